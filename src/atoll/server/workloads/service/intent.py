"""Changing what is wanted of a workload: suspend, resume, delete. Its phase follows when the agent says so."""

from __future__ import annotations

from uuid import UUID

from atoll.server import audit, clusters
from atoll.server.db import TenantTx
from atoll.server.workloads import rules
from atoll.server.workloads.errors import AlreadyDeleting
from atoll.server.workloads.kinds import KINDS
from atoll.server.workloads.records import Workload
from atoll.server.workloads.schemas.spec import TrainingSpec
from atoll.server.workloads.service.read import get_place, get_workload
from atoll.server.workloads.service.status import move
from atoll.server.workloads.service.submit import desired, entity
from atoll.server.workloads.store import workloads
from atoll.wire.desired import WORKLOAD


async def suspend(tx: TenantTx, id: UUID | None, kind: str | None = None) -> None:
    """Remove its pods and keep the definition. A workload that is stopped or over already stays as it is."""
    workload = await changeable(tx, id, kind)
    if workload.desired_phase == "Stopped" or workload.phase in rules.FINAL:
        return
    await change(tx, workload, desired_phase="Stopped", phase="Stopping")


async def resume(tx: TenantTx, id: UUID | None, kind: str | None = None) -> None:
    """Run a stopped workload again, one that its time limit stopped too; one that runs stays as it is."""
    workload = await changeable(tx, id, kind)
    if workload.desired_phase == "Running" and workload.phase != "Stopped":
        return
    await change(tx, workload, desired_phase="Running", phase="Resuming")


async def delete(tx: TenantTx, id: UUID | None, kind: str | None = None) -> None:
    """End its pods and take it off the cluster; its record, history and usage stay."""
    workload = await get_workload(tx, id, kind)
    if workload.desired_phase == "Deleted":
        return
    await workloads.set_intent(tx, workload.id, desired_phase="Deleted")
    await move(tx, workload.id, "Deleting", at=tx.now)
    await clusters.unwant(tx, cluster_id=workload.cluster_id, kind=WORKLOAD, object_id=workload.id)
    await audit.record(tx, audit.Action.DELETE, entity(workload.id, workload.name, workload.kind, workload.cluster_id))


async def changeable(tx: TenantTx, id: UUID | None, kind: str | None) -> Workload:
    workload = await get_workload(tx, id, kind)
    if workload.desired_phase == "Deleted":
        raise AlreadyDeleting(f"Workload {workload.name} is being deleted.")
    return workload


async def change(tx: TenantTx, workload: Workload, *, desired_phase: str, phase: str) -> None:
    generation = await workloads.set_intent(tx, workload.id, desired_phase=desired_phase)
    await move(tx, workload.id, phase, at=tx.now)
    spec = TrainingSpec.model_validate_json(workload.spec)
    place = await get_place(tx, workload)
    plan = rules.plan(KINDS[workload.kind], spec, project=place, name=workload.name)
    body = desired(workload, plan, spec, generation=generation, running=desired_phase == "Running")
    await clusters.want(tx, cluster_id=workload.cluster_id, kind=WORKLOAD, object_id=workload.id, body=body)
    metadata = {"desiredPhase": desired_phase}
    await audit.record(
        tx,
        audit.Action.UPDATE,
        entity(workload.id, workload.name, workload.kind, workload.cluster_id),
        metadata=metadata,
    )
