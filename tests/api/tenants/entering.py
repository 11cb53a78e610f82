"""Both sides of the door: the host's operator who wants in, and the tenant's administrator."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from tests.support.answers import Answer
from tests.support.api import Api, Client
from tests.support.server import Server

OURS, TENANTS, SETTING = "/api/atoll/v1/entries", "/api/atoll/v1/tenants", "/api/atoll/v1/settings/entry"
REASON = "Ticket 4711: a training hangs."
LOG = "/api/atoll/v1/audit"
SPAN = {"start": "2020-01-01", "end": "2100-01-01", "numberOfSamples": 500}


@dataclass(frozen=True)
class Door:
    api: Api
    operator: Client
    administrator: Client

    @property
    def path(self) -> str:
        return f"{TENANTS}/{self.api.tenant.number}/entries"

    def at(self, server: Server) -> Door:
        return replace(self, operator=self.operator.at(server), administrator=self.administrator.at(server))

    async def ask(self, **fields: Any) -> Answer:
        return await self.operator.post(self.path, {"reason": REASON, "minutes": 30} | fields)

    async def asked(self, **fields: Any) -> str:
        """The id of a request that waits for the tenant's consent."""
        return str((await self.ask(**fields)).ok(202)["id"])

    async def approve(self, id: str) -> Answer:
        return await self.administrator.post(f"{OURS}/{id}/approve")

    async def opened(self, **fields: Any) -> str:
        """The id of an entry to which the tenant consented."""
        id = await self.asked(**fields)
        (await self.approve(id)).ok(200)
        return id

    async def token(self, id: str) -> Answer:
        return await self.operator.post(f"{self.path}/{id}/token")

    async def inside(self, id: str) -> Client:
        """The operator in the tenant."""
        token = (await self.token(id)).ok(200)["accessToken"]
        return replace(self.operator, base=self.api.tenant.base, token=token)

    async def enter(self, **fields: Any) -> Client:
        return await self.inside(await self.opened(**fields))

    async def status(self, id: str) -> str:
        """As the host sees it."""
        return str((await self.operator.get(f"{self.path}/{id}")).ok()["status"])

    async def choose(self, policy: str) -> None:
        (await self.administrator.put(SETTING, {"policy": policy})).ok(200)


async def log_of(client: Client, id: str) -> list[tuple[str, str]]:
    """What an audit log says of an entry, in order: (action, what became of it)."""
    found = (await client.get(LOG, **SPAN, filterBy="entity_type==entry")).ok()["audit_logs"]
    return [(one["action"], told(one["metadata"])) for one in reversed(found) if one["entity_id"] == id]


def told(metadata: dict[str, str]) -> str:
    return metadata.get("status") or next(word for word in ("asked", "token") if word in metadata)
