"""Users and service accounts: the same routes in a tenant and in the host organization, each in its own realm."""

from __future__ import annotations

from dataclasses import replace
from typing import Annotated

from fastapi import Query
from starlette.requests import Request
from starlette.responses import Response

from atoll.kit.filters import Page, parse
from atoll.kit.ids import random_password
from atoll.server.db import Caller
from atoll.server.directory import LimitReached
from atoll.server.identity import service, store
from atoll.server.identity.errors import (
    CannotDeleteYourself,
    ServiceAccountExists,
    ServiceAccountNotFound,
    UserExists,
    UserNotFound,
)
from atoll.server.identity.passwords import Passwords
from atoll.server.identity.permissions import (
    SERVICE_ACCOUNTS_CREATE,
    SERVICE_ACCOUNTS_DELETE,
    SERVICE_ACCOUNTS_READ,
    SERVICE_ACCOUNTS_UPDATE,
    USERS_CREATE,
    USERS_DELETE,
    USERS_READ,
)
from atoll.server.identity.schemas import (
    NewSecret,
    ServiceAccount,
    ServiceAccountCreated,
    ServiceAccountCreation,
    ServiceAccountPatch,
    User,
    UserCreated,
    UserCreation,
    service_account_shown,
    user_shown,
)
from atoll.server.web import Count, Db, answer, declares, empty, guard, list_query, nothing_again, once, router, uuid_or_none

routes = router(tag="Users")
machines = router(tag="Service Accounts")

MayCreateUser = Annotated[Caller, guard(USERS_CREATE)]
MayReadUsers = Annotated[Caller, guard(USERS_READ)]
MayDeleteUser = Annotated[Caller, guard(USERS_DELETE)]
MayCreateMachine = Annotated[Caller, guard(SERVICE_ACCOUNTS_CREATE)]
MayReadMachines = Annotated[Caller, guard(SERVICE_ACCOUNTS_READ)]
MayUpdateMachine = Annotated[Caller, guard(SERVICE_ACCOUNTS_UPDATE)]
MayDeleteMachine = Annotated[Caller, guard(SERVICE_ACCOUNTS_DELETE)]
UsersPage = Annotated[Page, list_query(store.USER_FIELDS, usual=500)]
OlderFilter = Annotated[str | None, Query(deprecated=True, max_length=1000, description="The older name of filterBy.")]
UsersCount = Annotated[Page, list_query(store.USER_FIELDS, paged=False)]
ALL_MACHINES = Page(sort="creationTime", limit=500)


@routes.get("/api/v1/users", operation_id="get_users", response_model=list[User], responses=declares())
async def get_users(db: Db, caller: MayReadUsers, page: UsersPage, filter: OlderFilter = None) -> Response:
    """The users of this realm."""
    page = replace(page, conditions=(*page.conditions, *parse(store.USER_FIELDS, [filter] if filter else [])))
    async with db.realm_tx(caller, lists=True) as tx:
        found = await store.list_page(tx, kind=service.USER, fields=store.USER_FIELDS, page=page)
    return answer([user_shown(user) for user in found])


@routes.post(
    "/api/v1/users",
    status_code=201,
    operation_id="create_user",
    response_model=UserCreated,
    responses=declares(UserExists, LimitReached),
)
async def create_user(request: Request, body: UserCreation, db: Db, caller: MayCreateUser) -> Response:
    """Create a local user. The temporary password is in this answer and nowhere else."""
    password = random_password()
    passwords: Passwords = request.app.state.passwords
    hashed = await passwords.hash(password)

    async with db.realm_tx(caller) as tx:
        made = await once(
            tx,
            lambda: service.create_user(tx, email=body.email, password_hash=hashed),
            made=lambda user: user.id,
            again=lambda id: service.get_principal(tx, kind=service.USER, id=uuid_or_none(id)),
        )
    fresh = made.created_at == tx.now
    return answer({"id": str(made.id), "username": made.name, "tempPassword": password if fresh else ""}, 201)


@routes.get("/api/v1/users/count", operation_id="count_users", response_model=Count, responses=declares())
async def count_users(db: Db, caller: MayReadUsers, page: UsersCount) -> Response:
    """How many users match."""
    async with db.realm_tx(caller, lists=True) as tx:
        number = await store.count(tx, kind=service.USER, fields=store.USER_FIELDS, page=page)
    return answer({"count": number})


@routes.get("/api/v1/users/{userId}", operation_id="get_user_by_id", response_model=User, responses=declares(UserNotFound))
async def get_user_by_id(userId: str, db: Db, caller: MayReadUsers) -> Response:
    """One user."""
    async with db.realm_tx(caller) as tx:
        user = await service.get_principal(tx, kind=service.USER, id=uuid_or_none(userId))
    return answer(user_shown(user))


