"""The tenant's life: order, provision, suspend, delete, restore, limit, export, erase.

The host's transaction stores the tenant and its first administrator's password hash; a loop then provisions the rest as that
tenant, so the host never reads a tenant's people. Every step may be repeated: a killed server goes on where it was. Pitfall:
whatever works on a stopped tenant must be named in `ALWAYS`, since the work of such a tenant waits.
"""

from atoll.server.tenants.entries import ENTRY, attend_entry
from atoll.server.tenants.loops import provision
from atoll.server.tenants.loops_erasure import erase
from atoll.server.tenants.loops_export import export
from atoll.server.tenants.loops_standing import DETACH, detach, stand
from atoll.server.tenants.service.erasure import ERASE
from atoll.server.tenants.service.exports import EXPORT
from atoll.server.tenants.service.life import STAND
from atoll.server.tenants.service.orders import PROVISION, NewTenant, create_tenant
from atoll.server.tenants.service.telling import TELL, tell

ALWAYS = frozenset({STAND, DETACH, ENTRY, TELL})

__all__ = [
    "ALWAYS",
    "DETACH",
    "ENTRY",
    "ERASE",
    "EXPORT",
    "PROVISION",
    "STAND",
    "TELL",
    "NewTenant",
    "attend_entry",
    "create_tenant",
    "detach",
    "erase",
    "export",
    "provision",
    "stand",
    "tell",
]
