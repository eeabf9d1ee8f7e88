"""Marking a dealer: keys, drafts, proposals, the live total, recording, a second evaluator."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.ui.dealers.conftest import EXAMPLE, LAST_ROUND, TODAY, evaluated, open_page, settle, show


@pytest.fixture
def blank(qtbot, page, region):
    """The form of a dealer that was never evaluated."""
    show(qtbot, page, region.minsheng)
    return page


def boxes(page):
    return [row.boxes for row in page.pages.evaluation.form.form.rows]


def type_marks(qtbot, page, text):
    boxes(page)[0].setFocus()
    for place, key in enumerate(text):
        QTest.keyClick(boxes(page)[place], key)
    settle(qtbot, page)


def test_keys_mark_one_criterion_after_the_other_and_begin_the_draft(qtbot, blank, services, region):
    type_marks(qtbot, blank, "45")
    (record,) = services.dealers.evaluations(region.minsheng)
    form = services.dealers.form(record.id)
    assert [form.marks[one.id].mark for one in form.scorecard.criteria if one.id in form.marks] == [4, 5]
    assert [box.mark for box in boxes(blank)[:3]] == [4, 5, None]
    assert record.evaluator_id is None
    assert blank.pages.evaluation.form.said.text().endswith(f"draft by unsigned, begun {TODAY}")


def test_the_worked_example_is_recorded_with_seventy_point_four(qtbot, blank, services, region):
    type_marks(qtbot, blank, "".join(map(str, EXAMPLE)))
    assert blank.pages.head.total.text() == "70.4 · Dealer B"
    assert blank.pages.head.record.isEnabled()
    blank.pages.head.record.click()
    settle(qtbot, blank)
    assert services.dealers.rounds(region.minsheng)[0].recorded_on == TODAY
    assert blank.pages.head.begin.isVisible() and not blank.pages.head.record.isVisible()
    assert not blank.pages.evaluation.form.is_open


def test_too_few_marks_make_no_grade(qtbot, blank):
    type_marks(qtbot, blank, "45")
    assert blank.pages.head.total.text() == "90.0 · so far"
    assert not blank.pages.head.record.isEnabled()
    assert "too few for a grade" in blank.pages.evaluation.form.gates.text()


def test_the_total_follows_a_key_before_the_book_has_read_anew(blank):
    QTest.keyClick(boxes(blank)[0], "3")
    assert blank.pages.head.total.text() == "60.0 · so far"


def test_two_gates_are_said_with_the_grade_they_cost(qtbot, blank):
    type_marks(qtbot, blank, "55511555555")
    assert blank.pages.head.total.text().endswith("Dealer D")
    assert blank.pages.evaluation.form.gates.text() == "Gate: Loyalty, Funds, so Dealer D instead of Dealer B"


def test_delete_takes_a_mark_away_and_undo_brings_it_back(qtbot, blank, services):
    type_marks(qtbot, blank, "4")
    QTest.keyClick(boxes(blank)[0], Qt.Key.Key_Delete)
    settle(qtbot, blank)
    assert boxes(blank)[0].mark is None
    services.history.undo()
    settle(qtbot, blank)
    assert boxes(blank)[0].mark == 4


def test_a_click_on_a_box_marks_and_a_second_one_takes_it_away(qtbot, blank):
    for wanted in (2, None):
        box = boxes(blank)[0]
        QTest.mouseClick(box, Qt.MouseButton.LeftButton, pos=box.box(2).center().toPoint())
        settle(qtbot, blank)
        assert boxes(blank)[0].mark == wanted


def test_arrows_go_to_the_next_criterion_and_raise_a_mark(qtbot, blank):
    first, second = boxes(blank)[:2]
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_Right)
    assert first.mark == 3
    QTest.keyClick(first, Qt.Key.Key_Down)
    assert second.hasFocus()


def test_the_line_below_says_what_a_mark_stands_for(page, qtbot, region):
    show(qtbot, page, region.minsheng)
    QTest.keyClick(boxes(page)[3], "2")
    boxes(page)[3].setFocus()
    assert page.pages.evaluation.form.form.anchor.text() == "Loyalty 2: Keeps the rules when watched"
    boxes(page)[3].pointed.emit(5)
    assert page.pages.evaluation.form.form.anchor.text() == "Loyalty 5: Ours alone, plans with us"


def test_the_book_proposes_a_mark_with_its_reason(qtbot, page, region):
    show(qtbot, page, region.hengtai)
    page.pages.head.begin.click()
    settle(qtbot, page)
    QTest.keyClick(boxes(page)[0], "4")
    settle(qtbot, page)
    outlets = page.pages.evaluation.form.form.rows[1]
    assert outlets.boxes.mark == 5
    assert outlets.evidence.placeholderText() == "1,690 of 1,830 outlets (92%)"
    QTest.keyClick(outlets.boxes, "3")
    settle(qtbot, page)
    assert page.pages.evaluation.form.state.marks[outlets.line.id].is_auto is False


def test_evidence_is_kept_with_the_mark(qtbot, blank, services, region):
    type_marks(qtbot, blank, "4")
    line = blank.pages.evaluation.form.form.rows[0].evidence
    line.setFocus()
    QTest.keyClicks(line, "24 active")
    QTest.keyClick(line, Qt.Key.Key_Return)
    settle(qtbot, blank)
    form = services.dealers.form(services.dealers.evaluations(region.minsheng)[0].id)
    assert [(one.mark, one.evidence) for one in form.marks.values()] == [(4, "24 active")]


def test_a_draft_can_be_thrown_away(qtbot, blank, services, region):
    type_marks(qtbot, blank, "4")
    blank.pages.evaluation.form.discard.click()
    settle(qtbot, blank)
    assert services.dealers.evaluations(region.minsheng) == ()
    assert boxes(blank)[0].mark is None


def test_a_second_evaluator_is_averaged_and_what_is_far_apart_is_named(qtbot, context, services, region):
    evaluated(services, region.lantian, TODAY, EXAMPLE, region.anna)
    evaluated(services, region.lantian, TODAY, (4, 5, 3, 4, 4, 4, 3, 4, 4, 3, 2), region.boris)
    page = open_page(qtbot, context)
    show(qtbot, page, region.lantian)
    said = page.pages.evaluation.form.mean.text()
    assert said == "With Anna Snelling: mean 72.8, Dealer B · To be reviewed, evaluators far apart: Loyalty"
    page.pages.evaluation.choose_evaluator(region.anna)
    settle(qtbot, page)
    assert page.pages.evaluation.form.state.evaluation_id is None


def test_what_is_recorded_cannot_be_marked(qtbot, page, region, services):
    show(qtbot, page, region.hengtai)
    QTest.keyClick(boxes(page)[0], "0")
    assert boxes(page)[0].mark == 4
    assert page.pages.evaluation.form.state.recorded_on == LAST_ROUND
