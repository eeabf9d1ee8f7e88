"""The scorecard by posture against R4 and against slow counts over the records."""

import csv
import random
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace

from app.methods.period import month_floor
from app.models import Deal, Invoice, KpiEntry, Payment, SalesEntry, Visit
from app.services.scope import Scope, scope_for
from app.services.scorecard import KpiLine
from app.services.services import Services
from app.storage.book import Book
from app.terms import DealStage, Kpi, Perspective, Posture, Status, Tier
from tests.builders import TODAY, a_busy_region, a_customer, a_deal, a_rep, a_sale, put

Q3, Q3_END = date(2026, 7, 1), date(2026, 9, 30)
AT_END = scope_for(Q3_END)
DATA = Path(__file__).parents[2].parent / "shared" / "data"


def line(services: Services, kpi: Kpi, day: date = Q3, scope: Scope = AT_END) -> KpiLine:
    (found,) = (one for one in services.scorecard.view(day, scope).lines if one.kpi is kpi)
    return found


def actual(services: Services, kpi: Kpi, day: date = Q3, scope: Scope = AT_END) -> Decimal | None:
    return line(services, kpi, day, scope).actual


def test_the_example_of_the_method(services: Services) -> None:
    scorecard = services.scorecard
    for kpi, target, typed in (
        (Kpi.SALES_GROWTH, 20, 18),
        (Kpi.NEW_CUSTOMERS, 5, 6),
        (Kpi.ADVANCE_RATE, 100, 95),
        (Kpi.TEAM_BUILDING, 10, 10),
        (Kpi.EXPENSE_RATIO, 8, 9),
    ):
        scorecard.set_target(Q3, kpi, Decimal(target))
        scorecard.set_actual(date(2026, 8, 15), kpi, Decimal(typed))
    view = scorecard.view(Q3, AT_END)
    attack, defend = view.results[Posture.ATTACK], view.results[Posture.DEFEND]
    assert (attack.value, attack.status) == (Decimal("102.5"), Status.OK)
    assert (defend.value, defend.status, defend.scores[Kpi.EXPENSE_RATIO]) == (None, Status.MISSING, Decimal("87.5"))
    assert [(one.kpi, one.score, one.weight, one.source) for one in view.of(Posture.ATTACK)] == [
        (Kpi.SALES_GROWTH, 90, 40, "TYPED"),
        (Kpi.NEW_CUSTOMERS, 120, 35, "TYPED"),
        (Kpi.ADVANCE_RATE, 95, 10, "TYPED"),
        (Kpi.TEAM_BUILDING, 100, 15, "TYPED"),
    ]
    assert len(view.of(Posture.DEFEND)) == 9
    ratio = line(services, Kpi.EXPENSE_RATIO)
    assert (ratio.perspective, ratio.lower_is_better) == (Perspective.FINANCE, True)
    assert (view.quarter_start, view.quarter_end, view.counted_to) == (Q3, Q3_END, Q3_END)


def test_what_was_typed_is_kept_by_quarter_and_undone(services: Services, book: Book) -> None:
    scorecard = services.scorecard
    scorecard.set_target(Q3, Kpi.SATISFACTION, Decimal("4.50"))
    scorecard.set_actual(Q3, Kpi.SATISFACTION, Decimal("1E+1"))
    scorecard.set_target(date(2026, 10, 1), Kpi.SATISFACTION, Decimal(5))
    assert (line(services, Kpi.SATISFACTION).target, actual(services, Kpi.SATISFACTION)) == (Decimal("4.5"), 10)
    assert actual(services, Kpi.SATISFACTION, date(2026, 10, 1)) is None
    services.history.undo()
    services.history.undo()
    assert actual(services, Kpi.SATISFACTION) is None
    scorecard.set_target(Q3, Kpi.SATISFACTION, None)
    scorecard.set_target(Q3, Kpi.SATISFACTION, None)
    assert book.rows("SELECT count(*) FROM kpi_entry") == [(0,)]
    with pytest.raises(ValueError):
        scorecard.set_actual(Q3, Kpi.SATISFACTION, Decimal("NaN"))


