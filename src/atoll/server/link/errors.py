"""Errors of the link."""

from __future__ import annotations

from atoll.kit.errors import Conflict, Unauthenticated, Unavailable


class LinkRefused(Unauthenticated):
    reason = "link_refused"


class ClusterAway(Unavailable):
    reason = "cluster_disconnected"
    hint = "Logs are read from the cluster itself; try again when its agent is connected."


class LogsNotThere(Conflict):
    reason = "logs_not_there"
    hint = "A workload has logs from the start of its first pod on."


class Superseded(Exception):
    """A newer session of the same agent took over, or the cluster was removed."""
