"""The open deals behind the forecast: which category each counts in, the rep's word on it, and what if."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.services.forecast_views import WhatIf
from app.terms import ForecastCategory
from app.ui.formats import Formats
from app.ui.funnel.forecast_grid import Column, Grid, GridModel
from app.ui.i18n import translate
from app.ui.labels import forecast_category_name, stage_name
from app.ui.page_context import PageContext

if TYPE_CHECKING:
    from app.services.forecast_views import ForecastDeal
    from app.ui.funnel.forecast_load import LoadedForecast

PULLED = "PULLED"
_STRENGTH = {category: rank for rank, category in enumerate(ForecastCategory)}


@dataclass(frozen=True, slots=True)
class DealRow:
    """change: what the what-if takes it for, None = as it is."""

    deal: ForecastDeal
    rep: str
    change: WhatIf | None


def what_if_name(change: WhatIf | None) -> str:
    return {
        None: translate("Forecast", "as it is"),
        WhatIf.WIN: translate("Forecast", "would be won"),
        WhatIf.SLIP: translate("Forecast", "would slip"),
        WhatIf.LOSE: translate("Forecast", "would be lost"),
    }[change]


class ForecastDeals(QWidget):
    """category_chosen(deal, category or None); change_chosen(deal id, WhatIf or None); opened(deal id)."""

    category_chosen = Signal(object, object)
    change_chosen = Signal(int, object)
    opened = Signal(int)

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._loaded: LoadedForecast | None = None
        self._pulled: Mapping[int, WhatIf] = {}
        self._rep_id: int | None = None
        self.which = QComboBox()
        self.which.setProperty("role", "filter")
        self.which.setAccessibleName(translate("Forecast", "Deals shown"))
        self.which.addItem(translate("Forecast", "All open deals"), None)
        for category in ForecastCategory:
            self.which.addItem(forecast_category_name(category), category.value)
        self.which.addItem(translate("Forecast", "Pulled in the what-if"), PULLED)
        self.count = QLabel()
        self.count.setProperty("role", "muted")
        self.model: GridModel[DealRow] = GridModel(_columns(context), context.theme, self)
        self.table = Grid(self.model, context.theme, translate("Forecast", "Open deals of the forecast"))
        self.which.activated.connect(lambda _: self._show())
        self.model.typed.connect(self._on_typed, Qt.ConnectionType.QueuedConnection)
        self.table.opened.connect(lambda row: self.opened.emit(row.deal.id))
        self.table.setMinimumHeight(self.table.height_of(2))
        head = QHBoxLayout()
        head.addWidget(self.which)
        head.addWidget(self.count, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 4)
        column.addLayout(head)
        column.addWidget(self.table, 1)

    def show_loaded(self, loaded: LoadedForecast, pulled: Mapping[int, WhatIf]) -> None:
        self._loaded, self._pulled = loaded, pulled
        self._show()

    def show_behind(self, category: ForecastCategory | None, rep_id: int | None) -> None:
        """The deals behind a figure: of a category (None: all), of a rep (None: of all)."""
        self._rep_id = rep_id
        self.which.setCurrentIndex(max(self.which.findData(None if category is None else category.value), 0))
        self._show()

    def say_tasks_made(self, without_customer: int) -> None:
        """Until the next choice."""
        text = translate("Forecast", "Tasks made, due in a week.")
        if without_customer:
            left = translate("Forecast", "%n deal(s) without customer got none.", None, without_customer)
            text = f"{text} {left}"
        self.count.setText(text)

    def _show(self) -> None:
        if self._loaded is None:
            return
        chosen, reps = self.which.currentData(), self._loaded.reps
        rows = [
            DealRow(deal, reps.get(deal.rep_id or 0, ""), self._pulled.get(deal.id))
            for deal in self._loaded.view.deals
            if self._rep_id in (None, deal.rep_id)
            and (chosen is None or (deal.id in self._pulled if chosen == PULLED else deal.category == chosen))
        ]
        rows.sort(key=lambda row: (_STRENGTH[row.deal.category], -(row.deal.amount_cents or 0), row.deal.id))
        old = self.table.currentIndex()
        kept = self.model.rows[old.row()].deal.id if old.isValid() else None
        self.model.set_rows(rows)
        at = next((at for at, row in enumerate(rows) if row.deal.id == kept), None)
        if at is not None:
            self.table.setCurrentIndex(self.model.index(at, old.column()))
        text = translate("Forecast", "%n deal(s)", None, len(rows))
        if self._rep_id is not None:
            text = f"{reps.get(self._rep_id, '')} · {text}"
        self.count.setText(text)

    def _on_typed(self, row: DealRow, key: str, value: str | None) -> None:
        if key == "category":
            self.category_chosen.emit(row.deal, None if value is None else ForecastCategory(value))
        else:
            self.change_chosen.emit(row.deal.id, None if value is None else WhatIf(value))


def _columns(context: PageContext) -> list[Column[DealRow]]:
    formats, can_write = context.formats, not context.services.read_only
    return [
        Column("deal", translate("Forecast", "Deal"), lambda row: _named(row.deal), tip=lambda row: _tip(row, formats)),
        Column("rep", translate("Forecast", "Rep"), lambda row: row.rep, "MMMMMMM"),
        Column("stage", translate("Forecast", "Stage"), lambda row: stage_name(row.deal.stage), "MMMMMMMM"),
        Column(
            "amount",
            translate("Forecast", "Amount\n{unit}").format(unit=formats.unit_label()),
            lambda row: formats.amount_in_unit(row.deal.amount_cents),
            "99,999.9",
            True,
        ),
        Column("close", translate("Forecast", "Close"), lambda row: formats.day(row.deal.expected_close), "2026-00-00"),
        Column(
            "category",
            translate("Forecast", "Counts as"),
            lambda row: _category_text(row.deal),
            "Best case (forecast) ↓",
            tone=lambda row: "" if row.deal.category is row.deal.evidence else "accent",
            tip=_category_tip,
            editor=_category_editor,
            editable=lambda _: can_write,
            value=lambda row: row.deal.call.value if row.deal.call is not None else None,
        ),
        Column(
            "change",
            translate("Forecast", "What if"),
            lambda row: what_if_name(row.change),
            "would be lost m",
            tone=lambda row: "muted" if row.change is None else "warn",
            editor=_change_editor,
            editable=lambda _: True,
            value=lambda row: row.change.value if row.change is not None else None,
        ),
    ]


def _named(deal: ForecastDeal) -> str:
    return f"{deal.customer} · {deal.name}" if deal.customer else deal.name


def _tip(row: DealRow, formats: Formats) -> str:
    amount = formats.money_exact(row.deal.amount_cents)
    return f"{_named(row.deal)}\n{stage_name(row.deal.stage)} · {amount} · {formats.day(row.deal.expected_close)}"


def _category_text(deal: ForecastDeal) -> str:
    """With an arrow where the rep's call lowered or raised it."""
    if deal.category is deal.evidence:
        return forecast_category_name(deal.category)
    arrow = "↑" if _STRENGTH[deal.category] < _STRENGTH[deal.evidence] else "↓"
    return f"{forecast_category_name(deal.category)} {arrow}"


def _category_tip(row: DealRow) -> str:
    text = translate("Forecast", "By evidence: {category}").format(category=forecast_category_name(row.deal.evidence))
    if row.deal.call is not None:
        called = translate("Forecast", "The rep's call: {category}")
        text += "\n" + called.format(category=forecast_category_name(row.deal.call))
    if row.deal.call_reason:
        text += "\n" + translate("Forecast", "Reason: {reason}").format(reason=row.deal.call_reason)
    return text


def _category_editor(parent: QWidget) -> QWidget:
    combo = QComboBox(parent)
    combo.addItem(translate("Forecast", "by evidence"), None)
    for category in ForecastCategory:
        combo.addItem(forecast_category_name(category), category.value)
    return combo


def _change_editor(parent: QWidget) -> QWidget:
    combo = QComboBox(parent)
    for change in (None, *WhatIf):
        combo.addItem(what_if_name(change), None if change is None else change.value)
    return combo
