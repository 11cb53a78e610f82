"""Who acts: a tenant's administrator, its users and machines, each with a client of the official kind."""

from __future__ import annotations

import itertools
import subprocess
import uuid
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from runai import models as M  # noqa: N812 - as its documentation writes it
from runai.api_client import ApiClient
from runai.configuration import Configuration
from runai.runai_client import RunaiClient

from tests.compat.inside.plain import Http, until

PASSWORD = "Correct-horse-battery-9"
NUMBERS = itertools.count()


@dataclass
class Tenant:
    """`machine` is a client with a service account's credentials, which every other client needs to be made."""

    url: str
    number: int
    name: str
    email: str
    http: Http
    client_id: str = ""
    client_secret: str = ""
    agents: list[subprocess.Popen[bytes]] = field(default_factory=list)

    def configuration(self, **options: Any) -> Any:
        chosen = {"retry_enabled": False, **options}
        return Configuration(client_id=self.client_id, client_secret=self.client_secret, runai_base_url=self.url, **chosen)

    def machine(self, **options: Any) -> Any:
        return RunaiClient(ApiClient(self.configuration(**options)))

    def user(self, username: str, password: str) -> Any:
        """A client that acts as a person: the token of a password grant as its default header."""
        asked = M.TokenRequest(grant_type="password", username=username, password=password)
        token = self.machine().authentication_and_authorization.tokens.grant_token(asked).data["accessToken"]
        api = ApiClient(self.configuration(auto_refresh_token=False))
        api.set_default_header("authorization", "Bearer " + token)
        return RunaiClient(api)


def new_tenant(place: Any) -> Tenant:
    """Made by the operator, Ready, with a service account that is System administrator."""
    name = f"tenant-{uuid.uuid4().hex[:8]}"
    operator = Http(place["url"]).sign_in(**place["operator"])
    email = f"admin@{name}.example"
    operator.ask("POST", "/api/v1/tenants", {"name": name, "email": email, "password": PASSWORD})
    ready = until(lambda: ready_tenant(operator, name), f"{name} is ready")
    url = f"{place['url']}/t/{name}"
    tenant = Tenant(url, ready["id"], name, email, Http(url).sign_in(email, PASSWORD))
    give_machine(tenant)
    return tenant


def ready_tenant(operator: Http, name: str) -> Any:
    (tenant,) = operator.ask("GET", f"/api/v1/tenants?name={name}")
    return tenant if tenant["status"] == "Ready" else None


def give_machine(tenant: Tenant) -> None:
    made = tenant.http.ask("POST", "/api/v1/service-accounts", {"name": "script"})
    roles = {role["name"]: role["id"] for role in tenant.http.ask("GET", "/api/v1/authorization/roles")}
    rule = {"subjectId": made["id"], "subjectType": "service-account", "roleId": roles["System administrator"]}
    rule |= {"scopeType": "tenant", "scopeId": str(tenant.number)}
    tenant.http.ask("POST", "/api/v1/authorization/access-rules", rule)
    tenant.client_id, tenant.client_secret = made["clientId"], made["clientSecret"]


def start_agent(place: Any, tenant: Tenant, cluster: str, secret: str, *, node: str) -> None:
    folder = Path(place["folder"]) / "agents" / cluster
    folder.mkdir(parents=True, mode=0o711)
    folder.parent.chmod(0o711)
    agent = place["agent"]
    words = ["--url", tenant.url, "--cluster", cluster, "--data", str(folder), "--node", node, "--end-pods-on-stop"]
    with (folder / "log").open("wb") as output:
        process = subprocess.Popen(
            [*agent["command"], *words],
            env={**agent["environment"], "ATOLL_AGENT_SECRET": secret},
            stdout=output,
            stderr=output,
        )
    tenant.agents.append(process)


def stop_agents(tenant: Tenant) -> None:
    for process in tenant.agents:
        process.terminate()
        process.wait(30)


def quota(gpus: float, pool: str | None = None) -> Any:
    """As scripts build it: `from_dict` sends explicit nulls for all that is not named."""
    asked = {"gpu": {"deserved": gpus, "limit": None, "overQuotaWeight": 2}, "cpu": {"deserved": 4000}}
    asked |= {"memory": {"deserved": 8192, "units": "MB"}} | ({"nodePool": {"id": pool}} if pool else {})
    return M.ResourcesNullable.from_dict(asked)


@dataclass
class Site:
    """A cluster with its department and project."""

    cluster: str
    pool: str
    department: str
    project: str


def new_site(client: Any, *, gpus: float) -> Site:
    org = client.organizations
    cluster = org.clusters.create_cluster(M.ClusterCreationRequest(name="c1")).data["uuid"]
    pool = org.node_pools.get_nodepools(filter_by=["clusterId==" + cluster]).data["nodepools"][0]["id"]
    asked = M.DepartmentCreationRequest(name="d1", cluster_id=cluster, resources=[quota(gpus, pool)])
    department = org.departments.create_department(asked).data["id"]
    wanted = M.ProjectCreationRequest(name="p1", cluster_id=cluster, parent_id=department, resources=[quota(gpus, pool)])
    project = org.projects.create_project(wanted).data["id"]
    return Site(cluster, pool, department, project)


def new_user(client: Any, email: str) -> str:
    made = client.authentication_and_authorization.users.create_user(M.UserCreationRequest1(email=email, reset_password=True))
    password: str = made.data["tempPassword"]
    return password


def choose_password(tenant: Tenant, email: str, temporary: str) -> str:
    """As a new user does before anything else."""
    asked = M.UserChangePasswordRequest(current_password=temporary, new_password=PASSWORD)
    changed = tenant.user(email, temporary).authentication_and_authorization.users.change_user_password(asked)
    assert changed.status_code == 200
    return PASSWORD


def grant(client: Any, email: str, role: str, *, scope: tuple[str, str], cluster: str | None = None) -> Any:
    auth = client.authentication_and_authorization
    roles = {known["name"]: known["id"] for known in auth.roles.get_roles_v1().data}
    asked = M.AccessRuleCreationFields(
        subject_id=email,
        subject_type="user",
        role_id=roles[role],
        scope_type=scope[0],
        scope_id=scope[1],
        cluster_id=cluster,
    )
    return auth.access_rules.create_access_rule(asked).data


def training(site: Site, name: str, script: str, *, gpus: int = 1) -> Any:
    return M.TrainingCreationRequest.from_dict(
        {
            "name": name,
            "projectId": site.project,
            "clusterId": site.cluster,
            "spec": {"image": "img", "command": "/bin/sh -c", "args": f"'{script}'", "compute": {"gpuDevicesRequest": gpus}},
        }
    )
