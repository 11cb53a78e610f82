"""The permission that reading logs requires: who may see a workload may see what it writes."""

from atoll.server.db import Permission

LOGS_READ = Permission("workloads:read")
