"""The command line over the office: the same use cases, for power users and scripts."""

from wipo_approvals.cli.main import main

__all__ = ["main"]
