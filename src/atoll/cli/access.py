"""`atoll access`: what you may do yourself, and why somebody may do something or not."""

from __future__ import annotations

from typing import Any

import click

from atoll.cli.failures import DENIED, Failure
from atoll.cli.nouns import ROLE
from atoll.cli.output import Record, output_option, show_json, show_list, text
from atoll.cli.role import MATRIX
from atoll.cli.scopes import scope_meant, scope_option, subject_meant, subject_type_option, where
from atoll.cli.session import Session, signed_in

OWN = "/api/v1/authorization/me/access-rules"
RULES = (("ROLE", "roleName"), ("SCOPE", "where"), ("THROUGH", "subjectId"))


@click.group()
def access() -> None:
    """Access: what you may do, and why somebody may or may not."""


@access.command()
@output_option
@signed_in
def whoami(session: Session, output: str) -> None:
    """Show your own access rules, and what they let you do where.

    Example: atoll access whoami
    """
    held: list[Record] = session.get(OWN, limit=500)["accessRules"]["accessRules"]
    roles = roles_of(session, held)
    permissions = None if roles is None else permitted(held, roles)
    if output == "json":
        show_json({"accessRules": held, "permissions": permissions})
        return
    show_list([{**rule, "where": where(rule)} for rule in held], RULES, output)
    if permissions:
        click.echo()
        show_list(permissions, MATRIX, output)
    if permissions is None:
        click.echo("You may not read what these roles allow. Ask about one thing with: atoll access explain", err=True)


def roles_of(session: Session, rules: list[Record]) -> dict[int, Record] | None:
    """The roles by id; nothing for somebody who holds them but may not look into them."""
    try:
        return {id: session.get(f"{ROLE.path}/{id}") for id in {rule["roleId"] for rule in rules}}
    except Failure as refused:
        if refused.exit_code == DENIED:
            return None
        raise


def permitted(rules: list[Record], roles: dict[int, Record]) -> list[Record]:
    """For each kind of thing and each action: the scopes where one's rules give it."""
    found: dict[str, dict[str, list[str]]] = {}
    for rule in rules:
        scope = where(rule)
        for permission in roles[rule["roleId"]]["permissions"]:
            for action in permission["actions"]:
                places = found.setdefault(permission["resourceType"], {}).setdefault(action, [])
                places += [] if scope in places else [scope]
    return [{"resource": resource, **found[resource]} for resource in sorted(found)]


@access.command()
@click.option("--subject", help="A user's e-mail, a service account's name, or a group.  [default: yourself]")
@subject_type_option
@click.option("--action", required=True, type=click.Choice(["read", "create", "update", "delete"]), help="What is tried.")
@click.option("--resource", required=True, help='On what kind of thing, as "atoll role get" lists them: project, trainings.')
@scope_option()
@output_option
@signed_in
def explain(
    session: Session, subject: str | None, subject_type: str | None, action: str, resource: str, scope: str | None, output: str
) -> None:
    """Say why somebody may do something, or what is missing and who could grant it.

    Example: atoll access explain --subject ada@acme.example --action create --resource trainings --scope project:vision
    """
    scope_type, scope_id = scope_meant(session, scope)
    who: dict[str, Any] = {}
    if subject:
        type, id = subject_meant(session, subject, subject_type)
        who = {"subject": id, "subjectType": type}
    path = "/api/atoll/v1/access/explain"
    answer = session.get(path, action=action, resourceType=resource, scopeType=scope_type, scope=scope_id, **who)
    if output == "json":
        show_json(answer)
        return
    for line in told(answer):
        click.echo(line)


def told(answer: Record) -> list[str]:
    lines = [text(answer["summary"])]
    lines += [
        f"  rule {one['id']}: {text(one['role']['name'])} on {place(one['scope'])}{through(one)}" for one in answer["because"]
    ]
    if missing := answer.get("missing"):
        lines.append(f"  roles that give it: {text([role['name'] for role in missing['roles']])}")
    return lines


def place(scope: Record) -> str:
    return f"{scope['type']} {text(scope.get('name') or scope['id'])}"


def through(reason: Record) -> str:
    return f", through group {text(reason['group'])}" if reason.get("group") else ""
