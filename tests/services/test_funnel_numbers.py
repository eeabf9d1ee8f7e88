"""The funnel's numbers against METHOD R13 and against the methods, which count deal by deal."""

import random
from datetime import date, timedelta
from decimal import Decimal
from itertools import groupby

import pytest

from app.methods.conversion import conversion, stage_history, stage_odds
from app.methods.funnel import DEFAULT_MAX_IDLE_DAYS
from app.methods.slips import Push, slip_rates
from app.models import Deal, Slip, StageEntry
from app.services.funnel_figures import FunnelFigure, WinKey
from app.services.scope import Scope, scope_for
from app.services.services import Services
from app.storage.book import Book
from app.terms import BOARD_STAGES, OPEN_STAGES, DealStage, Period
from tests.builders import SET_UP, TODAY, a_customer, a_deal, a_product, a_rep, an_area, an_industry

NOW = scope_for(TODAY, Period.THIS_YEAR)
PAID, LOST = DealStage.CLOSED_PAID, DealStage.LOST


def a_lively_book(book: Book, seed: int, deals: int = 60) -> None:
    """Deals with histories that skip, fall back, repeat a stage, invert days; some with slips; a few with no entry at all."""
    dice = random.Random(seed)
    reps = [a_rep(book, name) for name in ("Anna", "李伟")]
    start = date(2026, 1, 1)
    with book.write(SET_UP) as session:
        for n in range(deals):
            stages = [dice.choice(list(DealStage)) for _ in range(dice.randrange(5))]
            days = [start + timedelta(days=dice.randrange(400)) for _ in stages]
            if dice.random() < 0.8:
                days.sort()
            close = dice.choice([None, start + timedelta(days=dice.randrange(500))])
            deal = Deal(
                name=f"D{n}",
                stage=(stages or [dice.choice(list(DealStage))])[-1].value,
                owner_id=dice.choice([None, *reps]),
                stage_since=days[-1] if days else dice.choice([None, start]),
                expected_close=close,
                amount_cents=dice.choice([None, dice.randrange(10**8)]),
            )
            session.add(deal)
            session.flush()
            for stage, day in zip(stages, days, strict=True):
                session.add(StageEntry(deal_id=deal.id, stage=stage.value, entered_on=day))
                session.flush()
            for _ in range(dice.randrange(3)):
                before, after = (start + timedelta(days=dice.randrange(400)) for _ in range(2))
                session.add(Slip(deal_id=deal.id, slipped_on=start, from_on=before, to_on=after))


def histories(book: Book, owner_id: int | None) -> list[tuple]:
    """As the methods take them."""
    rows = book.rows(
        "SELECT e.deal_id, e.stage, e.entered_on FROM stage_entry e JOIN deal d ON d.id = e.deal_id"
        " WHERE ? IS NULL OR d.owner_id = ? ORDER BY e.deal_id, e.id",
        (owner_id, owner_id),
    )
    rows += book.rows(
        "SELECT id, stage, stage_since FROM deal WHERE stage_since > '' AND id NOT IN (SELECT deal_id FROM stage_entry)"
        " AND (? IS NULL OR owner_id = ?)",
        (owner_id, owner_id),
    )
    deals = [list(group) for _, group in groupby(rows, lambda row: row[0])]
    entries = [[(DealStage(stage), date.fromisoformat(day)) for _, stage, day in deal] for deal in deals]
    return [stage_history(deal).spans for deal in entries]


@pytest.mark.parametrize("seed", range(12))
def test_the_book_counts_as_the_methods_do(services: Services, book: Book, seed: int) -> None:
    a_lively_book(book, seed)
    for scope in (NOW, scope_for(TODAY, owner_id=1)):
        told = histories(book, scope.owner_id)
        expected = tuple(conversion(told, stage, TODAY, DEFAULT_MAX_IDLE_DAYS[stage]) for stage in BOARD_STAGES)
        assert services.funnel_numbers.conversions(scope) == expected
        assert services.funnel_numbers.stage_odds(scope) == stage_odds(told, TODAY)
        for stage in OPEN_STAGES:
            count = services.funnel_numbers.view(scope).conversion(stage).entered
            assert len(services.funnel_numbers.deal_ids(scope, FunnelFigure.CONVERSION, stage)) == count


