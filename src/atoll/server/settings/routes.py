"""Security settings, feature switches and the logo, in a tenant and in the host organization."""

from __future__ import annotations

from typing import Annotated

from starlette.responses import Response

from atoll.server.db import Caller
from atoll.server.settings import service
from atoll.server.settings.errors import LogoTooLarge, LogoUnreadable, SettingNotFound
from atoll.server.settings.permissions import (
    BRANDING_UPDATE,
    SECURITY_READ,
    SECURITY_UPDATE,
    SETTINGS_READ,
    SETTINGS_UPDATE,
)
from atoll.server.settings.schemas import (
    AnySecuritySetting,
    Changed,
    Logo,
    LogoBody,
    SecurityKey,
    SecuritySettings,
    SwitchChange,
    SwitchShape,
    switch_shown,
)
from atoll.server.web import Db, answer, declares, empty, guard, nothing_again, once, router

routes = router(tag="Settings")
switches = router(tag="Tenant")
logos = router(tag="Logo")

MayReadSecurity = Annotated[Caller, guard(SECURITY_READ)]
MayChangeSecurity = Annotated[Caller, guard(SECURITY_UPDATE)]
MayReadSettings = Annotated[Caller, guard(SETTINGS_READ)]
MayChangeSettings = Annotated[Caller, guard(SETTINGS_UPDATE)]
MayBrand = Annotated[Caller, guard(BRANDING_UPDATE)]
AnyCaller = Annotated[Caller, guard()]


@routes.get(
    "/api/v1/security/settings", operation_id="get_security_settings", response_model=SecuritySettings, responses=declares()
)
async def get_security_settings(db: Db, caller: MayReadSecurity) -> Response:
    """All security settings."""
    async with db.realm_tx(caller) as tx:
        found = await service.security(tx)
    return answer(found)


@routes.get(
    "/api/v1/security/settings/{key}",
    operation_id="get_security_setting_by_key",
    response_model=AnySecuritySetting,
    responses=declares(SettingNotFound),
)
async def get_security_setting(key: str, db: Db, caller: MayReadSecurity) -> Response:
    """One security setting."""
    async with db.realm_tx(caller) as tx:
        found = await service.security_by_key(tx, key)
    return answer(found)


@routes.put(
    "/api/v1/security/settings/{key}",
    operation_id="update_security_setting_by_key",
    response_class=Response,  # a 200 without a body
    responses=declares(SettingNotFound),
)
async def put_security_setting(key: SecurityKey, body: AnySecuritySetting, db: Db, caller: MayChangeSecurity) -> Response:
    """Change one security setting; what is not given stays."""
    given = body.model_dump(by_alias=True, exclude_unset=True)
    async with db.realm_tx(caller) as tx:
        await once(tx, lambda: service.set_security(tx, key, given), again=nothing_again)
    return empty(200)


@switches.get("/v1/k8s/setting", operation_id="getTenantSettings", response_model=list[SwitchShape], responses=declares())
async def get_switches(db: Db, caller: MayReadSettings) -> Response:
    """Features that can be turned on and off, and figures that can be set."""
    async with db.realm_tx(caller) as tx:
        found = await service.switches(tx)
    return answer([switch_shown(switch, value) for switch, value in found])


@switches.put("/v1/k8s/setting", operation_id="updateTenantSetting", response_model=Changed, responses=declares())
async def put_switch(body: SwitchChange, db: Db, caller: MayChangeSettings) -> Response:
    """Turn a feature on or off, or set a figure."""
    async with db.realm_tx(caller) as tx:
        await once(tx, lambda: service.set_switch(tx, body.key, body.value), again=nothing_again)
    return answer({"msg": f"{body.key} is changed"})


@switches.get(
    "/v1/k8s/setting/{settingKey}",
    operation_id="getTenantSettingsByKey",
    response_model=bool,
    responses=declares(SettingNotFound),
)
async def get_switch(settingKey: str, db: Db, caller: AnyCaller) -> Response:
    """Whether a feature is on: everybody's console needs to know."""
    async with db.realm_tx(caller) as tx:
        on = await service.is_on(tx, settingKey)
    return answer(on)


@logos.get(
    "/api/v1/logo",
    operation_id="get_tenant_logo",
    response_model=Logo,
    responses={204: {"description": "No logo was uploaded."}, **declares()},
)
async def get_logo(db: Db, caller: AnyCaller) -> Response:
    """The logo that the console shows."""
    async with db.realm_tx(caller) as tx:
        found = await service.logo(tx)
    return answer({"logo": found}) if found else empty()


@logos.post(
    "/api/v1/logo",
    operation_id="upload_tenant_logo",
    response_class=Response,  # a 200 without a body
    responses=declares(LogoTooLarge, LogoUnreadable),
)
async def upload_logo(body: LogoBody, db: Db, caller: MayBrand) -> Response:
    """Upload a logo: a PNG or a plain SVG in base64."""
    async with db.realm_tx(caller) as tx:
        await once(tx, lambda: service.set_logo(tx, body.logo), again=nothing_again)
    return empty(200)
