"""What a pod finds around it: its words, its environment and its user. Pure."""

from __future__ import annotations

import re

from atoll.agent.engines import PodToRun

FIRST_UID, UIDS = 20_000, 40_000
PATH = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"
PLACEHOLDER = re.compile(r"\$\{([A-Z_]+)\}")


def identity_variables(pod: PodToRun) -> dict[str, str]:
    """The variables by which a pod knows itself; they may stand as `${NAME}` in its words too."""
    return {
        "RUNAI_PROJECT": pod.project_name,
        "RUNAI_JOB_NAME": pod.workload_name,
        "JOB_NAME": pod.workload_name,
        "JOB_UUID": pod.workload_id,
        "POD_INDEX": str(pod.index),
        "POD_UUID": pod.pod_id,
        "RUNAI_NUM_OF_GPUS": f"{pod.template.gpu_milli / 1000:g}",
        "NODE_NAME": pod.node,
    }


def environment(pod: PodToRun, *, home: str) -> dict[str, str]:
    """A fresh environment: nothing of the agent's own. A pod's identity and devices cannot be overridden."""
    devices = ",".join(str(device) for device in pod.devices)
    return {
        "PATH": PATH,
        "HOME": home,
        "LANG": "C.UTF-8",
        **pod.template.environment,
        **identity_variables(pod),
        "CUDA_VISIBLE_DEVICES": devices,
        "NVIDIA_VISIBLE_DEVICES": devices or "void",
    }


def argv(pod: PodToRun) -> list[str]:
    """Command and arguments. Known `${NAME}`s are filled in; every other one is the program's own affair."""
    known = identity_variables(pod)
    return [PLACEHOLDER.sub(lambda m: known.get(m[1], m[0]), word) for word in (*pod.template.command, *pod.template.args)]


def uid_of(project_id: int) -> int:
    """The user that a project's pods run as when the agent is root: never a system user or the database's."""
    return FIRST_UID + project_id % UIDS
