"""`app render`: a picture of every tab and chart without a screen."""

from datetime import date

import pytest
from PySide6.QtGui import QImage

from app.bootstrap import build_window
from app.demo import fill_demo
from app.ui.rendering import render_book
from app.ui.settings import UserSettings
from app.ui.shell.tabs import Tab
from tests.builders import a_book

TODAY = date(2026, 11, 22)
SIZE = (1366, 768)


@pytest.fixture
def make_window(qapp, tmp_path):
    book = a_book(tmp_path)
    fill_demo(book, TODAY, size="small")
    book.close()
    settings = UserSettings(tmp_path / "settings.ini")
    return lambda: build_window(book.path, settings=settings, language="en", theme_name="light", as_of=TODAY)


@pytest.mark.qt_log_ignore("propagateSizeHints")  # said by the offscreen platform of every window shown
def test_every_tab_and_chart_becomes_a_picture(make_window, tmp_path):
    written = render_book(make_window, tmp_path / "out" / "en", size=SIZE)
    names = [path.stem for path in written]
    assert names[: len(Tab)] == [f"tab-{tab.value}" for tab in Tab]
    charts = ["portfolio", "funnel", "pipeline-by-rep", "pipeline-by-month", "abc"]
    assert names[len(Tab) :] == [f"chart-{name}" for name in charts]
    for path in written:
        picture = QImage(str(path))
        assert (picture.width(), picture.height()) == SIZE, path.name
        assert len({picture.pixel(x, y) for x in range(0, 1366, 40) for y in range(0, 768, 40)}) > 1, path.name
