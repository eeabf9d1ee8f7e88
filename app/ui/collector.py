"""Python's garbage collector, kept to the GUI thread.

Left to itself it runs in whatever thread happens to allocate. If that is a worker, widgets that nobody holds any more are taken
apart there, and Qt for Python 6.11 hands their deletion to the GUI thread, which may find them gone already: a crash.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

from app.ui import background

LOOK_EVERY_MS = 1_000
YOUNG, OLDER = 5_000, 10
"""New objects, and rounds of the generation below, after which a generation is looked through."""

TOO_MANY_YOUNG = 2_000_000
"""Work in a thread makes much that is not garbage: it is waited for, but not beyond this."""


class Collector(QObject):
    """From now on garbage is collected here and nowhere else."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_EVERY_MS)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    def _look(self) -> None:
        if not background.is_working() or gc.get_count()[0] > TOO_MANY_YOUNG:
            collect_due()


def collect_due() -> None:
    """The generations that have grown, as Python itself would."""
    young, middle, old = gc.get_count()
    if old > OLDER and middle > OLDER:
        gc.collect(2)
    elif middle > OLDER:
        gc.collect(1)
    elif young > YOUNG:
        gc.collect(0)
