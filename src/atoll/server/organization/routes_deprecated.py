"""The deprecated operations of departments and projects, as data: old address, who may, and the use case that it leads to.

Their metrics are another domain's.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from inspect import Parameter, Signature
from typing import Annotated, Any

from fastapi import Query
from pydantic import BaseModel
from starlette.requests import Request
from starlette.responses import Response

from atoll.kit.errors import AtollError
from atoll.server.access.permissions import ACCESS_RULES_CREATE
from atoll.server.db import Caller, Permission, TenantTx
from atoll.server.organization.errors import DepartmentNotFound, NameTaken, ProjectNotFound
from atoll.server.organization.permissions import (
    DEPARTMENT_READ,
    PROJECT_CREATE,
    PROJECT_DELETE,
    PROJECT_READ,
    PROJECT_UPDATE,
)
from atoll.server.organization.schemas_deprecated import (
    Administrators,
    OldDepartment,
    OldProject,
    OldProjectCreation,
    OldProjectUpdate,
)
from atoll.server.organization.service import old
from atoll.server.organization.service.old import Asked
from atoll.server.web import Db, answer, declares, guard, integer_or_none, once, router, uuid_or_none

routes = router(tag="Deprecated")

UseCase = Callable[[TenantTx, Asked], Awaitable[Any]]
CLUSTER = "/v1/k8s/clusters/{clusterId}"
PROJECT = f"{CLUSTER}/projects/{{projectId}}"
ADMINISTRATORS = f"{CLUSTER}/departments/{{departmentId}}/access-control"
Flag = Annotated[bool, Query()]


@dataclass(frozen=True)
class Alias:
    """`again` answers a write that is sent again, given the id that it made or changed."""

    method: str
    path: str
    operation: str
    requires: Permission
    use: UseCase
    model: Any
    about: str
    again: UseCase | None = None
    body: type[BaseModel] | None = None
    status: int = 200
    errors: tuple[type[AtollError], ...] = (ProjectNotFound,)
    flags: tuple[str, ...] = ("excludePermissions",)


ALIASES = (
    Alias(
        method="GET",
        path=f"{CLUSTER}/departments",
        operation="getDepartments",
        requires=DEPARTMENT_READ,
        use=old.list_departments,
        model=list[OldDepartment],
        about="The departments of a cluster with their projects. Use GET /api/v1/org-unit/departments.",
        flags=("excludePermissions", "memoryUnitMb"),
    ),
    Alias(
        method="PUT",
        path=ADMINISTRATORS,
        operation="updateDepartmentAdmins",
        requires=ACCESS_RULES_CREATE,
        use=old.set_administrators,
        again=old.set_administrators,
        model=Administrators,
        about="Make these users, and no others, administrators of a department. Use access rules.",
        body=Administrators,
        status=201,
        errors=(DepartmentNotFound,),
        flags=(),
    ),
    Alias(
        method="GET",
        path=f"{CLUSTER}/projects",
        operation="getProjects",
        requires=PROJECT_READ,
        use=old.list_projects,
        model=list[OldProject],
        about="The projects of a cluster. Use GET /api/v1/org-unit/projects.",
        flags=("excludePermissions", "memoryUnitMb"),
    ),
    Alias(
        method="POST",
        path=f"{CLUSTER}/projects",
        operation="createProject",
        requires=PROJECT_CREATE,
        use=old.create_project,
        again=old.get_project,
        model=OldProject,
        about="Create a project in a department. Use POST /api/v1/org-unit/projects.",
        body=OldProjectCreation,
        errors=(ProjectNotFound, NameTaken),
    ),
    Alias(
        method="GET",
        path=PROJECT,
        operation="getProject",
        requires=PROJECT_READ,
        use=old.get_project,
        model=OldProject,
        about="One project. Use GET /api/v1/org-unit/projects/{projectId}.",
    ),
    Alias(
        method="PUT",
        path=PROJECT,
        operation="updateProject",
        requires=PROJECT_UPDATE,
        use=old.update_project,
        again=old.get_project,
        model=OldProject,
        about="Replace limits and node types of a project, and its quotas where given. Use PUT "
        "/api/v1/org-unit/projects/{projectId}.",
        body=OldProjectUpdate,
        errors=(ProjectNotFound, NameTaken),
    ),
    Alias(
        method="DELETE",
        path=PROJECT,
        operation="deleteProject",
        requires=PROJECT_DELETE,
        use=old.delete_project,
        again=old.get_project,
        model=OldProject,
        about="Delete a project that holds no workloads any more. Use DELETE /api/v1/org-unit/projects/{projectId}.",
        errors=(ProjectNotFound, NameTaken),
        flags=(),
    ),
)


def endpoint(alias: Alias) -> Callable[..., Awaitable[Response]]:
    async def serve(request: Request, db: Db, caller: Caller, clusterId: str, **given: Any) -> Response:
        asked = Asked(
            index=request.app.state.access_index,
            cluster=uuid_or_none(clusterId),
            id=integer_or_none(given.get("projectId") or given.get("departmentId") or ""),
            subjects=not given.get("excludePermissions", False),
            mb=given.get("memoryUnitMb", False),
            body=given.get("body"),
        )
        async with db.tenant_tx(caller) as tx:
            shown = await answered(alias, tx, asked)
        return answer(shown, alias.status)

    serve.__signature__ = signature(alias)  # type: ignore[attr-defined]
    serve.__doc__ = alias.about
    return serve


async def answered(alias: Alias, tx: TenantTx, asked: Asked) -> Any:
    again = alias.again
    if again is None:
        return await alias.use(tx, asked)

    async def repeated(made: str) -> Any:
        return await again(tx, replace(asked, id=asked.id or integer_or_none(made)))

    return await once(tx, lambda: alias.use(tx, asked), made=lambda shown: shown.get("id", ""), again=repeated)


def signature(alias: Alias) -> Signature:
    """The parameters that the address, the flags and the body of an alias stand for."""
    required: dict[str, Any] = {"request": Request, "db": Db, "caller": Annotated[Caller, guard(alias.requires)]}
    required |= {name: str for name in ("clusterId", "projectId", "departmentId") if f"{{{name}}}" in alias.path}
    if alias.body:
        required["body"] = alias.body
    kind = Parameter.KEYWORD_ONLY
    parameters = [Parameter(name, kind, annotation=annotation) for name, annotation in required.items()]
    parameters += [Parameter(name, kind, annotation=Flag, default=False) for name in alias.flags]
    return Signature(parameters, return_annotation=Response)


for one in ALIASES:
    routes.add_api_route(
        one.path,
        endpoint(one),
        methods=[one.method],
        status_code=one.status,
        operation_id=one.operation,
        response_model=one.model,
        responses=declares(*one.errors),
        deprecated=True,
    )
