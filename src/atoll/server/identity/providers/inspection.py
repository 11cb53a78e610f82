"""Looks at a provider before it is believed: its documents, its keys, its certificate. No transaction is open meanwhile."""

from __future__ import annotations

import json
from datetime import datetime
from typing import Any
from urllib.parse import urlsplit

from atoll.kit.clock import iso
from atoll.server.identity.providers.metadata import Metadata, MetadataUnreadable, document_of, read_metadata
from atoll.server.identity.providers.records import Draft, Findings, ProviderType
from atoll.server.identity.providers.rules import ClaimWrong, certificate_of, shown, usable_keys
from atoll.server.web.outward import Outward, OutwardFailed, OutwardRefused

WELL_KNOWN = "/.well-known/openid-configuration"
OPENSHIFT = "/.well-known/oauth-authorization-server"
MOST_BYTES = 512_000


class Unreachable(Exception):
    """What went wrong with a request, fit to be shown."""


async def inspect(outward: Outward, draft: Draft, now: datetime) -> Findings:
    """Every check that could be made; one that needs an earlier one to pass is left out where that failed."""
    findings = Findings()
    if draft.type is ProviderType.OIDC:
        await inspect_oidc(outward, draft, findings)
    elif draft.type is ProviderType.SAML:
        await inspect_saml(outward, draft, findings, now)
    else:
        await inspect_openshift(outward, draft, findings)
    return findings


async def inspect_oidc(outward: Outward, draft: Draft, findings: Findings) -> None:
    at, url = f"{draft.at}.discoverDocumentUrl", draft.config["discoverDocumentUrl"]
    document = await fetch_document(outward, url, "discovery document", at, findings)
    if document is None:
        return
    issuer = document.get("issuer")
    if isinstance(issuer, str) and url == issuer.rstrip("/") + WELL_KNOWN:
        findings.passed("issuer", at, shown(issuer))
        findings.facts["issuer"] = issuer
    else:
        findings.failed("issuer", at, f"its issuer is {shown(issuer)}, whose discovery document is not at this address")
    check_endpoint(document, "authorization_endpoint", "authorizationEndpoint", at, findings)
    check_endpoint(document, "token_endpoint", "tokenEndpoint", at, findings, outward)
    check_scopes(document, draft, findings)
    if check_endpoint(document, "jwks_uri", "jwksUri", at, findings, outward):
        await check_keys(outward, findings.facts["jwksUri"], at, findings)


async def check_keys(outward: Outward, url: str, at: str, findings: Findings) -> None:
    document = await fetch_document(outward, url, "keys reachable", at, findings)
    if document is None:
        return
    usable = usable_keys(document)
    if usable:
        findings.passed("keys usable", at, f"{len(usable)} to verify signatures with")
    else:
        findings.failed("keys usable", at, "its key set holds no key to verify signatures with (RSA from 2048 bits, or EC)")


async def inspect_openshift(outward: Outward, draft: Draft, findings: Findings) -> None:
    at = f"{draft.at}.idpBaseUrl"
    url = draft.config["idpBaseUrl"] + OPENSHIFT
    document = await fetch_document(outward, url, "OAuth metadata", at, findings)
    if document is None:
        return
    issuer = document.get("issuer")
    if isinstance(issuer, str) and urlsplit(issuer).scheme == "https":
        findings.passed("issuer", at, shown(issuer))
        findings.facts["issuer"] = issuer
    else:
        findings.failed("issuer", at, f"its issuer is {shown(issuer)}, which is no https address")
    check_endpoint(document, "authorization_endpoint", "authorizationEndpoint", at, findings)
    check_endpoint(document, "token_endpoint", "tokenEndpoint", at, findings, outward)
    check_scopes(document, draft, findings)


def check_endpoint(
    document: dict[str, Any], name: str, fact: str, at: str, findings: Findings, outward: Outward | None = None
) -> bool:
    """With `outward` it is an address that we ask; otherwise one that browsers are sent to."""
    url, label = document.get(name), name.replace("_", " ")
    problem = "" if is_https(url) else f"its {name} is {shown(url)}, which is no https address"
    if outward and not problem:
        try:
            outward.check(str(url))
        except OutwardRefused as refused:
            problem = f"its {name}: {refused.message}"
    if problem:
        findings.failed(label, at, problem)
        return False
    findings.passed(label, at, shown(url))
    findings.facts[fact] = url
    return True


