"""Settings that make up a table: the classes of the 25 cells (R9), and the service standard by item and tier (R10)."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from app.methods.settings_defaults import SETTING_DEFAULTS
from app.methods.settings_portfolio import xy_key
from app.terms import ServiceItem, Tier
from app.ui.dialogs.method_settings_draft import SettingsDraft
from app.ui.dialogs.method_settings_fields import SettingField, SettingLine, field_for
from app.ui.dialogs.method_settings_rows import default_text
from app.ui.i18n import translate
from app.ui.labels import service_item_name, setting_source, tier_meaning, tier_name
from app.ui.why_inputs import level_name

LEVELS = 5


class SettingGrid(QWidget):
    """Rows and columns with heads, one field in each cell. edited(key, stored text), refused(key, sentence)."""

    edited = Signal(str, str)
    refused = Signal(str, str)

    def __init__(
        self,
        heading: str,
        rows: Sequence[str],
        columns: Sequence[str],
        keys: Sequence[Sequence[str]],
        width: int,
        writable: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.fields: dict[str, SettingField] = {}
        grid = QGridLayout()
        grid.setHorizontalSpacing(6)
        grid.setVerticalSpacing(6)
        for column, name in enumerate(columns, start=1):
            grid.addWidget(_head(name), 0, column)
        for row, name in enumerate(rows, start=1):
            grid.addWidget(QLabel(name), row, 0)
            for column, key in enumerate(keys[row - 1], start=1):
                grid.addWidget(self._field(key, width, writable), row, column)
        grid.setColumnStretch(len(columns) + 1, 1)
        title = QLabel(heading)
        title.setProperty("role", "name")
        self._foot = QLabel()
        self._foot.setProperty("role", "muted")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(title)
        layout.addLayout(grid)
        layout.addWidget(self._foot)

    def show_draft(self, draft: SettingsDraft, *, typed: str = "") -> None:
        """typed: the key whose field is being typed in."""
        for key, field in self.fields.items():
            if not (key == typed and isinstance(field, SettingLine)):
                field.set_stored(draft.text(key))
            field.setToolTip(default_text(key))
            field.setStyleSheet("" if draft.is_default(key) else "font-weight: 600;")
        changed = sum(not draft.is_default(key) for key in self.fields)
        source = setting_source(SETTING_DEFAULTS[next(iter(self.fields))].source, is_default=not changed)
        count = translate("MethodSettings", "%n cell(s) differ from the default and are bold.", None, changed)
        self._foot.setText(f"{source} · {count}" if changed else source)

    def _field(self, key: str, width: int, writable: bool) -> SettingField:
        field = self.fields[key] = field_for(key)
        field.setFixedWidth(width)
        field.setEnabled(writable)
        field.edited.connect(self.edited)
        field.refused.connect(self.refused)
        return field


def xy_grid(body: int, writable: bool) -> SettingGrid:
    """Potential from the top down, purchases from left to right, as the source prints it."""
    levels = [level_name(level) for level in range(LEVELS)]
    return SettingGrid(
        translate("MethodSettings", "Class by level of potential (down) and of purchases (across)"),
        [translate("MethodSettings", "Potential {level}").format(level=level) for level in reversed(levels)],
        [translate("MethodSettings", "Purchases {level}").format(level=level) for level in levels],
        [[xy_key(y, x) for x in range(LEVELS)] for y in reversed(range(LEVELS))],
        round(body * 11.6),
        writable,
    )


def service_grid(body: int, writable: bool) -> SettingGrid:
    return SettingGrid(
        translate(
            "MethodSettings", "What a customer of each value tier is promised; 0 is no promise. For internal use only."
        ),
        [service_item_name(item) for item in ServiceItem],
        [f"{tier_name(tier)}\n{tier_meaning(tier)}" for tier in Tier],
        [[f"service.{item}.{tier}" for tier in Tier] for item in ServiceItem],
        body * 6,
        writable,
    )


def _head(text: str) -> QLabel:
    label = QLabel(text)
    label.setProperty("role", "muted")
    label.setAlignment(Qt.AlignmentFlag.AlignCenter)
    return label
