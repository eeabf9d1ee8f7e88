"""A plant buying Line 4, with its people, as of 22 November 2026; and the 1+2+1 tab on it."""

import pytest
from msgspec.structs import replace
from PySide6.QtWidgets import QMainWindow

from app.models import DealPerson, GuideEvidence
from app.services.scope import scope_for
from app.services.services import Services
from app.terms import DealStage, DisplayUnit
from app.ui.book_signals import BookSignals
from app.ui.formats import Formats
from app.ui.page_context import PageContext
from app.ui.theme import load_theme
from app.ui.tracking.page import TrackingPage
from tests.builders import TODAY, a_book, a_contact, a_customer, a_deal, a_rep, put


@pytest.fixture
def book(tmp_path):
    book = a_book(tmp_path)
    yield book
    book.close()


@pytest.fixture
def services(book):
    return Services(book)


@pytest.fixture
def ids(book):
    """name -> id: the deal Line 4 with Zhou (decider, for us), Chen (gatekeeper, neutral), Sun (no role); Wu is at the plant only."""
    anna, boris = a_rep(book, "Anna Snelling"), a_rep(book, "Boris Faz")
    plant = a_customer(book, "Dongfang Heavy", owner_id=anna)
    zhou, chen, sun, wu = (a_contact(book, plant, name) for name in ("Zhou Wei", "Chen Li", "Sun Tao", "Wu Min"))
    common = {"customer_id": plant, "owner_id": anna, "stage_since": TODAY, "last_contact_on": TODAY}
    line = a_deal(book, "Line 4", stage=DealStage.NEEDS, amount=1_260_000, **common)
    spares = a_deal(book, "Spares", stage=DealStage.NEEDS, amount=80_000, **common)
    put(book, DealPerson(deal_id=line, contact_id=zhou, is_decider=True, support=3, influence=3))
    put(book, DealPerson(deal_id=line, contact_id=chen, is_gatekeeper=True, support=0, influence=2))
    put(book, DealPerson(deal_id=line, contact_id=sun, support=2))
    found = {"Line 4": line, "Spares": spares, "plant": plant, "Anna": anna, "Boris": boris}
    return {**found, "Zhou": zhou, "Chen": chen, "Sun": sun, "Wu": wu}


@pytest.fixture
def guide(book, ids):
    """Sun has passed both tests of a guide."""
    for test in ("KNOWS_PEOPLE", "CHECKABLE_NEWS"):
        put(
            book,
            GuideEvidence(deal_id=ids["Line 4"], contact_id=ids["Sun"], test=test, evidence="saw it", seen_on=TODAY),
        )
    return ids["Sun"]


@pytest.fixture
def context(qapp, services):
    signals = BookSignals()
    services.on_change(signals.announce)
    return PageContext(services, signals, Formats("CNY", DisplayUnit.WAN, "en"), load_theme("light"))


class Frame(QMainWindow):
    """The window around the page, whose day is the book's, not the clock's."""

    today = TODAY


@pytest.fixture
def open_page(qtbot, context):
    """open_page(as_of) shows the tab as it stands on that day."""
    frames = []

    def open_(as_of=TODAY, *, read_only=False):
        frame = Frame()
        frames.append(frame)
        qtbot.addWidget(frame)
        page = TrackingPage(replace(context, is_locked=read_only))
        frame.setCentralWidget(page)
        frame.resize(1366, 700)
        with qtbot.waitSignal(page.loaded):
            frame.show()
            page.set_scope(scope_for(as_of))
        return page

    yield open_
    frames.clear()


@pytest.fixture
def page(ids, open_page):
    page = open_page()
    page.show_deal(ids["Line 4"])
    return page


@pytest.fixture
def people(page):
    return page.sheet.cards.people


@pytest.fixture
def sheet_of(services, ids):
    """The sheet of Line 4 as the book has it now."""
    return lambda: services.tracking.sheet(ids["Line 4"], TODAY)
