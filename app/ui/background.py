"""Long work in one worker thread, its result delivered in the GUI thread (DESIGN 7.13)."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any, TypeVar

from PySide6.QtCore import QObject, QThreadPool, Signal
from shiboken6 import isValid

T = TypeVar("T")


class Cancelled(Exception):  # noqa: N818 - an outcome, not an error
    """Raised by Progress inside work that the user cancelled; it is not handed to on_error."""


class Progress:
    """Handed to the work: progress(done, total) reports, and raises Cancelled once the user has cancelled."""

    def __init__(self, report: Callable[[int, int], None]) -> None:
        self._report = report
        self._cancelled = threading.Event()

    def __call__(self, done: int, total: int) -> None:
        if self._cancelled.is_set():
            raise Cancelled
        self._report(done, total)

    @property
    def cancelled(self) -> bool:
        return self._cancelled.is_set()

    def cancel(self) -> None:
        self._cancelled.set()


class Job(QObject):
    """One piece of work, seen from the GUI thread. Child of its parent: with the parent gone the result is dropped."""

    progressed = Signal(object, object)
    finished = Signal()

    def __init__(
        self,
        on_done: Callable[[Any], None] | None,
        on_error: Callable[[Exception], None] | None,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._on_done = on_done
        self._on_error = on_error
        self._relay = _Relay(self)

    def cancel(self) -> None:
        self._relay.progress.cancel()

    def deliver(self, result: object) -> None:
        self._finish()
        if self._on_done is not None and not self._relay.progress.cancelled:
            self._on_done(result)

    def deliver_error(self, error: Exception) -> None:
        self._finish()
        if isinstance(error, Cancelled) or self._relay.progress.cancelled:
            return
        if self._on_error is None:
            raise error
        self._on_error(error)

    def start(self, work: Callable[[Progress], object]) -> None:
        relay = self._relay
        _Relay.waiting.add(relay)
        _pool().start(lambda: relay.work_through(work))

    def _finish(self) -> None:
        self.finished.emit()
        self.deleteLater()


class _Relay(QObject):
    """Carries signals from the worker to a Job that may be gone by then, so it lives until it has delivered."""

    waiting: set[_Relay] = set()

    _progressed = Signal(object, object)
    _done = Signal(object)
    _failed = Signal(object)

    def __init__(self, job: Job) -> None:
        super().__init__()
        self._job = job
        self.progress = Progress(self._progressed.emit)
        self._progressed.connect(self._on_progressed)
        self._done.connect(self._on_done)
        self._failed.connect(self._on_failed)

    def work_through(self, work: Callable[[Progress], object]) -> None:
        """Runs in the worker thread."""
        try:
            result = work(self.progress)
        except Exception as error:  # noqa: BLE001 - goes to on_error, or to the excepthook of the GUI thread
            self._failed.emit(error)
        else:
            self._done.emit(result)

    def _on_progressed(self, done: int, total: int) -> None:
        if isValid(self._job):
            self._job.progressed.emit(done, total)

    def _on_done(self, result: object) -> None:
        self.waiting.discard(self)
        if isValid(self._job):
            self._job.deliver(result)

    def _on_failed(self, error: Exception) -> None:
        self.waiting.discard(self)
        if isValid(self._job):
            self._job.deliver_error(error)


def run(
    work: Callable[[Progress], T],
    on_done: Callable[[T], None] | None,
    on_error: Callable[[Exception], None] | None,
    parent: QObject,
) -> Job:
    """Start `work` off the GUI thread; the callbacks run in it. `on_error` None: the error reaches the excepthook."""
    job = Job(on_done, on_error, parent)
    job.start(work)
    return job


def cancel_all() -> None:
    """Nothing that is under way is delivered any more: the book it reads is about to be closed."""
    for relay in _Relay.waiting:
        relay.progress.cancel()


def is_working() -> bool:
    return bool(_Relay.waiting)


def wait_for_all(milliseconds: int = 30_000) -> bool:
    """At closing, and in tests: whether all work ended in time."""
    return _pool().waitForDone(milliseconds)


def _pool() -> QThreadPool:
    """One thread: the book takes one caller at a time anyway, and results come in the order they were asked for."""
    pool = QThreadPool.globalInstance()
    pool.setMaxThreadCount(1)
    return pool
