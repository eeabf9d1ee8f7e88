"""The open deals behind the forecast: which category each counts in, the rep's word on it, and what if."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.services.forecast_views import WhatIf
from app.terms import ForecastCategory
from app.ui.formats import Formats
from app.ui.funnel.forecast_grid import Column, Grid, GridModel
from app.ui.funnel.forecast_load import STRENGTH
from app.ui.i18n import translate
from app.ui.labels import deal_title, forecast_category_name, stage_name
from app.ui.page_context import PageContext

if TYPE_CHECKING:
    from app.services.forecast_views import ForecastDeal
    from app.ui.funnel.forecast_load import LoadedForecast

PULLED = "PULLED"


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
        self.model: GridModel[ForecastDeal] = GridModel(self._columns(context), context.theme, self)
        self.table = Grid(self.model, context.theme, translate("Forecast", "Open deals of the forecast"))
        self.which.activated.connect(lambda _: self._show())
        self.model.typed.connect(self._on_typed, Qt.ConnectionType.QueuedConnection)
        self.table.opened.connect(lambda deal: self.opened.emit(deal.id))
        self.table.set_least_rows(2)
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
        rows = [deal for deal in self._loaded.deals if self._is_shown(deal, chosen)]
        old = self.table.currentIndex()
        kept = self.model.rows[old.row()].id if old.isValid() else None
        self.model.set_rows(rows)
        at = next((at for at, row in enumerate(rows) if row.id == kept), None)
        if at is not None:
            self.table.setCurrentIndex(self.model.index(at, old.column()))
        text = translate("Forecast", "%n deal(s)", None, len(rows))
        if self._rep_id is not None:
            text = f"{reps.get(self._rep_id, '')} · {text}"
        self.count.setText(text)

    def _is_shown(self, deal: ForecastDeal, chosen: str | None) -> bool:
        if self._rep_id not in (None, deal.rep_id):
            return False
        return chosen is None or (deal.id in self._pulled if chosen == PULLED else deal.category == chosen)

    def _on_typed(self, deal: ForecastDeal, key: str, value: str | None) -> None:
        if key == "category":
            self.category_chosen.emit(deal, None if value is None else ForecastCategory(value))
        else:
            self.change_chosen.emit(deal.id, None if value is None else WhatIf(value))

    def _columns(self, context: PageContext) -> list[Column[ForecastDeal]]:
        formats = context.formats
        return [
            Column("deal", translate("Forecast", "Deal"), _title, tip=lambda deal: _tip(deal, formats)),
            Column("rep", translate("Forecast", "Rep"), self._rep, "MMMMMMM"),
            Column("stage", translate("Forecast", "Stage"), lambda deal: stage_name(deal.stage), "MMMMMMMM"),
            Column(
                "amount",
                translate("Forecast", "Amount\n{unit}").format(unit=formats.unit_label()),
                lambda deal: formats.amount_in_unit(deal.amount_cents),
                "99,999.9",
                True,
            ),
            Column(
                "close", translate("Forecast", "Close"), lambda deal: formats.day(deal.expected_close), "2026-00-00"
            ),
            _category_column(can_write=not context.services.read_only),
            self._change_column(),
        ]

    def _change_column(self) -> Column[ForecastDeal]:
        return Column(
            "change",
            translate("Forecast", "What if"),
            lambda deal: what_if_name(self._pulled.get(deal.id)),
            "would be lost m",
            tone=lambda deal: "warn" if deal.id in self._pulled else "muted",
            editor=_change_editor,
            editable=lambda _: True,
            value=lambda deal: _code(self._pulled.get(deal.id)),
        )

    def _rep(self, deal: ForecastDeal) -> str:
        return self._loaded.reps.get(deal.rep_id or 0, "") if self._loaded is not None else ""


def _category_column(*, can_write: bool) -> Column[ForecastDeal]:
    return Column(
        "category",
        translate("Forecast", "Counts as"),
        _category_text,
        "Best case (forecast) ↓",
        tone=lambda deal: "" if deal.category is deal.evidence else "accent",
        tip=_category_tip,
        editor=_category_editor,
        editable=lambda _: can_write,
        value=lambda deal: _code(deal.call),
    )


def _code(chosen: ForecastCategory | WhatIf | None) -> str | None:
    return None if chosen is None else chosen.value


def _title(deal: ForecastDeal) -> str:
    return deal_title(deal.customer, deal.name)


def _tip(deal: ForecastDeal, formats: Formats) -> str:
    amount = formats.money_exact(deal.amount_cents)
    return f"{_title(deal)}\n{stage_name(deal.stage)} · {amount} · {formats.day(deal.expected_close)}"


def _category_text(deal: ForecastDeal) -> str:
    """With an arrow where the rep's call lowered or raised it."""
    if deal.category is deal.evidence:
        return forecast_category_name(deal.category)
    arrow = "↑" if STRENGTH[deal.category] < STRENGTH[deal.evidence] else "↓"
    return f"{forecast_category_name(deal.category)} {arrow}"


def _category_tip(deal: ForecastDeal) -> str:
    text = translate("Forecast", "By evidence: {category}").format(category=forecast_category_name(deal.evidence))
    if deal.call is not None:
        called = translate("Forecast", "The rep's call: {category}")
        text += "\n" + called.format(category=forecast_category_name(deal.call))
    if deal.call_reason:
        text += "\n" + translate("Forecast", "Reason: {reason}").format(reason=deal.call_reason)
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
