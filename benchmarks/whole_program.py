"""The program after its first picture: services, all pages, the longest standstill on the way, the memory of it all."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager

from benchmarks.data import book_path, scratch_folder
from benchmarks.measure import Goal, Timed
from benchmarks.startup import first_paint


def stage_against(stage: str, floor: str) -> Callable[[], AbstractContextManager[tuple[Timed, Timed]]]:
    @contextmanager
    def pair() -> Iterator[tuple[Timed, Timed]]:
        with scratch_folder() as home:
            book = home / "book.fieldbook"
            shutil.copyfile(book_path("region"), book)
            yield lambda: first_paint(stage, home, book), lambda: first_paint(floor, home)

    return pair


GOALS = (
    Goal(
        "S2 services",
        "services of a region book ready",
        "bare QMainWindow painted",
        4.5,
        stage_against("services", "bare"),
        is_start_up=True,
    ),
    Goal(
        "S3 every page",
        "all pages made, first chart painted",
        "bare QMainWindow painted",
        9.0,
        stage_against("pages", "bare"),
        is_start_up=True,
    ),
    Goal(
        "S3 longest gap",
        "longest standstill until then",
        "bare QMainWindow painted",
        0.8,
        stage_against("gap", "bare"),
        is_start_up=True,
    ),
    Goal(
        "S6 memory",
        "peak memory, every tab of a region book opened",
        "Qt, SQLAlchemy, a painted figure",
        1.25,
        stage_against("memory", "bare_memory"),
        is_start_up=True,
        unit="MB",
    ),
)
