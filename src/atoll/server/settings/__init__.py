"""What a realm has set: security settings, feature switches, its logo. In a tenant and in the host organization alike.

A setting is one row, present only where somebody changed it; what it can be, and what it is otherwise, is data
(`catalogue.py`). Contract: `idle_timeout` is read by whoever keeps browser sessions, `audit_retention_days` by the loop
that forgets old audit records.
"""

from atoll.server.settings.service import audit_retention_days, idle_timeout

__all__ = ["audit_retention_days", "idle_timeout"]
