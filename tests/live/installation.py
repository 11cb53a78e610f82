"""An installation: one database, servers on it, and tenants with a cluster and an agent each."""

from __future__ import annotations

import asyncio
import base64
import os
import re
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import asyncpg

from atoll.server.db.embedded import Embedded, EmbeddedSettings
from tests.live.api import Api, Unreachable
from tests.live.programs import Program, free_port, kill_all, shims_below
from tests.live.waiting import until, until_found

OPERATOR = "operator@atoll.example"
PASSWORD = "Correct-horse-battery-9"
NODE = "gpu-a:8:32:64"


@dataclass
class Server:
    program: Program
    url: str

    def start(self) -> Server:
        self.program.start()
        return self.await_ready()

    def await_ready(self) -> Server:
        until(self._ready, f"{self.url} is ready", 60)
        return self

    def _ready(self) -> bool:
        assert self.program.alive, f"the server ended:\n{self.program.said()[-3000:]}"
        try:
            return Api(self.url).get("/readyz").status == 200
        except Unreachable:
            return False


@dataclass
class Site:
    """One tenant of the installation, with a cluster, a project and an agent."""

    name: str
    number: int
    admin: Api
    cluster: str
    install_secret: str
    project: str = ""
    department: str = ""
    agent: Program | None = None
    agent_folder: Path = field(default_factory=Path)


