"""`python -m bench`: run the measurements one after the other and print each figure beside its budget.

Exit code 0 unless something broke: a figure over its budget is shown, not asserted.
"""

from __future__ import annotations

import argparse
import importlib
import sys
import time
import traceback
from collections.abc import Callable, Iterator

from bench.figures import Figure

MEASUREMENTS = (
    "start",
    "lists",
    "submissions",
    "running",
    "waiting",
    "tenants",
    "access",
    "tokens",
    "audit",
    "scheduling",
    "cli",
)


def main() -> int:
    arguments = read_arguments()
    broken = []
    for name in arguments.only or MEASUREMENTS:
        print(f"\n{name}", flush=True)
        begun = time.monotonic()
        try:
            for figure in measurement(name, rows=arguments.rows):
                print(f"  {figure.line()}", flush=True)
        except Exception:
            traceback.print_exc()
            broken.append(name)
        print(f"  ({time.monotonic() - begun:.0f} s)", flush=True)
    if broken:
        print(f"\nbroken: {', '.join(broken)}", file=sys.stderr)
    return 1 if broken else 0


def measurement(name: str, *, rows: int) -> Iterator[Figure]:
    measure: Callable[..., Iterator[Figure]] = importlib.import_module(f"bench.{name}").measure
    return measure(rows) if name == "lists" else measure()


def read_arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m bench", description=__doc__)
    parser.add_argument("--only", action="append", choices=MEASUREMENTS, help="one measurement (may be repeated)")
    parser.add_argument("--rows", type=int, default=1_000_000, help="workloads behind the lists")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
