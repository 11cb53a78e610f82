"""Replacing a department or a project as a whole; what a department hands down follows to its projects."""

from __future__ import annotations

from atoll.server.db import TenantTx
from atoll.server.organization.records import Department, Inheritable, Project
from atoll.server.organization.rules import effective
from atoll.server.organization.schemas import DepartmentUpdate, ProjectUpdate
from atoll.server.organization.service import departments as department_service
from atoll.server.organization.service import inheritance
from atoll.server.organization.service import projects as project_service
from atoll.server.organization.service import quotas as quota_service
from atoll.server.organization.store import departments, projects


async def change_department(tx: TenantTx, id: int | None, body: DepartmentUpdate) -> Department:
    """Replace description and what is handed down, and the quotas where they are given."""
    department = await department_service.hold(tx, id)
    inheritable = inheritance.read(body)
    inheritance.check(inheritable, pools=[quota.pool for quota in department.quotas])
    await departments.update(tx, department.id, description=body.description or "", inheritable=inheritable)
    if body.resources is not None:
        after = await quota_service.resolve(tx, department.cluster_id, body.resources)
        await department_service.set_quotas(tx, department, after)
    await follow(tx, department.id, before=department.inheritable)
    return await department_service.announce(tx, department.id, "settings")


async def follow(tx: TenantTx, department_id: int, *, before: Inheritable) -> None:
    """Tell the cluster of the projects for which something else is in effect now. Whoever changes one of them waits for the
    department, so nothing older is sent after this."""
    for project in await projects.list_of_department(tx, department_id):
        if effective(project.inheritable, project.inherited) != effective(project.inheritable, before):
            await project_service.send(tx, project)


async def change_project(tx: TenantTx, id: int | None, body: ProjectUpdate) -> Project:
    """Replace description, settings and quotas. What inherited limits allow is checked against the department as it is."""
    project, parent = await project_service.hold(tx, id)
    inheritable: Inheritable = inheritance.read(body)
    inheritance.check(inheritable, pools=project.pools, inherited=parent.inheritable)
    enforced = project.enforce_scheduler if body.enforce_runai_scheduler is None else body.enforce_runai_scheduler
    await projects.update(
        tx, project.id, description=body.description or "", enforce_scheduler=enforced, inheritable=inheritable
    )
    after = await quota_service.resolve(tx, project.cluster_id, body.resources)
    await project_service.set_quotas(tx, project, parent, after)
    return await project_service.announce(tx, project.id, "settings")
