"""Frozen values of the tenant's life."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Used:
    """How much a tenant has of what can be limited."""

    clusters: int
    users: int
    gpu_milli: int
    gpus_reported: int
