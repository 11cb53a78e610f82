"""Declared nodes: names with numbers. GPUs, CPU and memory are simulated; pods really share this one machine."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from atoll.wire.reports import ClusterStatus, Condition, NodeStatus

GIB = 1 << 30
DEFAULT_POOL = "default"
GPU_TYPE = "Simulated-80GB"
GPU_MEMORY_BYTES = 80 * GIB
SIMULATED = "Its GPUs, CPU and memory are simulated: pods are processes of the agent's machine."


@dataclass(frozen=True, slots=True)
class DeclaredNode:
    name: str
    gpus: int = 8
    cpu_milli: int = 64_000
    memory_bytes: int = 512 * GIB
    labels: Mapping[str, str] = field(default_factory=dict)

    def status(self, *, created_at: float) -> NodeStatus:
        return NodeStatus(
            name=self.name,
            status="Ready",
            pool=DEFAULT_POOL,
            gpu_type=GPU_TYPE if self.gpus else None,
            gpu_count=self.gpus,
            gpu_memory_bytes=GPU_MEMORY_BYTES if self.gpus else 0,
            cpu_milli=self.cpu_milli,
            memory_bytes=self.memory_bytes,
            labels={"kubernetes.io/hostname": self.name, **self.labels},
            created_at=created_at,
            message=SIMULATED,
        )


DEFAULT_NODES = (DeclaredNode("node-1"), DeclaredNode("node-2"))


def parse_node(text: str) -> DeclaredNode:
    """`name:gpus:cpu:memory[:labels]`, CPU in cores, memory in GiB, labels as `key=value,…`: `node-1:8:64:512:gpu=a100`.
    ValueError says what is expected."""
    try:
        name, gpus, cores, memory, *rest = text.split(":")
        labels = dict(parse_label(one) for one in rest[0].split(",")) if rest else {}
        node = DeclaredNode(name, int(gpus), round(float(cores) * 1000), round(float(memory) * GIB), labels)
    except ValueError as error:
        expected = "name:gpus:cores:memoryGiB[:key=value,…], as in node-1:8:64:512:gpu=a100"
        raise ValueError(f"{text!r} is not a node: expected {expected}") from error
    if not name or node.gpus < 0 or node.cpu_milli <= 0 or node.memory_bytes <= 0 or len(rest) > 1:
        raise ValueError(f"{text!r} is not a node: a name, no negative GPUs and some CPU and memory are expected")
    return node


def parse_label(text: str) -> tuple[str, str]:
    key, equals, value = text.partition("=")
    if not (key and equals and value):
        raise ValueError(text)
    return key, value


def cluster_status() -> ClusterStatus:
    ready = Condition(type="Ready", status=True, reason="AgentRunning", message="The agent runs pods on its own machine.")
    # Pods have directories of their own; there are no volumes that outlive them, so there is no class of any.
    return ClusterStatus(platform="local", kubernetes_version=None, conditions=(ready,), storage_classes=())
