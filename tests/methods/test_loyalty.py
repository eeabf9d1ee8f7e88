from collections import Counter
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.methods.loyalty import OURS, LoyaltyResult, loyalty
from app.terms import Loyalty

LOYAL, SWITCHER, NON_LOYAL, UNKNOWN = Loyalty


def bought(letters):
    """Purchases oldest first: U from us, ? from nobody knows whom, any other letter from that rival."""
    return [OURS if letter == "U" else letter for letter in letters]


def test_worked_examples():
    assert loyalty(bought("UUKUUUKU")) == LoyaltyResult(LOYAL, None, ours=6, known=8)
    assert loyalty(bought("UUUKKKKU")) == LoyaltyResult(SWITCHER, "AWAY", ours=4, known=8)


@pytest.mark.parametrize(
    ("letters", "value", "direction"),
    [
        ("KKKUUUUK", SWITCHER, "TO_US"),
        ("KKKULLLU", SWITCHER, "OTHER"),
        ("KKLLUUMM", NON_LOYAL, None),
        ("KKKKKKKK", NON_LOYAL, None),
        ("UUKKUKKK", NON_LOYAL, None),  # half of the older half is no majority
        ("KUUUUUUUUUU", LOYAL, None),  # only the last eight count
        ("UUU", UNKNOWN, None),
        ("", UNKNOWN, None),
        ("UUUK", LOYAL, None),
        ("UUKK", SWITCHER, "AWAY"),
    ],
)
def test_types(letters, value, direction):
    result = loyalty(bought(letters))
    assert (result.value, result.direction) == (value, direction)


def test_the_middle_of_an_odd_number_belongs_to_the_newer_half():
    assert loyalty(bought("UUKKL")).direction == "AWAY"  # UU | KKL
    assert loyalty(bought("UUKLL")).direction == "AWAY"  # UU | KLL
    assert loyalty(bought("UKKLL")).value is NON_LOYAL  # UK | KLL
    assert loyalty(bought("KKUUL")).direction == "TO_US"  # KK | UUL


def test_seventy_percent_is_reached_on_the_line():
    assert loyalty(bought("KKKUUUUUUU"), last=10).value is LOYAL
    assert loyalty(bought("KKKKUUUUUU"), last=10).value is SWITCHER
    assert loyalty(bought("UKUK"), share=Decimal("0.50")).value is LOYAL


def test_an_early_adopter_is_loyal_whatever_is_known():
    assert loyalty(bought("KKKKK"), early_adopter=True) == LoyaltyResult(LOYAL, None, ours=0, known=5)
    assert loyalty([], early_adopter=True) == LoyaltyResult(LOYAL, None, ours=0, known=0)


def test_unknown_suppliers_are_passed_over_before_the_last_are_taken():
    assert loyalty(bought("UUUU????????")) == LoyaltyResult(LOYAL, None, ours=4, known=4)
    assert loyalty([OURS, OURS, OURS, " ", ""]).value is UNKNOWN


def test_a_supplier_is_one_in_any_case():
    assert loyalty([OURS, OURS, "Kai", "KAI "]).direction == "AWAY"


def test_fewer_may_do_if_the_setting_says_so():
    assert loyalty(bought("UU"), least=2).value is LOYAL
    assert loyalty([OURS], least=1).value is LOYAL
    assert loyalty(["K"], least=1).value is NON_LOYAL


def slow_loyalty(letters, last, least):
    known = [letter for letter in letters if letter != "?"]
    known = known[len(known) - last :] if len(known) > last else known
    if len(known) < least:
        return UNKNOWN, None
    if known.count("U") * 10 >= 7 * len(known):
        return LOYAL, None
    older, newer = known[: len(known) // 2], known[len(known) // 2 :]
    for left, before in Counter(older).items():
        for taken, after in Counter(newer).items():
            if left != taken and before > len(older) / 2 and after > len(newer) / 2:
                return SWITCHER, "TO_US" if taken == "U" else "AWAY" if left == "U" else "OTHER"
    return NON_LOYAL, None


@given(st.text("UKL?", max_size=16), st.integers(2, 10), st.integers(1, 6))
def test_random_purchases_agree_with_the_slow_reading(letters, last, least):
    result = loyalty(bought(letters), last=last, least=least)
    assert (result.value, result.direction) == slow_loyalty(letters, last, least)
