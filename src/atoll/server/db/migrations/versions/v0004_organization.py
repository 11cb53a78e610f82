"""Node pools, what departments and projects inherit, storage and network topologies."""

from __future__ import annotations

from atoll.server.db.migrations.protect import FORWARD_ONLY, create

revision = "0004"
down_revision = "0003"

POOLS: tuple[str, ...] = ()
INHERITANCE: tuple[str, ...] = ()
STORAGE: tuple[str, ...] = ()


def upgrade() -> None:
    create(POOLS, INHERITANCE, STORAGE)


def downgrade() -> None:
    raise NotImplementedError(FORWARD_ONLY)
