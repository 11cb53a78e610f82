"""Submitting a workload of any kind."""

from __future__ import annotations

import secrets
from dataclasses import dataclass, replace
from uuid import UUID

import msgspec

from atoll.kit.errors import FieldProblem, InvalidFields
from atoll.kit.ids import WorkloadId, uuid7
from atoll.kit.text import fold
from atoll.server import audit, clusters, organization
from atoll.server.db import TenantTx
from atoll.server.organization import ProjectPlace
from atoll.server.workloads import rules
from atoll.server.workloads.errors import TemplatesNotYet, WorkloadNameTaken, WrongCluster
from atoll.server.workloads.kinds import Kind
from atoll.server.workloads.records import Workload
from atoll.server.workloads.rules import Plan
from atoll.server.workloads.schemas.spec import TrainingSpec
from atoll.server.workloads.store import below, workloads
from atoll.server.workloads.store.workloads import NewWorkload
from atoll.specs.names import LONGEST_LABEL, workload_name_problem
from atoll.wire.desired import WORKLOAD, PodTemplate, WorkloadSpec

RANDOM_PART = 5
ALPHABET = "bcdfghjklmnpqrstvwxz2456789"


@dataclass(frozen=True)
class Draft:
    """A submission as the request names it."""

    name: str
    as_prefix: bool
    project_id: int | None
    cluster_id: UUID
    template_id: str | None
    spec: TrainingSpec


async def submit(tx: TenantTx, kind: Kind, draft: Draft) -> Workload:
    if draft.template_id:
        raise TemplatesNotYet("Workload templates are not available yet.")
    name = full_name(draft)
    project = await organization.project_for_submission(tx, draft.project_id)
    if project.cluster_id != draft.cluster_id:
        raise WrongCluster(f"Project {project.name} is on another cluster.")
    draft = placed(draft, project)
    plan = rules.plan(kind, draft.spec, project=project.name, name=name)
    new = drawn(tx, kind, draft, name, project, plan)
    if not await workloads.insert(tx, new):
        raise WorkloadNameTaken(f"Project {project.name} has a workload named {name} already.")
    await say_what_is_not_acted_on(tx, new, draft.spec)
    await audit.record(tx, audit.Action.CREATE, entity(new.id, name, kind.type, project.cluster_id))
    await send(tx, new, plan, draft.spec)
    return made(new)


def placed(draft: Draft, project: ProjectPlace) -> Draft:
    """With the project's default node pools where it names none. They stay with it: later changes are for later workloads."""
    if draft.spec.node_pools or not project.default_node_pools:
        return draft
    return replace(draft, spec=draft.spec.model_copy(update={"node_pools": list(project.default_node_pools)}))


def full_name(draft: Draft) -> str:
    """The given name, or with `useGivenNameAsPrefix` the name and a random end."""
    name = draft.name
    if draft.as_prefix:
        tail = "".join(secrets.choice(ALPHABET) for _ in range(RANDOM_PART))
        name = f"{draft.name[: LONGEST_LABEL - RANDOM_PART - 1].rstrip('-')}-{tail}"
    problem = workload_name_problem(name)
    if problem:
        raise InvalidFields([FieldProblem("name", problem)])
    return name


async def say_what_is_not_acted_on(tx: TenantTx, new: NewWorkload, spec: TrainingSpec) -> None:
    fields = rules.not_acted_on(spec)
    if fields:
        message = f"Kept, but nothing acts on it yet: {', '.join(fields)}."
        await below.insert_notice(
            tx,
            workload_id=new.id,
            cluster_id=new.cluster_id,
            name=new.name,
            type="Warning",
            reason="NotActedOn",
            message=message,
        )


async def send(tx: TenantTx, new: NewWorkload, plan: Plan, spec: TrainingSpec) -> None:
    body = desired(made(new), plan, spec, generation=1, running=True)
    await clusters.want(tx, cluster_id=new.cluster_id, kind=WORKLOAD, object_id=new.id, body=body)


def desired(workload: Workload, plan: Plan, spec: TrainingSpec, *, generation: int, running: bool) -> WorkloadSpec:
    """The workload as its cluster knows it."""
    return WorkloadSpec(
        id=str(workload.id),
        kind=workload.kind,
        name=workload.name,
        project_id=workload.project_id,
        generation=generation,
        running=running,
        created_at=workload.created_at.timestamp(),
        priority=plan.priority,
        priority_class=plan.priority_class,
        preemptible=plan.preemptible,
        gang=False,
        parallelism=plan.parallelism,
        completions=plan.completions,
        backoff_limit=plan.backoff_limit,
        pools=tuple(spec.node_pools or ("default",)),
        template=template(plan, spec),
    )


def template(plan: Plan, spec: TrainingSpec) -> PodTemplate:
    return PodTemplate(
        image=spec.image,
        command=plan.command,
        args=plan.args,
        environment=plan.environment,
        working_dir=spec.working_dir,
        gpu_milli=plan.gpu_milli,
        cpu_milli=plan.cpu_milli,
        memory_bytes=plan.memory_bytes,
        memory_limit_bytes=plan.memory_limit_bytes,
        grace_seconds=plan.grace_seconds,
    )


def drawn(tx: TenantTx, kind: Kind, draft: Draft, name: str, project: ProjectPlace, plan: Plan) -> NewWorkload:
    return NewWorkload(
        id=WorkloadId(uuid7()),
        kind=kind.type,
        name=name,
        requested_name=draft.name,
        folded=fold(name),
        cluster_id=project.cluster_id,
        cluster_name=project.cluster_name,
        project_id=project.id,
        project_name=project.name,
        department_id=project.department_id,
        department_name=project.department_name,
        namespace=project.namespace,
        spec=draft.spec.model_dump_json(by_alias=True, exclude_unset=True),
        shown=msgspec.json.encode(rules.static_shown(kind, draft.spec, plan)).decode(),
        desired_phase="Running",
        phase="Creating",
        phase_at=tx.now,
        priority=plan.priority,
        priority_class=plan.priority_class,
        preemptible=plan.preemptible,
        category=draft.spec.category or kind.category,
        submitted_by=tx.caller.name,
        gpu_milli=plan.gpu_milli,
        cpu_milli=plan.cpu_milli,
        memory_bytes=plan.memory_bytes,
        parallelism=plan.parallelism,
        completions=plan.completions,
        created_at=tx.now,
        updated_at=tx.now,
    )


def made(new: NewWorkload) -> Workload:
    return Workload(
        id=new.id,
        kind=new.kind,
        name=new.name,
        requested_name=new.requested_name,
        cluster_id=new.cluster_id,
        project_id=new.project_id,
        department_id=new.department_id,
        spec=new.spec,
        desired_phase=new.desired_phase,
        generation=1,
        phase=new.phase,
        submitted_by=new.submitted_by,
        created_at=new.created_at,
        deleted_at=None,
    )


def entity(id: UUID, name: str, kind: str, cluster_id: UUID) -> audit.Entity:
    return audit.Entity(kind.lower(), str(id), name, str(cluster_id))
