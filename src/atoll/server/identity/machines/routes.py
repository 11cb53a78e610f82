"""Service accounts and access keys, each described once (`Family`) and served by the same functions; in a tenant and in the
host organization alike. The annotations of the handlers are made for each family, so they are evaluated here and now.
"""

from collections.abc import Awaitable, Callable
from datetime import timedelta
from typing import Annotated, Any

from fastapi import APIRouter, Path, Query
from starlette.responses import Response

from atoll.kit.errors import NotFound
from atoll.server.db import Caller
from atoll.server.identity.errors import CannotDeleteYourself
from atoll.server.identity.machines import service, store
from atoll.server.identity.machines.errors import TooManyAccessKeys
from atoll.server.identity.machines.families import FAMILIES, Does, Family
from atoll.server.identity.machines.rules import LONGEST_OVERLAP_SECONDS
from atoll.server.identity.machines.schemas import (
    MachineCreation,
    MachinePatch,
    SecretsShape,
    fields_of,
    secret_shown,
    shown,
    shown_names,
)
from atoll.server.identity.service import no_secret_again
from atoll.server.web import Db, answer, declares, empty, guard, nothing_again, once, router, uuid_or_none

ABOUT_CREATION = {
    False: "It may do nothing until an access rule says so.",
    True: "It may do what you may, as long as it and you exist, but for what asks for you in person.",
}
NOT_FOUND = declares(NotFound)
Handler = Callable[..., Awaitable[Response]]
Exactly = Annotated[str | None, Query(max_length=255, pattern=r"^[^\x00]*$", description="Exactly this value.")]
Overlap = Annotated[
    int,
    Query(ge=0, le=LONGEST_OVERLAP_SECONDS, description="How long the old secret stays valid beside the new one."),
]


def routes_of(family: Family) -> APIRouter:
    made = router(tag=family.tag)
    for does in family.operations:
        ADD[does](made, family)
    return made


def may(family: Family, does: Does) -> object:
    return guard(family.permissions.get(does), in_person=does in family.in_person)


def add(made: APIRouter, family: Family, does: Does, method: str, handler: Handler, **how: Any) -> None:
    """`path` is the family's own for what is about all, and that of one thing for the rest."""
    made.add_api_route(
        how.pop("path", family.one_path),
        handler,
        methods=[method],
        operation_id=family.operations[does],
        deprecated=family.deprecated or None,
        **how,
    )


def add_list(made: APIRouter, family: Family) -> None:
    allowed = Annotated[Caller, may(family, Does.LIST)]

    async def list_machines(db: Db, caller: allowed, clientId: Exactly = None, createdBy: Exactly = None) -> Response:
        async with db.realm_tx(caller, lists=True) as tx:
            number = tx.tenant_number
            found = await store.list_first(tx, family.kind, client_id=clientId, created_by=createdBy)
        rows = [shown(family.one, fields_of(machine, tenant_number=number)) for machine in found]
        return answer({family.envelope: rows} if family.envelope else rows)

    about = f"The {family.noun}s that match, at most the oldest 500."
    how: Any = {"path": family.path, "response_model": family.listed, "responses": declares(), "description": about}
    add(made, family, Does.LIST, "GET", list_machines, **how)


def add_create(made: APIRouter, family: Family) -> None:
    allowed = Annotated[Caller, may(family, Does.CREATE)]
    kind = family.kind

    async def create_machine(body: MachineCreation, db: Db, caller: allowed) -> Response:
        async with db.realm_tx(caller) as tx:
            machine, secret = await once(
                tx,
                lambda: service.create(tx, kind, name=body.name, lifetime=body.lifetime),
                made=lambda pair: pair[0].id,
                again=lambda id: service.without_secret(tx, kind, uuid_or_none(id)),
            )
        return answer(shown(family.created, fields_of(machine, secret=secret)), 201)

    # What the framework reads: a type that is chosen here cannot stand in the signature.
    create_machine.__annotations__["body"] = family.creation

    about = f"Create {family.a_noun}. {ABOUT_CREATION[kind.owned]} Its secret is shown only now."
    errors = declares(kind.taken, *((TooManyAccessKeys,) if kind.owned else ()))
    how: Any = {"path": family.path, "status_code": 201, "response_model": family.created, "responses": errors}
    add(made, family, Does.CREATE, "POST", create_machine, **how, description=about)


