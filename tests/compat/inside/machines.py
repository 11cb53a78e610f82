"""Machines of each kind, made and used by scripts: service accounts, access keys, and the older names of both."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import pytest
from runai import models as M  # noqa: N812 - as its documentation writes it
from runai.api_client import ApiClient
from runai.configuration import Configuration
from runai.exceptions import ConflictException, ForbiddenException, NotFoundException, UnauthorizedException
from runai.runai_client import RunaiClient

from tests.compat.inside import people
from tests.compat.inside.people import Site, Tenant

OWNER = "olga@example.org"


@dataclass
class Person:
    client: Any
    auth: Any


@pytest.fixture(scope="module")
def site(admin: Any) -> Site:
    return people.new_site(admin, gpus=1)


@pytest.fixture(scope="module")
def owner(tenant: Tenant, admin: Any, site: Site) -> Person:
    """A researcher of the project, signed in."""
    password = people.choose_password(tenant, OWNER, people.new_user(admin, OWNER))
    people.grant(admin, OWNER, "L1 researcher", scope=("project", site.project))
    client = tenant.user(OWNER, password)
    return Person(client, client.authentication_and_authorization)


def script(tenant: Tenant, id: str, secret: str) -> Any:
    """As every script begins."""
    configuration = Configuration(client_id=id, client_secret=secret, runai_base_url=tenant.url, retry_enabled=False)
    return RunaiClient(ApiClient(configuration))


def projects_of(client: Any) -> list[str]:
    return [found["name"] for found in client.organizations.projects.get_projects().data["projects"]]


def test_access_key_does_what_its_owner_may(tenant: Tenant, owner: Person, site: Site) -> None:
    made = owner.auth.access_keys.create_access_key1(M.AccessKeyCreationRequest1(name="notebook")).data
    M.AccessKeyPostResponse.from_dict(made)
    client = script(tenant, made["clientId"], made["clientSecret"])
    assert projects_of(client) == ["p1"]
    assert client.workloads.trainings.create_training1(people.training(site, "by-key", "true")).status_code == 202
    submitted = client.workloads.workloads.get_workloads(filter_by=["name==by-key"]).data["workloads"][0]
    assert submitted["submittedBy"] == OWNER
    with pytest.raises(ForbiddenException):
        client.organizations.clusters.create_cluster(M.ClusterCreationRequest(name="x"))


def test_access_key_makes_no_other_key(tenant: Tenant, owner: Person) -> None:
    made = owner.auth.access_keys.create_access_key1(M.AccessKeyCreationRequest1(name="only")).data
    client = script(tenant, made["clientId"], made["clientSecret"])
    with pytest.raises(ForbiddenException):
        client.authentication_and_authorization.access_keys.create_access_key1(M.AccessKeyCreationRequest1(name="more"))


def test_access_keys_are_listed_rotated_and_deleted(tenant: Tenant, owner: Person, admin: Any) -> None:
    keys = owner.auth.access_keys
    made = keys.create_access_key1(M.AccessKeyCreationRequest1(name="laptop")).data
    with pytest.raises(ConflictException):
        keys.create_access_key1(M.AccessKeyCreationRequest1(name="laptop"))
    for one in keys.get_access_keys().data["accessKeys"]:
        M.AccessKey1.from_dict(one)
    M.AccessKey1.from_dict(keys.get_access_key_by_id1(made["id"]).data)
    client = script(tenant, made["clientId"], keys.regenerate_access_key_secret(made["id"]).data["clientSecret"])
    everybodys = admin.authentication_and_authorization.access_keys
    (found,) = everybodys.get_access_keys_administration(client_id=made["clientId"]).data["accessKeys"]
    assert M.AccessKeyAdministration.from_dict(found).created_by == OWNER
    assert everybodys.delete_access_key_by_id_administration(made["id"]).status_code == 204
    with pytest.raises(UnauthorizedException):
        projects_of(client)
    with pytest.raises(NotFoundException):
        keys.get_access_key_by_id1(made["id"])


def test_service_account_works_once_it_has_a_rule(tenant: Tenant, admin: Any, site: Site) -> None:
    auth = admin.authentication_and_authorization
    made = auth.service_accounts.create_service_account(M.ServiceAccountCreationRequest(name="robot")).data
    roles = {role["name"]: role["id"] for role in auth.roles.get_roles_v1().data}
    rule = {"subject_id": made["id"], "subject_type": "service-account", "role_id": roles["L1 researcher"]}
    asked = M.AccessRuleCreationFields(**rule, scope_id=site.project, scope_type="project")
    auth.access_rules.create_access_rule(asked)
    assert projects_of(script(tenant, made["clientId"], made["clientSecret"])) == ["p1"]
    fresh = auth.service_accounts.regenerate_service_account_secret(made["id"]).data["clientSecret"]
    assert projects_of(script(tenant, "robot", fresh)) == ["p1"]


def test_application_is_the_older_name_of_a_service_account(tenant: Tenant, admin: Any) -> None:
    auth = admin.authentication_and_authorization
    made = auth.applications.create_application(M.ApplicationCreationRequest(name="app")).data
    M.ApplicationPostResponse.from_dict(made)
    script(tenant, made["clientId"], made["secret"])
    M.Application.from_dict(auth.applications.get_application_by_id(made["id"]).data)
    assert made["id"] in [one["id"] for one in auth.service_accounts.get_service_accounts().data]
    script(tenant, made["clientId"], auth.applications.regenerate_application_secret(made["id"]).data["secret"])
    assert auth.applications.update_application_by_id(made["id"], M.ApplicationPatchRequest(enabled=False)).status_code == 200
    with pytest.raises(ValueError, match="400"):
        script(tenant, made["clientId"], made["secret"])
    assert auth.applications.delete_application_by_id(made["id"]).status_code == 204


def test_user_application_is_the_older_name_of_an_access_key(tenant: Tenant, owner: Person, admin: Any) -> None:
    apps = owner.auth.user_applications
    made = apps.create_user_application(M.UserAppCreationRequest(name="older")).data
    M.UserAppPostResponse.from_dict(made)
    assert projects_of(script(tenant, made["clientId"], made["secret"])) == ["p1"]
    assert made["id"] in [one["id"] for one in apps.get_user_applications().data]
    everybodys = admin.authentication_and_authorization.user_applications
    (found,) = everybodys.get_user_applications_administration(client_id=made["clientId"]).data
    assert M.UserAppAdministration.from_dict(found).created_by == OWNER
    assert apps.delete_user_application_by_id(made["id"]).status_code == 204


def test_oldest_token_endpoint_still_answers(tenant: Tenant, admin: Any) -> None:
    asked = M.AppTokenRequest(id=tenant.client_id, name="script", secret=tenant.client_secret)
    tokens = admin.authentication_and_authorization.tokens.app_token(asked).data
    assert tokens["access_token"] == tokens["id_token"]


def test_access_keys_end_with_their_owner(tenant: Tenant, owner: Person, admin: Any) -> None:
    made = owner.auth.access_keys.create_access_key1(M.AccessKeyCreationRequest1(name="last")).data
    client = script(tenant, made["clientId"], made["clientSecret"])
    users = admin.authentication_and_authorization.users
    (user,) = [one for one in users.get_users().data if one["username"] == OWNER]
    users.delete_user_by_id(user["id"])
    with pytest.raises(UnauthorizedException):
        projects_of(client)
    with pytest.raises(ValueError, match="400"):
        script(tenant, made["clientId"], made["clientSecret"])
