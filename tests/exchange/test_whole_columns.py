"""A column read at once says what its cells say one by one."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.exchange.cells import CellError, clean_text, parse_amount, parse_int
from app.exchange.whole_columns import cents_of_floats, cents_of_texts, clean_texts, whole_numbers

AMOUNTS = st.from_regex(r"-?[0-9]{1,14}(\.[0-9]{0,3})?", fullmatch=True)
ODD = st.sampled_from(["1,200", "1.5万", "", " 1", "1\n2", "１２", "1e3", "+5", "-0", "007", "x", None])


@given(st.lists(AMOUNTS | ODD, min_size=1))
def test_plain_amounts_are_the_cents_of_the_parser(cells):
    read = cents_of_texts(cells)
    if read is not None:
        assert read == [parse_amount(cell) for cell in cells]


def test_what_is_plain_is_read_at_once():
    assert cents_of_texts(["1000.0", "-12.34", None, "9999999999999.99"]) == [
        100_000,
        -1_234,
        None,
        999_999_999_999_999,
    ]
    assert whole_numbers(["20", None, "-7"]) == [20, None, -7]
    assert whole_numbers([20.0, 7.0]) == [20, 7]
    assert cents_of_floats([0.29, 1.1], 10_000) == [290_000, 1_100_000]
    assert clean_texts(["上海", None, "A b"]) == ["上海", None, "A b"]


@pytest.mark.parametrize("cells", [["1,5", "2"], ["1.005"], [None, None], ["12345678901234"], [1.0, "1"], ["1" * 40]])
def test_what_is_not_plain_is_left_to_the_parser(cells):
    assert cents_of_texts(cells) is None


@pytest.mark.parametrize("cells", [[0.005], [1e12], [float("nan")], [float("inf")], [1.0, None]])
def test_floats_that_need_a_closer_look_are_left_to_the_parser(cells):
    assert cents_of_floats(cells, 1) is None


@given(st.lists(st.integers(-(10**16), 10**16).map(str) | ODD, min_size=1))
def test_whole_numbers_are_those_of_the_parser(cells):
    read = whole_numbers(cells)
    if read is not None:
        assert read == [parse_int(cell) for cell in cells]


@given(st.lists(st.text() | st.none() | st.just(date(2026, 1, 1)), min_size=1))
def test_clean_texts_are_those_in_which_nothing_is_cleaned(cells):
    if clean_texts(cells) is not None:
        assert [clean_text(cell) or None for cell in cells] == cells


def test_a_refused_cell_is_refused_in_a_column_too():
    with pytest.raises(CellError):
        parse_amount("10000000000001")
    assert cents_of_texts(["10000000000001"]) is None
