"""Which tenants exist: numbers, names, aliases, status. The host organization is a row too (`console`), so its people, rules
and records use the same tables under its own realm.

Contracts: a label (name or alias, folded) belongs to one tenant until that is erased; `bump_access` makes every replica read
a tenant's access rules anew. Pitfall: the directory is read before anybody is known, by `SystemTx`, and tells nobody else.
"""

from atoll.server.directory.errors import LimitReached
from atoll.server.directory.records import Limit, Tenant
from atoll.server.directory.service import Directory, bump_access, bump_access_everywhere, check_limit
from atoll.server.directory.store import (
    delete_label,
    find,
    find_by_number,
    find_label,
    get_own,
    insert,
    insert_label,
    set_status,
    update_alias,
)

__all__ = [
    "Directory",
    "Limit",
    "LimitReached",
    "Tenant",
    "bump_access",
    "bump_access_everywhere",
    "check_limit",
    "delete_label",
    "find",
    "find_by_number",
    "find_label",
    "get_own",
    "insert",
    "insert_label",
    "set_status",
    "update_alias",
]
