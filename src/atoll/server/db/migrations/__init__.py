"""Migrations: Alembic with plain SQL, run by the owner under an advisory lock, imported only when one is due.

Each new tenant table states its policies in the same revision, through `protect`. With FORCE the owner itself sees no rows:
a backfill runs as a role made for it and counts what it changed.
"""

HEAD = "0009"
