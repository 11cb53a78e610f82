"""The permission that reading the audit log requires; `access` gives it a meaning."""

from atoll.server.db import Permission

AUDIT_READ = Permission("events-history:read")
