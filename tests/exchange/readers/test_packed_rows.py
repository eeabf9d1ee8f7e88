"""Rows come out of the pipe as they went in, and a csv cut by columns is the csv module's."""

import csv
import io
from datetime import date, datetime

from hypothesis import given
from hypothesis import strategies as st

from app.exchange.readers.batches import cells_of, columns_of, pack, unpack
from app.exchange.readers.packed_rows import PackedRows
from app.exchange.readers.plain_text import PlainText
from app.exchange.readers.shape import shape_table

CELLS = st.one_of(
    st.none(),
    st.text(min_size=1),
    st.floats(allow_nan=False),
    st.integers(),
    st.booleans(),
    st.dates(),
    st.just(datetime(2026, 1, 2, 3, 4)),
    st.sampled_from(["a\0b", "上海"]),
)
COLUMNS = st.one_of(
    st.lists(CELLS, min_size=7, max_size=7),
    *(st.lists(one, min_size=7, max_size=7) for one in (st.text(min_size=1), st.floats(allow_nan=False), st.dates())),
    st.lists(st.text(min_size=1) | st.none(), min_size=7, max_size=7),
)


def packed(*batches: list[tuple[object, ...]]) -> PackedRows:
    return PackedRows([unpack(pack(columns_of(batch))) for batch in batches])


@given(st.lists(COLUMNS, min_size=1, max_size=4))
def test_a_column_comes_out_as_it_went_in(columns):
    for given_cells, column in zip(columns, unpack(pack(columns)), strict=True):
        assert list(cells_of(column)) == given_cells
        assert list(map(type, cells_of(column))) == list(map(type, given_cells))


def test_a_column_of_many_repeated_texts_keeps_its_order():
    column = [("东区", "西区", None)[n % 3] for n in range(5_000)]
    assert cells_of(unpack(pack([column]))[0]) == column


def test_an_empty_text_is_an_empty_cell():
    rows = packed([("Acme", ""), ("", "x")])
    assert rows == [("Acme", None), (None, "x")]


def test_rows_are_a_list_of_tuples_whatever_the_batches():
    whole = [(f"C{n}", float(n), date(2026, 1, n + 1)) for n in range(9)]
    rows = packed(whole[:4], whole[4:5], whole[5:])
    assert rows == whole and len(rows) == 9
    assert [rows[at] for at in range(-9, 9)] == [*whole, *whole]
    assert rows[2:6] == whole[2:6]
    for top in range(10):
        below = rows.below(top)
        assert below == whole[top:] and len(below) == 9 - top
        assert below.column(1) == list(below.cells(1)) == [row[1] for row in whole[top:]]


def test_a_batch_without_a_column_has_nothing_in_it():
    rows = packed([("a", "b")], [("c",)])
    assert rows.column(1) == ["b", None]
    assert rows.widths == {1, 2}


GRID = [("name", "area", "amount"), *((f"C{n}", "East", float(n)) for n in range(1, 30))]


def test_a_table_is_shaped_alike_packed_or_not():
    odd = (
        [],
        [("合计", None, 435.0)],
        [("name", "area", "amount")],
        [(None, None, None)],
        [(None, "East", 1.0)],
        [("Note: exported", None, None)],
        [("C", "x", 1.0, "more")],
        [("  ", " ", None)],
    )
    for rows in odd:
        for grid in ([*GRID, *rows], [*GRID[:9], *rows, *GRID[9:]]):
            plain, shaped = shape_table(grid), shape_table(packed(grid[:7], grid[7:]))
            assert list(shaped.rows) == list(plain.rows)
            assert list(shaped.row_numbers) == list(plain.row_numbers)
            assert (shaped.headers, shaped.header_row) == (plain.headers, plain.header_row)
            assert shaped.warnings == plain.warnings


PIECES = st.sampled_from(["a", "é", "上海", "", " ", ",", ";", "\n", "\r\n", "\r", '"', 'x"y', "12.5"])


@given(st.lists(PIECES, max_size=40).map("".join) | st.lists(st.just("a,b,c\n"), max_size=5).map("".join))
def test_text_cut_by_columns_is_what_the_csv_module_reads(text):
    plain = PlainText(io.StringIO(text, newline=""), ",", 1_000)
    rows = [row for columns in plain.batches() for row in zip(*columns, strict=True)]
    assert len(rows) == plain.rows_read
    rows += map(tuple, csv.reader(plain.left()))
    assert rows == list(map(tuple, csv.reader(io.StringIO(text, newline=""))))


def test_a_line_too_long_is_left_to_the_csv_module():
    plain = PlainText(io.StringIO("a,b\n" + "x" * 50 + ",c\n", newline=""), ",", 20)
    assert list(plain.batches()) == []
    assert len(list(plain.left())) == 2
