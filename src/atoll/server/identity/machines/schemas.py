"""Request and response types of machines. An answer has the fields that its type names: the older nouns differ in these."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Annotated, Any

from pydantic import BaseModel, Field, StringConstraints

from atoll.server.identity.machines.records import SecretHistory
from atoll.server.identity.records import Principal
from atoll.server.web import Body, Shape, example

LONGEST_LIFETIME_DAYS = 3650
SecretText = Annotated[str, StringConstraints(min_length=1, max_length=1024)]


class MachineCreation(Body):
    model_config = example({"name": "ci-bot"})

    name: Annotated[str, StringConstraints(min_length=2, max_length=255)]

    @property
    def lifetime(self) -> timedelta | None:
        """For how long it is made; None for good."""
        return None


class OwnAccessKeyCreation(MachineCreation):
    """Without `lifetimeDays` it is good until it is deleted."""

    model_config = example({"name": "ci-bot", "lifetimeDays": 90})

    lifetime_days: Annotated[int, Field(ge=1, le=LONGEST_LIFETIME_DAYS)] | None = None

    @property
    def lifetime(self) -> timedelta | None:
        return timedelta(days=self.lifetime_days) if self.lifetime_days else None


class MachinePatch(Body):
    model_config = example({"enabled": False})

    enabled: bool


class ServiceAccount(Shape):
    id: str
    client_id: str
    name: str
    enabled: bool
    tenant_id: str
    created_by: str
    created_at: datetime | None
    updated_at: datetime | None
    last_login: datetime | None


class ServiceAccountCreated(Shape):
    """`clientSecret` is shown once."""

    id: str
    name: str
    client_id: str
    client_secret: str


class ApplicationCreated(Shape):
    """`secret` is shown once."""

    id: str
    name: str
    client_id: str
    secret: str


class AccessKey(Shape):
    id: str
    name: str
    client_id: str
    created_at: datetime | None
    last_login: datetime | None


class OwnAccessKey(AccessKey):
    """What the reference does not tell: a disabled key gets no tokens, and those that it got are refused; so is one whose time
    is over."""

    enabled: bool
    expires_at: datetime | None


class AccessKeyOfSomebody(AccessKey):
    created_by: str


class AccessKeys(Shape):
    access_keys: list[AccessKey]


class OwnAccessKeys(Shape):
    access_keys: list[OwnAccessKey]


class AccessKeysOfEverybody(Shape):
    access_keys: list[AccessKeyOfSomebody]


class AccessKeyCreated(Shape):
    """`clientSecret` is shown once."""

    id: str
    name: str
    client_id: str
    client_secret: str
    created_at: datetime | None


class OwnAccessKeyCreated(AccessKeyCreated):
    """`clientSecret` is shown once."""

    expires_at: datetime | None


class UserApplicationCreated(Shape):
    """`secret` is shown once."""

    id: str
    name: str
    client_id: str
    secret: str
    created_at: datetime | None


class NewSecret(Shape):
    client_secret: str


class NewApplicationSecret(Shape):
    secret: str


class OneSecret(Shape):
    """Never the secret itself. `validUntil` is null for the one that stays."""

    created_at: datetime
    last_used: datetime | None
    valid_until: datetime | None


class SecretsShape(Shape):
    """`previous` is null unless the last change of the secret let the old one live on, and its time is not over."""

    current: OneSecret
    previous: OneSecret | None


class ApplicationTokenRequest(Body):
    model_config = example({"id": "01964f3e-0000-7000-8000-000000000000", "name": "ci-bot", "secret": "…"})

    id: SecretText
    name: SecretText
    secret: SecretText


class ApplicationTokens(BaseModel):
    """Both are the same token."""

    access_token: str
    id_token: str


def fields_of(machine: Principal, *, tenant_number: int = 0, secret: str = "") -> dict[str, Any]:
    """Everything that any of the answers shows of a machine."""
    return {
        "id": str(machine.id),
        "clientId": machine.client_id,
        "name": machine.name,
        "enabled": machine.enabled,
        "tenantId": str(tenant_number),
        "createdBy": machine.created_by,
        "createdAt": machine.created_at,
        "updatedAt": machine.updated_at,
        "lastLogin": machine.last_login,
        "expiresAt": machine.ends_at,
        "clientSecret": secret,
        "secret": secret,
    }


def shown(shape: type[Shape], fields: Mapping[str, Any]) -> dict[str, Any]:
    """Those fields that this answer has."""
    return {name: fields[name] for name in shown_names(shape)}


def shown_names(shape: type[Shape]) -> list[str]:
    return [str(field.alias) for field in shape.model_fields.values()]


def secret_shown(secret: SecretHistory | None) -> dict[str, Any] | None:
    if secret is None:
        return None
    return {"createdAt": secret.created_at, "lastUsed": secret.last_used, "validUntil": secret.valid_until}
