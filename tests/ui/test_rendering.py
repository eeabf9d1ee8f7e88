"""`app render`: a picture of every tab, page and chart without a screen."""

from datetime import date
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules

import pytest
from PySide6.QtGui import QImage

from app.bootstrap import build_window
from app.demo import fill_demo
from app.terms import Lens
from app.ui.rendering import PAGES, render_book
from app.ui.settings import UserSettings
from app.ui.shell.tabs import Tab
from app.ui.tab_page import TabPage
from tests.builders import a_book

TODAY = date(2026, 11, 22)
SIZE = (1366, 768)
ROOM_CHARTS = {"map-1", "dealer-1", "ageing"}
"""Of the people, the dealers and the receivables."""

FOLDER = Path(__file__).parents[2] / "app" / "ui" / "portfolio"


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
    assert names[len(Tab) : len(Tab) + len(PAGES)] == [f"page-{name}" for name in PAGES]
    charts = {"portfolio", "resources", "funnel", "pipeline-by-rep", "pipeline-by-month", "abc", "trails"}
    lenses = {f"lens-{lens.value.lower()}" for lens in Lens if lens is not Lens.ATTACK_DEFENCE}
    rest = set(names[len(Tab) + len(PAGES) :])
    papers = {"paper-sheet", "paper-coach", "paper-dealer"}
    assert rest >= papers | {f"chart-{name}" for name in charts | lenses | ROOM_CHARTS}
    for path in written:
        if path.stem in papers:
            continue
        picture = QImage(str(path))
        assert (picture.width(), picture.height()) == SIZE, path.name
        assert len({picture.pixel(x, y) for x in range(0, 1366, 40) for y in range(0, 768, 40)}) > 1, path.name


def test_no_page_is_left_out(qapp):
    """A page that reads for itself is a tab (the portfolio by its reading half), or has its picture."""
    for module in iter_modules([str(FOLDER)]):
        if module.name.endswith("page"):
            import_module(f"app.ui.portfolio.{module.name}")
    drawn = {"PortfolioReading", "FunnelPage", "ResourcePage", "ScorecardPage"}
    drawn |= {"TrackingPage", "CoachPage", "DealersPage", "CreditPage", "PlanPage"}
    drawn |= {"EvaluationPage"}  # the first page of the dealers tab
    drawn |= {"TablePage", "MonthPage", "NumbersPage", "ForecastPage", "ChangesPage"}
    drawn |= {"ChaseList"}  # a card of NumbersPage
    ours = {page.__name__ for page in TabPage.__subclasses__() if page.__module__.startswith("app.")}
    assert ours <= drawn
