"""The scorecard editor: weights that make 100, versions that are never rewritten, and the grades a change would move (R25)."""

from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.services.dealer_views import ScorecardView
from app.services.scope import scope_for
from app.terms import Criterion, CriterionGroup
from app.ui.dealers.scorecard_editor import ScorecardEditor
from app.ui.dealers.scorecard_sheet import ScorecardSheet, even_weights

from .conftest import TODAY


@pytest.fixture
def editor(qtbot, context, region):
    page = ScorecardEditor(context)
    qtbot.addWidget(page)
    page.set_scope(scope_for(TODAY))
    page.show()
    return page


@pytest.fixture
def sheet(services, region):
    return ScorecardSheet(services.dealers.scorecard())


def line_of(sheet, key):
    return next(one for one in sheet.lines if one.key == key)


def weigh(editor, **weights):
    for key, weight in weights.items():
        editor.form.change_line(line_of(editor.sheet, key).id, weight=weight)


def type_in(edit, text):
    edit.setFocus()
    edit.selectAll()
    edit.insert(text)
    QTest.keyClick(edit, Qt.Key.Key_Return)


@pytest.mark.parametrize("weights", [[14, 14, 10, 12, 10, 10, 5, 5, 5, 7, 28], [0, 0, 0], [1], [99, 99, 1]])
def test_evened_out_weights_make_100(weights):
    assert sum(even_weights(weights)) == 100


def test_a_card_without_criteria_has_nothing_to_even_out():
    assert even_weights([]) == []


def test_a_criterion_moves_within_its_group_only(sheet):
    first = [one.key for one in sheet.lines]
    sheet.move(line_of(sheet, Criterion.OUTLETS).id, -1)
    assert [one.key for one in sheet.lines][:2] == [Criterion.OUTLETS, Criterion.SUB_DEALERS]
    sheet.move(line_of(sheet, Criterion.OUTLETS).id, -1)
    sheet.move(line_of(sheet, Criterion.PEOPLE).id, 1)
    assert [one.key for one in sheet.lines][5] == first[5]


def test_another_group_puts_a_criterion_at_its_end(sheet):
    sheet.change(line_of(sheet, Criterion.LOYALTY).id, group=CriterionGroup.CONTROL)
    assert sheet.lines[-1].key == Criterion.LOYALTY


def test_weights_that_do_not_make_100_cannot_be_saved(editor):
    weigh(editor, LOYALTY=20)
    assert editor.form.sum.text() == "▲ The weights make 108: 8 too many."
    assert not editor.form.save.isEnabled()
    editor.form.even.click()
    assert editor.form.sum.text() == "✓ The weights make 100."
    assert editor.form.save.isEnabled()


def test_a_change_of_a_used_scorecard_makes_a_new_version(editor, services):
    weigh(editor, LOYALTY=10, FUNDS=12)
    assert editor.form.save.text() == "Save as version 2"
    editor.form.save.click()
    card = services.dealers.scorecard()
    assert (card.version, [one.weight for one in card.criteria if one.key in ("LOYALTY", "FUNDS")]) == (2, [10, 12])
    assert [one.version for one in editor.versions.table.rows_model.rows] == [2, 1]
    assert not editor.sheet.is_changed
    services.history.undo()
    assert services.dealers.scorecard().version == 1


def test_an_old_version_is_only_looked_at(editor, services):
    weigh(editor, LOYALTY=10, FUNDS=12)
    editor.form.save.click()
    weigh(editor, SCALE=6, IDEAS=4)
    editor.versions.table.selectRow(1)
    assert "kept as it is" in editor.form.state.text()
    assert not editor.form.add.isEnabled()
    index = editor.form.table.rows_model.index(0, 2)
    assert not editor.form.table.rows_model.flags(index) & Qt.ItemFlag.ItemIsEditable
    editor.versions.table.selectRow(0)
    assert editor.sheet.is_changed
    assert editor.form.save.isEnabled()


