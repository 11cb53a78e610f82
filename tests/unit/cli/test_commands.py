"""What each command asks of the API, and what it makes of the answers."""

from __future__ import annotations

import json

import pytest

from .conftest import TOKEN, Api, Run

VISION = {"id": "4711", "name": "vision", "clusterId": "c-1", "parent": {"name": "research"}}
MNIST = {
    "id": "0197a0b0-0000-7000-8000-000000000001",
    "name": "mnist",
    "projectName": "vision",
    "phase": "Running",
    "runningPods": 2,
}
PROJECTS = "/api/v1/org-unit/projects"
TRAININGS = "/api/v1/workloads/trainings"


@pytest.fixture
def tenant(signed_in: Api) -> Api:
    signed_in.answers("GET", PROJECTS, {"projects": [VISION]})
    signed_in.answers("GET", "/api/v1/workloads", {"workloads": [MNIST]})
    signed_in.answers("POST", TRAININGS, {"name": "mnist", "workloadId": MNIST["id"]}, status=202)
    return signed_in


def test_submission_says_what_was_asked_for(tenant: Api, run: Run) -> None:
    done = run(
        *("training", "submit", "mnist", "--project", "vision", "--image", "python:3.12", "--gpu", "2", "--cpu", "1.5"),
        *(
            "--memory",
            "4Gi",
            "--parallelism",
            "2",
            "--completions",
            "4",
            "--env",
            "LR=0.1",
            "--env",
            "A=b=c",
            "--priority",
            "high",
        ),
        *("--", "python", "train.py", "--name", "two words"),
    )

    assert done.exit_code == 0, done.output
    assert tenant.only("POST").json == {
        "name": "mnist",
        "projectId": "4711",
        "clusterId": "c-1",
        "spec": {
            "image": "python:3.12",
            "command": "python",
            "args": "train.py --name 'two words'",
            "environmentVariables": [{"name": "LR", "value": "0.1"}, {"name": "A", "value": "b=c"}],
            "compute": {"gpuDevicesRequest": 2, "cpuCoreRequest": 1.5, "cpuMemoryRequest": "4Gi"},
            "parallelism": 2,
            "completions": 4,
            "priorityClass": "high",
        },
    }


def test_part_of_a_gpu_is_asked_for_as_a_portion(tenant: Api, run: Run) -> None:
    run("training", "submit", "mnist", "-p", "vision", "-i", "python", "-g", "0.5")

    portion = {"gpuDevicesRequest": 1, "gpuRequestType": "portion", "gpuPortionRequest": 0.5}
    assert tenant.only("POST").json["spec"]["compute"] == portion


@pytest.mark.parametrize("wrong", [("--gpu", "1.5"), ("--gpu", "-1"), ("--env", "novalue"), ("--parallelism", "0")])
def test_request_that_cannot_be_meant_is_wrong_usage(tenant: Api, run: Run, wrong: tuple[str, str]) -> None:
    done = run("training", "submit", "mnist", "-p", "vision", "-i", "python", *wrong)

    assert done.exit_code == 2
    assert [asked for asked in tenant.asked if asked.method == "POST"] == []


def test_unknown_project_is_answered_with_those_there_are(tenant: Api, run: Run) -> None:
    done = run("training", "submit", "mnist", "-p", "visoin", "-i", "python")

    assert done.exit_code == 5
    assert 'There is no project named "visoin".\n  There are: vision.' in done.stderr


def test_write_on_a_lost_connection_is_sent_again_with_the_same_key(signed_in: Api, run: Run) -> None:
    signed_in.answers("GET", PROJECTS, {"projects": [VISION]})
    signed_in.answers("POST", TRAININGS, lost=True)
    signed_in.answers("POST", TRAININGS, {"name": "mnist", "workloadId": MNIST["id"]}, status=202)

    done = run("training", "submit", "mnist", "-p", "vision", "-i", "python")

    keys = [asked.headers["idempotency-key"] for asked in signed_in.asked if asked.method == "POST"]
    assert done.exit_code == 0, done.output
    assert (len(keys), len(set(keys))) == (2, 1)


def test_each_write_has_a_key_of_its_own(tenant: Api, run: Run) -> None:
    for name in ("one", "two"):
        run("training", "submit", name, "-p", "vision", "-i", "python")

    assert len({asked.headers["idempotency-key"] for asked in tenant.asked if asked.method == "POST"}) == 2


