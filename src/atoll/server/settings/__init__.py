"""What a realm has set: security settings, feature switches, its logo. In a tenant and in the host organization alike.

A setting is one row, present only where somebody changed it; what it can be, and what it is otherwise, is data
(`catalogue.py`). Contract: `idle_timeout` is read by whoever keeps browser sessions.
"""

from atoll.server.settings.service import idle_timeout

__all__ = ["idle_timeout"]
