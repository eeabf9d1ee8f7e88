"""Where a table starts, what it is called, and what around it is no record."""

from __future__ import annotations

from datetime import date

import pytest

from app.errors import ReadError
from app.exchange.readers.raw_table import Cell, WarningCode
from app.exchange.readers.shape import ShapedTable, shape_table

Grid = list[tuple[Cell, ...]]
ACME: tuple[Cell, ...] = ("Acme", "Bonn", 5.0)
BETA: tuple[Cell, ...] = ("Beta", "Rome", 7.0)
HEADER: tuple[Cell, ...] = ("name", "city", "amount")


def rows_named(table: ShapedTable, code: WarningCode) -> object:
    return next((warning.values["rows"] for warning in table.warnings if warning.code is code), ())


def test_header_at_once() -> None:
    table = shape_table([HEADER, ACME, BETA])
    assert (table.headers, table.rows, list(table.row_numbers)) == (("name", "city", "amount"), [ACME, BETA], [2, 3])
    assert not table.warnings


@pytest.mark.parametrize(
    "notes",
    [
        [("Sales report", None, None)],
        [("销售报表", None, None), (None, None, None), ("导出时间: 2017-04-27", None, None)],
        [("Region: East", "Period: 2017", None), (None, None, None)],
        [("Filter", None, None), ("Owner: me", None, None), ("Total: 12", None, None)],
    ],
)
def test_header_below_notes(notes: Grid) -> None:
    table = shape_table([*notes, HEADER, ACME, BETA])
    assert table.headers == ("name", "city", "amount")
    assert table.header_row == len(notes) + 1
    assert table.rows == [ACME, BETA]
    assert rows_named(table, WarningCode.NOTE_LINES_SKIPPED) == tuple(
        index for index, row in enumerate(notes, 1) if any(row)
    )


@pytest.mark.parametrize(
    "grid",
    [
        [ACME, BETA, ("Gamma", "Oslo", 9.0)],
        [("1", "2017-04-27", "5"), ("2", "2017-04-28", "7")],
        [(1.0, 2.0), (3.0, 4.0)],
        [("Title", None, None), (None, None, None), ACME, BETA],
    ],
)
def test_records_without_a_header(grid: Grid) -> None:
    with pytest.raises(ReadError) as caught:
        shape_table(grid)
    assert caught.value.code == "NO_HEADER"


def test_no_cells_at_all() -> None:
    with pytest.raises(ReadError) as caught:
        shape_table([(None, None), (None, "  ")])
    assert caught.value.code == "EMPTY_FILE"


def test_a_header_alone_is_a_table_without_records() -> None:
    table = shape_table([HEADER])
    assert (table.headers, table.rows) == (("name", "city", "amount"), [])


def test_years_and_months_as_headers() -> None:
    assert shape_table([("name", 2016.0, 2017.0, 2018.0), ("Acme", 1.0, 2.0, 3.0)]).headers == (
        "name",
        "2016",
        "2017",
        "2018",
    )
    months = [("name", "2017-01", "2017-02", "2017-03"), ("Acme", "1", "2", "3"), ("Beta", "1", "2", "3")]
    assert shape_table(months).headers == ("name", "2017-01", "2017-02", "2017-03")


def test_doubtful_headers_are_made_plain() -> None:
    table = shape_table([("名称", "名称", None, " amount\n(RMB) ", "名称"), ("a", "b", "c", 1.0, "d")], first_column=2)
    assert table.headers == ("名称", "名称 (2)", "Column 5", "amount (RMB)", "名称 (3)")
    assert {warning.code: warning.values["headers"] for warning in table.warnings} == {
        WarningCode.DUPLICATE_HEADER: ("名称",),
        WarningCode.EMPTY_HEADER: ("Column 5",),
    }


def test_a_made_up_name_never_meets_a_real_one() -> None:
    assert shape_table([("a", "A", "a (2)", "x"), ("1", "2", "3", "y")]).headers == ("a", "A (2)", "a (2) (2)", "x")


