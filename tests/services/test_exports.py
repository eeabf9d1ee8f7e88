"""The workbook read back: names of the contract, real dates and numbers, inert text, sums that agree."""

from collections import defaultdict
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from app.errors import WriteError
from app.exchange.import_fields import FIELDS, TABLE_OF
from app.exchange.import_rooms import ANSWER_KEYS, CONCERN_KEYS, FUNCTION_KEYS, TEST_KEYS
from app.services.scope import scope_for
from app.services.services import Services
from app.storage.book import Book
from app.storage.queries.export import EXPORT_TABLES
from app.terms import FILE_KINDS, DealStage
from tests.builders import (
    TODAY,
    a_busy_region,
    a_contact,
    a_customer,
    a_deal,
    a_dealer,
    a_product,
    a_rep,
    a_sale,
    an_area,
)

NOW = scope_for(TODAY)
Row = dict[str, Any]


def exported(services: Services, folder: Path) -> dict[str, list[Row]]:
    path = folder / "out.xlsx"
    assert services.exports.write_workbook(path, NOW)
    workbook = openpyxl.load_workbook(path)
    sheets = {}
    for sheet in workbook:
        header, *rows = sheet.iter_rows(values_only=True)
        sheets[sheet.title] = [dict(zip(header, row, strict=True)) for row in rows]
    return sheets


def test_sheets_and_columns_of_the_contract(services: Services, tmp_path: Path) -> None:
    path = tmp_path / "out.xlsx"
    services.exports.write_workbook(path, NOW)
    headers = {sheet.title: [cell.value for cell in sheet[1]] for sheet in openpyxl.load_workbook(path)}
    assert list(headers) == [
        *(
            "customers",
            "contacts",
            "deals",
            "stage_history",
            "tracking",
            "visits",
            "sales",
            "products",
            "reps",
            "areas",
        ),
        *("dealers", "evaluations", "purchases", "tier_scores", "invoices", "payments", "credit", "promises", "tasks"),
        *("needs", "factors", "decision_steps", "role_plans", "flag_answers", "contact_notes", "contact_lines"),
        *("diversions", "channel_notes", "scorecards", "collection_steps", "portfolio", "funnel"),
        *("forecast", "changes", "bridge", "ageing", "one_two_one", "dealer_ranking"),
    ]
    assert headers["portfolio"] == [
        *(
            "uid",
            "name",
            "potential",
            "sales_12m",
            "share",
            "strategy",
            "posture",
            "abc",
            "xy",
            "tier",
            "loyalty",
            "rad",
            "flags",
        )
    ]
    assert headers["funnel"] == ["stage", "deals", "amount", "weighted_amount"]
    assert headers["deals"][:16] == [
        *("uid", "external_id", "name", "customer", "owner", "area", "product", "stage", "amount", "list_amount"),
        *("weighted_amount", "opened_on", "expected_close", "won_on", "closed_on", "loss_reason"),
    ]


def test_every_column_of_every_table_leaves_the_book(book: Book) -> None:
    """What the export forgets, a round trip would lose."""
    kept_inside = {"id", "name_key", "search_key"}
    tables = {table.kind: table for table in EXPORT_TABLES}
    assert set(tables) == set(FILE_KINDS)
    for kind, table in tables.items():
        columns = {row[1] for row in book.rows(f"PRAGMA table_info({TABLE_OF[kind]})")} - kept_inside
        fields = {field.column: field.key for field in FIELDS[kind].values() if field.column}
        inner = {"scorecard_id": "scorecard_uid", "evaluation_id": "evaluation_uid", "criterion_id": "criterion"}
        wanted = {inner.get(column) or fields[column] for column in columns}
        assert wanted <= {column.key for column in table.columns}, kind


def test_every_part_of_a_record_leaves_the_book_in_a_column_of_its_sheet() -> None:
    written = {column.key for table in EXPORT_TABLES for column in table.columns}
    assert {"people", "people_uids", "objections", "scopes", "done_days"} < written
    for keys in (TEST_KEYS, ANSWER_KEYS, FUNCTION_KEYS, CONCERN_KEYS):
        assert set(keys.values()) < written


def test_types_of_the_cells(services: Services, book: Book, tmp_path: Path) -> None:
    customer = a_customer(book, "恒瑞", potential=8_000_000, potential_on=date(2026, 1, 31), employees=12)
    deal = {"owner_id": a_rep(book), "area_id": an_area(book), "product_id": a_product(book), "customer_id": customer}
    a_deal(
        book, stage=DealStage.NEEDS, amount_cents=12_345_67, opened_on=TODAY, expected_close=date(2026, 12, 31), **deal
    )
    a_sale(book, customer, date(2026, 6, 1), -5, margin_cents=1)
    a_contact(book, customer)
    a_dealer(book)
    sheets = exported(services, tmp_path)
    (row,) = sheets["deals"]
    assert (row["customer"], row["owner"], row["area"], row["product"]) == ("恒瑞", "Anna Snelling", "华东", "GTX Pro")
    assert (row["amount"], row["weighted_amount"], row["list_amount"]) == (12345.67, 4320.98, None)
    assert (row["opened_on"], row["expected_close"], row["won_on"]) == (
        datetime(2026, 11, 22),
        datetime(2026, 12, 31),
        None,
    )
    (row,) = sheets["customers"]
    assert (row["potential"], row["employees"], row["potential_on"]) == (8_000_000, 12, datetime(2026, 1, 31))
    (row,) = sheets["sales"]
    assert (row["month"], row["amount"], row["margin"]) == (datetime(2026, 6, 1), -5, 0.01)
    assert sheets["contacts"][0]["customer_uid"] == sheets["customers"][0]["uid"]
    assert len(sheets["areas"]) == len(sheets["reps"]) == len(sheets["products"]) == len(sheets["dealers"]) == 1


