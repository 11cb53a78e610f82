"""What a cluster's state is from what was heard, and what a node pool may be set to: pure."""

from __future__ import annotations

import re
from datetime import datetime, timedelta

from atoll.server.clusters.records import Cluster

SILENT_AFTER = timedelta(seconds=35)  # three heartbeats and some

LONGEST_PREFIX, LONGEST_PART = 253, 63
LABEL_PART = re.compile(r"[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?", re.ASCII)
RUNTIME_PART = re.compile(r"(\d+(?:\.\d+)?)(ns|us|µs|μs|ms|s|m|h|d|w)", re.ASCII)
SECONDS = {
    "ns": 1e-9,
    "us": 1e-6,
    "µs": 1e-6,
    "μs": 1e-6,
    "ms": 1e-3,
    "s": 1.0,
    "m": 60.0,
    "h": 3600.0,
    "d": 86400.0,
    "w": 604800.0,
}
LONGEST_RUNTIME = 10 * 366 * SECONDS["d"]


def state(cluster: Cluster, now: datetime) -> str:
    """One of the API's states. A cluster that was heard within the last 35 s is connected, whoever holds its session."""
    if cluster.last_liveness is None:
        return "WaitingToConnect"
    if not cluster.connected or now - cluster.last_liveness > SILENT_AFTER:
        return "Disconnected"
    if any(condition["status"] == "False" for condition in cluster.conditions):
        return "MissingPrerequisites"
    return "Connected"


def label_key(text: str) -> str:
    """A key of a node's label: a name, or a DNS prefix, a slash and a name. ValueError says what is expected."""
    prefix, slash, name = text.rpartition("/")
    wrong_prefix = slash and (len(prefix) > LONGEST_PREFIX or not LABEL_PART.fullmatch(prefix))
    if wrong_prefix or len(name) > LONGEST_PART or not LABEL_PART.fullmatch(name):
        raise ValueError("is not the key of a label: letters, digits, '-', '_' and '.', as in example.com/gpu")
    return text


def label_value(text: str) -> str:
    if len(text) > LONGEST_PART or not LABEL_PART.fullmatch(text):
        raise ValueError("is not the value of a label: at most 63 letters, digits, '-', '_' and '.', as in a100")
    return text


def runtime_seconds(text: str) -> float:
    """`5d8h40m` in seconds. ValueError says what is expected."""
    parts = RUNTIME_PART.findall(text)
    if text != "0" and (not parts or "".join(number + unit for number, unit in parts) != text.removeprefix("+")):
        raise ValueError("is not a length of time: numbers with units, as in 5d8h40m")
    seconds = sum(float(number) * SECONDS[unit] for number, unit in parts)
    if seconds > LONGEST_RUNTIME:
        raise ValueError("is longer than ten years")
    return seconds


def pool_message(phase: str, *, connected: bool) -> str:
    """Why a node pool is in its phase."""
    if phase in ("Creating", "Updating", "Deleting"):
        done = "is gone once" if phase == "Deleting" else "holds once"
        away = "" if connected else " The agent is not connected now; nothing is lost meanwhile."
        return f"It {done} the cluster's agent has acknowledged it.{away}"
    return {"Empty": "No node is in this pool.", "Unschedulable": "None of its nodes is Ready."}.get(phase, "")
