from datetime import date

import pytest
from msgspec.structs import replace

from app.methods.gates import BY_HAND, GATES, GateFacts, can_confirm, missing_items, missing_on_move, needs_reason
from app.terms import BOARD_STAGES, END_STAGES, DealStage, GateItem, Strategy

READY = GateFacts(
    potential_cents=800_00,
    strategy=Strategy.ACQUIRE,
    owner_id=1,
    contacts=3,
    decision_steps="test, offer, board",
    rival="Nordwind",
    advances=1,
    need="a second line",
    need_contact_id=4,
    want="to be praised by the board",
    budget_cents=100_00,
    expected_close=date(2017, 12, 31),
    amount_cents=90_00,
    contract_no="C-17",
    terms="30 days",
    balance_cents=0,
    confirmed=BY_HAND,
)


def test_every_stage_has_its_gate_and_every_item_its_stage():
    assert tuple(GATES) == BOARD_STAGES
    assert [item for items in GATES.values() for item in items] == list(GateItem)


@pytest.mark.parametrize("stage", DealStage)
def test_a_deal_with_everything_passes(stage):
    assert missing_items(stage, READY) == ()


@pytest.mark.parametrize("stage", DealStage)
def test_a_deal_of_which_nothing_is_known_lacks_all_that_can_be_known(stage):
    expected = tuple(item for item in GATES.get(stage, ()) if item is not GateItem.POSTURE_ACTIVE)
    assert missing_items(stage, GateFacts()) == expected


@pytest.mark.parametrize(
    ("stage", "change", "missing"),
    [
        (DealStage.TARGET, {"potential_cents": 0}, GateItem.POTENTIAL_SET),
        (DealStage.TARGET, {"strategy": Strategy.ABANDON}, GateItem.POSTURE_ACTIVE),
        (DealStage.TARGET, {"owner_id": None}, GateItem.OWNER_SET),
        (DealStage.ANALYSIS, {"contacts": 2}, GateItem.THREE_CONTACTS),
        (DealStage.ANALYSIS, {"decision_steps": " "}, GateItem.DECISION_STEPS),
        (DealStage.ANALYSIS, {"rival": ""}, GateItem.RIVAL_NAMED),
        (DealStage.TRUST, {"advances": 0}, GateItem.ADVANCE_HELD),
        (DealStage.NEEDS, {"need_contact_id": None}, GateItem.NEED_WITH_CONTACT),
        (DealStage.NEEDS, {"budget_cents": None, "expected_close": None}, GateItem.BUDGET_OR_DATE),
        (DealStage.NEEDS, {"want": None}, GateItem.NEED_AND_WANT),
        (DealStage.COMMIT, {"contract_no": None}, GateItem.CONTRACT_NO),
        (DealStage.COMMIT, {"amount_cents": 0}, GateItem.AMOUNT_SET),
        (DealStage.COMMIT, {"terms": None}, GateItem.TERMS_SET),
        (DealStage.COLLECT, {"balance_cents": 1}, GateItem.BALANCE_ZERO),
    ],
)
def test_each_item_alone(stage, change, missing):
    assert missing_items(stage, replace(READY, **change)) == (missing,)


@pytest.mark.parametrize(
    "change",
    [{"strategy": None}, {"budget_cents": None}, {"budget_cents": 0, "expected_close": None}, {"balance_cents": -5}],
)
def test_what_is_enough(change):
    assert all(missing_items(stage, replace(READY, **change)) == () for stage in BOARD_STAGES)


def test_a_need_without_words_fails_both_of_its_items():
    found = missing_items(DealStage.NEEDS, replace(READY, need=None))
    assert found == (GateItem.NEED_WITH_CONTACT, GateItem.NEED_AND_WANT)


@pytest.mark.parametrize("item", sorted(BY_HAND))
def test_what_the_book_does_not_know_is_confirmed_by_hand(item):
    stage = next(stage for stage, items in GATES.items() if item in items)
    facts = replace(READY, balance_cents=None, confirmed=BY_HAND - {item})
    assert missing_items(stage, facts) == (item,)
    assert can_confirm(item, facts)


