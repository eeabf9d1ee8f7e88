"""Columns of cells become what the book stores."""

from datetime import date, datetime

from hypothesis import given
from hypothesis import strategies as st

from app.exchange.cells import parse_amount
from app.exchange.import_fields import Form
from app.exchange.import_values import read_cents, read_column, reader_of
from app.terms import DateOrder, DealStage


@given(st.floats(min_value=-1e8, max_value=1e8), st.sampled_from([1, 10_000]))
def test_the_short_cut_for_floats_rounds_as_the_parser_does(amount, unit):
    assert read_cents(amount, unit) == parse_amount(amount, unit)


@given(st.integers(min_value=-(10**8), max_value=10**8))
def test_half_cents_round_away_from_zero(thousandths):
    assert read_cents(thousandths / 1000) == parse_amount(thousandths / 1000)


def test_a_column_keeps_its_order_and_names_each_refused_cell():
    values, refused = read_column(["1", "x", None, "1", "x"], reader_of(Form.AMOUNT))
    assert values == [100, None, None, 100, None]
    assert refused == {1: "BAD_AMOUNT", 4: "BAD_AMOUNT"}


def test_days_are_iso_text_whatever_the_file_has():
    read = reader_of(Form.DATE, order=DateOrder.MDY)
    cells = [date(2017, 4, 27), datetime(2017, 4, 27, 9), "4/27/2017", "2017年4月27日", 42852]
    assert read_column(cells, read)[0] == ["2017-04-27"] * 5


def test_a_month_is_its_first_day():
    cells = ["2017-04", date(2017, 4, 27), "2017/4/27", 42852]
    assert read_column(cells, reader_of(Form.MONTH))[0] == ["2017-04-01"] * 4


def test_whole_numbers_of_excel_are_the_ids_of_the_csv():
    assert read_column([1.0, "1", " 1 "], reader_of(Form.TEXT))[0] == ["1", "1", "1"]


def test_a_stage_word_can_be_mapped():
    read = reader_of(Form.STAGE, stages={"Stage 9": DealStage.COMMIT})
    assert read_column(["Stage 9", "Won"], read)[0] == ["COMMIT", "CLOSED_PAID"]


@given(st.lists(st.one_of(st.floats(), st.floats(-1e6, 1e6).map(lambda amount: round(amount, 3))), min_size=1))
def test_a_column_of_floats_is_read_as_each_cell_alone(cells):
    read = reader_of(Form.AMOUNT, unit=10_000)
    values, refused = read_column(cells, read)
    for index, cell in enumerate(cells):
        assert read_column([cell, "1"], read)[0][0] == values[index]
        assert (index in refused) == (values[index] is None)


def test_whole_numbers_of_excel_become_whole_numbers_and_others_are_refused():
    read = reader_of(Form.WHOLE)
    assert read_column([1.0, 300.0], read) == ([1, 300], {})
    assert read_column([1.0, 2.5], read) == ([1, None], {1: "BAD_NUMBER"})
    assert read_column([], read) == ([], {})
