"""How many statements a request costs: the same for one row as for many, and no more than is written here."""

from __future__ import annotations

import pytest

from atoll.server.db import Tx, database
from tests.support.api import Api
from tests.support.make import Make


class Count:
    def __init__(self) -> None:
        self.statements = 0

    def take(self) -> int:
        """What was counted since the last time."""
        taken, self.statements = self.statements, 0
        return taken


@pytest.fixture
def count(monkeypatch: pytest.MonkeyPatch) -> Count:
    """Statements of committed transactions, begin and commit left out."""
    counted, committed = Count(), database.committed

    def counting(tx: Tx) -> None:
        counted.statements += tx.statements
        committed(tx)

    monkeypatch.setattr(database, "committed", counting)
    return counted


# The first statement of every transaction (standing of tenant and caller) is counted.
READS = {
    "/api/v1/workloads": 2,
    "/api/v1/workloads/count": 2,
    "/api/v1/workloads/pods": 2,
    "/api/v1/org-unit/projects": 3,
    "/api/v1/org-unit/projects/count": 2,
    "/api/v1/org-unit/departments": 2,
    "/api/v1/clusters": 2,
    "/api/v1/nodes": 2,
    "/api/v1/node-pools": 2,
    "/api/v1/network-topologies": 2,
    "/api/v1/storage-class-configuration": 2,
    "/api/v1/users": 2,
    "/api/v1/service-accounts": 2,
    "/api/v1/authorization/access-rules": 3,
    "/api/v1/authorization/me/access-rules": 3,
    "/api/atoll/v1/usage": 2,
    "/api/v1/audit/log?start=2020-01-01&end=2100-01-01": 3,
}


@pytest.mark.parametrize("path", READS)
async def test_list_costs_the_same_for_one_row_and_for_many(path: str, api: Api, make: Make, count: Count) -> None:
    client = api.as_administrator()
    training = await make.training()
    (await client.get(path)).ok()
    count.take()
    (await client.get(path)).ok()
    few = count.take()
    for _ in range(3):
        await make.training(project=training.project)
        await make.training()
    await make.user()
    (await client.get(path)).ok()  # the access index is read anew after the scopes changed
    count.take()
    (await client.get(path)).ok()
    assert (few, count.take()) == (READS[path], READS[path])


async def test_single_reads_and_a_submission_cost_what_they_did(api: Api, make: Make, count: Count) -> None:
    training = await make.training()
    client = api.as_administrator()
    (await client.get("/api/v1/workloads")).ok()
    costs = {}
    for name, path in (
        ("training", training.path),
        ("workload", f"/api/v1/workloads/{training.id}"),
        ("project", f"/api/v1/org-unit/projects/{training.project.id}"),
    ):
        count.take()
        (await client.get(path)).ok()
        costs[name] = count.take()
    body = {"name": "x", "projectId": str(training.project.id), "clusterId": training.project.cluster.id, "spec": {}}
    (await client.post("/api/v1/workloads/trainings", body)).ok(202)
    costs["submission"] = count.take()
    assert costs == {"training": 2, "workload": 2, "project": 3, "submission": 5}


async def test_list_of_all_tenants_clusters_costs_what_is_in_its_page(make: Make, count: Count) -> None:
    """Two statements for the directory, and three for each tenant in the page: standing, rules, clusters."""
    tenants = [await make.tenant() for _ in range(3)]
    operator = await make.operator()
    for tenant in tenants[:2]:
        await make.cluster(tenant=tenant)
    path = "/api/v1/clusters"
    costs = []
    for _ in range(2):
        (await operator.get(path, limit=1)).ok()
        count.take()
        (await operator.get(path, limit=1)).ok()
        costs.append(count.take())
        for tenant in tenants:
            await make.cluster(tenant=tenant)
    assert costs == [5, 5]
