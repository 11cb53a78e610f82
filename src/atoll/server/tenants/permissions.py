"""The permissions that tenants' routes require, all of the management plane."""

from atoll.server.db import Permission

TENANT_CREATE = Permission("tenant:create")
TENANT_READ = Permission("tenant:read")
TENANT_UPDATE = Permission("tenant:update")
TENANT_DELETE = Permission("tenant:delete")
