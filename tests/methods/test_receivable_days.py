from datetime import date
from decimal import Decimal

from app.methods.ageing import Invoice, Payment
from app.methods.receivable_days import (
    DaysFigure,
    FigureGap,
    MonthSales,
    countback,
    days_delinquent,
    effectiveness,
    mean_days_late,
    sales_outstanding,
    settled_days,
)

APR, MAY, JUN = MonthSales(100, 30), MonthSales(120, 31), MonthSales(90, 30)
AS_OF = date(2018, 6, 30)


def test_worked_example():
    outstanding = sales_outstanding(180, 310, 91)
    best_possible = sales_outstanding(110, 310, 91)
    assert round(outstanding.days, 2) == Decimal("52.84")
    assert round(countback(180, [JUN, MAY, APR]).days, 2) == Decimal("53.25")
    assert round(best_possible.days, 2) == Decimal("32.29")
    assert round(days_delinquent(outstanding, best_possible).days, 2) == Decimal("20.55")
    assert round(effectiveness(185, 90, 180, 110).percent, 1) == Decimal("57.6")


def test_without_sales_or_without_receivables():
    assert sales_outstanding(5, 0, 91) == DaysFigure(None, FigureGap.NO_SALES)
    assert sales_outstanding(5, -10, 91) == DaysFigure(None, FigureGap.NO_SALES)
    assert sales_outstanding(0, 0, 91) == countback(0, []) == DaysFigure(Decimal(0))
    assert countback(5, [MonthSales(0, 30)]) == countback(5, []) == DaysFigure(None, FigureGap.NO_SALES)
    assert days_delinquent(DaysFigure(None, FigureGap.NO_SALES), DaysFigure(Decimal(3))).gap is FigureGap.NO_SALES
    assert effectiveness(0, 0, 0, 0).gap is FigureGap.NOTHING_DUE


def test_countback_runs_out_of_months():
    assert countback(400, [JUN, MAY, APR]) == DaysFigure(Decimal(91), is_more=True)


def test_countback_passes_months_that_sold_nothing():
    assert countback(180, [JUN, MonthSales(-40, 31), MonthSales(90, 30)]).days == 91
    assert countback(90, [JUN]).days == 30
    assert countback(0, [JUN]).days == 0


def test_the_day_an_invoice_was_paid_in_full():
    january, february = date(2018, 1, 10), date(2018, 2, 10)
    invoices = [
        Invoice(1, january, february, 100),
        Invoice(2, january, february, 100),
        Invoice(3, february, date(2018, 3, 10), 100),
        Invoice(4, february, None, -40),
        Invoice(5, date(2018, 7, 1), None, 10),
    ]
    payments = [
        Payment(1, date(2018, 2, 15), 60, 1),
        Payment(2, date(2018, 2, 20), 50, 1),
        Payment(3, date(2018, 2, 25), 30, 1),
        Payment(4, date(2018, 3, 1), 80),
        Payment(5, date(2018, 3, 15), 60),
        Payment(6, date(2018, 7, 2), 60),
    ]
    settled = settled_days(invoices, payments, AS_OF)
    assert settled == {1: date(2018, 2, 20), 2: date(2018, 3, 15)}
    assert mean_days_late(invoices, settled).days == Decimal(10 + 33) / 2


def test_an_invoice_paid_before_it_was_issued_is_paid_on_its_first_day():
    invoice = Invoice(1, date(2018, 3, 10), date(2018, 4, 10), 100)
    settled = settled_days([invoice], [Payment(1, date(2018, 3, 1), 100, 1)], AS_OF)
    assert settled == {1: date(2018, 3, 10)}
    assert mean_days_late([invoice], settled).days == 0
    assert mean_days_late([invoice], {}).gap is FigureGap.NOTHING_PAID


def test_money_without_an_invoice_finds_what_was_issued_by_its_day():
    invoices = [Invoice(1, date(2018, 3, 10), None, 100)]
    payments = [Payment(1, date(2018, 3, 1), 100), Payment(2, date(2018, 3, 20), 100)]
    assert settled_days(invoices, payments, AS_OF) == {1: date(2018, 3, 20)}
