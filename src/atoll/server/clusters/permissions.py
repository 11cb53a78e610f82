"""The permissions that the routes of clusters require; `access` gives them a meaning."""

from atoll.server.db import Permission

CLUSTER_CREATE = Permission("cluster:create")
CLUSTER_READ = Permission("cluster:read")
CLUSTER_UPDATE = Permission("cluster:update")
CLUSTER_DELETE = Permission("cluster:delete")
NODES_READ = Permission("nodes:read")
NODE_POOLS_CREATE = Permission("nodepools:create")
NODE_POOLS_READ = Permission("nodepools:read")
NODE_POOLS_UPDATE = Permission("nodepools:update")
NODE_POOLS_DELETE = Permission("nodepools:delete")
TOPOLOGIES_CREATE = Permission("network-topologies:create")
TOPOLOGIES_READ = Permission("network-topologies:read")
TOPOLOGIES_DELETE = Permission("network-topologies:delete")
STORAGE_CREATE = Permission("storage-class-configuration:create")
STORAGE_READ = Permission("storage-class-configuration:read")
STORAGE_UPDATE = Permission("storage-class-configuration:update")
STORAGE_DELETE = Permission("storage-class-configuration:delete")
