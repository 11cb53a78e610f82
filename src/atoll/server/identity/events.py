"""What identity announces."""

from __future__ import annotations

from dataclasses import dataclass

from atoll.server.identity.records import Principal


@dataclass(frozen=True, slots=True)
class PrincipalDeleted:
    """In the transaction of the deletion: what was granted to this principal must go with it."""

    principal: Principal


@dataclass(frozen=True, slots=True)
class TrustingProvider:
    """The caller is about to have this realm believe an identity provider, or read other claims of it. A handler may veto."""

    alias: str


@dataclass(frozen=True, slots=True)
class TakingOver:
    """Somebody is about to reset what protects this user's or service account's identity. A handler may veto."""

    principal: Principal
