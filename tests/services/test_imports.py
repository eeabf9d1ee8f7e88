"""An import plans before it writes, matches what is there, creates what is named, and is one undo step."""

from datetime import date, datetime
from pathlib import Path

import openpyxl
import pytest

from app.errors import ReadError
from app.exchange.import_fields import PartnerKind
from app.exchange.import_partners import Decisions
from app.exchange.near_misses import Nearness
from app.exchange.readers.raw_table import RawTable
from app.services.backups import BackupService
from app.services.book_settings import SettingsService
from app.services.imports import ImportService
from app.terms import DateOrder, DealStage, RowState, TableKind
from app.ui.dialogs.import_wizard.words import import_summary_lines

DEALS = ("Opportunity ID", "Deal Name", "Account", "Stage", "Amount", "Close Date")


@pytest.fixture
def imports(book):
    return ImportService(book, SettingsService(book), BackupService(book))


@pytest.fixture
def bring(imports):
    """Plan and apply rows as if read from a file; the plan comes back."""

    def run(headers, *rows, kind=None, apply=True, decisions=None, order=None, today=None):
        table = RawTable("Sheet1", tuple(headers), [tuple(row) for row in rows], range(2, 2 + len(rows)), 1)
        file = imports.map_tables(Path("crm.csv"), [table], kind=kind)
        plan = imports.plan_tables(file, decisions=decisions, date_order=order, today=today)
        if apply:
            imports.apply(plan)
        return plan

    return run


def states(plan):
    return [state for table in plan.tables for state in table.states]


def problems(plan):
    return [problem.code for table in plan.tables for row in table.problems.values() for problem in row]


def deals(book, columns):
    return book.rows(f"SELECT {columns} FROM deal ORDER BY id")


def test_nothing_is_written_before_apply(book, bring):
    plan = bring(DEALS, ("1", "Press line", "Acme", "Won", 1200, "2026-03-31"), apply=False)
    assert states(plan) == [RowState.NEW]
    assert book.rows("SELECT count(*) FROM deal") == [(0,)]


def test_a_won_deal_is_closed_and_paid_on_its_close_date(book, bring):
    bring(DEALS, ("1", "Press line", "Acme", "Closed Won", "1,200.50", "2026-03-31"))
    found = deals(book, "stage, amount_cents, won_on, closed_on, expected_close, stage_since")
    assert found == [("CLOSED_PAID", 120050, "2026-03-31", "2026-03-31", None, "2026-03-31")]


def test_the_close_date_of_a_lost_and_of_an_open_deal(book, bring):
    bring(DEALS, ("1", "A", "Acme", "Lost", 5, "2026-03-31"), ("2", "B", "Acme", "Proposal", 5, "2026-04-30"))
    assert deals(book, "stage, won_on, closed_on, expected_close") == [
        ("LOST", None, "2026-03-31", None),
        ("VALUE", None, None, "2026-04-30"),
    ]


def test_importing_the_same_file_again_changes_nothing(book, bring):
    rows = [("1", "A", "Acme", "Won", 5, "2026-03-31"), ("2", "B", None, "Proposal", None, None)]
    bring(DEALS, *rows)
    before = deals(book, "*")
    assert states(bring(DEALS, *rows)) == [RowState.SAME, RowState.SAME]
    assert deals(book, "*") == before
    assert len(book.undo_steps) == 1


def test_deals_without_an_id_are_known_by_customer_name_and_day(book, bring):
    headers = ("Deal Name", "Account", "Stage", "Amount", "Created Date")
    rows = [("Spare parts", "Acme", "Proposal", 5, "2026-01-02"), ("Spare parts", "Acme", "Proposal", 7, "2026-01-02")]
    bring(headers, *rows)
    assert states(bring(headers, *reversed(rows))) == [RowState.SAME, RowState.SAME]
    assert states(bring(headers, rows[0], ("Spare parts", "Acme", "Proposal", 8, "2026-01-02"))) == [
        RowState.SAME,
        RowState.CHANGED,
    ]


def test_a_changed_amount_is_shown_old_and_new_and_written(book, bring):
    bring(DEALS, ("1", "A", "Acme", "Proposal", 5, "2026-03-31"))
    plan = bring(DEALS, ("1", "A", "Acme", "Proposal", 6, "2026-03-31"))
    changes = plan.row(plan.tables[0], 0).changes
    assert [(change.key, change.old, change.new) for change in changes] == [("amount", 500, 600)]
    assert deals(book, "amount_cents") == [(600,)]


def test_empty_cells_never_erase(book, bring):
    bring(DEALS, ("1", "A", "Acme", "Proposal", 5, "2026-03-31"))
    plan = bring(DEALS, ("1", None, None, "Proposal", None, None))
    assert states(plan) == [RowState.SAME]
    assert deals(book, "name, amount_cents, expected_close") == [("A", 500, "2026-03-31")]


