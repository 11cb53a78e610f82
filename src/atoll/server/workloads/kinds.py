"""The kinds of workloads, as data: what differs between them is a row here, not a module."""

from __future__ import annotations

from dataclasses import dataclass

from atoll.server.db import Permission
from atoll.wire import desired


@dataclass(frozen=True, slots=True)
class Kind:
    """`type` is the API's word, `path` its address, `noun` and `suffix` make its operation ids (`create_training1`)."""

    type: str
    path: str
    noun: str
    suffix: str
    resource: str
    category: str
    priority: str
    preemptible: bool

    def may(self, action: str) -> Permission:
        return Permission(f"{self.resource}:{action}")


TRAINING = Kind(desired.TRAINING, "trainings", "training", "1", "trainings", "Train", "low", preemptible=True)

KINDS = {kind.type: kind for kind in (TRAINING,)}

PRIORITIES = {
    "very-low": 25,
    "low": 40,
    "medium-low": 65,
    "medium": 80,
    "medium-high": 90,
    "high": 125,
    "very-high": 150,
    "train": 50,
    "interactive-preemptible": 75,
    "build": 100,
    "inference": 125,
}

WORKLOADS_READ = Permission("workloads:read")
