"""The five purchase factors in words: totals, where to work, where we lead, and why (R16)."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal
from typing import TYPE_CHECKING

from app.methods.money import round_half_up
from app.methods.purchase_factors import FULL_WEIGHT
from app.terms import PurchaseFactor, Status
from app.ui.formats import MINUS, MISSING
from app.ui.i18n import translate
from app.ui.labels.tracking_terms import purchase_factor_name
from app.ui.why_words import SumExplanation, explain_sum

if TYPE_CHECKING:
    from app.services.tracking_factors import FactorSheet


def mark_text(value: Decimal | None) -> str:
    """A total of 1 to 5, or a gap, with two places."""
    return MISSING if value is None else f"{round_half_up(value, 2):f}".replace("-", MINUS)


def gap_text(value: Decimal | None) -> str:
    """With its sign: "+0.40"; a dash unless both are scored."""
    text = mark_text(value)
    return f"+{text}" if value is not None and round_half_up(value, 2) > 0 else text


def rival_name(sheet: FactorSheet) -> str:
    return sheet.rival_name or translate("Tracking", "Best rival")


def against_line(sheet: FactorSheet) -> str:
    if sheet.rival_name is None:
        return translate("Tracking", "we against the best rival, 1 to 5")
    return translate("Tracking", "we against {rival}, 1 to 5").format(rival=sheet.rival_name)


def totals_line(sheet: FactorSheet) -> str:
    """Both totals, or why there are none."""
    weight = sum(row.weight for row in sheet.rows)
    if sheet.status is Status.INVALID:
        text = translate("Tracking", "The weights make {sum} %, not 100 %: no total until they do.")
        return text.format(sum=weight)
    if sheet.ours_total is None:
        return translate(
            "Tracking", "Too little is scored for a total: give each factor 1 to 5, for us and the best rival."
        )
    if sheet.rival_total is None:
        text = translate("Tracking", "We {ours} of 5; the rival is not scored yet.")
        return text.format(ours=mark_text(sheet.ours_total))
    text = translate("Tracking", "We {ours} · {rival} {theirs} (of 5, weighted)")
    return text.format(ours=mark_text(sheet.ours_total), rival=rival_name(sheet), theirs=mark_text(sheet.rival_total))


def work_line(sheet: FactorSheet) -> str:
    """ "Work on: Price, Need. We lead: Trust." """
    parts = []
    if sheet.weak:
        parts.append(translate("Tracking", "Work on: {factors}").format(factors=_names(sheet.weak)))
    if sheet.strong:
        parts.append(translate("Tracking", "We lead: {factors}").format(factors=_names(sheet.strong)))
    return " · ".join(parts)


def factors_why(sheet: FactorSheet, day: str, limit: Decimal) -> SumExplanation:
    """limit: the setting factor_gap."""
    rows = {}
    for row in sheet.rows:
        name = translate("Tracking", "{factor}, {weight} %").format(
            factor=purchase_factor_name(row.factor), weight=row.weight
        )
        ours, theirs = (str(value) if value is not None else MISSING for value in (row.ours, row.rival))
        rows[name] = f"{ours} : {theirs} → {gap_text(row.gap)}"
    rows[translate("Tracking", "Total")] = f"{mark_text(sheet.ours_total)} : {mark_text(sheet.rival_total)}"
    formula = translate(
        "Tracking",
        "Rule R16. Weight in the customer's eyes times the mark 1 to 5, for us and for the best rival, over the factors scored "
        "on both sides. Gap = weight × (ours − rival): from −{limit} down to be worked on, from +{limit} up a strength. "
        "The weights must make {full} %.",
    ).format(full=FULL_WEIGHT, limit=mark_text(limit))
    title = translate("Tracking", "Five factors against {rival}").format(rival=rival_name(sheet))
    return explain_sum(title, formula, day, rows)


def _names(factors: Iterable[PurchaseFactor]) -> str:
    return translate("Tracking", ", ").join(purchase_factor_name(one) for one in factors)
