"""Somebody at a terminal: `atoll …` as a program, with a configuration of one's own."""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.live.programs import environment


@dataclass(frozen=True)
class Said:
    exit_code: int
    stdout: str
    stderr: str

    def expect(self, exit_code: int = 0) -> Said:
        assert self.exit_code == exit_code, f"{self.exit_code} instead of {exit_code}: {self.stdout}{self.stderr}"
        return self


@dataclass(frozen=True)
class Terminal:
    home: Path

    def type(self, *words: str, given: str = "") -> Said:
        settings = environment({"XDG_CONFIG_HOME": str(self.home), "NO_PROXY": "127.0.0.1"})
        command = [sys.executable, "-m", "atoll.cli", *words]
        done = subprocess.run(command, env=settings, input=given, capture_output=True, text=True, timeout=60, check=False)
        return Said(done.returncode, done.stdout, done.stderr)

    def read(self, *words: str) -> Any:
        return json.loads(self.type(*words, "--output", "json").expect().stdout)
