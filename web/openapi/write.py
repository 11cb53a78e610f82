"""Writes the OpenAPI document of each plane beside this file, as the server serves it: what `make openapi` runs.

With `--check` it writes nothing and fails on a difference.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

from atoll.server.planes import management, tenant
from atoll.server.planes.base import document

HERE = Path(__file__).parent
PLANES = {"management": management.application, "tenant": tenant.application}


def text_of(plane: str) -> str:
    site: Any = None  # the routes are only described, never called
    return json.dumps(document(PLANES[plane](site, {})), indent=1, sort_keys=True, ensure_ascii=False) + "\n"


def main() -> int:
    stale = [plane for plane in PLANES if not same(plane)]
    if "--check" in sys.argv:
        for plane in stale:
            sys.stderr.write(f"web/openapi/{plane}.json is not what the server serves: run `make openapi`.\n")
        return 1 if stale else 0
    for plane in stale:
        (HERE / f"{plane}.json").write_text(text_of(plane), encoding="utf-8")
    return 0


def same(plane: str) -> bool:
    file = HERE / f"{plane}.json"
    return file.is_file() and file.read_text(encoding="utf-8") == text_of(plane)


if __name__ == "__main__":
    sys.exit(main())
