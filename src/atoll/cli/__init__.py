"""The command line: one file per noun, thin, loaded only when its noun is used.

Must not: import `atoll.server` (server-side verbs are executed as programs), or import rich and the HTTP client before
a command needs them: `atoll --help` answers in the time that the interpreter and click take.
"""


def main() -> None:
    from atoll.cli.root import root

    root(prog_name="atoll")
