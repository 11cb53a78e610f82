"""The permissions that the routes of the organization require; `access` gives them a meaning."""

from atoll.server.db import Permission

DEPARTMENT_CREATE = Permission("department:create")
DEPARTMENT_READ = Permission("department:read")
DEPARTMENT_UPDATE = Permission("department:update")
DEPARTMENT_DELETE = Permission("department:delete")
PROJECT_CREATE = Permission("project:create")
PROJECT_READ = Permission("project:read")
PROJECT_UPDATE = Permission("project:update")
PROJECT_DELETE = Permission("project:delete")
