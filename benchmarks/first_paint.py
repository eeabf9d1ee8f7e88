"""One start-up, measured inside its own process: python -m benchmarks.first_paint STARTED STAGE [BOOK NUMBER]

STARTED is the parent's time.perf_counter(), one clock for all processes. Prints the seconds to a STAGE and leaves:
bare: an empty QMainWindow painted; window: our window painted, NUMBER on it; chart: the first chart of BOOK painted too;
services, pages, gap, memory, bare_memory: as in benchmarks.first_ready.
"""

from __future__ import annotations

import builtins
import gc
import os
import sys
import time
from collections.abc import Callable
from functools import partial
from typing import Any

from benchmarks import first_ready

LOOK_AGAIN_MS = 3


def main() -> None:
    started, stage = float(sys.argv[1]), sys.argv[2]
    if stage == "bare":
        _bare(started)
    elif stage == "bare_memory":
        first_ready.bare_memory()
    else:
        _program(started, stage, *sys.argv[3:])


def _report(started: float) -> None:
    print(time.perf_counter() - started, flush=True)
    os._exit(0)


def _after_first_paint(window: Any, then: Callable[[], None]) -> None:
    from PySide6.QtCore import QEvent, QObject, QTimer

    class Watch(QObject):
        def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.Paint:
                QTimer.singleShot(0, then)
            return False

    window.watch = Watch()
    window.installEventFilter(window.watch)


def _bare(started: float) -> None:
    from PySide6.QtWidgets import QApplication, QMainWindow

    app = QApplication(sys.argv[:1])
    window = QMainWindow()
    window.resize(1366, 768)
    _after_first_paint(window, partial(_report, started))
    window.show()
    app.exec()


def _program(started: float, stage: str, book: str, number: str) -> None:
    """`python -m app BOOK` as it is; only a listener comes in when its event loop starts."""
    plain_import = builtins.__import__
    from PySide6.QtWidgets import QApplication, QMainWindow

    builtins.__import__ = plain_import  # as app.__main__ does
    gc.disable()  # so does it
    run_loop = QApplication.exec

    def watch_and_run(*_application: object) -> int:
        window = next(widget for widget in QApplication.topLevelWidgets() if isinstance(widget, QMainWindow))
        if stage == "window":
            _after_first_paint(window, partial(_report_number, started, window, number))
        elif stage == "chart":
            _watch_chart(started, window)
        else:
            first_ready.watch(started, stage, window)
        return run_loop()

    QApplication.exec = watch_and_run  # type: ignore[method-assign]
    sys.argv = ["app", book]
    from app.__main__ import main as start

    sys.exit(start())


def _report_number(started: float, window: Any, number: str) -> None:
    """The first picture must show what the book holds, else it is not the one that is asked about."""
    from PySide6.QtWidgets import QLabel

    seconds = time.perf_counter() - started
    labels = [label.text() for label in window.findChildren(QLabel) if label.isVisible()]
    painted_by_hand = [text for text in vars(window.centralWidget()).values() if isinstance(text, str)]
    if not any(number in text.replace(",", "") for text in (*labels, *painted_by_hand)):
        print(f"the first picture does not show {number}", file=sys.stderr, flush=True)
        os._exit(1)
    print(seconds, flush=True)
    os._exit(0)


def _watch_chart(started: float, window: Any) -> None:
    from PySide6.QtCore import QTimer

    window.look = QTimer(window)
    window.look.timeout.connect(partial(_report_chart, started, window))
    window.look.start(LOOK_AGAIN_MS)


def _report_chart(started: float, window: Any) -> None:
    views = sys.modules.get("app.ui.portfolio.quadrant_view")
    charts = window.findChildren(views.QuadrantView) if views is not None else []
    if any(chart.isVisible() and chart._image is not None for chart in charts):
        _report(started)


if __name__ == "__main__":
    main()
