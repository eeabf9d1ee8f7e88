"""The row of figures on top of the credit tab; a click on one says how it was reckoned."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QWidget
from typing_extensions import override

from app.methods.money import round_half_up
from app.terms import PromiseState
from app.ui.credit.figure_reckoning import reckoning
from app.ui.credit.words import day_number, days_figure, gap_text
from app.ui.formats import Formats
from app.ui.i18n import translate
from app.ui.page_context import PageContext
from app.ui.widgets.figure_card import Figure, FigureCard
from app.ui.widgets.why_popover import WhyPopover

if TYPE_CHECKING:
    from app.ui.credit.load import LoadedCredit


class CreditFigure(Enum):
    OWED = "owed"
    DAYS = "days"
    COLLECTED = "collected"
    HELD = "held"
    PROMISED = "promised"


class CreditCard(FigureCard):
    """Says why in a popover."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context.theme, parent)
        self._formats = context.formats
        self._loaded: LoadedCredit | None = None
        self._what = CreditFigure.OWED

    def show_loaded(self, what: CreditFigure, loaded: LoadedCredit) -> None:
        self._what, self._loaded = what, loaded
        self.show_figure(_FIGURES[what](loaded, self._formats))

    @override
    def _say_why(self) -> None:
        if self._loaded is not None and self.figure is not None:
            words = reckoning(self._what.value, self.figure.title, self._loaded, self._formats)
            WhyPopover.show_for(self, words, self._formats)


class CreditFigures(QWidget):
    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cards = {what: CreditCard(context, self) for what in CreditFigure}
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(context.theme.margin)
        for card in self.cards.values():
            line.addWidget(card, 1)

    def show_loaded(self, loaded: LoadedCredit) -> None:
        for what, card in self.cards.items():
            card.show_loaded(what, loaded)


def _owed(loaded: LoadedCredit, formats: Formats) -> Figure:
    total = loaded.ageing.total
    share = total.overdue_cents / total.total_cents if total.total_cents else None
    text = translate("Credit", "{amount} overdue ({share})")
    detail = text.format(amount=formats.money(total.overdue_cents), share=formats.percent(share))
    if not total.overdue_cents:
        detail = translate("Credit", "nothing overdue")
    return Figure(translate("Credit", "Receivables"), formats.money(total.total_cents), detail, _click())


def _days(loaded: LoadedCredit, _formats: Formats) -> Figure:
    days = loaded.days
    detail = translate("Credit", "best {best} · countback {countback}").format(
        best=day_number(days.best_possible), countback=day_number(days.countback)
    )
    return Figure(translate("Credit", "DSO"), days_figure(days.outstanding), detail, _click())


def _collected(loaded: LoadedCredit, formats: Formats) -> Figure:
    days, alert = loaded.days, loaded.cei_alert
    title = translate("Credit", "Collection effectiveness (CEI)")
    percent = days.effectiveness.percent
    if percent is None:
        return Figure(title, gap_text(days.effectiveness.gap), formats.month(loaded.scope.as_of), _click())
    text = (
        translate("Credit", "below the alert of {alert}") if days.is_alert else translate("Credit", "alert at {alert}")
    )
    detail = f"{text.format(alert=alert)} · {formats.month(loaded.scope.as_of)}"
    return Figure(title, f"{round_half_up(percent, 1):f}", detail, _click(), "bad" if days.is_alert else "text")


def _held(loaded: LoadedCredit, formats: Formats) -> Figure:
    deals, cents = sum(one.deals for one in loaded.held), sum(one.deals_cents for one in loaded.held)
    detail = translate("Credit", "no open deal held up")
    if deals:
        text = translate("Credit", "%n deal(s) held up, {amount}", None, deals)
        detail = text.format(amount=formats.money(cents))
    value = translate("Credit", "%n company(ies)", None, len(loaded.held))
    return Figure(translate("Credit", "Credit on hold"), value, detail, _click(), "bad" if deals else "text")


def _promised(loaded: LoadedCredit, formats: Formats) -> Figure:
    broken = sum(one.state is PromiseState.BROKEN for one in loaded.promises)
    kept = translate("Credit", "{amount} kept").format(amount=formats.money(loaded.promised_cents(PromiseState.KEPT)))
    detail = f"{kept} · {translate('Credit', '%n broken', None, broken)}"
    if not loaded.promises:
        detail = translate("Credit", "no promise for this week")
    title = translate("Credit", "Promised this week")
    return Figure(title, formats.money(loaded.promised_cents()), detail, _click(), "bad" if broken else "text")


_FIGURES: dict[CreditFigure, Callable[[LoadedCredit, Formats], Figure]] = {
    CreditFigure.OWED: _owed,
    CreditFigure.DAYS: _days,
    CreditFigure.COLLECTED: _collected,
    CreditFigure.HELD: _held,
    CreditFigure.PROMISED: _promised,
}


def _click() -> str:
    return translate("Credit", "Click for the reckoning.")
