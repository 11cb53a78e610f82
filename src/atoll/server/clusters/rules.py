"""What a cluster's state is, from what was heard: pure."""

from __future__ import annotations

import re
from datetime import datetime, timedelta

from atoll.server.clusters.records import Cluster

SILENT_AFTER = timedelta(seconds=35)  # three heartbeats and some
NAME = re.compile(r"[a-zA-Z0-9]([-_.a-zA-Z0-9 ]{0,251}[a-zA-Z0-9])?")


def state(cluster: Cluster, now: datetime) -> str:
    """One of the API's states. A cluster that was heard within the last 35 s is connected, whoever holds its session."""
    if cluster.last_liveness is None:
        return "WaitingToConnect"
    if not cluster.connected or now - cluster.last_liveness > SILENT_AFTER:
        return "Disconnected"
    if any(condition["status"] == "False" for condition in cluster.conditions):
        return "MissingPrerequisites"
    return "Connected"


def name_problem(name: str) -> str | None:
    if not NAME.fullmatch(name):
        return "has 1 to 253 letters, digits, spaces, hyphens, dots or underscores, and begins and ends with a letter or digit"
    return None