@pytest.mark.parametrize(("phase", "exit_code"), [("Completed", 0), ("Failed", 1)])
def test_waiting_ends_with_the_training(
    tenant: Api, run: Run, monkeypatch: pytest.MonkeyPatch, phase: str, exit_code: int
) -> None:
    monkeypatch.setattr("atoll.cli.training.SECONDS_BETWEEN_LOOKS", 0)
    for seen in ("Pending", "Running", "Running", phase):
        tenant.answers("GET", f"/api/v1/workloads/{MNIST['id']}", {**MNIST, "phase": seen})

    done = run("training", "submit", "mnist", "-p", "vision", "-i", "python", "--wait", "-o", "json")

    assert done.exit_code == exit_code
    assert json.loads(done.stdout)["phase"] == phase
    assert done.stderr.splitlines()[:3] == ["Pending", "Running", phase]


def test_trainings_are_listed_in_plain_columns_for_a_pipe(tenant: Api, run: Run) -> None:
    done = run("training", "list", "--project", "vision", "--phase", "Running")

    header, line = done.stdout.splitlines()
    assert header.split()[:3] == ["NAME", "PROJECT", "PHASE"]
    assert line.split()[:3] == ["mnist", "vision", "Running"]
    assert tenant.only("GET").query["filterBy"] == ["type==Training", "projectName==vision", "phase==Running"]


def test_list_follows_its_pages(signed_in: Api, run: Run) -> None:
    signed_in.answers("GET", PROJECTS, {"projects": [VISION] * 2, "next": 2})
    signed_in.answers("GET", PROJECTS, {"projects": [VISION]})

    done = run("project", "list", "-o", "json")

    assert len(json.loads(done.stdout)) == 3
    assert [asked.query["offset"] for asked in signed_in.asked] == [["0"], ["2"]]


