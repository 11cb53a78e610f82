"""What a tenant has, as data: where its ids stand in paths, bodies and filters, where they are listed, how one is made.

A new kind of thing is a line here. A path parameter that stands after a word of no line fails the run.
"""

from __future__ import annotations

import copy
from dataclasses import dataclass
from typing import Any

Ids = dict[str, str]


@dataclass(frozen=True)
class Kind:
    """`words` come before its id in paths; `fields` hold its id in bodies and filters; `listed` is (path, key of the list,
    field of the id); `made` is (path, body), in which `{kind}` stands for an id made before and `{mark}` for a name."""

    name: str
    words: tuple[str, ...]
    fields: tuple[str, ...] = ()
    listed: tuple[str, str, str] | None = None
    made: tuple[str, Any] | None = None
    id: str = "id"


QUOTA = [{"gpu": {"deserved": 0}}]
RULE = {"subjectType": "service-account", "subjectId": "{machine}", "scopeType": "project", "scopeId": "{project}"}
TRAINING = {"name": "{mark}", "projectId": "{project}", "clusterId": "{cluster}", "spec": {"command": "true"}}

# In the order in which they are made.
KINDS = (
    Kind(
        "cluster",
        ("clusters",),
        ("clusterId", "clusterUuid"),
        ("/api/v1/clusters", "", "uuid"),
        ("/api/v1/clusters", {"name": "{mark}"}),
        "uuid",
    ),
    Kind(
        "topology",
        ("network-topologies",),
        ("networkTopologyId",),
        ("/api/v1/network-topologies", "networkTopologies", "id"),
        ("/api/v1/network-topologies", {"name": "{mark}", "clusterId": "{cluster}", "levels": ["verify.example/rack"]}),
    ),
    Kind(
        "storage class configuration",
        ("storage-class-configuration",),
        (),
        ("/api/v1/storage-class-configuration", "storageClassConfigurations", "id"),
        (
            "/api/v1/storage-class-configuration",
            {"name": "{mark}", "scopeType": "cluster", "scopeId": "{cluster}", "permissions": {"allowedForAssets": True}},
        ),
    ),
    Kind(
        "pool",
        ("node-pools",),
        ("nodePoolId",),
        ("/api/v1/node-pools", "nodepools", "id"),
        ("/api/v1/node-pools", {"name": "{mark}", "clusterId": "{cluster}", "labelKey": "verify", "labelValue": "{mark}"}),
    ),
    Kind("pool name", ("nodepools",), (), ("/api/v1/node-pools", "nodepools", "name")),
    Kind(
        "department",
        ("departments",),
        ("departmentId", "parentId"),
        ("/api/v1/org-unit/departments", "departments", "id"),
        ("/api/v1/org-unit/departments", {"name": "{mark}", "clusterId": "{cluster}", "resources": QUOTA}),
    ),
    Kind(
        "project",
        ("projects",),
        ("projectId",),
        ("/api/v1/org-unit/projects", "projects", "id"),
        (
            "/api/v1/org-unit/projects",
            {"name": "{mark}", "clusterId": "{cluster}", "parentId": "{department}", "resources": QUOTA},
        ),
    ),
    Kind(
        "training",
        ("workloads", "trainings"),
        ("workloadId",),
        ("/api/v1/workloads", "workloads", "id"),
        ("/api/v1/workloads/trainings", TRAINING),
        "workloadId",
    ),
    Kind("pod", ("pods",), ("podId",), ("/api/v1/workloads/pods", "pods", "id")),
    Kind("node", ("nodes",), (), ("/api/v1/nodes", "nodes", "id")),
    Kind("user", ("users",), (), ("/api/v1/users", "", "id"), ("/api/v1/users", {"email": "{mark}@verify.example"})),
    Kind(
        "machine",
        ("service-accounts", "apps"),
        ("subjectId",),
        ("/api/v1/service-accounts", "", "id"),
        ("/api/v1/service-accounts", {"name": "{mark}"}),
    ),
    Kind(
        "access key",
        ("access-keys", "user-applications"),
        (),
        ("/api/v1/access-keys", "accessKeys", "id"),
        ("/api/v1/access-keys", {"name": "{mark}"}),
    ),
    Kind(
        "role",
        ("roles",),
        ("roleId",),
        ("/api/v2/authorization/roles", "", "id"),
        (
            "/api/v2/authorization/roles",
            {"name": "{mark}", "description": "made by atoll verify", "permissionSets": [{"id": "{set}"}]},
        ),
    ),
    Kind(
        "rule",
        ("access-rules",),
        (),
        ("/api/v1/authorization/access-rules", "accessRules", "id"),
        ("/api/v1/authorization/access-rules", {**RULE, "roleId": "{role}"}),
    ),
    Kind("entry", ("entries",), (), ("/api/atoll/v1/entries", "entries", "id")),
    Kind(
        "sink",
        ("sinks",),
        (),
        ("/api/atoll/v1/audit/sinks", "sinks", "id"),
        ("/api/atoll/v1/audit/sinks", {"name": "{mark}", "kind": "https", "url": "https://{mark}.invalid/records"}),
    ),
    Kind("export", ("export",), (), ("/api/atoll/v1/export", "", "id"), ("/api/atoll/v1/export", None)),
    Kind("identity provider", ("idps",), (), ("/api/v1/idps", "", "alias"), id="alias"),
    Kind("session", ("sessions",), (), ("/api/atoll/v1/me/sessions", "sessions", "id")),
)
# Words before parameters that name the same thing for everybody.
SHARED = {"settings", "setting", "permission-sets", "key"}
BY_WORD = {word: kind for kind in KINDS for word in kind.words}
BY_FIELD = {field: kind.name for kind in KINDS for field in kind.fields}


def kind_of(word: str) -> Kind | None:
    return BY_WORD.get(word)


def filled(template: Any, ids: Ids, mark: str) -> Any:
    """The template with ids in the place of `{kind}`; numbers where the whole text is one."""
    if isinstance(template, dict):
        return {key: filled(value, ids, mark) for key, value in template.items()}
    if isinstance(template, list):
        return [filled(one, ids, mark) for one in template]
    if not isinstance(template, str):
        return copy.copy(template)
    for name, id in {**ids, "mark": mark}.items():
        template = template.replace(f"{{{name}}}", id)
    return template
