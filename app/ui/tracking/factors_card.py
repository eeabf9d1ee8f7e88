"""The five purchase factors against the best rival: weights, marks and remarks typed in the cells (R16)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from msgspec import Struct
from PySide6.QtCore import QObject, QRectF, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QLabel, QPushButton, QStyle, QStyleOptionViewItem, QWidget
from typing_extensions import override

from app.terms import PurchaseFactor, Status
from app.ui.i18n import translate
from app.ui.labels.tracking_terms import purchase_factor_name
from app.ui.page_context import PageContext
from app.ui.theme import Theme
from app.ui.tracking.factors_words import against_line, factors_why, gap_text, totals_line, work_line
from app.ui.tracking.sheet_card import SheetCard
from app.ui.widgets.rows_model import Column
from app.ui.widgets.rows_table import CellDelegate, Index
from app.ui.widgets.typed_edit import WholeNumberEdit
from app.ui.widgets.why_popover import WhyPopover

if TYPE_CHECKING:
    from app.services.tracking_factors import FactorSheet

MOST = 5
BAR_HEIGHT = 8
FIGURE_ROOM = 26
SIDE = 6
RIVAL_COLOUR = 3
"""Of the theme's series."""


class FactorLine(Struct, frozen=True):
    """A row of the table; `id` keeps the current cell with its factor."""

    id: int
    factor: PurchaseFactor
    weight: int
    ours: int | None
    rival: int | None
    remark: str | None
    gap: Decimal | None
    is_weak: bool
    is_strong: bool


class BarDelegate(CellDelegate):
    """Marks as bars of 5 with their figure."""

    def __init__(self, columns: Sequence[Column[Any]], theme: Theme, parent: QObject) -> None:
        super().__init__(columns, parent)
        self._theme = theme

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        field = self._columns[index.column()].field
        if field not in ("ours", "rival"):
            super().paint(painter, option, index)
            return
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, self._theme.colour("selection"))
        mark = index.data(Qt.ItemDataRole.EditRole)
        box = QRectF(option.rect).adjusted(SIDE, 0, -SIDE - FIGURE_ROOM, 0)
        bar = QRectF(box.left(), box.center().y() - BAR_HEIGHT / 2, box.width(), BAR_HEIGHT)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("track"))
        painter.drawRoundedRect(bar, BAR_HEIGHT / 2, BAR_HEIGHT / 2)
        if mark is not None:
            painter.setBrush(
                self._theme.colour("accent") if field == "ours" else QColor(self._theme.series[RIVAL_COLOUR])
            )
            bar.setWidth(bar.width() * mark / MOST)
            painter.drawRoundedRect(bar, BAR_HEIGHT / 2, BAR_HEIGHT / 2)
        painter.setPen(self._theme.colour("text" if mark is not None else "muted"))
        figure = QRectF(box.right(), option.rect.top(), FIGURE_ROOM, option.rect.height())
        painter.drawText(figure, Qt.AlignmentFlag.AlignCenter, "?" if mark is None else str(mark))
        painter.restore()


class FactorsCard(SheetCard):
    KEY = "factors"
    TABLES = ("factor_score", "deal", "setting")

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, translate("Tracking", "Five purchase factors"), "", parent)
        self._sheet: FactorSheet | None = None
        self.against = QLabel()
        self.against.setProperty("role", "muted")
        self.why = QPushButton(translate("Tracking", "Why?"))
        self.why.setProperty("role", "link")
        self.why.setAccessibleName(translate("Tracking", "Why these totals? Rule R16"))
        self.why.clicked.connect(self._explain)
        self.head.insertWidget(2, self.against, 1)
        self.head.addWidget(self.why)
        columns = self._columns()
        self.table = self.add_table(columns)
        bars = BarDelegate(columns, context.theme, self.table)
        bars.unreadable.connect(self._on_unreadable)
        self.table.setItemDelegate(bars)
        self.totals, self.work = QLabel(), QLabel()
        self.totals.setProperty("role", "name")
        for label in (self.totals, self.work):
            label.setWordWrap(True)
            self.body.addWidget(label)
        self.finish()

    @override
    def load(self) -> None:
        sheet = self._sheet = self._context.services.tracking.factors(self.deal_id)
        self.against.setText(against_line(sheet))
        self.table.show_rows(
            [
                FactorLine(
                    *(place, row.factor, row.weight, row.ours, row.rival, row.remark, row.gap),
                    row.factor in sheet.weak,
                    row.factor in sheet.strong,
                )
                for place, row in enumerate(sheet.rows, 1)
            ]
        )
        self.totals.setText(totals_line(sheet))
        ink = self._context.theme.warn if sheet.status is Status.INVALID else self._context.theme.text
        self.totals.setStyleSheet(f"color: {ink};")
        self.work.setText(work_line(sheet))
        self.work.setVisible(bool(self.work.text()))

    @override
    def on_edited(self, record: FactorLine, field: str, value: Any) -> None:
        tracking, deal = self._context.services.tracking, self.deal_id
        if field == "weight":
            self.attempt(lambda: tracking.set_weights(deal, {record.factor: value or 0}))
        else:
            self.attempt(lambda: tracking.save_factor(deal, record.factor, {field: value}))

    @override
    def on_deletion(self, records: list[FactorLine]) -> None:
        """The marks of these factors are taken back."""
        index = self.table.currentIndex()
        field = self.table.rows_model.columns[index.column()].field if index.isValid() else ""
        if field in ("ours", "rival", "remark"):
            self.on_edited(records[0], field, None)

    def _explain(self) -> None:
        if self._sheet is not None:
            formats = self._context.formats
            limit = self._context.services.settings.share("factor_gap")
            day = translate("Tracking", "As of {day}").format(day=formats.day(self.scope.as_of))
            WhyPopover.show_for(self.why, factors_why(self._sheet, day, limit), formats)

    def _columns(self) -> list[Column[FactorLine]]:
        return [
            Column(
                translate("Tracking", "Factor"),
                lambda one: purchase_factor_name(one.factor),
                max((purchase_factor_name(one) for one in PurchaseFactor), key=len) + " ",
                tone=lambda one: "bad" if one.is_weak else "good" if one.is_strong else "",
            ),
            Column(
                translate("Tracking", "Weight"),
                lambda one: f"{one.weight} %",
                "100 %",
                True,
                field="weight",
                value=lambda one: one.weight,
                editor=WholeNumberEdit,
            ),
            _mark_column(translate("Tracking", "We"), "ours", lambda one: one.ours),
            _mark_column(translate("Tracking", "Rival"), "rival", lambda one: one.rival),
            Column(
                translate("Tracking", "Gap"),
                lambda one: gap_text(one.gap),
                "−0.80",
                True,
                tone=lambda one: "bad" if one.is_weak else "good" if one.is_strong else "muted",
            ),
            self.text_column(translate("Tracking", "Remark"), "remark"),
        ]


def _mark_column(head: str, field: str, mark: Callable[[FactorLine], int | None]) -> Column[FactorLine]:
    return Column(
        head,
        lambda one: "" if mark(one) is None else str(mark(one)),
        "nnnnnnnnnn",
        field=field,
        value=mark,
        editor=WholeNumberEdit,
        tip=lambda one: translate("Tracking", "{mark} of 5").format(mark="?" if mark(one) is None else mark(one)),
    )
