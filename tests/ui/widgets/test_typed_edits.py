"""Fields commit a changed value once, on Enter or when they are left, and take it back with Esc."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from app.services.lookups import NamedItem
from app.terms import DisplayUnit
from app.ui.formats import Formats
from app.ui.widgets.choice_edits import ChoiceCombo, LookupCombo
from app.ui.widgets.money_edit import MoneyEdit
from app.ui.widgets.typed_edit import DateEdit, TextEdit, WholeNumberEdit


def typed(editor, text, key=Qt.Key.Key_Return):
    """What the field announced after `text` and a key."""
    heard = []
    editor.committed.connect(heard.append)
    editor.setText(text)
    editor.setModified(True)
    QTest.keyClick(editor, key)
    return heard


@pytest.mark.parametrize(
    ("text", "cents"),
    [
        ("320", 320_0000_00),
        ("1,760.5", 1760_5000_00),
        ("1.2亿", 120_000_000_00),
        ("¥5,000元", 5_000_00),
        ("500k", 500_000_00),
    ],
)
def test_a_bare_amount_counts_in_the_display_unit(qtbot, formats, text, cents):
    editor = MoneyEdit(formats)
    qtbot.addWidget(editor)
    assert typed(editor, text) == [cents]


def test_english_counts_a_wan_book_in_thousands(qtbot):
    editor = MoneyEdit(Formats("CNY", DisplayUnit.WAN, "en"))
    qtbot.addWidget(editor)
    assert typed(editor, "320") == [320_000_00]


def test_an_amount_is_shown_to_the_cent(qtbot, formats):
    editor = MoneyEdit(formats)
    qtbot.addWidget(editor)
    editor.set_value(1_234_567_89)
    assert editor.text() == "123.456789"


@pytest.mark.parametrize("text", ["abc", "-5", "20%", "1" * 20])
def test_what_is_no_amount_is_refused_and_stays_to_be_corrected(qtbot, formats, text):
    editor = MoneyEdit(formats)
    qtbot.addWidget(editor)
    with qtbot.waitSignal(editor.rejected):
        assert typed(editor, text) == []
    assert editor.text() == text
    assert editor.value() is None


def test_an_unchanged_value_is_not_announced(qtbot, formats):
    editor = MoneyEdit(formats)
    qtbot.addWidget(editor)
    editor.set_value(320_0000_00)
    assert typed(editor, "320.0") == []


def test_blank_means_none(qtbot):
    editor = TextEdit()
    qtbot.addWidget(editor)
    editor.set_value("苏州")
    assert typed(editor, "  ") == [None]


def test_esc_brings_the_old_value_back(qtbot):
    editor = TextEdit()
    qtbot.addWidget(editor)
    editor.set_value("苏州")
    assert typed(editor, "无锡", Qt.Key.Key_Escape) == []
    assert editor.text() == "苏州"


@pytest.mark.parametrize("text", ["2026-11-21", "2026/11/21", "2026年11月21日", "21.11.2026", "20261121"])
def test_a_day_is_read_in_any_clear_form(qtbot, text):
    editor = DateEdit()
    qtbot.addWidget(editor)
    assert typed(editor, text) == [date(2026, 11, 21)]
    assert editor.text() == "2026-11-21"


def test_a_day_that_is_none_is_refused(qtbot):
    editor = DateEdit()
    qtbot.addWidget(editor)
    with qtbot.waitSignal(editor.rejected):
        assert typed(editor, "2026-02-30") == []


def test_whole_numbers(qtbot):
    editor = WholeNumberEdit()
    qtbot.addWidget(editor)
    assert typed(editor, "1,986") == [1986]


def test_a_lookup_finds_by_name_and_adds_what_is_new(qtbot):
    added = []

    def add(name):
        added.append(name)
        return 9

    combo = LookupCombo([NamedItem(1, "制造"), NamedItem(2, "金融")], add)
    qtbot.addWidget(combo)
    heard = []
    combo.committed.connect(heard.append)
    for name in ("金融", "物流", ""):
        combo.setEditText(name)
        QTest.keyClick(combo.lineEdit(), Qt.Key.Key_Return)
    assert heard == [2, 9, None]
    assert added == ["物流"]


def test_a_lookup_without_adding_refuses_a_new_name(qtbot):
    combo = LookupCombo([NamedItem(1, "制造")])
    qtbot.addWidget(combo)
    combo.set_value(1)
    with qtbot.waitSignal(combo.rejected):
        combo.setEditText("物流")
        QTest.keyClick(combo.lineEdit(), Qt.Key.Key_Return)
    assert combo.currentText() == "制造"


def test_a_choice_can_be_none(qtbot):
    combo = ChoiceCombo([("GUESS", "猜测")], "未填")
    qtbot.addWidget(combo)
    combo.set_value(None)
    assert combo.currentText() == "未填"
    with qtbot.waitSignal(combo.committed) as heard:
        combo.setCurrentIndex(1)
        combo.activated.emit(1)
    assert heard.args == ["GUESS"]


def items(*names):
    return [NamedItem(number, name) for number, name in enumerate(names, 1)]


@pytest.fixture
def reps(qtbot):
    """A list that reps can be added to; `added` are the names it was asked to add."""
    combo = LookupCombo(items("Zhao Min", "Li Wei", "Li Na"), add=lambda name: combo.added.append(name) or 9)
    combo.added = []
    qtbot.addWidget(combo)
    return combo


def left_with(combo, text):
    combo.lineEdit().setText(text)
    QTest.keyClick(combo.lineEdit(), Qt.Key.Key_Return)
    return combo.value(), combo.added


def test_part_of_one_name_stands_for_it(reps):
    assert left_with(reps, "zhao") == (1, [])
    assert reps.currentText() == "Zhao Min"


def test_part_of_several_names_stands_for_none(reps):
    assert left_with(reps, "li") == (None, [])
    assert reps.currentText() == ""


def test_a_name_like_no_other_is_added(reps):
    assert left_with(reps, "Chen Bo") == (9, ["Chen Bo"])


def test_a_name_within_others_is_added_from_the_offered_list(reps):
    reps.offer("Li")
    reps.choose(2)
    assert reps.added == ["Li"]


@pytest.mark.parametrize("keys", ["Ctrl+Z", "Ctrl+Shift+Z", "Ctrl+K"])
def test_keys_of_the_program_reach_it_from_a_field_without_own_typing(qtbot, keys):
    window, heard = QWidget(), []
    qtbot.addWidget(window)
    editor = TextEdit(window)
    editor.set_value("Line 4")
    QShortcut(QKeySequence(keys), window).activated.connect(lambda: heard.append(keys))
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    editor.setFocus()
    QTest.keySequence(window.windowHandle(), QKeySequence(keys))
    assert heard == [keys]
    assert editor.text() == "Line 4"


def test_typing_is_taken_back_before_the_book(qtbot):
    window, heard = QWidget(), []
    qtbot.addWidget(window)
    editor = TextEdit(window)
    QShortcut(QKeySequence("Ctrl+Z"), window).activated.connect(lambda: heard.append(1))
    with qtbot.waitExposed(window):
        window.show()
    editor.setFocus()
    QTest.keyClicks(editor, "abc")
    QTest.keySequence(window.windowHandle(), QKeySequence("Ctrl+Z"))
    assert (editor.text(), heard) == ("", [])


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_a_name_is_typed_on_while_the_list_is_open(qtbot, reps):
    with qtbot.waitExposed(reps):
        reps.show()
    reps.setFocus()
    QTest.keyClicks(reps, "li w")
    QTest.keyClick(reps, Qt.Key.Key_Return)
    assert (reps.currentText(), reps.added) == ("Li Wei", [])


def test_escape_brings_the_old_name_back(reps):
    reps.set_value(2)
    reps.lineEdit().setText("Zh")
    QTest.keyClick(reps, Qt.Key.Key_Escape)
    assert (reps.currentText(), reps.value()) == ("Li Wei", 2)


def test_what_is_only_shown_opens_no_calendar(qtbot):
    editor = DateEdit()
    qtbot.addWidget(editor)
    editor.show()
    editor.setReadOnly(True)
    editor._button.trigger()
    assert editor._calendar is None