def test_a_later_close_counts_as_a_slip_and_a_new_stage_gets_its_day(book, bring):
    bring(DEALS, ("1", "A", "Acme", "Proposal", 5, "2026-03-31"))
    bring(DEALS, ("1", "A", "Acme", "Negotiation", 5, "2026-04-15"), today=date(2026, 3, 1))
    assert deals(book, "stage, expected_close, slips, stage_since") == [("COMMIT", "2026-04-15", 1, "2026-03-01")]


def test_a_won_deal_that_is_open_again_has_no_end(book, bring):
    bring(DEALS, ("1", "A", "Acme", "Won", 5, "2026-03-31"))
    bring(DEALS, ("1", "A", "Acme", "Proposal", 5, "2026-05-31"))
    assert deals(book, "stage, won_on, closed_on, expected_close") == [("VALUE", None, None, "2026-05-31")]


def test_rows_that_cannot_be_read_say_why_and_the_others_go_in(book, bring):
    plan = bring(
        DEALS,
        ("1", "A", "Acme", "Stage 9", 5, "2026-03-31"),
        ("2", "B", "Acme", "Won", "12x", "2026-03-31"),
        ("3", "C", "Acme", "Won", -4, "2026-03-31"),
        ("4", "D", "Acme", "Won", 5, "2026-03-32"),
        ("5", "E", "Acme", None, 5, "2026-03-31"),
        ("6", "F", "Nobody else", "Won", 5, "2026-03-31"),
    )
    assert problems(plan) == ["UNKNOWN_STAGE", "BAD_AMOUNT", "NEGATIVE_AMOUNT", "BAD_DATE", "STAGE_MISSING"]
    assert book.rows("SELECT name FROM customer") == [("Nobody else",)]
    assert plan.created() == {PartnerKind.CUSTOMER: 1}


def test_one_id_twice_with_different_data_is_a_conflict_and_equal_rows_count_once(book, bring):
    plan = bring(
        DEALS,
        ("1", "A", "Acme", "Won", 5, "2026-03-31"),
        ("1", "A", "Acme", "Won", 6, "2026-03-31"),
        ("2", "B", "Acme", "Won", 5, "2026-03-31"),
        ("2", "B", "Acme", "Won", 5, "2026-03-31"),
    )
    assert states(plan) == [RowState.CONFLICT, RowState.CONFLICT, RowState.NEW, RowState.SAME]
    assert deals(book, "external_id") == [("2",)]


def test_a_deal_takes_area_list_price_and_name_from_what_it_names(book, bring):
    bring(("Product", "Series", "List price"), ("GTX Pro", "GTX", "4821"), kind=TableKind.PRODUCTS)
    bring(("Sales agent", "Manager", "Regional office"), ("Ann", "Mel", "East"), kind=TableKind.REPS)
    bring(("Sales agent", "Product", "Account", "Deal stage"), ("Ann", "GTXPro", "Acme", "Engaging"))
    found = book.rows("SELECT d.name, a.name, list_amount_cents FROM deal d JOIN area a ON a.id = d.area_id")
    assert found == [("Acme · GTX Pro", "East", 482100)]


def test_a_name_that_differs_in_a_blank_is_taken_as_the_known_one_and_said(book, bring):
    bring(("Product", "List price"), ("GTX Pro", 1), kind=TableKind.PRODUCTS)
    row = ("GTXPro", "Acme", "Engaging")
    plan = bring(("Product", "Account", "Deal stage"), row, row, apply=False)
    (miss,) = plan.near_misses
    assert (miss.name, miss.match, miss.nearness, miss.accepted, miss.rows) == (
        "GTXPro",
        "GTX Pro",
        Nearness.SPELLING,
        True,
        2,
    )
    assert PartnerKind.PRODUCT not in plan.created()


def test_a_name_kept_apart_is_a_product_of_its_own(book, bring):
    bring(("Product", "List price"), ("GTX Pro", 1), kind=TableKind.PRODUCTS)
    decisions = Decisions(frozenset({"GTXPro"}))
    plan = bring(("Product", "Account", "Deal stage"), ("GTXPro", "Acme", "Engaging"), decisions=decisions)
    assert plan.created()[PartnerKind.PRODUCT] == 1
    assert [(miss.name, miss.accepted) for miss in plan.near_misses] == [("GTXPro", False)]
    assert book.rows("SELECT name FROM product ORDER BY id") == [("GTX Pro",), ("GTXPro",)]


