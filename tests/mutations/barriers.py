"""The barriers of the whole server, and the list of all; those of people's access and of the tenant's life stand beside.

Every text stands exactly once in its file, which `tests/structure/test_barriers.py` holds: who rewrites such a line meets
this list and says anew what guards it.
"""

from __future__ import annotations

from tests.mutations.barrier import Barrier
from tests.mutations.life import LIFE, RECORDS
from tests.mutations.people import GRANTING, KNOWING, SIGNING_IN

POSTGRES = "tests/isolation/test_postgres_barrier.py tests/isolation/test_catalogue.py"
PYTHON = "tests/isolation/test_python_barrier.py"
INSIDE = "tests/isolation/test_reach.py"
ROUTES = "tests/isolation/test_routes.py"

PROTECT = "db/migrations/protect.py"
FIRST = "db/migrations/versions/v0001_first.py"
REACH = "if not tx.reach.everything:"

POLICIES = (
    Barrier(
        "a tenant's rows are its own", PROTECT, '("atoll_tenant", tenant, TENANT)', '("atoll_tenant", tenant, "true")', POSTGRES
    ),
    Barrier("the host's rows are its own", PROTECT, '("atoll_host", host, HOST)', '("atoll_host", host, "true")', POSTGRES),
    Barrier(
        "an operator's transaction is of one tenant",
        PROTECT,
        '("atoll_operator", operator, TENANT)',
        '("atoll_operator", operator, "true")',
        POSTGRES,
    ),
    Barrier(
        "an agent sees its own cluster",
        PROTECT,
        'link_rows = f"{TENANT} and {CLUSTER}" if by_cluster else TENANT',
        "link_rows = TENANT",
        POSTGRES,
    ),
    Barrier(
        "row-level security is on",
        PROTECT,
        'execute(f"alter table {table} enable row level security")',
        "pass",
        POSTGRES,
    ),
    Barrier("owners are bound too", PROTECT, 'execute(f"alter table {table} force row level security")', "pass", POSTGRES),
    Barrier(
        "the directory shows a tenant itself",
        FIRST,
        '("atoll_tenant", "select, update (access_version)", own)',
        '("atoll_tenant", "select, update (access_version)", "true")',
        POSTGRES,
    ),
    Barrier(
        "operators read the host's principals, not the tenant's",
        FIRST,
        'privileges=privileges, rows=HOST, name="operator_realm")',
        'privileges=privileges, rows="true", name="operator_realm")',
        POSTGRES,
    ),
    Barrier(
        "nobody changes an audit record",
        FIRST,
        'protect(op.execute, "audit_record", tenant=ADD,',
        'protect(op.execute, "audit_record", tenant=ALL,',
        POSTGRES,
    ),
    Barrier(
        "the host has no grant on content",
        FIRST,
        'protect(op.execute, "workload", tenant=ALL, link="select, update", by_cluster=True)',
        'protect(op.execute, "workload", tenant=ALL, host=ALL, link="select, update", by_cluster=True)',
        POSTGRES,
    ),
    Barrier(
        "an agent reads pods of its own cluster",
        FIRST,
        'protect(op.execute, "pod", tenant="select, update", link=ALL, by_cluster=True)',
        'protect(op.execute, "pod", tenant="select, update", link=ALL)',
        POSTGRES,
    ),
)

TRANSACTIONS = (
    Barrier(
        "a tenant's transaction needs that tenant's proof",
        "db/database.py",
        "if caller.realm != caller.tenant or caller.tenant == HOST_REALM:",
        "if False:",
        PYTHON,
    ),
    Barrier(
        "the host's transaction needs the host's proof",
        "db/database.py",
        "if caller.realm != HOST_REALM or caller.tenant != HOST_REALM:",
        "if False:",
        PYTHON,
    ),
    Barrier("an operator's transaction needs an operator", "db/database.py", "if not caller.is_operator:", "if False:", PYTHON),
    Barrier(
        "the link's transaction needs an agent",
        "db/database.py",
        "if caller.kind is not CallerKind.AGENT or caller.cluster is None:",
        "if False:",
        PYTHON,
    ),
    Barrier("an agent gets no other transaction", "db/database.py", "if caller.kind is CallerKind.AGENT:", "if False:", PYTHON),
    Barrier(
        "the permission is looked up",
        "db/database.py",
        "if caller.permission is not None and self.authorize is not None:",
        "if False:",
        ROUTES,
    ),
    Barrier(
        "a deleted or disabled principal is nobody",
        "db/standing.py",
        'if not row["known"] or not row["enabled"]:',
        "if False:",
        "tests/api/identity",
    ),
    Barrier(
        "a revoked token is none",
        "db/standing.py",
        'return proved_at is None or (proved_at < valid_after and proved_at != row["kept_proof"])',
        "return False",
        "tests/api/identity",
    ),
    Barrier("a tenant's status counts", "db/standing.py", '    check_tenant(row["status"])', "    pass", "tests/api/tenants"),
)

