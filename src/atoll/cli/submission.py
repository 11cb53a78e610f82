"""From the flags of `atoll training submit` to the body that the API takes. Pure."""

from __future__ import annotations

import shlex
from dataclasses import dataclass
from typing import Any

from atoll.cli.failures import USAGE, Failure


@dataclass(frozen=True)
class Wanted:
    """What the person asked for; `gpus` below one is a fraction of a single device."""

    name: str
    image: str | None = None
    command: tuple[str, ...] = ()
    gpus: float | None = None
    cpus: float | None = None
    memory: str | None = None
    parallelism: int | None = None
    completions: int | None = None
    environment: tuple[str, ...] = ()
    priority: str | None = None
    working_dir: str | None = None
    node_pools: tuple[str, ...] = ()


def training_body(wanted: Wanted, project: dict[str, Any]) -> dict[str, Any]:
    spec = {
        "image": wanted.image,
        # The API takes the program and its arguments as two texts, split like a shell's words.
        "command": shlex.join(wanted.command[:1]) or None,
        "args": shlex.join(wanted.command[1:]) or None,
        "workingDir": wanted.working_dir,
        "environmentVariables": [_variable(given) for given in wanted.environment] or None,
        "compute": _compute(wanted) or None,
        "parallelism": wanted.parallelism,
        "completions": wanted.completions,
        "priorityClass": wanted.priority,
        "nodePools": list(wanted.node_pools) or None,
    }
    return {
        "name": wanted.name,
        "projectId": str(project["id"]),
        "clusterId": project["clusterId"],
        "spec": {field: value for field, value in spec.items() if value is not None},
    }


def _compute(wanted: Wanted) -> dict[str, Any]:
    asked = {**_gpus(wanted.gpus), "cpuCoreRequest": wanted.cpus, "cpuMemoryRequest": wanted.memory}
    return {field: value for field, value in asked.items() if value is not None}


def _gpus(number: float | None) -> dict[str, Any]:
    if number is None:
        return {}
    if 0 < number < 1:
        return {"gpuDevicesRequest": 1, "gpuRequestType": "portion", "gpuPortionRequest": number}
    if not number.is_integer() or number < 0:
        raise Failure(f"--gpu {number:g} is neither a number of GPUs nor a part of one.", exit_code=USAGE)
    return {"gpuDevicesRequest": int(number)}


def _variable(given: str) -> dict[str, str]:
    name, separator, value = given.partition("=")
    if not separator or not name:
        raise Failure("--env takes NAME=VALUE.", exit_code=USAGE)
    return {"name": name, "value": value}
