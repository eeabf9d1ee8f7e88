"""A region with a week of visits, and the plan page on it, as of Wednesday 18 November 2026."""

from datetime import date
from pathlib import Path

import pytest

from app.services.scope import scope_for
from app.services.services import Services
from app.terms import DisplayUnit, VisitOutcome
from app.ui import background
from app.ui.book_signals import BookSignals
from app.ui.formats import Formats
from app.ui.page_context import PageContext
from app.ui.plan.page import PlanPage
from app.ui.theme import load_theme
from tests.builders import a_book, a_contact, a_customer, a_deal, a_rep

HERE = Path(__file__).parent
WEDNESDAY = date(2026, 11, 18)
MONDAY, TUESDAY, FRIDAY = date(2026, 11, 16), date(2026, 11, 17), date(2026, 11, 20)


@pytest.fixture
def book(tmp_path):
    book = a_book(tmp_path)
    yield book
    book.close()


@pytest.fixture
def services(book):
    return Services(book)


class Region:
    """Monday: an advance promised for Tuesday, held; Tuesday: planned and not logged; Friday: planned at nine, with Chen."""

    def __init__(self, services, book):
        visits = services.visits
        self.anna = a_rep(book, "Anna Snelling")
        a1 = {"tier_override": "A1", "tier_override_reason": "board member", "tier_override_until": date(2027, 6, 30)}
        self.port = a_customer(book, "Ninggang Port", owner_id=self.anna, **a1)
        self.mill = a_customer(book, "Wuyue Textile", owner_id=self.anna)
        self.chen = a_contact(book, self.port, "Chen Wei")
        self.deal = a_deal(book, "Cranes", customer_id=self.port, owner_id=self.anna)
        advance = {"advance_action": "shows us crane 3", "advance_contact_id": self.chen, "advance_on": TUESDAY}
        held = {"deal_id": self.deal, "held_on": MONDAY, "outcome": VisitOutcome.ADVANCE, **advance}
        self.held = visits.log(None, held, today=WEDNESDAY).id
        self.late = visits.plan(None, {"customer_id": self.mill, "planned_on": TUESDAY})
        fields = {"deal_id": self.deal, "planned_on": FRIDAY, "starts_at": 540, "subject": "Tour of the yard"}
        self.ahead = visits.plan(None, fields, [self.chen])


@pytest.fixture
def region(services, book):
    return Region(services, book)


@pytest.fixture
def context(qapp, services):
    signals = BookSignals()
    services.on_change(signals.announce)
    return PageContext(services, signals, Formats("CNY", DisplayUnit.ONE, "en"), load_theme("light"))


@pytest.fixture
def page(qtbot, context, region):
    page = open_page(qtbot, context)
    yield page
    background.wait_for_all()


@pytest.fixture
def empty_page(qtbot, context):
    page = open_page(qtbot, context)
    yield page
    background.wait_for_all()


def open_page(qtbot, context):
    page = PlanPage(context)
    qtbot.addWidget(page)
    page.resize(1366, 640)
    with qtbot.waitSignal(page.loaded):
        page.show()
        page.set_scope(scope_for(WEDNESDAY))
    return page
