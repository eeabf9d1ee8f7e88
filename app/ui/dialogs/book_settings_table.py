"""The book's configurable values (R36): each with value, default and source, editable and resettable."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from app.errors import RuleError
from app.methods.money import round_half_up, to_cents
from app.methods.settings_defaults import SETTING_DEFAULTS, parse_setting
from app.terms import DisplayUnit
from app.ui.i18n import translate
from app.ui.labels import error_text, setting_name, setting_source, unit_name
from app.ui.theme import Theme

if TYPE_CHECKING:
    from app.services.book_settings import SettingRow

VALUE, DEFAULT = 1, 2
ALIGNMENT = Qt.ItemDataRole.TextAlignmentRole
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_PERCENT = {"share": Decimal(100), "bp": Decimal("0.01")}


class BookSettingsTable(QTableWidget):
    """`changes` collects what the user did: key -> stored text, or None for back to the default. Nothing is saved here."""

    refused = Signal(str)

    def __init__(self, rows: Sequence[SettingRow], theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(len(rows), 4, parent)
        self.changes: dict[str, str | None] = {}
        self._rows = {row.key: row for row in rows}
        self._keys = [row.key for row in rows]
        self.setHorizontalHeaderLabels(
            [
                translate("Preferences", "Setting"),
                translate("Preferences", "Value"),
                translate("Preferences", "Default"),
                translate("Preferences", "Where it comes from"),
            ]
        )
        self.setAccessibleName(translate("Preferences", "Settings of this book"))
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(theme.row)
        self.setShowGrid(False)
        self.setAlternatingRowColors(True)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        header = self.horizontalHeader()
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setDefaultAlignment(LEFT)
        for column, width in ((VALUE, 9), (DEFAULT, 8), (3, 26)):
            self.setColumnWidth(column, theme.body * width)
            self.model().setHeaderData(
                column, Qt.Orientation.Horizontal, RIGHT if column in (VALUE, DEFAULT) else LEFT, ALIGNMENT
            )
        for index, row in enumerate(rows):
            self._fill(index, row)
        self.itemChanged.connect(self._on_edited)

    def reset_current(self) -> None:
        """Back to the default, for the row the cursor is in."""
        if self.currentRow() >= 0:
            key = self._keys[self.currentRow()]
            self.changes[key] = None
            self._show(self.currentRow(), self._rows[key].default)

    def _fill(self, index: int, row: SettingRow) -> None:
        readable = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        texts = (
            setting_name(row.key),
            shown_value(row.key, row.value),
            shown_value(row.key, row.default),
            setting_source(row.source, is_default=row.is_default),
        )
        for column, text in enumerate(texts):
            item = QTableWidgetItem(text)
            item.setToolTip(text)
            item.setFlags(readable | Qt.ItemFlag.ItemIsEditable if column == VALUE else readable)
            if column in (VALUE, DEFAULT):
                item.setTextAlignment(RIGHT)
            self.setItem(index, column, item)

    def _show(self, index: int, stored: str) -> None:
        self.blockSignals(True)
        self.model().setData(self.model().index(index, VALUE), shown_value(self._keys[index], stored))
        self.blockSignals(False)

    def _on_edited(self, item: QTableWidgetItem) -> None:
        key = self._keys[item.row()]
        try:
            stored = stored_value(key, item.text())
        except RuleError as error:
            self.refused.emit(error_text(error))
            old = self.changes.get(key, self._rows[key].value)
            self._show(item.row(), self._rows[key].default if old is None else old)
            return
        self.changes[key] = stored
        self._show(item.row(), stored)
        self.refused.emit("")


def shown_value(key: str, stored: str) -> str:
    """A stored text as people write it: shares and odds as percent, cents as money, choices as words."""
    kind = SETTING_DEFAULTS[key].kind
    if not stored:
        return translate("Preferences", "not set")
    if kind in _PERCENT:
        figure = round_half_up(Decimal(stored) * _PERCENT[kind], 2)
        return f"{figure.normalize():f}%"
    if kind == "money_cents":
        return f"{round_half_up(Decimal(stored) / 100, 2):,f}"
    if key == "display_unit":
        return unit_name(DisplayUnit(stored))
    if key == "sales_from_deals":
        return translate("Preferences", "yes") if stored == "1" else translate("Preferences", "no")
    return stored


def stored_value(key: str, text: str) -> str:
    """The inverse of `shown_value`. Raises RuleError SETTING_OUT_OF_RANGE."""
    setting = SETTING_DEFAULTS[key]
    text = text.strip()
    bare = text.replace(",", "").rstrip("%％ ")
    if text == translate("Preferences", "not set"):
        bare = ""
    try:
        if setting.kind in _PERCENT and bare:
            scaled = Decimal(bare) / _PERCENT[setting.kind]
            bare = f"{scaled.normalize():f}"
        elif setting.kind == "money_cents" and bare:
            bare = str(to_cents(bare))
        elif setting.kind == "enum":
            bare = next((choice for choice in setting.choices if shown_value(key, choice) == text), text)
    except (ArithmeticError, ValueError) as error:
        raise _refusal(key) from error
    try:
        parse_setting(key, bare)
    except RuleError as error:
        raise _refusal(key) from error
    return bare


def _refusal(key: str) -> RuleError:
    """The bounds as they are shown, not as they are stored."""
    setting = SETTING_DEFAULTS[key]
    if setting.kind == "enum":
        choices = [shown_value(key, choice) for choice in setting.choices]
        return RuleError("SETTING_OUT_OF_RANGE", key=key, minimum=choices[0], maximum=choices[-1])
    lowest, highest = shown_value(key, setting.minimum or "0"), shown_value(key, setting.maximum or "0")
    return RuleError("SETTING_OUT_OF_RANGE", key=key, minimum=lowest, maximum=highest)
