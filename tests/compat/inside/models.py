"""Every response against the client's own models. The client itself checks nothing, so `Model.from_dict` is the contract."""

from __future__ import annotations

import json
import urllib.parse
import urllib.request
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from runai import models as M  # noqa: N812 - as its documentation writes it

from tests.compat.inside import people
from tests.compat.inside.people import Site, Tenant
from tests.compat.inside.plain import until

USER = "mona@example.org"
# `M.Project` and `M.Department` are other classes in this version of the client, so these two are checked by hand.
UNIT = {"id", "name", "clusterId", "createdAt", "updatedAt", "description", "totalResources", "resources"}
PROJECT = UNIT | {"parentId", "enforceRunaiScheduler", "status", "effective"}


@dataclass
class Filled:
    """A tenant with one of everything that this release serves; the training has run and ended."""

    client: Any
    site: Site
    workload: str

    @property
    def org(self) -> Any:
        return self.client.organizations

    @property
    def auth(self) -> Any:
        return self.client.authentication_and_authorization

    @property
    def work(self) -> Any:
        return self.client.workloads


@pytest.fixture(scope="module")
def filled(place: Any, tenant: Tenant, admin: Any) -> Filled:
    site = people.new_site(admin, gpus=2)
    install = admin.organizations.clusters.get_cluster_install_info_by_uuid(site.cluster, version="2.24").data
    people.start_agent(place, tenant, site.cluster, install["clientSecret"], node="gpu-a:2:8:16")
    people.new_user(admin, USER)
    people.grant(admin, USER, "L1 researcher", scope=("project", site.project), cluster=site.cluster)
    made = admin.workloads.trainings.create_training1(people.training(site, "quick", "echo hello"))
    id: str = check(M.Training1, made)["workloadId"]
    get = admin.workloads.workloads.get_workload
    until(lambda: get(id).data["phase"] == "Completed", "the training is completed")
    return Filled(admin, site, id)


def check(model: Any, response: Any, status: int | None = None) -> Any:
    """The data of a response, once the client's model takes it."""
    if status is not None:
        assert response.status_code == status
    model.from_dict(response.data)
    return response.data


def check_each(model: Any, items: Iterable[Any]) -> None:
    found = list(items)
    assert found, f"there is no {model.__name__} to check"
    for item in found:
        model.from_dict(item)


def test_clusters(filled: Filled) -> None:
    clusters = filled.org.clusters
    check_each(M.DisplayedCluster, clusters.get_clusters(verbosity="full").data)
    check(M.DisplayedCluster, clusters.get_cluster_by_uuid(filled.site.cluster), 200)
    check(M.ClusterInstallationInfoResponse, clusters.get_cluster_install_info_by_uuid(filled.site.cluster, version="2.24"))
    made = check(M.DisplayedCluster, clusters.create_cluster(M.ClusterCreationRequest(name="c2")), 201)
    assert clusters.update_cluster(made["uuid"], M.ClusterUpdateRequest(name="c2-renamed")).status_code == 204
    assert clusters.delete_cluster(made["uuid"], force=True).status_code == 204


def test_nodes_and_node_pools(filled: Filled) -> None:
    nodes, pools = filled.org.nodes, filled.org.node_pools
    until(lambda: nodes.get_tenant_nodes().data["nodes"], "the agent has told its nodes")
    check_each(M.Node, nodes.get_tenant_nodes().data["nodes"])
    check(M.CountResponse, nodes.count_tenant_nodes())
    assert check(M.CountResponse, nodes.count_nodes(filled.site.cluster))["count"] == 1
    check_each(M.Nodepool, pools.get_nodepools(filter_by=["clusterId==" + filled.site.cluster]).data["nodepools"])
    check(M.Nodepool, pools.get_nodepool(filled.site.pool))
    check(M.CountResponse, pools.count_nodepools())
    wanted = M.NodepoolCreateFields(name="np1", label_key="gpu", label_value="a100", cluster_id=filled.site.cluster)
    made = check(M.Nodepool, pools.create_nodepool(wanted), 201)
    check(M.Nodepool, pools.patch_nodepool(made["id"], M.NodepoolUpdateFields(label_value="h100")), 200)
    check(M.Nodepool, pools.update_nodepool(made["id"], M.NodepoolUpdateFields(label_value="h200")), 200)
    assert pools.delete_nodepool(made["id"]).status_code == 202


