"""Entering a tenant as the host's staff, and what rules need to be explained."""

from __future__ import annotations

from atoll.server.db.migrations.protect import FORWARD_ONLY, create

revision = "0003"
down_revision = "0002"

ENTRIES: tuple[str, ...] = ()


def upgrade() -> None:
    create(ENTRIES)


def downgrade() -> None:
    raise NotImplementedError(FORWARD_ONLY)
