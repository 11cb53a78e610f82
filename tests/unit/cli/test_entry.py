"""The command as a whole: its help, its speed by what it leaves unloaded, and the programs that it becomes."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator

import click
import pytest

from atoll import __version__
from atoll.cli.root import COMMANDS, root

from .conftest import Run

HEAVY = ("rich", "httpx2", "asyncio", "pydantic", "atoll.server", "ssl")


def every_command(command: click.Command, path: tuple[str, ...] = ()) -> Iterator[tuple[str, ...]]:
    yield path
    if isinstance(command, click.Group):
        ctx = click.Context(command)
        for name in command.list_commands(ctx):
            found = command.get_command(ctx, name)
            assert found is not None
            yield from every_command(found, (*path, name))


@pytest.mark.parametrize("path", list(every_command(root)), ids=" ".join)
def test_help_works(run: Run, path: tuple[str, ...]) -> None:
    done = run(*path, "--help")

    assert done.exit_code == 0, done.output
    assert done.stdout.startswith(f"Usage: {' '.join(('atoll', *path))}")


def command_at(path: tuple[str, ...]) -> click.Command:
    command: click.Command = root
    for name in path:
        assert isinstance(command, click.Group)
        found = command.get_command(click.Context(command), name)
        assert found is not None
        command = found
    return command


ALL = [(path, command_at(path)) for path in every_command(root) if path]
VERBS = [(path, command) for path, command in ALL if not isinstance(command, click.Group)]
# What prints a text or a file as it is, or does not talk to the API.
WITHOUT_OUTPUT = {
    *("up", "server", "migrate", "rotate-key", "agent", "login", "logout", "completion", "context use", "context delete"),
    *("training logs", "audit archive"),
}


@pytest.mark.parametrize(("path", "command"), ALL, ids=[" ".join(path) for path, _ in ALL])
def test_command_and_each_of_its_options_explains_itself(path: tuple[str, ...], command: click.Command) -> None:
    options = [one for one in command.params if isinstance(one, click.Option)]
    assert command.get_short_help_str(), path
    assert [one.opts for one in options if not one.help] == []


@pytest.mark.parametrize(("path", "command"), VERBS, ids=[" ".join(path) for path, _ in VERBS])
def test_verb_has_an_example_of_itself_and_answers_in_json(path: tuple[str, ...], command: click.Command) -> None:
    name = " ".join(path)
    example = (command.help or "").partition("\b\nExample:\n")[2]
    assert f"atoll {name}" in example
    assert ("output" in {one.name for one in command.params}) != (name in WITHOUT_OUTPUT)


@pytest.mark.parametrize("arguments", ["--help", "--version", "training --help", "context list"])
def test_what_needs_no_server_loads_nothing_heavy(arguments: str) -> None:
    script = (
        "import sys; from atoll.cli.root import root\n"
        f"try: root({arguments.split()!r})\n"
        f"finally: print([name for name in {HEAVY!r} if name in sys.modules], file=sys.stderr)"
    )

    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)

    assert done.stderr.strip().endswith("[]")


def test_short_help_of_a_command_is_the_one_in_the_table() -> None:
    for name, (_, _, short) in COMMANDS.items():
        command = root.get_command(click.Context(root), name)
        assert command is not None
        assert short[-1] == "."
        assert command.name == name


def test_version_is_the_packages(run: Run) -> None:
    assert run("--version").stdout == f"atoll, version {__version__}\n"


def test_exit_codes_are_documented(run: Run) -> None:
    assert "7 server unreachable" in " ".join(run("--help").stdout.split())


def test_unknown_command_and_option_are_wrong_usage(run: Run) -> None:
    assert (run("trainings").exit_code, run("up", "--dmeo").exit_code) == (2, 2)


def test_no_context_means_not_signed_in(run: Run) -> None:
    done = run("project", "list")

    assert (done.exit_code, "atoll login" in done.stderr) == (3, True)


@pytest.mark.parametrize(
    ("given", "module"),
    [
        ("up --demo --data /d --listen 127.0.0.1:9", "atoll.server"),
        ("server --listen 0.0.0.0:80", "atoll.server"),
        ("migrate --print-sql", "atoll.server"),
        ("rotate-key --data d --new-key-file f", "atoll.server"),
        ("agent --url u --cluster c --secret-file s --data /d --node a --node b", "atoll.agent"),
    ],
)
def test_server_side_verb_becomes_its_program(run: Run, monkeypatch: pytest.MonkeyPatch, given: str, module: str) -> None:
    became: list[list[str]] = []
    monkeypatch.setattr(os, "execv", lambda _, argv: became.append(argv))

    run(*given.split())

    handed_on = given.removeprefix("agent ").split()
    assert became == [[sys.executable, "-m", module, *handed_on]]


@pytest.mark.parametrize("shell", ["zsh", "fish"])
def test_completion_script_names_the_program(run: Run, shell: str) -> None:
    assert "_ATOLL_COMPLETE" in run("completion", shell).stdout


def test_completion_knows_the_commands(run: Run) -> None:
    done = run(env={"_ATOLL_COMPLETE": "zsh_complete", "COMP_WORDS": "atoll training s", "COMP_CWORD": "2"})

    assert {"submit", "suspend"} <= set(done.stdout.split())
