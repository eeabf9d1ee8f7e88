"""What the red flags, the gates and the coach's matrix ask of deals: people, needs, visits and answers, many deals at once.

SQL with its parameters; the ids travel as one JSON text. A person counts who is still there and with the deal's customer.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from typing import Any

from msgspec import Struct, field

from app.methods.buying_people import INFLUENTIAL
from app.storage.queries import listed
from app.storage.queries.visits import effective_outcome
from app.terms import BOARD_STAGES, OPEN_STAGES

Query = tuple[str, dict[str, Any]]

STRONGLY_AGAINST = -4
"""Up to which support a person is an opponent (RF06)."""

_ASKED = "(SELECT value FROM json_each(:ids))"
_OPEN = ", ".join(f"'{stage.value}'" for stage in OPEN_STAGES)
_BOARD = ", ".join(f"'{stage.value}'" for stage in BOARD_STAGES)

PARTIES = f"SELECT id, customer_id, dealer_id, stage IN ({_OPEN}) FROM deal WHERE stage IN ({_BOARD})"
"""Who buys and who deals, of the deals on the board, and whether each is still to be won."""

_HAS_ROLE = "(p.is_decider OR p.is_user OR p.is_gatekeeper OR p.is_purchaser)"
_WEIGHS = f"coalesce(p.influence >= {INFLUENTIAL}, 0)"
_IS_HERE = "((t.left_on IS NULL OR t.left_on > :as_of) AND coalesce(t.customer_id = d.customer_id, 1))"
"""Neither gone nor at another customer than the deal's."""

_KNOWS_THE_WAY = (
    "(SELECT count(*) FROM guide_evidence e WHERE e.deal_id = p.deal_id AND e.contact_id = p.contact_id"
    " AND e.test IN ('KNOWS_PEOPLE', 'CHECKABLE_NEWS') AND e.seen_on <= :as_of) = 2"
)
_SEEN_ON = (
    "(SELECT max(v.held_on) FROM visit_person x JOIN visit v ON v.id = x.visit_id"
    " WHERE x.contact_id = p.contact_id AND v.held_on <= :as_of)"
)
_CALM = "('EVEN_KEEL', 'OVERCONFIDENT')"

_PEOPLE = (
    "WITH past AS MATERIALIZED (SELECT value ->> 0 AS person, value ->> 1 AS support FROM json_each(:support_then)),"
    f" known AS MATERIALIZED (SELECT p.deal_id, t.name, {_IS_HERE} AS here, p.is_decider AS decider, p.is_user AS user,"
    f" p.is_gatekeeper AS gatekeeper, p.is_purchaser AS purchaser, {_HAS_ROLE} AS role,"
    " coalesce(CASE WHEN past.person IS NULL THEN p.support ELSE past.support END, 0) AS support,"
    f" {_WEIGHS} AS weighs, {_KNOWS_THE_WAY} AS knows, p.response_mode AS mode,"
    " coalesce(t.in_post_since BETWEEN :new_since AND :as_of, 0) AS came,"
    " coalesce(t.left_on BETWEEN :new_since AND :as_of, 0) AS went,"
    f" CASE WHEN p.is_decider THEN {_SEEN_ON} END AS seen_on"
    " FROM deal_person p JOIN contact t ON t.id = p.contact_id JOIN deal d ON d.id = p.deal_id"
    f" LEFT JOIN past ON past.person = p.id WHERE p.deal_id IN {_ASKED})"
)
"""Each person of the deals; what the flags make of it is said in _TICKS."""

_TICKS = {
    "decider": "here AND decider",
    "user": "here AND user",
    "gatekeeper": "here AND gatekeeper",
    "purchaser": "here AND purchaser",
    "guide": "here AND knows AND support >= 0",
    "supporter": "here AND support >= :min_support",
    "unclear": "here AND weighs AND NOT role AND NOT knows",
    "opponent": f"here AND weighs AND support <= {STRONGLY_AGAINST}",
    "changed": "(weighs OR role) AND ((here AND came) OR went)",
    "calm": f"here AND decider AND coalesce(mode IN {_CALM}, 0)",
}


class PeopleQuestion(Struct, frozen=True):
    """new_days: how long a contact counts as new in a post, or as just gone.

    support_then: support on a past day by id of the deal's person, of those who stand otherwise now.
    """

    as_of: date
    min_support: int
    new_days: int
    support_then: Mapping[int, int | None] = field(default_factory=dict)

    def values(self, ids: Iterable[int]) -> dict[str, Any]:
        return {
            "ids": listed(ids),
            "as_of": self.as_of.isoformat(),
            "min_support": self.min_support,
            "support_then": json.dumps(list(self.support_then.items())),
            "new_since": (self.as_of - timedelta(days=self.new_days)).isoformat(),
        }


def people(ids: Iterable[int], question: PeopleQuestion) -> Query:
    """deal_id, people, deciders, users, gatekeepers, purchasers, guides, supporters, influential ones without role,
    opponents, new or gone key contacts, deciders who want no change, last day a decider was seen. Deals without people are
    left out.
    """
    sums = ", ".join(f"sum({tick})" for tick in _TICKS.values())
    return (
        f"{_PEOPLE} SELECT deal_id, sum(here), {sums}, max(CASE WHEN here THEN seen_on END) FROM known GROUP BY deal_id",
        question.values(ids),
    )


def support_now(ids: Iterable[int]) -> Query:
    """id, support of each person of the deals."""
    return f"SELECT id, support FROM deal_person WHERE deal_id IN {_ASKED}", {"ids": listed(ids)}