def test_quarters_follow_the_fiscal_year(services: Services) -> None:
    services.settings.set("fiscal_first_month", "2")
    view = services.scorecard.view(date(2026, 7, 15), scope_for(date(2026, 6, 30)))
    assert (view.quarter_start, view.quarter_end, view.counted_to) == (
        date(2026, 5, 1),
        date(2026, 7, 31),
        date(2026, 6, 30),
    )


def test_a_quarter_not_begun_has_no_actuals(services: Services, book: Book) -> None:
    a_sale(book, a_customer(book), date(2025, 10, 1), 100)
    view = services.scorecard.view(date(2026, 10, 1), AT_END)
    assert {one.actual for one in view.lines} == {None}


def test_sales_and_profit_growth(services: Services, book: Book) -> None:
    customer = a_customer(book)
    for month, amount, margin in (
        (date(2025, 7, 1), 100, 10_00),
        (date(2025, 6, 1), 999, 999_00),
        (date(2026, 7, 1), 80, 12_00),
        (date(2026, 9, 1), 50, None),
        (date(2026, 10, 1), 999, 999_00),
    ):
        a_sale(book, customer, month, amount, margin_cents=margin)
    a_sale(book, None, Q3, 999)
    assert actual(services, Kpi.SALES_GROWTH) == 30
    profit = line(services, Kpi.PROFIT_GROWTH)
    assert (profit.actual, profit.gaps, profit.source) == (20, 1, "BOOK")
    assert actual(services, Kpi.SALES_GROWTH, scope=scope_for(date(2026, 8, 31))) == -20
    assert actual(services, Kpi.SALES_GROWTH, date(2025, 7, 1)) is None, "nothing to grow from"


def test_what_the_book_knows_goes_before_what_was_typed(services: Services, book: Book) -> None:
    services.scorecard.set_actual(Q3, Kpi.SALES_GROWTH, Decimal(5))
    assert line(services, Kpi.SALES_GROWTH).source == "TYPED"
    customer = a_customer(book)
    a_sale(book, customer, date(2025, 7, 1), 100)
    a_sale(book, customer, Q3, 130)
    found = line(services, Kpi.SALES_GROWTH)
    assert (found.actual, found.source, found.typed) == (30, "BOOK", 5)


def test_won_deals_stand_in_for_customers_without_entries(services: Services, book: Book) -> None:
    without, with_entries = a_customer(book, "A"), a_customer(book, "B")
    a_sale(book, with_entries, date(2025, 7, 1), 100)
    for customer in (without, with_entries):
        a_deal(book, stage=DealStage.CLOSED_PAID, amount=50, customer_id=customer, won_on=Q3_END)
    a_deal(book, stage=DealStage.CLOSED_PAID, customer_id=without, won_on=Q3)
    assert actual(services, Kpi.SALES_GROWTH) == -50
    services.settings.set("sales_from_deals", "0")
    assert actual(services, Kpi.SALES_GROWTH) == -100


def test_new_customers_are_those_that_never_bought_before(services: Services, book: Book) -> None:
    new, returning, old, refunded = (a_customer(book, name) for name in "ABCD")
    a_sale(book, new, Q3, 10)
    assert actual(services, Kpi.NEW_CUSTOMERS) is None, "in a book without a past everybody would be new"
    a_sale(book, old, date(2026, 6, 1), 10)
    a_sale(book, returning, date(2019, 1, 1), 10)
    a_sale(book, returning, Q3, 10)
    a_sale(book, refunded, Q3, -5)
    assert actual(services, Kpi.NEW_CUSTOMERS) == 1
    a_deal(book, stage=DealStage.COLLECT, customer_id=refunded, won_on=Q3_END)
    assert actual(services, Kpi.NEW_CUSTOMERS) == 2
    assert actual(services, Kpi.NEW_CUSTOMERS, scope=scope_for(date(2026, 9, 29))) == 1


