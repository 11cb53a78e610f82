"""The audit chain as bytes: canonical form of a record, digests, checkpoints, the archive's lines, and their verification.

Pure, and neutral on purpose: the server makes chains with it and the command line verifies them without a server. What
stands here is a format that archives on other people's disks depend on (`docs/reference/audit.md`): it may get a new version
beside the old one, and is never changed.
"""

from atoll.chain.checkpoints import Checkpoint, CheckpointInvalid, claims_of, read_checkpoint, thumbprint
from atoll.chain.form import VERSION, canonical, digest, genesis, line, record_fields
from atoll.chain.verify import Finding, Report, verify

__all__ = [
    "VERSION",
    "Checkpoint",
    "CheckpointInvalid",
    "Finding",
    "Report",
    "canonical",
    "claims_of",
    "digest",
    "genesis",
    "line",
    "read_checkpoint",
    "record_fields",
    "thumbprint",
    "verify",
]
