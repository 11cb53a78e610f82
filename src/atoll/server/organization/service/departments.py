"""Use cases of departments."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from uuid import UUID

from atoll.kit.errors import FieldProblem, InvalidFields
from atoll.kit.ids import random_integer
from atoll.kit.text import fold
from atoll.server import access, audit, clusters, directory
from atoll.server.db import TenantTx
from atoll.server.organization.errors import DepartmentNotEmpty, DepartmentNotFound, NameTaken, UnknownCluster
from atoll.server.organization.records import Department, Inheritable, Parent, Quota
from atoll.server.organization.schemas import ResourcesBody
from atoll.server.organization.service import inheritance, oversubscription
from atoll.server.organization.service import quotas as quota_service
from atoll.server.organization.store import averages, departments, quotas
from atoll.specs.names import department_name_problem
from atoll.wire.desired import DEPARTMENT, DepartmentSpec

DEFAULT_NAME = "default"


@dataclass(frozen=True)
class DepartmentDraft:
    name: str
    cluster_id: UUID
    description: str
    inheritable: Inheritable
    asked: Sequence[ResourcesBody]


async def create(tx: TenantTx, draft: DepartmentDraft) -> Department:
    problem = department_name_problem(draft.name)
    if problem:
        raise InvalidFields([FieldProblem("name", problem)])
    await check_cluster(tx, draft.cluster_id)
    resolved = await quota_service.resolve(tx, draft.cluster_id, draft.asked)
    inheritance.check(draft.inheritable, pools=[quota.pool for quota in resolved])
    await oversubscription.check_department(tx, draft.cluster_id, id=None, name=draft.name, before=(), after=resolved)
    department = await add(tx, draft, resolved)
    await audit.record(tx, audit.Action.CREATE, entity(department))
    return replace(department, averages=await averages.of_new(tx, draft.cluster_id))


async def check_cluster(tx: TenantTx, cluster_id: UUID) -> None:
    """The caller may make departments on this cluster: `tx.reach` is that of the permission to do so."""
    if not await clusters.find_standing(tx, cluster_id) or not (tx.reach.has_cluster(cluster_id)):
        raise UnknownCluster("There is no such cluster.")


async def add(tx: TenantTx, draft: DepartmentDraft, resolved: tuple[Quota, ...], *, is_default: bool = False) -> Department:
    await check_gpus(tx, resolved)
    department = drawn(tx, draft, resolved)
    if not await departments.insert(tx, department, folded=fold(draft.name), is_default=is_default):
        raise NameTaken(f"A department named {draft.name} exists already on this cluster.")
    await quotas.replace(tx, owner="department", id=department.id, quotas=resolved)
    scope = access.Scope(access.ScopeType.DEPARTMENT, str(department.id), draft.name, draft.cluster_id, department.id)
    await access.add_scope(tx, scope)
    await send(tx, department)
    return department


async def check_gpus(tx: TenantTx, wanted: Sequence[Quota], *, instead_of: Sequence[Quota] = ()) -> None:
    """The host organization may limit the GPU quota of all departments together. Lowering one is always allowed."""
    adding = sum(one.gpu_deserved_milli for one in wanted) - sum(one.gpu_deserved_milli for one in instead_of)
    await directory.check_limit(tx, directory.Limit.GPUS, used=lambda: quotas.total_gpus(tx), adding=adding)


async def ensure_default(tx: TenantTx, cluster_id: UUID) -> Parent:
    """The department of projects that name none: no GPUs of its own, everything borrowed."""
    known = await departments.hold_default(tx, cluster_id)
    if known:
        return known
    resolved = await quota_service.resolve(tx, cluster_id, ())
    made = await add(tx, DepartmentDraft(DEFAULT_NAME, cluster_id, "", Inheritable(), ()), resolved, is_default=True)
    return Parent(made.id, made.name, made.inheritable)


async def get(tx: TenantTx, id: int | None) -> Department:
    department = await departments.find(tx, id) if id is not None else None
    if department is None:
        raise DepartmentNotFound
    return department


async def change_quotas(tx: TenantTx, id: int | None, asked: Sequence[ResourcesBody], *, keep: bool) -> Department:
    """Replace the quotas, or (with `keep`) change only the pools and resources that are named."""
    department = await hold(tx, id)
    current = department.quotas if keep else ()
    await set_quotas(tx, department, await quota_service.resolve(tx, department.cluster_id, asked, current=current))
    return await announce(tx, department.id, "resources")


async def hold(tx: TenantTx, id: int | None) -> Department:
    """A department that is about to change, locked before it is read for good."""
    department = await get(tx, id)
    await departments.touch(tx, department.id, by=tx.caller.name)
    return await get(tx, department.id)


async def set_quotas(tx: TenantTx, department: Department, after: tuple[Quota, ...]) -> None:
    await oversubscription.check_department(
        tx, department.cluster_id, id=department.id, name=department.name, before=department.quotas, after=after
    )
    await check_gpus(tx, after, instead_of=department.quotas)
    await quotas.replace(tx, owner="department", id=department.id, quotas=after)


async def announce(tx: TenantTx, id: int, what: str) -> Department:
    changed = await get(tx, id)
    await send(tx, changed)
    await audit.record(tx, audit.Action.UPDATE, entity(changed), metadata={"changed": what})
    return changed


async def delete(tx: TenantTx, id: int | None) -> None:
    department = await hold(tx, id)
    if department.projects:
        raise DepartmentNotEmpty(department.name, len(department.projects))
    await departments.mark_deleted(tx, department.id)
    await clusters.unwant(tx, cluster_id=department.cluster_id, kind=DEPARTMENT, object_id=department.id)
    await access.remove_scope(tx, type=access.ScopeType.DEPARTMENT, id=str(department.id))
    await audit.record(tx, audit.Action.DELETE, entity(department))


async def send(tx: TenantTx, department: Department) -> None:
    """Have the cluster know the department as it is now."""
    body = DepartmentSpec(
        id=department.id,
        name=department.name,
        quotas=quota_service.on_cluster(department.quotas),
        effective=inheritance.on_cluster(department.inheritable),
    )
    await clusters.want(tx, cluster_id=department.cluster_id, kind=DEPARTMENT, object_id=department.id, body=body)


def drawn(tx: TenantTx, draft: DepartmentDraft, resolved: tuple[Quota, ...]) -> Department:
    who = tx.caller.name or "atoll"
    return Department(
        id=random_integer(),
        cluster_id=draft.cluster_id,
        name=draft.name,
        description=draft.description,
        created_by=who,
        created_at=tx.now,
        updated_by=who,
        updated_at=tx.now,
        inheritable=draft.inheritable,
        quotas=resolved,
        uses=(),
        sums=(),
        projects=(),
    )


def entity(department: Department) -> audit.Entity:
    return audit.Entity("department", str(department.id), department.name, str(department.cluster_id))
