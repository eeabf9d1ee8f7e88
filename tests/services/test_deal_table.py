"""Deals as a table: filter, order, pages, totals; and the list of what to chase today."""

import random
from datetime import date, timedelta

import pytest
from sqlalchemy import Row, select

from app.methods.funnel import DEFAULT_MAX_IDLE_DAYS, DEFAULT_ODDS_BP, days_idle, deal_flags
from app.methods.money import weighted_cents
from app.methods.risk import ChaseReason, RedFlag, chase_key, chase_reasons, red_flags
from app.models import Deal
from app.services.deal_table import EVERYTHING, ChaseDeal, DealFilter, DealSort
from app.services.scope import Scope, scope_for
from app.services.services import Services
from app.storage.book import Book
from app.terms import DealStage
from tests.builders import (
    SET_UP,
    TODAY,
    a_busy_region,
    a_customer,
    a_deal,
    a_dealer,
    a_product,
    a_rep,
    an_area,
    an_industry,
)

NOW = scope_for(TODAY)


def names(services: Services, chosen: DealFilter = EVERYTHING, scope: Scope = NOW, **how: object) -> list[str]:
    ids = services.deal_table.ids(scope, chosen, **how)  # type: ignore[arg-type]
    return [row.card.name for row in services.deal_table.rows(ids, scope.as_of)]


@pytest.mark.parametrize("descending", [False, True])
@pytest.mark.parametrize("sort", DealSort)
def test_any_column_sorts_and_what_is_missing_comes_last(
    services: Services, book: Book, sort: DealSort, descending: bool
) -> None:
    about = {
        "customer_id": a_customer(book, industry_id=an_industry(book)),
        "owner_id": a_rep(book),
        "area_id": an_area(book),
        "product_id": a_product(book),
        "dealer_id": a_dealer(book),
    }
    days = dict.fromkeys(
        ("opened_on", "stage_since", "last_contact_on", "expected_close", "won_on", "closed_on"), TODAY
    )
    a_deal(book, "A")
    a_deal(book, "B", amount=5, list_amount_cents=7, next_step_on=TODAY, slips=1, **about, **days)
    order = names(services, sort=sort, descending=descending)
    always_there = sort in (DealSort.NAME, DealSort.SLIPS)
    if sort is DealSort.STAGE:
        assert order == ["A", "B"]
    else:
        assert order == (["A", "B"] if always_there and not descending else ["B", "A"])


def test_stages_sort_in_funnel_order(services: Services, book: Book) -> None:
    for name, stage in (("A", DealStage.VALUE), ("B", DealStage.TARGET), ("C", DealStage.LOST)):
        a_deal(book, name, stage=stage)
    assert names(services, sort=DealSort.STAGE) == ["B", "A", "C"]
    assert names(services, sort=DealSort.STAGE, descending=True) == ["C", "A", "B"]


def test_filters_narrow_together(services: Services, book: Book) -> None:
    anna, pharma = a_rep(book, "Anna"), an_industry(book, "Pharma")
    hengrui = a_customer(book, "恒瑞医药", industry_id=pharma)
    a_deal(book, "A", owner_id=anna, customer_id=hengrui, expected_close=date(2026, 12, 1))
    a_deal(book, "B", owner_id=anna, stage=DealStage.VALUE)
    a_deal(book, "C", expected_close=date(2027, 1, 1))
    assert names(services, DealFilter(owner_ids=(anna,))) == ["A", "B"]
    assert names(services, DealFilter(owner_ids=(None,))) == ["C"]
    assert names(services, DealFilter(owner_ids=(anna, None))) == ["A", "C", "B"]
    assert names(services, DealFilter(owner_ids=(anna,), stages=(DealStage.VALUE,))) == ["B"]
    assert names(services, DealFilter(industry_ids=(pharma,))) == ["A"]
    assert names(services, DealFilter(customer_ids=(None,))) == ["C", "B"]
    assert names(services, DealFilter(close_from=date(2026, 12, 2))) == ["C"]
    assert names(services, DealFilter(close_until=date(2026, 12, 31))) == ["A"]
    assert names(services, DealFilter(text="hengrui")) == names(services, DealFilter(text="恒瑞")) == ["A"]
    assert names(services, DealFilter(text="%")) == []
    assert names(services, scope=scope_for(TODAY, owner_id=anna)) == ["A", "B"]


def test_totals_are_of_all_that_pass_and_pages_cover_them(services: Services, book: Book) -> None:
    a_busy_region(book)
    ids = services.deal_table.ids(NOW, sort=DealSort.AMOUNT, descending=True)
    rows = services.deal_table.rows(ids, TODAY)
    totals = services.deal_table.totals(NOW)
    assert totals.deals == len(ids) == len(set(ids)) == 160
    assert totals.amount_cents == sum(row.card.amount_cents or 0 for row in rows)
    assert totals.weighted_cents == services.funnel.view(NOW).weighted_cents
    assert totals.without_amount == sum(row.card.amount_cents is None for row in rows)
    amounts = [row.card.amount_cents for row in rows if row.card.amount_cents is not None]
    assert amounts == sorted(amounts, reverse=True)
    page = services.deal_table.rows(ids[10:15], TODAY)
    assert [row.card.id for row in page] == list(ids[10:15])


