"""The deals as a table: filtered, sorted and paged by SQLite; and those that may have to be chased."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from app.storage.queries import listed
from app.storage.queries.search import like_pattern
from app.terms import BOARD_STAGES, OPEN_STAGES, DealStage

Query = tuple[str, dict[str, Any]]

_BOARD = ", ".join(f"'{stage.value}'" for stage in BOARD_STAGES)
_OPEN = ", ".join(f"'{stage.value}'" for stage in OPEN_STAGES)
_ORDER = " ".join(f"WHEN '{stage.value}' THEN {at}" for at, stage in enumerate(DealStage))
_NAME = "(SELECT n.name FROM {table} n WHERE n.id = d.{column})"
_INDUSTRY = "(SELECT i.name FROM customer c JOIN industry i ON i.id = c.industry_id WHERE c.id = d.customer_id)"
_ACTIVE_ON = "coalesce(d.last_contact_on, d.stage_since, d.opened_on)"

_NEED = (
    "coalesce(nullif(trim(d.need, :blanks), ''),"
    " (SELECT n.text FROM deal_need n WHERE n.deal_id = d.id AND n.kind = 'NEED' LIMIT 1))"
)
"""The main one, else one noted beside it."""


def _named(table: str, column: str) -> str:
    return _NAME.format(table=table, column=column)


SORTS = {
    "NAME": "d.name COLLATE NOCASE",
    "CUSTOMER": _named("customer", "customer_id") + " COLLATE NOCASE",
    "STAGE": f"CASE d.stage {_ORDER} END",
    "AMOUNT": "d.amount_cents",
    "LIST_AMOUNT": "d.list_amount_cents",
    "EXPECTED_CLOSE": "d.expected_close",
    "OPENED_ON": "d.opened_on",
    "STAGE_SINCE": "d.stage_since",
    "LAST_CONTACT": "d.last_contact_on",
    "IDLE_SINCE": _ACTIVE_ON,
    "OWNER": _named("rep", "owner_id") + " COLLATE NOCASE",
    "AREA": _named("area", "area_id") + " COLLATE NOCASE",
    "PRODUCT": _named("product", "product_id") + " COLLATE NOCASE",
    "DEALER": _named("dealer", "dealer_id") + " COLLATE NOCASE",
    "INDUSTRY": _INDUSTRY + " COLLATE NOCASE",
    "SLIPS": "d.slips",
    "NEXT_STEP_ON": "d.next_step_on",
    "WON_ON": "d.won_on",
    "CLOSED_ON": "d.closed_on",
}
"""What the table can be sorted by; services.deal_table.DealSort has the same words. The weighted amount is the caller's."""


def where(
    mine: Mapping[str, int | None],
    stages: Sequence[DealStage],
    columns: Mapping[str, Sequence[int | None]],
    close: tuple[date | None, date | None],
    text: str,
) -> Query:
    """A condition on `deal d` with its parameters. columns: id column -> ids wanted, None among them: without any."""
    parts = ["(:owner_id IS NULL OR d.owner_id = :owner_id)", "(:area_id IS NULL OR d.area_id = :area_id)"]
    values: dict[str, Any] = dict(mine)
    if stages:
        parts.append(f"d.stage IN ({', '.join(repr(stage.value) for stage in stages)})")
    for at, (column, ids) in enumerate(columns.items()):
        empty = f" OR {_COLUMNS[column]} IS NULL" if None in ids else ""
        parts.append(f"({_COLUMNS[column]} IN (SELECT value FROM json_each(:ids{at})){empty})")
        values[f"ids{at}"] = json.dumps([i for i in ids if i is not None])
    for name, sign, day in (("first", ">=", close[0]), ("last", "<=", close[1])):
        if day is not None:
            parts.append(f"d.expected_close {sign} :{name}")
            values[name] = day.isoformat()
    if text.strip():
        parts.append(
            "(d.search_key LIKE :text ESCAPE '\\' OR d.customer_id IN"
            " (SELECT id FROM customer WHERE search_key LIKE :text ESCAPE '\\'))"
        )
        values["text"] = like_pattern(text)
    return " AND ".join(parts), values