@pytest.mark.parametrize(
    "text",
    ["=1+1", "=cmd|' /C calc'!A0", "+1", "-1", "@SUM(A1)", "http://a.b", "'quoted", "00123", "1e5", "a\nb\tc", "😀恒"],
)
def test_texts_stay_texts(services: Services, book: Book, tmp_path: Path, text: str) -> None:
    a_customer(book, text, notes=text)
    path = tmp_path / "out.xlsx"
    services.exports.write_workbook(path, NOW)
    sheet = openpyxl.load_workbook(path)["customers"]
    names = {cell.value: cell.column for cell in sheet[1]}
    for header in ("name", "notes"):
        cell = sheet.cell(2, names[header])
        assert (cell.value, cell.data_type, cell.hyperlink) == (text, "s", None)


def test_a_text_too_long_for_a_cell_is_cut_and_the_file_opens(services: Services, book: Book, tmp_path: Path) -> None:
    a_customer(book, "A", notes="恒" * 40_000)
    a_customer(book, "B", notes="\x00\x01\x1f\ufffe")
    rows = exported(services, tmp_path)["customers"]
    assert rows[0]["notes"] == "恒" * 32_767
    assert rows[1]["name"] == "B"


def test_amounts_agree_between_board_and_sheets(services: Services, book: Book, tmp_path: Path) -> None:
    a_busy_region(book)
    services.settings.set("odds_bp.NEEDS", "3333")
    sheets, view = exported(services, tmp_path), services.funnel.view(NOW)
    weighted, amounts, deals = defaultdict[str, Decimal](Decimal), defaultdict[str, Decimal](Decimal), {}
    for row in sheets["deals"]:
        weighted[row["stage"]] += cents(row["weighted_amount"])
        amounts[row["stage"]] += cents(row["amount"])
        deals[row["stage"]] = deals.get(row["stage"], 0) + 1
    assert [row["stage"] for row in sheets["funnel"]] == [stage.value for stage in DealStage]
    for row in sheets["funnel"]:
        stage = row["stage"]
        assert cents(row["weighted_amount"]) == weighted[stage]
        assert (cents(row["amount"]), row["deals"]) == (amounts[stage], deals[stage])
    for column in view.columns:
        assert weighted[column.stage] == column.weighted_cents
        assert (amounts[column.stage], deals[column.stage]) == (column.amount_cents, column.deals)
    assert all(row["weighted_amount"] is None for row in sheets["deals"] if row["stage"] in ("LOST", "CLOSED_PAID"))


def cents(amount: float | None) -> Decimal:
    exact = Decimal(str(amount or 0)) * 100
    assert exact == int(exact)
    return exact


def test_the_portfolio_sheet_is_the_view(services: Services, book: Book, tmp_path: Path) -> None:
    placed, unknown = a_customer(book, "Placed", potential=100), a_customer(book, "Unknown")
    a_customer(book, "Left", potential=5, is_active=False)
    a_sale(book, placed, date(2026, 6, 1), 60)
    a_deal(book, stage=DealStage.CLOSED_PAID, amount=9, customer_id=unknown, won_on=TODAY)
    first, second = exported(services, tmp_path)["portfolio"]
    uids = dict(book.rows("SELECT name, uid FROM customer"))
    assert tuple(first.values()) == (
        uids["Placed"],
        "Placed",
        100,
        60,
        0.6,
        *("RETAIN", "DEFEND", "A", "A", None),
        "UNKNOWN",
        "RETAIN",
        None,
    )
    flags = "POTENTIAL_UNKNOWN; SALES_FROM_DEALS"
    classes = (None, None, "B", None, None, "UNKNOWN", "RETAIN")
    assert tuple(second.values()) == (uids["Unknown"], "Unknown", None, 9, None, *classes, flags)


def test_a_cancelled_export_leaves_the_old_file(services: Services, book: Book, tmp_path: Path) -> None:
    a_busy_region(book, customers=300)
    path = tmp_path / "out.xlsx"
    path.write_bytes(b"old")
    assert not services.exports.write_workbook(path, NOW, cancelled=lambda: True)
    assert path.read_bytes() == b"old"
    assert {entry.name for entry in tmp_path.iterdir()} <= {"out.xlsx", book.path.name, book.path.name + "-journal"}


def test_an_export_into_a_folder_that_is_not_there(services: Services, tmp_path: Path) -> None:
    with pytest.raises(WriteError) as refused:
        services.exports.write_workbook(tmp_path / "gone" / "out.xlsx", NOW)
    assert refused.value.code == "TARGET_READ_ONLY"
