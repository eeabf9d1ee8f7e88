"""The parts of a deal's 1+2+1 sheet as tables and lists, alike on the slide and on the A4 page (R14-R16)."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from msgspec import Struct

from app.charts.bars import BarSeries, BarSpec
from app.exchange.pptx_tables import TableColumn, TableSpec
from app.terms import Flag, NeedKind
from app.ui.chart_words.org_map import index_text
from app.ui.deck.paging import first_of, table_of
from app.ui.formats import MISSING, Formats
from app.ui.i18n import translate
from app.ui.labels import red_flag_name
from app.ui.labels.tracking_terms import (
    buying_role_name,
    coverage_name,
    map_status_name,
    need_kind_name,
    purchase_factor_name,
    readiness_name,
)
from app.ui.tracking.factors_words import rival_name, totals_line, work_line
from app.ui.tracking.flags_words import behind_flag
from app.ui.tracking.head_words import head_facts, piece_text, points_large, ready_text
from app.ui.tracking.people_words import moved_text, roles_text

if TYPE_CHECKING:
    from app.services.services import Services
    from app.services.tracking_factors import FactorSheet, NeedRow
    from app.services.tracking_flags import FlagRow
    from app.services.tracking_people import PersonRow
    from app.services.tracking_sheet import Sheet
    from app.services.visits_views import VisitRow

HIGHEST_INFLUENCE = 3


class SheetData(Struct, frozen=True):
    """All that a sheet handed out shows of a deal."""

    sheet: Sheet
    factors: FactorSheet
    flags: tuple[FlagRow, ...]
    needs: tuple[NeedRow, ...]
    visits: tuple[VisitRow, ...]
    as_of: date


def read_sheet(services: Services, deal_id: int, as_of: date) -> SheetData:
    """Raises RuleError UNKNOWN_RECORD."""
    tracking = services.tracking
    return SheetData(
        tracking.sheet(deal_id, as_of),
        tracking.factors(deal_id),
        tracking.flags(deal_id, as_of),
        tracking.needs(deal_id),
        services.visits.for_deal(deal_id, as_of),
        as_of,
    )


def deal_name(data: SheetData) -> str:
    head = data.sheet.head
    return " · ".join(part for part in (head.customer_name, head.name) if part)


def sheet_title(data: SheetData) -> str:
    """What stands between the deal and its order."""
    score = data.sheet.score
    text = translate("Deck", "{deal}: {points}, {word}")
    found = text.format(deal=deal_name(data), points=points_large(score.points), word=readiness_name(score.readiness))
    lines = missing_lines(data)
    return f"{found} · {lines[0]}" if data.sheet.missing else found


def sheet_facts(data: SheetData, formats: Formats) -> str:
    text = translate("Deck", "{facts} · as of {day}")
    return text.format(facts=head_facts(data.sheet.head, formats), day=formats.day(data.as_of))


def missing_lines(data: SheetData) -> tuple[str, ...]:
    """Piece by piece with what to do; for a full sheet that it is one."""
    people = {person.contact_id: person for person in data.sheet.people}
    is_conflict = Flag.OWNER_CONFLICT in data.sheet.flags
    return tuple(piece_text(piece, people, is_conflict) for piece in data.sheet.missing) or (ready_text(),)


def score_table(data: SheetData) -> TableSpec:
    """One guide, two roles won, one seller, and what the map comes to."""
    sheet, score, none = data.sheet, data.sheet.score, translate("Deck", "nobody yet")
    names = {person.contact_id: person.name for person in sheet.people}
    won = translate("Deck", ", ", "between names").join(
        f"{buying_role_name(role)} {names[who]}" for role, who in score.roles_won
    )
    columns = (
        TableColumn(translate("Deck", "1 guide: {points} of 1").format(points=score.guide_point), 1.4),
        TableColumn(translate("Deck", "2 roles won: {points} of 2").format(points=score.atmosphere), 2.7),
        TableColumn(translate("Deck", "1 seller: {points} of 1").format(points=score.seller_point), 1.3),
        TableColumn(translate("Deck", "Support index"), 1.0),
        TableColumn(translate("Deck", "Map"), 2.3),
    )
    row = (
        names[score.guide] if score.guide is not None else none,
        won or none,
        sheet.head.owner_name or none,
        index_text(sheet.support_index),
        map_status_name(sheet.map_status),
    )
    return table_of(columns, [row])


def people_table(data: SheetData, formats: Formats, most: int) -> tuple[TableSpec, str]:
    """The people in the order of the sheet, and how many more there are."""
    people, rest = first_of(data.sheet.people, most)
    columns = (
        TableColumn(translate("Deck", "Person"), 1.15),
        TableColumn(translate("Deck", "Title"), 1.5),
        TableColumn(translate("Deck", "Roles"), 1.7),
        TableColumn(translate("Deck", "Support"), 0.9),
        TableColumn(translate("Deck", "Influence"), 0.95),
        TableColumn(translate("Deck", "Coverage"), 1.45),
        TableColumn(translate("Deck", "Last seen"), 1.0),
    )
    return table_of(columns, [_person(person, formats) for person in people]), rest


def _person(person: PersonRow, formats: Formats) -> tuple[str, ...]:
    return (
        person.name if person.counts else translate("Deck", "{name} (left)").format(name=person.name),
        person.title or MISSING,
        roles_text(person) or MISSING,
        _support(person),
        f"{person.influence} / {HIGHEST_INFLUENCE}" if person.influence is not None else MISSING,
        coverage_name(person.coverage) if person.coverage is not None else MISSING,
        formats.day(person.last_seen_on),
    )


def _support(person: PersonRow) -> str:
    """ "+3 ▲2": from -5 to 5, and how it moved since last month."""
    if person.support is None:
        return translate("Deck", "not rated")
    figure = f"{person.support:+d}".replace("-", "−") if person.support else "0"
    return f"{figure} {moved_text(person)}".rstrip()


def factors_chart(data: SheetData) -> BarSpec | tuple[str, ...]:
    """Ours and the best rival's marks, factor by factor, with the weights in their names; why there are none."""
    sheet = data.factors
    if all(row.ours is None and row.rival is None for row in sheet.rows):
        return (totals_line(sheet),)
    names = (translate("Deck", "{factor} {weight}%"),) * len(sheet.rows)
    sides = (
        (translate("Deck", "We"), tuple(row.ours for row in sheet.rows), 0),
        (rival_name(sheet), tuple(row.rival for row in sheet.rows), 1),
    )
    return BarSpec(
        title=work_line(sheet) or translate("Deck", "The five purchase factors"),
        subtitle=totals_line(sheet),
        categories=tuple(
            name.format(factor=purchase_factor_name(row.factor), weight=row.weight)
            for name, row in zip(names, sheet.rows, strict=True)
        ),
        series=tuple(
            BarSeries(name, tuple(float(mark or 0) for mark in marks), tuple(str(mark or "") for mark in marks), colour)
            for name, marks, colour in sides
        ),
        unit=translate("Deck", "marks 1 to 5"),
        number_format="0",
        horizontal=True,
    )


