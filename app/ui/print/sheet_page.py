"""The 1+2+1 sheet of a deal on one A4 page (R14-R16, R34)."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from app.exchange.pptx_tables import TableColumn
from app.services.scope import Scope
from app.services.services import Services
from app.ui.deck import sheet_parts as parts
from app.ui.deck.paging import framing_of, lines_up_to, table_of
from app.ui.formats import MISSING, Formats
from app.ui.i18n import translate
from app.ui.labels.tracking_terms import flow_step_name, step_status_name
from app.ui.print import html
from app.ui.print.paper import Handout, save_pdf

if TYPE_CHECKING:
    from app.services.tracking_flow import FlowRow, FlowView

MOST_PEOPLE, MOST_FLAGS, MOST_NEEDS, MOST_VISITS, MOST_STEPS = 16, 8, 8, 8, 8
FACTORS_SIZE = (305, 190)
"""Of the picture on the page, in pixels at 96 dpi."""


def save_sheet_pdf(services: Services, scope: Scope, formats: Formats, deal_id: int, path: Path) -> None:
    """Raises RuleError UNKNOWN_RECORD, WriteError."""
    save_pdf(sheet_page(services, scope, formats, deal_id), path)


def sheet_page(services: Services, scope: Scope, formats: Formats, deal_id: int) -> Handout:
    data = parts.read_sheet(services, deal_id, scope.as_of)
    people, more = parts.people_table(data, formats, MOST_PEOPLE)
    factors = parts.factors_chart(data)
    pictures = {} if isinstance(factors, tuple) else {"factors": html.chart_png(factors, FACTORS_SIZE)}
    scored = html.picture("factors", FACTORS_SIZE) if pictures else ""
    flow = services.tracking.flow(deal_id, scope.as_of)
    left = (
        html.section(translate("Deck", "What is missing"), html.lines(parts.missing_lines(data)))
        + html.section(
            translate("Deck", "Red flags"), html.lines(lines_up_to(parts.flag_lines(data, formats), MOST_FLAGS))
        )
        + html.section(
            translate("Deck", "Needs and wants"), html.lines(lines_up_to(parts.need_lines(data), MOST_NEEDS))
        )
    )
    right = html.section(
        translate("Deck", "Five factors against the best rival"), scored + html.lines(parts.factor_lines(data))
    )
    body = (
        html.head(parts.sheet_title(data), parts.sheet_facts(data, formats))
        + html.section(translate("Print", "1+2+1"), html.table(parts.score_table(data)))
        + html.section(translate("Deck", "People"), html.table(people) + html.lines([more] if more else []))
        + html.columns((52, left), (3, ""), (45, right))
        + html.section(translate("Print", "Decision flow"), _flow(flow, formats))
        + html.section(translate("Deck", "Visits"), html.lines(parts.visit_lines(data, formats, MOST_VISITS)))
    )
    footer = html.footer_of(services.book_path.stem, framing_of(services, scope, formats))
    return Handout(parts.deal_name(data), (body,), footer, pictures=pictures)


def _flow(flow: FlowView, formats: Formats) -> str:
    """Step by step with who decides it and the days it takes, and whether the days suffice."""
    if not flow.steps:
        return html.lines([translate("Print", "The steps of the decision are not written yet.")])
    columns = (
        TableColumn(translate("Print", "Step"), 2.2),
        TableColumn(translate("Print", "Who decides it"), 1.6),
        TableColumn(translate("Print", "Days"), 0.7, right=True),
        TableColumn(translate("Print", "State"), 1.2),
        TableColumn(translate("Print", "Done on"), 1.1),
    )
    rows = [_step(step, formats) for step in flow.steps[:MOST_STEPS]]
    said = html.table(table_of(columns, rows))
    if flow.late_by:
        late = translate(
            "Print", "Too late by %n day(s): the steps left take longer than the days to the close.", None, flow.late_by
        )
        said += html.lines([late])
    return said


def _step(step: FlowRow, formats: Formats) -> tuple[str, ...]:
    name = step.title or (flow_step_name(step.kind) if step.kind is not None else MISSING)
    days = formats.count(step.expected_days) if step.expected_days is not None else MISSING
    who = step.contact_name or translate("Print", "nobody named")
    return (name, who, days, step_status_name(step.status), formats.day(step.done_on))
