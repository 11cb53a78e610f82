"""Request and response types of passwords, sessions and second factors."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Any
from uuid import UUID

from pydantic import Field, StringConstraints

from atoll.server.db import Caller, Entered
from atoll.server.identity.sign_in.records import AboutMe, SessionShown
from atoll.server.web import Address, Body, Shape, example

Password = Annotated[str, StringConstraints(min_length=1, max_length=255)]
Code = Annotated[str, StringConstraints(min_length=6, max_length=40)]


class PasswordChange(Body):
    model_config = example({"currentPassword": "Temporary-1!", "newPassword": "My-own-password-2!"})

    current_password: Password
    new_password: Annotated[str, StringConstraints(max_length=1024)]


class PasswordChanged(Shape):
    """Empty: the fields are those that clients of the reference know, and no password is ever sent back."""

    current_password: str | None = None
    new_password: str | None = None


class TemporaryPassword(Shape):
    """Shown once, and good for choosing another one only."""

    temp_password: str


class EntryBanner(Shape):
    """For the host organization's staff in a tenant: who they are, until when, and why (its beginning)."""

    by: str
    until: datetime
    reason: str


class Me(Shape):
    """Who the caller is at this address. Without a password here, signing in, and a second factor, are the identity
    provider's."""

    id: str
    name: str
    kind: str
    plane: str
    tenant: str
    has_password: bool
    password_change_required: bool
    second_factor: bool
    recovery_codes_left: int
    session_expires_at: datetime | None
    entry: EntryBanner | None = None


class SessionShape(Shape):
    """`kind` is browser (a cookie) or refresh (a client with refresh tokens). Times of use are exact to the minute."""

    id: str
    kind: str
    created_at: datetime
    last_used: datetime
    expires_at: datetime
    source_address: str
    user_agent: str
    current: bool


class SessionList(Shape):
    sessions: list[SessionShape]


class SecondFactorStarted(Shape):
    """The secret for an authenticator app, as text and as what a QR code holds. Shown once."""

    secret: str
    uri: str


class CodeGiven(Body):
    model_config = example({"code": "123456"})

    code: Code


class SecondFactorOff(Body):
    model_config = example({"password": "My-own-password-2!", "code": "123456"})

    password: Password
    code: Code


class RecoveryCodes(Shape):
    """Each works once in the place of a code. Shown once."""

    recovery_codes: list[str] = Field(max_length=10)


def me_shown(caller: Caller, address: Address, about: AboutMe) -> dict[str, Any]:
    shown = {
        "id": str(caller.id),
        "name": caller.name,
        "kind": caller.kind.value,
        "plane": address.plane.value,
        "tenant": address.name,
        "hasPassword": about.has_password,
        "passwordChangeRequired": about.must_change,
        "secondFactor": about.has_second_factor,
        "recoveryCodesLeft": about.recovery_codes,
        "sessionExpiresAt": about.session_expires_at,
    }
    return shown | ({"entry": entry_shown(caller.entered)} if caller.entered else {})


def entry_shown(entered: Entered) -> dict[str, Any]:
    return {"by": entered.by, "until": entered.until, "reason": entered.reason}


def sessions_shown(sessions: list[SessionShown], *, current: UUID | None) -> dict[str, Any]:
    return {"sessions": [session_shown(one, current=current) for one in sessions]}


def session_shown(session: SessionShown, *, current: UUID | None) -> dict[str, Any]:
    return {
        "id": str(session.id),
        "kind": session.kind,
        "createdAt": session.created_at,
        "lastUsed": session.last_used,
        "expiresAt": session.expires_at,
        "sourceAddress": session.source,
        "userAgent": session.agent,
        "current": session.id == current,
    }