class Installation:
    def __init__(self, binaries: Path | None = None) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix="atoll-live-", dir="/tmp"))
        self.folder.chmod(0o711)
        self.key = base64.b64encode(os.urandom(32)).decode()
        self.binaries = binaries
        self.servers: list[Server] = []
        self.sites: list[Site] = []
        self.operator_password = ""
        self.public_url = ""  # all replicas issue tokens in the name of one address
        self.start_database()
        self.migrate()

    # --- the database -------------------------------------------------------------------------------------------------

    def start_database(self) -> None:
        self.database = Embedded.start(self.folder / "database", settings=EmbeddedSettings(binaries=self.binaries))

    def kill_database(self) -> None:
        os.kill(self.database.pid, 9)
        until(self.database.died, "PostgreSQL is dead")
        self.database.stop()

    def migrate(self) -> None:
        words = Program("atoll.server", "migrate", log=self.folder / "migrate.log", settings=self.settings(owner=True))
        assert words.start().wait(60) == 0, words.said()

    def fetch(self, sql: str, *args: Any) -> list[asyncpg.Record]:
        """As the superuser: past every policy, for counting what stands in the tables."""

        async def run() -> list[asyncpg.Record]:
            connection = await asyncpg.connect(self.database.admin_url)
            try:
                return await connection.fetch(sql, *args)
            finally:
                await connection.close()

        return asyncio.run(run())

    @contextmanager
    def holding(self, sql: str) -> Iterator[None]:
        """The locks that a statement takes, as the superuser, until the end of the block: whoever wants one of them waits."""
        loop = asyncio.new_event_loop()
        connection = loop.run_until_complete(asyncpg.connect(self.database.admin_url))
        try:
            loop.run_until_complete(connection.execute(f"begin; {sql}"))
            yield
        finally:
            loop.run_until_complete(connection.close())
            loop.close()

    # --- servers ------------------------------------------------------------------------------------------------------

    def settings(self, *, owner: bool = False, replica_url: str = "") -> dict[str, str]:
        given = {"ATOLL_DATABASE_URL": self.database.base_url, "ATOLL_INSTALLATION_KEY": self.key}
        given |= {"ATOLL_OWNER_URL": self.database.owner_url} if owner else {}
        return given | ({"ATOLL_REPLICA_URL": replica_url, "ATOLL_PUBLIC_URL": self.public_url} if replica_url else {})

    def add_server(self, *, replica: bool = False) -> Server:
        port = free_port()
        replica_url = f"http://127.0.0.1:{free_port()}" if replica else ""
        log = self.folder / f"server-{len(self.servers)}.log"
        self.public_url = self.public_url or f"http://127.0.0.1:{port}"
        settings = self.settings(replica_url=replica_url)
        program = Program("atoll.server", "server", "--listen", f"127.0.0.1:{port}", log=log, settings=settings)
        self.servers.append(Server(program, f"http://127.0.0.1:{port}").start())
        if not self.operator_password:
            found = until_found(lambda: re.search(r"password\s+(\S+)", program.said()), "the first operator is shown")
            self.operator_password = found[1]
        return self.servers[-1]

    @property
    def url(self) -> str:
        return self.servers[0].url

    def anybody(self) -> Api:
        return Api(self.url)

    def operator(self) -> Api:
        return Api(self.url).sign_in(OPERATOR, self.operator_password)

    # --- tenants ------------------------------------------------------------------------------------------------------

    def add_tenant(self, name: str) -> tuple[int, Api]:
        """A tenant that is ready, and its administrator."""
        operator, email = self.operator(), f"admin@{name}.example"
        operator.post("/api/v1/tenants", {"name": name, "email": email, "password": PASSWORD}).expect(201)

        def ready() -> Any:
            (tenant,) = operator.get("/api/v1/tenants", name=name).expect(200)
            return tenant if tenant["status"] == "Ready" else None

        number = int(until_found(ready, f"tenant {name} is ready")["id"])
        return number, Api(f"{self.url}/t/{name}").sign_in(email, PASSWORD)

    def add_site(self, name: str, *, gpus: float = 8) -> Site:
        """A tenant with a cluster, a department and a project with that quota. No agent yet."""
        number, admin = self.add_tenant(name)
        cluster = admin.post("/api/v1/clusters", {"name": f"{name}-cluster"}).expect(201)["uuid"]
        install = admin.get(f"/api/v1/clusters/{cluster}/cluster-install-info", version="2.24").expect(200)
        site = Site(name, number, admin, cluster, install["clientSecret"])
        quota = {"clusterId": cluster, "resources": [{"gpu": {"deserved": gpus}}]}
        site.department = admin.post("/api/v1/org-unit/departments", {"name": "research", **quota}).expect(201)["id"]
        project = {"name": "vision", "parentId": site.department, **quota}
        site.project = admin.post("/api/v1/org-unit/projects", project).expect(201)["id"]
        self.sites.append(site)
        return site

    def add_agent(self, site: Site, *, url: str = "", node: str = NODE) -> Program:
        """The site's agent, which leaves its pods running when it stops."""
        site.agent_folder = self.folder / f"agent-{site.name}"
        words = ["--url", f"{url or self.url}/t/{site.name}", "--cluster", site.cluster]
        words += ["--data", str(site.agent_folder), "--node", node]
        log = self.folder / f"agent-{site.name}.log"
        settings = {"ATOLL_AGENT_SECRET": site.install_secret}
        site.agent = Program("atoll.agent", *words, log=log, settings=settings).start()
        until(lambda: self.is_connected(site), f"the agent of {site.name} is connected")
        return site.agent

    def is_connected(self, site: Site) -> bool:
        shown = site.admin.get(f"/api/v1/clusters/{site.cluster}").expect(200)
        return bool(shown["status"]["state"] == "Connected")

    def keep_running(self) -> None:
        """What a service manager does: start again what ended."""
        for program in [*(server.program for server in self.servers), *(site.agent for site in self.sites if site.agent)]:
            if not program.alive:
                program.start()

    # --- the end ------------------------------------------------------------------------------------------------------

    def end(self) -> None:
        """Kill what is left, pods too, and remove every file."""
        for site in self.sites:
            if site.agent:
                site.agent.kill()
        kill_all(shims_below(self.folder))
        for server in self.servers:
            server.program.kill()
        self.database.stop()
        shutil.rmtree(self.folder, ignore_errors=True)
