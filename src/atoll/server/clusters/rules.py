"""What a cluster's state is, from what was heard: pure."""

from __future__ import annotations

from datetime import datetime, timedelta

from atoll.server.clusters.records import Cluster

SILENT_AFTER = timedelta(seconds=35)  # three heartbeats and some


def state(cluster: Cluster, now: datetime) -> str:
    """One of the API's states. A cluster that was heard within the last 35 s is connected, whoever holds its session."""
    if cluster.last_liveness is None:
        return "WaitingToConnect"
    if not cluster.connected or now - cluster.last_liveness > SILENT_AFTER:
        return "Disconnected"
    if any(condition["status"] == "False" for condition in cluster.conditions):
        return "MissingPrerequisites"
    return "Connected"
