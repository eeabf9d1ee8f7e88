"""People in their slots: who stands where, drag, keys, adding, the seller."""

from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QDropEvent

from app.terms import BuyingRole
from app.ui.tracking.people_menu import person_menu
from app.ui.tracking.people_model import PERSON_FORMAT


def names(slot):
    return [person.name for person in slot.people]


def drop(slot, source, name, modifiers=Qt.KeyboardModifier.NoModifier):
    """Drag the card of that name from one slot and let it go over another."""
    model = source.slot_model
    place = next(at for at, person in enumerate(model.people) if person.name == name)
    data = model.mimeData([model.index(place)])
    event = QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, modifiers)
    slot.dropEvent(event)


def roles_of(sheet, name):
    return next(person.roles for person in sheet.people if person.name == name)


def test_everybody_stands_in_the_slot_of_his_role(people):
    assert names(people.roles[BuyingRole.DECIDER]) == ["Zhou Wei"]
    assert names(people.roles[BuyingRole.GATEKEEPER]) == ["Chen Li"]
    assert names(people.others) == ["Sun Tao"]
    assert names(people.guide) == []


def test_a_guide_moves_to_the_guide_slot(guide, people):
    assert names(people.guide) == ["Sun Tao"]
    assert not people.others.isVisible()


def test_a_card_dragged_from_slot_to_slot_changes_the_role_and_undo_brings_it_back(people, sheet_of, services):
    drop(people.roles[BuyingRole.USER], people.roles[BuyingRole.DECIDER], "Zhou Wei")
    assert roles_of(sheet_of(), "Zhou Wei") == (BuyingRole.USER,)
    assert names(people.roles[BuyingRole.USER]) == ["Zhou Wei"]
    services.history.undo()
    assert names(people.roles[BuyingRole.DECIDER]) == ["Zhou Wei"]


def test_with_ctrl_the_card_stays_where_it_was_too_and_says_so(people, sheet_of):
    drop(
        people.roles[BuyingRole.USER],
        people.roles[BuyingRole.DECIDER],
        "Zhou Wei",
        Qt.KeyboardModifier.ControlModifier,
    )
    assert roles_of(sheet_of(), "Zhou Wei") == (BuyingRole.DECIDER, BuyingRole.USER)
    text = people.roles[BuyingRole.USER].slot_model.text(0)
    assert text.post.startswith("also Decider")


def test_dragged_out_of_the_slots_a_person_loses_the_role(people, sheet_of):
    drop(people.others, people.roles[BuyingRole.GATEKEEPER], "Chen Li")
    assert roles_of(sheet_of(), "Chen Li") == ()


def test_a_card_let_go_over_the_guide_slot_opens_the_tests(page, people, ids):
    drop(people.guide, people.others, "Sun Tao")
    assert page.views.panel.contact_id == ids["Sun"]


def test_something_else_that_is_dragged_is_left_alone(people, sheet_of):
    data = QMimeData()
    data.setText("hello")
    slot = people.roles[BuyingRole.USER]
    event = QDropEvent(
        QPointF(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    slot.dropEvent(event)
    assert not data.hasFormat(PERSON_FORMAT)
    assert len(sheet_of().people) == 3


def test_delete_takes_the_role_away_and_among_the_others_the_person(people, sheet_of, qtbot):
    slot = people.roles[BuyingRole.GATEKEEPER]
    slot.setFocus()
    qtbot.keyClick(slot, Qt.Key.Key_Delete)
    assert roles_of(sheet_of(), "Chen Li") == ()
    people.others.show_current(people.others.people[0].contact_id)
    qtbot.keyClick(people.others, Qt.Key.Key_Delete)
    assert len(sheet_of().people) == 2


def test_enter_opens_all_about_a_person(page, people, ids, qtbot):
    slot = people.roles[BuyingRole.DECIDER]
    slot.setFocus()
    qtbot.keyClick(slot, Qt.Key.Key_Return)
    assert page.views.panel.contact_id == ids["Zhou"]


def test_support_and_roles_are_set_from_the_menu(people, sheet_of):
    zhou = people.roles[BuyingRole.DECIDER].people[0]
    menu = person_menu(zhou, people.verbs, lambda _: None, people)
    support, influence = (menu.actions()[place].menu() for place in (2, 3))
    next(action for action in support.actions() if action.text().startswith("+5")).trigger()
    influence.actions()[-1].trigger()
    found = next(one for one in sheet_of().people if one.name == "Zhou Wei")
    assert (found.support, found.influence) == (5, None)
    assert people.roles[BuyingRole.DECIDER].slot_model.text(0).stance.text.startswith("For us +5")


def test_a_known_contact_is_found_by_typing_and_gets_its_role(people, sheet_of):
    people.add_person(BuyingRole.PURCHASER)
    name = people.new.editors["name"]
    name.lineEdit().setText("wu")
    name._settle()
    people.new.button.click()
    assert roles_of(sheet_of(), "Wu Min") == (BuyingRole.PURCHASER,)


def test_a_new_name_becomes_a_contact_of_the_customer(people, sheet_of, services, ids):
    people.add_person()
    people.new.editors["name"].lineEdit().setText("Zhao Yan")
    people.new.editors["name"]._settle()
    people.new.editors["title"].setText("Chief engineer")
    people.new.editors["title"].setModified(True)
    people.new.button.click()
    found = next(one for one in sheet_of().people if one.name == "Zhao Yan")
    assert found.title == "Chief engineer"
    assert services.customers.contact(found.contact_id).customer_id == ids["plant"]


def test_without_a_name_nobody_is_added_and_it_is_said(people, sheet_of):
    people.add_person()
    people.new.button.click()
    assert len(sheet_of().people) == 3
    assert people.remark.isVisible()


def test_two_who_claim_the_deal_are_settled_by_a_button(page, people, services, ids, sheet_of):
    services.deals.save(ids["Line 4"], {"co_owner_id": ids["Boris"]}, page.scope.as_of)
    keep_anna, keep_boris = people.seller.keep
    assert (keep_anna.text(), keep_boris.text()) == ("Anna Snelling keeps it", "Boris Faz keeps it")
    assert sheet_of().score.seller_point == 0
    keep_boris.click()
    head = sheet_of().head
    assert (head.owner_name, head.co_owner_name) == ("Boris Faz", None)
    assert not keep_boris.isVisible()


def test_who_left_stays_listed_and_counts_nowhere(people, services, ids, page):
    services.customers.save_contact(ids["Zhou"], {"left_on": page.scope.as_of})
    text = people.roles[BuyingRole.DECIDER].slot_model.text(0)
    assert text.remark.text == "Left"
    assert page.sheet.head.points.text() == "1 / 4"


def test_the_slots_keep_the_current_card_when_the_book_changes(people, services, ids):
    slot = people.roles[BuyingRole.DECIDER]
    slot.show_current(ids["Zhou"])
    services.tracking.save_person(ids["Line 4"], ids["Zhou"], {"support": 1})
    assert slot.currentIndex().row() == 0
