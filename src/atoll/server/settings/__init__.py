"""What a realm has set: security settings, feature switches, its logo. In a tenant and in the host organization alike.

A setting is one row, present only where somebody changed it; what it can be, and what it is otherwise, is data
(`catalogue.py`). Contracts: `idle_timeout` is read by whoever keeps browser sessions, `audit_retention_days` by the loop
that forgets old audit records, `entry_policy` by who lets the host organization's staff in, `is_on` by who asks for a switch.
"""

from atoll.server.settings.catalogue import AUTO_REDIRECT, PLAIN_KEYS, EntryPolicy
from atoll.server.settings.events import SecuritySettingChanging
from atoll.server.settings.service import audit_retention_days, entry_policy, forget_sso_alias, idle_timeout, is_on

__all__ = [
    "AUTO_REDIRECT",
    "PLAIN_KEYS",
    "EntryPolicy",
    "SecuritySettingChanging",
    "audit_retention_days",
    "entry_policy",
    "forget_sso_alias",
    "idle_timeout",
    "is_on",
]
