"""Signed statements that a stranger can verify without asking anybody: JSON with an Ed25519 signature over its canonical form.

Canonical: keys sorted, no spaces, UTF-8; only texts, integers, booleans, null, lists and objects, so that there is one way to
write each. The key comes from the installation key, so it is the same on every replica and survives what it certifies.
When that key is replaced, the public one that belonged to it stays published.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import json
from collections.abc import Iterable
from typing import Any

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from atoll.kit.crypto import derive
from atoll.kit.settings import Secret

PURPOSE = "sign certificates"
ALGORITHM = "Ed25519"


class CertificateInvalid(ValueError):
    """The text says what is wrong, fit to be printed."""


def canonical(statement: dict[str, Any]) -> bytes:
    return json.dumps(statement, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()


def sign(statement: dict[str, Any], installation: Secret) -> dict[str, Any]:
    """The statement with its digest and signature."""
    key, text = signing_key(installation), canonical(statement)
    return {
        "certificate": statement,
        "sha256": hashlib.sha256(text).hexdigest(),
        "signature": {"algorithm": ALGORITHM, "keyId": key_id(key.public_key()), "value": encoded(key.sign(text))},
    }


def published(installation: Secret, retired: Iterable[dict[str, str]] = ()) -> dict[str, Any]:
    """The public key, and those that signed before it, as a JSON Web Key Set."""
    current = public_key(installation)
    return {"keys": [current, *(key for key in retired if key["kid"] != current["kid"])]}


def public_key(installation: Secret) -> dict[str, str]:
    public = signing_key(installation).public_key()
    entry = {"kty": "OKP", "crv": ALGORITHM, "x": encoded(public.public_bytes_raw()), "kid": key_id(public)}
    return entry | {"use": "sig", "alg": "EdDSA"}


def verify(signed: Any, keys: Any) -> dict[str, Any]:
    """The statement, when one of the keys signed exactly this; CertificateInvalid otherwise."""
    try:
        statement, signature = dict(signed["certificate"]), signed["signature"]
        wanted, value = str(signature["keyId"]), decoded(signature["value"])
        known = {str(one["kid"]): decoded(one["x"]) for one in keys["keys"] if one.get("crv") == ALGORITHM}
    except (KeyError, TypeError, AttributeError, ValueError):
        raise CertificateInvalid("This is no certificate of Atoll's, or no key set.") from None
    if wanted not in known:
        raise CertificateInvalid(f"The certificate was signed with key {wanted[:64]}, which is not among those given.")
    try:
        Ed25519PublicKey.from_public_bytes(known[wanted]).verify(value, canonical(statement))
        if signed["sha256"] != hashlib.sha256(canonical(statement)).hexdigest():
            raise ValueError
    except (InvalidSignature, KeyError, ValueError, TypeError):
        raise CertificateInvalid("The signature does not fit: the certificate was changed, or another key signed it.") from None
    return statement


def signing_key(installation: Secret) -> Ed25519PrivateKey:
    return Ed25519PrivateKey.from_private_bytes(derive(installation.reveal(), PURPOSE))


def key_id(public: Ed25519PublicKey) -> str:
    return hashlib.sha256(public.public_bytes_raw()).hexdigest()[:16]


def encoded(value: bytes) -> str:
    return base64.urlsafe_b64encode(value).decode().rstrip("=")


def decoded(text: str) -> bytes:
    try:
        return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))
    except binascii.Error as error:
        raise ValueError(str(error)) from None
