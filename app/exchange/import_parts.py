"""Parts of records that columns of their tables hold: people and objections of a visit, tests of a person, scopes of a dealer.

Each becomes a table of its own in the plan, with its own states: a part that cannot be read does not keep its record out.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from msgspec import Struct
from msgspec.structs import replace

from app.exchange.cells import CellError, parse_date
from app.exchange.import_compare import compare_rows
from app.exchange.import_forms import PartnerKind
from app.exchange.import_links import SEVERAL, LinkedRecords
from app.exchange.import_lists import names_of
from app.exchange.import_mapping import ImportMapping
from app.exchange.import_match import match_records
from app.exchange.import_partners import How, PartnerList
from app.exchange.import_plan import RowProblem, TablePlan
from app.exchange.import_rooms import ANSWER_KEYS, CONCERN_KEYS, FUNCTION_KEYS, TEST_KEYS
from app.exchange.import_values import Values
from app.exchange.term_names import term_of
from app.terms import Objection, RowState, TableKind

if TYPE_CHECKING:
    from app.exchange.import_planner import BookRows


class PartSources(Struct, frozen=True):
    """What a part is made from: the record's fields, and whom its words may name."""

    plan: TablePlan
    fields: Mapping[str, Values]
    headers: Mapping[str, str]
    partners: Mapping[PartnerKind, PartnerList]
    links: Mapping[TableKind, LinkedRecords]
    book: BookRows

    def value(self, key: str, row: int) -> Any:
        return self.fields[key][row] if key in self.fields else None

    def handle(self, row: int) -> int:
        """Of the record itself: its id, or what stands for it until it is written."""
        return self.plan.targets[row] or self.plan.handle_of(row)

    def column(self, name: str, row: int) -> Any:
        return self.plan.columns[name][row] if name in self.plan.columns else None


class Part(Struct, frozen=True):
    """values: model column -> value or handle. problem: why it cannot be taken."""

    values: Mapping[str, Any]
    problem: RowProblem | None = None


Maker = Callable[[PartSources, int], Iterator[Part]]


def plan_parts(sources: PartSources) -> list[TablePlan]:
    """The tables of parts of one planned table; those without a row are left out."""
    made = (
        _planned(kind, maker, sources) for kind, keys, maker in _PARTS.get(sources.plan.kind, ()) if _any(keys, sources)
    )
    return [plan for plan in made if plan is not None]


def _any(keys: Sequence[str], sources: PartSources) -> bool:
    return any(key in sources.fields for key in keys)


def _planned(kind: TableKind, maker: Maker, sources: PartSources) -> TablePlan | None:
    record = sources.plan
    taken = [row for row, state in enumerate(record.states) if is_taken(state, record.targets[row])]
    found = [(row, part) for row in taken for part in maker(sources, row)]
    if not found:
        return None
    rows = [row for row, _ in found]
    table = replace(
        record.table,
        rows=[record.table.rows[row] for row in rows],
        row_numbers=[record.table.row_numbers[row] for row in rows],
        warnings=(),
    )
    columns = {name: [part.values.get(name) for _, part in found] for name in found[0][1].values}
    plan = TablePlan(
        table,
        ImportMapping(kind, {}, date_order=record.mapping.date_order),
        [RowState.NEW] * len(rows),
        [0] * len(rows),
        columns,
        is_derived=True,
    )
    for at, (_, part) in enumerate(found):
        if part.problem is not None:
            plan.states[at] = RowState.CONFLICT if part.problem.code == "AMBIGUOUS_NAME" else RowState.INVALID
            plan.problems[at] = [part.problem]
    match_records(plan, sources.book)
    compare_rows(plan, set(), sources.book, None)
    return plan


def is_taken(state: RowState, target: int) -> bool:
    """Not a row that says once more what an earlier row of the file said."""
    return state in (RowState.NEW, RowState.CHANGED) or (state is RowState.SAME and target > 0)


def _tests(sources: PartSources, row: int) -> Iterator[Part]:
    for test, key in TEST_KEYS.items():
        evidence, day = sources.value(key, row), sources.value(f"{key}_on", row)
        if evidence is None:
            continue
        values = {
            "deal_id": sources.column("deal_id", row),
            "contact_id": sources.column("contact_id", row),
            "test": test.value,
            "evidence": evidence,
            "seen_on": day,
        }
        lacks_day = RowProblem("MONTH_MISSING", sources.headers.get(f"{key}_on", sources.headers[key]), evidence)
        yield Part(values, lacks_day if day is None else None)


