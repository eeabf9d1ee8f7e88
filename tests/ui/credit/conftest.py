"""A small book with invoices, and the credit tab on it, as of builders.TODAY."""

from datetime import timedelta

import pytest

from app.models import CreditFile, Invoice, Payment
from app.services.scope import scope_for
from app.terms import DealStage, DisplayUnit, Period
from app.ui import background
from app.ui.book_signals import BookSignals
from app.ui.credit.page import CreditPage
from app.ui.formats import Formats
from app.ui.page_context import PageContext
from app.ui.theme import load_theme
from tests.builders import TODAY, a_customer, a_deal, a_rep, put

SCOPE = scope_for(TODAY, Period.THIS_QUARTER)


def days_ago(days):
    return TODAY - timedelta(days=days)


def an_invoice(book, customer, days_overdue, amount, number="R-1", **fields):
    """amount: in whole units of the currency; issued 30 days before it was due unless told."""
    given = {"issued_on": days_ago(days_overdue + 30), "due_on": days_ago(days_overdue), **fields}
    return put(book, Invoice(number=number, customer_id=customer, amount_cents=amount * 100, **given))


@pytest.fixture
def owing(book):
    """name -> customer id: the port is on hold with 180,000 at 96 days overdue, the mill 8 days late, the clinic on time."""
    rep = a_rep(book, "Zhao Min")
    port = a_customer(book, "Ninggang Port", owner_id=rep)
    mill = a_customer(book, "Wuyue Textile", owner_id=rep)
    clinic = a_customer(book, "Taihu Hospital")
    an_invoice(book, port, 96, 180_000, "P-1")
    an_invoice(book, port, -20, 20_000, "P-2", issued_on=days_ago(10))
    an_invoice(book, mill, 8, 50_000, "M-1")
    an_invoice(book, clinic, -12, 90_000, "C-1", issued_on=days_ago(18))
    put(book, Payment(customer_id=mill, paid_on=days_ago(3), amount_cents=10_000_00))
    put(book, CreditFile(customer_id=port, score_payment=20, score_activity=40, score_years=30, score_finance=20))
    a_deal(book, "Cranes", stage=DealStage.VALUE, amount=500_000, customer_id=port, owner_id=rep)
    return {"port": port, "mill": mill, "clinic": clinic}


@pytest.fixture
def context(qapp, services):
    signals = BookSignals()
    services.on_change(signals.announce)
    return PageContext(services, signals, Formats("CNY", DisplayUnit.WAN, "en"), load_theme("light"))


@pytest.fixture
def open_page(qtbot, context):
    """open_page(scope) reads and shows the tab."""

    def open_(scope=SCOPE):
        page = CreditPage(context)
        qtbot.addWidget(page)
        page.resize(1366, 660)
        with qtbot.waitSignal(page.loaded):
            page.show()
            page.set_scope(scope)
        background.wait_for_all()
        return page

    return open_


@pytest.fixture
def page(owing, open_page):
    return open_page()


@pytest.fixture
def reread(qtbot):
    """reread(page, act): act changes the book; back when the page shows it."""

    def reread_(page, act):
        with qtbot.waitSignal(page.loaded):
            act()
        background.wait_for_all()

    return reread_
