"""The register's file: one SQLite database, the only place with SQL."""
