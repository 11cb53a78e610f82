"""The settings that exist, as data: their keys, defaults and how they are shown."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Any

AUTO_REDIRECT = "autoRedirectSSO"
SECURITY: dict[str, dict[str, Any]] = {
    AUTO_REDIRECT: {"enabled": False, "idpAlias": ""},
    "browserSessionTimeout": {"idleTimeout": 60},
    "logoutRedirectUri": {"uri": ""},
}

LOGO = "logo"
ENTRY_POLICY = "entry.policy"


class EntryPolicy(StrEnum):
    """What it takes for the host organization's staff to enter the tenant: its consent each time, a notice to it, or nothing
    lets them in."""

    CONSENT = "consent"
    NOTICE = "notice"
    NEVER = "never"


@dataclass(frozen=True, slots=True)
class Switch:
    """A feature that a tenant's administrators turn on or off, or a figure that they set."""

    key: str
    category: str
    label: str
    description: str
    default: Any = True
    type: str = "boolean"
    stage: str = ""
    least: int = 0
    most: int = 1_000_000


AUDIT_DAYS = "audit.retention_days"


SWITCHES = (
    Switch("department.use", "Resources", "Departments", "Group projects by departments."),
    Switch("quota.cpu", "Resources", "CPU quota", "Show and enforce quotas of CPU and memory.", default=False),
    Switch(
        "quota.block_oversubscription",
        "Resources",
        "Block over-subscription",
        "Refuse quotas that promise more than the department, or for departments the cluster's nodes, have.",
        default=False,
    ),
    Switch("quota.over_quota_weight", "Resources", "Over-quota weight", "Share idle GPUs by weight instead of by quota."),
    Switch(
        "workloads.deleted", "Workloads", "Deleted workloads", "Keep the records of deleted workloads in a tab of their own."
    ),
    Switch("dashboards.cpu", "Analytics", "CPU dashboard", "Show dashboards of CPU and memory.", default=False),
    Switch(
        "dashboards.consumption", "Analytics", "Consumption dashboard", "Show what was used and what it cost.", default=False
    ),
    Switch("cost.gpu_hour", "Analytics", "Price of a GPU hour", "For the consumption dashboard.", default=0, type="number"),
    Switch("cost.cpu_hour", "Analytics", "Price of a core hour", "For the consumption dashboard.", default=0, type="number"),
    Switch("cost.memory_hour", "Analytics", "Price of a GB hour", "For the consumption dashboard.", default=0, type="number"),
    Switch(AUDIT_DAYS, "Security", "Audit log, days kept", "Older records go.", default=90, type="number", least=2, most=3650),
    Switch("notifications.use", "Notifications", "Notifications", "Tell people about their workloads.", default=False),
)
BY_KEY = {switch.key: switch for switch in SWITCHES}
# None of these holds a secret. A key that stands nowhere here was set by a newer release: nobody knows what it holds.
PLAIN_KEYS = frozenset({*SECURITY, *BY_KEY, LOGO, ENTRY_POLICY})
