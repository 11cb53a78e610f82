"""A tenant's clusters: registration, install secret, the agent's key, liveness, inventory, and desired state.

Contracts: `want` and `unwant` are the only ways to change what a cluster should have; they mark one row per object dirty in
the transaction of the change, after the described object was updated (locked). Only the replica that holds the agent's
session numbers dirty rows. State is never assumed: it is what the agent reported, and when it was last heard.
"""

from atoll.server.clusters.events import (
    ClusterDirty,
    ClusterRemoved,
    ClusterRemoving,
    NodePoolAdded,
    NodePoolRemoving,
    TakenOff,
)
from atoll.server.clusters.loops import remove_cluster
from atoll.server.clusters.records import Cluster, Emptied, NodePool
from atoll.server.clusters.rules import SILENT_AFTER
from atoll.server.clusters.service.desired import unwant, want
from atoll.server.clusters.service.link import (
    acknowledge,
    apply_cluster_status,
    apply_node,
    apply_node_gone,
    check_agent_key,
    close_session,
    enrol,
    hear,
    open_session,
    session_of,
)
from atoll.server.clusters.service.pools import list_pools
from atoll.server.clusters.service.register import REMOVE, find_standing, get_cluster, register
from atoll.server.clusters.service.standing import (
    attach,
    detach_settled,
    live_objects,
    read_since,
    send_again,
    shut_out,
    take_everything_off,
)
from atoll.server.clusters.store.desired import is_settled, number_dirty, was_told
from atoll.server.clusters.store.inventory import capacity_by_pool
from atoll.server.clusters.store.reports import advance_cursor, find_cursor, insert_refusal

__all__ = [
    "REMOVE",
    "SILENT_AFTER",
    "Cluster",
    "ClusterDirty",
    "ClusterRemoved",
    "ClusterRemoving",
    "Emptied",
    "NodePool",
    "NodePoolAdded",
    "NodePoolRemoving",
    "TakenOff",
    "acknowledge",
    "advance_cursor",
    "apply_cluster_status",
    "apply_node",
    "apply_node_gone",
    "attach",
    "capacity_by_pool",
    "check_agent_key",
    "close_session",
    "detach_settled",
    "enrol",
    "find_cursor",
    "find_standing",
    "get_cluster",
    "hear",
    "insert_refusal",
    "is_settled",
    "list_pools",
    "live_objects",
    "number_dirty",
    "open_session",
    "read_since",
    "register",
    "remove_cluster",
    "send_again",
    "session_of",
    "shut_out",
    "take_everything_off",
    "unwant",
    "want",
    "was_told",
]
