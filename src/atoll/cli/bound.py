"""An amount that may be unlimited: a number, or the word `none`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

NONE = "none"

if TYPE_CHECKING:
    AnyType = click.ParamType[Any]
else:  # not every release of click has types of types
    AnyType = click.ParamType


class Bound(AnyType):
    name = "number|none"

    def __init__(self, number: click.FloatRange | click.IntRange | None = None) -> None:
        self.number = number or click.FloatRange(min=0)

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        return value if value == NONE else self.number.convert(value, param, ctx)


def sent(value: Any) -> Any:
    """As the API takes it: null is no bound."""
    return None if value == NONE else value
