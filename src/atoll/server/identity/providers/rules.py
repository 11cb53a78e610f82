"""Pure rules of identity providers: aliases, usable keys and certificates, and what a verified token says of whom."""

from __future__ import annotations

import base64
import binascii
import re
import unicodedata
import warnings
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric.ec import EllipticCurvePublicKey
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey
from joserfc.errors import JoseError
from joserfc.jwk import ECKey, RSAKey

from atoll.kit.text import clean
from atoll.server.identity.providers.records import External, Mappers, Provider

MOST_PROVIDERS = 5
LONGEST_ALIAS = 48
DEFAULT_MAPPERS: Mappers = {
    "email": "email",
    "groups": "GROUPS",
    "uid": "UID",
    "gid": "GID",
    "supplementaryGroups": "SUPPLEMENTARYGROUPS",
}
ALGORITHMS = tuple(f"{family}{bits}" for family in ("RS", "PS", "ES") for bits in (256, 384, 512))
SMALLEST_RSA = 2048
MOST_KEYS = 100
MOST_GROUPS, LONGEST_GROUP = 1000, 255
LARGEST_ID = 2**32 - 2
CLOCKS_APART = 60
EMAIL = re.compile(r"[a-zA-Z0-9._%+-]+@[a-zA-Z0-9.-]+\.[a-zA-Z]{2,}")
SigningPublicKey = ECKey | RSAKey


class ClaimWrong(ValueError):
    """The text says which claim is wrong, fit to be shown."""


