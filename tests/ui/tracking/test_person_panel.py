"""The panel of a person: every edit is kept at once and can be undone; what is refused is said in words."""

from datetime import timedelta

import pytest
from PySide6.QtCore import QPoint, Qt

from app.models import DealPerson, GuideEvidence
from app.services.tracking_support import SupportPoint
from app.terms import AnimalStyle, BuyingRole, GatekeeperKind, GuideTest, InfoKind, MissingPiece
from app.ui.tracking.person_panel import PersonPanel
from app.ui.tracking.person_words import field_of
from tests.builders import TODAY, a_contact, put

LONG_AGO = TODAY - timedelta(days=91)


@pytest.fixture
def panel(qtbot, context):
    panel = PersonPanel(context)
    qtbot.addWidget(panel)
    panel.resize(400, 900)
    panel.show()
    return panel


@pytest.fixture
def chen(panel, ids):
    """The panel on Chen, a gatekeeper who is neutral."""
    panel.show_person(ids["Line 4"], ids["Chen"], TODAY)
    return panel


@pytest.fixture
def person(services, ids):
    """person("Chen"): as the service has it now."""

    def find(name):
        return next(one for one in services.tracking.people(ids["Line 4"], TODAY) if one.contact_id == ids[name])

    return find


def choose(combo, value):
    combo.setCurrentIndex(combo.findData(value))
    combo.activated.emit(combo.currentIndex())


def type_in(qtbot, edit, text):
    edit.setFocus()
    edit.selectAll()
    qtbot.keyClicks(edit, text)
    qtbot.keyClick(edit, Qt.Key.Key_Return)


def test_a_walk_along_the_support_scale_is_one_undo_step(qtbot, chen, person, services):
    scale = chen.deal_form.editor("support").scale
    scale.setFocus()
    for _ in range(3):
        qtbot.keyClick(scale, Qt.Key.Key_Right)
    assert chen.deal_form.editor("support").word.text() == "+3 Supports us"
    qtbot.keyClick(scale, Qt.Key.Key_Return)
    assert person("Chen").support == 3
    services.history.undo()
    assert person("Chen").support == 0
    assert scale.value() == 0


def test_delete_takes_a_rating_away(qtbot, chen, person):
    qtbot.keyClick(chen.deal_form.editor("support").scale, Qt.Key.Key_Delete)
    assert person("Chen").support is None
    assert chen.deal_form.editor("support").word.text() == "Not rated"


def test_the_scale_is_clicked_at_its_ends(qtbot, chen, person):
    scale = chen.deal_form.editor("support").scale
    qtbot.mouseClick(scale, Qt.MouseButton.LeftButton, pos=QPoint(1, scale.rect().center().y()))
    assert person("Chen").support == -5


def test_a_step_begun_belongs_to_the_person_it_was_made_for(qtbot, chen, ids, person):
    scale = chen.deal_form.editor("support").scale
    scale.setFocus()
    qtbot.keyClick(scale, Qt.Key.Key_End)
    chen.show_person(ids["Line 4"], ids["Sun"], TODAY)
    assert (person("Chen").support, person("Sun").support) == (5, 2)
    assert scale.value() == 2


def test_the_history_of_support_is_told(chen):
    edit = chen.deal_form.editor("support")
    edit.show_history([SupportPoint(TODAY - timedelta(days=9), -2), SupportPoint(TODAY, 2)], TODAY)
    assert edit.past.text() == "13 Nov −2 → 22 Nov +2"
    assert edit.line.isVisible()


def test_roles_are_ticked_and_a_second_decider_is_taken_and_said(chen, person):
    roles = chen.deal_form.editor("roles")
    roles.ticks[BuyingRole.DECIDER].click()
    assert person("Chen").roles == (BuyingRole.DECIDER, BuyingRole.GATEKEEPER)
    assert roles.remark.text() == "Zhou Wei is decider too. Only one can be: the deal is flagged."
    assert roles.remark.isVisible()


def test_what_a_gatekeeper_guards_stands_while_the_role_does(chen, person):
    roles = chen.deal_form.editor("roles")
    choose(roles.kind, "TECH")
    assert person("Chen").gatekeeper_kind is GatekeeperKind.TECH
    choose(roles.kind, None)
    assert (person("Chen").gatekeeper_kind, person("Chen").roles) == (None, (BuyingRole.GATEKEEPER,))
    assert roles.kind.currentText() == "what is guarded is not known"
    roles.ticks[BuyingRole.GATEKEEPER].click()
    assert person("Chen").gatekeeper_kind is None
    assert not roles.kind.isVisible()


