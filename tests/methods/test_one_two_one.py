"""R14: the worked examples, the edges, and the best assignment against trying all of them."""

from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.methods.one_two_one import Missing, PersonFacts, SheetRules, missing_pieces, score
from app.terms import BuyingRole, Flag, MissingPiece, Readiness

DECIDER, USER, GATEKEEPER, PURCHASER = BuyingRole
LIU = PersonFacts(1, (), 3, is_guide=True)
CHEN = PersonFacts(2, (GATEKEEPER,), 2)
ZHAO = PersonFacts(4, (PURCHASER,), -2)
LI = PersonFacts(3, (USER,), 1)


def wang(support):
    return PersonFacts(3, (DECIDER,), support)


def test_the_worked_example_is_one_short_until_the_decider_comes_round():
    before = score([LIU, CHEN, wang(0), ZHAO], 1)
    assert (before.guide_point, before.atmosphere, before.seller_point) == (1, 1, 1)
    assert (before.points, before.readiness) == (3, Readiness.ONE_SHORT)
    after = score([LIU, CHEN, wang(1), ZHAO], 1)
    assert (after.points, after.readiness) == (4, Readiness.READY)
    assert (after.guide, after.roles_won) == (1, ((DECIDER, 3), (GATEKEEPER, 2)))


def test_one_friend_who_is_everything_counts_as_guide_alone():
    friend = PersonFacts(1, (USER, GATEKEEPER), 5, is_guide=True)
    found = score([friend], 1)
    assert (found.guide_point, found.atmosphere, found.seller_point) == (1, 0, 1)
    assert found.readiness is Readiness.NOT_READY


def test_the_guide_may_win_a_role_too_if_the_book_says_so():
    friend = PersonFacts(1, (USER, GATEKEEPER), 5, is_guide=True)
    assert score([friend], 1, SheetRules(guide_may_also_fill_role=True)).points == 3


def test_one_person_with_three_roles_wins_one():
    assert score([PersonFacts(1, (DECIDER, USER, PURCHASER), 4)], 1).roles_won == ((DECIDER, 1),)


def test_of_two_guides_the_one_without_a_role_is_counted():
    found = score([PersonFacts(1, (DECIDER,), 5, is_guide=True), PersonFacts(2, (), 0, is_guide=True), LI], 1)
    assert (found.guide, found.points) == (2, 4)


def test_a_role_goes_to_whoever_leaves_the_others_theirs():
    found = score([PersonFacts(1, (DECIDER, USER), 5), PersonFacts(2, (DECIDER,), 1)], 1)
    assert found.roles_won == ((DECIDER, 2), (USER, 1))


def test_all_four_roles_are_shown_and_two_count():
    found = score([PersonFacts(n, (role,), 1) for n, role in enumerate(BuyingRole)], 1)
    assert (len(found.roles_won), found.atmosphere) == (4, 2)


@pytest.mark.parametrize(("support", "points"), [(None, 1), (-1, 1), (0, 2), (5, 2)])
def test_a_guide_is_not_hostile_and_is_rated(support, points):
    assert score([PersonFacts(1, (), support, is_guide=True)], 1).points == points


@pytest.mark.parametrize(("owners", "point", "flags"), [(0, 0, ()), (1, 1, ()), (2, 0, (Flag.OWNER_CONFLICT,))])
def test_exactly_one_seller(owners, point, flags):
    found = score([], owners)
    assert (found.seller_point, found.flags) == (point, flags)


def test_a_second_decider_is_flagged_and_wins_nothing_more():
    found = score([PersonFacts(1, (DECIDER,), 1), PersonFacts(2, (DECIDER,), 1)], 1)
    assert (found.flags, found.atmosphere) == ((Flag.TWO_DECIDERS,), 1)


@pytest.mark.parametrize(("needed", "points"), [(1, (0, 2, 2)), (2, (0, 1, 2)), (3, (0, 0, 1)), (4, (0, 0, 1))])
def test_with_another_number_of_roles_the_two_points_go_by_the_part_won(needed, points):
    supporters = [PersonFacts(1, (DECIDER,), 1), PersonFacts(2, (USER,), 1)]
    rules = SheetRules(roles_needed=needed)
    assert tuple(score(supporters[:n], 1, rules).atmosphere for n in range(3)) == points


def test_more_support_may_be_asked_for():
    assert score([CHEN], 1, SheetRules(min_support=3)).roles_won == ()


def test_what_is_missing_names_who_is_nearest():
    people = [CHEN, wang(0), ZHAO]
    assert missing_pieces(score(people, 1), people) == (
        Missing(MissingPiece.GUIDE, 1, 3),
        Missing(MissingPiece.DECIDER, 1, 3),
    )
    assert missing_pieces(score([LIU, CHEN, wang(1)], 1), [LIU, CHEN, wang(1)]) == ()


def test_nobody_at_all_lacks_everything():
    pieces = [one.piece.value for one in missing_pieces(score([], 0), [])]
    assert pieces == ["GUIDE", "DECIDER", "USER", "OWNER"]


def test_an_opponent_is_nearer_to_a_role_than_nobody():
    people = [LIU, ZHAO, CHEN]
    (one,) = missing_pieces(score(people, 1), people)
    assert one == Missing(MissingPiece.PURCHASER, 1, 4)


PEOPLE = st.lists(
    st.builds(
        PersonFacts,
        contact_id=st.just(0),
        roles=st.sets(st.sampled_from(BuyingRole)).map(lambda roles: tuple(sorted(roles))),
        support=st.none() | st.integers(-5, 5),
        is_guide=st.booleans(),
    ),
    max_size=5,
).map(lambda people: [PersonFacts(n, one.roles, one.support, one.is_guide) for n, one in enumerate(people)])
RULES = st.builds(SheetRules, st.booleans(), st.integers(1, 4), st.integers(1, 5))


def best_of_all(people, owners, rules):
    """Every person as guide, in one of its roles, or in nothing."""
    best = 0
    for guide in [None, *(p for p in people if p.is_guide and p.support is not None and p.support >= 0)]:
        choices = []
        for person in people:
            may = person.support is not None and person.support >= rules.min_support
            is_busy = person is guide and not rules.guide_may_also_fill_role
            choices.append([None, *(person.roles if may and not is_busy else ())])
        for chosen in product(*choices):
            won = [role for role in chosen if role]
            if len(won) == len(set(won)):
                atmosphere = min(2, 2 * len(won) // rules.roles_needed)
                best = max(best, (guide is not None) + atmosphere + (owners == 1))
    return best


@given(PEOPLE, st.integers(0, 2), RULES)
def test_no_assignment_is_better(people, owners, rules):
    found = score(people, owners, rules)
    assert found.points == best_of_all(people, owners, rules)
    holders = [contact for _, contact in found.roles_won]
    assert len(set(holders)) == len(holders) == len({role for role, _ in found.roles_won})
    assert all(role in people[contact].roles for role, contact in found.roles_won)
    assert rules.guide_may_also_fill_role or found.guide not in holders


@given(PEOPLE, st.integers(0, 2), RULES)
def test_something_is_missing_exactly_when_points_are(people, owners, rules):
    found = score(people, owners, rules)
    assert bool(missing_pieces(found, people, rules)) == (found.points < 4)
