"""The permissions that entries' routes require: asking is changing a tenant, deciding is granting in it."""

from atoll.server.db import Permission

ENTRIES_ASK = Permission("tenant:update")
ENTRIES_FOLLOW = Permission("tenant:read")
ENTRIES_SEE = Permission("access_rules:read")
ENTRIES_DECIDE = Permission("access_rules:create")
ENTRIES_REVOKE = Permission("access_rules:delete")
