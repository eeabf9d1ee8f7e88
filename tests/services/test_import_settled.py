"""An invoice file that says when each invoice was settled brings the payments along, once."""

from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from app.models import Payment
from app.services.imports import ImportResult
from app.services.parties import Party
from app.services.scope import scope_for
from app.services.services import Services
from app.storage.book import Book
from app.terms import AgeBucket, TableKind
from tests.builders import TODAY, dump, put

DATA = Path(__file__).parents[2].parent / "shared" / "data" / "ibm_ar" / "WA_Fn-UseC_-Accounts-Receivable.csv"

HEADERS = "Customer,Invoice no,Invoice date,Due date,Amount,Settled date\n"
LINES = (
    "恒瑞医药,R-1,2026-06-01,2026-07-01,100,2026-07-11\n"
    "恒瑞医药,R-2,2026-06-02,2026-07-02,200,\n"
    "恒瑞医药,G-1,2026-06-03,,-40,2026-07-20\n"
)


def imported(services: Services, tmp_path: Path, text: str, name: str = "invoices.csv") -> ImportResult:
    path = tmp_path / name
    path.write_text(HEADERS + text, encoding="utf-8")
    return services.imports.apply(services.imports.plan(path))


def paid(book: Book) -> list[tuple[str, str, int]]:
    return book.rows(
        "SELECT i.number, p.paid_on, p.amount_cents FROM payment p JOIN invoice i ON i.id = p.invoice_id ORDER BY p.id"
    )


def test_settled_invoices_are_paid_in_full_on_their_day(services: Services, book: Book, tmp_path: Path) -> None:
    before = dump(book)
    result = imported(services, tmp_path, LINES)
    assert [table.kind for table in result.plan.tables] == [TableKind.INVOICES, TableKind.PAYMENTS]
    assert (result.new, result.invalid) == (5, 0)
    assert paid(book) == [("R-1", "2026-07-11", 100_00), ("G-1", "2026-07-20", -40_00)]
    (row,) = services.receivables.ageing(scope_for(TODAY)).rows
    assert row.party is not None
    assert (row.total_cents, row.credits_cents) == (200_00, 0)
    assert len(services.receivables.payments(row.party)) == 2
    services.history.undo()
    assert dump(book) == before


def test_the_second_import_adds_nothing(services: Services, book: Book, tmp_path: Path) -> None:
    imported(services, tmp_path, LINES)
    before = dump(book)
    again = imported(services, tmp_path, LINES)
    assert (again.new, again.changed, again.same) == (0, 0, 3)
    assert dump(book) == before


def test_what_is_settled_since_comes_with_the_next_file(services: Services, book: Book, tmp_path: Path) -> None:
    imported(services, tmp_path, LINES)
    result = imported(services, tmp_path, LINES.replace("200,", "200,2026-08-01"))
    assert (result.new, result.same) == (1, 3)
    assert paid(book)[-1] == ("R-2", "2026-08-01", 200_00)


def test_an_invoice_that_has_payments_keeps_them(services: Services, book: Book, tmp_path: Path) -> None:
    imported(services, tmp_path, "恒瑞医药,R-1,2026-06-01,2026-07-01,100,\n")
    (invoice,) = book.rows("SELECT id, customer_id FROM invoice")
    put(book, Payment(invoice_id=invoice[0], customer_id=invoice[1], paid_on=date(2026, 6, 20), amount_cents=60_00))
    assert imported(services, tmp_path, "恒瑞医药,R-1,2026-06-01,2026-07-01,100,2026-07-11\n").new == 0
    assert paid(book) == [("R-1", "2026-06-20", 60_00)]


def test_a_line_that_stands_twice_is_paid_once(services: Services, book: Book, tmp_path: Path) -> None:
    result = imported(services, tmp_path, LINES + LINES.splitlines()[0] + "\n")
    assert (result.new, result.same) == (5, 1)
    assert len(paid(book)) == 2


def test_a_line_that_stands_twice_of_an_invoice_in_the_book_is_that_invoice(
    services: Services, book: Book, tmp_path: Path
) -> None:
    imported(services, tmp_path, LINES)
    before = dump(book)
    again = imported(services, tmp_path, LINES + LINES.splitlines()[0] + "\n")
    assert (again.new, again.changed, again.same) == (0, 0, 4)
    assert dump(book) == before
    differs = imported(services, tmp_path, LINES + LINES.splitlines()[0].replace(",100,", ",120,") + "\n")
    assert (differs.new, differs.conflict, differs.same) == (0, 2, 2)


def test_a_refused_invoice_is_not_paid(services: Services, book: Book, tmp_path: Path) -> None:
    result = imported(services, tmp_path, ",R-1,2026-06-01,2026-07-01,100,2026-07-11\n" + LINES)
    assert (result.new, result.invalid) == (5, 1)
    assert [number for number, *_ in paid(book)] == ["R-1", "G-1"]


@pytest.mark.skipif(not DATA.is_file(), reason=f"the data set is not in {DATA.parent}")
def test_ibm_receivables_have_the_known_ages(services: Services) -> None:
    result = services.imports.apply(services.imports.plan(DATA))
    assert (result.new, result.conflict, result.invalid) == (2 * 2_466, 0, 0)
    for day, counts, ages in (
        (date(2012, 12, 31), (86, 13), (4_936_32, 788_74)),
        (date(2013, 6, 30), (72, 12), (4_284_29, 835_56)),
    ):
        view = services.receivables.ageing(scope_for(day))
        assert (view.counts[AgeBucket.NOT_DUE], view.counts[AgeBucket.D1_30]) == counts
        assert view.total.ages == (*ages, 0, 0, 0)
        assert view.total.total_cents == sum(ages)
        assert view.flags == ()
    end = date(2014, 12, 31)
    assert services.receivables.ageing(scope_for(end)).total.total_cents == 0
    assert services.imports.plan(DATA).has_work() is False


@pytest.mark.skipif(not DATA.is_file(), reason=f"the data set is not in {DATA.parent}")
def test_ibm_customers_pay_as_late_as_is_known(services: Services, book: Book) -> None:
    services.imports.apply(services.imports.plan(DATA))
    late = []
    for customer, invoices in book.rows("SELECT customer_id, count(*) FROM invoice GROUP BY customer_id"):
        mean = services.receivables.days_late(Party("customer", customer), date(2014, 12, 31)).days
        assert mean is not None
        late.append((mean * invoices, invoices))
    total, count = (sum(column) for column in zip(*late, strict=True))
    assert (len(late), count, round(total / count, 6)) == (100, 2_466, Decimal("3.442417"))
