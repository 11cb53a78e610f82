"""What an export shows of a tenant's tables, and what it leaves out because it is, or may hold, a secret: declared here once.

Columns whose type can hold no secret (times, figures, ids) are shown, `bytea` (sealed values and hashes) never is. Any other
column stands either in `PLAIN` or in `SECRET`; one that stands in neither is left out, and a test asks for it by name.
"""

from __future__ import annotations

from collections.abc import Mapping

from atoll.server.db.catalogue import Contents, Mask
from atoll.server.settings import PLAIN_KEYS

# Keys and proofs, which are worth nothing elsewhere, and the machinery of requests, loops and exports itself.
TABLES_LEFT_OUT = frozenset(
    {
        "tenant_key",
        "tenant_founding",
        "signing_key",
        "session",
        "idempotency",
        "work",
        "agent_session",
        "report_cursor",
        "export",
        "export_part",
    }
)

PLAIN: Mapping[str, str] = {
    "access_rule": "subject_type subject_id scope_type scope_id scope_name created_by",
    "audit_checkpoint": "key_id public_jwk signed",
    "audit_record": "subject subject_type source_ip action method url entity_type entity_id entity_name cluster_id "
    "cluster_name result request_id metadata",
    "audit_sink": "name kind format url last_error created_by",
    "cluster": "name folded domain version agent_key agent_version conditions platform kubernetes_version storage_classes",
    "department": "name folded description created_by updated_by inheritable",
    "desired": "kind object_id",
    "entry": "asked_by reason scope_type scope_id scope_name role_name status decided_by ended_by refusal told",
    "identity_provider": "alias type config mappers created_by",
    "network_topology": "name levels created_by",
    "node": "name status message pool gpu_type labels",
    "node_history": "name pool",
    "node_pool": "name label_key label_value created_by updated_by cpu_placement gpu_placement min_runtime "
    "acceleration_detection acceleration_label_key cpu_swap_memory reserved_gpu_memory",
    "outbox": "kind subject state last_error",
    "pod": "name phase reason message node_name pool",
    "principal": "kind name folded client_id created_by external_subject groups",
    "project": "name folded description namespace requested_namespace created_by updated_by inheritable",
    "queue_status": "pool",
    "quota": "memory_units rank",
    "quota_history": "pool",
    "report_refusal": "reason record",
    "role": "name folded description kubernetes_role created_by",
    "scope": "type id name",
    "setting": "key updated_by",
    "sign_in_attempt": "account source",
    "storage_class_configuration": "name permissions customization",
    "usage_day": "pool",
    "usage_interval": "node pool",
    "workload": "kind name requested_name folded cluster_name project_name department_name namespace spec shown desired_phase "
    "phase phase_message phase_reason why priority_class category submitted_by node_pool",
    "workload_event": "type reason message source object_kind object_name",
    "workload_phase": "phase message",
}
SECRET: Mapping[str, str] = {
    "principal": "password_hash",
    # What an agent is told, and what is on its way out, may carry in clear what is sealed elsewhere.
    "desired": "body",
    "outbox": "body",
}
# Columns whose rows say by themselves whether they hold a secret.
MASKED: Mapping[str, Mapping[str, Mask]] = {"setting": {"value": Mask(by="key", shown=PLAIN_KEYS)}}


def contents_of(table: str) -> Contents:
    return Contents(frozenset(PLAIN.get(table, "").split()), MASKED.get(table, {}))