def test_the_grades_a_change_would_move_are_shown_before_it_is_saved(editor):
    """70.4 points, Dealer B; Loyalty, marked 2, takes all that Sub-dealers (4) and Outlets (5) weighed."""
    assert editor.moves.sentence.text() == "No grade changes: 2 dealers evaluated."
    weigh(editor, LOYALTY=40, SUB_DEALERS=0, OUTLETS=0)
    rows = editor.moves.table.rows_model.rows
    assert [(one.name, one.total, one.new_total) for one in rows if one.is_move] == [
        ("恒泰商贸", Decimal("70.4"), Decimal("56.4"))
    ]
    assert editor.moves.table.rows_model.index(0, 3).data() == "Dealer B → Dealer D"
    assert editor.moves.sentence.text() == "1 of 2 evaluated dealers would change grade."


def test_a_cut_moves_grades_too_and_falling_ones_only_are_saved(editor, services):
    type_in(editor.form.cuts["b"], "72.5")
    assert [one.is_move for one in editor.moves.table.rows_model.rows] == [True]
    type_in(editor.form.cuts["b"], "90")
    editor.form.save.click()
    assert "must fall" in editor.form.error.text()
    assert services.dealers.scorecard().version == 1
    editor.form.discard.click()
    assert editor.form.cuts["b"].value() == 70


def test_a_criterion_of_the_books_own_is_named_in_both_languages(editor, services):
    editor.form.table.selectRow(0)
    editor.form.add.click()
    assert editor.form.current.name_en == "New criterion"
    type_in(editor.line.names["en"], "E-commerce")
    type_in(editor.line.names["zh"], "电商能力")
    weigh(editor, **{editor.form.current.key: 10, "OUTLETS": 4})
    editor.form.save.click()
    own = services.dealers.scorecard().criteria[6]
    assert (own.key, own.name_en, own.name_zh, own.weight) == ("OWN_1", "E-commerce", "电商能力", 10)


def test_a_criterion_goes_and_comes_back_with_discard(editor):
    editor.form.table.selectRow(2)
    editor.form.remove.click()
    assert Criterion.LINE_FIT not in [one.key for one in editor.sheet.lines]
    editor.form.discard.click()
    assert editor.sheet.lines[2].key == Criterion.LINE_FIT
    assert not editor.sheet.is_changed


def test_one_anchor_of_the_books_own_takes_the_others_along(editor):
    editor.form.table.selectRow(3)
    type_in(editor.line.anchors["en", 5], "Plans three years with us")
    anchors = editor.form.current.draft.anchors_en
    assert (anchors[3], anchors[5]) == ("Keeps price and region", "Plans three years with us")
    for mark in range(6):
        type_in(editor.line.anchors["en", mark], "")
    assert editor.form.current.draft.anchors_en is None


def test_the_programs_own_name_typed_again_is_no_name_of_the_book(editor):
    line = editor.form.table.rows_model.rows[0]
    editor.form._on_edited(line, "name", "Network below")
    assert editor.sheet.lines[0].name_en == "Network below"
    editor.form._on_edited(editor.sheet.lines[0], "name", "Sub-dealers")
    assert editor.sheet.lines[0].name_en is None


def test_a_weight_above_100_is_refused(editor):
    editor.form._on_edited(editor.form.table.rows_model.rows[0], "weight", 140)
    assert "0 to 100" in editor.form.error.text()
    assert editor.sheet.total == 100


def test_changes_that_are_not_saved_outlast_a_new_evaluation(editor, services, region):
    weigh(editor, LOYALTY=10, FUNDS=12)
    form = services.dealers.draft(region.minsheng, None, TODAY)
    for one in form.scorecard.criteria:
        services.dealers.set_mark(form.id, one.id, 5)
    services.dealers.record(form.id, TODAY)
    assert editor.sheet.is_changed
    assert editor.moves.sentence.text().startswith("No grade changes: 3")


def test_a_book_without_a_scorecard_begins_with_the_programs_own(qtbot, context, services):
    page = ScorecardEditor(context)
    qtbot.addWidget(page)
    page.show()
    assert not page.versions.empty.isHidden()
    weigh(page, LOYALTY=10, FUNDS=12)
    assert page.form.save.text() == "Save the scorecard"
    page.form.save.click()
    card: ScorecardView = services.dealers.scorecard()
    assert (card.version, card.id > 0) == (1, True)