_COLUMNS = {
    "owner_id": "d.owner_id",
    "area_id": "d.area_id",
    "product_id": "d.product_id",
    "dealer_id": "d.dealer_id",
    "customer_id": "d.customer_id",
    "industry_id": "(SELECT c.industry_id FROM customer c WHERE c.id = d.customer_id)",
}


def ids(condition: Query, order: str, *, descending: bool) -> Query:
    """ids in order; what is missing comes last either way, equals by id."""
    sign = " DESC" if descending else ""
    text, values = condition
    # One expression, or SQLite evaluates a name's look-up twice for every row.
    return (
        f"SELECT id FROM (SELECT d.id AS id, {order} AS by FROM deal d WHERE {text}) ORDER BY by{sign} NULLS LAST, id",
        values,
    )


def totals(condition: Query, weighted: str) -> Query:
    """deals, cents, weighted cents of the open ones, deals without amount."""
    text, values = condition
    return (
        f"SELECT count(*), coalesce(sum(d.amount_cents), 0),"
        f" coalesce(sum(CASE WHEN d.stage IN ({_OPEN}) THEN {weighted} END), 0),"
        f" coalesce(sum(d.amount_cents IS NULL), 0) FROM deal d WHERE {text}",
        values,
    )


def rows(deal_ids: Sequence[int]) -> tuple[str, tuple[str]]:
    """What a row of the table shows beyond its card."""
    return _ROWS, (listed(deal_ids),)


_ROWS = (
    f"SELECT d.id, {_named('area', 'area_id')}, {_INDUSTRY}, {_named('dealer', 'dealer_id')}, d.opened_on, d.stage_since,"
    " d.last_contact_on, d.won_on, d.closed_on, d.loss_reason, d.rival, d.customer_id, d.owner_id, d.area_id, d.product_id,"
    " d.dealer_id, d.forecast_call FROM deal d WHERE d.id IN (SELECT value FROM json_each(?))"
)


def to_chase(
    as_of: date, limits: Mapping[DealStage, int | None], weighted: str, mine: Mapping[str, int | None]
) -> Query:
    """Deals on the board that may be due, those together of which the rule cannot think differently: their ids and weighted
    cents as JSON lists, then of any one of them stage, amount, customer_id, owner_id, close, slips, last active day, need,
    budget, rival, next step and its day. The rule decides; this only leaves out those it cannot mean.
    """
    latest = " ".join(
        f"WHEN '{stage.value}' THEN '{date.fromordinal(as_of.toordinal() - days).isoformat()}'"
        for stage, days in limits.items()
        if days is not None
    )
    stalled = f"{_ACTIVE_ON} < CASE d.stage {latest} END" if latest else "0"
    alike = (
        *("d.stage", "d.slips", "d.expected_close < :as_of", f"({stalled})", "d.budget_cents IS NULL"),
        *(f"coalesce(trim({text}, :blanks), '') = ''" for text in (_NEED, "d.rival", "d.next_step")),
        *("d.next_step_on < :as_of", "d.next_step_on = :as_of"),
    )
    return (
        f"SELECT json_group_array(d.id), json_group_array({weighted}), d.stage, d.amount_cents, d.customer_id, d.owner_id,"
        f" d.expected_close, d.slips, {_ACTIVE_ON}, {_NEED}, d.budget_cents, d.rival, d.next_step, d.next_step_on FROM deal d"
        f" WHERE +d.stage IN ({_BOARD}) AND (:owner_id IS NULL OR d.owner_id = :owner_id)"
        " AND (:area_id IS NULL OR d.area_id = :area_id)"
        " AND (d.expected_close < :as_of OR d.next_step_on <= :as_of OR d.slips > 0 OR d.stage IN ('VALUE', 'COMMIT')"
        f" OR {stalled}) GROUP BY {', '.join(alike)}",
        {"as_of": as_of.isoformat(), "blanks": _BLANKS, **mine},
    )


_BLANKS = "".join(filter(str.isspace, map(chr, range(0x3001))))
"""What Python strips from a text, up to the ideographic space, its last one; SQLite left to itself strips plain spaces only."""
