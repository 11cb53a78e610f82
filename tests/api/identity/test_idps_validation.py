"""What is looked at before a provider is believed, and what is said when something is wrong."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from tests.api.identity.test_idps import IDPS
from tests.support.api import Client
from tests.support.collector import HOST
from tests.support.make import Make, Tenant
from tests.support.provider import Provider
from tests.support.saml import certificate, metadata, saml_body

Wrong = Callable[[Provider], object]
TRY = "/api/atoll/v1/idps/validation"
DISCOVERY = "oidcData.discoverDocumentUrl"
BOMB = '<!DOCTYPE a [<!ENTITY b "bbbbbbbbbb"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;">]>'
OUTSIDE = '<!DOCTYPE a SYSTEM "http://169.254.169.254/latest/meta-data">'


def weak_key(provider: Provider) -> None:
    provider.publish(keys={"keys": [{"kty": "RSA", "kid": "weak", "e": "AQAB", "n": "_" * 171}]})


def for_encryption(provider: Provider) -> None:
    provider.publish(keys={"keys": [provider.keys[0].as_dict(private=False) | {"use": "enc"}]})


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        (lambda p: p.publish(p.document(issuer="https://other.example")), "issuer is https://other.example"),
        (lambda p: p.publish(p.document(issuer=7)), "issuer is nothing"),
        (lambda p: p.publish(p.document(token_endpoint="http://idp.example/token")), "token_endpoint is http://idp.example"),
        (lambda p: p.publish(p.document(token_endpoint="https://169.254.169.254/")), "may not be reached"),
        (lambda p: p.publish(p.document(authorization_endpoint=None)), "authorization_endpoint is nothing"),
        (lambda p: p.publish(p.document(jwks_uri=f"https://{HOST}:{p.port}/none")), "answers 404 instead of 200"),
        (lambda p: p.publish(keys={"keys": [{"kty": "RSA"}, 5, {"kty": "oct", "k": "AAAA"}]}), "no key to verify"),
        (weak_key, "no key to verify"),
        (for_encryption, "no key to verify"),
        (lambda p: p.publish(b"<html>"), "no JSON"),
        (lambda p: p.publish([]), "no JSON object"),
        (lambda p: p.publish(b"{" + b'"a":[' * 100_000), "no JSON"),
        (lambda p: p.publish(b" " * 600_000), "more than 512000 bytes"),
        (lambda p: p.answers.clear(), "answers 404"),
    ],
)
async def test_what_is_wrong_with_an_oidc_provider_is_said(
    wrong: Wrong,
    said: str,
    trusted: Client,
    provider: Provider,
) -> None:
    wrong(provider)
    answer = await trusted.post(IDPS, provider.body())
    assert (answer.status, answer.wrong_fields) == (400, {DISCOVERY})
    assert said in answer.text
    assert (await trusted.get(IDPS)).ok().json == []


@pytest.mark.parametrize(
    ("url", "said"),
    [
        ("http://idp.example/.well-known/openid-configuration", "begins with https"),
        ("https://10.0.0.1/.well-known/openid-configuration", "not a public address"),
        ("https://169.254.169.254/latest", "may not be reached"),
        ("https://user:secret@idp.example/", "no name and no password"),
        ("idp.example", "has no address"),
        ("https://" + "a" * 70 + ".example", "has no address"),
        ("https://[::1/", "not an address"),
        ("https://exa%00mple/", "a"),
        ("https://idp..example/", "a"),
    ],
)
async def test_address_that_must_not_or_cannot_be_reached_is_refused(url: str, said: str, trusted: Client) -> None:
    data = {"clientId": "x", "clientSecret": "y", "discoverDocumentUrl": url}
    answer = await trusted.post(IDPS, {"type": "oidc", "oidcData": data})
    assert (answer.status, answer.wrong_fields) == (400, {DISCOVERY})
    assert said in answer.text


async def test_scope_that_the_provider_does_not_know_is_named(trusted: Client, provider: Provider) -> None:
    answer = await trusted.post(IDPS, provider.body(scopes=["openid", "groups"]))
    assert answer.wrong_fields == {"oidcData.scopes"}
    assert "groups is not among" in answer.text


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (metadata(signing=""), "cannot be read"),
        (metadata(signing=certificate(days=-1)), "expired on"),
        (metadata(signing="AAAA"), "cannot be read"),
        (metadata(entity=""), "without entityID"),
        (metadata(sign_on="http://idp.example/sso"), "an https address"),
        (metadata(sign_on="javascript:alert(1)"), "an https address"),
        (metadata(before=BOMB), "document type"),
        (metadata(before=OUTSIDE), "document type"),
        (metadata()[:-20], "is no XML"),
        ("<a/>", "no identity provider"),
        ("<?xml version='1.0' encoding='klingon'?><a/>", "encoding"),
        ("<a>" * 50, "deep"),
        ("neither", "neither XML nor XML in base64"),
        (f"<a>{'x' * 600_000}</a>", "more than 512000 bytes"),
    ],
)
async def test_what_is_wrong_with_saml_metadata_is_said(text: str, said: str, make: Make, tenant: Tenant) -> None:
    answer = await make.administrator(tenant).post(IDPS, saml_body("corp", text))
    assert (answer.status, answer.wrong_fields) == (400, {"samlData.metadataXmlFile"})
    assert said in answer.text


async def test_saml_metadata_is_fetched_from_its_address(trusted: Client, provider: Provider) -> None:
    provider.put("/metadata", metadata().encode())
    data = {"metadataXmlType": "url", "metadataXmlUrl": f"{HOST}:{provider.port}/metadata", "entityId": "urn:acme"}
    (await trusted.post(IDPS, {"type": "saml", "name": "corp", "samlData": data})).ok(201)
    assert (await trusted.get(f"{IDPS}/corp")).ok().json["samlData"]["entityId"] == "urn:acme"


async def test_trying_says_every_check_and_stores_nothing(trusted: Client, provider: Provider) -> None:
    found: Any = (await trusted.post(TRY, provider.body())).ok(200).json
    assert (found["valid"], {check["passed"] for check in found["checks"]}) == (True, {True})
    assert [check["name"] for check in found["checks"]] == [
        "discovery document",
        "issuer",
        "authorization endpoint",
        "token endpoint",
        "jwks uri",
        "keys reachable",
        "keys usable",
    ]
    weak_key(provider)
    again: Any = (await trusted.post(TRY, provider.body())).ok(200).json
    assert (again["valid"], again["checks"][-1]["passed"]) == (False, False)
    assert (await trusted.get(IDPS)).ok().json == []
