"""Who may do what, where: permissions, roles, access rules, the scope tree; computes how far a caller reaches.

Contracts: a rule is subject x role x scope and covers everything below its scope; there are no deny rules; nobody grants more
than he holds. Every change of a rule or of the scope tree raises the tenant's access version, which voids the cached index on
every replica from that commit on. Rules of a group count for whoever carries it (`Caller.groups`). Explaining calls the
functions that decide. A domain that refuses for a missing permission in a scope raises `errors.PermissionMissing`. The scope
table is written by the domains that own clusters, departments and projects, through `add_scope` and `remove_scope`.
"""

from atoll.server.access.index import AccessIndex
from atoll.server.access.records import Scope, ScopeType
from atoll.server.access.service.entering import check_may_consent, get_offered_role, let_in
from atoll.server.access.service.granting import grant_first_administrator, on_principal_deleted
from atoll.server.access.service.holders import MOST_HOLDERS, Holder, direct_rules, holders, set_holders
from atoll.server.access.service.scopes import add_scope, erase_scope, remove_scope, rename_scope
from atoll.server.access.takeover import on_taking_over, on_trusting_provider

__all__ = [
    "MOST_HOLDERS",
    "AccessIndex",
    "Holder",
    "Scope",
    "ScopeType",
    "add_scope",
    "check_may_consent",
    "direct_rules",
    "erase_scope",
    "get_offered_role",
    "grant_first_administrator",
    "holders",
    "let_in",
    "on_principal_deleted",
    "on_taking_over",
    "on_trusting_provider",
    "remove_scope",
    "rename_scope",
    "set_holders",
]
