"""One group of the settings page: its values in lines, and the table or the sum that goes with them."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from app.ui.dialogs.method_settings_draft import SUMS, SettingsDraft
from app.ui.dialogs.method_settings_grids import SettingGrid, service_grid, xy_grid
from app.ui.dialogs.method_settings_groups import SettingGroup, group_heading, keys_of
from app.ui.dialogs.method_settings_rows import DEFAULT, NAME, SOURCE, SettingRow
from app.ui.i18n import translate


class SettingsPage(QWidget):
    """edited(key, stored text), refused(key, sentence), reset_asked(keys)."""

    edited = Signal(str, str)
    refused = Signal(str, str)
    reset_asked = Signal(object)

    def __init__(self, group: SettingGroup, currency: str, body: int, writable: bool) -> None:
        super().__init__()
        self.group = group
        self._keys = keys_of(group)
        self.grid = _grid_of(group, body, writable)
        in_grid = self.grid.fields if self.grid is not None else {}
        self.rows = {key: SettingRow(key, currency, body, writable, self) for key in self._keys if key not in in_grid}
        self._sums = {name: QLabel() for name, keys in SUMS.items() if keys[0] in self.rows}
        for row in self.rows.values():
            row.edited.connect(self.edited)
            row.refused.connect(self.refused)
            row.reset_asked.connect(self._on_reset_one)
        if self.grid is not None:
            self.grid.edited.connect(self.edited)
            self.grid.refused.connect(self.refused)
        self._lay_out(writable)

    def show_draft(self, draft: SettingsDraft, typed: str = "") -> None:
        """typed: the key whose field is being typed in."""
        for key, row in self.rows.items():
            row.show_draft(draft, keep_text=key == typed)
        if self.grid is not None:
            self.grid.show_draft(draft, typed=typed)
        for name, label in self._sums.items():
            total = draft.sum_of(name)
            figure = f"{total.normalize():f}%"
            right, wrong = (
                translate("MethodSettings", "Sum {total}"),
                translate("MethodSettings", "Sum {total}, not 100%"),
            )
            label.setText((right if total == 100 else wrong).format(total=figure))
            label.setProperty("role", "muted" if total == 100 else "error")
            label.style().polish(label)
        self._reset.setVisible(any(not draft.is_default(key) for key in self._keys))

    def show_only(self, keys: Collection[str]) -> None:
        """What was sought; a table is shown whole if any of its cells is among them."""
        for key, row in self.rows.items():
            row.set_visible(key in keys)
        for name, label in self._sums.items():
            label.setVisible(any(key in keys for key in SUMS[name]))
        if self.grid is not None:
            self.grid.setVisible(any(key in keys for key in self.grid.fields))

    def focus_first(self) -> None:
        fields = [row.field for row in self.rows.values()] or list(self.grid.fields.values() if self.grid else ())
        fields[0].setFocus()

    def _lay_out(self, writable: bool) -> None:
        heading = QLabel(group_heading(self.group))
        heading.setProperty("role", "heading")
        self._reset = QPushButton(translate("MethodSettings", "Reset this &group"))
        self._reset.setAutoDefault(False)
        self._reset.setEnabled(writable)
        self._reset.clicked.connect(self._on_reset_group)
        top = QHBoxLayout()
        top.addWidget(heading, 1)
        top.addWidget(self._reset)
        content = QWidget()
        content.setProperty("role", "plain")
        inside = QVBoxLayout(content)
        inside.setContentsMargins(0, 0, 12, 0)
        inside.setSpacing(16)
        if self.rows:
            inside.addLayout(self._lines())
        if self.grid is not None:
            inside.addWidget(self.grid)
        inside.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(content)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 4, 8)
        layout.setSpacing(12)
        layout.addLayout(top)
        layout.addWidget(area, 1)

    def _lines(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(NAME, 4)
        grid.setColumnStretch(SOURCE, 3)
        line = 0
        ends = {keys[-1]: name for name, keys in SUMS.items() if name in self._sums}
        for key, row in self.rows.items():
            row.add_to(grid, line)
            line += 1
            if key in ends:
                grid.addWidget(self._sums[ends[key]], line, DEFAULT - 2)
                line += 1
        return grid

    def _on_reset_one(self, key: str) -> None:
        self.reset_asked.emit((key,))

    def _on_reset_group(self) -> None:
        self.reset_asked.emit(self._keys)


def _grid_of(group: SettingGroup, body: int, writable: bool) -> SettingGrid | None:
    if group is SettingGroup.XY:
        return xy_grid(body, writable)
    return service_grid(body, writable) if group is SettingGroup.SERVICE else None
