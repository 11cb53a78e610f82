"""Request and response types of identity."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import Annotated, Any

from pydantic import BaseModel, Field, StringConstraints, model_validator

from atoll.server.identity.records import Principal
from atoll.server.web import Body, Shape, example

SecretText = Annotated[str, StringConstraints(max_length=1024)]


class GrantType(StrEnum):
    APP_TOKEN = "app_token"  # noqa: S105
    CLIENT_CREDENTIALS = "client_credentials"
    REFRESH_TOKEN = "refresh_token"  # noqa: S105
    EXCHANGE_TOKEN = "exchange_token"  # noqa: S105
    PASSWORD = "password"  # noqa: S105
    EXTERNAL_TOKEN_EXCHANGE = "external_token_exchange"  # noqa: S105


class TokenRequest(BaseModel):
    """Which proof is offered for a token. Keys are matched without regard to case."""

    grantType: GrantType | None = GrantType.APP_TOKEN
    # Marked in the document only: pydantic's own mark warns whoever reads the field.
    appID: SecretText | None = Field(None, json_schema_extra={"deprecated": True})
    appSecret: SecretText | None = Field(None, json_schema_extra={"deprecated": True})
    clientID: SecretText | None = None
    clientSecret: SecretText | None = None
    username: SecretText | None = None
    password: SecretText | None = None
    refreshToken: SecretText | None = None
    code: SecretText | None = None
    redirectUri: SecretText | None = None
    externalToken: str | None = Field(None, max_length=16384)
    otp: SecretText | None = None

    @model_validator(mode="before")
    @classmethod
    def match_any_case(cls, given: Any) -> Any:
        if not isinstance(given, dict):
            return given
        names = {name.lower(): name for name in cls.model_fields}
        return {names.get(str(key).lower(), key): value for key, value in given.items()}


class TokenResponse(Shape):
    access_token: str
    expires_in: int
    refresh_token: str | None = None
    id_token: str | None = None


class OAuth2TokenResponse(BaseModel):
    access_token: str
    token_type: str
    expires_in: int
    refresh_token: str | None = None
    id_token: str | None = None
    scope: str | None = None


class OAuth2Error(BaseModel):
    error: str
    error_description: str | None = None
    error_uri: str | None = None
    reason: str | None = None


class SignIn(Body):
    username: Annotated[str, StringConstraints(min_length=1, max_length=254)]
    password: Annotated[str, StringConstraints(min_length=1, max_length=255)]
    otp: Annotated[str, StringConstraints(max_length=40)] | None = None


class UserCreation(Body):
    model_config = example({"email": "ada@acme.example"})

    email: Annotated[str, StringConstraints(min_length=5, max_length=254)]
    reset_password: bool | None = None
    notify: bool | None = None


class UserCreated(Shape):
    """`tempPassword` is shown once."""

    id: str
    username: str
    temp_password: str


class User(Shape):
    id: str
    username: str
    created_by: str
    created_at: datetime | None
    updated_at: datetime | None
    last_login: datetime | None
    is_local: bool | None
    groups: list[str] | None = None


def user_shown(principal: Principal) -> dict[str, Any]:
    return {
        "id": str(principal.id),
        "username": principal.name,
        "createdBy": principal.created_by,
        "createdAt": principal.created_at,
        "updatedAt": principal.updated_at,
        "lastLogin": principal.last_login,
        "isLocal": principal.provider_id is None,
        "groups": list(principal.groups or ()),
    }
