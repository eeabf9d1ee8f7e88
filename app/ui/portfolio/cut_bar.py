"""The cut lines as fields: presets for the share, an amount for the potential (R2); what the mouse drags, the keyboard types."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from app.ui.formats import Formats
from app.ui.i18n import translate
from app.ui.widgets.money_edit import MoneyEdit

if TYPE_CHECKING:
    from app.methods.attack_defence import Cuts

PRESETS = (Decimal("0.30"), Decimal("0.50"), Decimal("0.60"))


class CutBar(QWidget):
    """x_chosen(Decimal share), y_chosen(cents)."""

    x_chosen = Signal(object)
    y_chosen = Signal(object)

    def __init__(self, formats: Formats, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._formats = formats
        self._presets = QButtonGroup(self)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(_muted(translate("Portfolio", "High share from")))
        for number, share in enumerate(PRESETS):
            button = QPushButton(formats.percent(share))
            button.setCheckable(True)
            button.setAccessibleName(translate("Portfolio", "High share from {share}").format(share=button.text()))
            self._presets.addButton(button, number)
            button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
            layout.addWidget(button)
        self._other = QLabel()
        layout.addWidget(self._other)
        layout.addSpacing(16)
        self.potential = MoneyEdit(formats)
        self.potential.setFixedWidth(self.potential.fontMetrics().horizontalAdvance("00,000,000.0") + 20)
        label = _muted(translate("Portfolio", "&High potential from ({unit})").format(unit=formats.unit_label()))
        label.setBuddy(self.potential)
        self.potential.setAccessibleName(label.text().replace("&", ""))
        layout.addWidget(label)
        layout.addWidget(self.potential)
        layout.addStretch(1)
        self._presets.idClicked.connect(self._on_preset)
        self.potential.committed.connect(self._on_potential)

    def show_cuts(self, cuts: Cuts | None, writable: bool) -> None:
        self.setEnabled(cuts is not None and writable)
        self._presets.setExclusive(False)
        for number, share in enumerate(PRESETS):
            self._presets.button(number).setChecked(cuts is not None and round(cuts.x_cut, 4) == float(share))
        is_preset = self._presets.checkedId() >= 0
        self._presets.setExclusive(is_preset)
        self._other.setVisible(cuts is not None and not is_preset)
        self._other.setText(self._formats.percent(cuts.x_cut) if cuts else "")
        self.potential.set_value(cuts.y_cut_cents if cuts else None)

    def _on_preset(self, number: int) -> None:
        self.x_chosen.emit(PRESETS[number])

    def _on_potential(self, cents: int | None) -> None:
        if cents:
            self.y_chosen.emit(cents)


def _muted(text: str) -> QLabel:
    label = QLabel(text)
    label.setProperty("role", "muted")
    return label
