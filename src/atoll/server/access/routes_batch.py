"""Many access rules at once: each item is decided as if it had been asked for alone, and answered for itself."""

from __future__ import annotations

import json
from dataclasses import asdict
from itertools import product
from typing import Annotated, Any

from starlette.requests import Request
from starlette.responses import Response

from atoll.kit.errors import Conflict
from atoll.kit.ids import uuid7
from atoll.server.access import store
from atoll.server.access.errors import TooManyRules
from atoll.server.access.permissions import ACCESS_RULES_CREATE, ACCESS_RULES_DELETE
from atoll.server.access.records import RuleAsk
from atoll.server.access.routes import all_shown, index_of, kind_of
from atoll.server.access.schemas import (
    MOST_IN_BATCH,
    AccessRulesBatch,
    AccessRulesBatchCreation,
    AccessRulesCreated,
    AccessRulesDeleted,
    BatchAction,
    BatchPayload,
)
from atoll.server.access.service import granting
from atoll.server.db import Caller, RealmTx
from atoll.server.web import Db, answer, declares, guard, once, router

routes = router(tag="Access rules")

MayCreateRules = Annotated[Caller, guard(ACCESS_RULES_CREATE)]
MayDeleteRules = Annotated[Caller, guard(ACCESS_RULES_DELETE)]


@routes.post(
    "/api/v1/authorization/access-rules/batch",
    operation_id="access_rules_batch",
    response_model=AccessRulesDeleted,
    responses=declares(Conflict),
)
async def access_rules_batch(request: Request, body: AccessRulesBatch, db: Db, caller: MayDeleteRules) -> Response:
    """Delete many access rules, or find out which of them could be deleted."""
    ids, really = list(dict.fromkeys(body.ids)), body.action is BatchAction.DELETE

    async def act(tx: RealmTx) -> dict[str, Any]:
        gone, refused = await granting.delete_rules(tx, index_of(request), ids, really=really)
        failed = [{"id": one.asked, "code": one.status, "message": one.message} for one in refused]
        return {"id": str(uuid7()), "succeeded": gone, "failed": failed}

    async with db.realm_tx(caller) as tx:
        done = await once(tx, lambda: act(tx), made=json.dumps, again=as_stored)
    return answer(done)


@routes.post(
    "/api/v1/authorization/access-rules/batch-create",
    operation_id="access_rules_batch_create",
    response_model=AccessRulesCreated,
    responses=declares(Conflict),
)
async def access_rules_batch_create(
    request: Request, body: AccessRulesBatchCreation, db: Db, caller: MayCreateRules
) -> Response:
    """Grant a role to each of the subjects on each of the scopes. You can grant at most what you hold there yourself."""
    asked = rules_asked(body.payload)

    async def act(tx: RealmTx) -> dict[str, Any]:
        made, refused = await granting.create_rules(tx, index_of(request), asked)
        return {"made": [rule.id for rule in made], "failed": [failure(one, body.payload) for one in refused]}

    async with db.realm_tx(caller) as tx:
        done = await once(tx, lambda: act(tx), made=json.dumps, again=as_stored)
        succeeded = await all_shown(tx, await store.list_made(tx, done["made"]))
    return answer({"succeeded": succeeded, "failed": done["failed"]})


def rules_asked(payload: BatchPayload) -> list[RuleAsk]:
    """Every subject on every scope, each pair once."""
    pairs = product(payload.subjects, payload.scopes)
    asked = [
        RuleAsk(kind_of(subject.subject_type), subject.subject_id, payload.role_id, scope.scope_type.value, scope.scope_id)
        for subject, scope in pairs
    ]
    if len(asked) > MOST_IN_BATCH:
        raise TooManyRules(f"This would make {len(asked)} access rules; one request makes at most {MOST_IN_BATCH}.")
    return list(dict.fromkeys(asked))


def failure(refused: granting.Refused, payload: BatchPayload) -> dict[str, Any]:
    assert isinstance(refused.asked, RuleAsk)
    asked = asdict(refused.asked)
    shown = {name: asked[key] for name, key in NAMES.items()}
    cluster = {"clusterId": str(payload.cluster_id)} if payload.cluster_id else {}
    return {"payload": shown | cluster, "code": refused.status, "message": refused.message}


NAMES = {
    "subjectId": "subject_id",
    "subjectType": "subject_type",
    "roleId": "role_id",
    "scopeId": "scope_id",
    "scopeType": "scope_type",
}


async def as_stored(made: str) -> dict[str, Any]:
    """What the same request was answered the first time."""
    done: dict[str, Any] = json.loads(made)
    return done
