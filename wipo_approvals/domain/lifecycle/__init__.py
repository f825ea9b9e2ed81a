"""The life of an agreement as a pure function: facts and terms in, status and open steps out.

Source of the states and guards: the six parallel regions a treaty office follows (text,
Coordination Committee, counterpart, signature, force, publicity).
"""

from wipo_approvals.domain.lifecycle.days import Day, days_of, in_order
from wipo_approvals.domain.lifecycle.explaining import Explanation
from wipo_approvals.domain.lifecycle.folding import reduce
from wipo_approvals.domain.lifecycle.gates import Gate, closed_gates, history_fault
from wipo_approvals.domain.lifecycle.partners import (
    Partner,
    members,
    next_for,
    notice_asks,
    quorum,
    quorum_code,
    roll,
)
from wipo_approvals.domain.lifecycle.states import State
from wipo_approvals.domain.lifecycle.status import RegionState, Status, status_of
from wipo_approvals.domain.lifecycle.steps import Step

__all__ = [
    "Day",
    "Explanation",
    "Gate",
    "Partner",
    "RegionState",
    "State",
    "Status",
    "Step",
    "closed_gates",
    "days_of",
    "history_fault",
    "in_order",
    "members",
    "next_for",
    "notice_asks",
    "quorum",
    "quorum_code",
    "reduce",
    "roll",
    "status_of",
]
