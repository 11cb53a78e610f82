"""Users, machines, roles, access rules, one's own account and settings from the command line."""

from __future__ import annotations

import json

import pytest

from .conftest import Api, Run

USERS = "/api/v1/users"
MACHINES = "/api/v1/service-accounts"
ROLES = "/api/v2/authorization/roles"
RULES = "/api/v1/authorization/access-rules"
SETS = "/api/v1/authorization/permission-sets"
OWN_RULES = "/api/v1/authorization/me/access-rules"
ME = "/api/atoll/v1/me"
ADA = {"id": "u-1", "username": "ada@acme.example"}
CI = {"id": "m-1", "clientId": "client-1", "name": "ci"}
VIEWER = {
    "id": 1003,
    "name": "Viewer",
    "description": "Looks.",
    "enabled": True,
    "permissionSets": [{"id": "s-1", "name": "Projects: view"}],
    "permissions": [{"resourceType": "project", "actions": ["read"]}],
}
RULE = {
    "id": 5,
    "subjectId": "ada@acme.example",
    "subjectType": "user",
    "roleName": "Viewer",
    "roleId": 1003,
    "scopeType": "tenant",
    "scopeName": "acme",
}


@pytest.fixture
def tenant(signed_in: Api) -> Api:
    signed_in.answers("GET", USERS, [ADA])
    signed_in.answers("GET", MACHINES, [CI])
    signed_in.answers("GET", ROLES, [VIEWER])
    signed_in.answers("GET", SETS, {"permissionSets": [{"id": "s-1", "name": "Projects: view"}]})
    signed_in.answers("GET", "/api/v1/org-unit/projects", {"projects": [{"id": "4711", "name": "vision"}]})
    signed_in.answers("GET", ME, {"plane": "tenant", "tenant": "acme"})
    signed_in.answers("GET", OWN_RULES, {"accessRules": {"accessRules": [RULE | {"tenantId": 99}]}})
    return signed_in


@pytest.mark.parametrize(
    ("words", "method", "path", "secret"),
    [
        (("user", "create", "eve@acme.example"), "POST", USERS, "tempPassword"),
        (("user", "reset-password", "ada@acme.example", "-y"), "POST", f"{USERS}/u-1/password", "tempPassword"),
        (("service-account", "create", "new"), "POST", MACHINES, "clientSecret"),
        (("service-account", "rotate-secret", "ci", "--yes"), "POST", f"{MACHINES}/m-1/secret", "clientSecret"),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, tuple) else "",
)
def test_secret_is_shown_once_and_on_stdout_only(
    tenant: Api, run: Run, words: tuple[str, ...], method: str, path: str, secret: str
) -> None:
    tenant.answers(method, path, {"username": "eve", "name": "new", "clientId": "c", secret: "sesame"})

    done = run(*words)

    assert done.exit_code == 0, done.output
    assert (done.stdout.count("sesame"), done.stderr.count("sesame")) == (1, 0)


def test_old_secret_may_go_on_for_a_while(tenant: Api, run: Run) -> None:
    tenant.answers("POST", f"{MACHINES}/m-1/secret", {"clientSecret": "s"})

    assert run("service-account", "rotate-secret", "ci", "--overlap", "60").exit_code == 0
    assert tenant.only("POST").query == {"overlapSeconds": ["60"]}


def test_access_key_may_end_by_itself_and_be_switched_off(tenant: Api, run: Run) -> None:
    keys = "/api/atoll/v1/access-keys"
    tenant.answers("POST", keys, {"name": "ci", "clientId": "c", "clientSecret": "s"})
    tenant.answers("GET", keys, {"accessKeys": [{"id": "k-1", "name": "ci"}]})
    tenant.answers("PATCH", f"{keys}/k-1", {})

    assert run("access-key", "create", "ci", "--days", "90").exit_code == 0
    assert run("access-key", "disable", "ci").stdout == 'Access key "ci" is disabled.\n'
    assert tenant.only("POST").json == {"name": "ci", "lifetimeDays": 90}
    assert tenant.only("PATCH").json == {"enabled": False}