def alias_of(name: str, otherwise: str) -> str:
    """`Corp Ädmin` → `corp-admin`; without underscores, which stand in no host name."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    slug = re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:LONGEST_ALIAS].strip("-")
    return slug or otherwise


def with_defaults(mappers: Mappers | None) -> Mappers:
    return DEFAULT_MAPPERS | {name: value for name, value in (mappers or {}).items() if value}


def same_address(old: Mapping[str, Any], new: Mapping[str, Any]) -> bool:
    """Whether a secret that is kept would go where it went before."""
    return all(old.get(name) == new.get(name) for name in ("discoverDocumentUrl", "idpBaseUrl", "clientId"))


def usable_keys(document: Any) -> dict[str, SigningPublicKey]:
    """The keys of a set that can verify signatures, by id; what cannot be read, or is too weak, is left out."""
    listed = document.get("keys") if isinstance(document, dict) else None
    usable: dict[str, SigningPublicKey] = {}
    for entry in listed[:MOST_KEYS] if isinstance(listed, list) else []:
        key = usable_key(entry)
        if key:
            usable[str(entry.get("kid", ""))] = key
    return usable


def usable_key(entry: Any) -> SigningPublicKey | None:
    if not isinstance(entry, dict) or entry.get("use", "sig") != "sig":
        return None
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            public = {name: value for name, value in entry.items() if name in {"kty", "n", "e", "crv", "x", "y", "kid", "alg"}}
            if entry.get("kty") == "EC":
                return ECKey.import_key(public)
            key = RSAKey.import_key(public) if entry.get("kty") == "RSA" else None
            return key if key and key.public_key.key_size >= SMALLEST_RSA else None
    except (JoseError, ValueError, TypeError, KeyError, AttributeError):
        return None


def certificate_of(text: str, now: datetime) -> x509.Certificate:
    """ClaimWrong for one that cannot be read, is not valid now, or has a weak key."""
    try:
        certificate = x509.load_der_x509_certificate(base64.b64decode(text, validate=True))
        key = certificate.public_key()
    except (binascii.Error, ValueError, TypeError):
        raise ClaimWrong("cannot be read") from None
    if certificate.not_valid_after_utc <= now:
        raise ClaimWrong(f"expired on {certificate.not_valid_after_utc:%Y-%m-%d}")
    if certificate.not_valid_before_utc > now:
        raise ClaimWrong(f"is not valid before {certificate.not_valid_before_utc:%Y-%m-%d}")
    if not isinstance(key, RSAPublicKey | EllipticCurvePublicKey) or key.key_size < 224:
        raise ClaimWrong("has a key of a kind that is not taken")
    if isinstance(key, RSAPublicKey) and key.key_size < SMALLEST_RSA:
        raise ClaimWrong(f"has an RSA key of {key.key_size} bits; {SMALLEST_RSA} are the least")
    return certificate


def read_token(claims: Mapping[str, Any], provider: Provider, now: datetime) -> External:
    """Who the claims speak of. The signature was verified before; ClaimWrong says what else is wrong."""
    check_issuance(claims, provider, now.timestamp())
    check_mandatory(claims, provider.config.get("mandatoryClaim"))
    mapped = {name: claim(claims, source) for name, source in provider.mappers.items()}
    return External(
        subject=readable(claims.get("sub"), "sub"),
        email=email_of(claims, mapped.get("email"), provider.mappers["email"]),
        groups=groups_of(mapped.get("groups")),
        uid=linux_id(mapped.get("uid"), provider.mappers["uid"]),
        gid=linux_id(mapped.get("gid"), provider.mappers["gid"]),
        supplementary=linux_ids(mapped.get("supplementaryGroups"), provider.mappers["supplementaryGroups"]),
    )


def check_issuance(claims: Mapping[str, Any], provider: Provider, now: float) -> None:
    """By whom, for whom, when. A token that names the party it was issued to (`azp`) must have been issued to us."""
    client = provider.config["clientId"]
    if claims.get("iss") != provider.config["issuer"]:
        raise ClaimWrong("iss is not the provider's issuer")
    audience = claims.get("aud")
    listed = audience if isinstance(audience, list) else [audience]
    if claims.get("azp", client) != client or ("azp" not in claims and client not in listed):
        raise ClaimWrong("neither azp nor aud is the client id that is configured here")
    expires, begins = claims.get("exp"), claims.get("nbf", 0)
    if expires is None or not is_number(expires) or not expires > now - CLOCKS_APART:
        raise ClaimWrong("exp is missing or has passed")
    if not is_number(begins) or not begins <= now + CLOCKS_APART:
        raise ClaimWrong("nbf has not come yet")


def check_mandatory(claims: Mapping[str, Any], wanted: Mapping[str, Any] | None) -> None:
    if not wanted:
        return
    value = claim(claims, wanted["claim"])
    held = value if isinstance(value, list) else [value]
    if not any(one in held for one in wanted["values"]):
        raise ClaimWrong(f"{wanted['claim']} holds none of the values that are required here")


def claim(claims: Mapping[str, Any], name: str) -> Any:
    """By its exact name, or by one that differs in case alone: the usual names of mappers are in capitals."""
    if name in claims:
        return claims[name]
    return next((value for key, value in claims.items() if key.casefold() == name.casefold()), None)


def email_of(claims: Mapping[str, Any], value: Any, name: str) -> str:
    if not isinstance(value, str) or not 5 <= len(value) <= 254 or not EMAIL.fullmatch(value):
        raise ClaimWrong(f"{name} is no e-mail address")
    if claims.get("email_verified", True) not in (True, "true"):
        raise ClaimWrong("email_verified is not true")
    return value


def groups_of(value: Any) -> tuple[str, ...]:
    """A list of names, or one name. Group names are compared exactly, as they stand here."""
    listed = [value] if isinstance(value, str) else value if isinstance(value, list) else []
    if len(listed) > MOST_GROUPS:
        raise ClaimWrong(f"there are more than {MOST_GROUPS} groups")
    return tuple(sorted({readable(one, "a group") for one in listed}))


def readable(value: Any, what: str) -> str:
    if not isinstance(value, str) or not 1 <= len(value) <= LONGEST_GROUP or not value.isprintable():
        raise ClaimWrong(f"{what} is not a text of 1 to {LONGEST_GROUP} characters")
    return value


def linux_id(value: Any, name: str) -> int | None:
    if value is None or value == "":
        return None
    number = int(value) if isinstance(value, str) and value.isascii() and value.isdigit() and len(value) <= 10 else value
    if isinstance(number, bool) or not isinstance(number, int) or not 0 <= number <= LARGEST_ID:
        raise ClaimWrong(f"{name} is no numeric id")
    return number


def linux_ids(value: Any, name: str) -> tuple[int, ...]:
    """A list, or numbers in a text with commas between."""
    listed = value.split(",") if isinstance(value, str) else value if isinstance(value, list) else [value]
    if len(listed) > MOST_GROUPS:
        raise ClaimWrong(f"{name} holds more than {MOST_GROUPS}")
    numbers = (linux_id(one.strip() if isinstance(one, str) else one, name) for one in listed)
    return tuple(sorted({one for one in numbers if one is not None}))


def is_number(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


def subject_of(issuer: str, external: External) -> str:
    """What an account stays bound to, so that an address that was given to somebody else opens nothing of the first."""
    return f"{issuer} {external.subject}"


def shown(value: Any) -> str:
    """What a stranger's document says, fit to be quoted."""
    return clean(value, most=200) if isinstance(value, str) else "nothing"
