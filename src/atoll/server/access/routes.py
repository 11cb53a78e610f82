"""Access rules and one's own permissions: in a tenant and in the host organization alike."""

from __future__ import annotations

from typing import Annotated

from fastapi import Query
from starlette.requests import Request
from starlette.responses import Response

from atoll.server.access import store
from atoll.server.access.errors import AccessRuleExists, AccessRuleNotFound, LastAdministrator
from atoll.server.access.index import AccessIndex
from atoll.server.access.permissions import ACCESS_RULES_CREATE, ACCESS_RULES_DELETE, ACCESS_RULES_READ
from atoll.server.access.records import AccessRule, RuleAsk, SubjectType
from atoll.server.access.routes_parameters import RulesAsked, RulesCounted
from atoll.server.access.schemas import (
    AccessRuleById,
    AccessRuleCreation,
    AccessRules,
    AccessRuleShape,
    OwnAccessRules,
    PermissionShape,
    RuleSubject,
    SignedIn,
    permissions_shown,
    rule_shown,
)
from atoll.server.access.service import granting, roles
from atoll.server.access.service.scopes import scope_path
from atoll.server.db import Caller, RealmTx
from atoll.server.web import (
    Count,
    Db,
    address_of,
    answer,
    declares,
    empty,
    guard,
    integer_or_none,
    nothing_again,
    once,
    router,
)
from atoll.server.web.lists import LAST_OFFSET, MOST, MOST_SEARCH, USUAL

routes = router(tag="Access rules")

MayCreateRule = Annotated[Caller, guard(ACCESS_RULES_CREATE)]
MayReadRules = Annotated[Caller, guard(ACCESS_RULES_READ)]
MayDeleteRule = Annotated[Caller, guard(ACCESS_RULES_DELETE)]
AnyCaller = Annotated[Caller, guard()]
Search = Annotated[str, Query(max_length=MOST_SEARCH, pattern=r"^[^\x00]*$", description="A part of a scope's name.")]
Offset = Annotated[int, Query(ge=0, le=LAST_OFFSET)]
Limit = Annotated[int, Query(ge=1, le=MOST)]


def index_of(request: Request) -> AccessIndex:
    found: AccessIndex = request.app.state.access_index
    return found


async def listed(tx: RealmTx, rules: list[AccessRule], total: int) -> dict[str, object]:
    shown = await all_shown(tx, rules)
    return {"totalRecords": total, "displayRecords": len(shown), "accessRules": shown}


async def all_shown(tx: RealmTx, rules: list[AccessRule]) -> list[dict[str, object]]:
    names = await roles.role_names(tx, rules)
    return [rule_shown(rule, tx.tenant_number, names) for rule in rules]


def kind_of(subject: RuleSubject) -> str:
    return SubjectType.SERVICE_ACCOUNT.value if subject is RuleSubject.APP else subject.value


@routes.get(
    "/api/v1/authorization/access-rules", operation_id="get_access_rules", response_model=AccessRules, responses=declares()
)
async def get_access_rules(db: Db, caller: MayReadRules, asked: RulesAsked) -> Response:
    """The access rules within your reach."""
    async with db.realm_tx(caller, lists=True) as tx:
        rules = await store.list_rules(tx, asked)
        body = await listed(tx, rules, await store.count_rules(tx, asked))
    return answer(body)


@routes.post(
    "/api/v1/authorization/access-rules",
    status_code=201,
    operation_id="create_access_rule",
    response_model=AccessRuleShape,
    responses=declares(AccessRuleExists),
)
async def create_access_rule(request: Request, body: AccessRuleCreation, db: Db, caller: MayCreateRule) -> Response:
    """Grant a role to a subject on a scope and everything below it. You can grant at most what you hold there yourself."""
    asked = RuleAsk(kind_of(body.subject_type), body.subject_id, body.role_id, body.scope_type.value, body.scope_id)
    async with db.realm_tx(caller) as tx:
        rule = await once(
            tx,
            lambda: granting.create_rule(tx, index_of(request), asked),
            made=lambda made: made.id,
            again=lambda id: granting.get_rule(tx, int(id)),
        )
        (shown,) = await all_shown(tx, [rule])
    return answer(shown, 201)


