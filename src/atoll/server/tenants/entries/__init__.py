"""Break-glass: how the host organization's staff enter a tenant.

An entry is asked for at the management plane with a reason, a scope, a role and at most an hour; the tenant has chosen what
that takes (its consent, a notice, or nobody gets in). While it is Active it is a principal of the tenant with one access rule,
so that everything else treats it as any other caller, and no token of the host organization opens a tenant. Contracts: the
host's role inserts a request and sets that an end is wanted, nothing else; what becomes of an entry is written as the tenant.
Every change is in both audit logs. Pitfall: time ends an entry by the first statement of its transactions; the loop only
tidies up and tells.
"""

from atoll.server.tenants.entries.loops import ENTRY, attend_entry

__all__ = ["ENTRY", "attend_entry"]
