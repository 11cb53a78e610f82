"""The audit log's chain, its checkpoints, and what leaves through the outbox."""

from __future__ import annotations

from atoll.server.db.migrations.protect import FORWARD_ONLY, create

revision = "0006"
down_revision = "0005"

CHAIN: tuple[str, ...] = ()
OUTBOX: tuple[str, ...] = ()


def upgrade() -> None:
    create(CHAIN, OUTBOX)


def downgrade() -> None:
    raise NotImplementedError(FORWARD_ONLY)
