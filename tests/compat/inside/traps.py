"""What is peculiar to the client, and has to work all the same."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest
from runai import models as M  # noqa: N812 - as its documentation writes it
from runai.api_client import ApiClient, AsyncApiClient, ThreadedApiClient
from runai.exceptions import (
    BadRequestException,
    ConflictException,
    ForbiddenException,
    NotFoundException,
    UnauthorizedException,
)
from runai.runai_client import RunaiClient

from tests.compat.inside import people
from tests.compat.inside.people import Site, Tenant

NOBODY = "00000000-0000-0000-0000-000000000000"


@pytest.fixture(scope="module")
def site(admin: Any) -> Site:
    return people.new_site(admin, gpus=2)


def test_conditions_of_a_filter_come_joined_by_commas(admin: Any, site: Site) -> None:
    asked = ["name==p1", "clusterId==" + site.cluster]
    assert [found["name"] for found in admin.organizations.projects.get_projects(filter_by=asked).data["projects"]] == ["p1"]
    asked = ["name==p1", "clusterId==" + NOBODY]
    assert admin.organizations.projects.get_projects(filter_by=asked).data["projects"] == []


def test_filter_value_may_hold_a_comma(admin: Any) -> None:
    assert admin.organizations.projects.get_projects(filter_by=["name=@p1,p2"]).data["projects"] == []


def test_underscore_in_a_path_arrives_as_a_dash(admin: Any) -> None:
    with pytest.raises(NotFoundException):
        admin.workloads.workloads.get_workload("no_such_workload")


def test_call_without_any_parameter_ends_in_a_question_mark(admin: Any) -> None:
    assert admin.organizations.projects.get_projects().status_code == 200


def test_threaded_client_answers_later(tenant: Tenant, site: Site) -> None:
    client = RunaiClient(ThreadedApiClient(tenant.configuration()))
    waiting = [client.organizations.projects.get_projects() for _ in range(4)]
    assert [[found["id"] for found in one.get().data["projects"]] for one in waiting] == [[site.project]] * 4


def test_asynchronous_client_reads(tenant: Tenant, site: Site) -> None:
    async def read() -> Any:
        client = RunaiClient(AsyncApiClient(tenant.configuration()))
        return (await client.organizations.projects.get_projects(filter_by=["name==p1"])).data

    assert [found["id"] for found in asyncio.run(read())["projects"]] == [site.project]


def test_asynchronous_client_writes_though_it_encodes_twice(tenant: Tenant, site: Site) -> None:
    async def write() -> Any:
        client = RunaiClient(AsyncApiClient(tenant.configuration()))
        asked = M.ServiceAccountCreationRequest(name="async-bot")
        return (await client.authentication_and_authorization.service_accounts.create_service_account(asked)).data

    assert asyncio.run(write())["name"] == "async-bot"


def test_explicit_nulls_of_from_dict_count_as_absent(admin: Any, site: Site) -> None:
    asked = people.training(site, "nulls", "true")
    assert asked.to_dict()["spec"]["tolerations"] is None
    spec = admin.workloads.trainings.create_training1(asked).data["spec"]
    assert spec["compute"]["gpuDevicesRequest"] == 1


def test_plain_dictionaries_are_bodies_too(admin: Any, site: Site) -> None:
    body = {"name": "plain", "projectId": site.project, "clusterId": site.cluster, "spec": {"image": "i", "command": "true"}}
    assert admin.workloads.trainings.create_training1(body).status_code == 202


def test_errors_are_the_exceptions_that_scripts_catch(admin: Any, site: Site) -> None:
    org, auth = admin.organizations, admin.authentication_and_authorization
    with pytest.raises(BadRequestException) as wrong:
        org.projects.get_projects(filter_by=["colour==red"])
    assert "colour" in wrong.value.data["message"]
    with pytest.raises(NotFoundException):
        org.projects.get_project("2147483646")
    again = M.DepartmentCreationRequest(name="d1", cluster_id=site.cluster, resources=[people.quota(1)])
    with pytest.raises(ConflictException):
        org.departments.create_department(again)
    with pytest.raises(ConflictException):
        auth.service_accounts.create_service_account(M.ServiceAccountCreationRequest(name="script"))


def test_rights_of_others_are_forbidden(tenant: Tenant, admin: Any, site: Site) -> None:
    temporary = people.new_user(admin, "viewer@example.org")
    password = people.choose_password(tenant, "viewer@example.org", temporary)
    people.grant(admin, "viewer@example.org", "L1 researcher", scope=("project", site.project))
    with pytest.raises(ForbiddenException):
        tenant.user("viewer@example.org", password).organizations.clusters.create_cluster(M.ClusterCreationRequest(name="x"))


def test_bad_token_is_unauthorized_when_nothing_is_retried(tenant: Tenant) -> None:
    api = ApiClient(tenant.configuration(auto_refresh_token=False, retry_enabled=False))
    api.set_default_header("authorization", "Bearer a.b.c")
    with pytest.raises(UnauthorizedException):
        RunaiClient(api).organizations.projects.get_projects()


def test_wrong_secret_is_told_in_words(tenant: Tenant) -> None:
    configuration = tenant.configuration()
    configuration.client_secret = "wrong"
    with pytest.raises(ValueError, match="400"):
        ApiClient(configuration)