NAMED = ("decider", "unclear", "opponent", "changed", "calm")


def names(deal_id: int, question: PeopleQuestion) -> Query:
    """name, then NAMED (0, 1), of each person of a deal."""
    ticks = ", ".join(_TICKS[one] for one in NAMED)
    return f"{_PEOPLE} SELECT name, {ticks} FROM known ORDER BY name", question.values([deal_id])


def facts(ids: Iterable[int]) -> Query:
    """id, stage, amount, customer_id, owner_id, expected close, slips, last active day, need (the deal's, else a noted one),
    budget, rival.
    """
    noted = "(SELECT n.text FROM deal_need n WHERE n.deal_id = d.id AND n.kind = 'NEED' ORDER BY n.id LIMIT 1)"
    return (
        "SELECT d.id, d.stage, d.amount_cents, d.customer_id, d.owner_id, d.expected_close, d.slips,"
        f" coalesce(d.last_contact_on, d.stage_since, d.opened_on), coalesce(nullif(trim(d.need), ''), {noted}),"
        f" d.budget_cents, d.rival FROM deal d WHERE d.id IN {_ASKED}",
        {"ids": listed(ids)},
    )


def continuations(ids: Iterable[int], as_of: date, broken_after: int, most: int) -> Query:
    """deal_id, visits with an outcome that came to no more than a continuation, up to the last one in a row, at most `most`.

    Deals whose last visit came to something else are left out.
    """
    outcome = effective_outcome(as_of, broken_after)
    return (
        "SELECT deal_id, count(*) FROM (SELECT v.deal_id,"
        f" sum({outcome} <> 'CONTINUATION') OVER latest_first AS others, row_number() OVER latest_first AS place"
        f" FROM visit v WHERE v.deal_id IN {_ASKED} AND v.held_on <= :as_of AND v.outcome IS NOT NULL"
        " WINDOW latest_first AS (PARTITION BY v.deal_id ORDER BY v.held_on DESC, v.id DESC))"
        " WHERE others = 0 AND place <= :most GROUP BY deal_id",
        {"ids": listed(ids), "as_of": as_of.isoformat(), "most": most},
    )


def answers(ids: Iterable[int], as_of: date) -> Query:
    """deal_id, flag, is accepted (0, 1) of every answer that holds: an action until its day has passed."""
    return (
        f"SELECT deal_id, flag, is_accepted FROM flag_answer WHERE deal_id IN {_ASKED}"
        " AND (is_accepted OR due_on IS NULL OR due_on >= :as_of)",
        {"ids": listed(ids), "as_of": as_of.isoformat()},
    )


def confirmed(ids: Iterable[int]) -> Query:
    """deal_id, gate item, day it was confirmed by hand."""
    return f"SELECT deal_id, item, confirmed_on FROM gate_check WHERE deal_id IN {_ASKED}", {"ids": listed(ids)}


def sheet_facts(ids: Iterable[int], as_of: date) -> Query:
    """Of each deal: id, steps of its decision flow, needs, needs said by somebody, wants, factors with our score (None: no
    factor has one), whether a decider who is still there was met (None: the deal has no people).
    """
    met = (
        f"(SELECT max(p.is_decider AND {_IS_HERE} AND {_SEEN_ON} IS NOT NULL)"
        " FROM deal_person p JOIN contact t ON t.id = p.contact_id WHERE p.deal_id = d.id)"
    )
    needs = "(SELECT count(*) FROM deal_need n WHERE n.deal_id = d.id AND n.kind = '{}'{})"
    return (
        "SELECT d.id, (SELECT count(*) FROM decision_step s WHERE s.deal_id = d.id),"
        f" {needs.format('NEED', '')}, {needs.format('NEED', ' AND n.contact_id IS NOT NULL')}, {needs.format('WANT', '')},"
        " (SELECT nullif(count(f.ours), 0) FROM factor_score f WHERE f.deal_id = d.id),"
        f" {met} FROM deal d WHERE d.id IN {_ASKED}",
        {"ids": listed(ids), "as_of": as_of.isoformat()},
    )


def open_deals(owner_id: int | None, area_id: int | None) -> Query:
    """id, name, customer, owner, stage, cents, expected close, has a next step, budget, rival, owner_id, co_owner_id."""
    return (
        "SELECT d.id, d.name, c.name, r.name, d.stage, d.amount_cents, d.expected_close,"
        " coalesce(trim(d.next_step), '') <> '' OR d.next_step_on IS NOT NULL, d.budget_cents, d.rival, d.owner_id,"
        " d.co_owner_id FROM deal d LEFT JOIN customer c ON c.id = d.customer_id LEFT JOIN rep r ON r.id = d.owner_id"
        f" WHERE d.stage IN ({_OPEN}) AND (:owner IS NULL OR d.owner_id = :owner)"
        " AND (:area IS NULL OR d.area_id = :area) ORDER BY d.id",
        {"owner": owner_id, "area": area_id},
    )


def deals_beside(ids: Iterable[int], customers: Iterable[int], dealers: Iterable[int]) -> Query:
    """id of the open ones among these deals, all others of the same customers and dealers, and those of the ones named."""
    parts = (
        f"{column} IN (SELECT {column} FROM deal WHERE id IN {_ASKED}) OR {column} IN (SELECT value FROM json_each(:{column}))"
        for column in ("customer_id", "dealer_id")
    )
    return (
        f"SELECT id FROM deal WHERE stage IN ({_OPEN}) AND (id IN {_ASKED} OR {' OR '.join(parts)})",
        {"ids": listed(ids), "customer_id": listed(customers), "dealer_id": listed(dealers)},
    )
