"""Use cases of the deprecated operations: each leads to today's, between two translations."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from atoll.server import access, clusters
from atoll.server.access.roles import DEPARTMENT_ADMINISTRATOR
from atoll.server.db import NOTHING, TenantTx
from atoll.server.organization import deprecated
from atoll.server.organization.errors import ClusterUnknown, DepartmentNotFound, ProjectNotFound
from atoll.server.organization.permissions import PROJECT_READ
from atoll.server.organization.records import Project
from atoll.server.organization.schemas_deprecated import Administrators, OldProjectCreation, OldProjectUpdate
from atoll.server.organization.service import changes, deletion, inheritance
from atoll.server.organization.service import departments as department_service
from atoll.server.organization.service import projects as project_service
from atoll.server.organization.service.projects import ProjectDraft
from atoll.server.organization.shown import resources_shown
from atoll.server.organization.store import departments, projects

KINDS = {"user": "users", "group": "groups", "service-account": "applications"}


@dataclass(frozen=True)
class Asked:
    """What the old addresses and their parameters ask for. `id` is that of the department or project in the path."""

    index: access.AccessIndex
    cluster: UUID | None
    id: int | None = None
    subjects: bool = True
    mb: bool = False
    body: Any = None


async def list_departments(tx: TenantTx, asked: Asked) -> list[dict[str, Any]]:
    cluster = await known_cluster(tx, asked)
    found = await departments.list_on_cluster(tx, cluster)
    visible = (await asked.index.grants(tx)).get(PROJECT_READ, NOTHING)
    below: dict[int, list[Project]] = defaultdict(list)
    for project in await projects.list_of_departments(tx, [one.id for one in found]):
        if visible.has_project(project.id):
            below[project.department_id].append(project)
    rules = await access.direct_rules(tx, asked.index, type=access.ScopeType.DEPARTMENT, ids=[str(one.id) for one in found])
    heads = defaultdict(list)
    for rule in rules:
        if rule.role_id == DEPARTMENT_ADMINISTRATOR.id and rule.subject_type == "user":
            heads[rule.scope_id].append(rule.subject_id)
    return [
        deprecated.department(
            one,
            tenant=tx.tenant_number,
            mb=asked.mb,
            projects=await shown(tx, asked, below[one.id]),
            administrators=heads[str(one.id)],
        )
        for one in found
    ]


async def list_projects(tx: TenantTx, asked: Asked) -> list[dict[str, Any]]:
    return await shown(tx, asked, await projects.list_on_cluster(tx, await known_cluster(tx, asked)))


async def get_project(tx: TenantTx, asked: Asked) -> dict[str, Any]:
    (only,) = await shown(tx, asked, [await project_on_cluster(tx, asked)])
    return only


async def create_project(tx: TenantTx, asked: Asked) -> dict[str, Any]:
    body: OldProjectCreation = asked.body
    deprecated.check_subjects(body, deprecated.NOBODY)
    new = deprecated.creation(body, await known_cluster(tx, asked))
    made = await project_service.create(
        tx,
        ProjectDraft(
            name=new.name,
            cluster_id=new.cluster_id,
            parent_id=body.department_id,
            description="",
            requested_namespace=new.requested_namespace,
            enforce_scheduler=True,
            inheritable=inheritance.read(new),
            asked=new.resources,
        ),
    )
    (only,) = await shown(tx, asked, [made])
    return only


async def update_project(tx: TenantTx, asked: Asked) -> dict[str, Any]:
    body: OldProjectUpdate = asked.body
    current = await project_on_cluster(tx, asked)
    there = await subjects_of(tx, asked, [current.id])
    deprecated.check_subjects(body, there.get(current.id, deprecated.NOBODY))
    new = deprecated.update(body, current, [resources_shown(quota) for quota in current.quotas])
    (only,) = await shown(tx, asked, [await changes.change_project(tx, current.id, new)])
    return only


async def delete_project(tx: TenantTx, asked: Asked) -> dict[str, Any]:
    """The project as it was, or as it waits for its cluster."""
    project = await project_on_cluster(tx, asked)
    (only,) = await shown(tx, asked, [await deletion.delete_project(tx, project.id) or project])
    return only


async def set_administrators(tx: TenantTx, asked: Asked) -> dict[str, Any]:
    """Make these users, and no others, Department administrators by rules on the department. None given: nothing changes."""
    body: Administrators = asked.body
    cluster = await known_cluster(tx, asked)
    department = await department_service.get(tx, asked.id)
    if department.cluster_id != cluster:
        raise DepartmentNotFound
    users = body.department_admins
    if users is not None:
        await access.set_holders(
            tx,
            asked.index,
            role_id=DEPARTMENT_ADMINISTRATOR.id,
            type=access.ScopeType.DEPARTMENT,
            id=str(department.id),
            users=users,
        )
    return {"departmentId": department.id, "departmentAdmins": users or []}


async def known_cluster(tx: TenantTx, asked: Asked) -> UUID:
    cluster = await clusters.find_standing(tx, asked.cluster) if asked.cluster else None
    if cluster is None:
        raise ClusterUnknown
    return cluster.id


async def project_on_cluster(tx: TenantTx, asked: Asked) -> Project:
    project = await project_service.get_project(tx, asked.id)
    if project.cluster_id != asked.cluster:
        raise ProjectNotFound
    return project


async def shown(tx: TenantTx, asked: Asked, found: Iterable[Project]) -> list[dict[str, Any]]:
    listed = list(found)
    subjects = await subjects_of(tx, asked, [one.id for one in listed]) if asked.subjects else {}
    return [
        deprecated.project(
            one,
            tenant=tx.tenant_number,
            mb=asked.mb,
            subjects=subjects.get(one.id, deprecated.NOBODY) if asked.subjects else None,
        )
        for one in listed
    ]


async def subjects_of(tx: TenantTx, asked: Asked, ids: list[int]) -> dict[int, deprecated.Subjects]:
    """Who has any role on these projects themselves, as far as the caller may see access rules there."""
    found: dict[int, deprecated.Subjects] = {}
    rules = await access.direct_rules(tx, asked.index, type=access.ScopeType.PROJECT, ids=[str(id) for id in ids])
    for rule in rules:
        of_project = found.setdefault(int(rule.scope_id), {kind: [] for kind in deprecated.NOBODY})
        names = of_project[KINDS[rule.subject_type]]
        if rule.subject_id not in names:
            names.append(rule.subject_id)
    return found
