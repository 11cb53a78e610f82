"""`atoll training`: submit, list, watch and end training workloads."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from typing import Any, TypeVar

import click

from atoll.cli.failures import ERROR, Failure
from atoll.cli.names import project_named, training_named
from atoll.cli.output import done, output_option, show_json, show_list, show_one, text
from atoll.cli.session import Session, signed_in
from atoll.cli.submission import Wanted, training_body
from atoll.cli.times import moment
from atoll.cli.verbs import limit_option

F = TypeVar("F", bound=Callable[..., Any])

TRAININGS = "/api/v1/workloads/trainings"
WORKLOADS = "/api/v1/workloads"
OURS = "/api/atoll/v1/workloads"
FINAL_PHASES = {"Completed", "Failed", "Stopped"}
SECONDS_BETWEEN_LOOKS = 1.0

COLUMNS = (
    ("NAME", "name"),
    ("PROJECT", "projectName"),
    ("PHASE", "phase"),
    ("GPUS", "workloadRequestedResources.gpu.request"),
    ("RUNNING PODS", "runningPods"),
    ("SUBMITTED BY", "submittedBy"),
    ("CREATED", "createdAt"),
    ("ID", "id"),
)
DETAILS = (
    *COLUMNS,
    ("MESSAGE", "phaseMessage"),
    ("IMAGES", "images"),
    ("COMMAND", "command"),
    ("ARGUMENTS", "arguments"),
    ("PRIORITY", "priorityClassName"),
    ("COMPLETED", "completedAt"),
)


@click.group()
def training() -> None:
    """Submit and follow training workloads."""


def which(command: F) -> F:
    """The workload that a verb is about: a name, made unique by its project, or an id."""
    in_project = click.option("--project", "-p", help="The project, when the name is not unique.")
    return click.argument("name")(in_project(command))


@training.command()
@click.argument("name")
@click.argument("command", nargs=-1, type=click.UNPROCESSED)
@click.option("--project", "-p", required=True, help="The project's name.")
@click.option("--image", "-i", help="The container image; the local engine records it and runs the command itself.")
@click.option("--gpu", "-g", "gpus", type=float, help="GPUs for each pod; below 1 a part of one.")
@click.option("--cpu", "cpus", type=float, help="Cores for each pod.")
@click.option("--memory", help="Memory for each pod, such as 4Gi.")
@click.option("--parallelism", type=click.IntRange(1), help="Pods at the same time.")
@click.option("--completions", type=click.IntRange(1), help="Pods that must succeed.")
@click.option(
    "--env", "-e", "environment", multiple=True, metavar="NAME=VALUE", help="An environment variable; may be repeated."
)
@click.option("--priority", help="The priority class.")
@click.option("--working-dir", help="Where the command starts.")
@click.option("--node-pool", "node_pools", multiple=True, help="A node pool, in order of preference; may be repeated.")
@click.option("--wait", is_flag=True, help="Wait for its end; exit code 1 when it fails.")
@output_option
@signed_in
def submit(session: Session, /, project: str, wait: bool, output: str, **wanted: Any) -> None:
    """Submit a training.

    Example: atoll training submit mnist -p vision -i python:3.12 -g 1 -- python train.py
    """
    made = session.write("POST", TRAININGS, training_body(Wanted(**wanted), project_named(session, project)))
    if output == "json" and not wait:
        show_json(made)
    elif output == "table":
        click.echo(f'Training "{text(made["name"])}" submitted to {project}: {made["workloadId"]}')
    if wait:
        _wait(session, made["workloadId"], output)


@training.command("list")
@click.option("--project", "-p", help="Only those of this project.")
@click.option("--phase", help="Only those in this phase, such as Running.")
@limit_option
@output_option
@signed_in
def list_trainings(session: Session, project: str | None, phase: str | None, limit: int, output: str) -> None:
    """List trainings, newest first.

    Example: atoll training list --project vision --phase Running
    """
    conditions = ["type==Training"]
    conditions += [f"projectName=={project}"] if project else []
    conditions += [f"phase=={phase}"] if phase else []
    found = session.listed(WORKLOADS, "workloads", limit=limit, filterBy=conditions, sortBy="createdAt", sortOrder="desc")
    show_list(found, COLUMNS, output)


@training.command()
@which
@output_option
@signed_in
def get(session: Session, name: str, project: str | None, output: str) -> None:
    """Show a training.

    Example: atoll training get mnist
    """
    show_one(session.get(f"{WORKLOADS}/{training_named(session, name, project)}"), DETAILS, output)


@training.command()
@which
@click.option("--follow", "-f", is_flag=True, help="Go on as it writes.")
@click.option("--tail", type=click.IntRange(0), help="Only so many of the last lines.")
@click.option("--since", help="Only what is newer: 30s, 10m, 2h, 1d, or a time such as 2026-01-31T12:00:00Z.")
@signed_in
def logs(session: Session, name: str, project: str | None, follow: bool, tail: int | None, since: str | None) -> None:
    """Print what a training writes.

    Example: atoll training logs mnist --follow
    """
    path = f"{OURS}/{training_named(session, name, project)}/logs"
    for part in session.streamed(path, tail=tail, follow=follow or None, since=moment(since) if since else None):
        sys.stdout.buffer.write(part)
        sys.stdout.buffer.flush()


@training.command()
@which
@output_option
@signed_in
def suspend(session: Session, name: str, project: str | None, output: str) -> None:
    """Stop a training; it can be resumed.

    Example: atoll training suspend mnist
    """
    answer = session.write("POST", f"{TRAININGS}/{training_named(session, name, project)}/suspend")
    done(f'Training "{name}" is being suspended.', answer, output)


@training.command()
@which
@output_option
@signed_in
def resume(session: Session, name: str, project: str | None, output: str) -> None:
    """Let a suspended training go on.

    Example: atoll training resume mnist
    """
    answer = session.write("POST", f"{TRAININGS}/{training_named(session, name, project)}/resume")
    done(f'Training "{name}" is being resumed.', answer, output)


@training.command()
@which
@output_option
@signed_in
def delete(session: Session, name: str, project: str | None, output: str) -> None:
    """Delete a training.

    Example: atoll training delete mnist
    """
    answer = session.write("DELETE", f"{TRAININGS}/{training_named(session, name, project)}")
    done(f'Training "{name}" is being deleted.', answer, output)


@training.command()
@which
@output_option
@signed_in
def why(session: Session, name: str, project: str | None, output: str) -> None:
    """Say why a training is in the state it is in, and what would change that.

    Example: atoll training why mnist
    """
    answer = session.get(f"{OURS}/{training_named(session, name, project)}/why")
    if output == "json":
        show_json(answer)
        return
    click.echo(f"{text(answer.get('phase'))}: {text(answer['message'])}")
    for fact in answer.get("facts") or []:
        click.echo(f"  {text(fact['name'])}: {text(fact['value'])} {text(fact['unit']) if fact.get('unit') else ''}".rstrip())
    if answer.get("suggestion"):
        click.echo(f"Suggestion: {text(answer['suggestion'])}")


def _wait(session: Session, workload_id: str, output: str) -> None:
    """Progress goes to stderr, so that the answer alone is on stdout."""
    said = ""
    while True:
        workload = session.get(f"{WORKLOADS}/{workload_id}")
        if workload["phase"] != said:
            said = workload["phase"]
            click.echo(f"{said} {workload.get('phaseMessage') or ''}".rstrip(), err=True)
        if said in FINAL_PHASES:
            break
        time.sleep(SECONDS_BETWEEN_LOOKS)
    if output == "json":
        show_json(workload)
    if said != "Completed":
        raise Failure(f"The training ended as {said}.", exit_code=ERROR, hint=f"See: atoll training logs {workload_id}")