@routes.delete(
    "/api/v1/users/{userId}",
    status_code=204,
    operation_id="delete_user_by_id",
    responses=declares(UserNotFound, CannotDeleteYourself),
)
async def delete_user_by_id(userId: str, db: Db, caller: MayDeleteUser) -> Response:
    """Delete a user: sign-in, sessions, tokens and access rules end at once; what the user did stays in the audit log."""
    async with db.realm_tx(caller) as tx:
        await once(
            tx,
            lambda: service.delete_principal(tx, kind=service.USER, id=uuid_or_none(userId)),
            again=nothing_again,
        )
    return empty()


@machines.get(
    "/api/v1/service-accounts", operation_id="get_service_accounts", response_model=list[ServiceAccount], responses=declares()
)
async def get_service_accounts(db: Db, caller: MayReadMachines) -> Response:
    """The service accounts of this realm, at most 500."""
    async with db.realm_tx(caller, lists=True) as tx:
        number = tx.tenant_number
        found = await store.list_page(tx, kind=service.SERVICE_ACCOUNT, fields=store.USER_FIELDS, page=ALL_MACHINES)
    return answer([service_account_shown(machine, number) for machine in found])


@machines.post(
    "/api/v1/service-accounts",
    status_code=201,
    operation_id="create_service_account",
    response_model=ServiceAccountCreated,
    responses=declares(ServiceAccountExists),
)
async def create_service_account(body: ServiceAccountCreation, db: Db, caller: MayCreateMachine) -> Response:
    """Create a service account. It may do nothing until an access rule says so; its secret is shown only now."""
    async with db.realm_tx(caller) as tx:
        made, secret = await once(
            tx,
            lambda: service.create_service_account(tx, name=body.name),
            made=lambda pair: pair[0].id,
            again=lambda id: service.without_secret(tx, id=uuid_or_none(id)),
        )
    return answer({"id": str(made.id), "name": made.name, "clientId": made.client_id, "clientSecret": secret}, 201)


@machines.get(
    "/api/v1/service-accounts/{serviceAccountId}",
    operation_id="get_service_account_by_id",
    response_model=ServiceAccount,
    responses=declares(ServiceAccountNotFound),
)
async def get_service_account_by_id(serviceAccountId: str, db: Db, caller: MayReadMachines) -> Response:
    """One service account."""
    async with db.realm_tx(caller) as tx:
        number = tx.tenant_number
        machine = await service.get_principal(tx, kind=service.SERVICE_ACCOUNT, id=uuid_or_none(serviceAccountId))
    return answer(service_account_shown(machine, number))


@machines.patch(
    "/api/v1/service-accounts/{serviceAccountId}",
    operation_id="update_service_account_by_id",
    response_class=Response,  # a 200 without a body
    responses=declares(ServiceAccountNotFound),
)
async def update_service_account_by_id(
    serviceAccountId: str,
    body: ServiceAccountPatch,
    db: Db,
    caller: MayUpdateMachine,
) -> Response:
    """Enable or disable a service account. Its tokens stop working with its next request."""
    async with db.realm_tx(caller) as tx:
        await once(
            tx,
            lambda: service.set_enabled(tx, id=uuid_or_none(serviceAccountId), enabled=body.enabled),
            again=nothing_again,
        )
    return empty(200)


@machines.post(
    "/api/v1/service-accounts/{serviceAccountId}/secret",
    operation_id="regenerate_service_account_secret",
    response_model=NewSecret,
    responses=declares(ServiceAccountNotFound),
)
async def regenerate_service_account_secret(serviceAccountId: str, db: Db, caller: MayUpdateMachine) -> Response:
    """Replace a service account's secret; the old one and its tokens are void."""
    async with db.realm_tx(caller) as tx:
        secret = await once(
            tx,
            lambda: service.rotate_secret(tx, id=uuid_or_none(serviceAccountId)),
            again=service.no_secret_again,
        )
    return answer({"clientSecret": secret})


@machines.delete(
    "/api/v1/service-accounts/{serviceAccountId}",
    status_code=204,
    operation_id="delete_service_account_by_id",
    responses=declares(ServiceAccountNotFound, CannotDeleteYourself),
)
async def delete_service_account_by_id(serviceAccountId: str, db: Db, caller: MayDeleteMachine) -> Response:
    """Delete a service account: its secret, tokens and access rules end at once."""
    async with db.realm_tx(caller) as tx:
        await once(
            tx,
            lambda: service.delete_principal(tx, kind=service.SERVICE_ACCOUNT, id=uuid_or_none(serviceAccountId)),
            again=nothing_again,
        )
    return empty()
