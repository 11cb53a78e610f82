"""Request and response types of questions about access: where something is permitted, and why or why not."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, Any, Literal

from pydantic import AfterValidator, Field, WithJsonSchema

from atoll.server.access.permissions import BY_TYPE
from atoll.server.access.records import Role, Scope
from atoll.server.access.schemas import RuleScope, RuleSubject
from atoll.server.access.service.explaining import Explanation, Lack, Reason
from atoll.server.web import Body, Shape, example


def known_resource(value: str) -> str:
    if value not in BY_TYPE:
        raise ValueError(f"is one of: {', '.join(BY_TYPE)}")
    return value


# The values come from the table of permissions, which a declared enumeration could only repeat.
ResourceType = Annotated[
    str, AfterValidator(known_resource), WithJsonSchema({"type": "string", "enum": sorted(BY_TYPE), "title": "ResourceType"})
]


class Action(StrEnum):
    CREATE = "create"
    READ = "read"
    UPDATE = "update"
    DELETE = "delete"


class PermittedScopesQuestion(Body):
    model_config = example({"resourceType": "project", "action": "create"})

    resource_type: ResourceType
    action: Action | None = None


class PermittedScopes(Shape):
    """A tenant stands for everything below it. `system` is true for what the host organization holds on the whole platform."""

    system: bool = False
    tenants: list[str] = Field(default_factory=list)
    tenant: str = ""
    clusters: list[str] = Field(default_factory=list)
    departments: list[str] = Field(default_factory=list)
    projects: list[str] = Field(default_factory=list)


class PermittedScopesActions(Shape):
    create: PermittedScopes
    read: PermittedScopes
    update: PermittedScopes
    delete: PermittedScopes


class ExplainedSubject(Shape):
    """`known`: it has an account here, or is a group. A disabled account may do nothing, whatever its rules say."""

    id: str
    type: RuleSubject | Literal["entry"]
    known: bool
    enabled: bool


class ScopeNamed(Shape):
    id: str
    type: RuleScope
    name: str | None = None


class RoleNamed(Shape):
    id: int
    name: str


class ReasonShape(Shape):
    """A rule that gives the permission by itself. `group`: the group that it was granted to, absent where it is the subject's
    own. `path` leads from the rule's scope down to the one that was asked about."""

    id: int
    role: RoleNamed
    scope: ScopeNamed
    group: str | None = None
    path: list[ScopeNamed]


class LackShape(Shape):
    """What is missing, where it must be granted, the roles that would give it, and what somebody must hold there to grant
    one of them."""

    permission: str
    scope: ScopeNamed
    roles: list[RoleNamed]
    granted_by: list[str]


class ExplanationShape(Shape):
    allowed: bool
    summary: str
    subject: ExplainedSubject
    permission: str
    scope: ScopeNamed
    because: list[ReasonShape]
    missing: LackShape | None = None


def explanation_shown(made: Explanation) -> dict[str, Any]:
    subject = {"id": made.asked.name, "type": made.asked.subject.type, "known": made.asked.known, "enabled": made.asked.enabled}
    type, id = made.place
    shown = {
        "allowed": made.allowed,
        "summary": made.summary,
        "subject": subject,
        "permission": str(made.permission),
        "scope": scope_named(type, id, made.scope_name),
        "because": [reason_shown(one) for one in made.because],
    }
    return shown | ({"missing": lack_shown(made.missing, made.scope_name)} if made.missing else {})


def reason_shown(reason: Reason) -> dict[str, Any]:
    rule = reason.rule
    shown = {
        "id": rule.id,
        "role": role_named(reason.role),
        "scope": scope_named(rule.scope_type, rule.scope_id, rule.scope_name),
        "path": [path_shown(scope) for scope in reason.path],
    }
    return shown | ({"group": rule.subject_id} if rule.subject_type == RuleSubject.GROUP else {})


def lack_shown(lack: Lack, name: str | None) -> dict[str, Any]:
    type, id = lack.place
    return {
        "permission": str(lack.permission),
        "scope": scope_named(type, id, None if type == RuleScope.TENANT else name),
        "roles": [role_named(role) for role in lack.roles],
        "grantedBy": [str(one) for one in lack.needed],
    }


def scope_named(type: str, id: str, name: str | None) -> dict[str, Any]:
    return {"type": type, "id": id} | ({"name": name} if name else {})


def path_shown(scope: Scope) -> dict[str, Any]:
    return scope_named(scope.type, scope.id, scope.name)


def role_named(role: Role) -> dict[str, Any]:
    return {"id": role.id, "name": role.name}
