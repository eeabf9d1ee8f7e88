"""A chart on screen: drawn once, drawn anew when it must be, and saved as a picture."""

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu

from app.charts.style import write
from app.errors import WriteError
from app.ui.theme import load_theme
from app.ui.widgets.chart_export import (
    FORMATS,
    ChartToExport,
    add_export_actions,
    file_name,
    save_picture,
)
from app.ui.widgets.chart_view import ChartView


class Drawing:
    """Counts how often it is drawn, and in which colour."""

    def __init__(self):
        self.grounds = []

    def __call__(self, figure, spec, style):
        self.grounds.append(style.surface)
        write(figure, 20, 40, spec, style)


@pytest.fixture
def drawing():
    return Drawing()


@pytest.fixture
def view(qtbot, drawing):
    view = ChartView(load_theme("dark"))
    qtbot.addWidget(view)
    view.resize(400, 300)
    view.show_chart(drawing, "赢率", "Win rate rises")
    view.show()
    view.grab()
    return view


def test_it_is_drawn_once_and_then_only_shown(view, drawing):
    for _ in range(3):
        view.grab()
    assert len(drawing.grounds) == 1


def test_another_size_is_another_drawing(qtbot, view, drawing):
    """At once where drawing is quick, after a pause where it is not."""
    view.resize(500, 300)
    qtbot.waitUntil(lambda: not view.grab().isNull() and len(drawing.grounds) == 2)


def test_a_screen_reader_hears_the_finding(view):
    assert view.accessibleName() == "Win rate rises"


def test_the_screen_follows_the_theme_but_pictures_are_light(view, drawing):
    view.chart_to_export().picture("png", (300, 200))
    assert drawing.grounds == [load_theme("dark").surface, load_theme("light").surface]


def test_nothing_to_show_is_nothing_to_export(qtbot):
    view = ChartView(load_theme("light"))
    qtbot.addWidget(view)
    view.grab()
    assert view.chart_to_export() is None


@pytest.mark.parametrize("fmt", FORMATS)
def test_a_chart_is_saved(view, tmp_path, fmt):
    path = tmp_path / f"chart.{fmt}"
    save_picture(view.chart_to_export(), path, fmt)
    assert path.stat().st_size > 1_000


def test_a_folder_that_is_gone_is_named(view, tmp_path):
    with pytest.raises(WriteError):
        save_picture(view.chart_to_export(), tmp_path / "gone" / "chart.png", "png")


def test_a_chart_is_copied_and_that_is_said(qtbot, view):
    menu = QMenu()
    add_export_actions(menu, view.chart_to_export(), view, None, view.exported.emit)
    with qtbot.waitSignal(view.exported, timeout=10_000) as said:
        menu.actions()[0].trigger()
    assert said.args == [None]
    assert QGuiApplication.clipboard().image().width() == 2560


def test_the_menu_offers_a_slide_only_where_there_is_one(view):
    for send, entries in ((None, 4), (lambda: None, 5)):
        menu = QMenu()
        add_export_actions(menu, view.chart_to_export(), view, send, view.exported.emit)
        assert len([action for action in menu.actions() if action.text()]) == entries


def test_a_title_becomes_a_file_name():
    assert file_name('4 customers hold 62% of "what": we / do not win?') == "4 customers hold 62% of what we do not win"
    assert ChartToExport(lambda *_: None, None, "").title == ""
    assert file_name("???") == "chart"
