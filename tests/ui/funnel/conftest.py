"""A small real book and the funnel page on it, as of 21 November 2026."""

from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtGui import QFont

from app.changes import Step
from app.models import Customer, Deal, Product, Rep
from app.services.scope import scope_for
from app.services.services import Services
from app.storage.book import Book
from app.terms import DealStage, DisplayUnit
from app.ui.book_signals import BookSignals
from app.ui.formats import Formats
from app.ui.funnel.page import FunnelPage
from app.ui.page_context import PageContext
from app.ui.theme import load_theme

HERE = Path(__file__).parent
TODAY = date(2026, 11, 21)


def pytest_collection_modifyitems(items):
    """The offscreen platform says so whenever a window has a minimum size."""
    for item in items:
        if item.path.is_relative_to(HERE):
            item.add_marker(pytest.mark.qt_log_ignore("propagateSizeHints"))


@pytest.fixture(scope="session", autouse=True)
def look(qapp):
    """Cards measure in the program's font size; the offscreen default is enough for the rest."""
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
def deals(book):
    """name -> id of a few deals: two in NEEDS, one each in TRUST, COMMIT and LOST."""
    with book.write(Step("ADD_DEAL")) as session:
        port, mill = Customer(name="Ninggang Port"), Customer(name="Wuyue Textile")
        rep, product = Rep(name="Zhao Min"), Product(name="Line 4 MES")
        session.add_all([port, mill, rep, product])
        session.flush()
        own = {"owner_id": rep.id, "product_id": product.id, "opened_on": TODAY - timedelta(days=90)}
        rows = [
            Deal(name="Phase II", customer_id=port.id, stage="NEEDS", amount_cents=760_000_00, slips=2, **own),
            Deal(name="Campus Wi-Fi", customer_id=mill.id, stage="NEEDS", amount_cents=100_000_00, **own),
            Deal(name="Dyeing control", stage="TRUST", list_amount_cents=4_821_00, **own),
            Deal(name="Substation", customer_id=port.id, stage="COMMIT", amount_cents=1_260_000_00, **own),
            Deal(name="Spares", customer_id=mill.id, stage="LOST", amount_cents=5_000_00, closed_on=TODAY, **own),
        ]
        for row in rows:
            row.stage_since = TODAY - timedelta(days=10)
            row.next_step_on = TODAY + timedelta(days=3)
        rows[3].last_contact_on = TODAY - timedelta(days=31)
        rows[3].expected_close = TODAY - timedelta(days=5)
        session.add_all(rows)
        session.flush()
        return {row.name: row.id for row in rows}


@pytest.fixture
def context(qapp, services):
    signals = BookSignals()
    services.on_change(signals.announce)
    return PageContext(services, signals, Formats("CNY", DisplayUnit.WAN, "en"), load_theme("light"))


@pytest.fixture
def empty_page(qtbot, context):
    """The page on a book without deals."""
    return open_page(qtbot, context)


@pytest.fixture
def page(qtbot, context, deals):
    return open_page(qtbot, context)


def open_page(qtbot, context):
    page = FunnelPage(context)
    qtbot.addWidget(page)
    page.resize(1366, 640)
    with qtbot.waitSignal(page.loaded):
        page.show()
        page.set_scope(scope_for(TODAY))
    return page


def stage_of(services, deal_id):
    return DealStage(services.deals.get(deal_id).stage)
