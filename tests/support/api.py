"""Callers: who asks, at which address."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from tests.support.answers import Answer
from tests.support.server import HERE

if TYPE_CHECKING:
    from tests.support.make import Make, Tenant
    from tests.support.server import Server

ROLES = {"System administrator": 1001, "L1 researcher": 1002, "Viewer": 1003, "Department administrator": 1004}


@dataclass(frozen=True)
class Client:
    """Requests of one caller at one address (`base` is a host name, or a path prefix of the management address)."""

    server: Server
    base: str
    token: str = ""
    headers: dict[str, str] = field(default_factory=dict)
    source: str = HERE

    async def request(self, method: str, path: str, **how: Any) -> Answer:
        headers = {"Authorization": f"Bearer {self.token}"} if self.token else {}
        headers |= self.headers | how.pop("headers", {})
        return await self.server.request(method, self.base + path, headers=headers, source=self.source, **how)

    async def get(self, path: str, **query: Any) -> Answer:
        return await self.request("GET", path, params=query or None)

    async def post(self, path: str, body: Any = None, **how: Any) -> Answer:
        return await self.request("POST", path, **({} if body is None else {"json": body}), **how)

    async def put(self, path: str, body: Any, **how: Any) -> Answer:
        return await self.request("PUT", path, json=body, **how)

    async def patch(self, path: str, body: Any, **how: Any) -> Answer:
        return await self.request("PATCH", path, json=body, **how)

    async def delete(self, path: str, **query: Any) -> Answer:
        return await self.request("DELETE", path, params=query)

    def with_headers(self, **headers: str) -> Client:
        """`idempotency_key="…"` becomes `Idempotency-Key`."""
        return replace(self, headers=self.headers | {name.replace("_", "-"): value for name, value in headers.items()})

    def from_source(self, address: str) -> Client:
        """The same caller, seen to come from this address."""
        return replace(self, source=address)

    def at(self, server: Server) -> Client:
        """The same caller at another replica."""
        return replace(self, server=server)


@dataclass(frozen=True)
class Api:
    """The callers of one tenant."""

    make: Make
    tenant: Tenant

    @property
    def server(self) -> Server:
        return self.make.server

    def anonymous(self) -> Client:
        return Client(self.server, self.tenant.base)

    def with_token(self, token: str) -> Client:
        return Client(self.server, self.tenant.base, token)

    def as_administrator(self) -> Client:
        return self.with_token(self.tenant.administrator_token)

    async def as_operator(self) -> Client:
        """A host operator at this tenant's address."""
        return self.with_token(await self.server.operator_token())

    async def as_user(self, role: str | None = None, scope: tuple[str, str] | None = None) -> Client:
        """A new user, with a role on a scope (the whole tenant by default) or with none."""
        user = await self.make.user(role=role, scope=scope, tenant=self.tenant)
        return self.with_token(await self.server.sign_in(self.tenant.base, user.name, user.password))

    async def as_service_account(self, role: str | None = None, scope: tuple[str, str] | None = None) -> Client:
        machine = await self.make.service_account(role=role, scope=scope, tenant=self.tenant)
        return self.with_token(await machine.token())

    def on_own_host(self) -> Client:
        """At the tenant's own host name, where cookies count."""
        return Client(self.server, f"http://{self.tenant.name}.localhost:8080")
