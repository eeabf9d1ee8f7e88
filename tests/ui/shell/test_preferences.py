"""Preferences: the look is the computer's, the methods' values are the book's and can be undone."""

import pytest

from app.errors import RuleError
from app.methods.settings_defaults import SETTING_DEFAULTS
from app.ui.dialogs.book_settings_table import DEFAULT, VALUE, BookSettingsTable, shown_value, stored_value
from app.ui.dialogs.preferences import PreferencesDialog
from app.ui.theme import load_theme


@pytest.fixture
def dialog(qtbot, speak, settings, services):
    speak("en")
    dialog = PreferencesDialog(settings, services.settings, load_theme("light"), writable=True)
    qtbot.addWidget(dialog)
    return dialog


def type_value(table: BookSettingsTable, key: str, text: str) -> None:
    table.item(table._keys.index(key), VALUE).setText(text)


def text_of(table: BookSettingsTable, key: str, column: int = VALUE) -> str:
    return table.item(table._keys.index(key), column).text()


@pytest.mark.parametrize("key", SETTING_DEFAULTS)
def test_every_default_survives_being_shown_and_typed_again(speak, key):
    speak("zh_CN")
    default = SETTING_DEFAULTS[key].default
    assert stored_value(key, shown_value(key, default)) in (default, default.rstrip("0").rstrip(".") or default)


@pytest.mark.parametrize(
    ("key", "typed", "stored"),
    [
        ("x_cut", "60%", "0.6"),
        ("x_cut", "60", "0.6"),
        ("odds_bp.NEEDS", "42.5 %", "4250"),
        ("y_cut_cents", "1,200,000", "120000000"),
        ("y_cut_cents", "", ""),
        ("sales_from_deals", "no", "0"),
        ("stale_potential_months", " 18 ", "18"),
    ],
)
def test_values_are_typed_as_they_are_shown(speak, key, typed, stored):
    speak("en")
    assert stored_value(key, typed) == stored


@pytest.mark.parametrize(
    ("key", "typed"), [("x_cut", "120%"), ("x_cut", "half"), ("odds_bp.NEEDS", "-1"), ("currency", "XXX")]
)
def test_a_value_out_of_range_is_refused(speak, key, typed):
    speak("en")
    with pytest.raises(RuleError):
        stored_value(key, typed)


def test_the_table_shows_value_default_and_source(dialog):
    assert text_of(dialog.table, "odds_bp.NEEDS") == "35%"
    assert text_of(dialog.table, "odds_bp.NEEDS", DEFAULT) == "35%"
    assert text_of(dialog.table, "odds_bp.NEEDS", 3) == "System default, may be changed (R13; P21, P23)"
    assert text_of(dialog.table, "y_cut_cents") == "not set"


def test_a_refused_value_says_why_and_the_old_one_stays(qtbot, dialog):
    with qtbot.waitSignal(dialog.table.refused) as refused:
        type_value(dialog.table, "x_cut", "140")
    assert refused.args == [
        "Portfolio cut: share of customer: this value is not allowed and was not saved. Allowed is 0% to 100%."
    ]
    assert text_of(dialog.table, "x_cut") == "50%"
    assert dialog.table.changes == {}


def test_changed_values_go_into_the_book_and_can_be_undone(dialog, services):
    type_value(dialog.table, "x_cut", "60")
    dialog.unit.setCurrentIndex(dialog.unit.findData("THOUSANDS"))
    dialog.apply_to_book(services.settings, dialog)
    assert str(services.settings.value("x_cut")) == "0.6"
    assert services.settings.display_unit == "THOUSANDS"
    services.history.undo()
    services.history.undo()
    assert str(services.settings.value("x_cut")) == "0.50"


def test_back_to_the_default(dialog, services):
    services.settings.set("x_cut", "0.30")
    type_value(dialog.table, "x_cut", "70")
    dialog.table.setCurrentCell(dialog.table._keys.index("x_cut"), VALUE)
    dialog.table.reset_current()
    dialog.apply_to_book(services.settings, dialog)
    assert str(services.settings.value("x_cut")) == "0.50"


def test_nothing_touched_is_nothing_written(dialog, services):
    dialog.apply_to_book(services.settings, dialog)
    assert services.history.next_undo is None


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
    assert dialog.table.rowCount() == 0
