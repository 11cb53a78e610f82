"""`atoll settings`: security settings and feature switches of a tenant, or of the host organization."""

from __future__ import annotations

import json
from typing import Any

import click

from atoll.cli.failures import USAGE, Failure, not_found
from atoll.cli.output import Record, done, output_option, show_list, show_one
from atoll.cli.session import Session, signed_in

SECURITY = "/api/v1/security/settings"
SWITCHES = "/v1/k8s/setting"
COLUMNS = (("KEY", "key"), ("VALUE", "value"), ("SOURCE", "source"), ("ABOUT", "description"))


@click.group()
def settings() -> None:
    """Settings: security, and features that are on or off."""


@settings.command()
@click.argument("key", required=False)
@output_option
@signed_in
def get(session: Session, key: str | None, output: str) -> None:
    """Show all settings, or one.

    Example: atoll settings get browserSessionTimeout.idleTimeout
    """
    known = every(session)
    if key:
        show_one(found(known, key), COLUMNS, output)
    else:
        show_list(known, COLUMNS, output)


@settings.command("set")
@click.argument("key")
@click.argument("value")
@output_option
@signed_in
def set_value(session: Session, key: str, value: str, output: str) -> None:
    """Change a setting: true, false, a number or a text.

    Example: atoll settings set quota.block_oversubscription true
    """
    setting = found(every(session), key)
    wanted = read(setting, value)
    if "section" in setting:
        section, field = key.split(".")
        answer = session.write("PUT", f"{SECURITY}/{section}", {**setting["section"], field: wanted})
    else:
        answer = session.write("PUT", SWITCHES, {"key": key, "value": wanted})
    done(f"{key} is {value}.", answer, output)


def every(session: Session) -> list[Record]:
    """Security settings as `section.field`, and the switches."""
    security = [
        {"key": f"{name}.{field}", "value": as_typed(value), "source": "security", "section": section}
        for name, section in session.get(SECURITY).items()
        for field, value in section.items()
    ]
    return security + list(session.get(SWITCHES))


def as_typed(value: Any) -> str:
    """As the switches show theirs, and as `set` takes it."""
    return value if isinstance(value, str) else json.dumps(value)


def found(known: list[Record], key: str) -> Record:
    for each in known:
        if each["key"] == key:
            return each
    raise not_found("setting", key, [each["key"] for each in known])


def read(setting: Record, value: str) -> Any:
    """Texts are security settings that hold one now; everything else is true, false or a number."""
    name = setting["key"].rpartition(".")[2]
    if isinstance(setting.get("section", {}).get(name), str):
        return value
    try:
        wanted = json.loads(value)
    except ValueError:
        wanted = None
    if not isinstance(wanted, bool | int | float):
        raise Failure(f"{setting['key']} takes true, false or a number.", exit_code=USAGE)
    return wanted
