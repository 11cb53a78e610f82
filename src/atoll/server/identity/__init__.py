"""Who is who in a realm: users, service accounts, passwords, second factors, sessions, tokens, signing keys, data keys.

Contracts: a token is bound to the realm that issued it, by issuer, audience and key; people's passwords are argon2id, checked
outside any transaction, a bounded number at once; generated secrets are stored as SHA-256 and shown once; whoever asks with
an unknown name waits as long as with a wrong password. Pitfall: a token that verifies is not yet an identity: the first
statement of the transaction decides whether its principal still exists, is enabled, and was not signed out everywhere.
"""

from atoll.server.identity.authentication import Authentication
from atoll.server.identity.events import PrincipalDeleted
from atoll.server.identity.keys import SigningKeys, seal_for, unseal_for
from atoll.server.identity.passwords import Passwords
from atoll.server.identity.records import Principal
from atoll.server.identity.service import add_person, check_email, find_principal, found_realm, has_people, take_founding
from atoll.server.identity.sign_in.rules import password_problems
from atoll.server.identity.tokens import TokenIssuer

__all__ = [
    "Authentication",
    "Passwords",
    "Principal",
    "PrincipalDeleted",
    "SigningKeys",
    "TokenIssuer",
    "add_person",
    "check_email",
    "find_principal",
    "found_realm",
    "has_people",
    "password_problems",
    "seal_for",
    "take_founding",
    "unseal_for",
]