@pytest.mark.parametrize(("verb", "enabled"), [("enable", True), ("disable", False)])
def test_service_account_is_switched(tenant: Api, run: Run, verb: str, enabled: bool) -> None:
    tenant.answers("PATCH", f"{MACHINES}/m-1", {})

    assert run("service-account", verb, "ci").stdout == f'Service account "ci" is {verb}d.\n'
    assert tenant.only("PATCH").json == {"enabled": enabled}


def test_session_of_a_user_is_ended_by_its_id(tenant: Api, run: Run) -> None:
    tenant.answers("DELETE", "/api/atoll/v1/users/u-1/sessions/s%2F1", b"", status=204)

    assert run("user", "sessions", "ada@acme.example", "--end", "s/1").exit_code == 0


def test_role_is_shown_as_a_matrix(tenant: Api, run: Run) -> None:
    tenant.answers("GET", f"{ROLES}/1003", VIEWER)

    lines = [line.split() for line in run("role", "get", "Viewer").stdout.splitlines()[-2:]]

    assert lines == [["RESOURCE", "VIEW", "EDIT", "CREATE", "DELETE"], ["project", "x", "-", "-", "-"]]


def test_role_is_made_of_permission_sets_by_name(tenant: Api, run: Run) -> None:
    tenant.answers("POST", ROLES, VIEWER, status=201)

    run("role", "create", "reviewer", "--permission-set", "Projects: view")
    unknown = run("role", "create", "reviewer", "--permission-set", "Everything")

    assert tenant.only("POST").json == {"name": "reviewer", "description": "", "permissionSets": [{"id": "s-1"}]}
    assert (unknown.exit_code, "There are: Projects: view." in unknown.stderr) == (5, True)


def test_role_keeps_what_is_not_changed(tenant: Api, run: Run) -> None:
    tenant.answers("PUT", f"{ROLES}/1003", VIEWER)

    run("role", "update", "Viewer", "--description", "Sees.")

    kept = {"name": "Viewer", "enabled": True, "permissionSets": VIEWER["permissionSets"]}
    assert tenant.only("PUT").json == kept | {"description": "Sees."}


@pytest.mark.parametrize(
    ("subject", "who", "scope", "where"),
    [
        ("ada@acme.example", ("user", "ada@acme.example"), ("--scope", "project:vision"), ("project", "4711")),
        ("ci", ("service-account", "client-1"), ("--scope", "tenant"), ("tenant", "99")),
        ("ci", ("service-account", "client-1"), ("--scope", "tenant:acme"), ("tenant", "99")),
    ],
    ids=["a person on a project", "a machine on everything", "by its name"],
)
def test_rule_is_said_in_names(
    tenant: Api, run: Run, subject: str, who: tuple[str, str], scope: tuple[str, ...], where: tuple[str, str]
) -> None:
    tenant.answers("POST", RULES, RULE, status=201)

    done = run("access-rule", "create", "--subject", subject, "--role", "Viewer", *scope)

    assert done.exit_code == 0, done.output
    sent = tenant.only("POST").json
    assert (sent["subjectType"], sent["subjectId"], sent["scopeType"], sent["scopeId"]) == (*who, *where)
    assert sent["roleId"] == 1003


@pytest.mark.parametrize("scope", ["vision", "projects:vision", "project:", "tenant:", ""])
def test_what_is_no_scope_is_wrong_usage(tenant: Api, run: Run, scope: str) -> None:
    done = run("access-rule", "create", "--subject", "ada@acme.example", "--role", "Viewer", "--scope", scope)

    assert (done.exit_code, "project:NAME" in done.stderr) == (2, True)


def test_rule_is_taken_away_by_what_it_says(tenant: Api, run: Run) -> None:
    tenant.answers("GET", RULES, {"accessRules": [RULE]})
    tenant.answers("DELETE", f"{RULES}/5", b"", status=204)

    done = run("access-rule", "delete", "--subject", "ada@acme.example", "--role", "Viewer", "--scope", "tenant", "-y")

    assert done.exit_code == 0, done.output
    assert "roleId==1003" in next(asked for asked in tenant.asked if asked.path == RULES).query["filterBy"]
    assert run("access-rule", "delete", "--yes").exit_code == 2


