"""A tenant's own organization: departments, projects, and what each may use of each node pool.

Contracts: a quota is one row per department or project and pool; a project's cluster, namespace and department do not change;
every change goes to the cluster's desired state in the same transaction. Deleting is refused while something would be lost:
`ProjectDeleting` lets the domains above veto. A deleted project stays to be seen until its cluster's agent took it off. Limits,
default node pools and node types come down from the department; what is in effect is never looser than the department's.
"""

from atoll.server.organization.events import ProjectDeleting
from atoll.server.organization.loops import forget_project
from atoll.server.organization.records import Average, Project, ProjectPlace
from atoll.server.organization.service.cluster import on_cluster_removed
from atoll.server.organization.service.deletion import FORGET, on_taken_off
from atoll.server.organization.service.pools import on_node_pool_added, on_node_pool_removing
from atoll.server.organization.service.projects import get_project, project_for_submission
from atoll.server.organization.store.averages import move_until as move_averages
from atoll.server.organization.store.averages import replace as replace_averages
from atoll.server.organization.store.queues import apply_queue

__all__ = [
    "FORGET",
    "Average",
    "Project",
    "ProjectDeleting",
    "ProjectPlace",
    "apply_queue",
    "forget_project",
    "get_project",
    "move_averages",
    "on_cluster_removed",
    "on_node_pool_added",
    "on_node_pool_removing",
    "on_taken_off",
    "project_for_submission",
    "replace_averages",
]
