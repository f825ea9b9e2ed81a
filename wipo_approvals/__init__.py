"""The core of WIPO Approvals: the register of agreements, without any screen."""