def test_rules_are_shown_with_names_and_scopes_as_they_are_said(tenant: Api, run: Run) -> None:
    machine = {"id": 6, "subjectId": "client-1", "subjectType": "service-account", "roleName": "Viewer"}
    rules = [machine | {"scopeType": "project", "scopeName": "vision"}, RULE]
    tenant.answers("GET", RULES, {"accessRules": rules})

    lines = [line.split() for line in run("access-rule", "list").stdout.splitlines()[1:]]

    assert [(line[0], line[3]) for line in lines] == [("ci", "project:vision"), ("ada@acme.example", "tenant:acme")]


def test_own_permissions_say_where(tenant: Api, run: Run) -> None:
    tenant.answers("GET", f"{ROLES}/1003", VIEWER)

    done = run("access", "whoami")

    assert done.stdout.splitlines()[-1].split() == ["project", "tenant:acme", "-", "-", "-"]


def test_own_rules_are_shown_to_who_may_not_look_into_roles(tenant: Api, run: Run) -> None:
    tenant.answers("GET", f"{ROLES}/1003", {"code": 403, "message": "No."}, status=403)

    done = run("access", "whoami")

    assert (done.exit_code, "atoll access explain" in done.stderr) == (0, True)
    assert done.stdout.splitlines()[-1].split()[:2] == ["Viewer", "tenant:acme"]


def test_explanation_is_asked_about_ids_and_told_in_words(tenant: Api, run: Run) -> None:
    missing = {"roles": [{"id": 1002, "name": "L1 researcher"}]}
    answer = {"summary": "Ada may not.", "because": [], "missing": missing}
    tenant.answers("GET", "/api/atoll/v1/access/explain", answer)

    question = ("--subject", "ada@acme.example", "--action", "create", "--resource", "trainings", "--scope", "project:vision")
    done = run("access", "explain", *question)

    assert done.stdout == "Ada may not.\n  roles that give it: L1 researcher\n"
    assert tenant.asked[-1].query == {
        "action": ["create"],
        "resourceType": ["trainings"],
        "scopeType": ["project"],
        "scope": ["4711"],
        "subject": ["ada@acme.example"],
        "subjectType": ["user"],
    }


def test_own_account_is_shown_without_a_verb(tenant: Api, run: Run) -> None:
    assert json.loads(run("me", "-o", "json").stdout) == {"plane": "tenant", "tenant": "acme"}


def test_own_password_is_changed_from_two_lines(tenant: Api, run: Run) -> None:
    tenant.answers("POST", "/api/v1/me/password", {})

    done = run("me", "password", "--password-stdin", input="old\nnew\n")

    assert done.stdout == "Your password is changed.\n"
    assert tenant.only("POST").json == {"currentPassword": "old", "newPassword": "new"}


def test_second_factor_is_turned_on_with_a_code(tenant: Api, run: Run) -> None:
    tenant.answers("POST", f"{ME}/totp", {"secret": "ABC", "uri": "otpauth://x"}, status=201)
    tenant.answers("POST", f"{ME}/totp/confirm", {"recoveryCodes": ["one", "two"]})

    done = run("me", "totp", "on", input="123 456\n")

    assert tenant.asked[-1].json == {"code": "123456"}
    assert [word in done.stdout for word in ("ABC", "otpauth://x", "one", "two")] == [True] * 4


def test_settings_are_set_in_their_own_type(tenant: Api, run: Run) -> None:
    tenant.answers("GET", "/api/v1/security/settings", {"autoRedirectSSO": {"enabled": False, "idpAlias": "x"}})
    tenant.answers("GET", "/v1/k8s/setting", [{"key": "quota.cpu", "value": "false"}])
    tenant.answers("PUT", "/api/v1/security/settings/autoRedirectSSO", {})
    tenant.answers("PUT", "/v1/k8s/setting", {})

    for key, value in (("autoRedirectSSO.enabled", "true"), ("autoRedirectSSO.idpAlias", "7"), ("quota.cpu", "true")):
        assert run("settings", "set", key, value).exit_code == 0

    sent = [asked.json for asked in tenant.asked if asked.method == "PUT"]
    assert sent[0] == {"enabled": True, "idpAlias": "x"}
    assert sent[1] == {"enabled": False, "idpAlias": "7"}
    assert sent[2] == {"key": "quota.cpu", "value": True}
    assert run("settings", "set", "quota.cpu", "perhaps").exit_code == 2
    assert run("settings", "get", "nothing").exit_code == 5