def test_fields_are_kept_one_by_one(qtbot, chen, person, services):
    choose(chen.deal_form.editor("influence"), "3")
    choose(chen.contact_form.editor("level"), "MIDDLE")
    type_in(qtbot, chen.contact_form.editor("title"), "Head of IT")
    found = person("Chen")
    assert (found.influence, found.level.value, found.title) == (3, "MIDDLE", "Head of IT")
    services.history.undo()
    assert chen.contact_form.editor("title").text() == ""


def test_a_loop_of_bosses_is_refused_in_words(chen, services, ids):
    services.customers.save_contact(ids["Zhou"], {"reports_to_id": ids["Chen"]})
    boss = chen.contact_form.editor("reports_to_id")
    choose(boss, ids["Zhou"])
    assert "Chen Li would report to itself" in chen.contact_form._remarks["reports_to_id"].text()
    assert boss.value() is None


def test_nobody_reports_to_oneself_or_to_who_has_left(chen, services, ids):
    services.customers.save_contact(ids["Wu"], {"left_on": TODAY})
    boss = chen.contact_form.editor("reports_to_id")
    assert {boss.itemText(row) for row in range(1, boss.count())} == {"Zhou Wei", "Sun Tao"}


def test_evidence_passes_a_test_and_both_make_a_guide(qtbot, panel, ids, person):
    panel.show_person(ids["Line 4"], ids["Sun"], TODAY, focus="tests")
    assert panel.tests.standing.text() == "Contact; 0 of 2 tests to be a guide"
    for test in (GuideTest.KNOWS_PEOPLE, GuideTest.CHECKABLE_NEWS):
        type_in(qtbot, panel.tests.rows[test].evidence, "named all five of the panel")
    assert person("Sun").is_guide
    assert {one.seen_on for one in person("Sun").tests} == {TODAY}
    assert panel.tests.standing.text() == "Guide; 2 of 5 tests to be an insider"


def test_who_is_against_us_is_no_guide(chen, services, ids):
    for test in (GuideTest.KNOWS_PEOPLE, GuideTest.CHECKABLE_NEWS):
        services.tracking.pass_test(ids["Line 4"], ids["Chen"], test, "saw it", TODAY)
    services.tracking.save_person(ids["Line 4"], ids["Chen"], {"support": -1})
    assert chen.tests.standing.text().startswith("Both tests passed, but support is below 0")


