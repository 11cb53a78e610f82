"""What a command says and returns when it fails: a message and a hint on stderr, and one of the documented exit codes."""

from __future__ import annotations

import sys
from typing import IO, Any

import click

ERROR = 1
USAGE = 2
NOT_SIGNED_IN = 3
DENIED = 4
NOT_FOUND = 5
CONFLICT = 6
UNREACHABLE = 7

EXIT_CODES = (
    "Exit codes: 0 done, 1 the server or something else failed, 2 wrong usage, 3 not signed in or token refused, "
    "4 denied, 5 not found, 6 conflict, 7 server unreachable."
)

_CODE_OF_STATUS = {401: NOT_SIGNED_IN, 403: DENIED, 404: NOT_FOUND, 409: CONFLICT, 412: CONFLICT}
_HINT_OF_CODE = {
    NOT_SIGNED_IN: "Sign in with: atoll login",
    DENIED: "Ask an administrator for an access rule that covers this.",
}


class Failure(click.ClickException):
    """`reason` is the server's machine-readable one, where it gave any."""

    def __init__(self, message: str, *, exit_code: int = ERROR, hint: str = "", reason: str = "") -> None:
        super().__init__(message)
        self.reason = reason
        self.exit_code = exit_code  # type: ignore[misc]
        self.hint = hint or _HINT_OF_CODE.get(exit_code, "")

    def show(self, file: IO[Any] | None = None) -> None:
        stream = file or sys.stderr
        click.echo(f"Error: {self.format_message()}", file=stream)
        if self.hint:
            click.echo(f"  {self.hint}", file=stream)


def not_found(what: str, name: str, existing: list[str], *, more: bool = False) -> Failure:
    """Names what there is, so that a typing error is seen at once."""
    listed = ", ".join(sorted(existing)) + (", …" if more else "")
    hint = f"There are: {listed}." if existing else f"You can see no {what} here."
    return Failure(f'There is no {what} named "{name}".', exit_code=NOT_FOUND, hint=hint)


def of_answer(status: int, body: object) -> Failure:
    """An error of the API `{code, message, details?}`, or one of the token endpoint `{error, error_description?}`."""
    said = body if isinstance(body, dict) else {}
    message = said.get("message") or said.get("error_description") or said.get("error") or f"The server answered {status}."
    issues = [f"{issue.get('field')}: {issue.get('details')}" for issue in said.get("complianceIssues") or []]
    hint = "; ".join(str(part) for part in (said.get("hint") or said.get("details"), *issues) if part)
    reason = str(said.get("reason") or "")
    return Failure(str(message), exit_code=_CODE_OF_STATUS.get(status, ERROR), hint=hint, reason=reason)
