"""One run of the program: a marker while it lasts, texts being typed, and what the run before left when it ended badly.

A marker is `running-<pid>.json` in the log folder; a clean end takes it away. Nothing here is read or written before the first paint.
"""

from __future__ import annotations

import faulthandler
import json
import logging
import os
from pathlib import Path
from typing import IO

import psutil
from msgspec import Struct
from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

from app.errors import WriteError
from app.exchange.files import write_bytes

log = logging.getLogger("fieldbook.qt")

LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


class Draft(Struct, frozen=True):
    """A text that was typed and not saved: the label of its field, and the text."""

    where: str
    text: str


class BadEnd(Struct, frozen=True):
    """A run that did not end properly. drafts: what had been typed and not saved, as of two seconds before."""

    drafts: tuple[Draft, ...]


class Session:
    def __init__(self, folder: Path) -> None:
        """`folder` exists and holds the log."""
        self._folder = folder
        self._marker = folder / f"running-{os.getpid()}.json"
        self._drafts: tuple[Draft, ...] = ()
        self._faults: IO[str] | None = None

    def begin(self) -> BadEnd | None:
        """Marks this run; what the runs before it left behind is told once and cleared away."""
        ends = [self._taken(path) for path in sorted(self._folder.glob("running-*.json")) if not _is_running(path)]
        self._write()
        return BadEnd(tuple(draft for end in ends for draft in end)) if ends else None

    def watch_faults(self) -> None:
        """A crash below Python leaves its traces in faults.log, Qt's complaints go to the log."""
        self._faults = (self._folder / "faults.log").open("a", encoding="utf-8")
        faulthandler.enable(self._faults)
        qInstallMessageHandler(_log_qt)

    def keep(self, drafts: tuple[Draft, ...]) -> None:
        if drafts != self._drafts:
            self._drafts = drafts
            self._write()

    def end(self) -> None:
        self._marker.unlink(missing_ok=True)

    def _write(self) -> None:
        text = json.dumps([[draft.where, draft.text] for draft in self._drafts], ensure_ascii=False)
        try:
            write_bytes(self._marker, text.encode("utf-8"))
        except WriteError as error:
            logging.getLogger("fieldbook").warning("No marker of this run: %s", error)

    def _taken(self, path: Path) -> tuple[Draft, ...]:
        try:
            drafts = tuple(Draft(str(where), str(text)) for where, text in json.loads(path.read_text(encoding="utf-8")))
        except (OSError, ValueError, TypeError):  # cut off in the middle of something: there is nothing to tell
            drafts = ()
        path.unlink(missing_ok=True)
        return drafts


def _is_running(marker: Path) -> bool:
    """Whether the process of a marker lives; a number that another program has meanwhile does not count."""
    number = marker.stem.removeprefix("running-")
    if not number.isdigit() or int(number) == os.getpid():
        return False
    try:
        return psutil.Process(int(number)).create_time() <= marker.stat().st_mtime + 1
    except (psutil.Error, OSError):
        return False


def _log_qt(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    log.log(LEVELS.get(kind, logging.WARNING), "%s%s", f"{context.category}: " if context.category else "", message)
