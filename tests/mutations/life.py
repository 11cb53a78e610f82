"""Barriers of the tenant's life and of its records: who erases, exports and forgets, and what leaves the platform."""

from __future__ import annotations

from tests.mutations.barrier import Barrier

TENANTS = "tests/api/tenants"
AUDIT = "tests/api/audit"
CATALOGUE = "tests/isolation/test_catalogue.py"
BARRIER = "tests/isolation/test_postgres_barrier.py"
OUTWARD = "tests/unit/web/test_outward.py"
VERSIONS = "db/migrations/versions"

LIFE = (
    Barrier(
        "an export shows only what is declared to hold no secret",
        "db/catalogue.py",
        'return column["type"] in WITHOUT_SECRETS or name in contents.plain or name in contents.masked',
        "return True",
        "tests/api/tenants/test_export_secrets.py",
    ),
    Barrier(
        "the tenant reads of the host organization's acts what is meant for it",
        "tenants/service/telling.py",
        'return replace(done, subject=HOST, subject_type="App", source_ip="", method="", url="", metadata=words)',
        "return done",
        "tests/api/tenants/test_told.py",
    ),
    Barrier(
        "rows are erased of a tenant that is being erased",
        "db/migrations/protect.py",
        """ERASING = f"{TENANT} and (select status from tenant where id = {SETTING}) = 'Deleting'\"""",
        "ERASING = TENANT",
        f"{CATALOGUE}::test_custodian_erases_rows_of_a_tenant_that_is_being_erased_only",
    ),
    Barrier(
        "a tenant under a hold is not removed",
        f"{VERSIONS}/v0005_tenants.py",
        " and hold_reason is null",
        "",
        f"{CATALOGUE}::test_tenant_under_a_legal_hold_is_removed_by_nobody",
    ),
    Barrier(
        "the host organization's rows are never erased",
        "db/database.py",
        "if caller.realm != HOST_REALM or caller.tenant != HOST_REALM or tenant == HOST_REALM:",
        "if False:",
        "tests/isolation/test_python_barrier.py::test_only_the_host_organization_counts_and_erases_and_never_itself",
    ),
    Barrier(
        "nobody but a loop forgets",
        "db/database.py",
        "if caller.kind is not CallerKind.LOOP:",
        "if False:",
        "tests/isolation/test_python_barrier.py::test_nobody_but_a_loop_takes_away_what_is_old",
    ),
    Barrier(
        "a suspended tenant's people are refused",
        "db/standing.py",
        '    if status == "Suspended":\n        raise',
        '    if status == "Suspended":\n        return\n        raise',
        f"{TENANTS}/test_suspension.py",
    ),
    Barrier(
        "an export's parts are the tenant's own",
        f"{VERSIONS}/v0005_tenants.py",
        'protect(op.execute, "export_part", tenant=ALL)',
        'protect(op.execute, "export_part", tenant=ALL, host=ALL)',
        CATALOGUE,
    ),
    Barrier(
        "the host reads whose a cluster is and changes nothing of it",
        f"{VERSIONS}/v0004_organization.py",
        'role="atoll_host", privileges="select", rows="true"',
        'role="atoll_host", privileges=ALL, rows="true"',
        CATALOGUE,
    ),
)

RECORDS = (
    Barrier(
        "every record waits for its place in the chain",
        f"{VERSIONS}/v0006_audit.py",
        "insert into audit_unchained (tenant_id, record_id, at) values (new.tenant_id, new.id, new.at);",
        "null;",
        f"{AUDIT}/test_chain.py::test_records_are_chained_signed_and_verified",
    ),
    Barrier(
        "nobody changes a link of the chain",
        f"{VERSIONS}/v0006_audit.py",
        'protect(op.execute, "audit_link", tenant=ADD, host=ADD)',
        'protect(op.execute, "audit_link", tenant=ALL, host=ALL)',
        f"{CATALOGUE} {BARRIER}",
    ),
    Barrier(
        "retention takes what is old",
        f"{VERSIONS}/v0006_audit.py",
        """OLD = f"{TENANT} and at < now() - interval '1 day'\"""",
        "OLD = TENANT",
        f"{BARRIER}::test_retention_takes_away_old_rows_of_its_tenant_only",
    ),
    Barrier(
        "retention takes no history that is looked back at",
        f"{VERSIONS}/v0007_averages.py",
        """OLD = f"{TENANT} and at < now() - interval '90 days'\"""",
        "OLD = TENANT",
        f"{BARRIER}::test_retention_takes_away_old_rows_of_its_tenant_only",
    ),
    Barrier(
        "retention reads nothing of a record",
        f"{VERSIONS}/v0006_audit.py",
        'privileges="select (tenant_id, id), delete"',
        'privileges="select, delete"',
        CATALOGUE,
    ),
    Barrier(
        "a sink's token is stored sealed",
        "audit/service/sinks.py",
        "sealed_token=await seal(tx, draft.token) if draft.token else None,\n        enabled",
        "sealed_token=draft.token.encode() if draft.token else None,\n        enabled",
        f"{AUDIT}/test_sinks.py::test_secret_is_stored_sealed_and_never_shown",
    ),
    Barrier(
        "a sink's token is never shown",
        "audit/schemas.py",
        '"url": sink.url,',
        '"url": sink.url, "token": str(sink.sealed_token),',
        f"{AUDIT}/test_sinks.py::test_secret_is_stored_sealed_and_never_shown",
    ),
    Barrier(
        "what is inside is not reached from inside",
        "web/outward.py",
        "if not address.is_global and not any(address in network for network in self.allow):",
        "if False:",
        OUTWARD,
    ),
    Barrier(
        "metadata of the machine is not reached",
        "web/outward.py",
        "if address in METADATA or address.is_multicast or address.is_unspecified:",
        "if False:",
        OUTWARD,
    ),
    Barrier(
        "a name is checked by its addresses",
        "web/outward.py",
        "        for address in found[:MOST_ADDRESSES]:\n            self.check_address(address)",
        "        pass",
        OUTWARD,
    ),
    Barrier(
        "the platform does not call itself",
        "web/outward.py",
        'if not allowed and (folded == own or folded.endswith(f".{own}")):',
        "if False:",
        OUTWARD,
    ),
    Barrier(
        "a connection goes to the address that was checked",
        "web/outward.py",
        "pinned = httpx2.URL(url).copy_with(host=address, fragment=None)",
        "pinned = httpx2.URL(url).copy_with(fragment=None)",
        OUTWARD,
    ),
    Barrier("redirects are not followed", "web/outward.py", "if 300 <= answer.status_code < 400:", "if False:", OUTWARD),
)
