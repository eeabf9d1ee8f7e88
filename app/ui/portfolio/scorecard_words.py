"""The scorecard's figures in words: what a KPI is counted in, where its actual comes from, what a total lacks (R4)."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import TYPE_CHECKING

from app.methods.money import round_half_up
from app.terms import Kpi, Status
from app.ui.formats import MINUS, MISSING, Formats
from app.ui.i18n import QT_TRANSLATE_NOOP, translate
from app.ui.labels import kpi_name

if TYPE_CHECKING:
    from app.methods.scorecard import ScorecardResult
    from app.services.scorecard import KpiLine

_POINTS = frozenset({Kpi.TEAM_BUILDING, Kpi.SATISFACTION, Kpi.STAFF_SATISFACTION})
"""Counted in whatever their target is in."""


def value_text(kpi: Kpi, value: Decimal | None) -> str:
    """Percent with its sign, customers as a number."""
    if value is None:
        return MISSING
    text = f"{round_half_up(value, 1):,f}".removesuffix(".0").replace("-", MINUS)
    if kpi is Kpi.NEW_CUSTOMERS or kpi in _POINTS:
        return text
    return f"{text}%"


def score_text(score: Decimal | None) -> str:
    return MISSING if score is None else f"{round_half_up(score, 1):f}".removesuffix(".0")


def kpi_text(line: KpiLine) -> str:
    """An arrow where less is better."""
    return (
        translate("ScorecardPage", "{kpi} ↓").format(kpi=kpi_name(line.kpi))
        if line.lower_is_better
        else kpi_name(line.kpi)
    )


def kpi_tip(line: KpiLine) -> str:
    """What the book counts for it, or that it is typed."""
    typed = translate("ScorecardPage", "The book does not know this; type the actual.")
    found = [translate("ScorecardPage", _MEANINGS[line.kpi]) if line.kpi in _MEANINGS else typed]
    if line.lower_is_better:
        found.append(translate("ScorecardPage", "Less is better."))
    return " ".join(found)


def source_text(line: KpiLine) -> str:
    if line.source == "TYPED":
        return translate("ScorecardPage", "typed")
    if line.source is None:
        return translate("ScorecardPage", "to be typed")
    if line.gaps:
        return translate("ScorecardPage", "book, %n gap(s)", None, line.gaps)
    return translate("ScorecardPage", "book")


def skipped_text(line: KpiLine) -> str:
    """Why it has no score; "" if it has one."""
    if line.score is not None:
        return ""
    if line.target is None:
        return translate("ScorecardPage", "Not scored: no target.")
    if line.target <= 0:
        return translate("ScorecardPage", "Not scored: a target of 0 or less cannot be divided by.")
    return translate("ScorecardPage", "Not scored: no actual.")


def total_text(result: ScorecardResult) -> str:
    if result.value is None:
        return translate("ScorecardPage", "No total yet")
    return translate("ScorecardPage", "{score} points").format(score=score_text(result.value))


def lacking_text(result: ScorecardResult, lines: Sequence[KpiLine], least: Decimal, formats: Formats) -> str:
    """Which KPIs are left out, and whether that is too many for a total."""
    no_target = [kpi_name(line.kpi) for line in lines if line.target is None or line.target <= 0]
    no_actual = [
        kpi_name(line.kpi) for line in lines if line.target is not None and line.target > 0 and line.score is None
    ]
    parts = []
    if result.status is Status.MISSING:
        text = translate("ScorecardPage", "{known} of the weight is known, {least} is needed for a total.")
        parts.append(text.format(known=formats.percent(result.weight_known), least=formats.percent(least)))
    elif no_target or no_actual:
        text = translate("ScorecardPage", "The total rests on {known} of the weight.")
        parts.append(text.format(known=formats.percent(result.weight_known)))
    if no_target:
        parts.append(translate("ScorecardPage", "No target: {kpis}.").format(kpis=_listed(no_target)))
    if no_actual:
        parts.append(translate("ScorecardPage", "No actual: {kpis}.").format(kpis=_listed(no_actual)))
    return "\n".join(parts)


def _listed(names: Sequence[str]) -> str:
    return translate("ScorecardPage", ", ").join(names)


_MEANINGS = {
    Kpi.SALES_GROWTH: QT_TRANSLATE_NOOP(
        "ScorecardPage", "Sales of the quarter against the same quarter a year before."
    ),
    Kpi.NEW_CUSTOMERS: QT_TRANSLATE_NOOP("ScorecardPage", "Customers whose first purchase ever lies in the quarter."),
    Kpi.PROFIT_GROWTH: QT_TRANSLATE_NOOP(
        "ScorecardPage",
        "Gross margin of the quarter against the same quarter a year before, where the margin is known.",
    ),
    Kpi.OVERDUE_AR: QT_TRANSLATE_NOOP("ScorecardPage", "Part of what customers owe that is past its due date."),
    Kpi.RETENTION: QT_TRANSLATE_NOOP(
        "ScorecardPage", "Customers of the four quarters before that also bought in the twelve months ending now."
    ),
    Kpi.SERVICE_COMPLIANCE: QT_TRANSLATE_NOOP(
        "ScorecardPage", "Visits held of those that the service standard promises each value tier."
    ),
}
