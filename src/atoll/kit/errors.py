"""Errors that a user can cause. Each is a class with a machine-readable reason, raised where the fact is known and
rendered once, in `server/web`. The message says what was wrong and what was expected; the hint says what to do next.

Anything that is not an `AtollError` is our bug and becomes a 500.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar


@dataclass(frozen=True)
class FieldProblem:
    """One wrong field of a request: where it stands (`spec.compute.gpuDevicesRequest`) and what is wrong with it."""

    field: str
    problem: str


class AtollError(Exception):
    """The base of every error with a meaning for its reader. Where the hint differs by case it is set on the error."""

    status: ClassVar[int]
    reason: ClassVar[str]
    hint: str = ""

    def __init__(self, message: str, *, fields: tuple[FieldProblem, ...] = ()) -> None:
        super().__init__(message)
        self.message = message
        self.fields = fields


class Invalid(AtollError):
    status = 400
    reason = "invalid"


class Unauthenticated(AtollError):
    """`tried` says whether a proof was shown at all, which did not hold."""

    status = 401
    reason = "unauthenticated"
    tried = True


class Denied(AtollError):
    status = 403
    reason = "denied"


class NotFound(AtollError):
    status = 404
    reason = "not_found"

    def __init__(self, what: str = "Resource") -> None:
        """Not yours looks exactly like not there: the message never names an id."""
        super().__init__(f"{what} not found.")


class Conflict(AtollError):
    status = 409
    reason = "conflict"


class TooMany(AtollError):
    status = 429
    reason = "too_many"
    retry_after_seconds = 1


class Unavailable(AtollError):
    status = 503
    reason = "unavailable"


class InvalidFields(Invalid):
    """A request whose fields are wrong; names every one of them."""

    reason = "invalid_fields"

    def __init__(self, problems: list[FieldProblem]) -> None:
        listed = "; ".join(f"{p.field}: {p.problem}" for p in problems)
        super().__init__(f"Bad request - {listed}", fields=tuple(problems))
