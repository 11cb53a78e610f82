"""`atoll role`: what access rules grant. Predefined ones stay as they are; custom ones are made of permission sets."""

from __future__ import annotations

import click

from atoll.cli.names import among, role_named
from atoll.cli.nouns import PERMISSION_SET, ROLE
from atoll.cli.output import Record, output_option, show_json, show_list, show_one
from atoll.cli.session import Session, signed_in
from atoll.cli.verbs import add_create, add_delete, add_list

MATRIX = (("RESOURCE", "resource"), ("VIEW", "read"), ("EDIT", "update"), ("CREATE", "create"), ("DELETE", "delete"))

sets_option = click.option(
    "--permission-set", "sets", multiple=True, metavar="NAME", help='One of "atoll role permission-sets"; may be repeated.'
)
description_option = click.option("--description", help="What it is for.")


@click.group()
def role() -> None:
    """Roles: sets of permissions that access rules grant."""


def role_body(session: Session, name: str, *, description: str | None, sets: tuple[str, ...]) -> Record:
    return {"name": name, "description": description or "", "permissionSets": chosen_sets(session, sets)}


def chosen_sets(session: Session, names: tuple[str, ...]) -> list[Record]:
    if not names:
        hint = 'Name at least one --permission-set; "atoll role permission-sets" lists them.'
        raise click.UsageError(hint)
    known = session.get(PERMISSION_SET.path)[PERMISSION_SET.key]
    return [{"id": among(PERMISSION_SET, known, name)["id"]} for name in names]


def show_role(found: Record, output: str) -> None:
    if output == "json":
        show_json(found)
        return
    sets = [each["name"] for each in found.get("permissionSets") or [] if each.get("name")]
    show_one({**found, "sets": sets}, (*ROLE.details, ("PERMISSION SETS", "sets")), output)
    click.echo()
    show_list(matrix(found["permissions"]), MATRIX, output)


def matrix(permissions: list[Record]) -> list[Record]:
    """A row for each kind of thing: what may be done with it."""
    rows = sorted(permissions, key=lambda one: str(one["resourceType"]))
    return [{"resource": one["resourceType"], **dict.fromkeys(one["actions"], "x")} for one in rows]


add_list(role, ROLE)


@role.command()
@click.argument("name")
@output_option
@signed_in
def get(session: Session, name: str, output: str) -> None:
    """Show what a role lets its holders do with each kind of thing.

    Example: atoll role get "L1 researcher"
    """
    show_role(role_named(session, name), output)


add_create(
    role,
    ROLE,
    help="Create a custom role: the union of permission sets.",
    example="reviewer --permission-set 'Projects: view' --permission-set 'Access rules: view'",
    options=(sets_option, description_option),
    body=role_body,
    show=show_role,
)


@role.command()
@click.argument("name")
@click.option("--name", "new_name", help="A new name.")
@sets_option
@description_option
@output_option
@signed_in
def update(
    session: Session, name: str, new_name: str | None, sets: tuple[str, ...], description: str | None, output: str
) -> None:
    """Change a custom role; what is not named stays. Permission sets that are named replace all that it had.

    Example: atoll role update reviewer --description "Reads everything"
    """
    found = role_named(session, name)
    body = {
        "name": new_name or found["name"],
        "description": found["description"] if description is None else description,
        "enabled": found.get("enabled"),
        "permissionSets": chosen_sets(session, sets) if sets else found["permissionSets"],
    }
    show_role(session.write("PUT", f"{ROLE.path}/{found['id']}", body), output)


add_delete(role, ROLE, example="reviewer")


@role.command("permission-sets")
@output_option
@signed_in
def permission_sets(session: Session, output: str) -> None:
    """List the permission sets that custom roles are made of.

    Example: atoll role permission-sets
    """
    show_list(session.get(PERMISSION_SET.path)[PERMISSION_SET.key], PERMISSION_SET.columns, output)
