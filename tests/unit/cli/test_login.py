"""Signing in, contexts, and where secrets end up."""

from __future__ import annotations

import json
import stat

import pytest

from atoll.cli import contexts

from .conftest import TOKEN, Api, Run

GRANTED = {"access_token": TOKEN, "token_type": "Bearer", "expires_in": 3600}
ME, SETTLED = "/api/atoll/v1/me", {"passwordChangeRequired": False}
REQUIRED = {"error": "invalid_grant", "error_description": "A code is needed.", "reason": "second_factor_required"}


def test_person_signs_in_with_a_password_from_standard_input(api: Api, run: Run) -> None:
    api.answers("POST", "/t/acme/api/v2/token", GRANTED)
    api.answers("GET", f"/t/acme{ME}", SETTLED)

    done = run(
        "login", "--url", f"{api.url}/t/acme/", "--username", "ada@acme.example", "--password-stdin", input="Secret-1!\n"
    )

    assert done.exit_code == 0, done.output
    assert api.only("POST").form == {"grant_type": "password", "username": "ada@acme.example", "password": "Secret-1!"}
    assert contexts.read_contexts().known["acme"].token == TOKEN


def test_password_is_asked_for_without_being_shown(api: Api, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("click.testing._NamedTextIOWrapper.isatty", lambda _: True, raising=False)
    api.answers("POST", "/api/v2/token", GRANTED)
    api.answers("GET", ME, SETTLED)

    done = run("login", "--url", api.url, input="ada@acme.example\nSecret-1!\n")

    assert done.exit_code == 0, done.output
    assert api.only("POST").form["password"] == "Secret-1!"
    assert "Secret-1!" not in done.output
    assert TOKEN not in done.output


def test_code_is_asked_for_when_it_is_needed(api: Api, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("click.testing._NamedTextIOWrapper.isatty", lambda _: True, raising=False)
    api.answers("POST", "/api/v2/token", REQUIRED, status=400)
    api.answers("POST", "/api/v2/token", GRANTED)
    api.answers("GET", ME, SETTLED)

    done = run("login", "--url", api.url, "--username", "ada@acme.example", input="Secret-1!\n123456\n")

    assert done.exit_code == 0, done.output
    first, second = [asked.form for asked in api.asked if asked.method == "POST"]
    assert second == first | {"otp": "123456"}


def test_script_gives_the_code_or_is_told_that_one_is_needed(api: Api, run: Run) -> None:
    words = ["login", "--url", api.url, "--username", "ada@acme.example", "--password-stdin"]
    api.answers("POST", "/api/v2/token", REQUIRED, status=400)
    api.answers("POST", "/api/v2/token", GRANTED)
    api.answers("GET", ME, SETTLED)

    without, with_code = run(*words, input="Secret-1!\n"), run(*words, "--otp", "123456", input="Secret-1!\n")

    assert (without.exit_code, with_code.exit_code) == (3, 0)
    assert "A code is needed." in without.stderr


def test_temporary_password_is_replaced_at_once(api: Api, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("click.testing._NamedTextIOWrapper.isatty", lambda _: True, raising=False)
    api.answers("POST", "/api/v2/token", GRANTED)
    api.answers("GET", ME, {"passwordChangeRequired": True})
    api.answers("POST", "/api/v1/me/password", {})

    done = run("login", "--url", api.url, "--username", "ada@acme.example", input="Temporary-1!\nMine-2!\nMine-2!\n")

    assert done.exit_code == 0, done.output
    assert api.asked[-1].json == {"currentPassword": "Temporary-1!", "newPassword": "Mine-2!"}
    assert "Mine-2!" not in done.output
    assert contexts.read_contexts().known[contexts.name_for(api.url)].token == TOKEN


def test_script_replaces_a_temporary_password_by_its_second_line(api: Api, run: Run) -> None:
    words = ["login", "--url", api.url, "--username", "ada@acme.example", "--password-stdin"]
    api.answers("POST", "/api/v2/token", GRANTED)
    api.answers("GET", ME, {"passwordChangeRequired": True})
    api.answers("POST", "/api/v1/me/password", {})

    run(*words, input="Temporary-1!\nMine-2!\n")

    assert api.asked[-1].json["newPassword"] == "Mine-2!"


def test_refused_new_password_keeps_nothing(api: Api, run: Run) -> None:
    words = ["login", "--url", api.url, "--username", "ada@acme.example", "--password-stdin"]
    api.answers("POST", "/api/v2/token", GRANTED)
    api.answers("GET", ME, {"passwordChangeRequired": True})
    api.answers("POST", "/api/v1/me/password", {"code": 400, "message": "newPassword: has a digit"}, status=400)

    done = run(*words, input="Temporary-1!\nmine\n")

    assert (done.exit_code, "has a digit" in done.stderr) == (1, True)
    assert contexts.read_contexts().known == {}


def test_service_account_signs_in_with_its_secret(api: Api, run: Run) -> None:
    api.answers("POST", "/api/v2/token", GRANTED)

    run("login", "--url", api.url, "--client-id", "ci", "--password-stdin", "--context", "build", input="s3cret\n")

    assert api.only("POST").form == {"grant_type": "client_credentials", "client_id": "ci", "client_secret": "s3cret"}
    assert contexts.read_contexts().current == "build"


def test_tokens_are_readable_by_their_owner_alone(signed_in: Api) -> None:
    assert stat.S_IMODE(contexts.config_path().stat().st_mode) == 0o600
    assert stat.S_IMODE(contexts.config_path().parent.stat().st_mode) == 0o700


def test_refused_credentials_are_exit_code_3_and_keep_nothing(api: Api, run: Run) -> None:
    api.answers(
        "POST", "/api/v2/token", {"error": "invalid_grant", "error_description": "Wrong e-mail or password."}, status=400
    )

    done = run("login", "--url", api.url, "--username", "ada@acme.example", "--password-stdin", input="wrong\n")

    assert done.exit_code == 3
    assert "Wrong e-mail or password." in done.stderr
    assert contexts.read_contexts().known == {}


def test_nobody_to_ask_is_wrong_usage(api: Api, run: Run) -> None:
    assert run("login", "--url", api.url).exit_code == 2
    assert run("login", "--url", api.url, "--username", "ada@acme.example").exit_code == 2


@pytest.mark.parametrize("url", ["acme.example", "ftp://acme.example", "https://ada:secret@acme.example"])
def test_address_that_is_none_is_refused(run: Run, url: str) -> None:
    assert run("login", "--url", url, "--username", "ada@acme.example").exit_code == 2


def test_address_without_tls_is_warned_about_unless_it_is_this_machine(api: Api, run: Run) -> None:
    api.answers("POST", "/api/v2/token", GRANTED)

    near = run("login", "--url", api.url, "--client-id", "ci", "--client-secret", "s")
    far = run("login", "--url", "http://atoll.invalid", "--client-id", "ci", "--client-secret", "s")

    assert "Warning" not in near.stderr
    assert "Warning: http://atoll.invalid has no TLS" in far.stderr


def test_contexts_are_listed_used_and_deleted_without_showing_tokens(signed_in: Api, run: Run) -> None:
    known = contexts.read_contexts().having("console", contexts.Context("http://localhost:8080", "root@host.example", TOKEN))
    contexts.write_contexts(known)

    used = run("context", "use", "console")
    listed = run("context", "list", "--output", "json")
    run("context", "delete", "acme")

    assert used.exit_code == 0
    assert TOKEN not in listed.output
    assert [(each["name"], each["current"]) for each in json.loads(listed.stdout)] == [("acme", ""), ("console", "*")]
    assert list(contexts.read_contexts().known) == ["console"]


def test_unknown_context_is_answered_with_the_known_ones(signed_in: Api, run: Run) -> None:
    done = run("context", "use", "acne")

    assert (done.exit_code, "Known contexts: acme." in done.stderr) == (5, True)


def test_signing_out_forgets_the_token_and_keeps_the_address(signed_in: Api, run: Run) -> None:
    signed_in.answers("DELETE", "/api/atoll/v1/session", status=204)

    run("logout")

    assert signed_in.only("DELETE").headers["authorization"] == f"Bearer {TOKEN}"
    left = contexts.read_contexts().known["acme"]
    assert (left.token, left.url) == ("", signed_in.url)
    assert run("project", "list").exit_code == 3


@pytest.mark.parametrize(("status", "is_said"), [(401, False), (503, True)])
def test_signing_out_forgets_the_token_whatever_the_server_says(status: int, is_said: bool, signed_in: Api, run: Run) -> None:
    signed_in.answers("DELETE", "/api/atoll/v1/session", {"code": status, "message": "No."}, status=status)

    done = run("logout")

    assert contexts.read_contexts().known["acme"].token == ""
    assert ("goes on until it ends by itself" in done.stderr) == is_said


def test_script_credentials_need_no_configuration(api: Api, run: Run) -> None:
    api.answers("POST", "/api/v2/token", GRANTED)
    api.answers("GET", "/api/v1/org-unit/projects", {"projects": []})
    variables = {"ATOLL_URL": api.url, "ATOLL_CLIENT_ID": "ci", "ATOLL_CLIENT_SECRET": "s3cret"}

    done = run("project", "list", env=variables)

    assert done.exit_code == 0, done.output
    assert api.only("GET").headers["authorization"] == f"Bearer {TOKEN}"
    assert not contexts.config_path().exists()


def test_script_credentials_that_are_incomplete_are_wrong_usage(run: Run) -> None:
    done = run("project", "list", env={"ATOLL_URL": "http://localhost:1", "ATOLL_CLIENT_ID": "ci"})

    assert (done.exit_code, "ATOLL_CLIENT_SECRET is not set." in done.stderr) == (2, True)


def test_address_in_the_environment_is_never_passed_over(signed_in: Api, run: Run) -> None:
    signed_in.answers("GET", "/api/v1/org-unit/projects", {"projects": []})

    elsewhere = run("project", "list", env={"ATOLL_URL": "http://localhost:1"})
    here = run("project", "list", env={"ATOLL_URL": signed_in.url})

    assert (elsewhere.exit_code, here.exit_code) == (3, 0)
    assert "not signed in to http://localhost:1" in elsewhere.stderr


def test_expired_token_is_renewed_once_and_kept(api: Api, run: Run) -> None:
    contexts.write_contexts(contexts.Contexts("acme", {"acme": contexts.Context(api.url, "ada", "old", "refresh-1")}))
    api.answers("GET", "/api/v1/org-unit/projects", {"code": 401, "message": "Expired."}, status=401)
    api.answers("GET", "/api/v1/org-unit/projects", {"projects": []})
    api.answers("POST", "/api/v2/token", {"access_token": "new", "refresh_token": "refresh-2"})

    done = run("project", "list")

    assert done.exit_code == 0, done.output
    assert api.only("POST").form == {"grant_type": "refresh_token", "refresh_token": "refresh-1"}
    kept = contexts.read_contexts().known["acme"]
    assert (kept.token, kept.refresh_token) == ("new", "refresh-2")


def test_broken_configuration_is_said(home: object, run: Run) -> None:
    contexts.write_contexts(contexts.Contexts("", {}))
    contexts.config_path().write_text("{}")

    done = run("context", "list")

    assert (done.exit_code, "cannot be read as contexts" in done.stderr) == (1, True)
