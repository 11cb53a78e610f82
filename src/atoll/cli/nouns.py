"""The nouns of the API as data: where a thing stands, how it is named, and what people want to see of it.

Owns: one table row per noun. `verbs.py` makes list, get, create and delete of it, `names.py` finds one by its name.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from atoll.cli.output import Columns


@dataclass(frozen=True)
class Noun:
    """`key`: where the list stands in the answer (empty: the answer is the list). `filtered`: the list takes `filterBy`,
    `offset` and `limit`. `details` is shown of one thing, `columns` of many; `query` is asked of the list for all of these.
    `elsewhere`: below which path one of them stands, when not below `path`."""

    name: str
    path: str
    columns: Columns
    details: Columns = ()
    key: str = ""
    named_by: str = "name"
    id_field: str = "id"
    filtered: bool = True
    elsewhere: str = ""
    query: Mapping[str, str] = field(default_factory=dict)

    @property
    def items(self) -> str:
        return self.elsewhere or self.path

    @property
    def plural(self) -> str:
        return f"{self.name}s"

    @property
    def with_article(self) -> str:
        return f"{'an' if self.name[0] in 'aeio' else 'a'} {self.name}"


MADE = (("CREATED", "createdAt"), ("CREATED BY", "createdBy"))

USER = Noun(
    "user",
    "/api/v1/users",
    columns=(("E-MAIL", "username"), ("LAST SIGN-IN", "lastLogin"), *MADE),
    details=(
        ("E-MAIL", "username"),
        ("ID", "id"),
        ("LOCAL", "isLocal"),
        ("GROUPS", "groups"),
        ("LAST SIGN-IN", "lastLogin"),
        *MADE,
    ),
    named_by="username",
)
MACHINE = (("NAME", "name"), ("CLIENT ID", "clientId"))
SERVICE_ACCOUNT = Noun(
    "service account",
    "/api/v1/service-accounts",
    columns=(*MACHINE, ("ENABLED", "enabled"), ("LAST SIGN-IN", "lastLogin"), *MADE),
    filtered=False,
)
ACCESS_KEY = Noun(
    "access key",
    "/api/atoll/v1/access-keys",
    columns=(*MACHINE, ("ENABLED", "enabled"), ("ENDS", "expiresAt"), ("LAST SIGN-IN", "lastLogin"), ("CREATED", "createdAt")),
    details=(*MACHINE, ("LAST SIGN-IN", "lastLogin"), ("CREATED", "createdAt")),
    key="accessKeys",
    filtered=False,
    elsewhere="/api/v1/access-keys",
)
ROLE = Noun(
    "role",
    "/api/v2/authorization/roles",
    columns=(("NAME", "name"), ("ID", "id"), ("CUSTOM", "custom"), ("DESCRIPTION", "description")),
    details=(
        ("NAME", "name"),
        ("ID", "id"),
        ("CUSTOM", "custom"),
        ("DESCRIPTION", "description"),
        ("ENABLED", "effectiveEnabled"),
    ),
    filtered=False,
)
PERMISSION_SET = Noun(
    "permission set",
    "/api/v1/authorization/permission-sets",
    columns=(("NAME", "name"), ("DESCRIPTION", "description")),
    key="permissionSets",
    filtered=False,
)
ACCESS_RULE = Noun(
    "access rule",
    "/api/v1/authorization/access-rules",
    columns=(
        ("SUBJECT", "who"),
        ("SUBJECT TYPE", "subjectType"),
        ("ROLE", "roleName"),
        ("SCOPE", "where"),
        ("CREATED", "createdAt"),
        ("ID", "id"),
    ),
    key="accessRules",
)
QUOTA = (("GPU QUOTA", "totalResources.gpuQuota"), ("GPUS ALLOCATED", "status.quotaStatus.allocated.gpu"))
CHANGED = (*MADE, ("CHANGED", "updatedAt"), ("CHANGED BY", "updatedBy"))
DEPARTMENT = Noun(
    "department",
    "/api/v1/org-unit/departments",
    columns=(("NAME", "name"), ("ID", "id"), *QUOTA),
    details=(
        ("NAME", "name"),
        ("ID", "id"),
        ("DESCRIPTION", "description"),
        *QUOTA,
        ("DEFAULT NODE POOLS", "defaultNodePools"),
        *CHANGED,
    ),
    key="departments",
    query={"verbosity": "verbose"},
)
PROJECT = Noun(
    "project",
    "/api/v1/org-unit/projects",
    columns=(
        ("NAME", "name"),
        ("ID", "id"),
        ("DEPARTMENT", "parent.name"),
        ("PHASE", "status.phase"),
        *QUOTA,
        ("NAMESPACE", "status.namespace"),
    ),
    details=(
        ("NAME", "name"),
        ("ID", "id"),
        ("DEPARTMENT", "parent.name"),
        ("DESCRIPTION", "description"),
        ("PHASE", "status.phase"),
        ("MESSAGE", "status.phaseMessage"),
        ("NAMESPACE", "status.namespace"),
        *QUOTA,
        ("DEFAULT NODE POOLS", "effective.defaultNodePools"),
        *CHANGED,
    ),
    key="projects",
)
NODE_POOL = Noun(
    "node pool",
    "/api/v1/node-pools",
    columns=(
        ("NAME", "name"),
        ("CLUSTER", "clusterName"),
        ("PHASE", "phase"),
        ("NODES", "status.nodes"),
        ("LABEL", "labelKey"),
        ("VALUE", "labelValue"),
        ("GPU PLACEMENT", "placementStrategy.gpu"),
    ),
    details=(
        ("NAME", "name"),
        ("ID", "id"),
        ("CLUSTER", "clusterName"),
        ("PHASE", "phase"),
        ("MESSAGE", "phaseMessage"),
        ("DEFAULT", "isDefault"),
        ("NODES", "status.nodes"),
        ("LABEL", "labelKey"),
        ("VALUE", "labelValue"),
        ("GPU PLACEMENT", "placementStrategy.gpu"),
        ("CPU PLACEMENT", "placementStrategy.cpu"),
        ("MINIMAL RUNTIME", "schedulingConfiguration.minGuaranteedRuntime"),
        *CHANGED,
    ),
    key="nodepools",
)
NODE = Noun(
    "node",
    "/api/v1/nodes",
    columns=(
        ("NAME", "name"),
        ("STATUS", "status"),
        ("NODE POOL", "nodePool"),
        ("GPUS", "gpuInfo.gpuCount"),
        ("GPU TYPE", "gpuInfo.gpuType"),
        ("CHANGED", "updatedAt"),
    ),
    key="nodes",
)
CLUSTER = Noun(
    "cluster",
    "/api/v1/clusters",
    columns=(
        ("NAME", "name"),
        ("UUID", "uuid"),
        ("STATE", "status.state"),
        ("VERSION", "version"),
        ("LAST SEEN", "lastLiveness"),
    ),
    details=(
        ("NAME", "name"),
        ("UUID", "uuid"),
        ("STATE", "status.state"),
        ("VERSION", "version"),
        ("DOMAIN", "domain"),
        ("LAST SEEN", "lastLiveness"),
        ("CREATED", "createdAt"),
    ),
    id_field="uuid",
    filtered=False,
)
TENANT = Noun(
    "tenant",
    "/api/v1/tenants",
    columns=(
        ("NAME", "name"),
        ("ID", "id"),
        ("STATUS", "status"),
        ("CONTRACT", "contractType"),
        ("ALIAS", "alias"),
        ("CREATED", "createdAt"),
    ),
    details=(
        ("NAME", "name"),
        ("ID", "id"),
        ("STATUS", "status"),
        ("CONTRACT", "contractType"),
        ("ALIAS", "alias"),
        ("CREATED", "createdAt"),
        ("UUID", "uuid"),
        ("SUSPENDED", "atoll.suspendedAt"),
        ("REASON", "atoll.suspensionReason"),
        ("HELD", "atoll.heldAt"),
        ("DELETED", "deletedAt"),
        ("RESTORE UNTIL", "atoll.retainedUntil"),
        ("DIAGNOSTICS", "diagnostics"),
    ),
    filtered=False,
)
SINK = Noun(
    "audit sink",
    "/api/atoll/v1/audit/sinks",
    columns=(
        ("NAME", "name"),
        ("STATE", "state"),
        ("KIND", "kind"),
        ("FORMAT", "format"),
        ("URL", "url"),
        ("BEHIND BY", "behindBy"),
        ("LAST ERROR", "lastError"),
    ),
    key="sinks",
    filtered=False,
)
