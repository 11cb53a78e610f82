"""Departments, projects, quotas, node pools and clusters from the command line."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from .conftest import Api, Run

DEPARTMENTS = "/api/v1/org-unit/departments"
PROJECTS = "/api/v1/org-unit/projects"
POOLS = "/api/v1/node-pools"
CLUSTERS = "/api/v1/clusters"
LAB = {"uuid": "c-1", "name": "lab"}
ML = {"id": "7", "name": "ml", "clusterId": "c-1"}
DEFAULT = {"nodePool": {"id": "1", "name": "default"}, "gpu": {"deserved": 2.0, "limit": 4.0, "overQuotaWeight": 2}}
OTHER = {"nodePool": {"id": "2", "name": "a100"}, "gpu": {"deserved": 1.0, "limit": None, "overQuotaWeight": 2}}
VISION: dict[str, Any] = {
    "id": "4711",
    "name": "vision",
    "clusterId": "c-1",
    "description": "Seeing",
    "schedulingRules": {"trainingJobTimeLimitSeconds": 60},
    "resources": [DEFAULT, OTHER],
    "status": {"phase": "Ready"},
}


@pytest.fixture
def tenant(signed_in: Api) -> Api:
    signed_in.answers("GET", CLUSTERS, [LAB])
    signed_in.answers("GET", DEPARTMENTS, {"departments": [ML]})
    signed_in.answers("GET", PROJECTS, {"projects": [VISION]})
    signed_in.answers("GET", f"{PROJECTS}/4711", VISION)
    return signed_in


def test_department_is_made_on_the_only_cluster(tenant: Api, run: Run) -> None:
    tenant.answers("POST", DEPARTMENTS, ML, status=201)

    done = run("department", "create", "ml", "--description", "Learning")

    assert done.exit_code == 0, done.output
    assert tenant.only("POST").json == {"name": "ml", "clusterId": "c-1", "description": "Learning"}


def test_of_several_clusters_one_must_be_named(signed_in: Api, run: Run) -> None:
    signed_in.answers("GET", CLUSTERS, [LAB, {"uuid": "c-2", "name": "attic"}])

    done = run("department", "create", "ml")

    assert (done.exit_code, "attic, lab" in done.stderr) == (2, True)


def test_project_goes_into_its_department(tenant: Api, run: Run) -> None:
    tenant.answers("POST", PROJECTS, VISION, status=201)

    run("project", "create", "vision", "--department", "ml", "--namespace", "v", "--default-node-pool", "a100")

    wanted = {"name": "vision", "clusterId": "c-1", "parentId": "7", "resources": [], "requestedNamespace": "v"}
    assert tenant.only("POST").json == wanted | {"defaultNodePools": ["a100"]}


def test_update_sends_again_what_it_does_not_change(tenant: Api, run: Run) -> None:
    tenant.answers("PUT", f"{PROJECTS}/4711", VISION)

    run("project", "update", "vision", "--description", "Looking")

    kept = {"schedulingRules": VISION["schedulingRules"], "resources": VISION["resources"]}
    assert tenant.only("PUT").json == kept | {"description": "Looking"}


@pytest.mark.parametrize("words", [("project", "update", "vision"), ("project", "quota", "set", "vision")], ids=" ".join)
def test_change_of_nothing_is_wrong_usage(tenant: Api, run: Run, words: tuple[str, ...]) -> None:
    assert run(*words).exit_code == 2
    assert [asked for asked in tenant.asked if asked.method == "PUT"] == []


def test_quota_changes_what_is_named_on_one_pool_and_takes_bounds_away(tenant: Api, run: Run) -> None:
    tenant.answers("GET", POOLS, {"nodepools": [{"id": "1", "name": "default"}]})
    tenant.answers("PUT", f"{PROJECTS}/4711/resources", [DEFAULT])

    run("project", "quota", "set", "vision", "--gpus", "3", "--limit", "none", "--cpus", "1.5")

    other, changed = tenant.only("PUT").json
    assert other == OTHER
    assert changed["gpu"] == {"deserved": 3.0, "limit": None, "overQuotaWeight": 2}
    assert changed["cpu"] == {"deserved": 1500.0}


def test_quota_on_a_pool_that_is_not_there_names_those_that_are(tenant: Api, run: Run) -> None:
    tenant.answers("GET", POOLS, {"nodepools": []})
    tenant.answers("GET", POOLS, {"nodepools": [{"id": "1", "name": "default"}]})

    done = run("project", "quota", "set", "vision", "--pool", "a10", "--gpus", "1")

    assert (done.exit_code, "There are: default." in done.stderr) == (5, True)


def test_node_pool_takes_nodes_by_label(tenant: Api, run: Run) -> None:
    tenant.answers("POST", POOLS, {"id": "2", "name": "a100"}, status=201)

    run("nodepool", "create", "a100", "--label", "gpu=a100", "--placement", "spread", "--min-runtime", "30m")

    spread = {"placementStrategy": {"cpu": "spread", "gpu": "spread"}, "minGuaranteedRuntime": "30m"}
    wanted = {"name": "a100", "clusterId": "c-1", "labelKey": "gpu", "labelValue": "a100"}
    assert tenant.only("POST").json == wanted | {"schedulingConfiguration": spread}


@pytest.mark.parametrize("label", [(), ("--label", "gpu"), ("--label", "=a100")], ids=" ".join)
def test_node_pool_without_a_label_is_wrong_usage(tenant: Api, run: Run, label: tuple[str, ...]) -> None:
    assert run("nodepool", "create", "a100", *label).exit_code == 2


def test_cluster_is_renamed_and_removed_by_name(tenant: Api, run: Run) -> None:
    tenant.answers("PUT", f"{CLUSTERS}/c-1", b"", status=204)
    tenant.answers("DELETE", f"{CLUSTERS}/c-1", b"", status=204)

    run("cluster", "rename", "lab", "attic")
    run("cluster", "delete", "lab", "--force", "--yes")

    assert tenant.only("PUT").json == {"name": "attic"}
    assert tenant.only("DELETE").query == {"force": ["true"]}


def test_install_secret_goes_into_a_file_of_its_owner_and_nowhere_else(tenant: Api, run: Run, tmp_path: Path) -> None:
    tenant.answers("GET", f"{CLUSTERS}/c-1/cluster-install-info", {"installationStr": "…", "clientSecret": "sesame"})
    file = tmp_path / "lab.secret"

    done = run("cluster", "install", "lab", "--secret-file", str(file))
    again = run("cluster", "install", "lab", "--secret-file", str(file))

    assert (file.read_text(), file.stat().st_mode & 0o777) == ("sesame\n", 0o600)
    assert "sesame" not in done.output
    assert f"--cluster c-1 --secret-file {file}" in done.stdout
    assert (again.exit_code, "cannot be written" in again.stderr) == (1, True)
