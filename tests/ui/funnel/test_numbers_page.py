"""The funnel's numbers in the window: figures, stages, win rates, and the reckoning and deals behind each."""

from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel

from app.services.backups import BackupService
from app.services.book_settings import SettingsService
from app.services.funnel_figures import FunnelFigure, WinKey
from app.services.imports import ImportService
from app.services.scope import scope_for
from app.services.services import Services
from app.storage.book import Book
from app.terms import DealStage, DisplayUnit, Period
from app.ui import background
from app.ui.book_signals import BookSignals
from app.ui.formats import Formats
from app.ui.funnel.numbers_page import NumbersPage
from app.ui.funnel.numbers_why import FigureWhy
from app.ui.page_context import PageContext
from app.ui.theme import load_theme

TODAY = date(2026, 11, 21)
raises_a_window = pytest.mark.qt_log_ignore("This plugin does not support")
MAVEN = Path(__file__).parents[3].parent / "shared" / "data" / "maven_crm"


def open_numbers(qtbot, context, scope):
    page = NumbersPage(context)
    qtbot.addWidget(page)
    page.resize(1366, 640)
    with qtbot.waitSignal(page.loaded):
        page.show()
        page.set_scope(scope)
    background.wait_for_all()
    qtbot.waitUntil(lambda: page.wins.model.rowCount() > 0 or page.wins.nothing.isVisible())
    return page


@pytest.fixture
def numbers(qtbot, context, deals):
    """With a win of 92 days beside the loss that the book has."""
    services = context.services
    services.deals.move_to_stage([deals["Substation"]], DealStage.CLOSED_PAID, TODAY + timedelta(days=2))
    return open_numbers(qtbot, context, scope_for(TODAY + timedelta(days=2)))


def figure(page, which):
    return page.figures.cards[which].figure


def popover(page):
    """The one shown last: those closed before are still to be deleted."""
    return page.window().findChildren(FigureWhy)[-1]


def test_the_figures_of_the_period(numbers):
    assert figure(numbers, FunnelFigure.OPEN).value == "¥860k"
    assert figure(numbers, FunnelFigure.WIN_RATE).value == "50%"
    assert figure(numbers, FunnelFigure.CYCLE).value == "92 days"
    assert figure(numbers, FunnelFigure.COVERAGE).detail == "no quota for the period"


@raises_a_window
def test_a_figure_says_why_and_opens_its_deals(qtbot, numbers, deals):
    numbers.figures.cards[FunnelFigure.WIN_RATE].click()
    why = popover(numbers)
    assert why.words.title == "Win rate: 50%"
    assert "Deals won ÷ deals won and lost" in why.words.formula
    assert ("Deals won", "1") in why.words.rows
    assert "all reps, all areas" in why.words.foot
    with qtbot.waitSignal(numbers.rows_asked) as asked:
        why.rows_button.click()
    ids, title = asked.args
    assert set(ids) == {deals["Substation"], deals["Spares"]}
    assert title == "Win rate: 50%"


def test_coverage_against_the_quota(qtbot, context, deals):
    context.services.forecast.set_quota(None, TODAY, 430_000_00)
    page = open_numbers(qtbot, context, scope_for(TODAY))
    assert figure(page, FunnelFigure.COVERAGE).value == "4.9×"
    context.services.deals.save(deals["Substation"], {"amount_cents": None}, TODAY)
    background.wait_for_all()
    assert figure(page, FunnelFigure.COVERAGE).value == "2.0×"


@raises_a_window
def test_a_stage_says_its_odds_and_its_conversion(numbers):
    odds = numbers.stages.model_.index(5, numbers.stages.model_.place("odds"))
    numbers.stages.clicked.emit(odds)
    words = popover(numbers).words
    assert words.title.startswith("Odds of Commitment: ")
    assert ("Deals won", "1") in words.rows
    numbers.stages.clicked.emit(numbers.stages.model_.index(5, numbers.stages.model_.place("rate")))
    assert popover(numbers).words.title == "Conversion of Commitment: 100%"
    won = numbers.stages.model_.index(6, numbers.stages.model_.place("odds"))
    assert won.data() == "—"