def add_get(made: APIRouter, family: Family) -> None:
    allowed = Annotated[Caller, may(family, Does.GET)]
    path_id = Annotated[str, Path(alias=family.id_name)]

    async def get_machine(id: path_id, db: Db, caller: allowed) -> Response:
        async with db.realm_tx(caller) as tx:
            number = tx.tenant_number
            machine = await service.get(tx, family.kind, uuid_or_none(id))
        return answer(shown(family.one, fields_of(machine, tenant_number=number)))

    how: Any = {"response_model": family.one, "responses": NOT_FOUND, "description": f"One {family.noun}."}
    add(made, family, Does.GET, "GET", get_machine, **how)


def add_update(made: APIRouter, family: Family) -> None:
    allowed = Annotated[Caller, may(family, Does.UPDATE)]
    path_id = Annotated[str, Path(alias=family.id_name)]

    async def update_machine(id: path_id, body: MachinePatch, db: Db, caller: allowed) -> Response:
        async with db.realm_tx(caller) as tx:
            await once(
                tx,
                lambda: service.set_enabled(tx, family.kind, uuid_or_none(id), enabled=body.enabled),
                again=nothing_again,
            )
        return empty(200)

    about = f"Enable or disable {family.a_noun}. Its tokens stop working with its next request."
    how: Any = {"response_class": Response, "responses": NOT_FOUND, "description": about}  # a 200 without a body
    add(made, family, Does.UPDATE, "PATCH", update_machine, **how)


def add_rotate(made: APIRouter, family: Family) -> None:
    allowed = Annotated[Caller, may(family, Does.ROTATE)]
    path_id = Annotated[str, Path(alias=family.id_name)]

    async def rotate_secret(id: path_id, db: Db, caller: allowed, overlapSeconds: Overlap = 0) -> Response:
        overlap = timedelta(seconds=overlapSeconds)
        async with db.realm_tx(caller) as tx:
            secret = await once(
                tx,
                lambda: service.rotate_secret(tx, family.kind, uuid_or_none(id), overlap=overlap),
                again=no_secret_again,
            )
        return answer(dict.fromkeys(shown_names(family.renewed), secret))

    about = f"Give {family.a_noun} a new secret, shown only now. The old one and its tokens are void, unless they overlap."
    how: Any = {"response_model": family.renewed, "responses": NOT_FOUND, "description": about}
    add(made, family, Does.ROTATE, "POST", rotate_secret, path=f"{family.one_path}/secret", **how)


def add_secrets(made: APIRouter, family: Family) -> None:
    allowed = Annotated[Caller, may(family, Does.SECRETS)]
    path_id = Annotated[str, Path(alias=family.id_name)]

    async def get_secrets(id: path_id, db: Db, caller: allowed) -> Response:
        async with db.realm_tx(caller) as tx:
            current, previous = await service.get_secrets(tx, family.kind, uuid_or_none(id))
        return answer({"current": secret_shown(current), "previous": secret_shown(previous)})

    about = f"When the secrets of {family.a_noun} were made, last used, and how long the previous one is valid."
    how: Any = {"response_model": SecretsShape, "responses": NOT_FOUND, "description": about}
    add(made, family, Does.SECRETS, "GET", get_secrets, path=f"{family.own_path}/secret", **how)


def add_delete(made: APIRouter, family: Family) -> None:
    allowed = Annotated[Caller, may(family, Does.DELETE)]
    path_id = Annotated[str, Path(alias=family.id_name)]

    async def delete_machine(id: path_id, db: Db, caller: allowed) -> Response:
        async with db.realm_tx(caller) as tx:
            await once(tx, lambda: service.delete(tx, family.kind, uuid_or_none(id)), again=nothing_again)
        return empty()

    about = f"Delete {family.a_noun}: its secrets, tokens and access rules end at once."
    how: Any = {"status_code": 204, "responses": declares(NotFound, CannotDeleteYourself), "description": about}
    add(made, family, Does.DELETE, "DELETE", delete_machine, **how)


ADD = {
    Does.LIST: add_list,
    Does.CREATE: add_create,
    Does.GET: add_get,
    Does.UPDATE: add_update,
    Does.DELETE: add_delete,
    Does.ROTATE: add_rotate,
    Does.SECRETS: add_secrets,
}
ROUTERS = tuple(routes_of(family) for family in FAMILIES)
