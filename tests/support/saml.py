"""SAML metadata as a provider publishes it, with a certificate of its own."""

from __future__ import annotations

import base64
from datetime import UTC, datetime, timedelta
from functools import cache

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509.oid import NameOID

ENTITY, SIGN_ON = "https://idp.example/saml", "https://idp.example/saml/sso"


@cache
def certificate(*, days: int = 365) -> str:
    """In base64 as it stands in metadata; with negative days it has expired."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "idp.example")])
    now = datetime.now(UTC)
    made = (
        x509.CertificateBuilder(issuer_name=name, subject_name=name, public_key=key.public_key(), serial_number=1)
        .not_valid_before(now - timedelta(days=1000))
        .not_valid_after(now + timedelta(days=days))
        .sign(key, hashes.SHA256())
    )
    return base64.b64encode(made.public_bytes(Encoding.DER)).decode()


def metadata(*, entity: str = ENTITY, sign_on: str = SIGN_ON, signing: str | None = None, before: str = "") -> str:
    signing = certificate() if signing is None else signing
    return f"""<?xml version="1.0"?>{before}
<md:EntityDescriptor xmlns:md="urn:oasis:names:tc:SAML:2.0:metadata" entityID="{entity}">
 <md:IDPSSODescriptor protocolSupportEnumeration="urn:oasis:names:tc:SAML:2.0:protocol">
  <md:KeyDescriptor use="signing"><ds:KeyInfo xmlns:ds="http://www.w3.org/2000/09/xmldsig#">
   <ds:X509Data><ds:X509Certificate>{signing}</ds:X509Certificate></ds:X509Data></ds:KeyInfo></md:KeyDescriptor>
  <md:SingleSignOnService Binding="urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST" Location="{sign_on}/post"/>
  <md:SingleSignOnService Binding="urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect" Location="{sign_on}"/>
 </md:IDPSSODescriptor>
</md:EntityDescriptor>"""


def saml_body(name: str, text: str | None = None) -> dict[str, object]:
    """A provider that needs no network to be looked at."""
    data = {"metadataXmlType": "file", "metadataXmlFile": metadata() if text is None else text, "fileName": "idp.xml"}
    return {"name": name, "type": "saml", "samlData": data}
