"""`atoll export`: everything of a tenant in one archive, for its own administrators."""

from __future__ import annotations

import hashlib
from pathlib import Path

import click

from atoll.cli.failures import ERROR, NOT_FOUND, Failure
from atoll.cli.output import Record, output_option, show_list, show_one
from atoll.cli.session import Session, signed_in
from atoll.cli.tenant_end import EXPORTS
from atoll.cli.waiting import follow

PATH = "/api/atoll/v1/export"
ENDED = {"Ready", "Failed"}


@click.group()
def export() -> None:
    """Export everything of your tenant into one archive."""


@export.command()
@click.option("--wait", is_flag=True, help="Wait until it can be downloaded; exit code 1 when it fails.")
@output_option
@signed_in
def create(session: Session, wait: bool, output: str) -> None:
    """Have everything of this tenant written into one archive. It replaces an earlier one.

    Example: atoll export create --wait
    """
    made = session.write("POST", PATH)
    if wait:
        made = follow(lambda: session.get(f"{PATH}/{made['id']}"), progress, lambda one: one["status"] in ENDED)
    show_one(made, EXPORTS, output)
    if made["status"] == "Failed":
        raise Failure("The export failed.", exit_code=ERROR)


def progress(one: Record) -> str:
    return f"{one['status']}: {one['rowsDone']} of {one['rowsTotal']} rows"


@export.command("list")
@output_option
@signed_in
def list_exports(session: Session, output: str) -> None:
    """List this tenant's exports.

    Example: atoll export list
    """
    show_list(session.get(PATH), EXPORTS, output)


@export.command()
@click.argument("file", type=click.Path(dir_okay=False, path_type=Path))
@click.option("--id", help="Which one.  [default: the one that is ready]")
@output_option
@signed_in
def download(session: Session, file: Path, id: str | None, output: str) -> None:
    """Write the archive to FILE and check that it arrived whole.

    Example: atoll export download acme.tar.gz
    """
    found = next((one for one in session.get(PATH) if one["status"] == "Ready" and id in {None, one["id"]}), None)
    if found is None:
        raise Failure("No export is ready.", exit_code=NOT_FOUND, hint='Order one with "atoll export create --wait".')
    digest = hashlib.sha256()
    with file.open("wb") as archive:
        for part in session.streamed(f"{PATH}/{found['id']}/file"):
            digest.update(part)
            archive.write(part)
    if digest.hexdigest() != found["sha256"]:
        raise Failure(f"{file} did not arrive whole: its checksum differs.", exit_code=ERROR, hint="Download it again.")
    show_one({**found, "file": str(file)}, (("FILE", "file"), ("BYTES", "bytes"), ("SHA-256", "sha256")), output)