def test_the_advance_rate_is_that_of_the_visits_held(services: Services, book: Book) -> None:
    anna = a_rep(book)
    customer, other = a_customer(book, owner_id=anna), a_customer(book, "Other")

    def visit(outcome: str | None, customer_id: int | None = customer, **fields: Any) -> None:
        put(book, Visit(**{"customer_id": customer_id, "held_on": Q3, "outcome": outcome, **fields}))

    visit(None)
    assert actual(services, Kpi.ADVANCE_RATE) is None
    visit("ORDER")
    visit("ADVANCE", advance_on=Q3_END - timedelta(days=7))
    visit("ADVANCE", advance_on=Q3_END - timedelta(days=8))
    visit("ADVANCE", other, advance_on=Q3, advance_done_on=Q3_END)
    visit("NO_SALE", None)
    visit("ORDER", held_on=Q3 - timedelta(days=1))
    visit("ORDER", held_on=None, planned_on=Q3)
    assert actual(services, Kpi.ADVANCE_RATE) == 50
    assert line(services, Kpi.ADVANCE_RATE).gaps == 1
    assert actual(services, Kpi.ADVANCE_RATE, scope=replace(AT_END, owner_id=anna)) == 50
    services.settings.set("advance_broken_days", "8")
    assert actual(services, Kpi.ADVANCE_RATE) == Decimal(400) / 6


def test_retention_counts_those_that_bought_again(services: Services, book: Book) -> None:
    kept, lost, left, too_old = (a_customer(book, name) for name in ("kept", "lost", "left", "too old"))
    a_sale(book, kept, date(2025, 7, 1), 10)
    a_sale(book, kept, date(2025, 10, 1), 10)
    a_sale(book, lost, date(2025, 9, 1), 10)
    a_sale(book, left, date(2025, 7, 1), 10)
    a_sale(book, too_old, date(2025, 6, 1), 10)
    services.customers.save(left, {"is_active": False})
    assert actual(services, Kpi.RETENTION) == Decimal(100) / 3
    a_sale(book, lost, date(2026, 9, 1), 10)
    assert actual(services, Kpi.RETENTION) == Decimal(200) / 3
    assert actual(services, Kpi.RETENTION, date(2024, 7, 1)) is None


def test_overdue_receivables(services: Services, book: Book) -> None:
    assert actual(services, Kpi.OVERDUE_AR) is None
    customer = a_customer(book)

    def invoice(issued: date, due: date | None, cents: int) -> int:
        return put(book, Invoice(number="1", customer_id=customer, issued_on=issued, due_on=due, amount_cents=cents))

    first = invoice(date(2026, 6, 1), date(2026, 7, 1), 100_00)
    invoice(date(2026, 9, 1), Q3_END, 300_00)
    invoice(date(2026, 10, 1), date(2026, 10, 2), 999_00)
    assert actual(services, Kpi.OVERDUE_AR) == 25, "due today is not overdue"
    invoice(date(2026, 8, 1), None, 100_00)
    found = line(services, Kpi.OVERDUE_AR)
    assert (found.actual, found.gaps) == (40, 1)
    put(book, Payment(customer_id=customer, invoice_id=first, paid_on=Q3_END, amount_cents=100_00))
    assert actual(services, Kpi.OVERDUE_AR) == 25
    put(book, Payment(customer_id=customer, paid_on=Q3_END, amount_cents=900_00))
    assert actual(services, Kpi.OVERDUE_AR) == 0, "all is paid"


def tiered(services: Services, customer: int, tier: Tier) -> None:
    reason = {"tier_override_reason": "agreed", "tier_override_until": date(2030, 1, 1)}
    services.customers.save(customer, {"tier_override": tier.value, **reason})