def _people(sources: PartSources, row: int) -> Iterator[Part]:
    contacts, visit = sources.links[TableKind.CONTACTS], sources.handle(row)
    uids = [entry[0] for entry in sources.value("people_uids", row) or ()]
    names = names_of(sources.value("people", row) or ())
    customer = sources.column("customer_id", row)
    known = [contacts.find(None, None, uid, None) for uid in uids]
    found = list(zip(uids, known, strict=True)) if uids and None not in known else []
    found = found or [(name, contacts.find(name, None, None, customer)) for name in names]
    for said, contact in dict(found).items():
        code = "AMBIGUOUS_NAME" if contact == SEVERAL and contact is not None else "LINK_UNKNOWN"
        problem = None if contact else RowProblem(code, sources.headers.get("people", ""), said)
        yield Part({"visit_id": visit, "contact_id": contact or None}, problem)


def _answers(sources: PartSources, row: int) -> Iterator[Part]:
    for answer, key in ANSWER_KEYS.items():
        text = sources.value(key, row)
        if text is not None:
            yield Part({"visit_id": sources.handle(row), "key": answer, "text": text})


def _objections(sources: PartSources, row: int) -> Iterator[Part]:
    for kind, text, answer in (_padded(entry, 3) for entry in sources.value("objections", row) or ()):
        term = term_of(kind or "", Objection)
        values = {"visit_id": sources.handle(row), "kind": term, "text": text, "answer": answer}
        unknown = RowProblem("UNKNOWN_WORD", sources.headers["objections"], kind or "")
        yield Part(values, unknown if term is None else None)


def scopes_of(sources: PartSources, row: int) -> Iterator[Part]:
    for entry in sources.value("scopes", row) or ():
        area_name, product_name = (None if part == "*" else part for part in _padded(entry, 2))
        area, how_area = sources.partners[PartnerKind.AREA].refer(area_name, None, None, {})
        product, how_product = sources.partners[PartnerKind.PRODUCT].refer(product_name, None, None, {})
        several = How.AMBIGUOUS in (how_area, how_product)
        problem = RowProblem("AMBIGUOUS_NAME", sources.headers["scopes"], " | ".join(entry)) if several else None
        yield Part({"dealer_id": sources.plan.targets[row], "area_id": area, "product_id": product}, problem)


def _functions(sources: PartSources, row: int) -> Iterator[Part]:
    for function, key in FUNCTION_KEYS.items():
        carrier, remark = sources.value(key, row), sources.value(f"{key}_remark", row)
        if carrier is not None:
            dealer = sources.plan.targets[row]
            yield Part({"dealer_id": dealer, "function": function.value, "carrier": carrier, "remark": remark})


def _concerns(sources: PartSources, row: int) -> Iterator[Part]:
    for concern, key in CONCERN_KEYS.items():
        text = sources.value(key, row)
        if text is not None:
            yield Part({"dealer_id": sources.plan.targets[row], "concern": concern.value, "text": text})


def _days(sources: PartSources, row: int) -> Iterator[Part]:
    for entry in sources.value("done_days", row) or ():
        plan = sources.handle(row)
        try:
            day = parse_date(entry[0], sources.plan.mapping.date_order)
        except CellError as error:
            yield Part(
                {"role_plan_id": plan, "done_on": None}, RowProblem(error.code, sources.headers["done_days"], entry[0])
            )
        else:
            yield Part({"role_plan_id": plan, "done_on": day.isoformat() if day else None})


def _padded(entry: Sequence[str], parts: int) -> list[str | None]:
    return [part or None for part in (*entry, *[""] * parts)[:parts]]


_PARTS: dict[TableKind, tuple[tuple[TableKind, tuple[str, ...], Maker], ...]] = {
    TableKind.TRACKING: ((TableKind.GUIDE_TESTS, tuple(TEST_KEYS.values()), _tests),),
    TableKind.ROLE_PLANS: ((TableKind.PLAN_DAYS, ("done_days",), _days),),
    TableKind.VISITS: (
        (TableKind.VISIT_PEOPLE, ("people", "people_uids"), _people),
        (TableKind.VISIT_ANSWERS, tuple(ANSWER_KEYS.values()), _answers),
        (TableKind.OBJECTIONS, ("objections",), _objections),
    ),
    TableKind.DEALERS: (
        (TableKind.SCOPES, ("scopes",), scopes_of),
        (TableKind.FUNCTIONS, tuple(FUNCTION_KEYS.values()), _functions),
        (TableKind.CONCERNS, tuple(CONCERN_KEYS.values()), _concerns),
    ),
}