def test_old_evidence_is_renewed_by_one_key(qtbot, panel, book, ids, person):
    old = GuideEvidence(
        deal_id=ids["Line 4"], contact_id=ids["Sun"], test="KNOWS_PEOPLE", evidence="saw it", seen_on=LONG_AGO
    )
    put(book, old)
    panel.show_person(ids["Line 4"], ids["Sun"], TODAY)
    row = panel.tests.rows[GuideTest.KNOWS_PEOPLE]
    assert row.remark.text() == "Seen 91 days ago: check again."
    assert panel.warning.text() == "Evidence is too old: check it again."
    qtbot.keyClick(row.evidence, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert person("Sun").tests[0].seen_on == TODAY
    assert not row.renew.isVisible()
    assert panel.warning.text() == ""


def test_a_day_to_come_is_no_evidence(qtbot, panel, guide, ids, person):
    panel.show_person(ids["Line 4"], guide, TODAY)
    row = panel.tests.rows[GuideTest.KNOWS_PEOPLE]
    type_in(qtbot, row.seen_on, (TODAY + timedelta(days=1)).isoformat())
    assert row.remark.text() == "That day has not come yet, so the old one stands."
    assert person("Sun").tests[0].seen_on == TODAY


def test_an_emptied_evidence_takes_the_test_away(qtbot, panel, guide, ids, person, services):
    panel.show_person(ids["Line 4"], guide, TODAY)
    evidence = panel.tests.rows[GuideTest.KNOWS_PEOPLE].evidence
    evidence.setFocus()
    evidence.selectAll()
    qtbot.keyClick(evidence, Qt.Key.Key_Delete)
    qtbot.keyClick(evidence, Qt.Key.Key_Return)
    assert not person("Sun").is_guide
    services.history.undo()
    assert evidence.text() == "saw it"


def test_it_is_said_that_no_gifts_are_asked_for(chen):
    said = [label.text() for label in chen.tests.findChildren(type(chen.title))]
    assert "Business information only: no gifts or improper benefits are recorded or asked for." in said


def test_two_sliders_make_an_animal_with_a_tip(qtbot, chen, person):
    qtbot.keyClick(chen.styles.directness, Qt.Key.Key_End)
    chen.styles.directness.commit()
    assert chen.styles.animal.text() == "Set both sliders to see the style."
    qtbot.keyClick(chen.styles.basis, Qt.Key.Key_Home)
    chen.styles.basis.commit()
    assert person("Chen").animal is AnimalStyle.PEACOCK
    assert chen.styles.animal.text() == "Peacock: Be warm; leave the stage to them"


def test_what_was_observed_counts_before_the_self_check(chen, services, ids):
    services.tracking.save_person(ids["Line 4"], ids["Chen"], {"brain_counts": "12,6,3,3"})
    assert chen.styles.checked.text() == "Self-check: Brain A · Analyst (12 · 6 · 3 · 3)"
    choose(chen.styles.observed, "CD")
    assert chen.styles.brain.text().splitlines()[0] == "What was observed counts, not the self-check."
    assert "Brain D: show the big picture" in chen.styles.brain.text()
    chen.styles.forget.click()
    assert chen.styles.checked.text() == "Self-check not done"


def test_notes_are_of_three_kinds(chen, services, ids):
    chen.notes.new.open()
    chen.notes.new.editors["kind"].set_value(InfoKind.WORK.value)
    chen.notes.new.editors["text"].set_value("Answers for the network")
    chen.notes.new.button.click()
    (note,) = services.contact_file.notes(ids["Chen"])
    assert (note.kind, note.text, note.noted_on) == (InfoKind.WORK, "Answers for the network", TODAY)
    assert chen.notes.table.rows_model.rows == (note,)
    chen.notes.on_deletion([note])
    assert services.contact_file.notes(ids["Chen"]) == ()


def test_who_has_left_or_moved_counts_nowhere(chen, services, book, ids):
    services.customers.save_contact(ids["Chen"], {"left_on": TODAY})
    assert chen.warning.text() == "Left on 2026-11-22, so it counts nowhere in this deal."
    elsewhere = a_contact(book, None, "Hu Bo")
    put(book, DealPerson(deal_id=ids["Line 4"], contact_id=elsewhere))
    services.customers.save_contact(elsewhere, {"customer_id": services.customers.save(None, {"name": "Port"})})
    chen.show_person(ids["Line 4"], elsewhere, TODAY)
    assert chen.warning.text() == "Works for another customer now, so it counts nowhere in this deal."


def test_it_closes_when_the_person_leaves_the_deal(qtbot, chen, services, ids):
    with qtbot.waitSignal(chen.closed):
        services.tracking.remove_people(ids["Line 4"], [ids["Chen"]])
    assert chen.contact_id is None


def test_a_locked_panel_says_why_and_takes_nothing(qtbot, chen, person):
    chen.lock("As of 2026-01-31")
    scale = chen.deal_form.editor("support").scale
    qtbot.keyClick(scale, Qt.Key.Key_End)
    scale.commit()
    assert person("Chen").support == 0
    assert chen.tests.rows[GuideTest.KNOWS_PEOPLE].evidence.isReadOnly()
    assert not chen.notes.isEnabled()
    assert chen.locked_line.isVisible()


def test_a_missing_piece_leads_to_its_field(panel, ids):
    assert field_of(MissingPiece.GUIDE) == "tests"
    assert field_of(MissingPiece.DECIDER) == "roles"
    assert field_of(MissingPiece.BUDGET) == ""
    panel.tests_part.head.setChecked(False)
    panel.show_person(ids["Line 4"], ids["Sun"], TODAY, focus=field_of(MissingPiece.GUIDE))
    assert panel.tests_part.head.isChecked()
    assert panel.tests.rows[GuideTest.KNOWS_PEOPLE].evidence.hasFocus()


def test_esc_keeps_what_was_typed_and_closes(qtbot, chen, person):
    edit = chen.deal_form.editor("personal_win")
    edit.setFocus()
    edit.setPlainText("Seen as the one who made it run")
    with qtbot.waitSignal(chen.closed):
        qtbot.keyClick(edit, Qt.Key.Key_Escape)
    assert person("Chen").personal_win == "Seen as the one who made it run"
