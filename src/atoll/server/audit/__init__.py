"""The append-only record of who did what, in both realms, chained so that a change can be proved.

A write's record is in the write's transaction; a denial's is in one of its own, counted together past a limit so that
strangers cannot fill the disk. What a host operator does at a tenant's address stands in both logs. Nobody who serves a
request may update or delete a record: no role has the grant. A loop chains committed records (`atoll.chain`), signs
checkpoints each hour, posts to sinks and forgets what is kept no longer. Pitfall: what is recorded is chained a second later,
not in the same transaction.
"""

from atoll.server.audit.loops import CHAIN, UPKEEP, chain_realm, keep, order_chaining, unchained
from atoll.server.audit.records import Action, AuditRecord, Entity, Injected, Signer
from atoll.server.audit.service.readings import Readings
from atoll.server.audit.service.recording import Refusals, record, record_as_told, record_sign_in
from atoll.server.audit.service.sending import SinkSender
from atoll.server.audit.service.sinks import SINK_BATCH
from atoll.server.audit.store.records import find as find_record

__all__ = [
    "CHAIN",
    "SINK_BATCH",
    "UPKEEP",
    "Action",
    "AuditRecord",
    "Entity",
    "Injected",
    "Readings",
    "Refusals",
    "Signer",
    "SinkSender",
    "chain_realm",
    "find_record",
    "keep",
    "order_chaining",
    "record",
    "record_as_told",
    "record_sign_in",
    "unchained",
]
