"""Editors of one setting's value: a line for amounts, shares and numbers, a list for choices."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from app.errors import RuleError
from app.methods.settings_defaults import SETTING_DEFAULTS
from app.ui.dialogs.book_settings_text import shown_value, stored_value
from app.ui.formats import month_name
from app.ui.i18n import QT_TRANSLATE_NOOP, translate
from app.ui.labels import error_text, setting_name
from app.ui.widgets.choice_edits import StillCombo


class SettingLine(QLineEdit):
    """edited(key, stored text), while it is typed; refused(key, sentence) where it is no value."""

    edited = Signal(str, str)
    refused = Signal(str, str)

    def __init__(self, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.key = key
        self.stored = ""
        self.setAccessibleName(setting_name(key))
        self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.textEdited.connect(self._on_edited)
        self.editingFinished.connect(self._on_finished)

    def set_stored(self, stored: str) -> None:
        self.stored = stored
        self._write()

    def _write(self) -> None:
        """An empty field that says "not set" rather than the words as its text, which would have to be deleted first."""
        self.setText(shown_value(self.key, self.stored) if self.stored else "")
        if not SETTING_DEFAULTS[self.key].default:
            self.setPlaceholderText(translate("Preferences", "not set"))
        self._mark(is_valid=True)

    def _on_edited(self, text: str) -> None:
        try:
            self.stored = stored_value(self.key, text)
        except RuleError as error:
            self._mark(is_valid=False)
            self.refused.emit(self.key, error_text(error))
            return
        self._mark(is_valid=True)
        self.edited.emit(self.key, self.stored)

    def _on_finished(self) -> None:
        """As everybody writes it, once it is a value."""
        if not self.property("invalid"):
            self._write()

    def _mark(self, *, is_valid: bool) -> None:
        if bool(self.property("invalid")) == is_valid:
            self.setProperty("invalid", not is_valid)
            self.style().polish(self)


class SettingChoice(StillCombo):
    """edited(key, stored text) when another one is chosen."""

    edited = Signal(str, str)
    refused = Signal(str, str)
    """Never: every choice is a value."""

    def __init__(self, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.key = key
        self.setAccessibleName(setting_name(key))
        for stored in _choices(key):
            self.addItem(month_name(int(stored)) if key == "fiscal_first_month" else shown_value(key, stored), stored)
        self.setMaxVisibleItems(16)
        self.activated.connect(self._on_activated)

    @property
    def stored(self) -> str:
        return str(self.currentData())

    def set_stored(self, stored: str) -> None:
        self.setCurrentIndex(self.findData(stored))

    def _on_activated(self) -> None:
        self.edited.emit(self.key, self.stored)


SettingField = SettingLine | SettingChoice


def field_for(key: str) -> SettingField:
    setting = SETTING_DEFAULTS[key]
    if setting.kind == "enum" or key == "fiscal_first_month":
        return SettingChoice(key)
    return SettingLine(key)


def presets_of(key: str) -> tuple[str, ...]:
    """Values to offer beside the field, as stored."""
    setting = SETTING_DEFAULTS[key]
    return () if setting.kind == "enum" else setting.choices


def unit_of(key: str, currency: str) -> str:
    """What a number counts; shares carry their percent sign themselves."""
    setting = SETTING_DEFAULTS[key]
    group = key.partition(".")[0]
    if setting.kind == "money_cents":
        return currency
    if setting.kind == "days" or group == "resource_days":
        return translate("MethodSettings", "days")
    if group in _UNITS:
        return translate("MethodSettings", _UNITS[group])
    return ""


_UNITS = {
    "stale_potential_months": QT_TRANSLATE_NOOP("MethodSettings", "months"),
    "ansoff_months": QT_TRANSLATE_NOOP("MethodSettings", "months"),
    "resource_hours": QT_TRANSLATE_NOOP("MethodSettings", "hours"),
    "kpi_weight": QT_TRANSLATE_NOOP("MethodSettings", "%"),
    "tier_cut_high": QT_TRANSLATE_NOOP("MethodSettings", "points"),
    "tier_cut_middle": QT_TRANSLATE_NOOP("MethodSettings", "points"),
    "tier_cut_low": QT_TRANSLATE_NOOP("MethodSettings", "points"),
    "tier_fall_quarters": QT_TRANSLATE_NOOP("MethodSettings", "quarters"),
    "loyalty_last": QT_TRANSLATE_NOOP("MethodSettings", "purchases"),
    "loyalty_least": QT_TRANSLATE_NOOP("MethodSettings", "purchases"),
    "odds_prior_weight": QT_TRANSLATE_NOOP("MethodSettings", "deals"),
    "coverage_min_closed": QT_TRANSLATE_NOOP("MethodSettings", "deals"),
    "coverage_fallback": QT_TRANSLATE_NOOP("MethodSettings", "times"),
    "gate_contacts": QT_TRANSLATE_NOOP("MethodSettings", "contacts"),
    "roles_needed": QT_TRANSLATE_NOOP("MethodSettings", "roles"),
    "min_support": QT_TRANSLATE_NOOP("MethodSettings", "of 5"),
    "evidence_days": QT_TRANSLATE_NOOP("MethodSettings", "days"),
    "decider_unseen_days": QT_TRANSLATE_NOOP("MethodSettings", "days"),
    "key_contact_new_days": QT_TRANSLATE_NOOP("MethodSettings", "days"),
    "forecast_bias_periods": QT_TRANSLATE_NOOP("MethodSettings", "periods"),
    "capability_cut": QT_TRANSLATE_NOOP("MethodSettings", "of 5"),
    "ka_candidate": QT_TRANSLATE_NOOP("MethodSettings", "of 5"),
    "ka_watch": QT_TRANSLATE_NOOP("MethodSettings", "of 5"),
}


def _choices(key: str) -> tuple[str, ...]:
    if key == "fiscal_first_month":
        return tuple(str(month) for month in range(1, 13))
    return SETTING_DEFAULTS[key].choices
