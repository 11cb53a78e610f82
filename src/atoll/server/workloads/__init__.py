"""One model for every kind of workload: submission, life cycle, pods, events, history.

Contracts: intent (`desired_phase`, `generation`) is the server's, phase is what the agent reported or what follows from
intent; both change only through `service/status.py`, which keeps history. A report about an older generation never overwrites
newer truth. Kinds are data (`kinds.py`). Pitfall: the static part of what a list shows is rendered once, at submission.
"""

from atoll.server.workloads.records import Workload
from atoll.server.workloads.service.cluster import (
    on_cluster_removed,
    on_cluster_removing,
    on_node_pool_removing,
    on_project_deleting,
)
from atoll.server.workloads.service.read import get_place, get_workload
from atoll.server.workloads.service.reports import apply_event, apply_gone, apply_pod, apply_status

__all__ = [
    "Workload",
    "apply_event",
    "apply_gone",
    "apply_pod",
    "apply_status",
    "get_place",
    "get_workload",
    "on_cluster_removed",
    "on_cluster_removing",
    "on_node_pool_removing",
    "on_project_deleting",
]
