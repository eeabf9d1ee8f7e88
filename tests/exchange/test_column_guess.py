"""Columns of every CRM's export find their field without a mapping file."""

import pytest

from app.exchange.column_guess import guess_table, header_unit
from app.exchange.readers.raw_table import RawTable
from app.terms import TableKind


def table(headers, *rows, name="Sheet1"):
    rows = rows or [("x",) * len(headers)]
    return RawTable(name, tuple(headers), [tuple(row) for row in rows], range(2, 2 + len(rows)), 1)


def fields(guess):
    return {header: choice.field for header, choice in guess.columns.items()}


EXPORTS = [
    (
        TableKind.DEALS,
        {
            "Opportunity Name": "name",
            "Account Name": "customer",
            "Stage": "stage",
            "Amount": "amount",
            "Close Date": "close_date",
            "Opportunity Owner": "owner",
            "Created Date": "opened_on",
            "Next Step": "next_step",
        },
        ("Big order", "Acme", "Prospecting", "1,200.50", "2026-03-31", "Ann", "2026-01-02", "call"),
    ),
    (
        TableKind.DEALS,
        {
            "Deal - Title": "name",
            "Deal - Organization": "customer",
            "Deal - Stage": "stage",
            "Deal - Status": "status",
            "Deal - Value": "amount",
            "Deal - Expected close date": "expected_close",
            "Deal - Won time": "won_on",
            "Deal - Lost reason": "loss_reason",
        },
        ("Big order", "Acme", "Lead In", "Open", 1200, "2026-03-31", None, None),
    ),
    (
        TableKind.DEALS,
        {
            "Record ID": "external_id",
            "Deal Name": "name",
            "Deal Stage": "stage",
            "Close Date": "close_date",
            "Deal owner": "owner",
            "Amount": "amount",
            "Associated Company": "customer",
        },
        ("7", "Big order", "Appointment Scheduled", "2026-03-31", "Ann", "1200", "Acme"),
    ),
    (
        TableKind.DEALS,
        {
            "Topic": "name",
            "Potential Customer": "customer",
            "Est. close date": "expected_close",
            "Est. revenue": "amount",
            "Pipeline Phase": "stage",
            "Actual Close Date": "won_on",
        },
        ("Big order", "Acme", "2026-03-31", "1200", "Qualify", None),
    ),
    (
        TableKind.DEALS,
        {
            "商机名称": "name",
            "客户名称": "customer",
            "销售阶段": "stage",
            "预计成交金额（万元）": "amount",
            "预计成交日期": "expected_close",
            "负责人": "owner",
            "输单原因": "loss_reason",
            "最后跟进时间": "last_contact_on",
        },
        ("大单", "东方重工", "需求确认", "12.5", "2026年3月31日", "王芳", None, "2026/1/2"),
    ),
    (
        TableKind.CONTACTS,
        {
            "First Name": "first_name",
            "Last Name": "last_name",
            "Title": "title",
            "Account Name": "customer",
            "Email": "email",
            "Mobile": "mobile",
        },
        ("Ann", "Lee", "CFO", "Acme", "ann@acme.com", "1"),
    ),
    (
        TableKind.CUSTOMERS,
        {"客户名称": "name", "所属行业": "industry", "年采购潜力(万元)": "potential", "客户级别": None, "区域": "area"},
        ("东方重工", "机械", "300", "A", "华东"),
    ),
    (
        TableKind.SALES,
        {
            "Invoice Date": "month",
            "Customer Name": "customer",
            "Product": "product",
            "Net Sales": "amount",
            "Profit": "margin",
        },
        ("2026-01-02", "Acme", "P1", "10", "2"),
    ),
]


@pytest.mark.parametrize(("kind", "expected", "row"), EXPORTS, ids=lambda value: str(value)[:40])
def test_an_export_is_known_by_its_headers(kind, expected, row):
    guess = guess_table(table(expected, row))
    assert guess.kind is kind
    assert fields(guess) == {header: field for header, field in expected.items() if field}


def test_a_unit_in_the_header_counts():
    assert header_unit("金额(万元)") == 10_000
    assert header_unit("Revenue (millions)") == 1_000_000
    assert header_unit("close_value") == 1


def test_of_two_ids_the_line_id_wins_because_the_order_id_repeats():
    headers = ("订单 ID", "行 ID", "订单日期", "客户名称", "销售额")
    rows = [("A", "1", "2017/4/27", "曾惠", "1"), ("A", "2", "2017/4/27", "曾惠", "2")]
    assert fields(guess_table(table(headers, *rows)))["行 ID"] == "external_id"
    without = guess_table(table(("订单 ID", *headers[2:]), *[(row[0], *row[2:]) for row in rows]))
    assert "订单 ID" not in without.columns


def test_a_date_header_over_no_dates_is_not_believed():
    guess = guess_table(table(("Deal Name", "Stage", "Close Date"), ("A", "Won", "soon"), ("B", "Won", "later")))
    assert fields(guess) == {"Deal Name": "name", "Stage": "stage"}


def test_stages_under_an_unknown_header_are_found_by_their_words():
    rows = [(f"D{i}", stage) for i, stage in enumerate(("Won", "Prospecting", "Negotiation", "Lost"))]
    assert fields(guess_table(table(("Deal Name", "Where it is"), *rows), TableKind.DEALS))["Where it is"] == "stage"


def test_the_file_name_decides_between_equals():
    headers = ("Name", "Area")
    assert guess_table(table(headers), file_name="reps.csv").kind is TableKind.REPS
    assert guess_table(table(headers), file_name="customers.csv").kind is TableKind.CUSTOMERS


def test_computed_sheets_and_the_reason_column_are_not_read_back():
    assert guess_table(table(("uid", "name", "strategy", "posture", "abc"))).computed
    assert guess_table(table(("stage", "deals", "amount", "weighted_amount"))).computed
    assert "Import problem" not in guess_table(table(("Customer name", "Industry", "Import problem"))).columns


def test_nothing_fits_a_table_of_returns():
    assert guess_table(table(("订单 ID", "退回"), ("CN-1", "是"))).kind is None