@pytest.mark.parametrize("seed", range(6))
def test_slip_rates_are_those_of_the_method(services: Services, book: Book, seed: int) -> None:
    a_lively_book(book, seed)
    pushes = [
        Push(deal, date.fromisoformat(before), date.fromisoformat(after))
        for deal, before, after in book.rows("SELECT deal_id, from_on, to_on FROM slip")
    ]
    closes = [(deal, day and date.fromisoformat(day)) for deal, day in book.rows("SELECT id, expected_close FROM deal")]
    ever = Scope(TODAY, date.min, date.max)
    rates = services.funnel_numbers.slip_rates(ever)
    assert {rate.month: rate for rate in rates} == slip_rates(pushes, closes)
    for rate in rates:
        assert len(services.funnel_numbers.deal_ids(ever, FunnelFigure.SLIP_RATE, rate.month)) == rate.due


def test_the_example_of_the_method(services: Services, book: Book) -> None:
    """R13: open 290 and weighted 106 against target 200 and won 60: coverage 2.07; 14 wins of 20 at VALUE: 65 %."""
    for amount, stage in ((100, "TARGET"), (80, "NEEDS"), (60, "VALUE"), (50, "COMMIT")):
        a_deal(book, amount=amount, stage=DealStage(stage))
    a_deal(book, amount=60, stage=PAID, won_on=TODAY, closed_on=TODAY)
    services.forecast.set_quota(None, TODAY, 200_00)
    found = services.funnel_numbers.view(NOW)
    assert (found.open_cents, found.weighted_cents) == (290_00, 106_00)
    assert found.coverage.value is not None
    assert round(found.coverage.value, 2) == Decimal("2.07")
    assert (found.coverage.needed, found.coverage.reached) == (3, False)


def test_fourteen_wins_of_twenty(services: Services, book: Book) -> None:
    for number in range(20):
        deal = a_deal(book, stage=DealStage.VALUE, stage_since=date(2026, 1, 1))
        services.deals.move_to_stage([deal], PAID if number < 14 else LOST, TODAY)
    odds = services.funnel_numbers.view(NOW).odds
    assert (odds[DealStage.VALUE].odds_bp, odds[DealStage.VALUE].wins, odds[DealStage.VALUE].closed) == (6500, 14, 20)
    assert odds[DealStage.TARGET].odds_bp == 500


def test_target_reached_and_no_quota(services: Services, book: Book) -> None:
    a_deal(book, amount=60, stage=PAID, won_on=TODAY, closed_on=TODAY)
    assert services.funnel_numbers.view(NOW).coverage.quota_cents is None
    services.forecast.set_quota(None, TODAY, 60_00)
    coverage = services.funnel_numbers.view(NOW).coverage
    assert (coverage.value, coverage.reached, coverage.missing_cents) == (None, True, 0)


def test_whose_quota_counts(services: Services, book: Book) -> None:
    north = an_area(book, "North")
    anna, li = a_rep(book, "Anna", area_id=north), a_rep(book, "李伟")
    services.forecast.set_quota(anna, TODAY, 100)
    services.forecast.set_quota(li, TODAY, 50)

    def quota(**chosen: int) -> int | None:
        return services.funnel_numbers.view(scope_for(TODAY, **chosen)).coverage.quota_cents

    assert (quota(), quota(owner_id=li), quota(area_id=north)) == (150, 50, 100)
    services.forecast.set_quota(None, TODAY, 400)
    assert (quota(), quota(area_id=north)) == (400, 100)


def test_cycle_and_velocity(services: Services, book: Book) -> None:
    """R13: 12 deals at 0.3, 50 a deal and 90 days are 2.0 a day; a win dated before its opening has no length."""
    for _ in range(12):
        a_deal(book, amount=1)
    for days, amount in ((80, 40), (100, 60), (90, 50)):
        a_deal(book, amount=amount, stage=PAID, opened_on=TODAY - timedelta(days=days), won_on=TODAY, closed_on=TODAY)
    for _ in range(7):
        a_deal(book, stage=LOST, closed_on=TODAY)
    view = services.funnel_numbers.view(NOW)
    assert (view.cycle.deals, view.cycle.mean_days, view.cycle.median_days) == (3, 90, 90)
    assert (view.win_rate, view.velocity_cents) == (Decimal("0.3"), 2_00)
    a_deal(book, amount=50, stage=PAID, opened_on=TODAY + timedelta(days=9), won_on=TODAY, closed_on=TODAY)
    assert services.funnel_numbers.view(NOW).cycle.deals == 3