def test_table_on_a_terminal_has_the_same_rows(tenant: Api, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("click.testing._NamedTextIOWrapper.isatty", lambda _: True, raising=False)
    monkeypatch.setenv("COLUMNS", "200")

    done = run("training", "list")

    assert done.exit_code == 0, done.output
    assert [word in done.stdout for word in ("NAME", "mnist", "vision", "Running")] == [True] * 4


def test_names_of_others_cannot_drive_the_terminal(signed_in: Api, run: Run) -> None:
    signed_in.answers("GET", PROJECTS, {"projects": [{**VISION, "name": "\x1b[31mred\n"}]})

    assert "\x1b" not in run("project", "list").stdout


@pytest.mark.parametrize(
    ("verb", "method", "suffix"), [("suspend", "POST", "/suspend"), ("resume", "POST", "/resume"), ("delete", "DELETE", "")]
)
def test_verb_on_a_name_reaches_the_workload(tenant: Api, run: Run, verb: str, method: str, suffix: str) -> None:
    tenant.answers(method, f"{TRAININGS}/{MNIST['id']}{suffix}", {"code": 202, "message": "Accepted"}, status=202)

    done = run("training", verb, "mnist")

    assert done.exit_code == 0, done.output
    assert "idempotency-key" in tenant.only(method).headers


def test_id_is_taken_as_it_is(tenant: Api, run: Run) -> None:
    tenant.answers("GET", f"/api/v1/workloads/{MNIST['id']}", MNIST)

    done = run("training", "get", str(MNIST["id"]))

    assert "Running" in done.stdout
    assert len(tenant.asked) == 1


def test_name_in_two_projects_asks_which(signed_in: Api, run: Run) -> None:
    signed_in.answers("GET", "/api/v1/workloads", {"workloads": [MNIST, {**MNIST, "projectName": "speech"}]})

    done = run("training", "get", "mnist")

    assert (done.exit_code, "speech" in done.stderr) == (6, True)


def test_logs_come_out_as_they_are(tenant: Api, run: Run) -> None:
    tenant.answers("GET", f"/api/atoll/v1/workloads/{MNIST['id']}/logs", "epoch 1 ✓\n".encode())

    done = run("training", "logs", "mnist", "--follow", "--tail", "10", "--since", "2026-01-05T13:00:00+01:00")

    assert done.stdout == "epoch 1 ✓\n"
    assert tenant.asked[-1].query == {"follow": ["true"], "tail": ["10"], "since": ["2026-01-05T12:00:00.000Z"]}


def test_why_tells_reason_facts_and_suggestion(tenant: Api, run: Run) -> None:
    facts = [{"name": "free", "value": 1, "unit": "GPUs"}]
    answer = {"code": "quota", "phase": "Pending", "message": "Over quota.", "facts": facts, "suggestion": "Ask for one."}
    tenant.answers("GET", f"/api/atoll/v1/workloads/{MNIST['id']}/why", answer)

    done = run("training", "why", "mnist")

    assert done.stdout == "Pending: Over quota.\n  free: 1 GPUs\nSuggestion: Ask for one.\n"


def test_tenant_is_created_and_its_first_password_shown_once(signed_in: Api, run: Run) -> None:
    extra = {"tenantDomain": "acme.localhost", "customerUser": {"ada@acme.example": "First-pass-1"}}
    answer = {"tenant": {"id": 7, "name": "acme", "status": "Creating"}, "additionalData": extra}
    signed_in.answers("POST", "/api/v1/tenants", answer, status=201)

    done = run("tenant", "create", "acme", "--email", "ada@acme.example")

    assert signed_in.only("POST").json == {"name": "acme", "email": "ada@acme.example"}
    assert done.stdout.count("First-pass-1") == 1


def test_tenant_is_erased_only_after_a_yes(signed_in: Api, run: Run) -> None:
    signed_in.answers("GET", "/api/v1/tenants", [{"id": 7, "name": "acme"}])
    signed_in.answers("DELETE", "/api/v1/tenants/7", {"uid": "u"})

    refused = run("tenant", "delete", "acme", "--hard", input="n\n")
    done = run("tenant", "delete", "acme", "--hard", "--yes")

    assert (refused.exit_code, done.exit_code) == (1, 0)
    assert signed_in.only("DELETE").query == {"isHardDelete": ["true"]}


def test_cluster_is_registered_and_its_install_commands_printed(signed_in: Api, run: Run) -> None:
    signed_in.answers(
        "POST", "/api/v1/clusters", {"uuid": "c-1", "name": "lab", "status": {"state": "WaitingToConnect"}}, status=201
    )
    signed_in.answers("GET", "/api/v1/clusters", [{"uuid": "c-1", "name": "lab"}])
    signed_in.answers("GET", "/api/v1/clusters/c-1/cluster-install-info", {"installationStr": "helm …", "clientSecret": "s"})

    created = run("cluster", "create", "lab")
    printed = run("cluster", "install-info", "lab", "--version", "1.2.3")

    assert "WaitingToConnect" in created.stdout
    assert printed.stdout == "helm …\n"
    assert signed_in.asked[-1].query == {"version": ["1.2.3"]}


def test_usage_takes_its_columns_from_the_answer(signed_in: Api, run: Run) -> None:
    signed_in.answers("GET", "/api/atoll/v1/usage", {"usage": [{"project": "vision", "gpuHours": 12.5}]})

    done = run("usage", "--start", "2026-01-01", "--end", "2026-02-01", "--group-by", "project")

    assert [line.split() for line in done.stdout.splitlines()] == [["PROJECT", "GPU", "HOURS"], ["vision", "12.5"]]
    assert signed_in.only("GET").query == {
        "start": ["2026-01-01"],
        "end": ["2026-02-01"],
        "groupBy": ["project"],
    }


@pytest.mark.parametrize(
    ("status", "exit_code"), [(400, 1), (401, 3), (403, 4), (404, 5), (409, 6), (412, 6), (500, 1), (503, 1)]
)
def test_status_decides_the_exit_code(signed_in: Api, run: Run, status: int, exit_code: int) -> None:
    signed_in.answers("GET", PROJECTS, {"code": status, "message": "No.", "details": "Because."}, status=status)

    done = run("project", "list")

    assert (done.exit_code, done.stdout) == (exit_code, "")
    assert done.stderr == "Error: No.\n  Because.\n"
    assert TOKEN not in done.output


@pytest.mark.parametrize("lost", [{"lost": True}, {"status": 502, "body": b"<html>"}, {"body": b"<html>"}, {"status": 302}])
def test_something_else_than_atoll_is_said(signed_in: Api, run: Run, lost: dict[str, object]) -> None:
    signed_in.answers("GET", PROJECTS, **lost)  # type: ignore[arg-type]

    done = run("project", "list")

    assert done.exit_code == (7 if "lost" in lost else 1)
    assert done.stderr.startswith("Error: ")
    assert done.exception is None or isinstance(done.exception, SystemExit)
