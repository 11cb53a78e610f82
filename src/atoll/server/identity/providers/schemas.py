"""Request and response types of identity providers."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import ConfigDict, Field, StringConstraints

from atoll.kit.errors import FieldProblem, InvalidFields
from atoll.server.identity.providers.records import DATA, Config, Draft, Findings, Mappers, Provider, ProviderType
from atoll.server.web import Body, Shape

Plain = r"^[^\x00-\x1f\x7f]*$"
Text = Annotated[str, StringConstraints(max_length=255, pattern=Plain)]
Url = Annotated[str, StringConstraints(max_length=2000, pattern=Plain)]
SecretText = Annotated[str, StringConstraints(max_length=1024, pattern=Plain)]
Scope = Annotated[str, StringConstraints(max_length=255, pattern=r"^([a-zA-Z0-9\-._:]+)(\s[a-zA-Z0-9\-._:]+)*$")]
Scopes = Annotated[list[Scope], Field(max_length=50)]
EXAMPLE: Any = {
    "name": "corp",
    "type": "oidc",
    "oidcData": {
        "clientId": "atoll",
        "clientSecret": "…",
        "discoverDocumentUrl": "https://idp.example/.well-known/openid-configuration",
        "scopes": ["openid", "email"],
        "mandatoryClaim": {"claim": "department", "values": ["research"]},
    },
    "mappers": {"groups": "groups"},
}
DEFAULT_CLIENT = "atoll"


class MandatoryClaim(Body):
    claim: Annotated[str, StringConstraints(max_length=255, pattern=r"[a-zA-Z]")]
    values: Annotated[
        list[Annotated[str, StringConstraints(min_length=1, max_length=255, pattern=r"^\S*[a-zA-Z]\S*$")]],
        Field(min_length=1, max_length=50),
    ]


class OidcInput(Body):
    client_id: Annotated[str, StringConstraints(min_length=1, max_length=255, pattern=Plain)]
    client_secret: SecretText | None = Field(None, description="Never shown again. Without one, an update keeps it.")
    discover_document_url: Annotated[Url, StringConstraints(min_length=1)]
    scopes: Scopes | None = None
    mandatory_claim: MandatoryClaim | None = None


class SamlInput(Body):
    model_config = ConfigDict(str_max_length=700_000)

    metadata_xml_type: Literal["url", "file"] | None = None
    metadata_xml_url: Url | None = None
    metadata_xml_file: str | None = Field(None, description="The XML itself, or in base64.")
    file_name: Text | None = None
    entity_id: Url | None = Field(None, description="The name by which this realm introduces itself to the provider.")


class OcpInput(Body):
    idp_base_url: Annotated[Url, StringConstraints(min_length=1)]
    client_secret: SecretText | None = Field(None, description="Never shown again. Without one, an update keeps it.")
    client_id: Annotated[str, StringConstraints(min_length=1, max_length=255, pattern=Plain)] | None = None
    scopes: Scopes | None = None


class MappersShape(Body):
    """Which claim or attribute of the provider becomes what here."""

    model_config = ConfigDict(json_schema_extra={"examples": [{"groups": "groups", "uid": "uidNumber"}]})

    gid: Text | None = None
    uid: Text | None = None
    groups: Text | None = None
    supplementary_groups: Text | None = None
    email: Text | None = None


class ProviderInput(Body):
    """Exactly the part that `type` names: `oidcData`, `samlData` or `ocpData`."""

    model_config = ConfigDict(str_max_length=700_000, json_schema_extra={"examples": [EXAMPLE]})

    name: Annotated[str, StringConstraints(max_length=100)] | None = None
    type: ProviderType
    oidc_data: OidcInput | None = None
    saml_data: SamlInput | None = None
    ocp_data: OcpInput | None = None
    mappers: MappersShape | None = None

    def draft(self) -> Draft:
        """InvalidFields where not exactly the part of this type is given."""
        given: dict[str, Body | None] = {"oidcData": self.oidc_data, "samlData": self.saml_data, "ocpData": self.ocp_data}
        wanted, named = DATA[self.type], {name for name, value in given.items() if value is not None}
        if named != {wanted}:
            wrong = sorted(named - {wanted}) or [wanted]
            raise InvalidFields([FieldProblem(name, f"type {self.type.value} takes {wanted} alone") for name in wrong])
        mappers = mappers_of(self.mappers) if self.mappers else None
        drafted = drafted_from(self.type, given[wanted])
        return Draft(self.type, drafted[0], self.name or "", drafted[1], mappers, drafted[2])


class ProviderCreated(Shape):
    alias: str


class SamlShape(Shape):
    """`entityId` is this realm's name to the provider, `identityProviderEntityId` the provider's own."""

    signing_certificate: str
    single_sign_on_service_url: str
    entity_id: str
    service_provider_metadata_url: str
    identity_provider_entity_id: str
    signing_certificate_expires_at: str


class OidcShape(Shape):
    """`clientSecret` is always empty: it is never shown."""

    client_id: str
    client_secret: str
    discover_document_url: str
    issuer: str
    scopes: list[str] | None = None
    mandatory_claim: MandatoryClaim | None = None


class OcpShape(Shape):
    """`clientSecret` is always empty: it is never shown."""

    idp_base_url: str
    client_id: str
    client_secret: str
    issuer: str
    scopes: list[str] | None = None


class ProviderShape(Shape):
    alias: str
    type: ProviderType
    redirect_uri: str = Field(description="What to allow at the provider as the address to return to.")
    saml_data: SamlShape | None = None
    oidc_data: OidcShape | None = None
    ocp_data: OcpShape | None = None
    mappers: MappersShape


class CheckShape(Shape):
    """`found` is what was there, `problem` what is wrong with it."""

    name: str
    field: str
    passed: bool
    found: str
    problem: str


class ValidationShape(Shape):
    valid: bool
    checks: list[CheckShape]


def mappers_of(given: MappersShape) -> Mappers:
    return {name: value for name, value in given.model_dump(by_alias=True).items() if value}


def https(url: str) -> str:
    """The reference lets the scheme be left out."""
    return url if "://" in url else f"https://{url}"


def drafted_from(type: ProviderType, data: Any) -> tuple[Config, str, str]:
    """What is stored in the clear, the secret, and a SAML file."""
    if type is ProviderType.OIDC:
        claim = data.mandatory_claim.model_dump() if data.mandatory_claim else None
        url = https(data.discover_document_url)
        config = {"clientId": data.client_id, "discoverDocumentUrl": url, "scopes": data.scopes, "mandatoryClaim": claim}
        return config, data.client_secret or "", ""
    if type is ProviderType.OPENSHIFT:
        url = https(data.idp_base_url).rstrip("/")
        config = {"idpBaseUrl": url, "clientId": data.client_id or DEFAULT_CLIENT, "scopes": data.scopes}
        return config, data.client_secret or "", ""
    return saml_drafted_from(data)


def saml_drafted_from(data: SamlInput) -> tuple[Config, str, str]:
    kind = data.metadata_xml_type or ("url" if data.metadata_xml_url else "file")
    needed = "metadataXmlUrl" if kind == "url" else "metadataXmlFile"
    if not (data.metadata_xml_url if kind == "url" else data.metadata_xml_file):
        raise InvalidFields([FieldProblem(f"samlData.{needed}", f"is required for metadataXmlType {kind}")])
    config = {"metadataXmlType": kind, "entityId": data.entity_id or ""}
    config |= {"metadataXmlUrl": https(data.metadata_xml_url or "")} if kind == "url" else {"fileName": data.file_name or ""}
    return config, "", data.metadata_xml_file or ""


def provider_shown(provider: Provider, realm_url: str) -> dict[str, Any]:
    config, where = provider.config, f"{realm_url}/api/atoll/v1/sign-in/{provider.alias}"
    if provider.type is ProviderType.SAML:
        metadata = f"{where}/metadata"
        data = {name: config[name] for name in ("signingCertificate", "singleSignOnServiceUrl", "signingCertificateExpiresAt")}
        data |= {"entityId": config["entityId"] or metadata, "serviceProviderMetadataUrl": metadata}
        data |= {"identityProviderEntityId": config["issuer"]}
    else:
        names = ("clientId", "discoverDocumentUrl", "idpBaseUrl", "issuer", "scopes", "mandatoryClaim")
        data = {name: config[name] for name in names if config.get(name) is not None} | {"clientSecret": ""}
    return {
        "alias": provider.alias,
        "type": provider.type.value,
        "redirectUri": f"{where}/callback",
        DATA[provider.type]: data,
        "mappers": provider.mappers,
    }


def findings_shown(findings: Findings) -> dict[str, Any]:
    checks = [
        {"name": one.name, "field": one.field, "passed": not one.problem, "found": one.found, "problem": one.problem}
        for one in findings.checks
    ]
    return {"valid": not findings.problems, "checks": checks}
