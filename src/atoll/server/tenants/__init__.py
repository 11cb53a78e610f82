"""The tenant's life: order, provision, ready, soft delete.

The host's transaction stores the tenant and its first administrator's password hash; a loop then provisions the rest as that
tenant, so the host never reads a tenant's people. Every step may be repeated: a killed server goes on where it was.
"""

from atoll.server.tenants.loops import provision
from atoll.server.tenants.service import PROVISION, NewTenant, create_tenant

__all__ = ["PROVISION", "NewTenant", "create_tenant", "provision"]
