"""What a realm has set: security settings, feature switches, its logo. In a tenant and in the host organization alike.

A setting is one row, present only where somebody changed it; what it can be, and what it is otherwise, is data
(`catalogue.py`). Contracts: `idle_timeout` is read by whoever keeps browser sessions, `is_on` by who asks for a switch.
"""

from atoll.server.settings.service import idle_timeout, is_on

__all__ = ["idle_timeout", "is_on"]
