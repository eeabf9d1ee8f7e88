"""The relationship map of 200 people: laid out and painted, against as many bare rectangles and against 200 ms."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from app.charts.org_layout import layout
from app.charts.org_map_spec import MapLine, MapNode, OrgMapSpec
from app.terms import LineKind
from app.ui.theme import load_theme
from app.ui.tracking.map_board import MapBoard
from benchmarks.gui import application, let_go, repainting, show
from benchmarks.measure import Goal, Timed, timing

PEOPLE, LINES, BELOW = 200, 60, 9
SIZE = (1366, 768)
LONGEST_S = 0.200
LAYOUT_S = 0.020


class Rectangles(QWidget):
    """The floor: a rectangle for each person."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for number in range(PEOPLE):
            painter.drawRect(QRectF(number % 20 * 66, number // 20 * 70, 60, 40))
        painter.end()


def crowd() -> OrgMapSpec:
    """Every stance and influence in turns, each boss of BELOW."""
    nodes = tuple(
        MapNode(
            contact_id=number,
            name=f"Person {number}",
            title="Head of department",
            remark="User",
            support=None if number % 7 == 0 else number % 11 - 5,
            influence=(None, 1, 2, 3)[number % 4],
            boss_id=None if number == 1 else (number - 2) // BELOW + 1,
            is_blind_spot=number % 7 == 0,
        )
        for number in range(1, PEOPLE + 1)
    )
    lines = tuple(
        MapLine(number, LineKind.CONFLICT if number % 4 == 0 else LineKind.INFLUENCES, number, number * 3, 1)
        for number in range(2, LINES + 2)
    )
    return OrgMapSpec("200 people", "", nodes, lines, "warn", "amber", "+0.08", (), "")


@contextmanager
def board_on_screen() -> Iterator[Callable[[], None]]:
    """From a spec to the painted map, all 200 in sight."""
    application()
    spec = crowd()
    board = MapBoard(load_theme("light"), read_only=False)
    board.resize(*SIZE)
    show(board)

    def show_all() -> None:
        board.show_spec(spec)
        board.fit()

    yield repainting(board, before=show_all)
    let_go(board)


@contextmanager
def map_against_rectangles() -> Iterator[tuple[Timed, Timed]]:
    with board_on_screen() as shown:
        bare = Rectangles()
        bare.resize(*SIZE)
        show(bare)
        yield timing(shown), timing(repainting(bare))
        let_go(bare)


@contextmanager
def map_against_clock() -> Iterator[tuple[Timed, Timed]]:
    with board_on_screen() as shown:
        yield lambda: _processor_seconds(shown), lambda: LONGEST_S


@contextmanager
def layout_against_clock() -> Iterator[tuple[Timed, Timed]]:
    spec = crowd()
    yield lambda: _processor_seconds(lambda: layout(spec.nodes, spec.lines)), lambda: LAYOUT_S


def _processor_seconds(work: Callable[[], object]) -> float:
    """What stands against a fixed time must not count the other programs of the machine."""
    start = time.process_time()
    work()
    return time.process_time() - start


GOALS = (
    Goal("M1 map 200", "200 people laid out and painted", "200 rectangles", 25.0, map_against_rectangles),
    Goal("M1 map 200 ms", "200 people laid out and painted, processor", "200 ms", 1.0, map_against_clock),
    Goal("M1 layout 200", "200 people laid out, processor", "20 ms", 1.0, layout_against_clock),
)
