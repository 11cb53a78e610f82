"""The permissions that the routes of clusters require; `access` gives them a meaning."""

from atoll.server.db import Permission

CLUSTER_CREATE = Permission("cluster:create")
CLUSTER_READ = Permission("cluster:read")
CLUSTER_UPDATE = Permission("cluster:update")
CLUSTER_DELETE = Permission("cluster:delete")
NODES_READ = Permission("nodes:read")
NODE_POOLS_READ = Permission("nodepools:read")
