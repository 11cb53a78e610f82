"""Errors of metering."""

from __future__ import annotations

from atoll.kit.errors import Invalid, NotFound


class NodeNotFound(NotFound):
    def __init__(self) -> None:
        super().__init__("Node")


class GroupingDoesNotFit(Invalid):
    status = 422
    reason = "grouping_does_not_fit"

    def __init__(self, metric: str, group: str, possible: list[str]) -> None:
        super().__init__(f"{metric} cannot be grouped by {group}.")
        self.hint = f"It can be grouped by: {', '.join(possible)}."


class TooManyValues(Invalid):
    reason = "too_many_values"
    hint = "Ask for fewer samples, or group by something with fewer members."
