"""R17: the style from 24 picks, the self-check's lists, and the walk around a mail."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.errors import RuleError
from app.methods.brain_styles import PICKS, QUADRANTS, brain_style, quadrants_of, style_of, walk_check
from app.methods.brain_words import PICK_WORDS, PICKS_OF_A_LIST, PickList, picked_counts
from app.terms import BrainStyle, WalkQuestion

A, B, C, D = QUADRANTS
IN_EACH = [WalkQuestion.A_FACTS, WalkQuestion.B_ORDER, WalkQuestion.C_HELPFUL, WalkQuestion.D_FUTURE]

picks = (
    st.tuples(*[st.integers(0, PICKS)] * 3)
    .filter(lambda abc: sum(abc) <= PICKS)
    .map(lambda abc: (*abc, PICKS - sum(abc)))
)


@pytest.mark.parametrize(
    ("counts", "style"),
    [
        ((9, 7, 4, 4), BrainStyle.AB),  # R17
        ((12, 6, 3, 3), BrainStyle.A),
        ((7, 6, 6, 5), BrainStyle.BALANCED),
        ((8, 8, 8, 0), BrainStyle.MIXED),
        ((4, 7, 4, 9), BrainStyle.BD),  # the pair in the order of the letters
        ((9, 9, 3, 3), BrainStyle.AB),
        ((10, 7, 4, 3), BrainStyle.A),  # one more than a pair allows
        ((9, 6, 6, 3), BrainStyle.A),  # nobody is second
        ((8, 8, 5, 3), BrainStyle.AB),  # one more than balanced allows
        ((6, 6, 6, 6), BrainStyle.BALANCED),
        ((0, 0, 24, 0), BrainStyle.C),
    ],
)
def test_worked_examples_and_edges(counts, style):
    assert brain_style(counts) is style


@given(picks)
def test_every_set_of_24_picks_has_a_style_led_by_the_most_chosen_quadrant(counts):
    style = brain_style(counts)
    best = [one for one, count in zip(QUADRANTS, counts, strict=True) if count == max(counts)]
    assert style is BrainStyle.MIXED or set(best) & set(quadrants_of(style))
    mirrored = brain_style(counts[::-1])
    assert (style is BrainStyle.MIXED) == (mirrored is BrainStyle.MIXED)


@pytest.mark.parametrize("counts", [(9, 7, 4, 3), (9, 7, 4, 5), (25, -1, 0, 0), (12, 12), ()])
def test_other_than_24_picks_in_four_quadrants_is_refused(counts):
    with pytest.raises(RuleError) as refused:
        brain_style(counts)
    assert refused.value.code == "PICKS_INCOMPLETE"
    assert refused.value.values["needed"] == 24


def test_what_was_observed_wins_over_the_self_check():
    assert style_of("CD", "12,6,3,3") is BrainStyle.CD
    assert style_of(None, "9,7,4,4") is BrainStyle.AB
    assert style_of("", "") is None


def test_each_list_has_four_words_by_quadrant_and_no_word_is_in_two():
    for words in PICK_WORDS.values():
        assert [sum(word[0] == one.value for word in words) for one in QUADRANTS] == [4] * 4
    every = [word for words in PICK_WORDS.values() for word in words]
    assert len(set(every)) == len(every) == 48


def test_eight_picks_of_each_list_count_by_quadrant():
    chosen = {one: [word for word in words if word[0] in "AB"] for one, words in PICK_WORDS.items()}
    assert picked_counts(chosen) == (12, 12, 0, 0)
    assert brain_style(picked_counts(chosen)) is BrainStyle.AB


@pytest.mark.parametrize(
    "supplier", [[], PICK_WORDS[PickList.SUPPLIER][:7], [*PICK_WORDS[PickList.SUPPLIER][:7], "A_LOGICAL"]]
)
def test_a_list_with_too_few_or_foreign_words_is_refused(supplier):
    full = {one: PICK_WORDS[one][:PICKS_OF_A_LIST] for one in (PickList.WORK, PickList.TRAITS)}
    with pytest.raises(RuleError) as refused:
        picked_counts({**full, PickList.SUPPLIER: supplier})
    assert refused.value.values["count"] == 16 + len(supplier)


def test_for_an_unknown_reader_one_yes_in_each_quadrant_is_enough():
    assert walk_check(IN_EACH, None).passed
    assert walk_check(IN_EACH, BrainStyle.MIXED).passed
    assert walk_check(IN_EACH[:3], None).missing == (D,)
    assert walk_check([], None).missing == QUADRANTS


def test_a_reader_wants_three_of_four_in_the_own_quadrants():
    result = walk_check(IN_EACH, BrainStyle.AC)
    assert (result.passed, result.missing) == (False, (A, C))
    more = [*IN_EACH, WalkQuestion.A_FIGURES, WalkQuestion.A_LOGIC, WalkQuestion.C_EXAMPLES]
    assert walk_check(more, BrainStyle.AC).missing == (C,)
    assert walk_check([*more, WalkQuestion.C_FEELINGS], BrainStyle.AC).passed
    assert walk_check(IN_EACH, BrainStyle.BALANCED).needed == dict.fromkeys(QUADRANTS, 3)
    assert walk_check(more, None).by_quadrant == {A: 3, B: 1, C: 2, D: 1}
