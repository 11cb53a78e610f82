"""Request and response types of access."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import Annotated, Any
from uuid import UUID

from pydantic import Field, StringConstraints

from atoll.server.access.permissions import BY_TYPE
from atoll.server.access.records import AccessRule, Role
from atoll.server.access.roles import ROLES
from atoll.server.db import Permission
from atoll.server.web import Body, Shape, example

Text = Annotated[str, StringConstraints(min_length=1, max_length=255, pattern=r"^[^\x00]+$")]


class RuleSubject(StrEnum):
    USER = "user"
    APP = "app"
    SERVICE_ACCOUNT = "service-account"
    GROUP = "group"


class RuleScope(StrEnum):
    SYSTEM = "system"
    TENANT = "tenant"
    CLUSTER = "cluster"
    DEPARTMENT = "department"
    PROJECT = "project"


class RulePhase(StrEnum):
    CREATING = "Creating"
    READY = "Ready"
    NOT_READY = "NotReady"
    DELETING = "Deleting"


class RuleStatus(Shape):
    phase: RulePhase
    message: str | None = None
    details: str | None = None


class AccessRuleCreation(Body):
    """`app` is the older word for `service-account`."""

    model_config = example(
        {
            "subjectId": "ada@acme.example",
            "subjectType": "user",
            "roleId": 1002,
            "scopeId": "12",
            "scopeType": "project",
        }
    )

    subject_id: Text
    subject_type: RuleSubject
    role_id: Annotated[int, Field(ge=0, lt=2**31)]
    scope_id: Text
    scope_type: RuleScope
    cluster_id: UUID | None = None


class AccessRuleShape(Shape):
    id: int
    subject_id: str
    subject_type: RuleSubject
    role_id: int
    role_name: str
    scope_id: str
    scope_type: RuleScope
    scope_name: str
    cluster_id: UUID | None = None
    tenant_id: int
    created_at: datetime
    updated_at: datetime
    deleted_at: datetime | None = None
    created_by: str
    status: RuleStatus


class AccessRuleById(AccessRuleShape):
    """`scopePath` names the scopes from the tenant down to the rule's own."""

    scope_path: str | None = None


class AccessRules(Shape):
    total_records: int
    display_records: int
    access_rules: list[AccessRuleShape]


class OwnAccessRules(Shape):
    access_rules: AccessRules


class PermissionShape(Shape):
    resource_type: str
    display_name: str
    group_id: str
    actions: list[str]


class KubernetesPermissions(Shape):
    predefined_role: str | None = None


class RoleShape(Shape):
    id: int
    name: str
    description: str
    created_at: datetime
    updated_at: datetime
    deleted_at: datetime | None = None
    created_by: str
    custom: bool
    enabled: bool | None = True
    effective_enabled: bool
    permissions: list[PermissionShape]
    kubernetes_permissions: KubernetesPermissions | None = None


class SignedIn(Shape):
    """Who uses this browser session, and where."""

    name: str
    kind: str
    plane: str
    tenant: str
    permissions: list[str]


MADE = "2026-01-01T00:00:00.000Z"


def rule_shown(rule: AccessRule, tenant_number: int) -> dict[str, Any]:
    role = ROLES.get(rule.role_id)
    return {
        "id": rule.id,
        "subjectId": rule.subject_id,
        "subjectType": rule.subject_type,
        "roleId": rule.role_id,
        "roleName": role.name if role else "",
        "scopeId": rule.scope_id,
        "scopeType": rule.scope_type,
        "scopeName": rule.scope_name,
        "tenantId": tenant_number,
        "createdAt": rule.created_at,
        "updatedAt": rule.updated_at,
        "deletedAt": rule.deleted_at,
        "createdBy": rule.created_by,
        "status": {"phase": RulePhase.READY},
    } | ({"clusterId": str(rule.cluster_id)} if rule.cluster_id else {})


def permissions_shown(permissions: frozenset[Permission]) -> list[dict[str, Any]]:
    actions: dict[str, list[str]] = {}
    for permission in sorted(permissions):
        actions.setdefault(permission.resource, []).append(permission.action)
    return [
        {
            "resourceType": type,
            "displayName": BY_TYPE[type].display_name,
            "groupId": BY_TYPE[type].group,
            "actions": held,
        }
        for type, held in actions.items()
    ]


def role_shown(role: Role) -> dict[str, Any]:
    return {
        "id": role.id,
        "name": role.name,
        "description": role.description,
        "createdAt": MADE,
        "updatedAt": MADE,
        "deletedAt": None,
        "createdBy": "atoll",
        "custom": False,
        "enabled": True,
        "effectiveEnabled": True,
        "permissions": permissions_shown(role.permissions),
        "kubernetesPermissions": {"predefinedRole": None},
    }
