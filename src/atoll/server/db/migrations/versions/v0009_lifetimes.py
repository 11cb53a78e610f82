"""Access keys that end by themselves, as entries do."""

from __future__ import annotations

from alembic import op

from atoll.server.db.migrations.protect import FORWARD_ONLY

revision = "0009"
down_revision = "0008"

# An entry always has an end, an access key may have one, and nobody else.
ENDS = """alter table principal add constraint principal_ends
    check (case kind when 'entry' then ends_at is not null when 'access-key' then true else ends_at is null end)"""


def upgrade() -> None:
    op.execute("alter table principal drop constraint principal_ends")
    op.execute(ENDS)


def downgrade() -> None:
    raise NotImplementedError(FORWARD_ONLY)
