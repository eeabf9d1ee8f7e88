"""A worker process with a leash: its messages come through, and it is ended when it takes too much memory, time, or is not wanted."""

from __future__ import annotations

import multiprocessing
import signal
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from multiprocessing.context import SpawnProcess
from pathlib import Path
from typing import Any, Final

import psutil

from app.errors import ReadError
from app.exchange.readers.read_options import MEGABYTE, ReadOptions
from app.exchange.readers.worker import read_in_worker

LOOK_EVERY_S: Final = 0.05


def messages_of_worker(
    path: Path, options: ReadOptions, *, names_only: bool, cancelled: Callable[[], bool] | None
) -> Iterator[tuple[Any, ...]]:
    """Messages up to "done" (module worker). Raises the worker's ReadError, or READER_TIMEOUT, READER_MEMORY, READER_DIED, CANCELLED."""
    context = multiprocessing.get_context("spawn")
    receiver, sender = context.Pipe(duplex=False)
    process = context.Process(target=read_in_worker, args=(sender, path, options, names_only), daemon=True)
    try:
        _start_deaf(process)
        sender.close()
        leash = _Leash(process.pid or 0, options, cancelled)
        while True:
            while not receiver.poll(LOOK_EVERY_S):
                leash.check()
            leash.check_now_and_then()
            message: tuple[Any, ...] = receiver.recv()
            if message[0] == "error":
                raise ReadError(message[1], **message[2])
            yield message
            if message[0] == "done":
                return
    except (EOFError, ConnectionResetError) as error:
        process.join()
        raise ReadError("READER_DIED", exit_code=process.exitcode) from error
    finally:
        receiver.close()
        if process.pid is not None:
            process.kill()
            process.join()
        process.close()


def _start_deaf(process: SpawnProcess) -> None:
    """Start it with Ctrl+C blocked, which it inherits, or it would complain on the console while it is being set up."""
    if sys.platform == "win32":
        process.start()
        return
    from multiprocessing import resource_tracker

    resource_tracker.ensure_running()  # started by the first process otherwise, which would unblock the signal again
    heard = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        with _ctrl_c_put_off():
            process.start()
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, heard)


@contextmanager
def _ctrl_c_put_off() -> Iterator[None]:
    """Other threads of this process may take the signal although it is blocked in this one; half a start would leave a lost child."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    came: list[int] = []
    before = signal.signal(signal.SIGINT, lambda number, _: came.append(number))
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before or signal.SIG_DFL)
        if came:
            signal.raise_signal(signal.SIGINT)


class _Leash:
    def __init__(self, pid: int, options: ReadOptions, cancelled: Callable[[], bool] | None) -> None:
        self._process = psutil.Process(pid) if psutil.pid_exists(pid) else None
        self._options = options
        self._cancelled = cancelled
        self._deadline = time.monotonic() + options.timeout_s
        self._next_look = 0.0

    def check_now_and_then(self) -> None:
        """Messages may come faster than there is need to look."""
        if time.monotonic() >= self._next_look:
            self.check()

    def check(self) -> None:
        self._next_look = time.monotonic() + LOOK_EVERY_S
        if self._cancelled is not None and self._cancelled():
            raise ReadError("CANCELLED")
        if time.monotonic() > self._deadline:
            raise ReadError("READER_TIMEOUT", seconds=self._options.timeout_s)
        if self._memory() > self._options.memory_mb * MEGABYTE:
            raise ReadError("READER_MEMORY", limit=self._options.memory_mb)

    def _memory(self) -> int:
        try:
            return int(self._process.memory_info().rss) if self._process else 0
        except psutil.NoSuchProcess:
            return 0  # it has just ended; the pipe tells how
