"""Who is who in a realm: users, service accounts, access keys, passwords, second factors, sessions, tokens, signing keys, data
keys.

Contracts: a token is bound to the realm that issued it, by issuer, audience and key; people's passwords are argon2id, checked
outside any transaction, a bounded number at once; generated secrets are stored as SHA-256 and shown once; whoever asks with
an unknown name waits as long as with a wrong password. A principal's groups are what an identity provider said at its last
sign-in (null where none ever said anything): whoever signs people in has only to store them, and they win over the token's
claim. Pitfall: a token that verifies is not yet an identity: the first
statement of the transaction decides whether its principal still exists, is enabled, and was not signed out everywhere.
"""

from atoll.server.identity.authentication import Authentication
from atoll.server.identity.entries import add_entry, find_entry, remove_entry
from atoll.server.identity.events import PrincipalDeleted, TakingOver, TrustingProvider
from atoll.server.identity.keys import rewrap, seal_for, unseal_for
from atoll.server.identity.machines import on_principal_deleted
from atoll.server.identity.passwords import Passwords
from atoll.server.identity.providers import ExternalTokens, on_security_setting_changing
from atoll.server.identity.records import Principal
from atoll.server.identity.service import add_person, check_email, find_principal, found_realm, has_people, take_founding
from atoll.server.identity.sign_in.rules import password_problems
from atoll.server.identity.signing import ROTATION, SigningKeys, rotation, signer_of
from atoll.server.identity.tokens import TokenIssuer

__all__ = [
    "ROTATION",
    "Authentication",
    "ExternalTokens",
    "Passwords",
    "Principal",
    "PrincipalDeleted",
    "SigningKeys",
    "TakingOver",
    "TokenIssuer",
    "TrustingProvider",
    "add_entry",
    "add_person",
    "check_email",
    "find_entry",
    "find_principal",
    "found_realm",
    "has_people",
    "on_principal_deleted",
    "on_security_setting_changing",
    "password_problems",
    "remove_entry",
    "rewrap",
    "rotation",
    "seal_for",
    "signer_of",
    "take_founding",
    "unseal_for",
]