def test_service_compliance_by_tier(services: Services, book: Book) -> None:
    gold, plain = a_customer(book, "Gold"), a_customer(book, "Plain")
    for customer, tier in ((gold, Tier.A1), (plain, Tier.B2)):
        tiered(services, customer, tier)
    for number in range(20):
        put(book, Visit(customer_id=plain, held_on=Q3 + timedelta(days=number)))
    assert actual(services, Kpi.SERVICE_COMPLIANCE) == Decimal(3) / (12 + 1 + 3) * 100
    for number in range(6):
        put(book, Visit(customer_id=gold, held_on=Q3 + timedelta(days=number), with_leader=number < 2))
    put(book, Visit(customer_id=gold, held_on=date(2026, 10, 1)))
    put(book, Visit(customer_id=gold, planned_on=Q3))
    assert actual(services, Kpi.SERVICE_COMPLIANCE) == Decimal(3 + 6 + 1) / (12 + 1 + 3) * 100


def test_nothing_due_is_no_compliance(services: Services, book: Book) -> None:
    a_customer(book)
    found = line(services, Kpi.SERVICE_COMPLIANCE)
    assert (found.actual, found.gaps) == (None, 1)


def test_a_filter_asks_for_its_own_customers(services: Services, book: Book) -> None:
    mine = a_customer(book, "Mine", owner_id=a_rep(book))
    other = a_customer(book, "Other")
    for customer, now in ((mine, 150), (other, 50)):
        a_sale(book, customer, date(2025, 7, 1), 100)
        a_sale(book, customer, Q3, now)
    assert actual(services, Kpi.SALES_GROWTH) == 0
    assert actual(services, Kpi.SALES_GROWTH, scope=replace(AT_END, owner_id=1)) == 50
    assert actual(services, Kpi.SALES_GROWTH, scope=replace(AT_END, area_id=9)) is None
    assert services.scorecard.view(Q3, replace(AT_END, owner_id=1)).is_filtered


def rows_of(book: Book, model: Any) -> list[Any]:
    from sqlalchemy import select

    with book.read() as connection:
        return list(connection.execute(select(*model.__table__.columns)))


@pytest.mark.parametrize("seed", range(6))
@pytest.mark.parametrize("as_of", [date(2026, 8, 10), Q3_END, TODAY])
def test_a_busy_region_agrees_with_a_slow_count(services: Services, book: Book, seed: int, as_of: date) -> None:
    a_busy_region(book, seed=seed)
    dice = random.Random(seed)
    with book.write(services.history.next_undo or pytest.fail()) as session:
        for deal in session.query(Deal).filter(Deal.stage == DealStage.CLOSED_PAID.value):
            deal.won_on = TODAY - timedelta(days=dice.randrange(900))
    entries, deals = rows_of(book, SalesEntry), [deal for deal in rows_of(book, Deal) if deal.won_on]
    scope = scope_for(as_of)
    end = min(Q3_END, as_of)
    has_entries = {entry.customer_id for entry in entries}

    def sales(start: date, last: date) -> int:
        own = sum(entry.amount_cents for entry in entries if start <= entry.month <= last)
        won = [deal for deal in deals if deal.customer_id and deal.customer_id not in has_entries]
        return own + sum(deal.amount_cents or 0 for deal in won if start <= deal.won_on <= last)

    now, before = sales(Q3, end), sales(date(2025, 7, 1), date(2025, end.month, end.day))
    expected = (now - before) * 100 / Decimal(before) if before > 0 else None
    assert actual(services, Kpi.SALES_GROWTH, scope=scope) == expected

    bought: dict[int, list[tuple[date, date]]] = {}
    for entry in entries:
        if entry.amount_cents > 0:
            last = month_floor(entry.month + timedelta(days=31)) - timedelta(days=1)
            bought.setdefault(entry.customer_id, []).append((entry.month, last))
    for deal in deals:
        if deal.customer_id:
            bought.setdefault(deal.customer_id, []).append((deal.won_on, deal.won_on))
    firsts = [min(spans)[0] for spans in bought.values()]
    assert actual(services, Kpi.NEW_CUSTOMERS, scope=scope) == sum(Q3 <= first <= end for first in firsts)

    def buyers(start: date, last: date) -> set[int]:
        return {who for who, spans in bought.items() if any(start <= until and day <= last for day, until in spans)}

    had = buyers(date(2025, 7, 1), date(2026, 6, 30))
    kept = had & buyers(end.replace(year=end.year - 1) + timedelta(days=1), end)
    assert actual(services, Kpi.RETENTION, scope=scope) == Decimal(len(kept)) * 100 / len(had)


