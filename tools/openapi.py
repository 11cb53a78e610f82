"""Write the OpenAPI documents that the planes serve: `python tools/openapi.py FOLDER`. Needs no database."""

from __future__ import annotations

import json
import sys
from pathlib import Path

from atoll.server.planes import management, tenant
from atoll.server.planes.base import document


def main() -> None:
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    for name, plane in (("management", management), ("tenant", tenant)):
        made = document(plane.application(None, {}))  # the document needs no site
        (folder / f"{name}.json").write_text(json.dumps(made, indent=1, sort_keys=True) + "\n")


if __name__ == "__main__":
    main()
