"""The demo: two tenants with an administrator, a service account, a department, a project and a cluster of simulated GPUs each.

It uses the public API like anybody else, every step is find-or-create, and passwords are chosen and kept (mode 0600) before
anything is made with them: a first start that was interrupted goes on where it was.
"""

from __future__ import annotations

import asyncio
import ctypes
import http.client
import json
import os
import signal
import sys
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

from atoll.kit.ids import random_password
from atoll.kit.settings import ServerSettings, SettingsError
from atoll.server.app import Atoll
from atoll.server.first import OPERATOR, ensure_host

TENANTS = ("acme", "globex")
ROLE = "System administrator"
NODES = ("node-1:8:64:512", "node-2:8:64:512")
READY_SECONDS = 30
RESTART_SECONDS = 2.0
PR_SET_PDEATHSIG = 1
Say = Callable[[str], None]
Json = Any


class Api:
    """A client of this server's own API, on the standard library, in a thread."""

    def __init__(self, settings: ServerSettings, prefix: str = "") -> None:
        self._where = (settings.listen_host, settings.listen_port)
        self._prefix = prefix
        self._token = ""

    async def sign_in(self, username: str, password: str) -> None:
        form = {"grant_type": "password", "username": username, "password": password}
        headers = {"Content-Type": "application/x-www-form-urlencoded"}
        answer = await asyncio.to_thread(self._send, "POST", "/api/v2/token", urlencode(form), headers)
        self._token = answer["access_token"]

    async def get(self, path: str) -> Json:
        return await asyncio.to_thread(self._send, "GET", path, None, self._headers())

    async def post(self, path: str, body: Json = None) -> Json:
        return await asyncio.to_thread(self._send, "POST", path, json.dumps(body or {}), self._headers())

    def _headers(self) -> dict[str, str]:
        return {"Authorization": f"Bearer {self._token}", "Content-Type": "application/json"}

    def _send(self, method: str, path: str, body: str | None, headers: dict[str, str]) -> Json:
        connection = http.client.HTTPConnection(*self._where, timeout=30)
        try:
            connection.request(method, self._prefix + path, body, {"Host": f"localhost:{self._where[1]}", **headers})
            response = connection.getresponse()
            text = response.read()
        finally:
            connection.close()
        if response.status >= 400:
            raise SettingsError(f"The demo could not be set up: {method} {path} answered {response.status}: {text[:500]!r}")
        return json.loads(text) if text else None


@asynccontextmanager
async def demo(atoll: Atoll, settings: ServerSettings, data: Path, say: Say) -> AsyncIterator[None]:
    if settings.domain:
        raise SettingsError("The demo uses path prefixes; start it without ATOLL_DOMAIN.")
    wanted = chosen_passwords(data)
    await ensure_host(atoll.db, atoll.passwords, settings.installation_key, password=wanted["operator"])
    management = await set_up_host(settings, wanted["operator"])
    tenants = [await set_up_tenant(settings, name, wanted, say) for name in TENANTS]
    write_private(data / "demo.json", {"management": management, "tenants": [tenant for tenant, _ in tenants]})
    agents = [asyncio.create_task(keep_agent(data, tenant, secret)) for tenant, secret in tenants]
    tell(say, settings, data, management, [tenant for tenant, _ in tenants])
    try:
        yield
    finally:
        for agent in agents:
            agent.cancel()
        await asyncio.gather(*agents, return_exceptions=True)


def chosen_passwords(data: Path) -> dict[str, str]:
    path = data / "demo.passwords"
    if not path.exists():
        write_private(path, {name: random_password() for name in ("operator", *TENANTS)})
    found: dict[str, str] = json.loads(path.read_text())
    return found


def write_private(path: Path, value: Json) -> None:
    """Whole or not at all, readable by its owner only."""
    draft = path.with_suffix(".draft")
    draft.unlink(missing_ok=True)
    draft.touch(mode=0o600)
    draft.write_text(json.dumps(value, indent=2) + "\n")
    draft.replace(path)


async def set_up_host(settings: ServerSettings, password: str) -> Json:
    api = Api(settings)
    await api.sign_in(OPERATOR, password)
    id, secret = await ensure_service_account(api, "demo-operator", ("system", "system"))
    return {
        "url": settings.base_url,
        "username": OPERATOR,
        "password": password,
        "clientId": id,
        "clientSecret": secret,
    }


