"""A first look at a register, for the window's first frame: no office is opened, nothing heavy loaded."""

from wipo_approvals.register.listing import first_rows

__all__ = ["first_rows"]
