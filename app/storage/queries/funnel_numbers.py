"""Counts behind the funnel's numbers (R13): stage histories, wins, cycles, slips, ages; all grouped in SQLite.

Every function gives SQL with its parameters; a rep or area of None means all of them. A deal without stage entries stands in
its stage since the day its record says.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from app.terms import OPEN_STAGES, DealStage

Query = tuple[str, dict[str, Any]]

KEYS = {
    "OWNER": "d.owner_id",
    "AREA": "d.area_id",
    "PRODUCT": "d.product_id",
    "DEALER": "d.dealer_id",
    "INDUSTRY": "c.industry_id",
    "CUSTOMER": "d.customer_id",
}
"""What wins and losses can be grouped by, and the column that holds its id."""

_PLACES = " ".join(f"WHEN '{stage.value}' THEN {place}" for place, stage in enumerate(DealStage))
_MINE = "(:owner_id IS NULL OR d.owner_id = :owner_id) AND (:area_id IS NULL OR d.area_id = :area_id)"
_SINCE = "coalesce(d.stage_since, d.opened_on)"


def _listed(stages: tuple[DealStage, ...]) -> str:
    return ", ".join(f"'{stage.value}'" for stage in stages)


_OPEN = _listed(OPEN_STAGES)
_WON_OR_LOST = (
    f"(d.won_on BETWEEN :start AND :end OR (d.stage = 'LOST' AND d.closed_on BETWEEN :start AND :end)) AND {_MINE}"
)


def stage_entries(mine: Mapping[str, int | None]) -> Query:
    """One row of four JSON lists, equally long: deal ids, places in the record, places of the stages among the stages, days."""
    everything = all(value is None for value in mine.values())
    joined = "" if everything else f" JOIN deal d ON d.id = e.deal_id WHERE {_MINE}"
    return (
        "SELECT json_group_array(deal), json_group_array(at), json_group_array(stage), json_group_array(day) FROM ("
        f"SELECT e.deal_id AS deal, e.id AS at, CASE e.stage {_PLACES} END AS stage, e.entered_on AS day"
        f" FROM stage_entry e NOT INDEXED{joined}"
        f" UNION ALL SELECT d.id, 0, CASE d.stage {_PLACES} END, {_SINCE} FROM deal d"
        f" WHERE {_SINCE} IS NOT NULL AND {_MINE} AND d.id NOT IN (SELECT deal_id FROM stage_entry))",
        dict(mine),
    )


def cycles(period: Mapping[str, Any]) -> Query:
    """days from opened to won, deals, cents; None days where the day of opening is not known or lies behind the win."""
    days = "CASE WHEN d.won_on >= d.opened_on THEN CAST(julianday(d.won_on) - julianday(d.opened_on) AS INTEGER) END"
    return (
        f"SELECT {days}, count(*), coalesce(sum(d.amount_cents), 0), count(d.amount_cents) FROM deal d"
        f" WHERE d.won_on BETWEEN :start AND :end AND {_MINE} GROUP BY 1 ORDER BY 1",
        dict(period),
    )


def wins_by(key: str, period: Mapping[str, Any]) -> Query:
    """id (None: no such), won deals, closed deals (won and lost), won cents; `key` is one of KEYS."""
    won = "d.won_on BETWEEN :start AND :end"
    return (
        f"SELECT {KEYS[key]}, coalesce(sum({won}), 0), count(*), coalesce(sum(CASE WHEN {won} THEN d.amount_cents END), 0)"
        " FROM deal d LEFT JOIN customer c ON c.id = d.customer_id"
        f" WHERE {_WON_OR_LOST} GROUP BY 1",
        dict(period),
    )


def won_by_month(period: Mapping[str, Any]) -> Query:
    """month ("2017-03"), won deals, won cents."""
    return (
        "SELECT substr(d.won_on, 1, 7), count(*), coalesce(sum(d.amount_cents), 0) FROM deal d"
        f" WHERE d.won_on BETWEEN :start AND :end AND {_MINE} GROUP BY 1 ORDER BY 1",
        dict(period),
    )


def closed_deals(period: Mapping[str, Any], *, won_only: bool) -> Query:
    """ids of the deals won (or won and lost) in the period."""
    which = f"d.won_on BETWEEN :start AND :end AND {_MINE}" if won_only else _WON_OR_LOST
    return f"SELECT d.id FROM deal d WHERE {which} ORDER BY 1", dict(period)


def slips_by_month(mine: Mapping[str, int | None]) -> Query:
    """month, deals due in it, deals moved out of it to a later one; a deal counts once a month (methods.slips.slip_rates)."""
    # Counted apart and added up: to make the pairs of deal and month one set costs several times as much.
    return (
        "WITH pushed AS (SELECT DISTINCT s.deal_id, substr(s.from_on, 1, 7) AS month, substr(d.expected_close, 1, 7) AS due"
        " FROM slip s JOIN deal d ON d.id = s.deal_id"
        f" WHERE substr(s.to_on, 1, 7) > substr(s.from_on, 1, 7) AND {_MINE}),"
        " counted AS (SELECT substr(d.expected_close, 1, 7) AS month, count(*) AS due, 0 AS out FROM deal d"
        f" WHERE d.expected_close IS NOT NULL AND {_MINE} GROUP BY 1"
        " UNION ALL SELECT month, sum(due IS NOT month), count(*) FROM pushed GROUP BY 1)"
        " SELECT month, sum(due), sum(out) FROM counted GROUP BY 1 ORDER BY 1",
        dict(mine),
    )


def slipped_deals(month: str, mine: Mapping[str, int | None]) -> Query:
    """ids of the deals that were due in a month ("2017-03")."""
    return (
        f"SELECT d.id FROM deal d WHERE {_MINE} AND (substr(d.expected_close, 1, 7) = :month OR EXISTS (SELECT 1 FROM slip s"
        " WHERE s.deal_id = d.id AND substr(s.from_on, 1, 7) = :month AND substr(s.to_on, 1, 7) > :month)) ORDER BY 1",
        {"month": month, **mine},
    )


def open_by_day(mine: Mapping[str, int | None]) -> Query:
    """day the deal was opened (None: not known), open deals, cents."""
    return (
        "SELECT d.opened_on, count(*), coalesce(sum(d.amount_cents), 0) FROM deal d"
        f" WHERE d.stage IN ({_OPEN}) AND {_MINE} GROUP BY 1",
        dict(mine),
    )


def open_deals(mine: Mapping[str, int | None]) -> Query:
    """ids of the open deals."""
    return f"SELECT d.id FROM deal d WHERE d.stage IN ({_OPEN}) AND {_MINE} ORDER BY 1", dict(mine)