def test_network_topologies(filled: Filled) -> None:
    topologies = filled.org.network_topologies
    wanted = M.NetworkTopologyCreateRequest(name="racks", cluster_id=filled.site.cluster, levels=["example.com/rack"])
    made = check(M.NetworkTopology, topologies.create_network_topology(wanted), 201)
    check_each(M.NetworkTopology, topologies.get_network_topologies().data["networkTopologies"])
    check(M.NetworkTopology, topologies.get_network_topology_by_id(made["id"]))
    assert topologies.delete_network_topology(made["id"]).status_code == 204


def test_departments(filled: Filled) -> None:
    departments = filled.org.departments
    check_each(M.DepartmentForList, departments.get_departments(verbosity="verbose").data["departments"])
    one = departments.get_department(filled.site.department).data
    assert one.keys() >= UNIT
    check(M.CountResponse, departments.count_departments())
    check_each(
        M.Resources, departments.patch_department_resources(filled.site.department, [people.quota(3, filled.site.pool)]).data
    )
    check_each(
        M.Resources, departments.update_department_resources(filled.site.department, [people.quota(2, filled.site.pool)]).data
    )
    asked = M.DepartmentCreationRequest(name="d2", cluster_id=filled.site.cluster, resources=[people.quota(0)])
    made = departments.create_department(asked)
    assert made.status_code == 201
    assert departments.delete_department(made.data["id"]).status_code == 204


def test_projects(filled: Filled) -> None:
    projects = filled.org.projects
    listed = projects.get_projects(filter_by=["name==p1"], sort_by="name", sort_order="asc", offset=0, limit=10).data[
        "projects"
    ]
    assert [project.keys() >= PROJECT for project in listed] == [True]
    assert projects.get_project(filled.site.project).data.keys() >= PROJECT
    check(M.CountResponse, projects.count_projects())
    check_each(M.Resources, projects.patch_project_resources(filled.site.project, [people.quota(1, filled.site.pool)]).data)
    check_each(M.Resources, projects.update_project_resources(filled.site.project, [people.quota(2, filled.site.pool)]).data)
    asked = M.ProjectCreationRequest(
        name="p2", cluster_id=filled.site.cluster, parent_id=filled.site.department, resources=[people.quota(0)]
    )
    made = projects.create_project(asked)
    assert made.status_code == 201
    assert projects.delete_project(made.data["id"]).status_code == 202


def test_users(filled: Filled) -> None:
    users = filled.auth.users
    check_each(M.User2, users.get_users().data)
    made = check(
        M.UserPostResponse, users.create_user(M.UserCreationRequest1(email="tmp@example.org", reset_password=True)), 201
    )
    check(M.User2, users.get_user_by_id(made["id"]))
    check(M.CountResponse, users.count_users())
    assert users.delete_user_by_id(made["id"]).status_code == 204


def test_service_accounts(filled: Filled) -> None:
    accounts = filled.auth.service_accounts
    check_each(M.ServiceAccount, accounts.get_service_accounts().data)
    asked = M.ServiceAccountCreationRequest(name="ci-bot")
    made = check(M.ServiceAccountPostResponse, accounts.create_service_account(asked), 201)
    check(M.ServiceAccount, accounts.get_service_account_by_id(made["id"]))
    assert accounts.regenerate_service_account_secret(made["id"]).data["clientSecret"] != made["clientSecret"]
    assert accounts.update_service_account_by_id(made["id"], M.ServiceAccountPatchRequest(enabled=False)).status_code == 200
    assert accounts.delete_service_account_by_id(made["id"]).status_code == 204


