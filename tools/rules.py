"""Our own rules on the source, where no linter has them. `python tools/rules.py [folder]` prints what breaks them.

* SQL stands in `store` and `db` only, and nobody else calls the methods that run it.
* A public store function takes a transaction first, so that no data is reached without a verified caller.
* Nothing sets a setting for a session: the pools do not reset their connections.
* The database driver is imported by `store` and `db` only, FastAPI by `planes`, `web` and `routes` only.
"""

from __future__ import annotations

import ast
import re
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

# SQL is written in small or in capital letters throughout; a sentence for people ("Delete its …") mixes them.
STATEMENTS = (
    ("select", "from"),
    ("insert", "into"),
    ("update", "set"),
    ("delete", "from"),
)
SQL = re.compile(
    "|".join(rf"\b{one}\s(?:[^;]*\s)?{other}\s" for pair in STATEMENTS for one, other in (pair, tuple(map(str.upper, pair))))
    + r"|\bwith\s+\w+\s+as\s*\(|\bset\s+local\s"
)
FOR_A_SESSION = re.compile(r"set_config\s*\([^)]*,\s*false\s*\)|\bset\s+(?:session\s+)?app\.", re.IGNORECASE)
RUNNING = {"fetch", "fetchrow", "fetchval", "execute", "executemany"}
DRIVERS = {"asyncpg", "sqlalchemy", "alembic", "psycopg"}
FRAMEWORKS = {"fastapi"}


@dataclass(frozen=True)
class Finding:
    path: Path
    line: int
    what: str

    def __str__(self) -> str:
        return f"{self.path}:{self.line}: {self.what}"


@dataclass(frozen=True)
class Source:
    """One file of `src`. `parts` are its path below the package, without the suffix: `("server", "access", "store")`."""

    path: Path
    parts: tuple[str, ...]
    tree: ast.Module

    @property
    def is_store(self) -> bool:
        return "store" in self.parts[2:]

    @property
    def is_db(self) -> bool:
        return self.parts[:2] == ("server", "db")

    @property
    def serves(self) -> bool:
        in_place = self.parts[:2] in {("server", "planes"), ("server", "web")}
        return in_place or any(part.startswith("routes") for part in self.parts[2:])


Rule = Callable[[Source], Iterator[Finding]]


def sql_in_its_place(source: Source) -> Iterator[Finding]:
    if source.is_store or source.is_db or source.parts[0] != "server":
        return
    for line, text in texts(source.tree):
        if SQL.search(text):
            yield Finding(source.path, line, "SQL stands in store or db only")
    for node in ast.walk(source.tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in RUNNING:
            owner = node.func.value
            if isinstance(owner, ast.Name) and owner.id in {"tx", "there", "connection"}:
                yield Finding(source.path, node.lineno, f"{owner.id}.{node.func.attr} is for store and db only")


def transaction_first(source: Source) -> Iterator[Finding]:
    if not source.is_store:
        return
    for node in source.tree.body:
        if isinstance(node, ast.AsyncFunctionDef) and not node.name.startswith("_"):
            first = node.args.args[0] if node.args.args else None
            if first is None or first.arg != "tx" or not all(name.endswith("Tx") for name in named(first.annotation)):
                yield Finding(source.path, node.lineno, f"{node.name} must take a transaction first: tx: …Tx")


def settings_end_with_the_transaction(source: Source) -> Iterator[Finding]:
    for line, text in texts(source.tree):
        if FOR_A_SESSION.search(text):
            yield Finding(source.path, line, "a setting for the whole session leaks to the connection's next user: set local")


def drivers_in_their_place(source: Source) -> Iterator[Finding]:
    for line, name in imports(source.tree):
        if name in DRIVERS and not (source.is_store or source.is_db):
            yield Finding(source.path, line, f"{name} is imported by store and db only")
        if name in FRAMEWORKS and not source.serves:
            yield Finding(source.path, line, f"{name} is imported by planes, web and routes only")


RULES: tuple[Rule, ...] = (
    sql_in_its_place,
    transaction_first,
    settings_end_with_the_transaction,
    drivers_in_their_place,
)


def named(annotation: ast.expr | None) -> list[str]:
    """The names of a union; an empty one breaks the rule too."""
    if isinstance(annotation, ast.BinOp):
        return named(annotation.left) + named(annotation.right)
    return [annotation.id] if isinstance(annotation, ast.Name) else [""]


def texts(tree: ast.Module) -> Iterator[tuple[int, str]]:
    """Every text in the code, docstrings left out; a formatted one with its holes as one word."""
    skipped = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        if isinstance(node, ast.JoinedStr):
            skipped |= {id(part) for part in node.values}
            parts = [part.value if isinstance(part, ast.Constant) else "x" for part in node.values]
            yield node.lineno, "".join(map(str, parts))
        elif isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in skipped:
            yield node.lineno, node.value


def imports(tree: ast.Module) -> Iterator[tuple[int, str]]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name.split(".")[0]) for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            yield node.lineno, node.module.split(".")[0]


def read(path: Path, package: Path) -> Source:
    return Source(path, path.relative_to(package).with_suffix("").parts, ast.parse(path.read_text(), str(path)))


def check(package: Path) -> list[Finding]:
    sources = [read(path, package) for path in sorted(package.rglob("*.py"))]
    return [finding for source in sources for rule in RULES for finding in rule(source)]


def main(argv: list[str]) -> int:
    findings = check(Path(argv[0] if argv else "src/atoll"))
    for finding in findings:
        print(finding)  # noqa: T201
    return 1 if findings else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
