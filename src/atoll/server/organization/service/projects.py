"""Use cases of projects."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from uuid import UUID

from atoll.kit.errors import FieldProblem, InvalidFields
from atoll.kit.ids import random_integer
from atoll.kit.text import fold
from atoll.server import access, audit, clusters
from atoll.server.db import TenantTx, publish
from atoll.server.organization.errors import (
    NamespaceTaken,
    NameTaken,
    ProjectNotFound,
    UnknownCluster,
    UnknownDepartment,
)
from atoll.server.organization.events import ProjectDeleting
from atoll.server.organization.records import Project, ProjectPlace, Quota
from atoll.server.organization.schemas import ResourcesBody
from atoll.server.organization.service import departments as department_service
from atoll.server.organization.service import quotas as quota_service
from atoll.server.organization.store import departments, projects, quotas
from atoll.specs.names import NAMESPACE_PREFIX, namespace_problem, project_name_problem
from atoll.wire.desired import PROJECT, ProjectSpec


@dataclass(frozen=True)
class ProjectDraft:
    name: str
    cluster_id: UUID
    parent_id: int | None
    description: str
    requested_namespace: str | None
    enforce_scheduler: bool
    asked: Sequence[ResourcesBody]


async def create(tx: TenantTx, draft: ProjectDraft) -> Project:
    check_names(draft)
    if not await clusters.exists(tx, draft.cluster_id):
        raise UnknownCluster("There is no such cluster.")
    parent = await parent_of(tx, draft)
    resolved = await quota_service.resolve(tx, draft.cluster_id, draft.asked)
    project = drawn(tx, draft, parent, resolved)
    await add(tx, project)
    await audit.record(tx, audit.Action.CREATE, entity(project))
    return project


def check_names(draft: ProjectDraft) -> None:
    found = (
        ("name", project_name_problem(draft.name)),
        ("requestedNamespace", namespace_problem(draft.requested_namespace) if draft.requested_namespace else None),
    )
    problems = [FieldProblem(field, problem) for field, problem in found if problem]
    if problems:
        raise InvalidFields(problems)


async def parent_of(tx: TenantTx, draft: ProjectDraft) -> tuple[int, str]:
    """The department, in the reach of the permission to make projects; another's looks like one that does not exist."""
    if draft.parent_id is None:
        if not tx.reach.has_cluster(draft.cluster_id):
            raise UnknownDepartment("Name the department: parentId is missing.")
        return await department_service.ensure_default(tx, draft.cluster_id)
    found = await departments.find_parent(tx, id=draft.parent_id, cluster_id=draft.cluster_id)
    if found is None or not tx.reach.has_department(draft.parent_id):
        raise UnknownDepartment("There is no such department on this cluster.")
    return found


async def add(tx: TenantTx, project: Project) -> None:
    if not await projects.insert(tx, project, folded=fold(project.name)):
        if await projects.name_is_taken(tx, cluster_id=project.cluster_id, folded=fold(project.name)):
            raise NameTaken(f"A project named {project.name} exists already on this cluster.")
        raise NamespaceTaken(f"The namespace {project.namespace} belongs to another project.")
    await quotas.replace(tx, owner="project", id=project.id, quotas=project.quotas)
    scope = access.Scope(
        access.ScopeType.PROJECT, str(project.id), project.name, project.cluster_id, project.department_id, project.id
    )
    await access.add_scope(tx, scope)
    await send(tx, project)


async def get_project(tx: TenantTx, id: int | None) -> Project:
    project = await projects.find(tx, id) if id is not None else None
    if project is None:
        raise ProjectNotFound
    return project


async def project_for_submission(tx: TenantTx, id: int | None) -> ProjectPlace:
    """Where a workload goes: a project in reach, held in place until the commit."""
    place = await projects.find_place(tx, id) if id is not None else None
    if place is None:
        raise ProjectNotFound
    return place


async def change_quotas(tx: TenantTx, id: int | None, asked: Sequence[ResourcesBody], *, keep: bool) -> Project:
    """Replace the quotas, or (with `keep`) change only the pools and resources that are named."""
    project = await get_project(tx, id)
    current = project.quotas if keep else ()
    resolved = await quota_service.resolve(tx, project.cluster_id, asked, current=current)
    await projects.touch(tx, project.id, by=tx.caller.name)
    await quotas.replace(tx, owner="project", id=project.id, quotas=resolved)
    changed = replace(project, quotas=resolved, updated_at=tx.now, updated_by=tx.caller.name)
    await send(tx, changed)
    await audit.record(tx, audit.Action.UPDATE, entity(changed), metadata={"changed": "resources"})
    return changed


async def delete(tx: TenantTx, id: int | None) -> None:
    """Refused while workloads would be lost; then it goes from the cluster too, whenever that can be reached."""
    project = await get_project(tx, id)
    await projects.mark_deleted(tx, project.id)
    await publish(tx, ProjectDeleting(project))
    await clusters.unwant(tx, cluster_id=project.cluster_id, kind=PROJECT, object_id=project.id)
    await access.remove_scope(tx, type=access.ScopeType.PROJECT, id=str(project.id))
    await audit.record(tx, audit.Action.DELETE, entity(project))


async def send(tx: TenantTx, project: Project) -> None:
    body = ProjectSpec(
        id=project.id,
        name=project.name,
        department_id=project.department_id,
        namespace=project.namespace,
        quotas=quota_service.on_cluster(project.quotas),
    )
    await clusters.want(tx, cluster_id=project.cluster_id, kind=PROJECT, object_id=project.id, body=body)


def drawn(tx: TenantTx, draft: ProjectDraft, parent: tuple[int, str], resolved: tuple[Quota, ...]) -> Project:
    who = tx.caller.name or "atoll"
    return Project(
        id=random_integer(),
        cluster_id=draft.cluster_id,
        department_id=parent[0],
        department_name=parent[1],
        name=draft.name,
        description=draft.description,
        namespace=draft.requested_namespace or NAMESPACE_PREFIX + draft.name,
        requested_namespace=draft.requested_namespace,
        enforce_scheduler=draft.enforce_scheduler,
        phase="Creating",
        created_by=who,
        created_at=tx.now,
        updated_by=who,
        updated_at=tx.now,
        quotas=resolved,
        uses=(),
    )


def entity(project: Project) -> audit.Entity:
    return audit.Entity("project", str(project.id), project.name, str(project.cluster_id))
