"""The forecast page: figures of a quarter, what is typed into them, the deals behind them, what if, snapshots."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox

from app.methods.forecast import BiasFlag
from app.services.forecast_views import WhatIf
from app.services.scope import scope_for
from app.terms import DealStage, ForecastCategory
from app.ui import background
from app.ui.funnel.forecast_page import ForecastPage, take_due_snapshot
from app.ui.funnel.forecast_words import bias_text, coaching_text
from app.ui.widgets.typed_edit import TypedEdit
from tests.builders import a_customer, a_deal, a_rep, a_sure_deal

from .conftest import TODAY


@pytest.fixture
def reps(book):
    """Anna with 60 won, 46 committed and 80 in value; Gone, who left, with 5; Li with nothing."""
    anna, gone = a_rep(book, "Anna"), a_rep(book, "Gone", is_active=False)
    a_rep(book, "Li")
    port = a_customer(book, "Ninggang Port", owner_id=anna)
    soon = {"expected_close": date(2026, 12, 15), "opened_on": TODAY - timedelta(days=60)}
    sure = {**soon, "promised": TODAY + timedelta(days=5)}
    a_deal(book, "Line 1", stage=DealStage.CLOSED_PAID, amount=60, owner_id=anna, won_on=date(2026, 10, 9))
    return {
        "Anna": anna,
        "Gone": gone,
        "Substation": a_sure_deal(book, "Substation", amount=46, owner_id=anna, customer_id=port, **sure),
        "Phase II": a_deal(book, "Phase II", stage=DealStage.VALUE, amount=80, owner_id=anna, **soon),
        "Spares": a_sure_deal(book, "Spares", amount=5, owner_id=gone, **sure),
        "Unpriced": a_deal(book, "Unpriced", owner_id=anna, **soon),
    }


@pytest.fixture
def page(qtbot, context, reps):
    return opened(qtbot, context)


def opened(qtbot, context, as_of=TODAY):
    page = ForecastPage(context)
    qtbot.addWidget(page)
    page.resize(1366, 640)
    with qtbot.waitSignal(page.loaded):
        page.show()
        page.set_scope(scope_for(as_of))
    return page


def text_of(page, name, key):
    model = page.lines.grid_model
    row = next(row for row, line in enumerate(model.rows) if line.name == name)
    return model.index(row, model.place(key)).data()


def settle():
    """The cell closes its editor first, then the book changes, then the page."""
    for _ in range(4):
        QApplication.processEvents()


def type_into(page, name, key, text):
    """In thousands, the unit of the column."""
    model = page.lines.grid_model
    row = next(row for row, line in enumerate(model.rows) if line.name == name)
    page.lines.setCurrentIndex(model.index(row, model.place(key)))
    page.lines.edit(page.lines.currentIndex())
    editor = page.lines.findChildren(TypedEdit)[-1]
    editor.selectAll()
    QTest.keyClicks(editor, text)
    QTest.keyClick(editor, Qt.Key.Key_Return)
    settle()


def names_shown(page):
    return [deal.name for deal in page.deals.model.rows]


def test_a_line_per_rep_and_the_team(page):
    assert [line.name for line in page.lines.grid_model.rows] == ["Anna", "Gone (left)", "Li", "Team"]
    assert [text_of(page, "Anna", key) for key in ("won", "commit", "best", "forecast", "gap")] == [
        "0.1", "0.0", "0.1", "0.1", "no quota",
    ]  # fmt: skip
    assert page.head.finding.text() == "Forecast ¥111; no quota is set"
    assert "1 open deal without amount counts for nothing here" in page.head.remark.text()


def test_a_quota_is_typed_in_place(page, services, reps):
    type_into(page, "Anna", "quota", "0.2")
    assert services.forecast.view(page.scope, TODAY).lines[0].calls.quota_cents == 200_00
    assert text_of(page, "Anna", "gap") == "¥94 short"
    type_into(page, "Li", "quota", "0")
    assert text_of(page, "Li", "gap") == "met"
    services.history.undo()
    QApplication.processEvents()
    assert text_of(page, "Li", "gap") == "no quota"


def test_an_adjustment_waits_for_its_reason(page, services):
    type_into(page, "Anna", "adjustment", "-0.006")
    assert page.reason.isVisible()
    assert not page.reason.save.isEnabled()
    assert text_of(page, "Anna", "adjustment") == ""
    QTest.keyClicks(page.reason.reason, "was late twice")
    QTest.keyClick(page.reason.reason, Qt.Key.Key_Return)
    calls = services.forecast.view(page.scope, TODAY).lines[0].calls
    assert (calls.adjustment_cents, calls.adjustment_reason) == (-6_00, "was late twice")
    assert not page.reason.isVisible()
    assert text_of(page, "Anna", "adjustment_reason") == "was late twice"


def test_esc_drops_what_was_typed(page, services):
    type_into(page, "Anna", "adjustment", "0.006")
    QTest.keyClick(page.reason.reason, Qt.Key.Key_Escape)
    assert services.forecast.view(page.scope, TODAY).lines[0].calls.adjustment_cents is None
    assert not page.reason.isVisible()


def test_a_call_below_the_evidence_needs_no_reason_one_above_does(page, services):
    type_into(page, "Anna", "call", "0.1")
    assert not page.reason.isVisible()
    assert text_of(page, "Team", "forecast") == "0.1"
    type_into(page, "Anna", "call", "0.15")
    assert "above what is won and committed" in page.reason.question.text()
    page.reason.reason.setText("letter of intent signed")
    page.reason.save.click()
    assert services.forecast.view(page.scope, TODAY).lines[0].calls.call_cents == 150_00


def test_the_deals_behind_a_figure(page, reps):
    model = page.lines.grid_model
    assert names_shown(page) == ["Substation", "Spares", "Phase II", "Unpriced"]
    page.lines.setCurrentIndex(model.index(0, model.place("commit")))
    assert names_shown(page) == ["Substation"]
    page.lines.setCurrentIndex(model.index(3, model.place("commit")))
    assert names_shown(page) == ["Substation", "Spares"]
    page.lines.setCurrentIndex(model.index(2, model.place("best")))
    assert (names_shown(page), page.deals.count.text()) == ([], "Li · 0 deals")


def test_enter_opens_a_deal(page, qtbot, reps):
    page.deals.table.setCurrentIndex(page.deals.model.index(0, 0))
    with qtbot.waitSignal(page.deal_opened) as caught:
        QTest.keyClick(page.deals.table, Qt.Key.Key_Return)
    assert caught.args == [reps["Substation"]]


def choose_in(page, row, key, data):
    table, model = page.deals.table, page.deals.model
    table.setCurrentIndex(model.index(row, model.place(key)))
    table.edit(table.currentIndex())
    combo = table.findChildren(QComboBox)[-1]
    combo.setCurrentIndex(combo.findData(data))
    combo.activated.emit(combo.currentIndex())
    settle()


def test_a_deal_is_lowered_freely_and_raised_with_a_reason(page, services, reps):
    choose_in(page, 0, "category", ForecastCategory.FC_OMITTED.value)
    deal = next(deal for deal in services.forecast.view(page.scope, TODAY).deals if deal.id == reps["Substation"])
    assert deal.category is ForecastCategory.FC_OMITTED
    row = names_shown(page).index("Phase II")
    choose_in(page, row, "category", ForecastCategory.FC_COMMIT.value)
    assert page.reason.isVisible()
    page.reason.reason.setText("order is at their board")
    page.reason.save.click()
    deal = next(deal for deal in services.forecast.view(page.scope, TODAY).deals if deal.id == reps["Phase II"])
    assert (deal.category, deal.call_reason) == (ForecastCategory.FC_COMMIT, "order is at their board")


def test_what_if_moves_the_forecast_and_writes_nothing(page, services, reps):
    before = services.history.next_undo
    assert not page.lane.isVisible()
    choose_in(page, names_shown(page).index("Phase II"), "change", WhatIf.WIN.value)
    assert page.lane.isVisible()
    assert "Team: won and commit ¥111 → ¥191; forecast ¥111 → ¥191" in page.lane.effect.text()
    assert "Anna" in page.lane.effect.text()
    page.pull(reps["Substation"], WhatIf.SLIP)
    assert "forecast ¥111 → ¥145" in page.lane.effect.text()
    page.lane.discard.click()
    assert not page.lane.isVisible()
    assert services.history.next_undo == before


def test_the_what_if_becomes_tasks_in_one_step(page, services, book, reps):
    page.pull(reps["Substation"], WhatIf.SLIP)
    page.pull(reps["Spares"], WhatIf.LOSE)
    page.lane.tasks.click()
    assert book.rows("SELECT title, due_on, notes FROM task") == [
        ("Forecast: Substation, Spares", "2026-11-28", "Substation: would slip\nSpares: would be lost")
    ]
    assert page.deals.count.text() == "Tasks made, due in a week. 1 deal without customer got none."
    services.history.undo()
    assert book.rows("SELECT count(*) FROM task") == [(0,)]


def test_an_empty_period(page):
    page.head.stepped.emit(1)
    assert page.head.period.text() == "Q1 2027 · 2027-01-01 to 2027-03-31"
    assert page.head.finding.text() == "Forecast ¥0; no quota is set"
    assert not page.head.snapshot.isEnabled()
    page.head.stepped.emit(-1)
    assert page.head.period.text().startswith("Q4 2026")


def test_snapshots_make_a_line_that_ends_today(page, services, reps):
    services.forecast.take_snapshot(TODAY - timedelta(days=7))
    services.deals.save(reps["Substation"], {"amount_cents": 50_00}, TODAY)
    page.head.snapshot.click()
    QApplication.processEvents()
    assert page.tabs.currentWidget() is page.weeks
    assert page.weeks.finding.text() == "Team · The forecast went from ¥111 to ¥115 (+¥4)"
    assert len(services.forecast.snapshots(TODAY)) == 2


def test_the_record_of_a_book_without_a_past(page):
    page.tabs.setCurrentWidget(page.accuracy)
    assert "no ended period has a snapshot" in page.accuracy.finding.text()
    assert page.accuracy.table.isHidden()


def test_the_record_of_an_ended_quarter(page, services, book, reps):
    services.forecast.set_call(reps["Anna"], date(2026, 7, 1), 80_00, "as always", date(2026, 7, 3))
    services.forecast.take_snapshot(date(2026, 7, 3))
    a_deal(book, "Summer", stage=DealStage.CLOSED_PAID, amount=100, owner_id=reps["Anna"], won_on=date(2026, 8, 1))
    page.reload()
    page.tabs.setCurrentWidget(page.accuracy)
    (row,) = page.accuracy.model.rows
    assert row.actual_cents == 100_00
    assert page.accuracy.model.index(0, 5).data().endswith("promised too little")


@pytest.mark.parametrize(
    ("flag", "words"),
    [(BiasFlag.OPTIMISTIC, "Too much"), (BiasFlag.CAUTIOUS, "More was won"), (None, "No lasting bias")],
)
def test_the_coaching_flag_in_words(flag, words):
    assert coaching_text(flag).startswith(words)


def test_a_bias_under_one_percent_is_not_called_zero(context):
    from decimal import Decimal

    assert bias_text(Decimal("-0.004"), context.formats) == "−0.4% promised too little"
    assert bias_text(Decimal(0), context.formats) == "exact"
    assert bias_text(None, context.formats) == "—"


def test_an_area_has_no_quotas_to_type(qtbot, context, reps):
    page = opened(qtbot, context)
    page.set_scope(scope_for(TODAY, area_id=1))
    assert not any(line.can_edit for line in page.lines.grid_model.rows)
    assert "not given by area" in page.head.remark.text()


def test_the_weekly_snapshot_is_taken_once_when_it_is_due(qtbot, context, services, reps):
    parent = opened(qtbot, context)
    for _ in range(2):
        take_due_snapshot(context, TODAY, parent)
        background.wait_for_all()
    QApplication.processEvents()
    assert [snapshot.taken_on for snapshot in services.forecast.snapshots(TODAY)] == [TODAY]


@pytest.mark.parametrize(("days_ago", "taken"), [(0, 1), (1, 0)])
def test_the_page_takes_the_weekly_snapshot_on_the_day_itself_only(qtbot, context, services, reps, days_ago, taken):
    as_of = date.today() - timedelta(days=days_ago)
    opened(qtbot, context, as_of)
    background.wait_for_all()
    QApplication.processEvents()
    assert len(services.forecast.snapshots(as_of)) == taken


def test_a_book_without_reps_and_deals(qtbot, context):
    page = opened(qtbot, context)
    assert [line.name for line in page.lines.grid_model.rows] == ["Team"]
    assert page.deals.count.text() == "0 deals"
