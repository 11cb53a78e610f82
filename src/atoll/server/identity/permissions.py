"""The permissions that identity's routes require; `access` gives them a meaning."""

from atoll.server.db import Permission

USERS_CREATE = Permission("users:create")
USERS_READ = Permission("users:read")
USERS_UPDATE = Permission("users:update")
USERS_DELETE = Permission("users:delete")
SERVICE_ACCOUNTS_CREATE = Permission("service-account:create")
SERVICE_ACCOUNTS_READ = Permission("service-account:read")
SERVICE_ACCOUNTS_UPDATE = Permission("service-account:update")
SERVICE_ACCOUNTS_DELETE = Permission("service-account:delete")
