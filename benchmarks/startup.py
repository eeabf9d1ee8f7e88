"""From the start of the process to what the user sees, whole processes without a display, in turns."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager
from functools import cache
from pathlib import Path

from benchmarks import raw_sql
from benchmarks.data import REPO, book_path, scratch_folder
from benchmarks.measure import Goal, Timed

PATIENCE_SECONDS = 120
FOLDERS = {
    "HOME": "home",
    "XDG_CONFIG_HOME": "home/config",
    "XDG_CACHE_HOME": "home/cache",
    "XDG_DATA_HOME": "home/data",
    "APPDATA": "home/roaming",
    "LOCALAPPDATA": "home/local",
}
"""Where a program keeps what it remembers of its user, on any of the three systems."""


def first_paint(stage: str, home: Path, book: Path | None = None) -> float:
    """What a process says at that stage (benchmarks.first_paint), most often the seconds since its start; user's folders in `home`."""
    arguments = [stage, *([str(book), _customers(book)] if book else [])]
    started = time.perf_counter()
    child = subprocess.run(
        [sys.executable, "-m", "benchmarks.first_paint", repr(started), *arguments],
        cwd=REPO,
        env=_environment(home),
        capture_output=True,
        text=True,
        timeout=PATIENCE_SECONDS,
        check=False,
    )
    if child.returncode or not child.stdout.strip():
        raise RuntimeError(f"{stage} did not come to its first picture: {child.stderr.strip()[-2000:]}")
    return float(child.stdout.split()[-1])


@cache
def _customers(book: Path) -> str:
    """The number the first picture has to show."""
    driver = raw_sql.connect(book)
    number = driver.execute("SELECT count(*) FROM customer WHERE is_active").fetchone()[0]
    driver.close()
    return str(number)


def _environment(home: Path) -> Mapping[str, str]:
    # An installed program has compiled modules, so a setting against them must not reach the child.
    kept = {
        name: value for name, value in os.environ.items() if name not in ("MPLCONFIGDIR", "PYTHONDONTWRITEBYTECODE")
    }
    folders = {name: str(home / place) for name, place in FOLDERS.items()}
    for place in folders.values():
        Path(place).mkdir(parents=True, exist_ok=True)
    return {**kept, **folders, "QT_QPA_PLATFORM": "offscreen", "QT_LOGGING_RULES": "*.warning=false"}


def window_against_bare(size: str) -> Callable[[], AbstractContextManager[tuple[Timed, Timed]]]:
    @contextmanager
    def pair() -> Iterator[tuple[Timed, Timed]]:
        with scratch_folder() as home:
            book = home / "book.fieldbook"
            shutil.copyfile(book_path(size), book)
            yield lambda: first_paint("window", home, book), lambda: first_paint("bare", home)

    return pair


def first_run_against_second(stage: str) -> Callable[[], AbstractContextManager[tuple[Timed, Timed]]]:
    """A user's very first start, in folders nobody ever wrote to, against a later one in folders that are full."""

    @contextmanager
    def pair() -> Iterator[tuple[Timed, Timed]]:
        with scratch_folder() as place:
            book, known_home = place / "book.fieldbook", place / "known"
            shutil.copyfile(book_path("region"), book)
            numbers = iter(range(1_000_000))

            def first() -> float:
                home = place / f"new {next(numbers)}"
                seconds = first_paint(stage, home, book)
                shutil.rmtree(home)
                return seconds

            yield first, lambda: first_paint(stage, known_home, book)

    return pair


GOALS = (
    Goal(
        "S1 first window",
        "window with a region book's numbers painted",
        "bare QMainWindow painted",
        1.3,
        window_against_bare("region"),
        is_start_up=True,
    ),
    Goal(
        "S1 first window 100k",
        "window with the 100k book's numbers painted",
        "bare QMainWindow painted",
        1.3,
        window_against_bare("100k"),
        is_start_up=True,
    ),
    Goal(
        "S4 first run, window",
        "first window of the first run ever",
        "of a later run",
        1.1,
        first_run_against_second("window"),
        is_start_up=True,
    ),
    Goal(
        "S4 first run, chart",
        "first chart of the first run ever",
        "of a later run",
        1.1,
        first_run_against_second("chart"),
        is_start_up=True,
    ),
)
