"""One setting in one line: name, editor, unit, presets, default, source, and the way back to the default."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QWidget

from app.methods.settings_defaults import SETTING_DEFAULTS
from app.ui.dialogs.book_settings_text import shown_value
from app.ui.dialogs.method_settings_draft import SettingsDraft
from app.ui.dialogs.method_settings_fields import SettingLine, field_for, presets_of, unit_of
from app.ui.i18n import translate
from app.ui.labels import setting_name, setting_source
from app.ui.widgets.said_line import muted

NAME, FIELD, UNIT, DEFAULT, SOURCE, RESET = range(6)
FIELD_WIDTH = 11
"""In text sizes."""


class SettingRow(QObject):
    """edited(key, stored text), refused(key, sentence), reset_asked(key)."""

    edited = Signal(str, str)
    refused = Signal(str, str)
    reset_asked = Signal(str)

    def __init__(self, key: str, currency: str, body: int, writable: bool, parent: QObject) -> None:
        super().__init__(parent)
        self.key = key
        self._setting = SETTING_DEFAULTS[key]
        self.name = QLabel(setting_name(key))
        self.name.setWordWrap(True)
        self.field = field_for(key)
        self.field.setFixedWidth(body * FIELD_WIDTH)
        self.field.setEnabled(writable)
        self._beside = self._unit_and_presets(unit_of(key, currency), writable)
        self._default = muted(default_text(key))
        self._source = muted("")
        self._source.setWordWrap(True)
        self.reset = QPushButton(translate("MethodSettings", "Reset"))
        self.reset.setProperty("role", "link")
        self.reset.setAutoDefault(False)
        self.reset.setEnabled(writable)
        self.reset.setAccessibleName(translate("MethodSettings", "Reset {name}").format(name=self.name.text()))
        self.reset.clicked.connect(self._on_reset)
        policy = self.reset.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.reset.setSizePolicy(policy)
        self.field.edited.connect(self.edited)
        self.field.refused.connect(self.refused)

    def add_to(self, grid: QGridLayout, line: int) -> None:
        self.name.setBuddy(self.field)
        for column, widget in enumerate(self._widgets()):
            grid.addWidget(widget, line, column)

    def show_draft(self, draft: SettingsDraft, *, keep_text: bool = False) -> None:
        """keep_text: the field is being typed in."""
        if not (keep_text and isinstance(self.field, SettingLine)):
            self.field.set_stored(draft.text(self.key))
        is_default = draft.is_default(self.key)
        name = setting_name(self.key)
        self.name.setText(name if is_default else translate("MethodSettings", "● {name}").format(name=name))
        self.name.setProperty("role", "" if is_default else "name")
        self.name.style().polish(self.name)
        self._source.setText(setting_source(self._setting.source, is_default=is_default))
        self.reset.setVisible(not is_default and not self.name.isHidden())

    def set_visible(self, visible: bool) -> None:
        for widget in self._widgets():
            widget.setVisible(visible)
        if visible:
            self.reset.setVisible(self.name.property("role") == "name")

    def _widgets(self) -> tuple[QWidget, ...]:
        return self.name, self.field, self._beside, self._default, self._source, self.reset

    def _unit_and_presets(self, unit: str, writable: bool) -> QWidget:
        beside = QWidget()
        layout = QHBoxLayout(beside)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        if unit:
            layout.addWidget(muted(unit))
        for preset in presets_of(self.key):
            button = QPushButton(shown_value(self.key, preset))
            button.setProperty("role", "link")
            button.setAutoDefault(False)
            button.setEnabled(writable)
            button.setAccessibleName(f"{self.name.text()} {button.text()}")
            button.clicked.connect(partial(self._on_preset, preset))
            layout.addWidget(button)
        layout.addStretch(1)
        return beside

    def _on_preset(self, preset: str) -> None:
        self.field.set_stored(preset)
        self.edited.emit(self.key, preset)

    def _on_reset(self) -> None:
        self.reset_asked.emit(self.key)


def default_text(key: str) -> str:
    default = SETTING_DEFAULTS[key].default
    if not default:
        return translate("MethodSettings", "No default")
    return translate("MethodSettings", "Default {value}").format(value=shown_value(key, default))
