"""The keys that sign a realm's tokens, and how they follow each other without a valid token being refused.

A new key is published first and signs later: by then every replica has looked again, and so has whoever keeps the published
set as long as it says. The key before it goes on verifying until its last token has expired, and is then deleted. The times
are written when a rotation begins, so nothing has to happen at the moment when the keys change over.
"""

from atoll.server.identity.signing.keys import SigningKeys, signer_of
from atoll.server.identity.signing.loops import ROTATION, rotation
from atoll.server.identity.signing.service import ensure_signing_key

__all__ = ["ROTATION", "SigningKeys", "ensure_signing_key", "rotation", "signer_of"]