def test_roles_permissions_and_own_rules(filled: Filled) -> None:
    roles = filled.auth.roles.get_roles_v1().data
    check_each(M.RoleV1, roles)
    check(M.RoleV1, filled.auth.roles.get_role_v1(roles[0]["id"]))
    check_each(M.Permission, filled.auth.permissions.get_permissions().data)
    own = check(M.MeAccessRulesResponse, filled.auth.me.get_me_access_rules())
    assert own["accessRules"]["totalRecords"] == 1


def test_access_rules(filled: Filled) -> None:
    rules = filled.auth.access_rules
    people.new_user(filled.client, "rule@example.org")
    made = people.grant(filled.client, "rule@example.org", "L1 researcher", scope=("department", filled.site.department))
    M.AccessRule.from_dict(made)
    assert check(M.AccessRuleById, rules.get_access_rule(made["id"]))["scopePath"].endswith("/c1/d1")
    check_each(
        M.AccessRule, rules.get_access_rules(subject_ids=["rule@example.org"], scope_type="department").data["accessRules"]
    )
    check(M.CountResponse, rules.count_access_rules())
    assert rules.delete_access_rule(made["id"]).status_code == 204
    gone = rules.get_access_rules(subject_ids=["rule@example.org"], include_deleted=True).data["accessRules"]
    assert [rule["deletedAt"] is not None for rule in gone] == [True]


def test_workloads(filled: Filled) -> None:
    workloads = filled.work.workloads
    found = workloads.get_workloads(filter_by=["projectId==" + filled.site.project, "phase==Completed"], sort_by="createdAt")
    check_each(M.Workload, found.data["workloads"])
    check(M.WorkloadDetailed, workloads.get_workload(filled.workload))
    check(M.CountResponse, workloads.count_workloads(filter_by=["projectId==" + filled.site.project]))
    check(M.Training1, filled.work.trainings.get_training(filled.workload))


def test_pods_events_and_history(filled: Filled) -> None:
    pods, events = filled.work.pods, filled.work.events
    check_each(M.Pod1, pods.get_workload_pods(filled.workload).data["pods"])
    check_each(M.Pod1, pods.list_pods(filter_by=["workloadId==" + filled.workload]).data["pods"])
    check(M.CountResponse, pods.count_pods())
    check_each(M.Event2, events.get_workload_events(filled.workload, limit=20).data["events"])
    check_each(M.HistoryRecord1, events.get_workload_history(filled.workload).data["records"])


def test_training_changes(filled: Filled) -> None:
    trainings = filled.work.trainings
    id = trainings.create_training1(people.training(filled.site, "changed", "sleep 60")).data["workloadId"]
    check(M.HttpResponse, trainings.suspend_training(id), 202)
    check(M.HttpResponse, trainings.resume_training(id), 202)
    check(M.HttpResponse, trainings.delete_training(id), 202)


def test_audit(filled: Filled) -> None:
    now = datetime.now(UTC)
    span = {"start": now - timedelta(hours=1), "end": now + timedelta(minutes=1)}
    found = filled.client.audit.audit_logs.get_audit_logs(number_of_samples=100, **span).data
    check_each(M.AuditLog, found["audit_logs"])
    assert {"create", "delete"} <= {record["action"] for record in found["audit_logs"]}


def test_tokens(tenant: Tenant, filled: Filled) -> None:
    tokens = filled.auth.tokens
    asked = M.TokenRequest(grant_type="password", username=tenant.email, password=people.PASSWORD)
    check(M.TokenResponse, tokens.grant_token(asked), 200)


def test_oauth_token(tenant: Tenant) -> None:
    """By plain HTTP: this version of the client sends an empty body here."""
    form = {"grant_type": "client_credentials", "client_id": tenant.client_id, "client_secret": tenant.client_secret}
    with urllib.request.urlopen(tenant.url + "/api/v2/token", urllib.parse.urlencode(form).encode(), timeout=30) as answer:
        M.OAuth2TokenResponse.from_dict(json.load(answer))
