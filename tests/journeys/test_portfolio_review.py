"""A review of the portfolio with the mouse: catch five customers, give them a rep, move a line, take both back, show a slide."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from pptx import Presentation
from pptx.chart.chart import Chart
from pptx.enum.chart import XL_CHART_TYPE
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from app.bootstrap import build_window
from app.ui import background
from app.ui.main_window import MainWindow
from app.ui.portfolio.assign_dialogs import AssignDialog
from app.ui.portfolio.page import PortfolioPage
from app.ui.settings import UserSettings
from tests.builders import TODAY, a_book, a_customer, a_rep, a_sale

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

LEFT, NO_KEY = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
CROWD = ("Yandang Port", "Zijin Bank", "Xinan College", "Haicheng Power", "Gusu Data Bureau")
"""Stand together: potential from 40,000 to 60,000, of which we have a tenth to a fifth."""

OTHERS = {"Nanxun Port": (900_000, 800_000), "Taihu Hospital": (2_000, 1_800), "Pujiang Textile": (1_000, 100)}


@pytest.fixture
def window(qtbot, tmp_path: Path) -> Iterator[MainWindow]:
    """The program on a small region in which Boris has every customer."""
    book = a_book(tmp_path)
    boris = a_rep(book, "Boris Faz")
    a_rep(book, "Anna Snelling")
    figures = {name: (40_000 + 5_000 * at, 5_000 + 1_000 * at) for at, name in enumerate(CROWD)}
    for name, (potential, sold) in {**figures, **OTHERS}.items():
        customer = a_customer(book, name, potential=potential, owner_id=boris)
        a_sale(book, customer, date(2026, 5, 1), sold)
    book.close()
    settings = UserSettings(tmp_path / "settings.ini")
    window = build_window(book.path, settings=settings, language="en", theme_name="light", as_of=TODAY)
    window.resize(1366, 768)
    window.show()
    yield window
    window.close()
    window.deleteLater()
    background.wait_for_all()
    qtbot.wait(0)


@pytest.fixture
def page(qtbot, window: MainWindow) -> PortfolioPage:
    page = window.shell.page
    assert isinstance(page, PortfolioPage)
    qtbot.waitUntil(lambda: page.chart_card.chart.frame is not None and not page.is_reading, timeout=20_000)
    return page


def drag(widget: QWidget, *places: QPoint) -> None:
    """The left button down at the first place, over all others, and up at the last."""
    QTest.mousePress(widget, LEFT, NO_KEY, places[0])
    for place in places[1:]:
        QTest.mouseMove(widget, place)
    QTest.mouseRelease(widget, LEFT, NO_KEY, places[-1])


def round_them(page: PortfolioPage, names: tuple[str, ...]) -> tuple[QPoint, ...]:
    """Corners of a lasso a little outside the bubbles of `names`."""
    frame = page.chart_card.chart.frame
    assert frame is not None
    at = [frame.spec.names.index(name) for name in names]
    x, y = frame.marks.x[at], frame.marks.y[at]
    left, right, top, bottom = (round(float(edge)) for edge in (x.min() - 25, x.max() + 25, y.min() - 25, y.max() + 25))
    corners = (QPoint(left, top), QPoint(right, top), QPoint(right, bottom), QPoint(left, bottom))
    return (*corners, QPoint(left, top + 3))


def owners(page: PortfolioPage) -> dict[str, str]:
    """Customer -> rep, as the page has them."""
    loaded = page._loaded
    assert loaded is not None
    view = loaded.view
    return {name: view.owners[int(owner)] for name, owner in zip(view.names, view.owner_id, strict=True)}


def points_of(chart: Chart) -> set[tuple[float, float]]:
    """x and y of every bubble of a native chart."""
    found = set()
    for series in chart.plots[0].series:
        columns = [
            [float(point.findtext("{*}v")) for point in series._element.findall(f".//{{*}}{axis}//{{*}}pt")]
            for axis in ("xVal", "yVal")
        ]
        found |= {(round(x, 6), round(y, 6)) for x, y in zip(*columns, strict=True)}
    return found


def test_five_customers_are_caught_assigned_and_shown_on_a_slide(qtbot, window, page, tmp_path):
    chart_card, commands = page.chart_card, window.workspace.commands
    drag(chart_card.chart, *round_them(page, CROWD))
    caught = {page._loaded.view.names[list(page._loaded.view.ids).index(one)] for one in chart_card.chart.selected_ids}
    assert caught == set(CROWD)
    assert chart_card.bar.figures.text().startswith("5 customers")

    chart_card.bar.buttons["rep"].click()
    dialog = window.findChildren(AssignDialog)[-1]
    dialog.entry.setCurrentIndex(dialog.entry.findText("Anna Snelling"))
    dialog.entry.activated.emit(dialog.entry.currentIndex())
    dialog.confirm.click()
    assert owners(page) == {**dict.fromkeys(OTHERS, "Boris Faz"), **dict.fromkeys(CROWD, "Anna Snelling")}

    frame = chart_card.chart.frame
    row = round(frame.plot.bottom + 4)
    chart_card.bar.clear.click()
    drag(chart_card.chart, QPoint(round(float(frame.x_px(0.5))), row), QPoint(round(float(frame.x_px(0.12))), row))
    assert page.export_chart_spec().spec.x_cut == 0.12
    assert page.export_chart_spec().spec.captions[1].name == "Retain 4"  # of large potential, above 47,500

    commands.undo.trigger()
    assert page.export_chart_spec().spec.x_cut == 0.5
    commands.undo.trigger()
    assert set(owners(page).values()) == {"Boris Faz"}

    shown = page.export_chart_spec()
    slides = tmp_path / "review.pptx"
    window.workspace.book.write_slide(shown, window.scope, slides)
    qtbot.waitUntil(lambda: window.shell.notice.path == slides, timeout=20_000)
    slide = Presentation(str(slides)).slides[-1]
    chart = next(shape.chart for shape in slide.shapes if shape.has_chart)
    assert chart.chart_type in (XL_CHART_TYPE.BUBBLE, XL_CHART_TYPE.XY_SCATTER)
    view = page._loaded.view
    thousands = view.potential_cents / 100_000
    assert points_of(chart) >= {
        (round(float(x), 6), round(float(y), 6)) for x, y in zip(view.share, thousands, strict=True)
    }
    assert slide.shapes.title.text == shown.spec.title
