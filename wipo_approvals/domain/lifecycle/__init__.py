"""The life of an agreement as a pure function: facts and terms in, status and open steps out.

Source of the states and guards: the six parallel regions a treaty office follows (text,
Coordination Committee, counterpart, signature, force, publicity).
"""

from wipo_approvals.domain.lifecycle.gates import Gate, closed_gates, history_fault
from wipo_approvals.domain.lifecycle.states import State, reduce
from wipo_approvals.domain.lifecycle.status import Explanation, RegionState, Status, Step, status_of

__all__ = [
    "Explanation",
    "Gate",
    "RegionState",
    "State",
    "Status",
    "Step",
    "closed_gates",
    "history_fault",
    "reduce",
    "status_of",
]
