"""The typed routes of trainings: create, get, suspend, resume, delete."""

from __future__ import annotations

from typing import Annotated, Any

import msgspec
from fastapi import APIRouter
from starlette.responses import Response

from atoll.kit.clock import iso
from atoll.server.db import Caller
from atoll.server.organization.errors import ProjectNotFound
from atoll.server.web import (
    Acknowledged,
    Db,
    acknowledged,
    answer,
    declares,
    guard,
    integer_or_none,
    nothing_again,
    once,
    router,
    uuid_or_none,
)
from atoll.server.workloads.errors import AlreadyDeleting, WorkloadNotFound
from atoll.server.workloads.kinds import TRAINING
from atoll.server.workloads.records import Workload
from atoll.server.workloads.schemas.spec import TrainingSpec
from atoll.server.workloads.schemas.workloads import TrainingCreation, TrainingShape
from atoll.server.workloads.service import intent, submit
from atoll.server.workloads.service.read import get_workload
from atoll.server.workloads.service.submit import Draft

routes: APIRouter = router(tag="Trainings")

KIND = TRAINING
PATH = f"/api/v1/workloads/{KIND.path}"
MaySubmit = Annotated[Caller, guard(KIND.may("create"))]
MayRead = Annotated[Caller, guard(KIND.may("read"))]
MayChange = Annotated[Caller, guard(KIND.may("update"))]
MayDelete = Annotated[Caller, guard(KIND.may("delete"))]


def shown(workload: Workload) -> dict[str, Any]:
    return {
        "name": workload.name,
        "requestedName": workload.requested_name,
        "workloadId": str(workload.id),
        "projectId": str(workload.project_id),
        "departmentId": str(workload.department_id),
        "clusterId": str(workload.cluster_id),
        "createdBy": workload.submitted_by,
        "createdAt": iso(workload.created_at),
        "deletedAt": workload.deleted_at,
        "desiredPhase": workload.desired_phase,
        "actualPhase": workload.phase,
        "spec": msgspec.Raw(workload.spec.encode()),
    }


@routes.post(
    PATH,
    status_code=202,
    operation_id="create_training1",
    response_model=TrainingShape,
    responses=declares(ProjectNotFound),
)
async def create_training(body: TrainingCreation, db: Db, caller: MaySubmit) -> Response:
    """Submit a training workload to a project. It waits for its quota's turn; `…/why` says what for."""
    draft = Draft(
        name=body.name,
        as_prefix=bool(body.use_given_name_as_prefix),
        project_id=integer_or_none(body.project_id),
        cluster_id=body.cluster_id,
        template_id=body.template_id,
        spec=body.spec or TrainingSpec(),
    )
    async with db.tenant_tx(caller) as tx:
        workload = await once(
            tx,
            lambda: submit.submit(tx, KIND, draft),
            made=lambda made: made.id,
            again=lambda id: get_workload(tx, uuid_or_none(id), KIND.type),
        )
    return answer(shown(workload), 202)


@routes.get(
    f"{PATH}/{{workloadId}}",
    operation_id="get_training",
    response_model=TrainingShape,
    responses=declares(WorkloadNotFound),
)
async def get_training(workloadId: str, db: Db, caller: MayRead) -> Response:
    """A training with its spec."""
    async with db.tenant_tx(caller) as tx:
        workload = await get_workload(tx, uuid_or_none(workloadId), KIND.type)
    return answer(shown(workload))


@routes.delete(
    f"{PATH}/{{workloadId}}",
    status_code=202,
    operation_id="delete_training",
    response_model=Acknowledged,
    responses=declares(WorkloadNotFound),
)
async def delete_training(workloadId: str, db: Db, caller: MayDelete) -> Response:
    """End a training and take it off its cluster; its record and usage stay."""
    async with db.tenant_tx(caller) as tx:
        await once(tx, lambda: intent.delete(tx, uuid_or_none(workloadId), KIND.type), again=nothing_again)
    return acknowledged("The training is being deleted.")


@routes.post(
    f"{PATH}/{{workloadId}}/suspend",
    status_code=202,
    operation_id="suspend_training",
    response_model=Acknowledged,
    responses=declares(WorkloadNotFound, AlreadyDeleting),
)
async def suspend_training(workloadId: str, db: Db, caller: MayChange) -> Response:
    """Stop a training and free what it holds; it can be resumed."""
    async with db.tenant_tx(caller) as tx:
        await once(tx, lambda: intent.suspend(tx, uuid_or_none(workloadId), KIND.type), again=nothing_again)
    return acknowledged("The training is being suspended.")


@routes.post(
    f"{PATH}/{{workloadId}}/resume",
    status_code=202,
    operation_id="resume_training",
    response_model=Acknowledged,
    responses=declares(WorkloadNotFound, AlreadyDeleting),
)
async def resume_training(workloadId: str, db: Db, caller: MayChange) -> Response:
    """Run a suspended training again."""
    async with db.tenant_tx(caller) as tx:
        await once(tx, lambda: intent.resume(tx, uuid_or_none(workloadId), KIND.type), again=nothing_again)
    return acknowledged("The training is being resumed.")