@raises_a_window
def test_win_rates_by_rep_and_the_deals_behind_one(qtbot, numbers, deals):
    model = numbers.wins.model
    assert [model.index(0, column).data() for column in range(4)] == ["Zhao Min", "50.0%", "1", "2"]
    numbers.wins.table.clicked.emit(model.index(0, 0))
    why = popover(numbers)
    assert why.words.title == "Win rate of Zhao Min: 50.0%"
    with qtbot.waitSignal(numbers.rows_asked) as asked:
        why.rows_button.click()
    assert set(asked.args[0]) == {deals["Substation"], deals["Spares"]}


@pytest.mark.parametrize("key", list(WinKey))
def test_every_group_opens_as_many_deals_as_it_counts(qtbot, numbers, key):
    from app.ui.funnel.numbers_groups import deals_of_group

    services, scope = numbers._context.services, numbers.scope
    groups = services.funnel_numbers.win_rates(scope, key)
    assert groups
    for group in groups:
        assert len(deals_of_group(services, scope, key, group)) == group.closed


def test_an_empty_book_says_so(qtbot, context):
    page = open_numbers(qtbot, context, scope_for(TODAY))
    assert figure(page, FunnelFigure.WIN_RATE).value == "—"
    assert page.wins.nothing.isVisible()
    texts = {label.text() for label in page.findChildren(QLabel)}
    assert {"No deal is open", "Nothing was won in the period", "No deal has left a stage yet"} <= texts


@raises_a_window
def test_a_figure_of_every_kind_is_named_in_chinese(qtbot, context, deals, speak):
    speak("zh_CN")
    services = context.services
    services.deals.set_close_month([deals["Substation"]], date(2027, 1, 1), TODAY)
    page = open_numbers(qtbot, context, scope_for(TODAY))
    (slip,) = page._loaded.view.slip_rates
    parts = {FunnelFigure.STAGE_ODDS: DealStage.NEEDS, FunnelFigure.CONVERSION: DealStage.NEEDS}
    parts[FunnelFigure.SLIP_RATE] = slip.month
    for each in FunnelFigure:
        page.say_why(each, parts.get(each), page)
        said = popover(page).words.as_text()
        assert "{" not in said, said
        assert not any(part.isascii() and part.isalpha() and len(part) > 3 for part in said.split()), said


@pytest.mark.skipif(not MAVEN.is_dir(), reason=f"maven_crm is not in {MAVEN.parent}")
def test_the_oracles_of_maven_stand_in_the_window(qtbot, tmp_path):
    """Win rate 0.631501; won cycle mean 51.7820 and median 57; won by quarter and by office (shared data's README)."""
    book = Book.create(tmp_path / "maven.fieldbook")
    imports = ImportService(book, SettingsService(book), BackupService(book))
    for name in ("products", "sales_teams", "accounts", "sales_pipeline"):
        imports.apply(imports.plan(MAVEN / f"{name}.csv"))
    formats = Formats("USD", DisplayUnit.ONE, "en")
    context = PageContext(Services(book), BookSignals(), formats, load_theme("light"))
    page = open_numbers(qtbot, context, scope_for(date(2017, 12, 31), Period.ALL_TIME))
    view = page._loaded.view
    assert round(float(view.win_rate), 6) == 0.631501
    assert figure(page, FunnelFigure.WIN_RATE).value == "63.2%"
    assert round(float(view.cycle.mean_days), 4) == 51.7820
    assert figure(page, FunnelFigure.CYCLE).value == "51.8 days"
    assert figure(page, FunnelFigure.CYCLE).detail == "median 57 days"
    bars = page.charts.frames["won"].chart._spec
    assert bars.series[0].labels == (
        "1,134,672 · 531",
        "3,086,111 · 1,254",
        "2,982,255 · 1,257",
        "2,802,496 · 1,196",
    )
    page.wins.by.setCurrentIndex(list(WinKey).index(WinKey.AREA))
    page.wins.by.activated.emit(page.wins.by.currentIndex())
    background.wait_for_all()
    model = page.wins.model
    qtbot.waitUntil(lambda: model.rowCount() == 3)
    shown = {model.index(row, 0).data(): model.index(row, 4).data() for row in range(3)}
    assert shown == {"Central": "3,346,293", "East": "3,090,594", "West": "3,568,647"}
    book.close()
