"""Request and response types of settings."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

from atoll.server.settings.catalogue import EntryPolicy, Switch
from atoll.server.web import Body, Shape, example

SecurityKey = Literal["autoRedirectSSO", "browserSessionTimeout", "logoutRedirectUri"]
Alias = Annotated[str, StringConstraints(max_length=255, pattern="^[a-z0-9_-]*$")]
Uri = Annotated[str, StringConstraints(max_length=2000)]
Minutes = Annotated[float, Field(ge=1, le=525_600, allow_inf_nan=False)]


class AutoRedirect(Shape):
    enabled: bool | None = None
    idp_alias: Alias | None = None


class SessionTimeout(Shape):
    """Minutes without a request after which a browser session ends."""

    idle_timeout: Minutes | None = None


class LogoutRedirect(Shape):
    uri: Uri | None = None


class SecuritySettings(Shape):
    auto_redirect_sso: AutoRedirect = Field(alias="autoRedirectSSO")
    browser_session_timeout: SessionTimeout
    logout_redirect_uri: LogoutRedirect


class AnySecuritySetting(Body):
    """The bare setting: the fields of the one that the address names."""

    enabled: bool | None = None
    idp_alias: Alias | None = None
    idle_timeout: Minutes | None = None
    uri: Uri | None = None


class EntrySetting(Body):
    model_config = example({"policy": "notice"})

    policy: EntryPolicy


class SwitchShape(BaseModel):
    key: str
    value: str
    active: bool
    type: str
    category: str
    label: str
    description: str
    source: str
    stage: str


class SwitchChange(Body):
    key: Annotated[str, StringConstraints(max_length=100)]
    value: Any


class Changed(BaseModel):
    msg: str


class Logo(Shape):
    """A PNG or SVG in base64, at most 128 kB."""

    logo: Annotated[str, StringConstraints(min_length=1, max_length=200_000)]


class LogoBody(Body):
    model_config = ConfigDict(str_max_length=1_000_000)

    logo: Annotated[str, StringConstraints(min_length=1)]


def switch_shown(switch: Switch, value: Any) -> dict[str, Any]:
    return {
        "key": switch.key,
        "value": str(value).lower(),
        "active": bool(value),
        "type": switch.type,
        "category": switch.category,
        "label": switch.label,
        "description": switch.description,
        "source": "tenant",
        "stage": switch.stage,
    }
