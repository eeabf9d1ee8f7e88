"""The cut lines as fields, with where they come from: what the mouse drags, the keyboard types."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from app.terms import Lens
from app.ui.formats import Formats
from app.ui.i18n import translate
from app.ui.portfolio.cut_fields import CutFields, cut_fields
from app.ui.widgets.flow_layout import FlowLayout
from app.ui.widgets.money_edit import MoneyEdit
from app.ui.widgets.said_line import muted

if TYPE_CHECKING:
    from app.services.portfolio_lens import LensView
    from app.services.portfolio_view import PortfolioView

PRESETS = (Decimal("0.30"), Decimal("0.50"), Decimal("0.60"))


class CutBar(QWidget):
    """x_chosen(Decimal share), y_chosen(cents), settings_chosen({key: text}) for the lenses but the first.

    refreeze_asked(): today's median shall hold from now on. median_asked(): the potential limit set by hand shall go.
    """

    x_chosen = Signal(object)
    y_chosen = Signal(object)
    settings_chosen = Signal(object)
    refreeze_asked = Signal()
    median_asked = Signal()

    def __init__(self, formats: Formats, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._formats = formats
        self._presets = QButtonGroup(self)
        self._source_kind = "MEDIAN"
        self.fields: CutFields | None = None
        self.potential = MoneyEdit(formats)
        self.source, self.other_source = muted(""), QPushButton()
        self._other = QLabel()
        self._shares = self._share_row()
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.addWidget(self._shares)
        self._presets.idClicked.connect(self._on_preset)
        self.potential.committed.connect(self._on_potential)
        self.other_source.clicked.connect(self._on_other_source)

    def show_cuts(self, lens_view: LensView, period: str, writable: bool) -> None:
        """period: the planning period in words, e.g. "2026", of which a frozen line is the median."""
        self._shares.setVisible(lens_view.lens is Lens.ATTACK_DEFENCE)
        if self.fields is not None:
            self._rows.removeWidget(self.fields)
            self.fields.hide()
            self.fields.deleteLater()
            self.fields = None
        if lens_view.lens is Lens.ATTACK_DEFENCE:
            self._show_shares(lens_view.view, period)
        else:
            self.fields = CutFields(cut_fields(lens_view), self)
            self.fields.chosen.connect(self.settings_chosen)
            self._rows.addWidget(self.fields)
        self.setEnabled(writable and bool(lens_view.x_cuts))

    def _show_shares(self, view: PortfolioView, period: str) -> None:
        cuts = view.cuts
        self._presets.setExclusive(False)
        for number, share in enumerate(PRESETS):
            self._presets.button(number).setChecked(cuts is not None and round(cuts.x_cut, 4) == float(share))
        is_preset = self._presets.checkedId() >= 0
        self._presets.setExclusive(is_preset)
        self._other.setVisible(cuts is not None and not is_preset)
        self._other.setText(self._formats.percent(cuts.x_cut) if cuts else "")
        self.potential.set_value(cuts.y_cut_cents if cuts else None)
        self._source_kind = view.cuts_source
        texts = {
            "SET": (translate("CutBar", "set by hand"), translate("CutBar", "Back to the median")),
            "FROZEN": (
                translate("CutBar", "median of {period}, frozen").format(period=period),
                translate("CutBar", "Today's median"),
            ),
            "MEDIAN": (translate("CutBar", "median of today"), ""),
        }
        self.source.setText(texts[view.cuts_source][0] if cuts else "")
        self.other_source.setText(texts[view.cuts_source][1])
        self.other_source.setVisible(bool(cuts and texts[view.cuts_source][1]))

    def _share_row(self) -> QWidget:
        row = QWidget()
        layout = FlowLayout(row)
        presets: list[QWidget] = [muted(translate("Portfolio", "High share from"))]
        for number, share in enumerate(PRESETS):
            button = QPushButton(self._formats.percent(share))
            button.setCheckable(True)
            button.setAccessibleName(translate("Portfolio", "High share from {share}").format(share=button.text()))
            self._presets.addButton(button, number)
            button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
            presets.append(button)
        self.potential.setFixedWidth(self.potential.fontMetrics().horizontalAdvance("0,000,000.0") + 20)
        unit = self._formats.unit_label()
        label = muted(translate("Portfolio", "&High potential from ({unit})").format(unit=unit))
        label.setBuddy(self.potential)
        self.potential.setAccessibleName(label.text().replace("&", ""))
        self.other_source.setProperty("role", "link")
        self.other_source.setToolTip(translate("CutBar", "Take this median for the potential limit from now on"))
        for together in (_side_by_side(*presets, self._other), _side_by_side(label, self.potential)):
            layout.addWidget(together)
        layout.addWidget(self.source)
        layout.addWidget(self.other_source)
        return row

    def _on_preset(self, number: int) -> None:
        self.x_chosen.emit(PRESETS[number])

    def _on_potential(self, cents: int | None) -> None:
        if cents:
            self.y_chosen.emit(cents)

    def _on_other_source(self) -> None:
        (self.median_asked if self._source_kind == "SET" else self.refreeze_asked).emit()


def _side_by_side(*widgets: QWidget) -> QWidget:
    """What is not to be parted where a line ends."""
    inside = QWidget()
    line = QHBoxLayout(inside)
    line.setContentsMargins(0, 0, 6, 0)
    line.setSpacing(6)
    for widget in widgets:
        line.addWidget(widget)
    return inside