@routes.get(
    "/api/v1/authorization/access-rules/count", operation_id="count_access_rules", response_model=Count, responses=declares()
)
async def count_access_rules(db: Db, caller: MayReadRules, asked: RulesCounted) -> Response:
    """How many access rules match."""
    async with db.realm_tx(caller, lists=True) as tx:
        number = await store.count_rules(tx, asked)
    return answer({"count": number})


@routes.get(
    "/api/v1/authorization/access-rules/{accessRuleId}",
    operation_id="get_access_rule",
    response_model=AccessRuleById,
    responses=declares(AccessRuleNotFound),
)
async def get_access_rule(accessRuleId: str, db: Db, caller: MayReadRules) -> Response:
    """One access rule."""
    async with db.realm_tx(caller) as tx:
        rule = await granting.get_rule(tx, integer_or_none(accessRuleId))
        (shown,) = await all_shown(tx, [rule])
        path = await scope_path(tx, rule)
    return answer({**shown, "scopePath": path})


@routes.delete(
    "/api/v1/authorization/access-rules/{accessRuleId}",
    status_code=204,
    operation_id="delete_access_rule",
    responses=declares(AccessRuleNotFound, LastAdministrator),
)
async def delete_access_rule(accessRuleId: str, request: Request, db: Db, caller: MayDeleteRule) -> Response:
    """Take a role away again; it ends with the subject's next request."""
    id = integer_or_none(accessRuleId)
    async with db.realm_tx(caller) as tx:
        await once(tx, lambda: granting.delete_rule(tx, index_of(request), id), again=nothing_again)
    return empty()


@routes.get(
    "/api/v1/authorization/me/access-rules",
    operation_id="get_me_access_rules",
    response_model=OwnAccessRules,
    responses=declares(),
)
async def get_me_access_rules(
    db: Db, caller: AnyCaller, search: Search = "", offset: Offset = 0, limit: Limit = USUAL
) -> Response:
    """The access rules that count for you: your own and those of your groups."""
    async with db.realm_tx(caller, lists=True) as tx:
        rules = await granting.list_own_rules(tx, search=search.strip(), offset=offset, limit=limit)
        body = await listed(tx, rules, await granting.count_own_rules(tx, search=search.strip()))
    return answer({"accessRules": body})


@routes.get(
    "/api/v1/authorization/me/access-rules/count",
    operation_id="count_me_access_rules",
    response_model=Count,
    responses=declares(),
)
async def count_me_access_rules(db: Db, caller: AnyCaller, search: Search = "") -> Response:
    """How many access rules count for you."""
    async with db.realm_tx(caller, lists=True) as tx:
        number = await granting.count_own_rules(tx, search=search.strip())
    return answer({"count": number})


@routes.get(
    "/api/v1/authorization/permissions",
    operation_id="get_permissions",
    response_model=list[PermissionShape],
    responses=declares(),
)
async def get_permissions(request: Request, db: Db, caller: AnyCaller) -> Response:
    """What you hold somewhere in this realm."""
    async with db.realm_tx(caller) as tx:
        held = await index_of(request).grants(tx)
    return answer(permissions_shown(frozenset(held)))


@routes.get("/api/atoll/v1/session", operation_id="get_session", response_model=SignedIn, responses=declares())
async def get_session(request: Request, db: Db, caller: AnyCaller) -> Response:
    """Who you are here, and what you hold: what the console shows depends on it."""
    address = address_of(request)
    async with db.realm_tx(caller) as tx:
        held = await index_of(request).grants(tx)
    shown = {"name": caller.name, "kind": caller.kind.value, "plane": address.plane.value, "tenant": address.name}
    return answer({**shown, "permissions": sorted(map(str, held))})
