"""`atoll access-rule`: who may do what where. A rule grants one role to one subject on one scope."""

from __future__ import annotations

from urllib.parse import quote

import click

from atoll.cli.failures import NOT_FOUND, USAGE, Failure
from atoll.cli.names import role_named
from atoll.cli.nouns import ACCESS_RULE
from atoll.cli.output import Record, done, output_option, show_one, text
from atoll.cli.scopes import readable, scope_meant, scope_option, subject_meant, subject_type_option, where
from atoll.cli.session import Session, signed_in
from atoll.cli.verbs import Filter, add_list, confirmed, yes_option


@click.group("access-rule")
def access_rule() -> None:
    """Access rules: a role for somebody, on a scope and everything below it."""


add_list(
    access_rule,
    ACCESS_RULE,
    Filter("--subject", "subjectId", "Only those of this user, client id or group."),
    Filter("--role", "roleName", "Only those that grant this role."),
    Filter("--scope-type", "scopeType", "Only those on such scopes: system, tenant, cluster, department, project."),
    Filter("--scope-name", "scopeName", "Only those on scopes of this name."),
    readable=readable,
)


@access_rule.command()
@click.option("--subject", required=True, help="A user's e-mail, a service account's name, or a group.")
@subject_type_option
@click.option("--role", required=True, help='The role\'s name, such as "L1 researcher".')
@scope_option(required=True)
@output_option
@signed_in
def create(session: Session, subject: str, subject_type: str | None, role: str, scope: str, output: str) -> None:
    """Grant a role on a scope and everything below it.

    Example: atoll access-rule create --subject ada@acme.example --role "L1 researcher" --scope project:vision
    """
    body = wanted(session, subject, subject_type, role, scope)
    made = session.write("POST", ACCESS_RULE.path, body)
    show_one(made if output == "json" else readable(session, [made])[0], ACCESS_RULE.columns, output)


@access_rule.command()
@click.argument("id", required=False, type=int)
@click.option("--subject", help="Instead of the id: whose rule.")
@subject_type_option
@click.option("--role", help="Which role it grants.")
@scope_option()
@yes_option
@output_option
@signed_in
def delete(
    session: Session,
    id: int | None,
    subject: str | None,
    subject_type: str | None,
    role: str | None,
    scope: str | None,
    yes: bool,
    output: str,
) -> None:
    """Take a role away: by the rule's id, or by subject, role and scope.

    Example: atoll access-rule delete --subject ada@acme.example --role "L1 researcher" --scope project:vision
    """
    if id is not None:
        found = session.get(f"{ACCESS_RULE.path}/{id}")
    elif subject and role and scope:
        found = rule_like(session, wanted(session, subject, subject_type, role, scope))
    else:
        raise Failure("Which rule?", exit_code=USAGE, hint="Give its id, or --subject, --role and --scope.")
    confirmed(f"Take away {told(found)}?", yes=yes)
    done(f"Taken away: {told(found)}.", session.write("DELETE", f"{ACCESS_RULE.path}/{quote(str(found['id']))}"), output)


def wanted(session: Session, subject: str, subject_type: str | None, role: str, scope: str) -> Record:
    type, id = subject_meant(session, subject, subject_type)
    scope_type, scope_id = scope_meant(session, scope)
    where = {"scopeType": scope_type, "scopeId": scope_id}
    return {"subjectId": id, "subjectType": type, "roleId": role_named(session, role)["id"], **where}


def rule_like(session: Session, body: Record) -> Record:
    conditions = [f"{field}=={body[field]}" for field in ("subjectId", "roleId", "scopeType", "scopeId")]
    found = session.listed(ACCESS_RULE.path, ACCESS_RULE.key, limit=1, filterBy=conditions)
    if not found:
        raise Failure("There is no such access rule.", exit_code=NOT_FOUND, hint="See: atoll access-rule list")
    return found[0]


def told(rule: Record) -> str:
    return f'role "{text(rule["roleName"])}" of {text(rule["subjectId"])} on {text(where(rule))}'
