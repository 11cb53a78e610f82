"""Identity providers: set up, shown, changed, removed; in a tenant and for the host's staff alike."""

from __future__ import annotations

from typing import Any

import pytest

from atoll.server.access.permission_sets import SETS
from tests.support.api import Client
from tests.support.make import Make, Tenant
from tests.support.provider import CLIENT, SECRET, Provider
from tests.support.saml import ENTITY, SIGN_ON, certificate, saml_body

IDPS = "/api/v1/idps"
USUAL = {"email": "email", "groups": "GROUPS", "uid": "UID", "gid": "GID", "supplementaryGroups": "SUPPLEMENTARYGROUPS"}


async def shown(client: Client, alias: str) -> Any:
    return (await client.get(f"{IDPS}/{alias}")).ok(200).json


async def test_oidc_provider_is_stored_and_its_secret_never_shown(trusted: Client, tenant: Tenant, provider: Provider) -> None:
    claim = {"claim": "department", "values": ["research"]}
    body = provider.body(scopes=["openid", "email"], mandatoryClaim=claim)
    assert (await trusted.post(IDPS, body)).ok(201).json == {"alias": "corp"}
    answer = await trusted.get(IDPS)
    assert answer.ok(200).json == [
        {
            "alias": "corp",
            "type": "oidc",
            "redirectUri": f"http://{tenant.name}.localhost:8080/api/atoll/v1/sign-in/corp/callback",
            "oidcData": {
                "clientId": CLIENT,
                "clientSecret": "",
                "discoverDocumentUrl": provider.discovery,
                "issuer": provider.issuer,
                "scopes": ["openid", "email"],
                "mandatoryClaim": claim,
            },
            "mappers": USUAL,
        }
    ]
    assert SECRET not in answer.text
    assert await shown(trusted, "corp") == answer.json[0]


async def test_saml_provider_is_read_from_its_file(make: Make, tenant: Tenant) -> None:
    client = make.administrator(tenant)
    (await client.post(IDPS, saml_body("Corp Ädmin"))).ok(201)
    data = (await shown(client, "corp-admin"))["samlData"]
    assert data.pop("signingCertificateExpiresAt").startswith("20")
    where = f"http://{tenant.name}.localhost:8080/api/atoll/v1/sign-in/corp-admin/metadata"
    assert data == {
        "signingCertificate": certificate(),
        "singleSignOnServiceUrl": SIGN_ON,
        "entityId": where,
        "serviceProviderMetadataUrl": where,
        "identityProviderEntityId": ENTITY,
    }


async def test_openshift_is_asked_for_its_metadata(trusted: Client, provider: Provider) -> None:
    base = provider.issuer.removesuffix("/realms/corp")
    provider.put("/.well-known/oauth-authorization-server", provider.document(issuer=base))
    body = {"type": "openshift-v4", "ocpData": {"idpBaseUrl": base, "clientSecret": SECRET}}
    assert (await trusted.post(IDPS, body)).ok(201)["alias"] == "openshift-v4"
    data = (await shown(trusted, "openshift-v4"))["ocpData"]
    assert data == {"idpBaseUrl": base, "clientId": "atoll", "clientSecret": "", "issuer": base}


async def test_update_without_a_secret_keeps_it_for_the_same_address_and_client(trusted: Client, provider: Provider) -> None:
    (await trusted.post(IDPS, provider.body())).ok(201)
    without = provider.body(clientSecret=None, scopes=["openid"])
    answer = (await trusted.put(f"{IDPS}/corp", without)).ok(200)
    assert answer.body == b""
    assert (await shown(trusted, "corp"))["oidcData"]["scopes"] == ["openid"]
    elsewhere = await trusted.put(f"{IDPS}/corp", provider.body(clientSecret=None, clientId="another"))
    assert elsewhere.wrong_fields == {"oidcData.clientSecret"}


async def test_new_provider_needs_a_secret(trusted: Client, provider: Provider) -> None:
    answer = await trusted.post(IDPS, provider.body(clientSecret=""))
    assert answer.wrong_fields == {"oidcData.clientSecret"}


async def test_mappers_are_changed_alone_and_fall_back_to_the_usual_names(make: Make, tenant: Tenant) -> None:
    client = make.administrator(tenant)
    (await client.post(IDPS, saml_body("corp"))).ok(201)
    answer = await client.put(f"{IDPS}/corp/mappers", {"groups": "memberOf", "uid": None})
    assert (answer.ok(202).body, (await client.get(f"{IDPS}/corp/mappers")).ok().json) == (b"", USUAL | {"groups": "memberOf"})


