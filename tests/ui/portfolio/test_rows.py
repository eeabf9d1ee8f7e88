"""The order of names in the customer list."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from app.ui.portfolio.rows import LONGEST, name_ranks


def in_order(names):
    return [names[position] for position in np.argsort(name_ranks(names), kind="stable")]


@given(st.lists(st.text(max_size=6).filter(lambda name: "\0" not in name), max_size=12))
def test_names_stand_as_python_sorts_them_case_aside(names):
    assert in_order(names) == sorted(names, key=str.casefold)


def test_equal_names_share_a_rank_and_keep_their_order_both_ways():
    ranks = name_ranks(["Zenco", "acme", "ACME", "石城印务"])
    assert ranks.tolist() == [1, 0, 0, 2]


def test_a_list_without_names_and_names_that_hold_the_mark_between():
    assert name_ranks([]).tolist() == []
    assert in_order(["b\0c", "a"]) == ["a", "b\0c"]


def test_letters_far_behind_do_not_count():
    start = "x" * LONGEST
    assert name_ranks([start + "b", start + "a"]).tolist() == [0, 0]