def test_one_wrong_letter_is_only_offered_until_the_user_says_so(book, bring):
    bring(("Customer", "Industry"), ("Acme", "technology"), kind=TableKind.CUSTOMERS)
    headers, row = ("Customer", "Industry"), ("Zenco", "technolgy")
    plan = bring(headers, row, kind=TableKind.CUSTOMERS, apply=False)
    assert [(miss.match, miss.nearness, miss.accepted) for miss in plan.near_misses] == [
        ("technology", Nearness.ONE_LETTER, False)
    ]
    assert plan.created() == {PartnerKind.INDUSTRY: 1}
    merged = bring(headers, row, kind=TableKind.CUSTOMERS, decisions=Decisions(merge={"technolgy": "technology"}))
    assert merged.created() == {}
    assert book.rows("SELECT name FROM industry") == [("technology",)]


def test_customers_of_one_name_and_two_ids_stay_apart(book, bring):
    headers = ("Row ID", "Order date", "Customer ID", "Customer name", "Sales")
    rows = [
        ("1", "2017-04-27", "曾惠-1", "曾惠", 10),
        ("2", "2017-04-28", "曾惠-2", "曾惠", 20),
        ("3", "2017-04-29", "曾惠-1", "曾惠", 30),
    ]
    bring(headers, *rows)
    assert book.rows("SELECT count(*) FROM customer") == [(2,)]
    totals = book.rows(
        "SELECT c.external_id, sum(amount_cents) FROM sales_entry s JOIN customer c ON c.id = customer_id GROUP BY c.id"
    )
    assert totals == [("曾惠-1", 4000), ("曾惠-2", 2000)]


def test_a_name_that_several_customers_bear_is_a_conflict(bring):
    bring(("Customer ID", "Customer name", "Industry"), ("1", "曾惠", "x"), ("2", "曾惠", "x"))
    plan = bring(DEALS, ("1", "A", "曾惠", "Won", 5, "2026-03-31"), apply=False)
    assert states(plan) == [RowState.CONFLICT]
    assert problems(plan) == ["AMBIGUOUS_NAME"]


def test_a_customer_typed_by_hand_takes_over_the_id_of_the_crm(book, bring):
    bring(("Customer name", "Industry"), ("Acme", "steel"))
    bring(("Customer ID", "Customer name", "Industry"), ("A1", "Acme", "steel"))
    assert book.rows("SELECT name, external_id FROM customer") == [("Acme", "A1")]


def test_sales_lines_fall_into_their_month_and_keep_returns(book, bring):
    headers = ("Order date", "Customer", "Sales", "Profit")
    bring(headers, ("2017/4/27", "Acme", 129.696, -60.704), ("2017/4/2", "Acme", "-5", None))
    found = book.rows("SELECT month, amount_cents, margin_cents FROM sales_entry ORDER BY id")
    assert found == [("2017-04-01", 12970, -6070), ("2017-04-01", -500, None)]


def test_a_unit_in_the_header_multiplies_and_zero_potential_is_unknown(book, bring):
    bring(("客户名称", "年采购潜力(万元)"), ("甲", "12.5"), ("乙", "0"), kind=TableKind.CUSTOMERS)
    assert book.rows("SELECT name, potential_cents FROM customer ORDER BY id") == [("甲", 12_500_000), ("乙", None)]


def test_parents_may_stand_below_their_children_but_not_in_a_ring(book, bring):
    headers = ("Customer", "Industry", "Subsidiary of")
    bring(headers, ("Child", "steel", "Mother"), ("Mother", "steel", None))
    found = book.rows("SELECT c.name, p.name FROM customer c JOIN customer p ON p.id = c.parent_id")
    assert found == [("Child", "Mother")]
    assert book.rows("SELECT count(*) FROM customer") == [(2,)]
    assert problems(bring(headers, ("A", "steel", "B"), ("B", "steel", "A"), apply=False)) == [
        "PARENT_LOOP",
        "PARENT_LOOP",
    ]


def test_chinese_names_put_the_family_first(book, bring):
    headers = ("First name", "Last name", "Email", "Company")
    bring(headers, ("芳", "王", None, "Acme"), ("Ann", "Lee", "a@b.cn", "Acme"))
    assert book.rows("SELECT name FROM contact ORDER BY id") == [("王芳",), ("Ann Lee",)]
    assert states(bring(headers, ("芳", "王", None, "Acme"))) == [RowState.SAME]


def test_dates_that_can_be_read_two_ways_are_asked_for(book, bring):
    row = ("1", "A", "Acme", "Won", 5, "5/4/2026")
    with pytest.raises(ReadError, match="DATE_ORDER_AMBIGUOUS") as caught:
        bring(DEALS, row)
    assert caught.value.values["column"] == "Close Date"
    bring(DEALS, row, order=DateOrder.DMY)
    assert deals(book, "won_on") == [("2026-04-05",)]


