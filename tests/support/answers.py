"""What a request brought, in the words of tests."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Answer:
    status: int
    body: bytes
    headers: Mapping[str, str]

    @property
    def json(self) -> Any:
        return json.loads(self.body)

    @property
    def text(self) -> str:
        return self.body.decode()

    def __getitem__(self, name: str) -> Any:
        return self.json[name]

    @property
    def problem(self) -> tuple[int, str]:
        """Status and machine-readable reason of an error."""
        assert self.status >= 400, f"no problem at all: {self.status} {self.body[:300]!r}"
        return self.status, self.json["reason"]

    @property
    def wrong_fields(self) -> set[str]:
        return {entry["field"] for entry in self.json["fields"]}

    def ok(self, status: int | None = None) -> Answer:
        """The answer, having asserted that it is a success (or just this status)."""
        good = self.status < 300 if status is None else self.status == status
        assert good, f"{self.status} {self.body[:1000].decode(errors='replace')}"
        return self
