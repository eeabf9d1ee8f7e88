"""Makes the demo book beside the GUI thread, so that it can be watched and stopped."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, Signal

from app.ui import background
from app.ui.background import Job, Progress

T = TypeVar("T")


class DemoMaker(QObject, Generic[T]):
    """made(what the work returned) or failed(Exception), in the GUI thread; neither after a cancel that was in time."""

    progressed = Signal(object, object)
    made = Signal(object)
    failed = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._job: Job | None = None
        self._made: T | None = None

    def start(self, work: Callable[[Progress], T]) -> None:
        """`work` takes back what it began when its Progress raises."""
        self._job = background.run(lambda progress: self._work(work, progress), None, self.failed.emit, self)
        self._job.progressed.connect(self.progressed)
        self._job.finished.connect(self._on_finished)

    def cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _work(self, work: Callable[[Progress], T], progress: Progress) -> None:
        """In the worker. A cancel that comes too late would drop an open book, so the result is kept here."""
        self._made = work(progress)

    def _on_finished(self) -> None:
        made, self._job, self._made = self._made, None, None
        if made is not None:
            self.made.emit(made)