def test_a_table_nobody_can_place_is_an_error(bring):
    with pytest.raises(ReadError, match="UNKNOWN_TABLE_KIND"):
        bring(("Foo", "Bar"), ("1", "2"))


def test_an_import_is_one_step_backed_up_before_and_undone_at_once(book, bring, imports):
    bring(("Customer", "Industry"), ("Old", "steel"), kind=TableKind.CUSTOMERS)
    tables = ("customer", "industry", "rep", "product", "deal")
    before = [book.rows(f"SELECT * FROM {table}") for table in tables]
    heard = []
    book.on_change(heard.append)
    headers = (*DEALS, "Owner", "Product")
    bring(
        headers,
        ("1", "A", "Old", "Won", 5, "2026-03-31", "Ann", "P1"),
        ("2", "B", "New", "Won", 5, "2026-03-31", "Ann", "P1"),
    )
    assert len(heard) == 1
    assert heard[0].step.code == "IMPORT"
    assert heard[0].step.values == {"file": "crm.csv", "new": 2, "changed": 0}
    assert {info.reason for info in BackupService(book).all()} == {"import"}
    book.undo()
    assert [book.rows(f"SELECT * FROM {table}") for table in tables] == before


def test_rejected_rows_are_fixed_and_imported_again(book, bring, imports, tmp_path):
    plan = bring(
        DEALS,
        ("1", "=cmd|' /C calc'!A0", "Acme", "Stage 9", 5.5, date(2026, 3, 31)),
        ("2", "B", "Acme", "Won", 5, datetime(2026, 3, 31, 10, 30)),
    )
    rejects = tmp_path / "rejects.xlsx"
    assert imports.write_rejects(plan, rejects) == 1
    sheet = openpyxl.load_workbook(rejects).active
    assert [cell.value for cell in sheet[1]] == [*DEALS, "Import problem"]
    assert sheet["B2"].data_type == "s"
    assert sheet["G2"].value == "UNKNOWN_STAGE Stage Stage 9"
    workbook = openpyxl.load_workbook(rejects)
    workbook.active["D2"] = "Proposal"
    workbook.save(rejects)
    result = imports.apply(imports.plan(rejects))
    assert (result.new, result.changed, result.invalid) == (1, 0, 0)
    assert deals(book, "name, stage, amount_cents")[-1] == ("=cmd|' /C calc'!A0", DealStage.VALUE, 550)


def test_a_reason_in_free_words_is_kept_in_the_notes(book, bring):
    bring((*DEALS, "Lost reason"), ("1", "A", "Acme", "Lost", 5, "2026-03-31", "their cousin sells it"))
    assert deals(book, "loss_reason, notes") == [("OTHER", "their cousin sells it")]


def test_what_the_reader_left_out_is_said(imports, tmp_path):
    path = tmp_path / "sales.csv"
    rows = [
        "Export of 2026-01-31",
        "",
        "Customer,Date,Amount",
        "Acme,2026-01-02,10",
        "Zenco,2026-01-03,20",
        "Total,,30",
    ]
    path.write_text("\n".join(rows), encoding="utf-8")
    plan = imports.plan(path, kind=TableKind.SALES)
    lines = import_summary_lines(plan)
    assert lines[0] == "sales.csv: 2 new, 0 changed, 0 same, 0 conflict, 0 invalid"
    assert any("total row" in line for line in lines)


def test_rows_nobody_knows_and_rows_somebody_does_stay_in_the_order_of_the_file(book, bring):
    headers = ("Customer ID", "Customer", "Industry")
    bring(headers, ("1", "Acme", "steel"), kind=TableKind.CUSTOMERS)
    plan = bring(
        headers,
        ("2", "Zenco", "steel"),
        (None, "ACME", "oil"),
        ("3", "Mother", "steel"),
        ("4", "Mo-ther", "steel"),
        ("5", "Child", "steel"),
        (None, "child", "oil"),
    )
    assert states(plan) == [
        *(RowState.NEW, RowState.CHANGED, RowState.NEW, RowState.NEW),
        *(RowState.CONFLICT, RowState.CONFLICT),
    ]
    assert book.rows("SELECT external_id, name FROM customer ORDER BY id") == [
        ("1", "Acme"),
        ("2", "Zenco"),
        ("3", "Mother"),
        ("4", "Mo-ther"),
    ]


def test_a_name_merged_by_the_user_is_the_one_that_stands_above_it_in_the_file(book, bring):
    decisions = Decisions(merge={"Akme": "Acme"})
    rows = [("Acme", "steel"), ("Akme", "steel")]
    plan = bring(("Customer", "Industry"), *rows, kind=TableKind.CUSTOMERS, decisions=decisions)
    assert states(plan) == [RowState.CONFLICT, RowState.CONFLICT]
    assert book.rows("SELECT count(*) FROM customer") == [(0,)]
