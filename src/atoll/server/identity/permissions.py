"""The permissions that identity's routes require; `access` gives them a meaning."""

from atoll.server.db import Permission

ACCESS_KEYS_READ = Permission("access-keys:read")
ACCESS_KEYS_DELETE = Permission("access-keys:delete")
SIGNING_KEYS_READ = Permission("security-settings:read")
SIGNING_KEYS_UPDATE = Permission("security-settings:update")
USERS_CREATE = Permission("users:create")
USERS_READ = Permission("users:read")
USERS_UPDATE = Permission("users:update")
USERS_DELETE = Permission("users:delete")
SERVICE_ACCOUNTS_CREATE = Permission("service-account:create")
SERVICE_ACCOUNTS_READ = Permission("service-account:read")
SERVICE_ACCOUNTS_UPDATE = Permission("service-account:update")
SERVICE_ACCOUNTS_DELETE = Permission("service-account:delete")
PROVIDERS_CREATE = Permission("security-settings:create")
PROVIDERS_READ = Permission("security-settings:read")
PROVIDERS_UPDATE = Permission("security-settings:update")
PROVIDERS_DELETE = Permission("security-settings:delete")
