"""What changed: a week in the field told by bridge, list, ghost board and trends."""

from datetime import date, timedelta

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from app.charts.bridge import BridgeKind
from app.methods.bridge import DealState
from app.services.deal_changes import GhostMove
from app.services.scope import scope_for
from app.terms import BOARD_STAGES, DealStage
from app.ui import background
from app.ui.chart_words.bridge import bridge_spec
from app.ui.funnel.changes_load import DaysChoice, Span
from app.ui.funnel.changes_page import ChangesPage
from app.ui.funnel.changes_trends import span_ends, span_of
from app.ui.funnel.ghost_rows import columns_of, packed
from tests.builders import a_deal
from tests.journal_days import Calendar

MONDAY = date(2026, 11, 9)
FRIDAY = date(2026, 11, 13)
ANALYSIS, TRUST, NEEDS, VALUE = BOARD_STAGES[1:5]


@pytest.fixture
def week(book, services, monkeypatch):
    """On Monday five deals; by Friday one is won, one lost, one grown and slipped, one advanced, one new."""
    calendar = Calendar(monkeypatch, MONDAY)
    ids = {
        "Press": a_deal(book, "Press", stage=DealStage.COMMIT, amount=50),
        "Mill": a_deal(book, "Mill", stage=DealStage.VALUE, amount=60),
        "Line 3": a_deal(book, "Line 3", stage=DealStage.NEEDS, amount=80, expected_close=date(2026, 11, 20)),
        "Pump": a_deal(book, "Pump", stage=DealStage.TRUST, amount=10),
    }
    a_deal(book, "Untouched", stage=DealStage.TARGET, amount=7)
    calendar.day = FRIDAY
    services.deals.move_to_stage([ids["Press"]], DealStage.COLLECT, FRIDAY)
    services.deals.move_to_stage([ids["Mill"]], DealStage.LOST, FRIDAY)
    services.deals.save(ids["Line 3"], {"amount_cents": 95_00, "expected_close": date(2026, 12, 20)}, FRIDAY)
    services.deals.move_to_stage([ids["Pump"]], DealStage.NEEDS, FRIDAY)
    ids["Crane"] = services.deals.save(None, {"name": "Crane", "amount_cents": 20_00}, FRIDAY)
    return ids


@pytest.fixture
def page(qtbot, context, week):
    return opened(qtbot, context)


def opened(qtbot, context, as_of=FRIDAY):
    page = ChangesPage(context)
    qtbot.addWidget(page)
    page.resize(1366, 640)
    with qtbot.waitSignal(page.loaded):
        page.show()
        page.set_scope(scope_for(as_of))
    page.choose(DaysChoice(Span.CHOSEN, MONDAY, as_of))
    return page


def names_shown(page):
    return [page.deals.model.index(row, 0).data() for row in range(page.deals.model.rowCount())]


def cell(page, row, key):
    return page.deals.model.index(row, page.deals.model.place(key)).data()


def test_the_finding_and_the_remainder_stand_above(page):
    assert page.bar.finding.text() == "Open pipeline fell by ¥75 to ¥132, most of it by: Lost −¥60"
    assert "remainder 0.00" in page.bar.remark.text()
    assert page.rule.text().startswith("A deal stands in one bar")


def test_the_bridge_leads_from_start_to_end(page, context):
    spec = bridge_spec(page._loaded.view, context.formats, "all reps")
    assert [(step.label, step.value_label, step.count_label) for step in spec.steps] == [
        ("2026-11-09", "207", ""),
        ("New", "+20", "1 deal"),
        ("Won", "−50", "1 deal"),
        ("Lost", "−60", "1 deal"),
        ("Grown", "+15", "1 deal"),
        ("Advanced", "0", "1 deal"),
        ("2026-11-13", "132", ""),
    ]
    assert [step.kind for step in spec.steps[1:4]] == [BridgeKind.UP, BridgeKind.WON, BridgeKind.DOWN]
    assert all(before.end == after.start for before, after in zip(spec.steps[:-2], spec.steps[1:-1], strict=True))
    assert spec.steps[-2].end == spec.steps[-1].end


