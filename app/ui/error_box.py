"""The one place an error reaches the user: a sentence for what we know, the log for what we do not."""

from __future__ import annotations

import logging
import sys
import threading
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget

from app.errors import AppError
from app.ui.dialogs.message import tell
from app.ui.i18n import translate
from app.ui.labels import error_text
from app.ui.log import start_log
from app.ui.settings import data_folder

log = logging.getLogger("fieldbook")


def show_error(parent: QWidget | None, error: Exception, log_file: Path | None = None) -> QMessageBox:
    """An AppError says its sentence; anything else is logged and named."""
    if isinstance(error, AppError):
        return tell(parent, error_text(error), icon=QMessageBox.Icon.Warning)
    log.error("Unexpected error", exc_info=error)
    return tell(parent, unexpected_text(error, log_file), icon=QMessageBox.Icon.Critical)


def unexpected_text(error: BaseException, log_file: Path | None) -> str:
    text = translate(
        "Errors",
        "Something unexpected happened ({kind}). Saved work is safe; the last step may be missing. "
        "You can go on. The details are in {log}.",
    )
    return text.format(kind=type(error).__name__, log=log_file or translate("Errors", "the log file"))


class ExceptionGuard(QObject):
    """Takes every exception nobody caught, from any thread: logs it and shows one box, never a pile of them."""

    _caught = Signal(object)

    def __init__(self, log_file: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._log_file = log_file
        self._box: QMessageBox | None = None
        self._caught.connect(self._on_caught)

    def install(self) -> None:
        sys.excepthook = self._hook
        threading.excepthook = self._thread_hook

    def _hook(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if isinstance(error, KeyboardInterrupt):
            QApplication.quit()
            return
        if not isinstance(error, AppError):
            log.error("Unexpected error", exc_info=(kind, error, trace))
        self._caught.emit(error)

    def _thread_hook(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            self._hook(args.exc_type, args.exc_value, args.exc_traceback)

    def _on_caught(self, error: BaseException) -> None:
        if self._box is not None:
            return
        window = QApplication.activeWindow()
        text = error_text(error) if isinstance(error, AppError) else unexpected_text(error, self._log_file)
        self._box = tell(window, text, icon=QMessageBox.Icon.Warning)
        self._box.finished.connect(self._on_box_closed)

    def _on_box_closed(self) -> None:
        self._box = None


def guard_exceptions(app: QApplication) -> None:
    """From here on an error nobody caught is logged and said."""
    ExceptionGuard(start_log(data_folder() / "log"), app).install()
