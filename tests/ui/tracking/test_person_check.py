"""The self-check: eight words of each list, a ninth is refused, the result in words (R17)."""

import pytest
from PySide6.QtWidgets import QDialogButtonBox

from app.methods.brain_words import PICK_WORDS, PickList
from app.ui.tracking.person_check import BrainCheckDialog


@pytest.fixture
def dialog(qtbot):
    dialog = BrainCheckDialog("Chen Li")
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def pick(dialog, pick_list, words):
    for word in words:
        dialog.boxes[pick_list][word].setChecked(True)


def of_quadrants(pick_list, letters):
    return [word for word in PICK_WORDS[pick_list] if word[0] in letters]


def save_button(dialog):
    return dialog.buttons.button(QDialogButtonBox.StandardButton.Save)


def test_it_counts_down_and_saves_only_when_all_are_picked(dialog):
    assert dialog.result_text.text() == "24 words to pick"
    pick(dialog, PickList.WORK, of_quadrants(PickList.WORK, "AB"))
    assert dialog.result_text.text() == "16 words to pick"
    assert not save_button(dialog).isEnabled()
    pick(dialog, PickList.TRAITS, of_quadrants(PickList.TRAITS, "AB"))
    pick(dialog, PickList.SUPPLIER, of_quadrants(PickList.SUPPLIER, "AB"))
    assert dialog.counts() == "12,12,0,0"
    assert save_button(dialog).isEnabled()


def test_a_ninth_word_is_refused_in_words(dialog):
    pick(dialog, PickList.WORK, PICK_WORDS[PickList.WORK][:9])
    ninth = dialog.boxes[PickList.WORK][PICK_WORDS[PickList.WORK][8]]
    assert not ninth.isChecked()
    assert dialog.refusal.text().startswith("Eight are picked in “Which work suits you best?”.")
    dialog.boxes[PickList.WORK][PICK_WORDS[PickList.WORK][0]].setChecked(False)
    ninth.setChecked(True)
    assert ninth.isChecked()
    assert dialog.refusal.text() == ""


def test_words_of_one_quadrant_first_make_its_style(dialog):
    for pick_list in PickList:
        pick(dialog, pick_list, of_quadrants(pick_list, "A"))
    for pick_list, letters in zip(PickList, "BCD", strict=True):
        pick(dialog, pick_list, of_quadrants(pick_list, letters))
    assert dialog.counts() == "12,4,4,4"
    assert dialog.result_text.text() == "Brain A · Analyst"
    assert dialog.tips.text() == "Brain A: bring facts and figures, and argue step by step"
