"""The demo's 1+2+1 sheets and visits show every outcome, and nothing that the rules would not let in."""

from __future__ import annotations

from collections import Counter
from datetime import timedelta

import pytest

from app.services.scope import scope_for
from app.services.services import Services
from app.storage.book import Book
from app.terms import Flag, MapStatus, MissingPiece, Readiness, RedFlag, VisitOutcome
from tests.builders import TODAY

SCOPE = scope_for(TODAY)


def count(book: Book, sql: str) -> int:
    return int(book.rows(f"SELECT count(*) FROM {sql}")[0][0])


@pytest.fixture(scope="module")
def deals(told: Services) -> list[int]:
    return [row.deal_id for row in told.tracking.readiness(SCOPE)]


def test_deals_are_ready_one_short_and_not_ready(told: Services) -> None:
    found = Counter(row.readiness for row in told.tracking.readiness(SCOPE))
    assert all(found[readiness] >= 10 for readiness in Readiness)


def test_every_piece_is_missing_somewhere(told: Services) -> None:
    counts = told.tracking.matrix(SCOPE).counts
    without_a_gap = {piece for piece in MissingPiece if not counts[piece]}
    assert without_a_gap <= {MissingPiece.DATE}


def test_sheets_flag_what_is_to_be_mended(told: Services, deals: list[int]) -> None:
    sheets = [told.tracking.sheet(deal, TODAY) for deal in deals]
    flags = Counter(flag for sheet in sheets for flag in sheet.flags)
    assert flags[Flag.OWNER_CONFLICT] == 1
    assert flags[Flag.RECHECK] > 3
    assert {sheet.map_status for sheet in sheets} == set(MapStatus)
    flows = [told.tracking.flow(deal, TODAY) for deal in deals]
    assert {Flag.TOO_LATE, Flag.STEP_UNOWNED} <= {flag for flow in flows for flag in flow.flags}
    warned = {row.flag for deal in deals for row in told.tracking.flags(deal, TODAY)}
    assert {RedFlag.RF01, RedFlag.RF03, RedFlag.RF05, RedFlag.RF06, RedFlag.RF09, RedFlag.RF12} <= warned


def test_support_has_a_history_in_the_journal(told: Services, region: Book) -> None:
    people = region.rows("SELECT deal_id, contact_id FROM deal_person WHERE support IS NOT NULL")
    lengths = Counter(len(told.tracking.support_history(*one)) for one in people[:150])
    assert lengths[1] > 10
    assert sum(lengths.values()) - lengths[1] > 30


def test_people_report_to_people_of_their_own_house(region: Book) -> None:
    assert count(region, "contact c JOIN contact b ON b.id = c.reports_to_id WHERE b.customer_id <> c.customer_id") == 0
    assert count(region, "contact c JOIN contact b ON b.id = c.reports_to_id WHERE b.id >= c.id") == 0
    assert count(region, "contact WHERE reports_to_id IS NOT NULL") > 400
    apart = "contact_line l JOIN contact a ON a.id = l.from_id JOIN contact b ON b.id = l.to_id"
    assert count(region, f"{apart} WHERE a.customer_id <> b.customer_id OR a.id = b.id") == 0
    elsewhere = "deal_person p JOIN deal d ON d.id = p.deal_id JOIN contact c ON c.id = p.contact_id"
    assert count(region, f"{elsewhere} WHERE d.customer_id <> c.customer_id") == 0


def test_outcomes_have_the_evidence_they_need(region: Book) -> None:
    found = dict(region.rows("SELECT outcome, count(*) FROM visit WHERE held_on IS NOT NULL GROUP BY 1"))
    assert set(found) >= {outcome.value for outcome in VisitOutcome}
    assert count(region, "visit WHERE outcome = 'ORDER' AND (order_no IS NULL OR order_cents IS NULL)") == 0
    bare = "advance_action IS NULL OR advance_contact_id IS NULL OR advance_on < held_on"
    assert count(region, f"visit WHERE outcome = 'ADVANCE' AND ({bare})") == 0
    assert count(region, "visit WHERE outcome = 'NO_SALE' AND no_sale_reason IS NULL") == 0
    assert count(region, "visit WHERE outcome = 'CONTINUATION' AND claimed_outcome = 'ADVANCE'") > 10
    long_due = (TODAY - timedelta(days=8)).isoformat()
    promises = "visit WHERE outcome = 'ADVANCE' AND advance_on <"
    assert 10 < count(region, f"{promises} '{long_due}' AND advance_done_on IS NULL") < 100


def test_the_next_weeks_are_planned_at_times_that_do_not_clash(region: Book) -> None:
    today = TODAY.isoformat()
    ahead = f"visit WHERE held_on IS NULL AND planned_on >= '{today}'"
    assert count(region, ahead) > 40
    assert count(region, f"{ahead} AND starts_at IS NULL") == 0
    twice = f"SELECT rep_id FROM {ahead} GROUP BY rep_id, planned_on, starts_at HAVING count(*) > 1"
    assert count(region, f"({twice})") == 0
    assert count(region, f"{ahead} AND strftime('%w', planned_on) IN ('0', '6')") == 0


def test_nobody_we_visited_is_a_stranger(region: Book) -> None:
    met = "visit v JOIN visit_person p ON p.visit_id = v.id JOIN contact c ON c.id = p.contact_id"
    assert count(region, f"{met} WHERE v.held_on IS NOT NULL AND c.coverage = 'NONE'") == 0