def check_scopes(document: dict[str, Any], draft: Draft, findings: Findings) -> None:
    supported = document.get("scopes_supported")
    wanted = [scope for text in draft.config.get("scopes") or [] for scope in text.split()]
    if not isinstance(supported, list) or not wanted:
        return
    missing = [scope for scope in wanted if scope not in supported]
    at = f"{draft.at}.scopes"
    if missing:
        known = ", ".join(shown(one) for one in supported[:20])
        findings.failed("scopes", at, f"{', '.join(missing)} is not among what the provider supports: {known}")
    else:
        findings.passed("scopes", at, " ".join(wanted))


async def inspect_saml(outward: Outward, draft: Draft, findings: Findings, now: datetime) -> None:
    by_url = draft.config["metadataXmlType"] == "url"
    at = f"{draft.at}.{'metadataXmlUrl' if by_url else 'metadataXmlFile'}"
    try:
        document = await fetch(outward, draft.config["metadataXmlUrl"]) if by_url else document_of(draft.metadata)
        metadata = read_metadata(document)
    except (Unreachable, MetadataUnreadable) as problem:
        findings.failed("metadata", at, str(problem))
        return
    findings.passed("metadata", at, f"{len(document)} bytes")
    check_entity(metadata, at, findings)
    check_sign_on(metadata, at, findings)
    check_certificates(metadata, at, findings, now)


def check_entity(metadata: Metadata, at: str, findings: Findings) -> None:
    if len(metadata.entity_ids) != 1 or not metadata.entity_ids[0]:
        what = "no identity provider" if not metadata.entity_ids else "several identity providers, or one without entityID"
        findings.failed("entity id", at, f"describes {what}; give the metadata of one")
        return
    findings.passed("entity id", at, shown(metadata.entity_ids[0]))
    findings.facts["issuer"] = shown(metadata.entity_ids[0])


def check_sign_on(metadata: Metadata, at: str, findings: Findings) -> None:
    binding, url = metadata.sign_on or ("", "")
    if not is_https(url):
        problem = f"its SingleSignOnService is {shown(url or None)}; an https address for HTTP-Redirect or HTTP-POST is needed"
        findings.failed("single sign-on address", at, problem)
        return
    findings.passed("single sign-on address", at, shown(url))
    findings.facts |= {"singleSignOnServiceUrl": url, "singleSignOnBinding": binding}


def check_certificates(metadata: Metadata, at: str, findings: Findings, now: datetime) -> None:
    """One that can be used is enough: a provider that changes its certificate shows the next one beforehand."""
    problems, usable = [], []
    for text in metadata.certificates:
        try:
            usable.append((certificate_of(text, now), text))
        except ClaimWrong as problem:
            problems.append(f"its certificate {problem}")
    if not usable:
        findings.failed("certificate", at, "; ".join(problems) or "holds no signing certificate")
        return
    until = iso(max(certificate.not_valid_after_utc for certificate, _ in usable))
    findings.passed("certificate", at, f"{len(usable)}, valid until {until}")
    texts = [text for _, text in usable]
    findings.facts |= {"signingCertificate": texts[0], "signingCertificates": texts, "signingCertificateExpiresAt": until}


async def fetch_document(outward: Outward, url: str, name: str, at: str, findings: Findings) -> dict[str, Any] | None:
    """A JSON object, or None with what is wrong among the findings."""
    try:
        document = await fetch_json(outward, url)
    except Unreachable as problem:
        findings.failed(name, at, str(problem))
        return None
    findings.passed(name, at, shown(url))
    return document


async def fetch_json(outward: Outward, url: str) -> dict[str, Any]:
    body = await fetch(outward, url)
    try:
        document = json.loads(body)
    except (ValueError, RecursionError):
        raise Unreachable("what it answers is no JSON") from None
    if not isinstance(document, dict):
        raise Unreachable("what it answers is no JSON object")
    return document


async def fetch(outward: Outward, url: str) -> bytes:
    try:
        reply = await outward.fetch(url, headers={"Accept": "application/json, application/xml;q=0.9"}, most=MOST_BYTES)
    except OutwardRefused as refused:
        raise Unreachable(refused.message) from None
    except OutwardFailed as failed:
        raise Unreachable(str(failed)) from None
    if reply.status != 200:
        raise Unreachable(f"it answers {reply.status} instead of 200")
    return reply.body


def is_https(url: Any) -> bool:
    """An address that browsers may be sent to."""
    if not isinstance(url, str) or len(url) > 2000 or not url.isascii() or not url.isprintable() or " " in url:
        return False
    try:
        parts = urlsplit(url)
        return parts.scheme == "https" and bool(parts.hostname) and parts.username is None and (parts.port or 443) > 0
    except ValueError:
        return False
