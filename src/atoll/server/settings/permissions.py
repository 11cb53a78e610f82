"""The permissions that the routes of settings require; `access` gives them a meaning."""

from atoll.server.db import Permission

SETTINGS_READ = Permission("settings:read")
SETTINGS_UPDATE = Permission("settings:update")
SECURITY_READ = Permission("security-settings:read")
SECURITY_UPDATE = Permission("security-settings:update")
BRANDING_UPDATE = Permission("branding-settings:update")
