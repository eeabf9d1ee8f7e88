"""The row of figures on top of the numbers; a click on one asks why."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget
from typing_extensions import override

from app.services.funnel_figures import FunnelFigure
from app.ui.formats import Formats
from app.ui.funnel.numbers_words import days_text, figure_name, figure_value, times_text
from app.ui.i18n import translate
from app.ui.labels import period_name
from app.ui.page_context import PageContext
from app.ui.theme import Theme
from app.ui.widgets.figure_card import Figure, FigureCard

if TYPE_CHECKING:
    from app.services.funnel_figures import FunnelNumbersView

SHOWN = (
    FunnelFigure.OPEN,
    FunnelFigure.WEIGHTED,
    FunnelFigure.WEIGHTED_OWN,
    FunnelFigure.COVERAGE,
    FunnelFigure.WON,
    FunnelFigure.WIN_RATE,
    FunnelFigure.CYCLE,
    FunnelFigure.VELOCITY,
)
IN_A_ROW = 4
ALL_IN_A_ROW_PX = 1500


class AskedCard(FigureCard):
    """Leaves the answer to the page; clicked as any button."""

    def __init__(self, figure: FunnelFigure, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.asked_for = figure

    @override
    def _say_why(self) -> None:
        """The page says it in a popover."""


class NumberFigures(QWidget):
    """why_asked(FunnelFigure, the card)."""

    why_asked = Signal(object, object)

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._formats = context.formats
        self.cards = {figure: AskedCard(figure, context.theme, self) for figure in SHOWN}
        self._in_a_row = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(8)
        for card in self.cards.values():
            card.clicked.connect(self._on_clicked)
        self._arrange(IN_A_ROW)

    def show_view(self, view: FunnelNumbersView) -> None:
        for figure, card in self.cards.items():
            card.show_figure(_figure(figure, view, self._formats))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange(len(SHOWN) if self.width() >= ALL_IN_A_ROW_PX else IN_A_ROW)

    def _arrange(self, in_a_row: int) -> None:
        if in_a_row == self._in_a_row:
            return
        self._in_a_row = in_a_row
        for place, card in enumerate(self.cards.values()):
            self._grid.addWidget(card, place // in_a_row, place % in_a_row)
        for column in range(len(SHOWN)):
            self._grid.setColumnStretch(column, 1 if column < in_a_row else 0)

    def _on_clicked(self) -> None:
        card = self.sender()
        assert isinstance(card, AskedCard)
        self.why_asked.emit(card.asked_for, card)


def _figure(figure: FunnelFigure, view: FunnelNumbersView, formats: Formats) -> Figure:
    title = figure_name(figure, None, formats)
    why = translate("Numbers", "Click for the reckoning and the deals behind it.")
    detail, tone = _detail(figure, view, formats)
    value = figure_value(figure, _value(figure, view), formats)
    if figure is FunnelFigure.COVERAGE and view.coverage.reached:
        value = translate("Numbers", "Quota reached")
    return Figure(title, value, detail, why, tone)


def _value(figure: FunnelFigure, view: FunnelNumbersView) -> Decimal | int | None:
    values: dict[FunnelFigure, Decimal | int | None] = {
        FunnelFigure.OPEN: view.open_cents,
        FunnelFigure.WEIGHTED: view.weighted_cents,
        FunnelFigure.WEIGHTED_OWN: view.weighted_own_cents,
        FunnelFigure.COVERAGE: view.coverage.value,
        FunnelFigure.WON: view.won_cents,
        FunnelFigure.WIN_RATE: view.win_rate,
        FunnelFigure.CYCLE: view.cycle.mean_days,
        FunnelFigure.VELOCITY: view.velocity_cents,
    }
    return values[figure]


def _detail(figure: FunnelFigure, view: FunnelNumbersView, formats: Formats) -> tuple[str, str]:
    """What stands below a figure, and its tone."""
    match figure:
        case FunnelFigure.OPEN:
            return translate("Numbers", "%n deal(s)", None, view.open_deals), "text"
        case FunnelFigure.WEIGHTED:
            share = view.weighted_cents / view.open_cents if view.open_cents else None
            return translate("Numbers", "{share} of open").format(share=formats.percent(share)), "text"
        case FunnelFigure.WEIGHTED_OWN:
            difference = formats.money_change(view.weighted_own_cents - view.weighted_cents)
            return translate("Numbers", "{difference} against the settings").format(difference=difference), "text"
        case FunnelFigure.COVERAGE:
            return _coverage_detail(view, formats)
        case FunnelFigure.WON:
            deals = translate("Numbers", "%n deal(s)", None, view.won_deals)
            return f"{deals} · {period_name(view.scope.period)}", "text"
        case FunnelFigure.WIN_RATE:
            return translate("Numbers", "of %n closed deal(s)", None, view.won_deals + view.lost_deals), "text"
        case FunnelFigure.CYCLE:
            return translate("Numbers", "median {days}").format(days=days_text(view.cycle.median_days)), "text"
        case _:
            return translate("Numbers", "won a day"), "text"


def _coverage_detail(view: FunnelNumbersView, formats: Formats) -> tuple[str, str]:
    found = view.coverage
    if found.quota_cents is None:
        return translate("Numbers", "no quota for the period"), "warn"
    if found.reached:
        return translate("Numbers", "quota {amount}").format(amount=formats.money(found.quota_cents)), "good"
    needed = translate("Numbers", "needed {times}").format(times=times_text(found.needed))
    if found.missing_cents is None or found.missing_cents <= 0:
        return needed, "good"
    missing = translate("Numbers", "{amount} to find").format(amount=formats.money(found.missing_cents))
    return f"{needed} · {missing}", "bad"