@pytest.mark.parametrize(
    ("item", "met", "unmet"),
    [
        (GateItem.GUIDE_CONFIRMED, {"guides": 1}, {"guides": 0}),
        (GateItem.THREE_OF_FOUR, {"points": 3}, {"points": 2}),
        (GateItem.FACTORS_SCORED, {"factors_scored": True}, {"factors_scored": False}),
        (GateItem.DECIDER_MET, {"decider_met": True}, {"decider_met": False}),
        (GateItem.CREDIT_OK, {"credit_held": False}, {"credit_held": True}),
        (GateItem.BALANCE_ZERO, {"balance_cents": 0}, {"balance_cents": 1}),
    ],
)
def test_what_the_book_holds_wins_over_the_hand(item, met, unmet):
    stage = next(stage for stage, items in GATES.items() if item in items)
    nobody_said = replace(READY, balance_cents=None, confirmed=BY_HAND - {item})
    assert missing_items(stage, replace(nobody_said, **met)) == ()
    assert missing_items(stage, replace(READY, **unmet)) == (item,)
    assert not can_confirm(item, replace(READY, **unmet))


@pytest.mark.parametrize(
    ("stage", "change", "missing"),
    [
        (DealStage.ANALYSIS, {"decision_steps": None, "steps": 1}, ()),
        (DealStage.NEEDS, {"need": None, "needs": 1, "owned_needs": 1}, ()),
        (DealStage.NEEDS, {"need": None, "needs": 1}, (GateItem.NEED_WITH_CONTACT,)),
        (DealStage.NEEDS, {"want": None, "wants": 1}, ()),
        (DealStage.NEEDS, {"need_contact_id": None, "needs": 1, "owned_needs": 1}, ()),
    ],
)
def test_steps_needs_and_wants_of_the_sheet_count_too(stage, change, missing):
    assert missing_items(stage, replace(READY, **change)) == missing


def test_no_hand_confirms_what_the_book_knows():
    claimed = GateFacts(contacts=2, balance_cents=700, confirmed=frozenset(GateItem))
    assert missing_items(DealStage.ANALYSIS, claimed) == GATES[DealStage.ANALYSIS]
    assert missing_items(DealStage.COLLECT, claimed) == (GateItem.BALANCE_ZERO,)
    assert not can_confirm(GateItem.BALANCE_ZERO, claimed)
    assert not any(can_confirm(item, claimed) for item in set(GateItem) - BY_HAND)


def test_how_many_contacts_are_needed_may_be_changed():
    assert missing_items(DealStage.ANALYSIS, replace(READY, contacts=1), contacts_needed=1) == ()
    assert missing_on_move(DealStage.ANALYSIS, DealStage.TRUST, READY, contacts_needed=4) == (GateItem.THREE_CONTACTS,)


def test_a_skip_passes_every_gate_on_its_way():
    nothing = GateFacts(strategy=Strategy.ABANDON)
    assert missing_on_move(DealStage.TARGET, DealStage.NEEDS, nothing) == (
        *GATES[DealStage.TARGET],
        *GATES[DealStage.ANALYSIS],
        *GATES[DealStage.TRUST],
    )
    assert missing_on_move(DealStage.COLLECT, DealStage.CLOSED_PAID, nothing) == (GateItem.BALANCE_ZERO,)
    assert len(missing_on_move(DealStage.TARGET, DealStage.CLOSED_PAID, nothing)) == len(GateItem)


@pytest.mark.parametrize("stage", BOARD_STAGES)
def test_no_gate_on_the_way_back_out_or_in_again(stage):
    nothing = GateFacts()
    assert missing_on_move(stage, DealStage.TARGET, nothing) == ()
    assert missing_on_move(stage, DealStage.LOST, nothing) == missing_on_move(stage, DealStage.SHELVED, nothing) == ()
    assert all(missing_on_move(end, stage, nothing) == () for end in END_STAGES)


@pytest.mark.parametrize(
    ("old", "new", "missing", "asked"),
    [
        (DealStage.TRUST, DealStage.NEEDS, (), False),
        (DealStage.TRUST, DealStage.NEEDS, (GateItem.ADVANCE_HELD,), True),
        (DealStage.TRUST, DealStage.VALUE, (), True),
        (DealStage.TRUST, DealStage.TARGET, (), True),
        (DealStage.TRUST, DealStage.LOST, (), False),
        (DealStage.LOST, DealStage.TRUST, (), False),
    ],
)
def test_a_reason_is_asked_for_what_is_out_of_order(old, new, missing, asked):
    assert needs_reason(old, new, missing) is asked
