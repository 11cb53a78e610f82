"""Certificates: whoever has the file and the published key can tell a true one from any other."""

from __future__ import annotations

import copy
from typing import Any

import pytest

from atoll.kit.certificates import CertificateInvalid, published, sign, verify
from atoll.kit.settings import Secret

KEY, OTHER = Secret(b"k" * 32), Secret(b"o" * 32)
STATEMENT: dict[str, Any] = {"tenant": {"name": "Ünïcode \u2028"}, "rows": {"b": 1, "a": 2}, "list": [True, None]}


def test_true_certificate_is_verified_whatever_the_order_of_its_keys() -> None:
    signed = sign(STATEMENT, KEY)
    turned = {name: signed[name] for name in reversed(signed)}
    turned["certificate"] = {name: STATEMENT[name] for name in reversed(STATEMENT)}
    assert verify(turned, published(KEY)) == STATEMENT


@pytest.mark.parametrize("change", [{"rows": {"a": 2, "b": 2}}, {"more": 1}, {"list": [1, None]}])
def test_changed_statement_is_refused(change: dict[str, Any]) -> None:
    signed = copy.deepcopy(sign(STATEMENT, KEY))
    signed["certificate"] |= change
    with pytest.raises(CertificateInvalid, match="signature does not fit"):
        verify(signed, published(KEY))


def test_certificate_of_another_installation_is_refused() -> None:
    with pytest.raises(CertificateInvalid, match="not among those given"):
        verify(sign(STATEMENT, OTHER), published(KEY))


def test_signature_under_a_borrowed_key_id_is_refused() -> None:
    signed = sign(STATEMENT, OTHER)
    signed["signature"]["keyId"] = published(KEY)["keys"][0]["kid"]
    with pytest.raises(CertificateInvalid, match="signature does not fit"):
        verify(signed, published(KEY))


def test_several_keys_may_be_given() -> None:
    keys = {"keys": published(OTHER)["keys"] + published(KEY)["keys"]}
    assert verify(sign(STATEMENT, KEY), keys) == STATEMENT


@pytest.mark.parametrize(
    "nonsense", [None, [], {}, {"certificate": {}}, {"certificate": {}, "signature": {"keyId": 1, "value": 2}}]
)
def test_what_is_no_certificate_is_refused(nonsense: object) -> None:
    with pytest.raises(CertificateInvalid):
        verify(nonsense, published(KEY))
    with pytest.raises(CertificateInvalid):
        verify(sign(STATEMENT, KEY), nonsense)


def test_changed_digest_is_refused() -> None:
    with pytest.raises(CertificateInvalid, match="signature does not fit"):
        verify(sign(STATEMENT, KEY) | {"sha256": "0"}, published(KEY))


def test_published_key_is_public_only() -> None:
    (key,) = published(KEY)["keys"]
    assert set(key) == {"kty", "crv", "x", "kid", "use", "alg"}
