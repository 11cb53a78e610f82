"""Reads SAML metadata: which provider it speaks of, where people sign in, which certificates sign.

The text comes from a stranger. A document type is refused, and with it every entity and everything outside the document that
one could name; size and depth are bounded. Signatures of the metadata itself are not checked: it came over https from the
address that an administrator named, or from his own hands.
"""

from __future__ import annotations

import base64
import binascii
from dataclasses import dataclass, field
from xml.parsers import expat

MOST_BYTES = 512_000
DEEPEST = 40
MOST_CERTIFICATES = 10
METADATA, SIGNATURE = "urn:oasis:names:tc:SAML:2.0:metadata", "http://www.w3.org/2000/09/xmldsig#"
ENTITY, ROLE = f"{METADATA} EntityDescriptor", f"{METADATA} IDPSSODescriptor"
KEY, SERVICE = f"{METADATA} KeyDescriptor", f"{METADATA} SingleSignOnService"
CERTIFICATE = f"{SIGNATURE} X509Certificate"
REDIRECT, POST = (f"urn:oasis:names:tc:SAML:2.0:bindings:HTTP-{name}" for name in ("Redirect", "POST"))


class MetadataUnreadable(ValueError):
    """The text says what is wrong, fit to be shown."""


@dataclass
class Metadata:
    """`services` are addresses by binding; `certificates` are those that may sign, in base64 as they stand there."""

    entity_ids: list[str] = field(default_factory=list)
    services: dict[str, str] = field(default_factory=dict)
    certificates: list[str] = field(default_factory=list)

    @property
    def sign_on(self) -> tuple[str, str] | None:
        """(binding, address) of where browsers are sent; a redirect is preferred."""
        return next(((binding, self.services[binding]) for binding in (REDIRECT, POST) if binding in self.services), None)


class Reader:
    """Follows the document element by element, and keeps what stands below the role of an identity provider."""

    def __init__(self) -> None:
        self.found = Metadata()
        self._open: list[str] = []
        self._entity = ""
        self._signs = False
        self._text: list[str] | None = None

    def start(self, name: str, attributes: dict[str, str]) -> None:
        self._open.append(name)
        if len(self._open) > DEEPEST:
            raise MetadataUnreadable(f"is nested more than {DEEPEST} deep")
        if name == ENTITY:
            self._entity = attributes.get("entityID", "")
        elif name == ROLE:
            self.found.entity_ids.append(self._entity)
        elif ROLE not in self._open:
            return
        elif name == SERVICE:
            self.found.services.setdefault(attributes.get("Binding", ""), attributes.get("Location", ""))
        elif name == KEY:
            self._signs = attributes.get("use", "signing") == "signing"
        elif name == CERTIFICATE and self._signs and KEY in self._open:
            self._text = []

    def text(self, part: str) -> None:
        if self._text is not None:
            self._text.append(part)

    def end(self, _: str) -> None:
        self._open.pop()
        if self._text is not None:
            if len(self.found.certificates) < MOST_CERTIFICATES:
                self.found.certificates.append("".join("".join(self._text).split()))
            self._text = None


def refuse(*_: object) -> int:
    raise MetadataUnreadable("has a document type, which is not taken")


def read_metadata(document: bytes) -> Metadata:
    """MetadataUnreadable where it is no XML, too large, or tries to bring in anything from outside."""
    if len(document) > MOST_BYTES:
        raise MetadataUnreadable(f"has more than {MOST_BYTES} bytes")
    reader, parser = Reader(), expat.ParserCreate(namespace_separator=" ")
    parser.buffer_text = True
    parser.StartElementHandler, parser.EndElementHandler = reader.start, reader.end
    parser.CharacterDataHandler = reader.text
    parser.StartDoctypeDeclHandler = refuse
    parser.EntityDeclHandler = refuse
    parser.ExternalEntityRefHandler = refuse
    try:
        parser.Parse(document, True)
    except expat.ExpatError as error:
        raise MetadataUnreadable(f"is no XML: {expat.ErrorString(error.code)} in line {error.lineno}") from None
    except (ValueError, LookupError) as error:
        problem = str(error) if isinstance(error, MetadataUnreadable) else "is in an encoding that is not taken"
        raise MetadataUnreadable(problem) from None
    return reader.found


def document_of(text: str) -> bytes:
    """A file as people send it: XML, or XML in base64."""
    stripped = text.lstrip("\ufeff \t\r\n")
    if stripped.startswith("<"):
        return stripped.encode()
    try:
        return base64.b64decode("".join(text.split()), validate=True)
    except (binascii.Error, ValueError):
        raise MetadataUnreadable("is neither XML nor XML in base64") from None
