"""The `atoll` command and the table of its commands. A command's module is imported when that command is used."""

from __future__ import annotations

from importlib import import_module

import click

from atoll import __version__
from atoll.cli.failures import EXIT_CODES

# name -> (module, attribute, one line of help): the help page needs no import.
COMMANDS = {
    "up": ("atoll.cli.run", "up", "Run a whole Atoll on this machine."),
    "login": ("atoll.cli.login", "login", "Sign in to a tenant or to the management plane."),
    "logout": ("atoll.cli.login", "logout", "Forget the tokens of a context."),
    "context": ("atoll.cli.context", "context", "Switch between the addresses you are signed in to."),
    "training": ("atoll.cli.training", "training", "Submit and follow training workloads."),
    "project": ("atoll.cli.organization", "project", "List projects."),
    "department": ("atoll.cli.organization", "department", "List departments."),
    "cluster": ("atoll.cli.cluster", "cluster", "Register and list clusters."),
    "usage": ("atoll.cli.usage", "usage", "Show what was used, by project, workload or day."),
    "audit": ("atoll.cli.audit", "audit", "Fetch and verify archives of the audit log."),
    "tenant": ("atoll.cli.tenant", "tenant", "Create, stop, restore and erase tenants (host operators)."),
    "verify": ("atoll.cli.verify", "verify", "Check a live installation from outside."),
    "certificate": ("atoll.cli.certificate", "certificate", "Verify certificates of erasure."),
    "server": ("atoll.cli.run", "server", "Run a server on an existing PostgreSQL."),
    "agent": ("atoll.cli.run", "agent", "Run the agent of a cluster."),
    "migrate": ("atoll.cli.run", "migrate", "Bring a database to this release's form."),
    "rotate-key": ("atoll.cli.run", "rotate_key", "Replace the installation key."),
    "completion": ("atoll.cli.completion", "completion", "Print a shell's completion script."),
}


class LazyGroup(click.Group):
    """The signatures are click's."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002
        if cmd_name not in COMMANDS:
            return None
        module, attribute, _ = COMMANDS[cmd_name]
        command: click.Command = getattr(import_module(module), attribute)
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002
        with formatter.section("Commands"):
            formatter.write_dl([(name, short) for name, (_, _, short) in COMMANDS.items()])


@click.group(cls=LazyGroup, epilog=EXIT_CODES, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="atoll")
@click.option("--context", envvar="ATOLL_CONTEXT", help="The context to use instead of the current one.")
def root(context: str | None) -> None:
    """Atoll: a multi-tenant control plane for AI infrastructure.

    Sign in once with "atoll login"; scripts set ATOLL_URL, ATOLL_CLIENT_ID and ATOLL_CLIENT_SECRET instead.
    """
