"""What a token's claims must say besides being signed by a key of the realm."""

from __future__ import annotations

from typing import Any
from uuid import uuid4

import pytest

from atoll.server.identity.errors import TokenInvalid
from atoll.server.identity.tokens import read_claims

ISSUER = "https://acme.atoll.example"
CLAIMS: dict[str, Any] = {
    "iss": ISSUER,
    "aud": ISSUER,
    "sub": str(uuid4()),
    "typ": "user",
    "preferred_username": "ada@acme.example",
    "nbf": 1_767_225_600,
    "iat_ms": 1_767_225_600_000,
    "exp": 1_767_229_200,
}


def test_claims_of_the_issuer_are_read() -> None:
    assert read_claims(CLAIMS, realm=uuid4(), issuer=ISSUER).name == "ada@acme.example"


@pytest.mark.parametrize("claim", ["iss", "aud"])
def test_a_token_for_another_address_is_none_here(claim: str) -> None:
    with pytest.raises(TokenInvalid):
        read_claims(CLAIMS | {claim: "https://globex.atoll.example"}, realm=uuid4(), issuer=ISSUER)
