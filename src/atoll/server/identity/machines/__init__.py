"""Machines that act in a realm: service accounts, which have rules of their own, and access keys, which act as their owner.

Both are principals with a generated secret, and one description serves both, their older names included (`families.py`).
Contracts: a secret is shown once; a new one voids the old one at once or, if the owner says so, lets it live on for a while;
an access key ends with its owner, and may do nothing that makes it outlive him.
"""

from atoll.server.identity.machines.proof import Proof, check_secret
from atoll.server.identity.machines.service import on_principal_deleted

__all__ = ["Proof", "check_secret", "on_principal_deleted"]
