"""The table of a comparison: one line per fact, one cell per dealer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.terms import DealerType, LifeCycle
from app.ui.chart_words.dealers import line_name, points
from app.ui.dealers.flags import bigs_tag
from app.ui.dealers.list_words import trend_text
from app.ui.formats import MISSING, Formats
from app.ui.i18n import translate
from app.ui.labels import credit_state_name, dealer_grade_name, dealer_type_name, life_cycle_name, risk_level_name

if TYPE_CHECKING:
    from app.services.dealer_views import CompareView, DealerRow


def compare_rows(view: CompareView, formats: Formats) -> list[tuple[str, tuple[str, ...]]]:
    """Names of the lines with the cells of the dealers in their order."""
    facts = [_facts(row, formats) for row in view.rows]
    found = [(name, tuple(cells[name] for cells in facts)) for name in (facts[0] if facts else ())]
    levels = tuple(MISSING if risk.level is None else risk_level_name(risk.level) for risk in view.risks)
    found.append((translate("Compare dealers", "Risk of diversion"), levels))
    for place, axis in enumerate(view.axes):
        marks = tuple(MISSING if line is None else points(line.values[place]) for line in view.lines)
        found.append((line_name(axis, formats), marks))
    return found


def _facts(row: DealerRow, formats: Formats) -> dict[str, str]:
    return {
        translate("Compare dealers", "Total, points"): points(row.total),
        translate("Compare dealers", "Grade"): MISSING if row.grade is None else dealer_grade_name(row.grade),
        translate("Compare dealers", "Change, points"): trend_text(row.change) or MISSING,
        translate("Compare dealers", "Type"): dealer_type_name(DealerType(row.dealer_type))
        if row.dealer_type
        else MISSING,
        translate("Compare dealers", "Phase"): life_cycle_name(LifeCycle(row.life_cycle))
        if row.life_cycle
        else MISSING,
        translate("Compare dealers", "Sales, 12 months"): formats.money(row.sales_cents),
        translate("Compare dealers", "Four bigs"): bigs_tag(row).text,
        translate("Compare dealers", "Credit"): MISSING if row.credit is None else credit_state_name(row.credit),
    }
