"""Every sentence of an import: summary lines, reasons of rejected rows, near-misses, what was skipped."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from app.terms import RowState
from app.ui.i18n import QT_TRANSLATE_NOOP, translate

if TYPE_CHECKING:  # the services import SQLAlchemy, which must wait for the first paint
    from app.exchange.import_fields import PartnerKind
    from app.exchange.import_plan import ImportPlan, RowProblem, SkippedTable
    from app.exchange.near_misses import NearMiss
    from app.exchange.readers.raw_table import ReadWarning
    from app.services.imports import ImportResult

_PROBLEMS = {
    "BAD_AMOUNT": QT_TRANSLATE_NOOP("Import", '{column}: "{value}" is not an amount'),
    "AMOUNT_TOO_LARGE": QT_TRANSLATE_NOOP("Import", '{column}: "{value}" is too large'),
    "BAD_NUMBER": QT_TRANSLATE_NOOP("Import", '{column}: "{value}" is not a whole number'),
    "BAD_DATE": QT_TRANSLATE_NOOP("Import", '{column}: "{value}" is not a date'),
    "AMBIGUOUS_DATE": QT_TRANSLATE_NOOP("Import", '{column}: "{value}" can be read as two dates'),
    "BAD_BOOL": QT_TRANSLATE_NOOP("Import", '{column}: "{value}" is neither yes nor no'),
    "UNKNOWN_STAGE": QT_TRANSLATE_NOOP("Import", '{column}: the stage "{value}" is not known'),
    "UNKNOWN_CONFIDENCE": QT_TRANSLATE_NOOP("Import", '{column}: "{value}" is not confirmed, estimated or guess'),
    "NEGATIVE_AMOUNT": QT_TRANSLATE_NOOP("Import", "{column}: {value} is below zero"),
    "NAME_MISSING": QT_TRANSLATE_NOOP("Import", "The name is missing"),
    "STAGE_MISSING": QT_TRANSLATE_NOOP("Import", "The stage is missing"),
    "MONTH_MISSING": QT_TRANSLATE_NOOP("Import", "The date is missing"),
    "AMOUNT_MISSING": QT_TRANSLATE_NOOP("Import", "The amount is missing"),
    "CUSTOMER_MISSING": QT_TRANSLATE_NOOP("Import", "Neither customer nor dealer is named"),
    "PARENT_LOOP": QT_TRANSLATE_NOOP("Import", '"{value}" would belong to itself'),
    "COMMISSION_MISSING": QT_TRANSLATE_NOOP("Import", "An agent needs a commission rate"),
    "PARENT_MISSING": QT_TRANSLATE_NOOP("Import", "A dealer of the second tier needs the dealer it buys from"),
    "DAYS_REVERSED": QT_TRANSLATE_NOOP("Import", "The contract would end before it begins"),
    "ALREADY_LINKED": QT_TRANSLATE_NOOP("Import", 'The customer is already linked to dealer "{value}"'),
    "EXCLUSIVE_OVERLAP": QT_TRANSLATE_NOOP("Import", '"{value}" is exclusive for the same region and product'),
    "AMBIGUOUS_NAME": QT_TRANSLATE_NOOP("Import", 'Several records are called "{value}"; give its ID'),
    "UNKNOWN_WORD": QT_TRANSLATE_NOOP("Import", '{column}: "{value}" is none of the words known here'),
    "OUT_OF_RANGE": QT_TRANSLATE_NOOP("Import", "{column}: {value} is out of range"),
    "LINK_UNKNOWN": QT_TRANSLATE_NOOP("Import", '{column}: nothing is called "{value}" here'),
    "NUMBER_MISSING": QT_TRANSLATE_NOOP("Import", "The invoice number is missing"),
    "SCORE_MISSING": QT_TRANSLATE_NOOP("Import", "The score is missing"),
    "TIER_MISSING": QT_TRANSLATE_NOOP("Import", "The value tier is missing"),
    "NO_CUSTOMER_NAMED": QT_TRANSLATE_NOOP("Import", "No customer is named"),
    "OVERRIDE_NEEDS_REASON": QT_TRANSLATE_NOOP("Import", "A tier set by hand needs a reason and a last day"),
    "CLOCK_INVERSION": QT_TRANSLATE_NOOP("Import", "{column}: {value} lies before an earlier stage of this deal"),
    "FIELD_MISSING": QT_TRANSLATE_NOOP("Import", "Something this record cannot do without is missing"),
    "REPORTS_LOOP": QT_TRANSLATE_NOOP("Import", '{column}: "{value}" would report to itself'),
    "OTHER_CUSTOMER": QT_TRANSLATE_NOOP("Import", '{column}: "{value}" works for another customer'),
    "LINE_TO_SELF": QT_TRANSLATE_NOOP("Import", "A line joins two people, not one with itself"),
    "KEPT_AS_RECORDED": QT_TRANSLATE_NOOP(
        "Import", "It is recorded in the book as something else, and what is recorded is kept"
    ),
    "DUPLICATE_RECORD": QT_TRANSLATE_NOOP("Import", '"{value}" stands in the file more than once with different data'),
}
_SKIPPED = {
    "UNKNOWN_TABLE_KIND": QT_TRANSLATE_NOOP("Import", 'Sheet "{name}" was left out: it is not clear what it holds.'),
    "COMPUTED_SHEET": QT_TRANSLATE_NOOP("Import", 'Sheet "{name}" was left out: Fieldbook computes it.'),
    "OTHER_KIND": QT_TRANSLATE_NOOP("Import", 'Sheet "{name}" was left out: it holds something else.'),
}


_WARNINGS = {
    "FORMULA_WITHOUT_VALUE": QT_TRANSLATE_NOOP(
        "Import", "%n formula cell(s) hold no result and count as empty: {where}"
    ),
    "ERROR_CELLS": QT_TRANSLATE_NOOP("Import", "%n cell(s) hold an error and count as empty: {where}"),
    "LONG_NUMBER": QT_TRANSLATE_NOOP("Import", "%n long number(s) may have lost digits in Excel: {where}"),
    "DUPLICATE_HEADER": QT_TRANSLATE_NOOP("Import", "Several columns have the same name and were numbered: {where}"),
    "EMPTY_HEADER": QT_TRANSLATE_NOOP("Import", "Columns without a name were given one: {where}"),
    "REPEATED_HEADER_DROPPED": QT_TRANSLATE_NOOP("Import", "%n repeated header row(s) left out: {where}"),
    "TOTAL_ROWS_DROPPED": QT_TRANSLATE_NOOP("Import", "%n total row(s) left out: {where}"),
    "NOTE_LINES_SKIPPED": QT_TRANSLATE_NOOP("Import", "%n note line(s) left out: {where}"),
    "RAGGED_ROWS": QT_TRANSLATE_NOOP("Import", "%n row(s) have more or fewer cells than the header: {where}"),
    "NAMED_OTHERWISE": QT_TRANSLATE_NOOP(
        "Import", "The file is named {suffix} but is {found}; it was read as what it is"
    ),
    "ENCODING_DOUBTFUL": QT_TRANSLATE_NOOP(
        "Import", "The file was read as {encoding} as asked, but looks like {found}: check names before you go on"
    ),
    "SHEET_SKIPPED": QT_TRANSLATE_NOOP("Import", 'Sheet "{sheet}" holds no table and was left out'),
}


def summary_line(outcome: ImportPlan | ImportResult) -> str:
    """file: 7 new, 0 changed, 0 same, 0 conflict, 0 invalid."""
    plan = _plan_of(outcome)
    counts = {state.value.lower(): count for state, count in plan.counts.items()}
    text = translate(
        "Import", "{file}: {new} new, {changed} changed, {same} same, {conflict} conflict, {invalid} invalid"
    )
    empty = dict.fromkeys(("new", "changed", "same", "conflict", "invalid"), 0)
    return text.format(file=plan.path.name, **{**empty, **counts})


def import_summary_lines(outcome: ImportPlan | ImportResult) -> list[str]:
    """What was done (or, of a plan, would be done), the partners created, the names taken as one, the sheets left out."""
    plan = _plan_of(outcome)
    lines = [summary_line(outcome)]
    if created := created_text(plan.created()):
        lines.append(created)
    lines += [near_miss_text(miss) for miss in plan.near_misses]
    return lines + remark_lines(plan)


def created_text(created: Mapping[PartnerKind, int]) -> str:
    """Empty if none."""
    if not created:
        return ""
    parts = [_counted(kind.value, count) for kind, count in created.items()]
    return translate("Import", "Also added because rows name them: {list}").format(
        list=translate("Import", ", ").join(parts)
    )


def near_miss_text(miss: NearMiss) -> str:
    if miss.accepted:
        text = translate("Import", '"{name}" was taken as "{match}" (%n rows)', None, miss.rows)
    else:
        text = translate("Import", '"{name}" may be "{match}"; they were kept apart (%n rows)', None, miss.rows)
    return text.format(name=miss.name, match=miss.match)


def skipped_lines(skipped: Sequence[SkippedTable]) -> list[str]:
    """Empty sheets go without saying."""
    return [
        translate("Import", _SKIPPED[table.reason]).format(name=table.name)
        for table in skipped
        if table.reason in _SKIPPED
    ]


def remark_lines(plan: ImportPlan) -> list[str]:
    """Sheets left out, what the reader noticed in those that were read, and stages that contradict the clock."""
    warnings = [warning for table in plan.tables for warning in table.table.warnings]
    lines = skipped_lines(plan.skipped) + list(dict.fromkeys(warning_text(warning) for warning in warnings))
    remarks = [problem.code for table in plan.tables for problems in table.problems.values() for problem in problems]
    if inverted := remarks.count("CLOCK_INVERSION"):
        lines.append(
            translate(
                "Import", "%n row(s) lie before an earlier stage of their deal; taken as they are", None, inverted
            )
        )
    return lines


def warning_text(warning: ReadWarning) -> str:
    values = {key: str(value) for key, value in warning.values.items()}
    count = warning.values.get("count", 1)
    places = next((warning.values[key] for key in ("cells", "rows", "headers") if key in warning.values), ())
    where = [str(place) for place in places] if isinstance(places, (tuple, list)) else []
    more = isinstance(count, int) and count > len(where)
    listed = translate("Import", ", ").join(where) + ("…" if where and more else "")
    if "rows" in warning.values:
        listed = translate("Import", "row {list}").format(list=listed)
    text = translate("Import", _WARNINGS[warning.code.value], None, count if isinstance(count, int) else 1)
    return text.format_map({**values, "where": listed})


def problem_text(problem: RowProblem) -> str:
    text = _PROBLEMS.get(problem.code)
    if text is None:
        return " ".join(part for part in (problem.code, problem.column, problem.value) if part)
    return translate("Import", text).format(column=problem.column, value=problem.value[:60])


def reason_text(problems: Sequence[RowProblem]) -> str:
    return translate("Import", "; ").join(problem_text(problem) for problem in problems)


def rejected_lines(plan: ImportPlan, most: int) -> list[str]:
    """Row and reason of the first `most` rows that cannot be imported, and how many more there are."""
    states = (RowState.CONFLICT, RowState.INVALID)
    rows = [row for table in plan.tables for row in plan.rows(table, table.indexes(*states)[:most])][:most]
    lines = [
        translate("Import", "Row {number} was left out: {reason}").format(
            number=row.number, reason=reason_text(row.problems)
        )
        for row in rows
    ]
    if plan.rejected > len(rows):
        lines.append(translate("Import", "%n more row(s) were left out", None, plan.rejected - len(rows)))
    return lines


def ignored_columns_line(plan: ImportPlan) -> str:
    """The columns that no field was found for; empty if there are none. Our own reasons of an earlier import are none."""
    from app.exchange.table_hints import IGNORED

    reasons = IGNORED.split(", ")
    headers = [
        header
        for table in plan.tables
        for header in table.table.headers
        if header not in table.mapping.columns and header.casefold() not in reasons
    ]
    if not headers:
        return ""
    listed = translate("Import", ", ").join(dict.fromkeys(headers))
    return translate("Import", "Columns not imported: {list}").format(list=listed)


def rejects_header() -> str:
    """Head of the last column of a rejects file; the import knows it in both languages and skips it."""
    return translate("Import", "Import problem")


def _counted(kind: str, count: int) -> str:
    words = {
        "area": translate("Import", "%n areas", None, count),
        "industry": translate("Import", "%n industries", None, count),
        "rep": translate("Import", "%n reps", None, count),
        "product": translate("Import", "%n products", None, count),
        "customer": translate("Import", "%n customers", None, count),
        "dealer": translate("Import", "%n dealers", None, count),
    }
    return words[kind]


def _plan_of(outcome: ImportPlan | ImportResult) -> ImportPlan:
    from app.services.imports import ImportResult

    return outcome.plan if isinstance(outcome, ImportResult) else outcome
