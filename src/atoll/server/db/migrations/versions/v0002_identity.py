"""How people and machines prove who they are."""

from __future__ import annotations

from atoll.server.db.migrations.protect import FORWARD_ONLY, create

revision = "0002"
down_revision = "0001"

SIGN_IN: tuple[str, ...] = ()
MACHINES: tuple[str, ...] = ()
PROVIDERS: tuple[str, ...] = ()


def upgrade() -> None:
    create(SIGN_IN, MACHINES, PROVIDERS)


def downgrade() -> None:
    raise NotImplementedError(FORWARD_ONLY)
