"""Identity providers of a realm; the same routes in a tenant and for the host organization's staff."""

from __future__ import annotations

from collections.abc import Callable
from typing import Annotated

from starlette.requests import Request
from starlette.responses import Response

from atoll.kit.settings import Secret
from atoll.server.db import Caller
from atoll.server.identity.permissions import PROVIDERS_CREATE, PROVIDERS_DELETE, PROVIDERS_READ, PROVIDERS_UPDATE
from atoll.server.identity.providers import service, store
from atoll.server.identity.providers.errors import LocalUsersOnly, ProviderExists, ProviderNotFound, TooManyProviders
from atoll.server.identity.providers.inspection import inspect
from atoll.server.identity.providers.records import Draft, Findings
from atoll.server.identity.providers.schemas import (
    MappersShape,
    ProviderCreated,
    ProviderInput,
    ProviderShape,
    ValidationShape,
    findings_shown,
    mappers_of,
    provider_shown,
)
from atoll.server.web import Db, address_of, answer, declares, empty, guard, nothing_again, once, router

routes = router(tag="Idps")

MayRead = Annotated[Caller, guard(PROVIDERS_READ)]
MayCreate = Annotated[Caller, guard(PROVIDERS_CREATE)]
MayChange = Annotated[Caller, guard(PROVIDERS_UPDATE)]
MayDelete = Annotated[Caller, guard(PROVIDERS_DELETE)]
IDPS = "/api/v1/idps"


def installation_of(request: Request) -> Secret:
    found: Secret = request.app.state.installation
    return found


def realm_url(request: Request) -> str:
    """Where browsers reach this realm: on a host name of its own, since they sign in with cookies."""
    browser_url: Callable[[str], str] = request.app.state.browser_url
    return browser_url(address_of(request).name)


async def looked_at(request: Request, db: Db, draft: Draft) -> Findings:
    return await inspect(request.app.state.outward, draft, db.now())


@routes.get(IDPS, operation_id="get_idps", response_model=list[ProviderShape], responses=declares())
async def get_idps(request: Request, db: Db, caller: MayRead) -> Response:
    """The identity providers of this realm, at most five. Secrets are never shown."""
    async with db.realm_tx(caller, lists=True) as tx:
        found = await store.list_all(tx)
    return answer([provider_shown(one, realm_url(request)) for one in found])


@routes.post(
    IDPS,
    status_code=201,
    operation_id="create_idp",
    response_model=ProviderCreated,
    responses=declares(ProviderNotFound, ProviderExists, TooManyProviders),
)
async def create_idp(request: Request, body: ProviderInput, db: Db, caller: MayCreate) -> Response:
    """Set up an identity provider. It is looked at first: what is wrong with its documents, keys or certificate is said."""
    draft = body.draft()
    findings = await looked_at(request, db, draft)
    findings.raise_problems()
    async with db.realm_tx(caller) as tx:
        made = await once(
            tx,
            lambda: service.create(tx, installation_of(request), draft, findings.facts),
            made=lambda one: one.alias,
            again=lambda alias: service.get(tx, alias),
        )
    return answer({"alias": made.alias}, 201)


@routes.get(f"{IDPS}/{{idp}}", operation_id="get_idp", response_model=ProviderShape, responses=declares(ProviderNotFound))
async def get_idp(idp: str, request: Request, db: Db, caller: MayRead) -> Response:
    """One identity provider."""
    async with db.realm_tx(caller) as tx:
        found = await service.get(tx, idp)
    return answer(provider_shown(found, realm_url(request)))


@routes.put(f"{IDPS}/{{idp}}", operation_id="update_idp", response_class=Response, responses=declares(ProviderNotFound))
async def update_idp(idp: str, request: Request, body: ProviderInput, db: Db, caller: MayChange) -> Response:
    """Change an identity provider; its alias stays. Without a secret it keeps the one it has."""
    async with db.realm_tx(caller) as tx:
        await service.get(tx, idp)
    draft = body.draft()
    findings = await looked_at(request, db, draft)
    findings.raise_problems()
    async with db.realm_tx(caller) as tx:
        await once(
            tx,
            lambda: service.change(tx, installation_of(request), idp, draft, findings.facts),
            again=lambda _: service.get(tx, idp),
        )
    return empty(200)


@routes.delete(
    f"{IDPS}/{{idp}}",
    operation_id="delete_idp",
    response_class=Response,
    responses=declares(ProviderNotFound, LocalUsersOnly),
)
async def delete_idp(idp: str, db: Db, caller: MayDelete) -> Response:
    """Remove an identity provider: whoever came from it is signed out at once. Not by such a user himself."""
    async with db.realm_tx(caller) as tx:
        await once(tx, lambda: service.remove(tx, idp), again=nothing_again)
    return empty(200)


@routes.get(
    f"{IDPS}/{{idp}}/mappers",
    operation_id="get_idp_mappers",
    response_model=MappersShape,
    responses=declares(ProviderNotFound),
)
async def get_idp_mappers(idp: str, db: Db, caller: MayRead) -> Response:
    """Which claims or attributes are read."""
    async with db.realm_tx(caller) as tx:
        found = await service.get(tx, idp)
    return answer(found.mappers)


@routes.put(
    f"{IDPS}/{{idp}}/mappers",
    status_code=202,
    operation_id="update_idp_mappers",
    response_class=Response,
    responses=declares(ProviderNotFound),
)
async def update_idp_mappers(idp: str, body: MappersShape, db: Db, caller: MayChange) -> Response:
    """Read other claims or attributes from the next sign-in on; what is left out is read by its usual name."""
    async with db.realm_tx(caller) as tx:
        await once(tx, lambda: service.set_mappers(tx, idp, mappers_of(body)), again=nothing_again)
    return empty(202)


@routes.post("/api/atoll/v1/idps/validation", operation_id="validate_idp", response_model=ValidationShape, responses=declares())
async def validate_idp(request: Request, body: ProviderInput, db: Db, caller: MayChange) -> Response:  # noqa: ARG001
    """Look at an identity provider and say what was found, check by check; nothing is stored."""
    return answer(findings_shown(await looked_at(request, db, body.draft())))
