"""Use cases of projects."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from uuid import UUID

from atoll.kit.errors import FieldProblem, InvalidFields
from atoll.kit.ids import random_integer
from atoll.kit.text import fold
from atoll.server import access, audit, clusters
from atoll.server.clusters import Cluster
from atoll.server.db import TenantTx
from atoll.server.organization import rules
from atoll.server.organization.errors import (
    NamespaceTaken,
    NameTaken,
    ProjectGoing,
    ProjectNotFound,
    UnknownCluster,
    UnknownDepartment,
)
from atoll.server.organization.records import Inheritable, Parent, Project, ProjectPlace, Quota
from atoll.server.organization.schemas import ResourcesBody
from atoll.server.organization.service import departments as department_service
from atoll.server.organization.service import inheritance, oversubscription
from atoll.server.organization.service import quotas as quota_service
from atoll.server.organization.store import averages, departments, projects, quotas
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
    inheritable: Inheritable
    asked: Sequence[ResourcesBody]


async def create(tx: TenantTx, draft: ProjectDraft) -> Project:
    check_names(draft)
    cluster = await clusters.find_standing(tx, draft.cluster_id)
    if cluster is None or not tx.reach.touches_cluster(cluster.id):
        raise UnknownCluster("There is no such cluster.")
    parent = await parent_of(tx, draft)
    resolved = await quota_service.resolve(tx, draft.cluster_id, draft.asked)
    inheritance.check(draft.inheritable, pools=[quota.pool for quota in resolved], inherited=parent.inheritable)
    await oversubscription.check_project(tx, parent, before=(), after=resolved)
    project = drawn(tx, draft, cluster, parent, resolved)
    await add(tx, project)
    await audit.record(tx, audit.Action.CREATE, entity(project))
    promised_twice = (await quotas.oversubscribed(tx, [parent.id])).get(parent.id, ())
    return replace(project, oversubscribed=promised_twice, averages=await averages.of_new(tx, cluster.id))


def check_names(draft: ProjectDraft) -> None:
    found = (
        ("name", project_name_problem(draft.name)),
        ("requestedNamespace", namespace_problem(draft.requested_namespace) if draft.requested_namespace else None),
    )
    problems = [FieldProblem(field, problem) for field, problem in found if problem]
    if problems:
        raise InvalidFields(problems)


async def parent_of(tx: TenantTx, draft: ProjectDraft) -> Parent:
    """The department, in the reach of the permission to make projects; another's looks like one that does not exist."""
    if draft.parent_id is None:
        if not tx.reach.has_cluster(draft.cluster_id):
            raise UnknownDepartment("Name the department: parentId is missing.")
        return await department_service.ensure_default(tx, draft.cluster_id)
    found = await departments.hold_parent(tx, id=draft.parent_id, cluster_id=draft.cluster_id)
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
    project, parent = await hold(tx, id)
    current = project.quotas if keep else ()
    after = await quota_service.resolve(tx, project.cluster_id, asked, current=current)
    await set_quotas(tx, project, parent, after)
    return await announce(tx, project.id, "resources")


async def hold(tx: TenantTx, id: int | None) -> tuple[Project, Parent]:
    """A project that is about to change, with its department: both locked before they are read for good."""
    project = await get_project(tx, id)
    parent = await departments.hold_parent(tx, id=project.department_id, cluster_id=project.cluster_id)
    await projects.touch(tx, project.id, by=tx.caller.name)
    project = await get_project(tx, id)
    if project.deleting_at is not None or parent is None:
        raise ProjectGoing(project.name)
    return project, parent


async def set_quotas(tx: TenantTx, project: Project, parent: Parent, after: tuple[Quota, ...]) -> None:
    await oversubscription.check_project(tx, parent, before=project.quotas, after=after)
    await quotas.replace(tx, owner="project", id=project.id, quotas=after)


async def announce(tx: TenantTx, id: int, what: str) -> Project:
    changed = await get_project(tx, id)
    await send(tx, changed)
    await audit.record(tx, audit.Action.UPDATE, entity(changed), metadata={"changed": what})
    return changed


async def send(tx: TenantTx, project: Project) -> None:
    """Have the cluster know the project as it is now, with what it inherits. One that is being deleted is wanted no more."""
    if project.deleting_at is not None:
        return
    merged = rules.existing(rules.effective(project.inheritable, project.inherited), project.pools)
    body = ProjectSpec(
        id=project.id,
        name=project.name,
        department_id=project.department_id,
        namespace=project.namespace,
        quotas=quota_service.on_cluster(project.quotas),
        effective=inheritance.on_cluster(merged),
    )
    await clusters.want(tx, cluster_id=project.cluster_id, kind=PROJECT, object_id=project.id, body=body)


def drawn(tx: TenantTx, draft: ProjectDraft, cluster: Cluster, parent: Parent, resolved: tuple[Quota, ...]) -> Project:
    who = tx.caller.name or "atoll"
    return Project(
        id=random_integer(),
        cluster_id=draft.cluster_id,
        cluster_name=cluster.name,
        cluster_heard=cluster.last_liveness if cluster.connected else None,
        department_id=parent.id,
        department_name=parent.name,
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
        deleting_at=None,
        inheritable=draft.inheritable,
        inherited=parent.inheritable,
        quotas=resolved,
        uses=(),
    )


def entity(project: Project) -> audit.Entity:
    return audit.Entity("project", str(project.id), project.name, str(project.cluster_id))
