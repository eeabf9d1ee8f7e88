"""What the credit tab says of a party that owes: the step to take, what waiting costs, what was promised."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from app.methods.money import round_half_up
from app.methods.receivable_days import DaysFigure, FigureGap
from app.terms import LadderStep, PromiseState
from app.ui.formats import MISSING, Formats
from app.ui.i18n import QT_TRANSLATE_NOOP, translate
from app.ui.labels.credit_terms import late_reason_name
from app.ui.widgets.tag import Tag, Tone

if TYPE_CHECKING:
    from app.services.collection_views import CallRow, PromiseRow

MUCH_EATEN = Decimal("0.5")
"""Interest that has eaten this part of the profit is what one says first."""

_STEPS = {
    LadderStep.REMIND: QT_TRANSLATE_NOOP("Credit", "Remind"),
    LadderStep.CALL: QT_TRANSLATE_NOOP("Credit", "Call"),
    LadderStep.LETTER: QT_TRANSLATE_NOOP("Credit", "Letter"),
    LadderStep.VISIT: QT_TRANSLATE_NOOP("Credit", "Visit"),
    LadderStep.STOP: QT_TRANSLATE_NOOP("Credit", "Stop goods"),
    LadderStep.LEGAL_NOTICE: QT_TRANSLATE_NOOP("Credit", "Lawyer"),
    LadderStep.LEGAL_OR_WRITE_OFF: QT_TRANSLATE_NOOP("Credit", "Sue"),
}
_TONES = {
    LadderStep.REMIND: Tone.NEUTRAL,
    LadderStep.CALL: Tone.INFO,
    LadderStep.LETTER: Tone.WARN,
    LadderStep.VISIT: Tone.WARN,
    LadderStep.STOP: Tone.BAD,
    LadderStep.LEGAL_NOTICE: Tone.BAD,
    LadderStep.LEGAL_OR_WRITE_OFF: Tone.BAD,
}
_GAPS = {
    FigureGap.NO_SALES: QT_TRANSLATE_NOOP("Credit", "no sales"),
    FigureGap.NOTHING_DUE: QT_TRANSLATE_NOOP("Credit", "nothing was due"),
    FigureGap.NOTHING_PAID: QT_TRANSLATE_NOOP("Credit", "nothing was paid yet"),
}


def short_step(step: LadderStep) -> str:
    """One word, for tags and cells."""
    return translate("Credit", _STEPS[step])


def step_tag(step: LadderStep | None) -> Tag | None:
    return None if step is None else Tag(short_step(step), _TONES[step])


def days_figure(figure: DaysFigure, digits: int = 1) -> str:
    """ "52.8 days", "over 365 days", or why it cannot be told."""
    if figure.days is None:
        return gap_text(figure.gap)
    text = translate("Credit", "over {days} days") if figure.is_more else translate("Credit", "{days} days")
    return text.format(days=f"{round_half_up(figure.days, digits):,f}")


def gap_text(gap: FigureGap | None) -> str:
    return translate("Credit", _GAPS[gap]) if gap is not None else MISSING


def day_number(figure: DaysFigure) -> str:
    """ "52.8", "> 365", or why it cannot be told."""
    if figure.days is None:
        return gap_text(figure.gap)
    return f"{'> ' if figure.is_more else ''}{round_half_up(figure.days, 1):,f}"


def promise_text(promise: PromiseRow, formats: Formats) -> str:
    amount, day = formats.money(promise.amount_cents), formats.short_day(promise.due_on)
    text = {
        PromiseState.OPEN: translate("Credit", "promised {amount} by {day}"),
        PromiseState.KEPT: translate("Credit", "kept its promise of {amount} by {day}"),
        PromiseState.BROKEN: translate("Credit", "broke its promise of {amount} by {day}"),
    }[promise.state]
    return text.format(amount=amount, day=day)


def telling(row: CallRow, formats: Formats) -> str:
    """What says most of a party in a cell: a dispute, a promise, the profit eaten, else what a bad debt would take."""
    if row.paused_until is not None:
        disputed = sum(claim.is_disputed for claim in row.claims)
        text = translate("Credit", "%n disputed, waits until {day}", None, disputed)
        return text.format(day=formats.short_day(row.paused_until))
    if row.promise is not None and row.promise.state is not PromiseState.KEPT:
        amount, day = formats.money(row.promise.amount_cents), formats.short_day(row.promise.due_on)
        is_open = row.promise.state is PromiseState.OPEN
        text = (
            translate("Credit", "pays {amount} by {day}") if is_open else translate("Credit", "broke {day}: {amount}")
        )
        return text.format(amount=amount, day=day)
    if not row.overdue_cents:
        text = translate("Credit", "{amount} falls due {day}")
        nearest = min(row.claims, key=lambda claim: claim.due_on)
        return text.format(amount=formats.money(nearest.open_cents), day=formats.short_day(nearest.due_on))
    if row.cost.eaten is not None and row.cost.eaten >= MUCH_EATEN:
        return translate("Credit", "interest ate {share} of the profit").format(share=formats.percent(row.cost.eaten))
    if row.extra_sales.amount is None:
        return translate("Credit", "no margin: a loss stays a loss")
    text = translate("Credit", "bad debt = {amount} more sales")
    return text.format(amount=formats.money(row.extra_sales.amount))


def eaten_text(eaten: Decimal, formats: Formats) -> str:
    """eaten: interest as a part of the profit, 0..1 and more."""
    if eaten >= 1:
        return translate("Credit", "interest has eaten the whole profit")
    return translate("Credit", "interest has eaten {share} of the profit").format(share=formats.percent(eaten))


def bad_debt_text(row: CallRow, formats: Formats) -> str:
    margin = formats.percent(row.margin, 1)
    if row.extra_sales.amount is None:
        return translate("Credit", "at {margin} net margin no sales make up for a bad debt").format(margin=margin)
    text = translate("Credit", "at {margin} net margin a bad debt needs {amount} of extra sales")
    return text.format(margin=margin, amount=formats.money(row.extra_sales.amount))


def call_details(row: CallRow, formats: Formats) -> list[str]:
    """Everything worth knowing before the call, a sentence each."""
    said = []
    if row.overdue_cents:
        text = translate("Credit", "{overdue} overdue of {open} open; the delay has cost {cost} of interest so far")
        said.append(
            text.format(
                overdue=formats.money(row.overdue_cents),
                open=formats.money(row.open_cents),
                cost=formats.money(row.cost.cost_cents),
            )
        )
        if row.cost.eaten is not None:
            said.append(eaten_text(row.cost.eaten, formats))
        said.append(bad_debt_text(row, formats))
    if row.promise is not None:
        said.append(promise_text(row.promise, formats))
    if row.paused_until is not None:
        day = formats.day(row.paused_until)
        said.append(translate("Credit", "a dispute holds the ladder up until {day}").format(day=day))
    reasons = dict.fromkeys(claim.late_reason for claim in row.claims if claim.late_reason is not None)
    if reasons:
        names = translate("Credit", ", ", "between reasons").join(late_reason_name(reason) for reason in reasons)
        said.append(translate("Credit", "why it does not pay: {reasons}").format(reasons=names))
    return said
