"""The six customers of R2's worked example, in 万元, and the portfolio page on them as of 21 November 2026."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtGui import QFont

from app.changes import Step
from app.models import Area, Contact, Customer, Deal, Industry, Rep, SalesEntry
from app.services.scope import scope_for
from app.services.services import Services
from app.storage.book import Book
from app.terms import DisplayUnit
from app.ui.book_signals import BookSignals
from app.ui.formats import Formats
from app.ui.page_context import PageContext
from app.ui.portfolio.page import PortfolioPage
from app.ui.theme import load_theme

HERE = Path(__file__).parent
TODAY = date(2026, 11, 21)
WAN_CENTS = 10_000_00

# name, potential, sales; the last has no potential
CUSTOMERS = (
    ("东方重工", 500, 400),
    ("海诚银行", 800, 160),
    ("宁港集团", 120, 90),
    ("浦江大学", 100, 20),
    ("天目医药", 10, 0),
    ("吴越教育", 80, 60),
    ("石城印务", None, 5),
)


def pytest_collection_modifyitems(items):
    """The offscreen platform says so whenever a window has a minimum size."""
    for item in items:
        if item.path.is_relative_to(HERE):
            item.add_marker(pytest.mark.qt_log_ignore("propagateSizeHints"))


@pytest.fixture(scope="session", autouse=True)
def look(qapp):
    font = QFont(qapp.font())
    font.setPixelSize(13)
    qapp.setFont(font)


@pytest.fixture
def book(tmp_path):
    book = Book.create(tmp_path / "region.fieldbook")
    yield book
    book.close()


@pytest.fixture
def services(book):
    return Services(book)


@pytest.fixture
def customers(book):
    """name -> id."""
    with book.write(Step("ADD_CUSTOMER")) as session:
        industry, area, rep = Industry(name="制造"), Area(name="上海"), Rep(name="周岚")
        session.add_all([industry, area, rep])
        session.flush()
        own = {"industry_id": industry.id, "area_id": area.id, "owner_id": rep.id}
        rows = []
        for name, potential, _ in CUSTOMERS:
            cents = potential and potential * WAN_CENTS
            rows.append(Customer(name=name, potential_cents=cents, potential_on=TODAY if potential else None, **own))
        session.add_all(rows)
        session.flush()
        ids = {row.name: row.id for row in rows}
        for name, _, sales in CUSTOMERS[:-1]:
            if sales:
                session.add(SalesEntry(customer_id=ids[name], month=date(2026, 5, 1), amount_cents=sales * WAN_CENTS))
        won = {"stage": "CLOSED_PAID", "won_on": date(2026, 6, 1), "closed_on": date(2026, 6, 1)}
        session.add(Deal(name="Labels", customer_id=ids["石城印务"], amount_cents=5 * WAN_CENTS, **won))
        session.add(Contact(name="Chen Wei", customer_id=ids["海诚银行"], title="采购经理"))
    return ids


@pytest.fixture
def context(qapp, services):
    signals = BookSignals()
    services.on_change(signals.announce)
    return PageContext(services, signals, Formats("CNY", DisplayUnit.WAN, "en"), load_theme("light"))


@pytest.fixture
def empty_page(qtbot, context):
    """The page on a book without customers."""
    return open_page(qtbot, context)


@pytest.fixture
def page(qtbot, context, customers):
    return open_page(qtbot, context)


def open_page(qtbot, context, day=TODAY):
    page = PortfolioPage(context)
    qtbot.addWidget(page)
    page.resize(1366, 640)
    with qtbot.waitSignal(page.loaded, timeout=20_000):
        page.show()
        page.set_scope(scope_for(day))
    return page


def choose(combo, code):
    """As the user does in the list of a combo box."""
    combo.setCurrentIndex(combo.findData(code))
    combo.activated.emit(combo.currentIndex())


def day_of(page, back):
    """Put the slider `back` quarter ends before today."""
    slider = page.chart_card.time.slider
    slider.setValue(slider.maximum() - back)


def names(page):
    model = page.list_card.model
    return [model.index(row, 0).data() for row in range(model.rowCount())]
