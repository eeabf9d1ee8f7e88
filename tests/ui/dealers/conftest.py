"""A small region of dealers with evaluations, and the dealers tab on it."""

from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from types import SimpleNamespace

import pytest
from PySide6.QtWidgets import QApplication

from app.services.scope import scope_for
from app.terms import DisplayUnit
from app.ui import background
from app.ui.book_signals import BookSignals
from app.ui.dealers.page import DealersPage
from app.ui.formats import Formats
from app.ui.page_context import PageContext
from app.ui.theme import load_theme
from tests.builders import a_dealer, a_rep, an_area

TODAY = date.today()
LAST_YEAR = TODAY - timedelta(days=400)
LAST_ROUND = TODAY - timedelta(days=120)
EXAMPLE = (4, 5, 3, 2, 4, 4, 3, 4, 4, 3, 2)
WEAK = (2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2)


def evaluated(services, dealer: int, day: date, marks: Iterable[int] = EXAMPLE, evaluator: int | None = None) -> int:
    """The id of a recorded evaluation."""
    form = services.dealers.draft(dealer, evaluator, day)
    for one, mark in zip(form.scorecard.criteria, marks, strict=True):
        services.dealers.set_mark(form.id, one.id, mark)
    services.dealers.record(form.id, day)
    return form.id


@pytest.fixture
def region(book, services):
    """Ids: Hengtai was evaluated twice and rose, Lantian a year ago and is due, Minsheng never."""
    area, anna, boris = an_area(book, "Zhejiang"), a_rep(book, "Anna Snelling"), a_rep(book, "Boris Faz")
    own = {"area_id": area, "owner_id": anna, "legal_kind": "DEALER", "dealer_type": "AUTHORISED"}
    facts = {"outlets_covered": 1690, "outlets_in_area": 1830, "sub_dealers": 24}
    hengtai, lantian = a_dealer(book, "恒泰商贸", **own, **facts), a_dealer(book, "Lantian", **own)
    minsheng = a_dealer(book, "Minsheng", **own)
    evaluated(services, hengtai, LAST_YEAR, WEAK, anna)
    evaluated(services, hengtai, LAST_ROUND, EXAMPLE, anna)
    evaluated(services, lantian, LAST_YEAR, WEAK, anna)
    return SimpleNamespace(hengtai=hengtai, lantian=lantian, minsheng=minsheng, anna=anna, boris=boris, area=area)


@pytest.fixture
def context(qapp: QApplication, services) -> Iterator[PageContext]:
    signals = BookSignals()
    services.on_change(signals.announce)
    yield PageContext(services, signals, Formats("CNY", DisplayUnit.WAN, "en"), load_theme("light"))
    for _ in range(3):  # what was read is shown while the book is still open
        background.wait_for_all()
        qapp.processEvents()


@pytest.fixture
def page(qtbot, context, region):
    """The tab with the dealer of the highest total read."""
    return open_page(qtbot, context)


def open_page(qtbot, context) -> DealersPage:
    page = DealersPage(context)
    qtbot.addWidget(page)
    page.resize(1366, 700)
    page.show()
    page.set_scope(scope_for(TODAY))
    settle(qtbot, page)
    return page


def settle(qtbot, page) -> None:
    """Until list and dealer are read."""
    for _ in range(3):
        background.wait_for_all()
        qtbot.wait(1)
    qtbot.waitUntil(lambda: not page.is_reading and not page.pages.evaluation.is_reading)


def show(qtbot, page, dealer_id: int) -> None:
    page.open_dealer(dealer_id)
    settle(qtbot, page)
