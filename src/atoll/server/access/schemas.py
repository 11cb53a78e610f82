"""Request and response types of access."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from enum import StrEnum
from typing import Annotated, Any
from uuid import UUID

from pydantic import BeforeValidator, Field, StringConstraints

from atoll.server.access.permission_sets import SETS, PermissionSet
from atoll.server.access.permissions import BY_TYPE
from atoll.server.access.records import READY, AccessRule, Role
from atoll.server.db import Permission
from atoll.server.web import Body, Shape, example

Text = Annotated[str, StringConstraints(min_length=1, max_length=255, pattern=r"^[^\x00]+$")]
MOST_SETS = 200
MOST_IN_BATCH = 500


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


def ids_as_text(value: Any) -> Any:
    """Ids come as numbers, as decimal texts and (the type that the reference declares) as UUIDs."""
    return [str(one) if type(one) is int else one for one in value] if isinstance(value, list) else value


class BatchAction(StrEnum):
    DELETE = "delete"
    VALIDATE_DELETE = "validate_delete"


class AccessRulesBatch(Body):
    """`validate_delete` answers as `delete` would and changes nothing. An id is the rule's number, or that number as a UUID."""

    model_config = example({"ids": ["1284", "1285"], "action": "delete"})

    ids: Annotated[list[Text], BeforeValidator(ids_as_text), Field(min_length=1, max_length=MOST_IN_BATCH)]
    action: BatchAction


class BatchFailure(Shape):
    id: str
    code: int
    message: str


class AccessRulesDeleted(Shape):
    """`id` is the batch's own. What was asked for twice is answered once."""

    id: UUID
    succeeded: list[str]
    failed: list[BatchFailure]


class BatchSubject(Body):
    subject_id: Text
    subject_type: RuleSubject


class BatchScope(Body):
    scope_id: Text
    scope_type: RuleScope


class BatchPayload(Body):
    role_id: Annotated[int, Field(ge=0, lt=2**31)]
    cluster_id: UUID | None = None
    subjects: Annotated[list[BatchSubject], Field(min_length=1, max_length=MOST_IN_BATCH)]
    scopes: Annotated[list[BatchScope], Field(min_length=1, max_length=MOST_IN_BATCH)]


class AccessRulesBatchCreation(Body):
    """One role for each of the subjects on each of the scopes."""

    model_config = example(
        {
            "payload": {
                "roleId": 1002,
                "subjects": [{"subjectId": "researchers", "subjectType": "group"}],
                "scopes": [{"scopeId": "12", "scopeType": "project"}, {"scopeId": "13", "scopeType": "project"}],
            }
        }
    )

    payload: BatchPayload


class AskedRule(Shape):
    subject_id: str
    subject_type: RuleSubject
    role_id: int
    scope_id: str
    scope_type: RuleScope
    cluster_id: UUID | None = None


class CreationFailure(Shape):
    payload: AskedRule
    code: int
    message: str


class AccessRulesCreated(Shape):
    succeeded: list[AccessRuleShape]
    failed: list[CreationFailure]


class OwnAccessRules(Shape):
    access_rules: AccessRules


class PermissionShape(Shape):
    resource_type: str
    display_name: str
    group_id: str
    actions: list[str]


class KubernetesPermissions(Shape):
    predefined_role: str | None = None


class KubernetesPermissionsBody(Body):
    predefined_role: Text | None = None


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


class SetNamed(Shape):
    id: UUID
    name: str | None = None


class RoleBody(Body):
    """A custom role: the union of its permission sets."""

    model_config = example(
        {
            "name": "Auditor",
            "description": "Sees people and what they did.",
            "enabled": True,
            "permissionSets": [{"id": str(set.id), "name": set.name} for set in SETS.values() if set.name == "Users: view"],
        }
    )

    name: Text
    description: Annotated[str, StringConstraints(max_length=1000, pattern=r"^[^\x00]*$")]
    enabled: bool | None = True
    permission_sets: Annotated[list[SetNamed], Field(max_length=MOST_SETS)]
    kubernetes_permissions: KubernetesPermissionsBody | None = None


class ActionsShape(Shape):
    resource_type: str
    actions: list[str]


class RoleV2Shape(Shape):
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
    permission_sets: list[SetNamed]
    permissions: list[ActionsShape]
    kubernetes_permissions: KubernetesPermissions | None = None


class PermissionSetShape(Shape):
    id: UUID
    name: str
    description: str
    permissions: list[ActionsShape]


class PermissionSets(Shape):
    permission_sets: list[PermissionSetShape]


class SignedIn(Shape):
    """Who uses this browser session, and where."""

    name: str
    kind: str
    plane: str
    tenant: str
    permissions: list[str]


def rule_shown(rule: AccessRule, tenant_number: int, roles: Mapping[int, str]) -> dict[str, Any]:
    """`roles`: names by id. A role that is there no more has none."""
    return {
        "id": rule.id,
        "subjectId": rule.subject_id,
        "subjectType": rule.subject_type,
        "roleId": rule.role_id,
        "roleName": roles.get(rule.role_id, ""),
        "scopeId": rule.scope_id,
        "scopeType": rule.scope_type,
        "scopeName": rule.scope_name,
        "tenantId": tenant_number,
        "createdAt": rule.created_at,
        "updatedAt": rule.updated_at,
        "deletedAt": rule.deleted_at,
        "createdBy": rule.created_by,
        "status": {"phase": READY},
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
        "createdAt": role.created_at,
        "updatedAt": role.updated_at,
        "deletedAt": None,
        "createdBy": role.created_by,
        "custom": role.custom,
        "enabled": role.enabled,
        "effectiveEnabled": role.enabled,
        "permissions": permissions_shown(role.permissions),
        "kubernetesPermissions": {"predefinedRole": role.kubernetes_role},
    }


def role_v2_shown(role: Role) -> dict[str, Any]:
    """As in v1, with the sets that a custom role is made of, and permissions by resource type alone."""
    sets = [{"id": id, "name": SETS[id].name} for id in role.permission_sets if id in SETS]
    return role_shown(role) | {"permissionSets": sets, "permissions": actions_shown(role.permissions)}


def permission_set_shown(set: PermissionSet) -> dict[str, Any]:
    return {"id": set.id, "name": set.name, "description": set.description, "permissions": actions_shown(set.permissions)}


def actions_shown(permissions: frozenset[Permission]) -> list[dict[str, Any]]:
    return [{name: one[name] for name in ("resourceType", "actions")} for one in permissions_shown(permissions)]
