"""From the names that people type to the ids that the API takes. What is not found is answered with what there is."""

from __future__ import annotations

from uuid import UUID

from atoll.cli.failures import CONFLICT, NOT_FOUND, USAGE, Failure, not_found
from atoll.cli.nouns import CLUSTER, NODE_POOL, PROJECT, ROLE, TENANT, Noun
from atoll.cli.output import Record
from atoll.cli.session import Session

# How many names an error lists.
SHOWN = 20


def named(session: Session, noun: Noun, name: str) -> Record:
    """The thing of this name, else the one of this id."""
    if not noun.filtered:
        return among(noun, session.listed(noun.path, noun.key, paged=False), name)
    for found in session.listed(noun.path, noun.key, limit=SHOWN, filterBy=[f"{noun.named_by}=={name}"]):
        if found[noun.named_by] == name:
            return found
    if (_is_uuid(name) or name.isdecimal()) and (found_by_id := _by_id(session, noun, name)):
        return found_by_id
    existing = session.listed(noun.path, noun.key, limit=SHOWN + 1)
    raise _missing(noun, existing, name)


def among(noun: Noun, records: list[Record], name: str) -> Record:
    """The one of this name, else of this id. Of two with one name (clusters of two tenants, a tenant and a deleted one)
    none is taken."""
    for field in (noun.named_by, noun.id_field):
        matching = [each for each in records if str(each[field]) == name]
        if len(matching) > 1:
            hint = f"Say which by its id: {', '.join(str(each[noun.id_field]) for each in matching[:SHOWN])}."
            raise Failure(f'There are {len(matching)} {noun.plural} named "{name}".', exit_code=CONFLICT, hint=hint)
        if matching:
            return matching[0]
    raise _missing(noun, records, name)


def project_named(session: Session, name: str) -> Record:
    return named(session, PROJECT, name)


def cluster_named(session: Session, name: str) -> Record:
    return among(CLUSTER, session.get(CLUSTER.path, verbosity="metadata"), name)


def cluster_meant(session: Session, name: str | None) -> Record:
    """The named cluster; unnamed, the only one there is."""
    if name:
        return cluster_named(session, name)
    existing = session.get(CLUSTER.path, verbosity="metadata")
    if len(existing) == 1:
        return dict(existing[0])
    if not existing:
        hint = 'Register one with "atoll cluster create NAME".'
        raise Failure("You can see no cluster here.", exit_code=NOT_FOUND, hint=hint)
    listed = ", ".join(sorted(each["name"] for each in existing[:SHOWN]))
    raise Failure("Which cluster is meant?", exit_code=USAGE, hint=f"Say --cluster with one of: {listed}.")


def pool_named(session: Session, name: str, cluster: str | None) -> Record:
    """A node pool; its name is unique within a cluster only."""
    conditions = [f"clusterId=={cluster}"] if cluster else []
    found = session.listed(NODE_POOL.path, NODE_POOL.key, limit=SHOWN + 1, filterBy=[*conditions, f"name=={name}"])
    if len(found) > 1:
        places = ", ".join(each["clusterName"] for each in found)
        raise Failure(
            f'There are {len(found)} node pools named "{name}".', exit_code=CONFLICT, hint=f"Say --cluster: {places}."
        )
    if found:
        return found[0]
    return among(NODE_POOL, session.listed(NODE_POOL.path, NODE_POOL.key, limit=SHOWN + 1, filterBy=conditions), name)


def role_named(session: Session, name: str) -> Record:
    return named(session, ROLE, name)


def tenant_named(session: Session, name: str, *, deleted: bool = False) -> Record:
    """With `deleted` a soft-deleted one too."""
    return among(TENANT, session.get(TENANT.path, deleted=deleted or None), name)


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


def _by_id(session: Session, noun: Noun, id: str) -> Record | None:
    try:
        found: Record = session.get(f"{noun.items}/{id}")
        return found
    except Failure as failed:
        if failed.exit_code == NOT_FOUND:
            return None
        raise


def _missing(noun: Noun, records: list[Record], name: str) -> Failure:
    """Of too many to list, those that are alike."""
    from difflib import get_close_matches

    existing = [str(each[noun.named_by]) for each in records]
    more = len(existing) > SHOWN
    shown = (more and get_close_matches(name, existing, SHOWN, 0.4)) or existing[:SHOWN]
    return not_found(noun.name, name, shown, more=more)


def _is_uuid(text: str) -> bool:
    try:
        UUID(text)
    except ValueError:
        return False
    return True
