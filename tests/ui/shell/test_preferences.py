"""Preferences: the look is the computer's, unit and fiscal year are the book's, the methods have settings of their own."""

import pytest

from app.ui.dialogs.preferences import PreferencesDialog
from app.ui.theme import load_theme


@pytest.fixture
def dialog(qtbot, speak, settings, services):
    speak("en")
    dialog = PreferencesDialog(settings, services.settings, load_theme("light"), writable=True)
    qtbot.addWidget(dialog)
    return dialog


def test_changed_values_go_into_the_book_and_can_be_undone(dialog, services):
    dialog.unit.setCurrentIndex(dialog.unit.findData("THOUSANDS"))
    dialog.apply_to_book(services.settings, dialog)
    assert services.settings.display_unit == "THOUSANDS"
    services.history.undo()
    assert services.settings.display_unit == "WAN"


def test_nothing_touched_is_nothing_written(dialog, services):
    dialog.apply_to_book(services.settings, dialog)
    assert services.history.next_undo is None


def test_what_was_set_elsewhere_meanwhile_is_not_set_back(dialog, services):
    services.settings.set("fiscal_first_month", "4")
    dialog.apply_to_book(services.settings, dialog)
    assert services.settings.fiscal_first_month == 4


def test_the_look_is_handed_back_not_saved(dialog, settings):
    dialog.theme.setCurrentIndex(dialog.theme.findData("dark"))
    dialog.text_size.setCurrentIndex(dialog.text_size.findData(150))
    assert dialog.look() == ("system", "dark", 150)
    assert settings.text_percent == 100


def test_without_a_book_only_the_computer_can_be_set(qtbot, speak, settings):
    speak("en")
    dialog = PreferencesDialog(settings, None, load_theme("light"), writable=False)
    qtbot.addWidget(dialog)
    assert not dialog.unit.isEnabled()
    assert not dialog.methods.isEnabled()


def test_the_button_asks_for_the_settings_of_the_methods(qtbot, settings, services):
    asked = []
    dialog = PreferencesDialog(
        settings, services.settings, load_theme("light"), writable=True, ask_methods=asked.append
    )
    qtbot.addWidget(dialog)
    dialog.methods.click()
    assert asked == [dialog]
