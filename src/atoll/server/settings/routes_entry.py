"""How the host organization's staff get into a tenant: chosen by the tenant, at its own address."""

from __future__ import annotations

from starlette.responses import Response

from atoll.server.settings import service
from atoll.server.settings.routes import MayChangeSecurity, MayReadSecurity
from atoll.server.settings.schemas import EntrySetting
from atoll.server.web import Db, answer, declares, nothing_again, once, router

routes = router(prefix="/api/atoll/v1/settings/entry", tag="Settings")


@routes.get("", operation_id="get_entry_setting", response_model=EntrySetting, responses=declares())
async def get_entry_setting(db: Db, caller: MayReadSecurity) -> Response:
    """What it takes for the host organization's staff to enter this tenant."""
    async with db.tenant_tx(caller) as tx:
        policy = await service.entry_policy(tx)
    return answer({"policy": policy})


@routes.put("", operation_id="set_entry_setting", response_model=EntrySetting, responses=declares())
async def set_entry_setting(body: EntrySetting, db: Db, caller: MayChangeSecurity) -> Response:
    """Choose between your consent each time (what holds where nobody chose), a notice to you, and nobody at all. It counts for
    requests from now on; entries that are open are revoked one by one."""
    async with db.tenant_tx(caller) as tx:
        await once(tx, lambda: service.set_entry_policy(tx, body.policy), again=nothing_again)
    return answer({"policy": body.policy})
