"""Server-side verbs. The command line never imports the server: it becomes that program, with the arguments as given."""

from __future__ import annotations

import os
import sys

import click


class Program(click.Command):
    """Checks the arguments and shows help here; hands the untouched arguments to the program."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        ctx.meta["atoll.given"] = list(args)
        return super().parse_args(ctx, args)


@click.command(cls=Program)
@click.option("--demo", is_flag=True, help="Add two tenants with a cluster each, and something running in them.")
@click.option("--data", type=click.Path(file_okay=False), help="The folder that keeps everything.  [default: .atoll]")
@click.option("--listen", metavar="HOST:PORT", help="Where to answer.  [default: 127.0.0.1:8080]")
def up(**_: object) -> None:
    """Run a whole Atoll on this machine: server, embedded PostgreSQL and, with --demo, tenants and clusters.

    ATOLL_DATABASE_URL, when set, is used instead of the embedded PostgreSQL.

    Example: atoll up --demo
    """
    _become("atoll.server", "up")


@click.command(cls=Program)
@click.option("--listen", metavar="HOST:PORT", help="Where to answer.  [default: 127.0.0.1:8080]")
def server(**_: object) -> None:
    """Run a server on the PostgreSQL of ATOLL_DATABASE_URL; any number of them may share it.

    Example: atoll server --listen 0.0.0.0:8080
    """
    _become("atoll.server", "server")


@click.command(cls=Program)
@click.option("--print-sql", is_flag=True, help="Print the statements for a database administrator; change nothing.")
def migrate(**_: object) -> None:
    """Bring the database of ATOLL_OWNER_URL to this release's form. Safe beside servers of the previous release.

    Example: atoll migrate --print-sql
    """
    _become("atoll.server", "migrate")


@click.command("rotate-key", cls=Program)
@click.option("--data", type=click.Path(file_okay=False), help="The folder of `atoll up`, which must not run.")
@click.option("--new-key-file", type=click.Path(dir_okay=False), help="Where to write the new key of an external database.")
def rotate_key(**_: object) -> None:
    """Replace the installation key: of the database of ATOLL_OWNER_URL, or of a data folder. Stop all servers first.

    ATOLL_NEW_INSTALLATION_KEY, when set, is the new key. Killed at any moment, run it again: it goes on.

    Example: atoll rotate-key --data .atoll
    """
    _become("atoll.server", "rotate-key")


@click.command(cls=Program)
@click.option("--url", help="The tenant's address.")
@click.option("--cluster", help="The cluster's id.")
@click.option("--secret-file", type=click.Path(dir_okay=False), help="The file with the install secret, needed once.")
@click.option("--data", type=click.Path(file_okay=False), help="The folder that keeps the agent's key and journal.")
@click.option(
    "--node", multiple=True, metavar="SPEC", help="A node of the local engine, as in node-1:8:64:512:gpu=a100; may be repeated."
)
def agent(**_: object) -> None:
    """Run the agent of a cluster: it dials out to the control plane and does what the tenant asks for.

    Example: atoll agent --url https://acme.example.org --cluster ID --secret-file lab.secret --data atoll-agent
    """
    _become("atoll.agent")


def _become(module: str, *verb: str) -> None:
    given = click.get_current_context().meta["atoll.given"]
    sys.stdout.flush()
    os.execv(sys.executable, [sys.executable, "-m", module, *verb, *given])  # noqa: S606 - the same interpreter, no shell
