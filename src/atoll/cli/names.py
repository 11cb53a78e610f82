"""From the names that people type to the ids that the API takes. What is not found is answered with what there is."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from atoll.cli.failures import CONFLICT, Failure, not_found
from atoll.cli.session import Session

# How many names an error lists.
SHOWN = 20


def project_named(session: Session, name: str) -> dict[str, Any]:
    path = "/api/v1/org-unit/projects"
    for found in session.listed(path, "projects", limit=SHOWN, filterBy=[f"name=={name}"]):
        if found["name"] == name:
            return found
    existing = session.listed(path, "projects", limit=SHOWN + 1)
    raise not_found("project", name, [each["name"] for each in existing[:SHOWN]], more=len(existing) > SHOWN)


def cluster_named(session: Session, name: str) -> dict[str, Any]:
    return _among("cluster", session.get("/api/v1/clusters", verbosity="metadata"), name, "uuid")


def tenant_named(session: Session, name: str, *, deleted: bool = False) -> dict[str, Any]:
    """With `deleted` a soft-deleted one too."""
    return _among("tenant", session.get("/api/v1/tenants", deleted=deleted or None), name, "id")


def training_named(session: Session, name: str, project: str | None) -> str:
    """The id of a training; an id is taken as it is."""
    if _is_uuid(name):
        return name
    narrowed = ["type==Training", *([f"projectName=={project}"] if project else [])]
    found = session.listed("/api/v1/workloads", "workloads", limit=SHOWN, filterBy=[*narrowed, f"name=={name}"])
    matching = [each for each in found if each["name"] == name]
    if len(matching) > 1:
        places = ", ".join(f"{each.get('projectName')} ({each['id']})" for each in matching)
        hint = f"Say which with --project or by id: {places}."
        raise Failure(f'There are {len(matching)} trainings named "{name}".', exit_code=CONFLICT, hint=hint)
    if not matching:
        existing = session.listed("/api/v1/workloads", "workloads", limit=SHOWN + 1, filterBy=narrowed)
        raise not_found("training", name, [each["name"] for each in existing[:SHOWN]], more=len(existing) > SHOWN)
    return str(matching[0]["id"])


def _among(what: str, records: list[dict[str, Any]], name: str, id_field: str) -> dict[str, Any]:
    for matches in (lambda each: each["name"] == name, lambda each: str(each[id_field]) == name):
        for each in records:
            if matches(each):
                return each
    raise not_found(what, name, [each["name"] for each in records[:SHOWN]], more=len(records) > SHOWN)


def _is_uuid(text: str) -> bool:
    try:
        UUID(text)
    except ValueError:
        return False
    return True
