"""The layers, as import contracts; and that the modules of no domain were forgotten in them."""

from __future__ import annotations

import os
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
SERVER = ROOT / "src" / "atoll" / "server"
# Not domains: what every domain stands on, and what puts them together.
BELOW_AND_ABOVE = {"db", "web", "planes"}


def contracts() -> dict[str, Any]:
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text())["tool"]["importlinter"]
    return {contract["id"]: contract for contract in settings["contracts"]}


def domains() -> set[str]:
    return {path.parent.name for path in SERVER.glob("*/__init__.py")} - BELOW_AND_ABOVE


def test_imports_keep_their_layers() -> None:
    command = [str(Path(sys.executable).parent / "lint-imports"), "--no-cache"]
    environment = os.environ | {"PYTHONPATH": str(ROOT / "src")}
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 0, done.stdout


def test_every_domain_has_its_place_among_the_layers() -> None:
    layers = " | ".join(contracts()["domains"]["layers"]).split(" | ")
    assert {f"atoll.server.{name}" for name in domains() | BELOW_AND_ABOVE} <= set(layers)


def test_stores_services_and_routes_of_every_domain_are_its_own() -> None:
    known = contracts()
    for name in domains():
        inside = {
            path.stem for path in (SERVER / name).iterdir() if path.stem.startswith(("store", "service", "routes", "loops"))
        }
        protected = set(known[f"{name}-inside"]["protected_modules"])
        assert {f"atoll.server.{name}.{module}" for module in inside} <= protected