async def set_up_tenant(settings: ServerSettings, name: str, wanted: dict[str, str], say: Say) -> tuple[Json, str]:
    """The tenant's entry of demo.json, and the install secret of its cluster."""
    say(f"Setting up tenant {name} …")
    email = f"admin@{name}.example"
    number = await ensure_tenant(settings, name, email, wanted)
    api = Api(settings, f"/t/{name}")
    await api.sign_in(email, wanted[name])
    id, secret = await ensure_service_account(api, "demo-admin", ("tenant", str(number)))
    cluster = await ensure(api, "/api/v1/clusters", lambda found: found, {"name": f"{name}-cluster"}, name=f"{name}-cluster")
    install = await api.get(f"/api/v1/clusters/{cluster['uuid']}/cluster-install-info?version=2.24")
    project = await ensure_project(api, cluster["uuid"])
    entry = {
        "name": name,
        "url": settings.tenant_url(name),
        "username": email,
        "password": wanted[name],
        "clientId": id,
        "clientSecret": secret,
        "cluster": {"uuid": cluster["uuid"], "name": cluster["name"]},
        "project": {"id": project["id"], "name": project["name"]},
    }
    return entry, install["clientSecret"]


async def ensure_tenant(settings: ServerSettings, name: str, email: str, wanted: dict[str, str]) -> int:
    host = Api(settings)
    await host.sign_in(OPERATOR, wanted["operator"])
    body = {"name": name, "email": email, "password": wanted[name]}
    if not await host.get(f"/api/v1/tenants?name={name}"):
        await host.post("/api/v1/tenants", body)
    for _ in range(READY_SECONDS * 10):
        tenant = (await host.get(f"/api/v1/tenants?name={name}"))[0]
        if tenant["status"] == "Ready":
            return int(tenant["id"])
        await asyncio.sleep(0.1)
    raise SettingsError(f"Tenant {name} is not ready after {READY_SECONDS} s; the server's log says why.")


async def ensure_service_account(api: Api, name: str, scope: tuple[str, str]) -> tuple[str, str]:
    """(client id, a fresh secret); the old secret of an earlier start is void."""
    for known in await api.get("/api/v1/service-accounts"):
        if known["name"] == name:
            return known["clientId"], (await api.post(f"/api/v1/service-accounts/{known['id']}/secret"))["clientSecret"]
    made = await api.post("/api/v1/service-accounts", {"name": name})
    roles = {role["name"]: role["id"] for role in await api.get("/api/v1/authorization/roles")}
    rule = {"subjectId": made["id"], "subjectType": "service-account", "roleId": roles[ROLE]}
    await api.post("/api/v1/authorization/access-rules", rule | {"scopeType": scope[0], "scopeId": scope[1]})
    return made["clientId"], made["clientSecret"]


async def ensure_project(api: Api, cluster: str) -> Json:
    department = await ensure(
        api,
        "/api/v1/org-unit/departments",
        lambda found: found["departments"],
        {"name": "research", "clusterId": cluster, "resources": [{"gpu": {"deserved": 12}}]},
        name="research",
    )
    body = {"name": "vision", "clusterId": cluster, "parentId": department["id"], "resources": [{"gpu": {"deserved": 8}}]}
    return await ensure(api, "/api/v1/org-unit/projects", lambda found: found["projects"], body, name="vision")


async def ensure(api: Api, path: str, items: Callable[[Json], Json], body: Json, *, name: str) -> Json:
    """The item of that name, made when it is missing."""
    for known in items(await api.get(path)):
        if known["name"] == name:
            return known
    return await api.post(path, body)


async def keep_agent(data: Path, tenant: Json, secret: str) -> None:
    """Run the tenant's agent as a program of its own; one that ends is started again."""
    folder = data / "agents" / tenant["name"]
    folder.mkdir(parents=True, exist_ok=True)
    command = [sys.executable, "-m", "atoll.agent", "--url", tenant["url"], "--cluster", tenant["cluster"]["uuid"]]
    command += ["--data", str(folder), "--end-pods-on-stop", *(part for node in NODES for part in ("--node", node))]
    environment = {**os.environ, "ATOLL_AGENT_SECRET": secret}
    while True:
        with (folder / "agent.log").open("ab") as output:
            process = await asyncio.create_subprocess_exec(
                *command, env=environment, stdout=output, stderr=output, start_new_session=True, preexec_fn=end_with_parent
            )
        try:
            await process.wait()
        finally:
            await end(process)
        await asyncio.sleep(RESTART_SECONDS)


def end_with_parent() -> None:
    """In the child: when this server dies, even by kill -9, the agent ends its pods and stops."""
    ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGTERM)


async def end(process: asyncio.subprocess.Process) -> None:
    if process.returncode is None:
        process.terminate()
        try:
            await asyncio.wait_for(process.wait(), 15)
        except TimeoutError:
            process.kill()


def tell(say: Say, settings: ServerSettings, data: Path, management: Json, tenants: list[Json]) -> None:
    port = settings.listen_port
    say("\nDemo: sign in at")
    for name, who in (("console", management), *((tenant["name"], tenant) for tenant in tenants)):
        say(f"  {f'http://{name}.localhost:{port}/':<34} {who['username']:<24} {who['password']}")
    say(f"Machine credentials for scripts are in {data / 'demo.json'}.")
    first = tenants[0]
    say(f"Try:\n  atoll login --url {first['url']} --username {first['username']}")
    say(f"  atoll training submit hello --project {first['project']['name']} --gpu 1 -- echo hello")
