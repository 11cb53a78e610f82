"""Questions about access: where one may do something, and why somebody may do it or not. Nothing is changed here."""

from __future__ import annotations

from typing import Annotated

from fastapi import Query
from starlette.requests import Request
from starlette.responses import Response

from atoll.server.access.records import SubjectType
from atoll.server.access.routes import AnyCaller, index_of
from atoll.server.access.schemas import RuleScope, RuleSubject
from atoll.server.access.schemas_explain import (
    Action,
    ExplanationShape,
    PermittedScopes,
    PermittedScopesActions,
    PermittedScopesQuestion,
    ResourceType,
    explanation_shown,
)
from atoll.server.access.service import explaining
from atoll.server.db import Permission
from atoll.server.web import Db, answer, declares, router

routes = router(tag="Permissions")

TEXT = {"max_length": 255, "pattern": r"^[^\x00]*$"}
Name = Annotated[str, Query(description="A user, service account or group; yourself by default.", **TEXT)]
Kind = Annotated[RuleSubject, Query(description="What `subject` names.")]
Where = Annotated[str, Query(description="The id of the scope; the whole tenant by default.", **TEXT)]


@routes.post(
    "/api/v1/authorization/permitted-scopes",
    operation_id="get_permitted_scopes",
    response_model=PermittedScopesActions,
    responses=declares(),
)
async def get_permitted_scopes(request: Request, body: PermittedScopesQuestion, db: Db, caller: AnyCaller) -> Response:
    """Where you may create, read, update and delete a kind of resource. This asks and changes nothing."""
    wanted = [action for action in Action if body.action in {None, action}]
    shown: dict[str, object] = {action.value: PermittedScopes().model_dump() for action in Action}
    async with db.realm_tx(caller) as tx:
        for action in wanted:
            permission = Permission(f"{body.resource_type}:{action.value}")
            shown[action.value] = await explaining.permitted(tx, index_of(request), permission)
    return answer(shown)


@routes.get(
    "/api/atoll/v1/access/explain", operation_id="explain_access", response_model=ExplanationShape, responses=declares()
)
async def explain_access(
    request: Request,
    db: Db,
    caller: AnyCaller,
    action: Action,
    resourceType: Annotated[ResourceType, Query()],
    subject: Name = "",
    subjectType: Kind = RuleSubject.USER,
    scope: Where = "",
    scopeType: RuleScope = RuleScope.TENANT,
) -> Response:
    """Why somebody may do something in a scope, or what is missing and who could grant it. About yourself you may ask anything;
    about others where you hold `access_rules:read`."""
    kind = SubjectType.SERVICE_ACCOUNT if subjectType is RuleSubject.APP else SubjectType(subjectType.value)
    question = explaining.Question(
        Permission(f"{resourceType}:{action.value}"), scopeType.value, scope.strip(), kind.value, subject.strip()
    )
    async with db.realm_tx(caller) as tx:
        made = await explaining.explain(tx, index_of(request), question)
    return answer(explanation_shown(made))
