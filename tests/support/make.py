"""Factories: each takes only what a test is about, and makes what else is needed through the API."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any
from uuid import UUID

from atoll.kit.ids import random_integer
from tests.support.api import ROLES, Api, Client
from tests.support.server import Server

if TYPE_CHECKING:
    from tests.support.agents import FakeAgent, Link

PASSWORD = "Administrators-1!"
USERS_PASSWORD = "My-own-choice-2!"


@dataclass(frozen=True)
class Tenant:
    id: UUID
    number: int
    name: str
    base: str
    administrator: str
    administrator_token: str


@dataclass(frozen=True)
class Cluster:
    id: str
    name: str


@dataclass(frozen=True)
class Department:
    id: int
    name: str
    cluster: Cluster

    @property
    def scope(self) -> tuple[str, str]:
        return "department", str(self.id)


@dataclass(frozen=True)
class Project:
    id: int
    name: str
    department: Department

    @property
    def cluster(self) -> Cluster:
        return self.department.cluster

    @property
    def scope(self) -> tuple[str, str]:
        return "project", str(self.id)


@dataclass(frozen=True)
class Training:
    id: str
    name: str
    project: Project

    @property
    def path(self) -> str:
        return f"/api/v1/workloads/trainings/{self.id}"


@dataclass(frozen=True)
class User:
    id: str
    name: str
    password: str


@dataclass(frozen=True)
class Machine:
    id: str
    client_id: str
    secret: str
    anonymous: Client

    async def token(self) -> str:
        body = {"grantType": "client_credentials", "clientId": self.client_id, "clientSecret": self.secret}
        return str((await self.anonymous.post("/api/v1/token", body)).ok()["accessToken"])


class Make:
    """Things of `tenant`, or of the test's own tenant where none is named."""

    def __init__(self, server: Server, link: Link | None = None) -> None:
        self.server = server
        self.link = link
        self.tenants: list[Tenant] = []
        self.agents: list[FakeAgent] = []

    async def operator(self) -> Client:
        return Client(self.server, "", await self.server.operator_token())

    async def staff(self) -> Client:
        """Another host operator, who may do everything and whose account is the test's own."""
        operator, email = await self.operator(), f"staff{random_integer()}@example.com"
        made = (await operator.post("/api/v1/users", {"email": email})).ok(201)
        rule = {"subjectType": "user", "subjectId": email, "roleId": ROLES["System administrator"]}
        rule |= {"scopeType": "system", "scopeId": "system"}
        (await operator.post("/api/v1/authorization/access-rules", rule)).ok(201)
        return await self.choose_password(email, made["tempPassword"], base="")

    async def tenant(self, **fields: Any) -> Tenant:
        """A tenant that is Ready, with its administrator signed in."""
        name = f"t{random_integer()}"
        body = {"name": name, "email": f"admin@{name}.example", "password": PASSWORD} | fields
        made = (await (await self.operator()).post("/api/v1/tenants", body)).ok(201)["tenant"]
        await self.server.work()
        base = f"/t/{name}"
        token = await self.server.sign_in(base, body["email"], PASSWORD)
        self.tenants.append(Tenant(UUID(made["uuid"]), made["tenantId"], name, base, body["email"], token))
        return self.tenants[-1]

    def api(self, tenant: Tenant | None = None) -> Api:
        return Api(self, tenant or self.tenants[0])

    def administrator(self, tenant: Tenant | None = None) -> Client:
        return self.api(tenant).as_administrator()

    async def cluster(self, *, name: str = "", tenant: Tenant | None = None) -> Cluster:
        name = name or f"c{random_integer()}"
        made = (await self.administrator(tenant).post("/api/v1/clusters", {"name": name})).ok(201)
        return Cluster(made["uuid"], name)

    async def department(
        self, *, name: str = "", cluster: Cluster | None = None, resources: Any = None, tenant: Tenant | None = None
    ) -> Department:
        cluster = cluster or await self.cluster(tenant=tenant)
        body = {"name": name or f"d{random_integer()}", "clusterId": cluster.id, "resources": resources}
        made = (await self.administrator(tenant).post("/api/v1/org-unit/departments", body)).ok(201)
        return Department(int(made["id"]), made["name"], cluster)

    async def project(
        self,
        *,
        name: str = "",
        department: Department | None = None,
        cluster: Cluster | None = None,
        resources: Any = (),
        tenant: Tenant | None = None,
    ) -> Project:
        department = department or await self.department(cluster=cluster, tenant=tenant)
        body = {
            "name": name or f"p{random_integer()}",
            "clusterId": department.cluster.id,
            "parentId": str(department.id),
            "resources": list(resources),
        }
        made = (await self.administrator(tenant).post("/api/v1/org-unit/projects", body)).ok(201)
        return Project(int(made["id"]), made["name"], department)

    async def training(
        self, *, name: str = "", project: Project | None = None, tenant: Tenant | None = None, **spec: Any
    ) -> Training:
        project = project or await self.project(tenant=tenant)
        body = {
            "name": name or f"w{random_integer()}",
            "projectId": str(project.id),
            "clusterId": project.cluster.id,
            "spec": {"command": "true"} | spec,
        }
        made = (await self.administrator(tenant).post("/api/v1/workloads/trainings", body)).ok(202)
        return Training(made["workloadId"], made["name"], project)

    async def user(
        self, *, role: str | None = None, scope: tuple[str, str] | None = None, tenant: Tenant | None = None
    ) -> User:
        email = f"u{random_integer()}@example.com"
        made = (await self.administrator(tenant).post("/api/v1/users", {"email": email})).ok(201)
        await self.choose_password(email, made["tempPassword"], tenant=tenant)
        if role:
            await self.rule("user", email, role=role, scope=scope, tenant=tenant)
        return User(made["id"], email, USERS_PASSWORD)

    async def choose_password(
        self, email: str, temporary: str, *, tenant: Tenant | None = None, base: str | None = None
    ) -> Client:
        """As a new user does before anything else; at the tenant's address, or another one."""
        where = (tenant or self.tenants[0]).base if base is None else base
        client = Client(self.server, where, await self.server.sign_in(where, email, temporary))
        body = {"currentPassword": temporary, "newPassword": USERS_PASSWORD}
        (await client.post("/api/v1/me/password", body)).ok(200)
        return client

    async def service_account(
        self, *, role: str | None = None, scope: tuple[str, str] | None = None, tenant: Tenant | None = None
    ) -> Machine:
        made = (await self.administrator(tenant).post("/api/v1/service-accounts", {"name": f"s{random_integer()}"})).ok(201)
        if role:
            await self.rule("service-account", made["id"], role=role, scope=scope, tenant=tenant)
        return Machine(made["id"], made["clientId"], made["clientSecret"], self.api(tenant).anonymous())

    async def access_key(self, owner: Client) -> Machine:
        """An access key of whoever `owner` is signed in as."""
        made = (await owner.post("/api/v1/access-keys", {"name": f"k{random_integer()}"})).ok(201)
        return Machine(made["id"], made["clientId"], made["clientSecret"], replace(owner, token=""))

    async def rule(
        self, kind: str, subject: str, *, role: str | int, scope: tuple[str, str] | None = None, tenant: Tenant | None = None
    ) -> int:
        """An access rule, granted by the administrator; its id. A role is named, or by number where it is a custom one."""
        where = scope or ("tenant", str((tenant or self.tenants[0]).number))
        body = {
            "subjectType": kind,
            "subjectId": subject,
            "roleId": role if isinstance(role, int) else ROLES[role],
            "scopeType": where[0],
            "scopeId": where[1],
        }
        made = await self.administrator(tenant).post("/api/v1/authorization/access-rules", body)
        return int(made.ok(201)["id"])

    async def install_secret(self, cluster: Cluster, *, tenant: Tenant | None = None) -> str:
        path = f"/api/v1/clusters/{cluster.id}/cluster-install-info"
        return str((await self.administrator(tenant).get(path, version="2.24")).ok()["clientSecret"])

    async def agent(self, cluster: Cluster, *, tenant: Tenant | None = None, connect: bool = True) -> FakeAgent:
        """An enrolled agent of the cluster, connected unless told otherwise."""
        assert self.link is not None, "ask for the fixture `link` to have agents"
        where = tenant or self.tenants[0]
        agent = await self.link.enrol(where, cluster, await self.install_secret(cluster, tenant=tenant))
        self.agents.append(agent)
        if connect:
            await agent.connect()
        return agent
