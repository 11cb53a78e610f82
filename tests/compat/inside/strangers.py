"""Another tenant, with a client of its own: for it nothing of the first exists."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from runai.exceptions import ForbiddenException, NotFoundException, UnauthorizedException

from tests.compat.inside import people
from tests.compat.inside.people import Site, Tenant, new_tenant
from tests.compat.inside.plain import Http


@pytest.fixture(scope="module")
def site(admin: Any) -> Site:
    return people.new_site(admin, gpus=2)


@pytest.fixture(scope="module")
def workload(admin: Any, site: Site) -> str:
    id: str = admin.workloads.trainings.create_training1(people.training(site, "secret", "true")).data["workloadId"]
    return id


@pytest.fixture(scope="module")
def other(place: Any) -> Tenant:
    return new_tenant(place)


@pytest.fixture(scope="module")
def stranger(other: Tenant) -> Any:
    return other.machine()


def test_lists_of_another_tenant_are_empty(stranger: Any, workload: str) -> None:
    org, work = stranger.organizations, stranger.workloads
    assert org.clusters.get_clusters().data == []
    assert org.projects.get_projects().data["projects"] == []
    assert org.departments.get_departments().data["departments"] == []
    assert org.nodes.get_tenant_nodes().data["nodes"] == []
    assert work.workloads.get_workloads().data["workloads"] == []
    assert work.workloads.count_workloads().data["count"] == 0
    assert work.pods.list_pods().data["pods"] == []


def test_ids_of_another_tenant_are_not_there(stranger: Any, site: Site, workload: str) -> None:
    org, work = stranger.organizations, stranger.workloads
    asked: list[Callable[[], Any]] = [
        lambda: org.clusters.get_cluster_by_uuid(site.cluster),
        lambda: org.projects.get_project(site.project),
        lambda: org.departments.get_department(site.department),
        lambda: org.node_pools.get_nodepool(site.pool),
        lambda: work.workloads.get_workload(workload),
        lambda: work.trainings.get_training(workload),
        lambda: work.trainings.delete_training(workload),
        lambda: work.pods.get_workload_pods(workload),
        lambda: work.events.get_workload_events(workload),
    ]
    for ask in asked:
        with pytest.raises(NotFoundException):
            ask()


def test_submission_to_another_tenants_project_is_refused(stranger: Any, site: Site) -> None:
    with pytest.raises((NotFoundException, ForbiddenException)):
        stranger.workloads.trainings.create_training1(people.training(site, "intruder", "true"))


def test_token_of_another_tenant_is_worth_nothing_here(tenant: Tenant, other: Tenant) -> None:
    with pytest.raises(UnauthorizedException):
        intruder(tenant, other).organizations.projects.get_projects()


def intruder(tenant: Tenant, other: Tenant) -> Any:
    """A client of the first tenant's address that carries the other's token."""
    from runai.api_client import ApiClient
    from runai.runai_client import RunaiClient

    api = ApiClient(tenant.configuration(auto_refresh_token=False))
    api.set_default_header("authorization", "Bearer " + other.http.token)
    return RunaiClient(api)


def test_operator_has_no_way_in(place: Any, tenant: Tenant, site: Site) -> None:
    token = Http(place["url"]).sign_in(**place["operator"]).token
    assert Http(tenant.url, token).send("GET", "/api/v1/workloads")[0] == 403
    assert Http(tenant.url, token).send("GET", f"/api/v1/org-unit/projects/{site.project}")[0] == 403