def test_win_rates_by_whatever(services: Services, book: Book) -> None:
    anna, north, pharma = a_rep(book, "Anna"), an_area(book, "North"), an_industry(book, "Pharma")
    customer, gtx = a_customer(book, industry_id=pharma), a_product(book, "GTX")
    about = {"owner_id": anna, "area_id": north, "product_id": gtx, "customer_id": customer}
    a_deal(book, amount=10, stage=PAID, won_on=TODAY, closed_on=TODAY, **about)
    a_deal(book, stage=LOST, closed_on=TODAY, **about)
    a_deal(book, stage=LOST, closed_on=TODAY)
    a_deal(book, stage=LOST, closed_on=date(2025, 1, 1), **about)
    for key in (WinKey.OWNER, WinKey.AREA, WinKey.PRODUCT, WinKey.INDUSTRY):
        first, nobody = services.funnel_numbers.win_rates(NOW, key)
        assert (first.name, first.wins, first.closed, first.rate, first.won_cents) == (
            {"OWNER": "Anna", "AREA": "North", "PRODUCT": "GTX", "INDUSTRY": "Pharma"}[key],
            *(1, 2, Decimal("0.5"), 10_00),
        )
        assert (nobody.id, nobody.name, nobody.wins, nobody.closed) == (None, None, 0, 1)
    (whole,) = services.funnel_numbers.win_rates(NOW, WinKey.DEALER)
    assert (whole.id, whole.closed) == (None, 3)


def test_win_rate_by_the_strategy_of_the_customer(services: Services, book: Book) -> None:
    customers = [a_customer(book, f"K{n}", potential=1000 * (n + 1)) for n in range(4)]
    a_deal(book, amount=900, stage=PAID, won_on=TODAY, closed_on=TODAY, customer_id=customers[0])
    a_deal(book, stage=LOST, closed_on=TODAY, customer_id=customers[3])
    found = {
        group.name: (group.wins, group.closed) for group in services.funnel_numbers.win_rates(NOW, WinKey.STRATEGY)
    }
    assert found == {"MAINTAIN": (1, 1), "ACQUIRE": (0, 1)}


def test_ages_of_open_deals(services: Services, book: Book) -> None:
    for days in (0, 30, 31, 400):
        a_deal(book, amount=days, opened_on=TODAY - timedelta(days=days))
    a_deal(book, amount=5)
    a_deal(book, amount=5, stage=LOST, opened_on=TODAY)
    ages = services.funnel_numbers.view(NOW).ages
    assert [(band.first, band.last, band.deals, band.cents) for band in ages if band.deals] == [
        *((0, 30, 2, 30_00), (31, 60, 1, 31_00), (366, None, 1, 400_00), (None, None, 1, 5_00)),
    ]


def test_every_figure_says_why(services: Services, book: Book) -> None:
    a_lively_book(book, 3)
    view = services.funnel_numbers.view(NOW)
    for figure in FunnelFigure:
        part = None
        if figure in (FunnelFigure.STAGE_ODDS, FunnelFigure.CONVERSION):
            part = DealStage.NEEDS
        elif figure is FunnelFigure.SLIP_RATE:
            part = view.slip_rates[0].month
        why = services.funnel_numbers.why(view, figure, part)
        assert why.inputs
        assert (why.figure, why.rule, why.scope) == (figure, "R13", NOW)
        assert isinstance(services.funnel_numbers.deal_ids(NOW, figure, part), tuple)
    with pytest.raises(KeyError):
        services.funnel_numbers.why(view, FunnelFigure.CONVERSION)
    open_deals = services.funnel_numbers.deal_ids(NOW, FunnelFigure.OPEN)
    assert len(open_deals) == view.open_deals
    closed = services.funnel_numbers.deal_ids(NOW, FunnelFigure.WIN_RATE)
    assert len(closed) == view.won_deals + view.lost_deals


def test_an_empty_book(services: Services) -> None:
    view = services.funnel_numbers.view(NOW)
    assert (view.open_deals, view.win_rate, view.velocity_cents, view.cycle.mean_days) == (0, None, None, None)
    assert all((one.entered, one.rate, one.mean_days) == (0, None, None) for one in view.conversions)
    assert services.funnel_numbers.win_rates(NOW, WinKey.OWNER) == view.slip_rates == ()
    assert services.funnel_numbers.won_quarters(NOW) == ()
