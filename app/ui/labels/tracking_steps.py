"""Undo steps of the people and the map of a deal, as `steps` says them."""

from __future__ import annotations

from app.ui.i18n import QT_TRANSLATE_NOOP

TRACKING_OF_ONE = {
    "EDIT_PERSON": (
        QT_TRANSLATE_NOOP("Steps", "Edit {name} in the deal"),
        QT_TRANSLATE_NOOP("Steps", "Edit a person of the deal"),
    ),
    "SET_ROLES": (
        QT_TRANSLATE_NOOP("Steps", "Set the roles of {name}"),
        QT_TRANSLATE_NOOP("Steps", "Set the roles of a person"),
    ),
    "PASS_TEST": (
        QT_TRANSLATE_NOOP("Steps", "Note a guide test of {name}"),
        QT_TRANSLATE_NOOP("Steps", "Note a guide test"),
    ),
    "WITHDRAW_TEST": (
        QT_TRANSLATE_NOOP("Steps", "Withdraw a guide test of {name}"),
        QT_TRANSLATE_NOOP("Steps", "Withdraw a guide test"),
    ),
    "SET_REPORTS_TO": (
        QT_TRANSLATE_NOOP("Steps", "Set whom {name} reports to"),
        QT_TRANSLATE_NOOP("Steps", "Set whom somebody reports to"),
    ),
}
"""With the name the step tells, and without one."""

TRACKING_OF_MANY = {
    "ADD_PEOPLE": QT_TRANSLATE_NOOP("Steps", "Add %n person(s) to the deal"),
    "REMOVE_PEOPLE": QT_TRANSLATE_NOOP("Steps", "Take %n person(s) out of the deal"),
    "DELETE_LINES": QT_TRANSLATE_NOOP("Steps", "Delete %n line(s) of the map"),
    "DELETE_CONTACT_NOTES": QT_TRANSLATE_NOOP("Steps", "Delete %n note(s) about a contact"),
}

TRACKING_PLAIN = {
    "ADD_CONTACT_NOTE": QT_TRANSLATE_NOOP("Steps", "Add a note about a contact"),
    "EDIT_CONTACT_NOTE": QT_TRANSLATE_NOOP("Steps", "Edit a note about a contact"),
}

LINES = {
    "INFLUENCES": QT_TRANSLATE_NOOP("Steps", "Draw an influence"),
    "CONFLICT": QT_TRANSLATE_NOOP("Steps", "Draw a conflict"),
}
"""By the kind of the line."""
