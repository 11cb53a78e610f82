"""Checkpoints: what a realm's signing key says of its chain, as a compact JWS (ES256) that carries its public key.

The key in a checkpoint is what the realm says of itself: only a key that the reader has from elsewhere proves who signed.
"""

from __future__ import annotations

import base64
import hashlib
import json
from dataclasses import dataclass
from typing import Any

from joserfc import jws
from joserfc.errors import JoseError
from joserfc.jwk import ECKey

TYPE = "atoll-checkpoint"
ALGORITHM = "ES256"
FIRST = "0" * 64


class CheckpointInvalid(ValueError):
    """The text says what is wrong."""


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """The realm's chain up to `seq` has this digest. `count` is how many records were ever chained, `previous` the SHA-256 of
    the checkpoint before this one (zeros for the first)."""

    realm: str
    number: int
    seq: int
    digest: str
    count: int
    at: str
    previous: str
    key_id: str = ""
    key: str = ""
    """The thumbprint of the key that signed."""


def claims_of(checkpoint: Checkpoint) -> dict[str, Any]:
    names = ("realm", "number", "seq", "digest", "count", "at", "previous")
    return {name: getattr(checkpoint, name) for name in names}


def fingerprint(signed: str) -> str:
    """What the next checkpoint names as its `previous`."""
    return hashlib.sha256(signed.encode()).hexdigest()


def thumbprint(jwk: dict[str, Any]) -> str:
    """RFC 7638, of the public part."""
    return str(ECKey.import_key(jwk).thumbprint())


def read_checkpoint(signed: str) -> Checkpoint:
    """The checkpoint, its signature verified with the key that it carries. Raises CheckpointInvalid."""
    try:
        header = json.loads(decoded(signed.split(".", maxsplit=1)[0]))
        jwk = {name: header["jwk"][name] for name in ("crv", "kty", "x", "y")}
        if header["typ"] != TYPE or header["alg"] != ALGORITHM:
            raise CheckpointInvalid("it is not a checkpoint")
        for part in signed.split("."):
            decoded(part)
        key = ECKey.import_key(jwk)
        payload = json.loads(jws.deserialize_compact(signed, key, algorithms=[ALGORITHM]).payload)
        made = Checkpoint(**payload, key_id=str(header["kid"]), key=str(key.thumbprint()))
        if not all(isinstance(number, int) for number in (made.number, made.seq, made.count)):
            raise CheckpointInvalid("it lacks a number")
    except CheckpointInvalid:
        raise
    except (JoseError, ValueError, KeyError, TypeError, AttributeError, IndexError) as error:
        raise CheckpointInvalid(f"its signature does not hold ({type(error).__name__})") from None
    return made


def decoded(part: str) -> bytes:
    """Base64url in its one canonical spelling: the spare bits of a last letter must not be free to change."""
    raw = base64.urlsafe_b64decode(part + "=" * (-len(part) % 4))
    if base64.urlsafe_b64encode(raw).decode().rstrip("=") != part:
        raise CheckpointInvalid("it is not written in canonical base64url")
    return raw
