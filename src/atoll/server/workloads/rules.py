"""What a spec means and how phases follow from one another: pure."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from atoll.kit.errors import FieldProblem, InvalidFields
from atoll.server.workloads.kinds import PRIORITIES, Kind
from atoll.server.workloads.schemas.spec import Compute, TrainingSpec
from atoll.specs.quantities import memory_bytes
from atoll.specs.words import split_words

FINAL = frozenset({"Completed", "Failed"})
DEFAULT_CPU_MILLI = 100
DEFAULT_MEMORY = 100 << 20
DEFAULT_BACKOFF = 6
DEFAULT_GRACE = 30
MOST_PODS = 1000
MOST_GRACE = 300
MOST_MILLI = 2**31 - 1

# Fields that are kept and shown, while nothing acts on them yet; a submission that sets them gets an event that says so.
NOT_ACTED_ON = (
    "annotations",
    "auto_deletion_time_after_completion_seconds",
    "create_home_dir",
    "exposed_urls",
    "image_pull_policy",
    "image_pull_secrets",
    "labels",
    "node_affinity_required",
    "node_type",
    "pod_affinity",
    "ports",
    "probes",
    "related_urls",
    "restart_policy",
    "security",
    "stdin",
    "storage",
    "terminate_after_preemption",
    "tolerations",
    "tty",
)


@dataclass(frozen=True, slots=True)
class Plan:
    """What a spec asks of a cluster, in integers."""

    command: tuple[str, ...]
    args: tuple[str, ...]
    environment: dict[str, str]
    gpu_milli: int
    cpu_milli: int
    memory_bytes: int
    memory_limit_bytes: int | None
    parallelism: int
    completions: int
    backoff_limit: int
    grace_seconds: int
    priority: int
    priority_class: str
    preemptible: bool


def plan(kind: Kind, spec: TrainingSpec, *, project: str, name: str) -> Plan:
    """Read the spec, or raise InvalidFields with everything that is wrong."""
    problems: list[FieldProblem] = []
    compute = spec.compute or Compute()
    words = {field: read_words(getattr(spec, field), field, project, name, problems) for field in ("command", "args")}
    gpu = gpu_milli(compute, problems)
    memory, memory_limit = memory_of(compute, max(1, gpu // 1000), problems)
    pods = spec.parallelism or 1
    for field, value in (("parallelism", pods), ("completions", spec.completions or pods)):
        if not 1 <= value <= MOST_PODS:
            problems.append(FieldProblem(f"spec.{field}", f"is 1 to {MOST_PODS}"))
    priority_class = spec.priority_class or kind.priority
    if priority_class not in PRIORITIES:
        problems.append(FieldProblem("spec.priorityClass", f"is one of {', '.join(PRIORITIES)}"))
    if not 0 <= (spec.backoff_limit if spec.backoff_limit is not None else DEFAULT_BACKOFF) <= 100:
        problems.append(FieldProblem("spec.backoffLimit", "is 0 to 100"))
    if problems:
        raise InvalidFields(problems)
    return Plan(
        command=words["command"],
        args=words["args"],
        environment=environment_of(spec),
        gpu_milli=gpu,
        cpu_milli=cpu_milli(compute, gpu),
        memory_bytes=memory,
        memory_limit_bytes=memory_limit,
        parallelism=pods,
        completions=spec.completions or pods,
        backoff_limit=spec.backoff_limit if spec.backoff_limit is not None else DEFAULT_BACKOFF,
        grace_seconds=min(
            DEFAULT_GRACE if spec.termination_grace_period_seconds is None else spec.termination_grace_period_seconds,
            MOST_GRACE,
        ),
        priority=PRIORITIES[priority_class],
        priority_class=priority_class,
        preemptible=kind.preemptible if spec.preemptibility is None else spec.preemptibility == "preemptible",
    )


def grace_seconds(spec: TrainingSpec) -> int:
    asked = spec.termination_grace_period_seconds
    return DEFAULT_GRACE if asked is None else min(asked, MOST_GRACE)


def read_words(text: str | None, field: str, project: str, name: str, problems: list[FieldProblem]) -> tuple[str, ...]:
    try:
        return split_words(text or "", {"RUNAI_PROJECT": project, "RUNAI_JOB_NAME": name})
    except ValueError as error:
        problems.append(FieldProblem(f"spec.{field}", str(error)))
        return ()


def gpu_milli(compute: Compute, problems: list[FieldProblem]) -> int:
    """Devices times the portion of each; memory-typed requests need an engine that knows GPU memory."""
    devices = compute.gpu_devices_request or 0
    if devices > 1024:
        problems.append(FieldProblem("spec.compute.gpuDevicesRequest", "is 0 to 1024"))
        return 0
    if compute.gpu_request_type == "memory":
        if devices > 1:
            problems.append(FieldProblem("spec.compute.gpuRequestType", "can only be portion for more than one device"))
        problems.append(FieldProblem("spec.compute.gpuMemoryRequest", "is not supported yet: ask for whole devices"))
        return 0
    portion = compute.gpu_portion_request
    if compute.gpu_request_type is None and portion is not None and portion != 1:
        problems.append(FieldProblem("spec.compute.gpuRequestType", "must be portion when gpuPortionRequest is given"))
    if portion is not None and not 0 < portion <= 1:
        problems.append(FieldProblem("spec.compute.gpuPortionRequest", "is above 0 and at most 1"))
        return 0
    if compute.gpu_portion_limit is not None and compute.gpu_portion_limit < (portion or 0):
        problems.append(FieldProblem("spec.compute.gpuPortionLimit", "must not be below gpuPortionRequest"))
    return round(devices * (1 if portion is None else portion) * 1000)


def cpu_milli(compute: Compute, gpu: int) -> int:
    if compute.cpu_core_request is None:
        return DEFAULT_CPU_MILLI * max(1, gpu // 1000)
    return min(round(compute.cpu_core_request * 1000), MOST_MILLI)


def memory_of(compute: Compute, gpus: int, problems: list[FieldProblem]) -> tuple[int, int | None]:
    """(request, limit) in bytes; 100 MiB a GPU where nothing is said."""
    found: dict[str, int | None] = {}
    for field, text in (("cpuMemoryRequest", compute.cpu_memory_request), ("cpuMemoryLimit", compute.cpu_memory_limit)):
        try:
            found[field] = None if text is None else memory_bytes(text)
        except ValueError as error:
            problems.append(FieldProblem(f"spec.compute.{field}", str(error)))
            found[field] = None
    request = found["cpuMemoryRequest"]
    limit = found["cpuMemoryLimit"]
    if request is not None and limit is not None and limit < request:
        problems.append(FieldProblem("spec.compute.cpuMemoryLimit", "must not be below cpuMemoryRequest"))
    return (DEFAULT_MEMORY * gpus if request is None else request), limit


def environment_of(spec: TrainingSpec) -> dict[str, str]:
    return {
        entry.name: entry.value
        for entry in spec.environment_variables or []
        if entry.name and entry.value is not None and not entry.exclude
    }


def not_acted_on(spec: TrainingSpec) -> list[str]:
    """Fields of the spec that are kept while nothing acts on them yet, as the API names them."""
    given = spec.model_fields_set
    fields = type(spec).model_fields
    named = [
        fields[name].alias or name for name in NOT_ACTED_ON if name in given and getattr(spec, name) not in (None, [], False)
    ]
    sourced = [entry for entry in spec.environment_variables or [] if entry.value is None and entry.name]
    return named + (["environmentVariables from secrets and other sources"] if sourced else [])


def next_phase(current: str, reported: str, *, desired: str) -> str:
    """A deleted workload stays Deleting until it is gone; a resumed one may leave Stopped; what ended stays ended."""
    if desired == "Deleted":
        return "Deleting"
    if current in FINAL and reported not in FINAL:
        return current
    return reported


def static_shown(kind: Kind, spec: TrainingSpec, plan: Plan) -> dict[str, Any]:
    """The part of a workload's list entry that its spec decides."""
    compute = spec.compute or Compute()
    each = requested(compute, plan, 1)
    return {
        "podsRequestedResources": each,
        "workloadRequestedResources": requested(compute, plan, plan.parallelism),
        "requestedPods": {"number": plan.parallelism, "parallelism": plan.parallelism, "completions": plan.completions},
        "requestedNodePools": spec.node_pools or ["default"],
        "actionsSupport": {"delete": True, "suspend": True},
        "images": [spec.image] if spec.image else [],
        "urls": [],
        "datasources": [],
        "environments": [],
        "externalConnections": [],
        "environmentVariables": plan.environment,
        "command": spec.command or "",
        "arguments": spec.args or "",
        "additionalFields": {},
        "source": "Control-plane",
        "conditions": [],
        "category": spec.category or kind.category,
    }


def requested(compute: Compute, plan: Plan, pods: int) -> dict[str, Any]:
    limit = compute.cpu_core_limit
    return {
        "gpuRequestType": "portion" if plan.gpu_milli else None,
        "gpu": {"request": plan.gpu_milli * pods / 1000, "limit": plan.gpu_milli * pods / 1000},
        "gpuMemory": None,
        "cpu": {"request": plan.cpu_milli * pods / 1000, "limit": None if limit is None else limit * pods},
        "cpuMemory": {
            "request": str(plan.memory_bytes * pods),
            "limit": None if plan.memory_limit_bytes is None else str(plan.memory_limit_bytes * pods),
        },
        "extendedResources": [],
    }