GUARDS = (
    Barrier(
        "an external token takes nobody over",
        "identity/providers/service.py",
        "elif user.provider_id != provider.id:",
        "elif False:",
        "tests/api/identity/test_idps_exchange.py",
    ),
    Barrier(
        "an account stays its subject's",
        "identity/providers/service.py",
        "elif await store.find_subject(tx, user.id) != subject:",
        "elif False:",
        "tests/api/identity/test_idps_exchange.py",
    ),
    Barrier(
        "an external token was issued to us",
        "identity/providers/rules.py",
        'if claims.get("azp", client) != client or ("azp" not in claims and client not in listed):',
        "if False:",
        "tests/api/identity/test_idps_exchange.py",
    ),
    Barrier(
        "whom to believe is decided by who holds everything",
        "access/takeover.py",
        "missing = lacking(await load(tx, subject_of(tx.caller), place), SYSTEM_ADMINISTRATOR, *place)",
        "missing = []",
        "tests/api/identity/test_idps.py",
    ),
    Barrier(
        "operators may do six things at a tenant's address",
        "web/guards.py",
        "if caller.is_operator and Accepts.OPERATORS not in self.accepts:",
        "if False:",
        ROUTES,
    ),
    Barrier(
        "a token is for one audience",
        "identity/tokens.py",
        'if claims["iss"] != issuer or claims["aud"] != issuer:',
        "if False:",
        "tests/unit/identity",
    ),
    Barrier(
        "a token ends",
        "identity/tokens.py",
        "if claims.expires_at <= now.timestamp():",
        "if False:",
        "tests/api/identity/test_tokens.py",
    ),
    Barrier(
        "a remembered token belongs to its realm",
        "identity/tokens.py",
        "if claims is None or claims.realm not in issuers:",
        "if claims is None:",
        "tests/api/identity/test_tokens.py::test_token_that_was_just_used_in_its_own_tenant_is_not_familiar_in_another",
    ),
    Barrier(
        "a write by cookie comes from its own origin",
        "identity/authentication.py",
        "if connection.headers.get(\"origin\") != f\"{scheme}://{connection.headers.get('host', '')}\":",
        "if False:",
        "tests/api/identity/test_sessions.py",
    ),
    Barrier(
        "a path prefix takes no cookies",
        "identity/authentication.py",
        "if cookie and address.takes_cookies:",
        "if cookie:",
        "tests/api/identity/test_sessions.py",
    ),
    Barrier(
        "an unknown host name is nobody's",
        "planes/addresses.py",
        'UNKNOWN = Found("unknown")',
        'UNKNOWN = Found("management")',
        "tests/unit/planes tests/api/test_errors.py",
    ),
    Barrier(
        "an agent's token is for its tenant and cluster",
        "link/tokens.py",
        'if not fresh or claims.get("aud") != audience(tenant) or claims.get("sub") != str(cluster):',
        "if not fresh:",
        "tests/api/link",
    ),
    Barrier(
        "an enrolment needs the install secret",
        "clusters/service/link.py",
        "if cluster is None or not same(cluster.secret_hash, fingerprint(secret)):",
        "if cluster is None:",
        "tests/api/link",
    ),
    Barrier(
        "an open log is looked at again",
        "link/streams.py",
        "if not await allowed():",
        "if False:",
        "tests/unit/link",
    ),
    Barrier(
        "a token between replicas lives a minute",
        "link/relay.py",
        'if claims["exp"] < self._clock.now().timestamp():',
        "if False:",
        "tests/unit/link",
    ),
    Barrier(
        "an idempotency key is bound to its request",
        "web/idempotency.py",
        "if known is None or known.request_hash != via.request_hash:",
        "if known is None:",
        "tests/api/test_idempotency.py",
    ),
)

