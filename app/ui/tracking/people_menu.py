"""What can be done with a person of a deal, and who could fill a slot."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMenu, QWidget

from app.terms import BuyingRole
from app.ui.i18n import translate
from app.ui.labels.tracking_terms import buying_role_name, influence_name, support_name
from app.ui.tracking.head_words import named
from app.ui.tracking.people_words import stance_tag

if TYPE_CHECKING:
    from app.services.tracking_people import PersonRow
    from app.ui.tracking.people_verbs import PeopleVerbs

SUPPORTS = range(5, -6, -1)
INFLUENCES = (3, 2, 1)
MOST_OFFERED = 20


def person_menu(person: PersonRow, verbs: PeopleVerbs, open_person: Callable[[int], object], parent: QWidget) -> QMenu:
    """Open, roles, support, influence, out of the deal."""
    menu = QMenu(parent)
    who = person.contact_id
    menu.addAction(translate("Tracking", "&Open\tEnter")).triggered.connect(lambda: open_person(who))
    roles = menu.addMenu(translate("Tracking", "&Roles"))
    for role in BuyingRole:
        action = roles.addAction(buying_role_name(role))
        action.setCheckable(True)
        action.setChecked(role in person.roles)
        action.triggered.connect(partial(verbs.tick_role, person, role))
    support = menu.addMenu(translate("Tracking", "&Support"))
    for figure in SUPPORTS:
        _choice(support, support_name(figure), figure == person.support, partial(verbs.rate, who, "support", figure))
    _choice(support, _unrated(), person.support is None, partial(verbs.rate, who, "support", None))
    influence = menu.addMenu(translate("Tracking", "&Influence"))
    for figure in INFLUENCES:
        is_set = figure == person.influence
        _choice(influence, influence_name(figure), is_set, partial(verbs.rate, who, "influence", figure))
    _choice(influence, _unrated(), person.influence is None, partial(verbs.rate, who, "influence", None))
    menu.addSeparator()
    menu.addAction(translate("Tracking", "&Take out of this deal")).triggered.connect(lambda: verbs.remove([who]))
    for changing in (roles, support, influence, menu.actions()[-1]):
        changing.setEnabled(not verbs.read_only)
    return menu


def who_menu(
    people: Iterable[PersonRow], choose: Callable[[int], object], add: Callable[[], object], parent: QWidget
) -> QMenu:
    """Somebody of the deal for a slot, those most for us first, or somebody new."""
    menu = QMenu(parent)
    ranked = sorted(people, key=lambda person: -(person.support if person.support is not None else -9))
    for person in ranked[:MOST_OFFERED]:
        text = f"{named(person)} · {stance_tag(person).text}".replace("&", "&&")
        menu.addAction(text).triggered.connect(partial(_call, choose, person.contact_id))
    if ranked:
        menu.addSeparator()
    menu.addAction(translate("Tracking", "&Another person…")).triggered.connect(lambda: add())
    return menu


def _choice(menu: QMenu, text: str, is_set: bool, act: Callable[[], object]) -> None:
    action = menu.addAction(text)
    action.setCheckable(True)
    action.setChecked(is_set)
    action.triggered.connect(lambda: act())


def _unrated() -> str:
    return translate("Tracking", "Not rated")


def _call(act: Callable[[int], object], value: int, _checked: bool = False) -> None:
    act(value)