def factor_lines(data: SheetData) -> tuple[str, ...]:
    return tuple(line for line in (totals_line(data.factors), work_line(data.factors)) if line)


def flag_lines(data: SheetData, formats: Formats) -> tuple[str, ...]:
    """Each red flag with what is behind it and what is done about it."""
    found = []
    for row in data.flags:
        parts = [translate("Deck", "{flag}: {facts}").format(flag=red_flag_name(row.flag), facts=behind_flag(row))]
        answer = row.answer
        if answer is None:
            parts.append(translate("Deck", "no answer yet"))
        elif answer.is_accepted:
            parts.append(translate("Deck", "accepted: {reason}").format(reason=answer.text))
        elif answer.due_on is not None:
            done = translate("Deck", "{action} by {day}")
            parts.append(done.format(action=answer.text, day=formats.day(answer.due_on)))
        else:
            parts.append(answer.text)
        found.append(" → ".join(parts))
    return tuple(found) or (translate("Deck", "No red flag stands."),)


def need_lines(data: SheetData) -> tuple[str, ...]:
    """Needs of the company and wants of the person, each with who said it."""
    plain, found = translate("Deck", "{kind}: {text}"), []
    for kind in NeedKind:
        for row in data.needs:
            if row.kind is kind:
                text = translate("Deck", "{kind}: {text} ({who})") if row.contact_name else plain
                found.append(text.format(kind=need_kind_name(kind), text=row.text, who=row.contact_name))
    return tuple(found) or (translate("Deck", "Neither a need nor a want is written yet."),)


def visit_lines(data: SheetData, formats: Formats, most: int) -> tuple[str, ...]:
    """The visits to come and the last ones held, latest first."""
    from app.ui.labels import visit_outcome_name

    known = [(visit.day, visit) for visit in data.visits if visit.day is not None and visit.cancelled_on is None]
    found = []
    for day, visit in sorted(known, key=lambda pair: pair[0], reverse=True)[:most]:
        state = translate("Deck", "planned") if visit.held_on is None else translate("Deck", "held")
        if visit.outcome is not None:
            state = visit_outcome_name(visit.outcome)
        what = visit.advance_action or visit.subject or visit.goal_action
        found.append(" · ".join(part for part in (formats.day(day), state, what) if part))
    return tuple(found) or (translate("Deck", "No visit is noted yet."),)