async def test_deleted_provider_is_gone(make: Make, tenant: Tenant) -> None:
    client = make.administrator(tenant)
    (await client.post(IDPS, saml_body("corp"))).ok(201)
    assert (await client.delete(f"{IDPS}/corp")).ok(200).body == b""
    assert (await client.get(IDPS)).ok().json == []
    for path in (f"{IDPS}/corp", f"{IDPS}/corp/mappers"):
        assert (await client.get(path)).problem == (404, "not_found")
    assert (await client.delete(f"{IDPS}/corp")).problem == (404, "not_found")


async def test_name_gives_one_alias_and_there_are_five_at_most(make: Make, tenant: Tenant) -> None:
    client = make.administrator(tenant)
    for name in ("a", "b", "c", "d", "e"):
        (await client.post(IDPS, saml_body(name))).ok(201)
    assert (await client.post(IDPS, saml_body("f"))).problem == (409, "too_many_identity_providers")
    (await client.delete(f"{IDPS}/e")).ok(200)
    assert (await client.post(IDPS, saml_body("A!"))).problem == (409, "identity_provider_exists")


async def test_creation_sent_again_makes_one(make: Make, tenant: Tenant) -> None:
    client = make.administrator(tenant).with_headers(idempotency_key="once")
    first, second = [(await client.post(IDPS, saml_body("corp"))).ok(201).json for _ in range(2)]
    assert first == second == {"alias": "corp"}


@pytest.mark.parametrize(
    ("body", "field"),
    [
        ({"type": "oidc"}, "oidcData"),
        ({"type": "oidc", "samlData": {}}, "samlData"),
        (saml_body("x") | {"ocpData": {"idpBaseUrl": "https://a.example"}}, "ocpData"),
        ({"type": "saml", "samlData": {"metadataXmlType": "url"}}, "samlData.metadataXmlUrl"),
        ({"type": "saml", "samlData": {}}, "samlData.metadataXmlFile"),
        ({"type": "ldap"}, "type"),
        ({"type": "oidc", "oidcData": {"clientId": "x", "discoverDocumentUrl": ""}}, "oidcData.discoverDocumentUrl"),
    ],
)
async def test_exactly_the_part_of_its_type_is_given(body: Any, field: str, make: Make, tenant: Tenant) -> None:
    answer = await make.administrator(tenant).post(IDPS, body)
    assert (answer.status, answer.wrong_fields) == (400, {field})


async def test_browsers_are_sent_to_a_provider_that_is_there_until_it_goes(make: Make, tenant: Tenant) -> None:
    client, setting = make.administrator(tenant), "/api/v1/security/settings/autoRedirectSSO"
    assert (await client.put(setting, {"enabled": True, "idpAlias": "corp"})).wrong_fields == {"idpAlias"}
    (await client.post(IDPS, saml_body("corp"))).ok(201)
    (await client.put(setting, {"enabled": True, "idpAlias": "corp"})).ok(200)
    (await client.delete(f"{IDPS}/corp")).ok(200)
    assert (await client.get(setting)).ok().json == {"enabled": False, "idpAlias": ""}


async def test_whoever_does_not_hold_everything_decides_on_nobodys_word(make: Make, tenant: Tenant) -> None:
    client = make.administrator(tenant)
    manage = next(one.id for one in SETS.values() if one.name == "Security settings: manage")
    role = {"name": "security", "description": "", "permissionSets": [{"id": str(manage)}]}
    number = (await client.post("/api/v2/authorization/roles", role)).ok(201)["id"]
    officer = make.api(tenant).with_token(await (await make.service_account(tenant=tenant)).token())
    machine = (await client.get("/api/v1/service-accounts")).ok().json[0]["id"]
    await make.rule("service-account", machine, role=number, tenant=tenant)
    needs = (403, "trust_needs_everything")
    assert (await officer.post(IDPS, saml_body("mine"))).problem == needs
    (await client.post(IDPS, saml_body("corp"))).ok(201)
    assert (await officer.put(f"{IDPS}/corp", saml_body("corp"))).problem == needs
    assert (await officer.put(f"{IDPS}/corp/mappers", {"groups": "anything"})).problem == needs
    (await officer.delete(f"{IDPS}/corp")).ok(200)


async def test_host_organization_has_providers_of_its_own(operator: Client) -> None:
    (await operator.post(IDPS, saml_body("staff"))).ok(201)
    found = await shown(operator, "staff")
    (await operator.delete(f"{IDPS}/staff")).ok(200)
    assert found["redirectUri"] == "http://localhost:8080/api/atoll/v1/sign-in/staff/callback"
