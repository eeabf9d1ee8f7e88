import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.methods.white_space import account_check, cell_state, white_space_cents
from app.terms import Status, WhiteSpaceState

BOUGHT, OPEN, RIVAL, BLANK, N_A = WhiteSpaceState
cents = st.integers(-1_000, 1_000)


@pytest.mark.parametrize(
    ("sales", "open_deals", "rival", "not_applicable", "expected"),
    [
        (1, 0, None, False, BOUGHT),
        (1, 1, "K", True, BOUGHT),
        (0, 1, "K", True, OPEN),
        (None, 1, None, False, OPEN),
        (0, 0, "K", True, N_A),
        (0, 0, "K", False, RIVAL),
        (-5, 0, "K", False, RIVAL),
        (0, 0, " ", False, BLANK),
        (None, None, None, False, BLANK),
    ],
)
def test_what_happened_outweighs_what_was_ticked(sales, open_deals, rival, not_applicable, expected):
    assert cell_state(sales, open_deals, rival, not_applicable) is expected


def test_a_deal_without_an_amount_is_a_deal():
    assert cell_state(0, 0, "K", False, has_open_deal=True) is OPEN


def test_worked_example():
    assert white_space_cents(300, 120, 60) == 120


def test_a_full_cell_has_no_white_space():
    assert white_space_cents(300, 300, 0) == 0
    assert white_space_cents(300, 120, 200) == 0


def test_an_unknown_potential_leaves_it_unknown():
    assert white_space_cents(None, 120, 60) is None


@given(st.integers(0, 1_000), cents, st.integers(0, 1_000))
def test_white_space_lies_between_nothing_and_the_potential(potential, sales, open_deals):
    found = white_space_cents(potential, sales, open_deals)
    assert 0 <= found <= potential
    if sales >= 0 and sales + open_deals <= potential:
        assert found + sales + open_deals == potential


@pytest.mark.parametrize(
    ("cells", "potential", "expected"),
    [
        (801, 800, Status.REVIEW),
        (800, 800, Status.OK),
        (0, 800, Status.OK),
        (None, 800, Status.MISSING),
        (800, None, Status.MISSING),
        (800, 0, Status.MISSING),
    ],
)
def test_cells_may_not_hold_more_than_the_customer(cells, potential, expected):
    assert account_check(cells, potential) is expected
