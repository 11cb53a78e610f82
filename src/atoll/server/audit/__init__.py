"""The append-only record of who did what, in both realms.

A write's record is in the write's transaction; a denial's is in one of its own, counted together past a limit so that
strangers cannot fill the disk. What a host operator does at a tenant's address stands in both logs. Nobody may update or
delete a record: no role has the grant.
"""

from atoll.server.audit.records import Action, AuditRecord, Entity
from atoll.server.audit.service import Refusals, record, record_sign_in

__all__ = ["Action", "AuditRecord", "Entity", "Refusals", "record", "record_sign_in"]
