"""python -m app [BOOK] opens the window; python -m app COMMAND ... runs one command of the command line."""

from __future__ import annotations

import builtins
import sys


def main() -> int:
    arguments = sys.argv[1:]
    if not arguments or (len(arguments) == 1 and arguments[0].endswith(".fieldbook")):
        _import_qt()
        from app.bootstrap import run_window

        return run_window(arguments[0] if arguments else None)
    from app.cli import main as run_command

    return run_command(arguments)


def _import_qt() -> None:
    """Qt for Python wraps every later import of the program for a feature we do not use; this takes a sixth off (MEASURED 1)."""
    plain_import = builtins.__import__
    import PySide6.QtWidgets  # noqa: F401

    builtins.__import__ = plain_import


if __name__ == "__main__":
    sys.exit(main())
