"""The first statement of a user's transaction who acts by one of his access keys: the key must stand as well as he does."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from functools import cache
from typing import Any

from atoll.server.db.callers import Caller
from atoll.server.db.standing import TokenRefused


@cache
def by_key(opening: str, place: int) -> str:
    """`opening`, with what is known of the access key that parameter `place` names. It takes realm and owner as $1 and $2."""
    return f"""select o.*, k.enabled as key_enabled, k.valid_after as key_valid_after, k.ends_at as key_ends_at
        from ({opening}) o
        left join principal k on k.tenant_id = $1 and k.owner_id = $2 and k.id = ${place} and k.deleted_at is null"""


def check_key(row: Mapping[str, Any], caller: Caller, now: datetime) -> None:
    """A deleted, disabled or ended key, and a token older than its secret, are refused like any bad token."""
    if not row["key_enabled"]:
        raise TokenRefused("This token is no longer valid.")
    if row["key_ends_at"] and now >= row["key_ends_at"]:
        raise TokenRefused("This access key has ended.")
    if row["key_valid_after"] and (caller.proved_at is None or caller.proved_at < row["key_valid_after"]):
        raise TokenRefused("This token was revoked.")
