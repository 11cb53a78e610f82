"""The `atoll` command and the table of its commands. A command's module is imported when that command is used."""

from __future__ import annotations

import inspect
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
    "me": ("atoll.cli.me", "me", "Your own account, password, sessions and second factor."),
    "training": ("atoll.cli.training", "training", "Submit and follow training workloads."),
    "project": ("atoll.cli.organization", "project", "Projects and their quotas."),
    "department": ("atoll.cli.organization", "department", "Departments and their quotas."),
    "cluster": ("atoll.cli.cluster", "cluster", "Register, connect, rename and remove clusters."),
    "nodepool": ("atoll.cli.nodepool", "nodepool", "Parts of a cluster, by the labels of nodes."),
    "node": ("atoll.cli.nodepool", "node", "List the clusters' machines."),
    "user": ("atoll.cli.user", "user", "People: who may sign in."),
    "service-account": ("atoll.cli.machine", "service_account", "Programs that belong to nobody."),
    "access-key": ("atoll.cli.machine", "access_key", "Your own programs, which may do what you may."),
    "role": ("atoll.cli.role", "role", "What access rules grant."),
    "access-rule": ("atoll.cli.access_rule", "access_rule", "Who holds which role where."),
    "access": ("atoll.cli.access", "access", "What you may do, and why somebody may or may not."),
    "settings": ("atoll.cli.settings", "settings", "Security settings and feature switches."),
    "usage": ("atoll.cli.usage", "usage", "Show what was used, by project, workload or day."),
    "audit": ("atoll.cli.audit", "audit", "Who did what; archives of it, and where it is posted."),
    "export": ("atoll.cli.export", "export", "Everything of your tenant in one archive."),
    "tenant": ("atoll.cli.tenant", "tenant", "Create, stop, restore and erase tenants (host operators)."),
    "entry": ("atoll.cli.entry", "entry", "See, let in and put out the platform's staff (administrators)."),
    "verify": ("atoll.cli.verify", "verify", "Check a live installation from outside."),
    "certificate": ("atoll.cli.certificate", "certificate", "Verify certificates of erasure."),
    "server": ("atoll.cli.run", "server", "Run a server on an existing PostgreSQL."),
    "agent": ("atoll.cli.run", "agent", "Run the agent of a cluster."),
    "migrate": ("atoll.cli.run", "migrate", "Bring a database to this release's form."),
    "rotate-key": ("atoll.cli.run", "rotate_key", "Replace the installation key."),
    "completion": ("atoll.cli.completion", "completion", "Print a shell's completion script."),
}


EXAMPLE = "\n\nExample: "


def keep_examples_whole(command: click.Command) -> None:
    """An example is there to be copied: click must not break its line (a paragraph that begins with a backspace)."""
    if command.help:
        command.help = inspect.cleandoc(command.help).replace(EXAMPLE, "\n\n\b\nExample:\n  ")
    if isinstance(command, click.Group):
        for below in command.commands.values():
            keep_examples_whole(below)


class LazyGroup(click.Group):
    """The signatures are click's."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002
        if cmd_name not in COMMANDS:
            return None
        module, attribute, _ = COMMANDS[cmd_name]
        command: click.Command = getattr(import_module(module), attribute)
        keep_examples_whole(command)
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
