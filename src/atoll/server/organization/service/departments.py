"""Use cases of departments."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from atoll.kit.errors import FieldProblem, InvalidFields
from atoll.kit.ids import random_integer
from atoll.kit.text import fold
from atoll.server import access, audit, clusters, directory
from atoll.server.db import TenantTx
from atoll.server.organization.errors import DepartmentNotEmpty, DepartmentNotFound, NameTaken, UnknownCluster
from atoll.server.organization.records import Department, Quota
from atoll.server.organization.schemas import ResourcesBody
from atoll.server.organization.service import quotas as quota_service
from atoll.server.organization.store import departments, quotas
from atoll.specs.names import department_name_problem
from atoll.wire.desired import DEPARTMENT, DepartmentSpec

DEFAULT_NAME = "default"


async def create(tx: TenantTx, *, name: str, cluster_id: UUID, description: str, asked: Sequence[ResourcesBody]) -> Department:
    problem = department_name_problem(name)
    if problem:
        raise InvalidFields([FieldProblem("name", problem)])
    await check_cluster(tx, cluster_id)
    resolved = await quota_service.resolve(tx, cluster_id, asked)
    department = await add(tx, name=name, cluster_id=cluster_id, description=description, resolved=resolved)
    await audit.record(tx, audit.Action.CREATE, entity(department))
    return department


async def check_cluster(tx: TenantTx, cluster_id: UUID) -> None:
    """The caller may make departments on this cluster: `tx.reach` is that of the permission to do so."""
    if not await clusters.exists(tx, cluster_id) or not (tx.reach.has_cluster(cluster_id)):
        raise UnknownCluster("There is no such cluster.")


async def add(
    tx: TenantTx, *, name: str, cluster_id: UUID, description: str, resolved: tuple[Quota, ...], is_default: bool = False
) -> Department:
    await check_gpus(tx, resolved)
    department = drawn(tx, name=name, cluster_id=cluster_id, description=description, resolved=resolved)
    if not await departments.insert(tx, department, folded=fold(name), is_default=is_default):
        raise NameTaken(f"A department named {name} exists already on this cluster.")
    await quotas.replace(tx, owner="department", id=department.id, quotas=resolved)
    scope = access.Scope(access.ScopeType.DEPARTMENT, str(department.id), name, cluster_id, department.id)
    await access.add_scope(tx, scope)
    await send(tx, department)
    return department


async def check_gpus(tx: TenantTx, wanted: Sequence[Quota], *, instead_of: Sequence[Quota] = ()) -> None:
    """The host organization may limit the GPU quota of all departments together. Lowering one is always allowed."""
    adding = sum(one.gpu_deserved_milli for one in wanted) - sum(one.gpu_deserved_milli for one in instead_of)
    await directory.check_limit(tx, directory.Limit.GPUS, used=lambda: quotas.total_gpus(tx), adding=adding)


async def ensure_default(tx: TenantTx, cluster_id: UUID) -> tuple[int, str]:
    """The department of projects that name none: no GPUs of its own, everything borrowed."""
    known = await departments.find_default(tx, cluster_id)
    if known:
        return known
    resolved = await quota_service.resolve(tx, cluster_id, ())
    made = await add(tx, name=DEFAULT_NAME, cluster_id=cluster_id, description="", resolved=resolved, is_default=True)
    return made.id, made.name


async def get(tx: TenantTx, id: int | None) -> Department:
    department = await departments.find(tx, id) if id is not None else None
    if department is None:
        raise DepartmentNotFound
    return department


async def change_quotas(tx: TenantTx, id: int | None, asked: Sequence[ResourcesBody], *, keep: bool) -> Department:
    """Replace the quotas, or (with `keep`) change only the pools and resources that are named."""
    department = await get(tx, id)
    current = department.quotas if keep else ()
    resolved = await quota_service.resolve(tx, department.cluster_id, asked, current=current)
    await check_gpus(tx, resolved, instead_of=department.quotas)
    await departments.touch(tx, department.id, by=tx.caller.name)
    await quotas.replace(tx, owner="department", id=department.id, quotas=resolved)
    changed = await get(tx, department.id)
    await send(tx, changed)
    await audit.record(tx, audit.Action.UPDATE, entity(changed), metadata={"changed": "resources"})
    return changed


async def delete(tx: TenantTx, id: int | None) -> None:
    department = await get(tx, id)
    await departments.touch(tx, department.id, by=tx.caller.name)
    if department.projects:
        raise DepartmentNotEmpty(department.name, len(department.projects))
    await departments.mark_deleted(tx, department.id)
    await clusters.unwant(tx, cluster_id=department.cluster_id, kind=DEPARTMENT, object_id=department.id)
    await access.remove_scope(tx, type=access.ScopeType.DEPARTMENT, id=str(department.id))
    await audit.record(tx, audit.Action.DELETE, entity(department))


async def send(tx: TenantTx, department: Department) -> None:
    body = DepartmentSpec(id=department.id, name=department.name, quotas=quota_service.on_cluster(department.quotas))
    await clusters.want(tx, cluster_id=department.cluster_id, kind=DEPARTMENT, object_id=department.id, body=body)


def drawn(tx: TenantTx, *, name: str, cluster_id: UUID, description: str, resolved: tuple[Quota, ...]) -> Department:
    who = tx.caller.name or "atoll"
    return Department(
        id=random_integer(),
        cluster_id=cluster_id,
        name=name,
        description=description,
        created_by=who,
        created_at=tx.now,
        updated_by=who,
        updated_at=tx.now,
        quotas=resolved,
        uses=(),
        projects=(),
    )


def entity(department: Department) -> audit.Entity:
    return audit.Entity("department", str(department.id), department.name, str(department.cluster_id))
