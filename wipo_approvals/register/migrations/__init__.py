"""The steps by which the register's schema grew."""
