"""What the organization announces."""

from __future__ import annotations

from dataclasses import dataclass

from atoll.server.organization.records import Project


@dataclass(frozen=True, slots=True)
class ProjectDeleting:
    """Before a project goes: a handler raises where something would be lost."""

    project: Project
