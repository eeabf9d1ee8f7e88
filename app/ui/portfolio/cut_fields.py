"""Cut lines that are plain settings, as fields: scores, relative share and growth, the steps of the value tiers."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING

from msgspec import Struct
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget
from typing_extensions import override

from app.terms import Lens, Tier
from app.ui.i18n import translate
from app.ui.labels import tier_name
from app.ui.widgets.typed_edit import TypedEdit

if TYPE_CHECKING:
    from app.services.portfolio_lens import LensView

FIELD_WIDTH = 64


class CutField(Struct, frozen=True):
    """One setting. percent: typed and shown as 10 for 0.10. low, high: what may be typed, in the setting's own unit."""

    key: str
    label: str
    value: Decimal
    low: Decimal
    high: Decimal
    percent: bool = False


class NumberEdit(TypedEdit[Decimal]):
    """A number within limits; anything else is refused and stays to be mended."""

    def __init__(self, field: CutField, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._field = field
        self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.setFixedWidth(FIELD_WIDTH)
        self.setAccessibleName(field.label)
        self._limits = translate("LensBar", "{low} to {high}").format(
            low=self.written(field.low), high=self.written(field.high)
        )
        self.setToolTip(self._limits)
        self.set_value(field.value)
        self.rejected.connect(self._on_rejected)

    @override
    def read(self, text: str) -> Decimal:
        try:
            typed = Decimal(text.strip().rstrip("%％").replace(",", "."))
        except InvalidOperation as error:
            raise ValueError(text) from error
        value = typed / 100 if self._field.percent else typed
        if not self._field.low <= value <= self._field.high:
            raise ValueError(text)
        return value

    @override
    def written(self, value: Decimal) -> str:
        if self._field.percent:
            return f"{(value * 100).normalize():f}%"
        return f"{value.normalize():f}"

    def _on_rejected(self) -> None:
        self.setProperty("invalid", True)
        self.style().polish(self)


class CutFields(QWidget):
    """The cuts of one lens. chosen({setting key: text})."""

    chosen = Signal(object)

    def __init__(self, fields: tuple[CutField, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.fields = fields
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        for number, field in enumerate(fields):
            if number:
                layout.addSpacing(12)
            label = QLabel(field.label)
            label.setProperty("role", "muted")
            edit = NumberEdit(field, self)
            edit.setObjectName(field.key)
            label.setBuddy(edit)
            edit.committed.connect(self._on_committed)
            layout.addWidget(label)
            layout.addWidget(edit)
        layout.addStretch(1)

    def _on_committed(self, value: Decimal | None) -> None:
        if value is not None:
            self.chosen.emit({self.sender().objectName(): f"{value.normalize():f}"})


def cut_fields(lens_view: LensView) -> tuple[CutField, ...]:
    """The settings behind the lines of R5, R6 or R10."""
    cuts = [_plain(cut) for cut in lens_view.x_cuts]
    if lens_view.lens is Lens.CAPABILITY:
        text = translate("LensBar", "High score from")
        return (CutField("capability_cut", text, cuts[0], Decimal(1), Decimal(5)),)
    if lens_view.lens is Lens.BCG:
        share, growth = translate("LensBar", "Leading from a relative share of"), translate("LensBar", "Growing from")
        y_cut = _plain(lens_view.y_cut or 0.0)
        return (
            CutField("bcg_share_cut", share, cuts[0], Decimal("0.1"), Decimal(10)),
            CutField("bcg_growth_cut", growth, y_cut, Decimal(0), Decimal(1), percent=True),
        )
    low, middle, high = cuts
    from_ = translate("LensBar", "{tier} from")
    both = f"{tier_name(Tier.A2)} / {Tier.B1.value}"
    return (
        CutField("tier_cut_low", from_.format(tier=tier_name(Tier.B2)), low, Decimal(1), middle - 1),
        CutField("tier_cut_middle", from_.format(tier=both), middle, low + 1, high - 1),
        CutField("tier_cut_high", from_.format(tier=tier_name(Tier.A1)), high, middle + 1, Decimal(100)),
    )


def _plain(cut: float) -> Decimal:
    return Decimal(f"{cut:.4f}").normalize()
