"""The tenant's life: limits, suspension, holds, erasure."""

from __future__ import annotations

from atoll.server.db.migrations.protect import FORWARD_ONLY, create

revision = "0005"
down_revision = "0004"

LIFE: tuple[str, ...] = ()
ERASURE: tuple[str, ...] = ()


def upgrade() -> None:
    create(LIFE, ERASURE)


def downgrade() -> None:
    raise NotImplementedError(FORWARD_ONLY)
