"""python -m app [BOOK] opens the window; python -m app COMMAND ... runs one command; python -m app --selftest [OUT.json] tries the installation."""

from __future__ import annotations

import builtins
import gc
import multiprocessing
import sys
import warnings
from pathlib import Path


def main() -> int:
    multiprocessing.freeze_support()  # the reading worker of a frozen program starts here
    if getattr(sys, "frozen", False):
        warnings.filterwarnings(
            "ignore", "Unable to import Axes3D"
        )  # left out on purpose: nothing of ours is drawn in 3D
    arguments = sys.argv[1:]
    if arguments[:1] == ["--selftest"]:
        from app.selftest import run

        return run(Path(arguments[1]) if len(arguments) > 1 else None)
    if not arguments or (len(arguments) == 1 and arguments[0].endswith(".fieldbook")):
        if sys.platform.startswith("linux") and not _has_libraries():
            return 2
        gc.disable()  # imports make no garbage; app.ui.collector sees to it as soon as there is a window
        _import_qt()
        from app.bootstrap import run_window

        return run_window(arguments[0] if arguments else None)
    from app.cli import main as run_command

    return run_command(arguments)


def _has_libraries() -> bool:
    """Without them Qt would end the process with lines that no user can read."""
    import os

    from app.system_libraries import QT_LIBRARIES, X11_LIBRARIES, missing_packages, missing_sentence

    needs_x11 = (
        "DISPLAY" in os.environ and not os.environ.get("QT_QPA_PLATFORM") and "WAYLAND_DISPLAY" not in os.environ
    )
    missing = missing_packages({**QT_LIBRARIES, **X11_LIBRARIES} if needs_x11 else QT_LIBRARIES)
    if missing:
        print(missing_sentence(missing), file=sys.stderr)
    return not missing


def _import_qt() -> None:
    """Qt for Python wraps every later import of the program for a feature we do not use; this takes a sixth off (MEASURED 1)."""
    plain_import = builtins.__import__
    import PySide6.QtWidgets  # noqa: F401

    builtins.__import__ = plain_import


if __name__ == "__main__":
    sys.exit(main())