def test_two_lines_of_header() -> None:
    grid: Grid = [
        ("客户", "2017", None, "2018", None),
        (None, "计划", "实际", "计划", "实际"),
        ("上海申通", 1.0, 2.0, 3.0, 4.0),
        ("北京首钢", 5.0, 6.0, 7.0, 8.0),
    ]
    table = shape_table(grid, merged=[(0, 0, 1, 0), (0, 1, 0, 2), (0, 3, 0, 4)])
    assert table.headers == ("客户", "2017 计划", "2017 实际", "2018 计划", "2018 实际")
    assert len(table.rows) == 2
    assert table.header_row == 2


def test_blank_rows_and_columns_go() -> None:
    blank: tuple[Cell, ...] = (None,) * 5
    grid: Grid = [
        ("name", None, "amount", None, None),
        ("Acme", None, 1.0, None, None),
        blank,
        ("Beta", None, 2.0, None, " "),
        blank,
    ]
    table = shape_table([(*row[:4], None) if row[4] == " " else row for row in grid])
    assert table.headers == ("name", "amount")
    assert (table.rows, list(table.row_numbers)) == ([("Acme", 1.0), ("Beta", 2.0)], [2, 4])


@pytest.mark.parametrize("label", ["合计", "总计", "小 计", "Total", "TOTAL:", "Grand Total", "Subtotal", "合计："])
def test_totals_go(label: str) -> None:
    table = shape_table([HEADER, ACME, BETA, (label, None, 12.0)])
    assert table.rows == [ACME, BETA]
    assert rows_named(table, WarningCode.TOTAL_ROWS_DROPPED) == (4,)


def test_subtotals_in_the_middle_go() -> None:
    east: tuple[Cell, ...] = ("East Total", None, "5.00")
    table = shape_table([HEADER, ("East", "Acme", "5.00"), east, ("West", "Beta", "7.00"), ("West 小计", None, "7.00")])
    assert table.rows == [("East", "Acme", "5.00"), ("West", "Beta", "7.00")]


@pytest.mark.parametrize(
    "row", [("Total", "Paris", 5.0), ("TotalEnergies", None, 5.0), ("Total", None, None), ("审计", None, 3.0)]
)
def test_customers_called_total_stay(row: tuple[Cell, ...]) -> None:
    assert shape_table([HEADER, ACME, row, BETA]).rows == [ACME, row, BETA]


def test_repeated_headers_go() -> None:
    table = shape_table([HEADER, ACME, HEADER, BETA])
    assert table.rows == [ACME, BETA]
    assert rows_named(table, WarningCode.REPEATED_HEADER_DROPPED) == (3,)


def test_notes_below_the_table_go() -> None:
    tail: Grid = [
        (None, None, None),
        ("Confidential Information - Do Not Distribute", None, None),
        ("(c) 2017", None, None),
    ]
    table = shape_table([HEADER, ACME, BETA, *tail])
    assert table.rows == [ACME, BETA]
    assert rows_named(table, WarningCode.NOTE_LINES_SKIPPED) == (5, 6)


def test_a_last_customer_with_a_name_only_stays() -> None:
    assert shape_table([HEADER, ACME, ("Beta", None, None)]).rows[-1] == ("Beta", None, None)


def test_merged_cells_hold_for_all_their_rows() -> None:
    grid: Grid = [HEADER, ("Acme", "Bonn", 1.0), (None, "Rome", 2.0), ("Beta", "Oslo", 3.0)]
    assert shape_table(grid, merged=[(1, 0, 2, 0)]).rows[1] == ("Acme", "Rome", 2.0)


def test_dates_do_not_look_like_headers() -> None:
    table = shape_table([("name", "since"), ("Acme", date(2017, 4, 27)), ("Beta", date(2018, 1, 1))])
    assert table.headers == ("name", "since")
