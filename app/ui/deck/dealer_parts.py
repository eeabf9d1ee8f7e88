"""The parts of a dealer's page as tables and lists, alike on the slide and on the A4 page (R25, R26)."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

from msgspec import Struct

from app.exchange.pptx_tables import TableColumn, TableSpec
from app.terms import CriterionGroup, DealerGrade, DealerType
from app.ui.chart_words.dealers import line_name, points, quarter_name, radar_spec, signed_points
from app.ui.dealers.flags import list_tags
from app.ui.deck.paging import table_of
from app.ui.formats import MISSING, Formats
from app.ui.i18n import translate
from app.ui.labels import criterion_group_name, dealer_grade_name, dealer_type_name

if TYPE_CHECKING:
    from app.charts.radar import RadarSpec
    from app.services.deal_file import DealTask
    from app.services.dealer_views import CriterionView, DealerRow, RadarView, Round, ScorecardView
    from app.services.scope import Scope
    from app.services.services import Services

HIGHEST_MARK = 5


class DealerData(Struct, frozen=True):
    """All that a dealer's page handed out shows. rounds: the last one first, () = never evaluated; card: of the last round."""

    row: DealerRow
    rounds: tuple[Round, ...]
    card: ScorecardView
    radar: RadarView
    tasks: tuple[DealTask, ...]
    first_month: int
    as_of: date


def read_dealer(services: Services, scope: Scope, dealer_id: int) -> DealerData:
    """Raises RuleError UNKNOWN_RECORD."""
    dealers = services.dealers
    rounds = dealers.rounds(dealer_id, scope.as_of)
    compared = dealers.compare([dealer_id], scope)
    return DealerData(
        compared.rows[0],
        rounds,
        dealers.scorecard(rounds[0].version if rounds else None),
        dealers.radar(dealer_id, as_of=scope.as_of),
        tuple(task for task in dealers.tasks(dealer_id) if task.done_on is None),
        services.settings.fiscal_first_month,
        scope.as_of,
    )


def dealer_title(data: DealerData) -> str:
    row = data.row
    if row.total is None or row.grade is None:
        return translate("Deck", "{dealer}: not evaluated yet").format(dealer=row.name)
    text = translate("Deck", "{dealer}: {grade}, {total} points")
    said = text.format(dealer=row.name, grade=dealer_grade_name(row.grade), total=points(row.total))
    if row.change is None:
        return said
    change = translate("Deck", "{change} since the round before").format(change=signed_points(row.change))
    return translate("Deck", ", ", "between names").join((said, change))


def dealer_facts(data: DealerData, formats: Formats) -> str:
    """Kind, area, rep, sales, when it is evaluated next."""
    row = data.row
    parts = [
        dealer_type_name(DealerType(row.dealer_type)) if row.dealer_type else "",
        row.area_name or "",
        row.owner_name or translate("Deck", "No rep"),
    ]
    if row.sales_cents is not None:
        sales = translate("Deck", "sales of 12 months {amount}")
        parts.append(sales.format(amount=formats.money(row.sales_cents)))
    if row.next_due is not None:
        parts.append(translate("Deck", "next evaluation {day}").format(day=formats.day(row.next_due)))
    parts.append(translate("Deck", "as of {day}").format(day=formats.day(data.as_of)))
    return " · ".join(part for part in parts if part)


def form_heading(data: DealerData) -> str:
    if not data.rounds:
        return translate("Deck", "Evaluation form, version {version}").format(version=data.card.version)
    last = data.rounds[0]
    names = translate("Deck", ", ", "between names").join(name for name in last.evaluators if name)
    text = translate("Deck", "Evaluation {quarter} by {names}, form version {version}")
    quarter = quarter_name(last.quarter_start, data.first_month)
    return text.format(quarter=quarter, names=names or translate("Deck", "nobody named"), version=last.version)


def form_table(data: DealerData, formats: Formats) -> TableSpec:
    """Every criterion with weight, mark, the mark of the round before and the points earned; groups and total in rows of their own."""
    columns = (
        TableColumn(translate("Deck", "Criterion"), 2.6),
        TableColumn(translate("Deck", "Weight"), 0.8, right=True),
        TableColumn(translate("Deck", "Mark"), 0.7, right=True),
        TableColumn(translate("Deck", "Before"), 0.8, right=True),
        TableColumn(translate("Deck", "Points"), 0.8, right=True),
    )
    rows: list[tuple[str, ...]] = []
    for group in CriterionGroup:
        lines = [line for line in data.card.criteria if line.group is group]
        if lines:
            rows.append(_group_row(data, group, lines))
            rows += [_criterion_row(data, line, formats) for line in lines]
    total = data.rounds[0].total if data.rounds else None
    before = data.rounds[1].total if len(data.rounds) > 1 else None
    sums = (translate("Deck", "Total"), f"{sum(line.weight for line in data.card.criteria)}%", "")
    return table_of(columns, rows, (*sums, points(before), points(total)))


def _group_row(data: DealerData, group: CriterionGroup, lines: list[CriterionView]) -> tuple[str, ...]:
    earned = data.rounds[0].result.by_group.get(group) if data.rounds else None
    return (criterion_group_name(group), f"{sum(line.weight for line in lines)}%", "", "", points(earned))


def _criterion_row(data: DealerData, line: CriterionView, formats: Formats) -> tuple[str, ...]:
    mark, before = (data.rounds[at].marks.get(line.key) if len(data.rounds) > at else None for at in (0, 1))
    earned = None if mark is None else mark * line.weight / HIGHEST_MARK
    return (f"  {line_name(line, formats)}", f"{line.weight}%", mark_text(mark), mark_text(before), points(earned))


def mark_text(mark: Decimal | None) -> str:
    """A whole mark without a point, a mean of evaluators with one place."""
    if mark is None:
        return MISSING
    return f"{int(mark)}" if mark == int(mark) else points(mark)


def dealer_radar(data: DealerData, formats: Formats) -> RadarSpec:
    return radar_spec(data.radar, data.first_month, formats)


def standing_lines(data: DealerData, formats: Formats) -> tuple[str, ...]:
    """What one should know of the dealer, and what lowered its grade."""
    found = [tag.text for tag in list_tags(data.row, formats)]
    result = data.rounds[0].result if data.rounds else None
    if result is not None and result.capped_from is not None:
        names = {line.key: line_name(line, formats) for line in data.card.criteria}
        gates = translate("Deck", ", ", "between names").join(names.get(key, key) for key in result.gates)
        text = translate("Deck", "{gates} too low: {grade} instead of {by_total}")
        grades = {"grade": dealer_grade_name(result.grade), "by_total": dealer_grade_name(result.capped_from)}
        found.append(text.format(gates=gates, **grades))
    if result is not None and result.grade is DealerGrade.DRAFT:
        found.append(translate("Deck", "Too few marks for a grade"))
    return tuple(found) or (translate("Deck", "Nothing to warn of."),)


def action_lines(data: DealerData, formats: Formats) -> tuple[str, ...]:
    """What is to do with the dealer, soonest first."""
    tasks = sorted(data.tasks, key=lambda task: (task.due_on is None, task.due_on or date.max, task.id))
    found = []
    for task in tasks:
        when = formats.day(task.due_on) if task.due_on is not None else translate("Deck", "no date")
        found.append(" · ".join(part for part in (when, task.title, task.rep_name) if part))
    return tuple(found) or (translate("Deck", "No action is planned: agree on one."),)