def test_a_bar_opens_its_deals_and_closes_them_again(page):
    assert names_shown(page) == ["Crane", "Press", "Mill", "Line 3", "Pump"]
    page.bridge.choose(4)
    assert (names_shown(page), page.deals.heading.text()) == (["Line 3"], "Grown · 1 deal · +¥15")
    page.bridge.choose(4)
    assert len(names_shown(page)) == 5
    page.bridge.choose(2)
    page.deals.all.click()
    assert (len(names_shown(page)), page.deals.heading.text()) == (5, "All that changed · 5 deals")


def test_before_and_after_in_words(page):
    row = names_shown(page).index("Line 3")
    assert cell(page, row, "changes") == "Grown, Slipped"
    assert cell(page, row, "amount") == "¥80 → ¥95 (+¥15)"
    assert cell(page, row, "close") == "2026-11-20 → 2026-12-20 (+30 d)"
    assert cell(page, names_shown(page).index("Mill"), "stage") == "Value → Lost"
    assert cell(page, names_shown(page).index("Crane"), "stage") == "not there → Target"


def test_by_keys_from_bar_to_bar(page):
    QTest.keyClick(page.bridge, Qt.Key.Key_Right)
    QTest.keyClick(page.bridge, Qt.Key.Key_Right)
    assert names_shown(page) == ["Press"]
    QTest.keyClick(page.bridge, Qt.Key.Key_Left)
    QTest.keyClick(page.bridge, Qt.Key.Key_Left)
    assert names_shown(page) == ["Crane"], "the first bar stays chosen"


def test_a_click_on_a_bar(page):
    page.bridge.resize(1000, 300)
    place = page.bridge.rect().center()
    QTest.mouseClick(page.bridge, Qt.MouseButton.LeftButton, pos=place)
    assert names_shown(page) == ["Mill"]


def test_days_before_the_journal_are_said_to_be_unknown(page):
    page.choose(DaysChoice(Span.CHOSEN, date(2020, 1, 1), FRIDAY))
    assert page.bar.first.value() == MONDAY
    assert "the journal begins on 2026-11-09" in page.bar.remark.text()
    page.choose(DaysChoice(Span.QUARTER))
    assert page._loaded.view.first == MONDAY


def test_days_typed_in_the_bar(page):
    page.bar.first.setText("2026-11-13")
    page.bar.first.setModified(True)
    page.bar.first.commit()
    assert page.bar.finding.text() == "Nothing changed: the open pipeline stands at ¥132"
    assert page.nothing.isVisible()
    assert page.deals.isHidden()
    assert not page.tabs.isTabEnabled(1)


def test_since_the_last_review(page, services):
    services.movement.hold_review(MONDAY + timedelta(days=1))
    page.choose(DaysChoice(Span.REVIEW))
    assert page._loaded.view.first == MONDAY + timedelta(days=1)
    assert page.bar.span.itemText(0) == "Since the review of 2026-11-10"


def test_enter_opens_a_deal_of_the_list(page, qtbot, week):
    page.deals.table.setCurrentIndex(page.deals.model.index(0, 0))
    with qtbot.waitSignal(page.deal_opened) as caught:
        QTest.keyClick(page.deals.table, Qt.Key.Key_Return)
    assert caught.args == [week["Crane"]]


def test_the_ghost_board_has_the_cards_that_moved(page, week):
    assert page.tabs.tabText(1) == "Ghost board (5)"
    page.tabs.setCurrentIndex(1)
    tips = {page.ghosts.tip(card).split("\n")[0]: page.ghosts.tip(card) for card in range(page.ghosts.count)}
    assert tips.keys() == {"Press", "Mill", "Line 3", "Pump", "Crane"}
    assert "Trust → Needs" in tips["Pump"]
    assert not page.ghosts.grab().isNull()


def test_the_ghost_board_by_keys_and_mouse(page, qtbot):
    page.tabs.setCurrentIndex(1)
    page.ghosts.setFocus()
    QTest.keyClick(page.ghosts, Qt.Key.Key_End)
    QTest.keyClick(page.ghosts, Qt.Key.Key_Home)
    QTest.keyClick(page.ghosts, Qt.Key.Key_Right)
    assert page.ghosts.current == 1
    with qtbot.waitSignal(page.deal_opened):
        QTest.keyClick(page.ghosts, Qt.Key.Key_Return)
    width = page.ghosts.viewport().width() / 7
    assert page.ghosts.card_at(QPointF(width * 4.5, 70)) is not None
    assert page.ghosts.card_at(QPointF(width * 4.5, 5)) is None, "the head is no card"


