"""`atoll audit`: the audit log, archives of it, and their verification without a server."""

from __future__ import annotations

import json
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from atoll.cli.audit_sinks import sinks
from atoll.cli.failures import ERROR, Failure
from atoll.cli.output import output_option, show_json, show_list, show_one
from atoll.cli.session import Session, signed_in
from atoll.cli.times import moment
from atoll.cli.verbs import with_options

if TYPE_CHECKING:
    from atoll.chain import Report

TIME = click.DateTime(["%Y-%m-%d", "%Y-%m-%dT%H:%M:%S", "%Y-%m-%dT%H:%M:%SZ"])
FILE = click.Path(exists=True, dir_okay=False, allow_dash=True)
CHECKPOINT = (("NUMBER", "number"), ("RECORDS", "seq"), ("AT", "at"), ("KEY", "keyId"), ("DIGEST", "digest"))

RECORDS = (
    ("TIME", "timestamp"),
    ("SUBJECT", "subject"),
    ("ACTION", "action"),
    ("TYPE", "entity_type"),
    ("NAME", "entity_name"),
    ("RESULT", "result"),
    ("STATUS", "http_status_code"),
    ("ADDRESS", "source_ip"),
)
FILTERS = {
    "subject": "Only what this user or service account did.",
    "action": "Only this: create, update, delete, sign-in, sign-out, reset-password, or read (of refused ones).",
    "entity_type": "Only what was done to this kind of thing, such as project.",
    "entity_name": "Only what was done to things of this name.",
    "result": "Only what ended so: Succeeded or Failed.",
}
# What happened just now is in it, whoever's clock is slow.
AHEAD = "8999-12-31T00:00:00Z"


@click.group()
def audit() -> None:
    """The audit log: who did what; archives of it, and where it is posted."""


def list_records(session: Session, /, since: str, until: str | None, limit: int, output: str, **given: str | None) -> None:
    """List who did what, the newest first.

    Example: atoll audit list --since 1h --subject ada@acme.example
    """
    conditions = [f"{field}=={value}" for field, value in given.items() if value]
    query: dict[str, Any] = {"start": moment(since), "end": moment(until or AHEAD), "filterBy": conditions or None}
    show_list(session.listed("/api/atoll/v1/audit", "audit_logs", limit=limit, **query), RECORDS, output)


OPTIONS = (
    click.option("--since", default="1d", show_default=True, help="How far back: 30m, 1h, 7d, or a time."),
    click.option("--until", help="Up to when: as --since.  [default: now]"),
    *(click.option(f"--{field.replace('_', '-')}", field, help=help) for field, help in FILTERS.items()),
    click.option("--limit", type=click.IntRange(1, 10_000), default=100, show_default=True, help="At most so many."),
    output_option,
)
audit.command("list")(with_options(signed_in(list_records), OPTIONS))
audit.add_command(sinks)


@audit.command()
@signed_in
@output_option
def checkpoint(session: Session, output: str) -> None:
    """Have everything recorded until now chained and signed.

    Example: atoll audit checkpoint
    """
    show_one(session.write("POST", "/api/atoll/v1/audit/checkpoints"), CHECKPOINT, output)


@audit.command()
@click.argument("file", type=click.File("wb"))
@click.option("--start", type=TIME, required=True, help="The earliest time, UTC.")
@click.option("--end", type=TIME, required=True, help="The latest time, UTC.")
@signed_in
def archive(session: Session, file: Any, start: datetime, end: datetime) -> None:
    """Write the chained records of a time range, with their checkpoints, to FILE ("-" for standard output).

    Example: atoll audit archive --start 2026-01-01 --end 2026-01-31 january.jsonl
    """
    span = {"start": f"{start:%Y-%m-%dT%H:%M:%S}Z", "end": f"{end:%Y-%m-%dT%H:%M:%S}Z"}
    for part in session.streamed("/api/atoll/v1/audit/archive", **span):
        file.write(part)


@audit.command()
@click.argument("file", type=FILE)
@click.option("--key", "keys", multiple=True, type=click.Path(exists=True, dir_okay=False), help="A public key (PEM or JWK).")
@output_option
def verify(file: str, keys: tuple[str, ...], output: str) -> None:
    """Verify an archive. No server is asked: it holds, or this says what is wrong with which record and exits with 1.

    With --key (may be repeated, since keys change) only checkpoints count that one of these keys signed. Get the key from
    somebody you trust, not out of the archive.

    Example: atoll audit verify january.jsonl --key installation.pem
    """
    from atoll import chain

    pinned = [_thumbprint(Path(name)) for name in keys]
    with click.open_file(file, "rb") as lines:
        report = chain.verify(lines, keys=pinned)
    if output == "json":
        show_json(_shown(report))
    else:
        click.echo(_words(report, pinned=bool(pinned)))
    if not report.holds:
        raise Failure("The archive does not hold.", exit_code=ERROR)


def _thumbprint(path: Path) -> str:
    from joserfc.errors import JoseError
    from joserfc.jwk import ECKey

    text = path.read_text()
    try:
        found = json.loads(text) if text.lstrip().startswith("{") else text
        return str(ECKey.import_key(found.get("publicJwk", found) if isinstance(found, dict) else found).thumbprint())
    except (JoseError, ValueError, TypeError, KeyError) as wrong:
        raise Failure(f"{path} holds no public key: {wrong}.", hint="A PEM file, or a JWK as the API shows it.") from wrong


def _words(report: Report, *, pinned: bool) -> str:
    lines = [
        f"Realm        {report.realm or '-'}",
        f"Records      {report.records}" + (f" ({report.first} to {report.last})" if report.records else ""),
        f"Begins       {_beginning(report)}",
        f"Checkpoints  {report.checkpoints}",
        f"Signed       {_signed(report)}",
        *(f"Key          {key}{'' if pinned else '  (not pinned: the archive itself says so)'}" for key in report.keys),
        *(f"WRONG        {finding}" for finding in report.findings),
        f"Result       {'every record is as it was chained' if report.holds else 'DOES NOT HOLD'}",
    ]
    return "\n".join(lines)


def _beginning(report: Report) -> str:
    if report.from_the_beginning:
        return "with the realm's first record"
    if report.starts_at_checkpoint:
        return "behind a checkpoint"
    return "in the middle: what stood before is known by its digest only"


def _signed(report: Report) -> str:
    if report.signed_to is None:
        return "nothing: there is no checkpoint behind these records yet"
    if report.signed_to >= report.last:
        return "all of them"
    return f"up to record {report.signed_to}; {report.last - report.signed_to} after it have no checkpoint yet"


def _shown(report: Report) -> dict[str, Any]:
    names = ("realm", "records", "first", "last", "checkpoints", "keys", "holds")
    findings = [{"line": one.line, "seq": one.seq, "id": one.id, "problem": one.what} for one in report.findings]
    return {name: getattr(report, name) for name in names} | {"signedTo": report.signed_to, "findings": findings}
