"""A new deal on its way: four people, the guide's tests, support, ready to close; and all of it taken back."""

from app.terms import BuyingRole, GuideTest
from tests.builders import TODAY


def add(people, name, role=None):
    people.add_person(role)
    people.new.editors["name"].lineEdit().setText(name)
    people.new.editors["name"]._settle()
    people.new.button.click()


def test_from_nobody_to_ready_and_back(page, ids, services, qtbot):
    page.show_deal(ids["Spares"])
    head, people = page.sheet.head, page.sheet.cards.people
    assert head.points.text() == "1 / 4", "the seller is there"

    for name, role in (("Zhao Yan", BuyingRole.DECIDER), ("Hu Min", BuyingRole.USER), ("He Fang", None)):
        add(people, name, role)
    add(people, "Chen", BuyingRole.GATEKEEPER)
    who = {person.name: person.contact_id for person in page.sheet.sheet.people}
    assert set(who) == {"Zhao Yan", "Hu Min", "He Fang", "Chen Li"}

    for test in (GuideTest.KNOWS_PEOPLE, GuideTest.CHECKABLE_NEWS):
        services.tracking.pass_test(ids["Spares"], who["He Fang"], test, "named the board", TODAY)
    people.verbs.rate(who["He Fang"], "support", 3)
    assert head.points.text() == "2 / 4"
    people.verbs.rate(who["Zhao Yan"], "support", 1)
    people.verbs.rate(who["Chen Li"], "support", 2)
    assert (head.points.text(), head.word.text()) == ("4 / 4", "1+2+1 · Ready to close")
    assert page.deals.model.rows[0].deal_id == ids["Spares"], "the readiest stands first"

    while page.sheet.sheet.people:
        services.history.undo()
    assert head.points.text() == "1 / 4"
    assert [one.name for one in services.tracking.candidates(ids["Spares"])] == [
        "Chen Li",
        "Sun Tao",
        "Wu Min",
        "Zhou Wei",
    ]


def test_esc_gives_the_keys_back_to_the_card(page, ids, qtbot):
    page.open_person(ids["Zhou"])
    page.views.panel.closed.emit()
    assert page.sheet.cards.people.roles[BuyingRole.DECIDER].hasFocus()
