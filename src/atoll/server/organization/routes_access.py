"""Who may do what in a department or project: by rules on it, and by rules on what is above it."""

from __future__ import annotations

from typing import Annotated

from starlette.responses import Response

from atoll.server import access
from atoll.server.access.permissions import ACCESS_RULES_READ
from atoll.server.db import Caller
from atoll.server.organization.errors import DepartmentNotFound, ProjectNotFound
from atoll.server.organization.schemas import Holders
from atoll.server.organization.service import departments, projects
from atoll.server.organization.shown import holders_shown
from atoll.server.web import Db, answer, declares, guard, integer_or_none, router

routes = router(tag="Access rules")

MaySeeRules = Annotated[Caller, guard(ACCESS_RULES_READ)]


@routes.get(
    "/api/atoll/v1/departments/{departmentId}/access",
    operation_id="get_department_access",
    response_model=Holders,
    responses=declares(DepartmentNotFound),
)
async def get_department_access(departmentId: str, db: Db, caller: MaySeeRules) -> Response:
    """Who holds which role in a department, directly or by a rule on its cluster or the tenant."""
    async with db.tenant_tx(caller) as tx:
        department = await departments.get(tx, integer_or_none(departmentId))
        found = await access.holders(tx, type=access.ScopeType.DEPARTMENT, id=str(department.id))
    return answer(holders_shown(found))


@routes.get(
    "/api/atoll/v1/projects/{projectId}/access",
    operation_id="get_project_access",
    response_model=Holders,
    responses=declares(ProjectNotFound),
)
async def get_project_access(projectId: str, db: Db, caller: MaySeeRules) -> Response:
    """Who holds which role in a project, directly or by a rule on its department, its cluster or the tenant."""
    async with db.tenant_tx(caller) as tx:
        project = await projects.get_project(tx, integer_or_none(projectId))
        found = await access.holders(tx, type=access.ScopeType.PROJECT, id=str(project.id))
    return answer(holders_shown(found))
