"""How the figures on top of the credit tab were reckoned, for their "why?" (R27, R28, R31)."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from app.terms import AgeBucket, Flag
from app.ui.credit.words import days_figure
from app.ui.formats import Formats
from app.ui.i18n import translate
from app.ui.labels import age_bucket_name, flag_name
from app.ui.labels.credit_terms import hold_reason_name, promise_state_name
from app.ui.why_words import SumExplanation, explain_sum

if TYPE_CHECKING:
    from app.ui.credit.load import LoadedCredit

MOST_NAMES = 12
"""Companies or promises listed one by one."""

Reckoned = tuple[str, dict[str, str]]
"""The formula in a sentence, and its parts by name."""


def reckoning(what: str, title: str, loaded: LoadedCredit, formats: Formats) -> SumExplanation:
    """what: the value of a CreditFigure."""
    formula, rows = _RECKONINGS[what](loaded, formats)
    text = translate("Credit", "{filter} · as of {day}")
    return explain_sum(
        title, formula, text.format(filter=loaded.filter_text, day=formats.day(loaded.scope.as_of)), rows
    )


def _owed(loaded: LoadedCredit, formats: Formats) -> Reckoned:
    total = loaded.ageing.total
    rows = {
        age_bucket_name(bucket): translate(
            "Credit", "{amount} · %n invoice(s)", None, loaded.ageing.counts[bucket]
        ).format(amount=formats.money_exact(cents))
        for bucket, cents in zip(AgeBucket, total.ages, strict=True)
    }
    rows[translate("Credit", "Receivables")] = formats.money_exact(total.total_cents)
    rows[translate("Credit", "of it disputed")] = formats.money_exact(total.disputed_cents)
    rows[translate("Credit", "Credit notes not used, apart")] = formats.money_exact(total.credit_notes_cents)
    rows[translate("Credit", "Paid in advance, apart")] = formats.money_exact(total.advances_cents)
    formula = translate(
        "Credit",
        "What is open of all invoices on the day, by days after their due date; a payment settles its invoice, one that "
        "names none the oldest. Credit notes and advances are never netted into the ages.",
    )
    return (f"{formula}\n{flag_name(Flag.DUE_ASSUMED)}" if loaded.ageing.flags else formula), rows


def _days(loaded: LoadedCredit, formats: Formats) -> Reckoned:
    days = loaded.days
    rows = {
        translate("Credit", "Receivables"): formats.money_exact(days.receivables_cents),
        translate("Credit", "of it not due"): formats.money_exact(days.not_due_cents),
        translate("Credit", "Credit sales of the period"): formats.money_exact(days.sales_cents),
        translate("Credit", "Period"): f"{formats.day(days.start)} – {formats.day(days.end)}",
        translate("Credit", "DSO"): days_figure(days.outstanding, 2),
        translate("Credit", "Best possible DSO"): days_figure(days.best_possible, 2),
        translate("Credit", "Delay (ADD)"): days_figure(days.delinquent, 2),
        translate("Credit", "Countback"): days_figure(days.countback, 2),
    }
    formula = translate(
        "Credit",
        "DSO: receivables divided by the credit sales of the period, times its days; best possible: with what is not due "
        "yet; the difference is delay. Countback: the days whose sales, from the latest month back, use up the receivables.",
    )
    return formula, rows


def _collected(loaded: LoadedCredit, formats: Formats) -> Reckoned:
    month = loaded.days.months[-1]
    rows = {
        translate("Credit", "Receivables when the month began"): formats.money_exact(month.begin_cents),
        translate("Credit", "Credit sales of the month"): formats.money_exact(month.sales_cents),
        translate("Credit", "Receivables on {day}").format(day=formats.day(month.end_on)): formats.money_exact(
            month.end_cents
        ),
        translate("Credit", "of it not due"): formats.money_exact(month.end_not_due_cents),
        translate("Credit", "Alert below"): str(loaded.cei_alert),
    }
    formula = translate(
        "Credit",
        "What was collected of what could have been, times 100: (begin + sales − end) divided by (begin + sales − not due).",
    )
    return formula, rows


def _held(loaded: LoadedCredit, formats: Formats) -> Reckoned:
    rows = {}
    for one in loaded.held[:MOST_NAMES]:
        reasons = translate("Credit", ", ", "between reasons").join(hold_reason_name(why) for why in one.row.reasons)
        deals = translate("Credit", "%n deal(s), {amount}", None, one.deals).format(
            amount=formats.money(one.deals_cents)
        )
        rows[one.row.name] = f"{reasons} · {deals}" if one.deals else reasons
    if len(loaded.held) > MOST_NAMES:
        rows[translate("Credit", "%n more", None, len(loaded.held) - MOST_NAMES)] = "…"
    formula = translate(
        "Credit",
        "On hold: the exposure has reached the limit, there is no limit but something to lose, or an invoice is long overdue. "
        "Open deals of these companies cannot pass the gate to commitment.",
    )
    return formula, rows


def _promised(loaded: LoadedCredit, formats: Formats) -> Reckoned:
    rows: dict[str, str] = {}
    for one in loaded.promises[:MOST_NAMES]:
        name = f"{one.name} · {formats.day(one.due_on)}"
        said = f"{formats.money(one.amount_cents)} · {promise_state_name(one.state)}"
        rows[name] = f"{rows[name]}; {said}" if name in rows else said
    if len(loaded.promises) > MOST_NAMES:
        rows[translate("Credit", "%n more", None, len(loaded.promises) - MOST_NAMES)] = "…"
    first, last = (formats.day(day) for day in loaded.week)
    text = translate(
        "Credit",
        "Promises to pay from {first} to {last}. Kept: the amount came in between the promise and its day.",
    )
    return text.format(first=first, last=last), rows


_RECKONINGS: dict[str, Callable[[LoadedCredit, Formats], Reckoned]] = {
    "owed": _owed,
    "days": _days,
    "collected": _collected,
    "held": _held,
    "promised": _promised,
}