def test_a_row_says_more_than_its_card(services: Services, book: Book) -> None:
    north, ostsee = an_area(book, "North"), a_dealer(book, "Ostsee")
    customer = a_customer(book, industry_id=an_industry(book, "Pharma"))
    a_deal(book, area_id=north, dealer_id=ostsee, customer_id=customer, opened_on=TODAY, rival="Nordwind")
    (row,) = services.deal_table.rows(services.deal_table.ids(NOW), TODAY)
    assert (row.area, row.dealer, row.industry, row.rival) == ("North", "Ostsee", "Pharma", "Nordwind")
    assert (row.opened_on, row.won_on, row.area_id, row.dealer_id) == (TODAY, None, north, ostsee)


def test_what_to_chase_today_worst_first(services: Services, book: Book) -> None:
    yesterday = TODAY - timedelta(days=1)
    quiet = a_deal(book, "quiet", last_contact_on=TODAY)
    stalled = a_deal(book, "stalled", amount=100, last_contact_on=TODAY - timedelta(days=31))
    late = a_deal(book, "late", expected_close=yesterday, last_contact_on=TODAY)
    today = a_deal(book, "today", next_step_on=TODAY, last_contact_on=TODAY)
    blank = a_deal(book, "blank", stage=DealStage.VALUE, next_step="call", last_contact_on=TODAY)
    twice = a_deal(book, "twice", slips=2, last_contact_on=TODAY)
    due = a_deal(book, "due", stage=DealStage.COLLECT, next_step_on=yesterday)
    a_deal(book, "lost", stage=DealStage.LOST, expected_close=yesterday)
    found = services.deal_table.chase(NOW)
    assert [deal.deal_id for deal in found] == [late, due, today, stalled, twice, blank]
    assert quiet not in [deal.deal_id for deal in found]
    about = {deal.deal_id: deal for deal in found}
    assert (about[stalled].reasons, about[stalled].red_flags, about[stalled].weighted_cents) == (
        (ChaseReason.STALLED,),
        (RedFlag.RF10,),
        5_00,
    )
    assert about[blank].red_flags == (RedFlag.RF08,)
    assert services.deal_table.chase(scope_for(TODAY, owner_id=a_rep(book))) == ()


def test_no_deal_that_the_rule_means_is_left_out(services: Services, book: Book) -> None:
    """The query only spares the rule the deals it cannot mean: what is stalled or late on the cards is in the list."""
    a_busy_region(book)
    chased = {deal.deal_id for deal in services.deal_table.chase(NOW)}
    columns = services.funnel.view(NOW).columns
    cards = [card for column in columns for card in services.funnel.cards(column.ids, TODAY)]
    wanted = {card.id for card in cards if {"STALLED", "OVERDUE_CLOSE"} & {flag.value for flag in card.flags}}
    assert wanted
    assert wanted <= chased


@pytest.mark.parametrize("seed", range(4))
def test_the_list_is_what_the_rule_says_of_each_deal(services: Services, book: Book, seed: int) -> None:
    """Deals are judged in groups that the rule cannot tell apart; here each by itself."""
    dice = random.Random(seed)
    days = [None, *(TODAY + timedelta(days=n) for n in (-60, -31, -30, -22, -21, -1, 0, 1, 40))]
    texts = [None, "", " ", "\n", "\u3000", "\x1c ", "known", " x "]
    with book.write(SET_UP) as session:
        for n in range(600):
            session.add(
                Deal(
                    name=f"D{n}",
                    stage=dice.choice(list(DealStage)).value,
                    amount_cents=dice.choice([None, -5, dice.randrange(10**8)]),
                    slips=dice.randrange(4),
                    budget_cents=dice.choice([None, 0, 7]),
                    **{text: dice.choice(texts) for text in ("need", "rival", "next_step")},
                    **{
                        day: dice.choice(days)
                        for day in ("expected_close", "next_step_on", "last_contact_on", "stage_since")
                    },
                )
            )
    with book.read() as connection:
        judged = [judge(deal) for deal in connection.execute(select(Deal.__table__))]
    expected = [found for found in judged if found.reasons]
    expected.sort(key=lambda found: chase_key(found.reasons, found.weighted_cents, found.deal_id))
    assert len(expected) > 100
    assert services.deal_table.chase(NOW) == tuple(expected)


def judge(deal: Row) -> ChaseDeal:
    stage = DealStage(deal.stage)
    active_on = deal.last_contact_on or deal.stage_since or deal.opened_on
    flags = deal_flags(
        stage=stage,
        amount_cents=deal.amount_cents,
        customer_id=deal.customer_id,
        owner_id=deal.owner_id,
        expected_close=deal.expected_close,
        slips=deal.slips,
        days_idle=active_on and days_idle(active_on, TODAY),
        as_of=TODAY,
        max_idle_days=DEFAULT_MAX_IDLE_DAYS[stage],
    )
    facts = {field: getattr(deal, field) for field in ("need", "budget_cents", "expected_close", "rival")}
    red = red_flags(stage=stage, flags=flags, **facts)
    step = {"next_step": deal.next_step, "next_step_on": deal.next_step_on}
    reasons = chase_reasons(stage=stage, flags=flags, red_flags=red, as_of=TODAY, **step)
    amount = deal.amount_cents
    return ChaseDeal(deal.id, reasons, red, None if amount is None else weighted_cents(amount, DEFAULT_ODDS_BP[stage]))