def test_a_deleted_deal_is_not_opened(page, services, week):
    services.deals.delete([week["Pump"]])
    QApplication.processEvents()
    opened_ids = []
    page.deal_opened.connect(opened_ids.append)
    row = names_shown(page).index("Pump")
    assert cell(page, row, "stage") == "Trust → deleted"
    page.deals.table.setCurrentIndex(page.deals.model.index(row, 0))
    QTest.keyClick(page.deals.table, Qt.Key.Key_Return)
    assert opened_ids == []


def ghost(deal_id, before, after, cents=0):
    return GhostMove(deal_id, before, after, cents, None)


def test_cards_share_a_row_where_their_ways_do_not_cross():
    ghosts = [
        ghost(1, ANALYSIS, NEEDS, 5),
        ghost(2, TRUST, TRUST, 4),
        ghost(3, VALUE, None, 3),
        ghost(4, None, BOARD_STAGES[0], 2),
    ]
    rows = packed(ghosts)
    assert [[one.deal_id for one in row] for row in rows] == [[4, 1, 3], [2]]
    assert columns_of(ghosts[0]) == range(1, 4)


def test_twenty_thousand_cards_are_painted_without_reading_them_all(page, services):
    import time

    from app.ui.funnel import changes_deals

    count = 20_000
    ghosts = [ghost(number, BOARD_STAGES[number % 6], BOARD_STAGES[number % 6 + 1], number) for number in range(count)]
    started = time.perf_counter()
    rows = packed(ghosts)
    assert sum(map(len, rows)) == count
    assert time.perf_counter() - started < 2
    page.tabs.setCurrentIndex(1)
    page.ghosts.grab()
    assert len(page.ghosts._deals._read) <= 1 + page.ghosts.count // changes_deals.CHUNK


def test_trends_of_a_book_a_few_days_old(page, qtbot):
    page.tabs.setCurrentIndex(2)
    qtbot.waitUntil(lambda: page.trends.open_words.findChild(QLabel).text() != "")
    assert page.trends.spans == []
    assert page.trends.open_words.findChild(QLabel).text() == "The book is too young for a trend"


def test_trends_of_a_book_three_weeks_old(page, qtbot, services):
    page.set_scope(scope_for(FRIDAY + timedelta(days=14)))
    page.tabs.setCurrentIndex(2)
    qtbot.waitUntil(lambda: len(page.trends.spans) == 2)
    background.wait_for_all()
    assert [(span.open_cents, span.created_deals) for span in page.trends.spans] == [(132_00, 0), (132_00, 0)]


def test_spans_never_begin_before_the_journal():
    weeks = list(span_ends(FRIDAY, MONDAY - timedelta(days=10), by_month=False))
    assert weeks == [FRIDAY - timedelta(days=14), FRIDAY - timedelta(days=7), FRIDAY]
    months = list(span_ends(date(2026, 3, 31), date(2026, 1, 1), by_month=True))
    assert months == [date(2026, 1, 31), date(2026, 2, 28), date(2026, 3, 31)]
    assert list(span_ends(FRIDAY, None, by_month=False)) == []


def test_an_empty_book_says_so(qtbot, context):
    page = opened(qtbot, context)
    assert page.nothing.text().startswith("The book is empty")
    assert page.export_chart_spec() is not None


def state(deal_id, stage, cents, exists=True):
    return DealState(deal_id, cents, stage, None, None, exists=exists)


def test_a_deal_added_and_won_inside_a_week_counts_in_both(page):
    view = replace(
        page._loaded.view,
        states={
            1: (state(1, NEEDS, None, exists=False), state(1, DealStage.COLLECT, 5_00)),
            2: (state(2, NEEDS, 7_00), state(2, DealStage.LOST, 7_00)),
            3: (state(3, NEEDS, 9_00), state(3, VALUE, 9_00)),
            4: (state(4, DealStage.COLLECT, 9_00), state(4, DealStage.CLOSED_PAID, 9_00)),
        },
    )
    span = span_of(view)
    assert (span.created_deals, span.created_cents) == (1, 5_00)
    assert (span.closed_deals, span.closed_cents) == (2, 12_00)