RULES = (
    Barrier(
        "a cluster is changed by who holds all of it",
        "clusters/service/register.py",
        "if not tx.reach.has_cluster(cluster.id):",
        "if False:",
        "tests/api/clusters",
    ),
    Barrier(
        "nobody grants more than he holds",
        "access/rules.py",
        "return sorted(one for one in given if not covers(held.get(one, NOTHING), scope_type, scope_id))",
        "return []",
        "tests/unit/access tests/api/access",
    ),
    Barrier(
        "what is of the whole tenant comes with a rule on it alone",
        "access/rules.py",
        "return (one for one in role.permissions if reach.everything or not is_tenant_wide(one))",
        "return role.permissions",
        "tests/unit/access tests/api/access",
    ),
    Barrier(
        "a rule covers what lies below it",
        "access/rules.py",
        "if scope.project_id is not None:\n        yield",
        "if False:\n        yield",
        "tests/unit/access tests/properties/test_reach.py",
    ),
    Barrier(
        "a disabled role gives nothing",
        "access/rules.py",
        "if role is None or not role.enabled or not reach:",
        "if role is None or not reach:",
        "tests/unit/access tests/api/access",
    ),
    Barrier(
        "a host rule holds in the tenant that it names",
        "access/rules.py",
        "(scope_type == ScopeType.TENANT and (scope_type, scope_id) == place)",
        "(scope_type == ScopeType.TENANT)",
        f"{ROUTES} tests/api/access tests/api/clusters",
    ),
    Barrier(
        "a cached index serves its own version",
        "access/index.py",
        "if known and known.version == tx.access_version and not caller.is_operator:",
        "if known and not caller.is_operator:",
        "tests/api/access",
    ),
)

ENTERED = "tests/api/tenants/test_entries.py tests/api/tenants/test_entries_bounds.py"
ENTRIES = (
    Barrier(
        "an entry's role is without what would let it stay", "access/index.py", "if not is_withheld(one)", "if True", ENTERED
    ),
    Barrier(
        "an entry counts as no administrator",
        "access/store.py",
        "and scope_type = $2 and subject_type <> 'entry' and deleted_at is null",
        "and scope_type = $2 and deleted_at is null",
        ENTERED,
    ),
    Barrier(
        "time ends an entry",
        "db/standing.py",
        'if row.get("ends_at") and now >= row["ends_at"]:',
        "if False:",
        ENTERED,
    ),
    Barrier(
        "nobody consents to more than he holds", "access/service/entering.py", "    if missing:\n", "    if False:\n", ENTERED
    ),
    Barrier(
        "entries are seen within the reach", "tenants/entries/store.py", "if not tx.reach.everything:", "if False:", ENTERED
    ),
    Barrier(
        "a token of an entry is for who asked",
        "tenants/entries/service/asking.py",
        "if entry.asked_by_id != tx.caller.id:",
        "if False:",
        ENTERED,
    ),
)

# In SQL the condition is made true; in Python it is never asked.
REACHES = tuple(
    Barrier(name, file, text, "if False:" if text == REACH else text.replace(" or ", " or true or ", 1), INSIDE)
    for name, file, text in (
        ("departments end at the reach", "organization/store/departments.py", REACH),
        ("projects end at the reach", "organization/store/projects.py", REACH),
        ("a submission needs a project in reach", "organization/store/projects.py", "($2 or p.id = any($3::int[]))"),
        ("a workload is read within the reach", "workloads/store/shown.py", "($3 or w.project_id = any($4::int[]))"),
        ("a workload is changed within the reach", "workloads/store/workloads.py", "($3 or project_id = any($4::int[]))"),
        ("why is told within the reach", "workloads/store/workloads.py", "($2 or w.project_id = any($3::int[]))"),
        ("pods end at the reach", "workloads/store/below.py", REACH),
        ("a cluster is found within the reach", "clusters/store/registry.py", '($2 or id = any($3::uuid[]))"'),
        ("nodes and pools end at the reach", "clusters/store/inventory.py", REACH),
        ("telemetry ends at the reach", "metering/store/now.py", REACH),
        ("metrics of a project end at the reach", "metering/store/subjects.py", "($2 or p.id = any($3::int[]))"),
        ("metrics of a department end at the reach", "metering/store/subjects.py", "($2 or d.id = any($3::int[]))"),
        ("metrics of a node end at the reach", "metering/store/subjects.py", "($2 or n.cluster_id = any($3::uuid[]))"),
        ("usage ends at the reach", "metering/store/ledger.py", "($3 or u.project_id = any($4::int[]))"),
    )
)

BARRIERS = POLICIES + TRANSACTIONS + GUARDS + RULES + ENTRIES + REACHES + SIGNING_IN + GRANTING + KNOWING + LIFE + RECORDS
