"""The permissions that the routes of the audit log require; `access` gives them a meaning."""

from atoll.server.db import Permission

AUDIT_READ = Permission("events-history:read")
# Where the log is sent to is a matter of the realm's security: reading the log does not give it.
SINKS_READ = Permission("security-settings:read")
SINKS_CREATE = Permission("security-settings:create")
SINKS_UPDATE = Permission("security-settings:update")
SINKS_DELETE = Permission("security-settings:delete")
