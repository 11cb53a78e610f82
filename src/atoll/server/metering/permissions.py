"""The permission that reading usage requires: who may see a project's workloads may see what they used."""

from atoll.server.db import Permission

USAGE_READ = Permission("workloads:read")
