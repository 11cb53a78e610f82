"""`atoll certificate`: checking a certificate of erasure, with nothing but the file and the published key."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import click

from atoll.cli.failures import Failure
from atoll.cli.output import output_option, show_json

A_FILE = click.Path(exists=True, dir_okay=False, path_type=Path)


@click.group()
def certificate() -> None:
    """Verify certificates of erasure."""


@certificate.command()
@click.argument("file", type=A_FILE)
@click.option("--key", required=True, type=A_FILE, help="The key set published at /.well-known/atoll-certificates.json.")
@output_option
def verify(file: Path, key: Path, output: str) -> None:
    """Check that FILE was signed with the key and not changed since. Nobody is asked: it works offline."""
    from atoll.kit.certificates import CertificateInvalid
    from atoll.kit.certificates import verify as check

    try:
        statement = check(read(file), read(key))
    except CertificateInvalid as problem:
        raise Failure(str(problem), hint="Do not rely on this certificate.") from None
    if output == "json":
        show_json(statement)
        return
    for line in told(statement):
        click.echo(line)


def read(path: Path) -> Any:
    try:
        return json.loads(path.read_bytes())
    except ValueError:
        raise Failure(f"{path} holds no JSON.") from None


def told(statement: dict[str, Any]) -> list[str]:
    """The statement in a few lines; what was not confirmed is said, not left out."""
    tenant = statement.get("tenant", {})
    lines = [
        "The signature is good.",
        f"Tenant   {printable(tenant.get('name'))} ({printable(tenant.get('id'))}, {printable(tenant.get('uuid'))})",
        f"Erased   {printable(statement.get('totalRows'))} rows; key destroyed at {printable(statement.get('keyDestroyedAt'))}",
        f"Issued   {printable(statement.get('issuedAt'))} by {printable(statement.get('issuer'))}",
    ]
    lines += [
        f"Cluster  {printable(one.get('name'))}: {printable(one.get('outcome'))}" for one in statement.get("clusters", [])
    ]
    return lines + [f"Remains  {printable(one.get('what'))}" for one in statement.get("remains", [])]


def printable(value: object) -> str:
    return "".join(character for character in str(value) if character.isprintable())
