from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.fuzz.planes import Target
from tests.live import Installation, until


@pytest.fixture(scope="session")
def targets() -> Iterator[dict[str, Target]]:
    """Both planes of a running server: a tenant with a cluster, its agent, and a training that has run; its operator."""
    installation = Installation()
    try:
        installation.add_server()
        yield {"tenant": furnished(installation), "management": management(installation)}
    finally:
        installation.end()


def furnished(installation: Installation) -> Target:
    site = installation.add_site("acme")
    installation.add_agent(site)
    spec = {"command": "echo", "args": "hello", "image": "none", "compute": {"gpuDevicesRequest": 1}}
    body = {"name": "hello", "projectId": site.project, "clusterId": site.cluster, "spec": spec}
    workload = site.admin.post("/api/v1/workloads/trainings", body).expect(202)["workloadId"]
    until(lambda: site.admin.get(f"/api/v1/workloads/{workload}").body["phase"] == "Completed", "the training has run")
    user = site.admin.post("/api/v1/users", {"email": "fuzz@acme.example"}).expect(201)["id"]
    known = {
        "clusterUuid": site.cluster,
        "clusterId": site.cluster,
        "projectId": site.project,
        "departmentId": site.department,
        "parentId": site.department,
        "workloadId": workload,
        "userId": user,
        "serviceAccountId": site.admin.post("/api/v1/service-accounts", {"name": "fuzz"}).expect(201)["id"],
        "nodepoolId": site.admin.get("/api/v1/node-pools").expect(200)["nodepools"][0]["id"],
        "roleIdPath": "1001",
        "accessRuleId": str(site.admin.get("/api/v1/authorization/access-rules").expect(200)["accessRules"][0]["id"]),
    }
    return Target(site.admin.url, site.admin.token, known)


def management(installation: Installation) -> Target:
    operator = installation.operator()
    (tenant,) = operator.get("/api/v1/tenants", name="acme").expect(200)
    machine = operator.post("/api/v1/service-accounts", {"name": "fuzz"}).expect(201)["id"]
    known = {"tenantId": str(tenant["id"]), "serviceAccountId": machine, "roleIdPath": "1001"}
    return Target(operator.url, operator.token, known)