def test_kpi_entries_point_at_quarters(services: Services, book: Book) -> None:
    services.scorecard.set_target(TODAY, Kpi.TEAM_BUILDING, Decimal(3))
    assert [(row.kpi, row.starts_on) for row in rows_of(book, KpiEntry)] == [("TEAM_BUILDING", date(2026, 10, 1))]


@pytest.mark.skipif(not (DATA / "maven_crm").is_dir(), reason=f"the data sets are not in {DATA}")
def test_the_deals_of_maven_as_its_file_has_them(tmp_path: Path) -> None:
    """Maven has won deals and no sales entries; every number is counted again in the file itself."""
    book = Book.create(tmp_path / "maven.fieldbook")
    services = Services(book)
    for name in ("products", "sales_teams", "accounts", "sales_pipeline"):
        services.imports.apply(services.imports.plan(DATA / "maven_crm" / f"{name}.csv"))
    with (DATA / "maven_crm" / "sales_pipeline.csv").open(encoding="utf-8-sig", newline="") as file:
        won = [row for row in csv.DictReader(file) if row["deal_stage"] == "Won"]
    firsts: dict[str, str] = {}
    for row in won:
        firsts[row["account"]] = min(firsts.get(row["account"], "9"), row["close_date"])
    second = scope_for(date(2017, 6, 30))
    new = sum("2017-04-01" <= first <= "2017-06-30" for first in firsts.values())
    assert actual(services, Kpi.NEW_CUSTOMERS, date(2017, 4, 1), second) == new
    assert len(firsts) == 85
    assert actual(services, Kpi.RETENTION, date(2018, 1, 1), scope_for(date(2018, 3, 31))) == 100
    assert actual(services, Kpi.SALES_GROWTH, date(2018, 7, 1), scope_for(date(2018, 9, 30))) == -100
    book.close()


@pytest.mark.skipif(not (DATA / "superstore_zh").is_dir(), reason=f"the data sets are not in {DATA}")
def test_the_last_quarter_of_the_superstore_as_its_file_has_it(tmp_path: Path) -> None:
    book = Book.create(tmp_path / "superstore.fieldbook")
    services = Services(book)
    file = DATA / "superstore_zh" / "superstore_zh_orders_gbk.csv"
    services.imports.apply(services.imports.plan(file))
    with file.open(encoding="gbk", newline="") as opened:
        reader = csv.reader(opened)
        header = [name.strip() for name in next(reader)]
        day, who, sales, profit = (header.index(name) for name in ("订单日期", "客户 ID", "销售额", "利润"))
        orders = [
            (date(*map(int, row[day].split("/"))), row[who], float(row[sales]), float(row[profit])) for row in reader
        ]

    def growth(column: int) -> float:
        now, before = (
            sum(order[column] for order in orders if (order[0].year, (order[0].month - 1) // 3) == (year, 3))
            for year in (2017, 2016)
        )
        return (now / before - 1) * 100

    quarter, scope = date(2017, 10, 1), scope_for(date(2017, 12, 31))
    assert float(actual(services, Kpi.SALES_GROWTH, quarter, scope) or 0) == pytest.approx(growth(2), abs=1e-3)
    assert float(actual(services, Kpi.PROFIT_GROWTH, quarter, scope) or 0) == pytest.approx(growth(3), abs=1e-3)
    had = {who for day, who, *_ in orders if date(2016, 10, 1) <= day <= date(2017, 9, 30)}
    kept = had & {who for day, who, *_ in orders if day.year == 2017}
    assert actual(services, Kpi.RETENTION, quarter, scope) == Decimal(len(kept)) * 100 / len(had)
    older = {who for day, who, *_ in orders if day < quarter}
    new = {who for _, who, *_ in orders} - older
    assert actual(services, Kpi.NEW_CUSTOMERS, quarter, scope) == len(new)
    book.close()
