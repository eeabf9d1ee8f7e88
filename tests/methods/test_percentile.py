import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.methods.percentile import nearest_rank


@pytest.mark.parametrize(
    ("percent", "expected"), [(1, 10), (25, 10), (26, 20), (50, 20), (75, 30), (76, 40), (100, 40)]
)
def test_four_values(percent, expected):
    assert nearest_rank([40, 10, 30, 20], percent) == expected


def test_one_value_is_every_percentile():
    assert {nearest_rank([7], percent) for percent in (1, 50, 90, 100)} == {7}


def test_none_without_values():
    assert nearest_rank([], 90) is None


@given(st.lists(st.integers(), min_size=1, max_size=40), st.integers(1, 100))
def test_it_is_the_first_value_that_enough_do_not_exceed(values, percent):
    found = nearest_rank(values, percent)
    reached = [value for value in values if sum(other <= value for other in values) * 100 >= percent * len(values)]
    assert found == min(reached)
