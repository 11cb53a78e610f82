"""Guards as data: a route says which permission it requires and whose tokens it accepts; nothing else decides.

The guard refuses early, from the cached access index; the transaction that follows checks again by its first statement, so
a rule that changed in between wins. A test walks the routes and fails for one without a guard.
"""

from __future__ import annotations

from enum import Flag, auto

from fastapi import Depends
from starlette.requests import Request

from atoll.kit.errors import Denied
from atoll.server.db import Caller, CallerKind, Permission
from atoll.server.web.banner import raise_banner
from atoll.server.web.site import address_of, site_of, via_of


class Accepts(Flag):
    """Whose tokens a route accepts: those of the plane's own realm, and host operators at a tenant's address."""

    OWN = auto()
    OPERATORS = auto()
    NOBODY = auto()  # a route without a token: sign-in, health


class OperatorsNotHere(Denied):
    reason = "operators_not_here"
    hint = (
        "At a tenant's address host operators may register, list, rename and remove its clusters, nothing else. "
        "To see more, ask the tenant for an entry: POST /api/atoll/v1/tenants/{tenantId}/entries."
    )


class InPersonOnly(Denied):
    reason = "in_person_only"
    hint = "Sign in yourself: with your password, or at your identity provider."


class Guard:
    """`requires` is one permission of the table, or None for what every signed-in caller may do about himself.
    `before_change` opens the route to who still has a temporary password: the few that lead to a new one. `in_person` keeps
    machines out, people's own access keys too: for what would let a lost key outlive its deletion."""

    def __init__(
        self, requires: Permission | None, accepts: Accepts, *, before_change: bool = False, in_person: bool = False
    ) -> None:
        self.requires = requires
        self.accepts = accepts
        self.before_change = before_change
        self.in_person = in_person

    async def __call__(self, request: Request) -> Caller:
        site, address = site_of(request), address_of(request)
        via = await via_of(request)
        request.state.via = via
        if self.accepts is Accepts.NOBODY:
            return Caller(CallerKind.ANONYMOUS, address.tenant, address.tenant, via=via)
        known = await site.identify(request, address, via)
        caller = known.asking(self.requires, before_change=self.before_change)
        request.state.caller = caller
        raise_banner(request.scope, caller)
        if caller.is_operator and Accepts.OPERATORS not in self.accepts:
            raise OperatorsNotHere("Host operators have no access to this part of a tenant.")
        await site.precheck(caller)
        if self.in_person and not caller.in_person:
            raise InPersonOnly("Neither a service account nor an access key may do this.")
        if caller.entered:
            await site.entered(caller)
        return caller


def guard(
    requires: Permission | None = None,
    *,
    accepts: Accepts = Accepts.OWN,
    before_change: bool = False,
    in_person: bool = False,
) -> object:
    """For `Annotated[Caller, guard(requires=…)]`."""
    return Depends(Guard(requires, accepts, before_change=before_change, in_person=in_person))
