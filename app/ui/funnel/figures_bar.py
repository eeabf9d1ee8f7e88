"""The row of figures above the board, each with the reckoning behind it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.terms import Period
from app.ui.formats import Formats
from app.ui.i18n import translate
from app.ui.labels import period_name
from app.ui.theme import Theme
from app.ui.widgets.figure_card import Figure, FigureCard

if TYPE_CHECKING:
    from app.services.funnel import FunnelView
    from app.services.scope import Scope


class FiguresBar(QWidget):
    def __init__(self, theme: Theme, formats: Formats, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._formats = formats
        self.cards = [FigureCard(theme, self) for _ in range(6)]
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.margin)
        for card in self.cards:
            row.addWidget(card, 1)

    def show_view(self, view: FunnelView) -> None:
        for card, figure in zip(self.cards, figures(view, self._formats), strict=True):
            card.show_figure(figure)


def figures(view: FunnelView, formats: Formats) -> list[Figure]:
    """Open, weighted, won, lost, win rate, stalled."""
    period = _period(view.scope, formats)
    return [_open(view, formats), _weighted(view, formats), *_closed(view, formats, period), _stalled(view, formats)]


def _open(view: FunnelView, formats: Formats) -> Figure:
    missing = sum(column.without_amount for column in view.columns[:6])
    detail = translate("Funnel", "%n deals", None, view.open_deals)
    if missing:
        detail = translate("Funnel", "{deals} · {missing} without amount").format(deals=detail, missing=missing)
    formula = translate("Funnel", "Sum of the amounts in stages 1 to 6. A deal without amount adds nothing.")
    why = _why(formula, view.scope, formats, view.open_deals)
    return Figure(translate("Funnel", "Open pipeline"), formats.money(view.open_cents), detail, why)


def _weighted(view: FunnelView, formats: Formats) -> Figure:
    share = view.weighted_cents / view.open_cents if view.open_cents else None
    detail = translate("Funnel", "{share} of open").format(share=formats.percent(share))
    formula = translate("Funnel", "Sum of amount × odds of the stage over stages 1 to 6, each deal rounded by itself.")
    why = _why(formula, view.scope, formats, view.open_deals)
    return Figure(translate("Funnel", "Weighted pipeline"), formats.money(view.weighted_cents), detail, why)


def _closed(view: FunnelView, formats: Formats, period: str) -> list[Figure]:
    closed = view.won_deals + view.lost_deals
    won_formula = translate("Funnel", "Sum of the amounts of the deals won in the period: {period}.").format(
        period=period
    )
    lost_formula = translate("Funnel", "Deals lost in the period: {period}.").format(period=period)
    rate_formula = translate("Funnel", "Deals won ÷ deals won and lost in the period: {period}.").format(period=period)
    of_closed = translate("Funnel", "of %n closed deals", None, closed)
    return [
        Figure(
            translate("Funnel", "Won"),
            formats.money(view.won_cents),
            translate("Funnel", "{count} · {period}").format(
                count=translate("Funnel", "%n deals", None, view.won_deals), period=period_name(view.scope.period)
            ),
            _why(won_formula, view.scope, formats, view.won_deals),
        ),
        Figure(
            translate("Funnel", "Lost"),
            translate("Funnel", "%n deals", None, view.lost_deals),
            period_name(view.scope.period),
            _why(lost_formula, view.scope, formats, view.lost_deals),
        ),
        Figure(
            translate("Funnel", "Win rate"),
            formats.percent(view.win_rate),
            of_closed,
            _why(rate_formula, view.scope, formats, closed),
        ),
    ]


def _stalled(view: FunnelView, formats: Formats) -> Figure:
    amount = formats.money(view.stalled_cents)
    detail = translate("Funnel", "{amount} idle > stage limit").format(amount=amount)
    formula = translate(
        "Funnel",
        "Deals on the board without contact for longer than their stage allows; never contacted: since they came.",
    )
    why = _why(formula, view.scope, formats, view.stalled_deals)
    count = translate("Funnel", "%n deals", None, view.stalled_deals)
    tone = "bad" if view.stalled_deals else "text"
    return Figure(translate("Funnel", "Stalled"), count, detail, why, tone)


def _why(formula: str, scope: Scope, formats: Formats, rows: int) -> str:
    """Formula, filter, as-of day and number of rows, one a line."""
    return "\n".join(
        (
            formula,
            translate("Funnel", "Filter: {filter}").format(filter=filter_words(scope)),
            translate("Funnel", "As of {day}").format(day=formats.day_in_words(scope.as_of)),
            translate("Funnel", "%n deals counted", None, rows),
        )
    )


def filter_words(scope: Scope) -> str:
    who = translate("Funnel", "the chosen rep") if scope.owner_id is not None else translate("Funnel", "all reps")
    where = translate("Funnel", "the chosen area") if scope.area_id is not None else translate("Funnel", "all areas")
    return translate("Funnel", "{who}, {where}").format(who=who, where=where)


def _period(scope: Scope, formats: Formats) -> str:
    if scope.period is Period.ALL_TIME:
        return period_name(scope.period)
    first, last = formats.day_in_words(scope.start), formats.day_in_words(scope.end)
    return translate("Funnel", "{name}, {first} to {last}").format(
        name=period_name(scope.period), first=first, last=last
    )
