"""The verdict on a transaction's first statement: may this tenant and this caller act at all?"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from atoll.kit.errors import Denied, NotFound, Unauthenticated, Unavailable
from atoll.server.db.callers import Caller, CallerKind

OPEN = {"Ready", "Updating"}
# Nothing of such a tenant runs; its agents stay connected to hear that, until their cluster is detached.
STOPPED = frozenset({"Suspended", "Deleted", "Deleting"})
WITHOUT_PRINCIPAL = {CallerKind.LOOP, CallerKind.ANONYMOUS, CallerKind.AGENT}


class TenantSuspended(Denied):
    reason = "tenant_suspended"
    hint = "Ask the platform's operator."


class TenantNotReady(Unavailable):
    reason = "tenant_not_ready"
    hint = "It is being set up; try again in a few seconds."


class TokenRefused(Unauthenticated):
    reason = "token_refused"
    hint = "Sign in again."


class PasswordChangeRequired(Denied):
    reason = "password_change_required"
    hint = "Choose a new one: POST /api/v1/me/password."


@dataclass(frozen=True)
class Standing:
    access_version: int
    tenant_number: int
    groups: tuple[str, ...] | None = None


def check_standing(row: Mapping[str, Any] | None, caller: Caller, now: datetime) -> Standing:
    """Raises what the caller may know: a deleted tenant looks like none, a disabled or deleted principal like a bad token."""
    if row is None:
        raise NotFound("Tenant")
    if caller.kind is not CallerKind.LOOP and not still_heard(row["status"], caller):
        check_tenant(row["status"])
    if caller.kind not in WITHOUT_PRINCIPAL:
        check_principal(row, caller, now)
    groups = row.get("groups")
    return Standing(row.get("access_version") or 0, row.get("number") or 0, None if groups is None else tuple(sorted(groups)))


def still_heard(status: str, caller: Caller) -> bool:
    """Agents of a stopped tenant are told to stop what runs; host operators still see a suspended tenant's clusters."""
    return (caller.kind is CallerKind.AGENT and status in STOPPED) or (caller.is_operator and status == "Suspended")


def check_tenant(status: str) -> None:
    if status in OPEN:
        return
    if status in {"Creating", "Failed"}:
        raise TenantNotReady("This tenant is not ready yet.")
    if status == "Suspended":
        raise TenantSuspended("This tenant is suspended.")
    raise NotFound("Tenant")


def check_principal(row: Mapping[str, Any], caller: Caller, now: datetime) -> None:
    if not row["known"] or not row["enabled"]:
        raise TokenRefused("This token is no longer valid.")
    if is_revoked(row, caller.proved_at):
        raise TokenRefused("This token was revoked.")
    if caller.session is not None and not row.get("in_session", True):
        raise TokenRefused("This session has ended.")
    if row.get("ends_at") and now >= row["ends_at"]:
        raise TokenRefused("This entry has ended.")
    if row["must_change"] and not caller.before_change:
        raise PasswordChangeRequired("Your password is a temporary one: it must be changed first.")


def is_revoked(row: Mapping[str, Any], proved_at: datetime | None) -> bool:
    """Whether all proofs of that time were voided; the one that was used to void them is kept."""
    valid_after: datetime | None = row["valid_after"]
    if valid_after is None:
        return False
    return proved_at is None or (proved_at < valid_after and proved_at != row["kept_proof"])
