"""The use cases: the only door to the register, for the window and the command line alike."""

from wipo_approvals.office.office import Office

__all__ = ["Office"]
