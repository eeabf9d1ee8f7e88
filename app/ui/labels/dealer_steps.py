"""Undo steps of dealers and their evaluation, as `steps` says them."""

from __future__ import annotations

from app.ui.i18n import QT_TRANSLATE_NOOP

DEALER_OF_ONE = {
    "EDIT_DEALER": (QT_TRANSLATE_NOOP("Steps", "Edit dealer {name}"), QT_TRANSLATE_NOOP("Steps", "Edit a dealer")),
    "SET_DEALER_SCOPES": (
        QT_TRANSLATE_NOOP("Steps", "Set region and products of {name}"),
        QT_TRANSLATE_NOOP("Steps", "Set region and products of a dealer"),
    ),
    "SET_DEALER_FUNCTION": (
        QT_TRANSLATE_NOOP("Steps", "Say who carries a channel function with {name}"),
        QT_TRANSLATE_NOOP("Steps", "Say who carries a channel function"),
    ),
    "SET_DEALER_CONCERN": (
        QT_TRANSLATE_NOOP("Steps", "Note a concern of {name}"),
        QT_TRANSLATE_NOOP("Steps", "Note a dealer's concern"),
    ),
    "ADD_DIVERSION_CASE": (
        QT_TRANSLATE_NOOP("Steps", "Add a diversion case of {name}"),
        QT_TRANSLATE_NOOP("Steps", "Add a diversion case"),
    ),
    "EDIT_DIVERSION_CASE": (
        QT_TRANSLATE_NOOP("Steps", "Edit a diversion case of {name}"),
        QT_TRANSLATE_NOOP("Steps", "Edit a diversion case"),
    ),
    "START_EVALUATION": (
        QT_TRANSLATE_NOOP("Steps", "Start an evaluation of {name}"),
        QT_TRANSLATE_NOOP("Steps", "Start an evaluation"),
    ),
    "SET_MARK": (
        QT_TRANSLATE_NOOP("Steps", "Fill in the evaluation of {name}"),
        QT_TRANSLATE_NOOP("Steps", "Fill in an evaluation"),
    ),
    "DISCARD_EVALUATION": (
        QT_TRANSLATE_NOOP("Steps", "Discard the draft evaluation of {name}"),
        QT_TRANSLATE_NOOP("Steps", "Discard a draft evaluation"),
    ),
    "RECORD_EVALUATION": (
        QT_TRANSLATE_NOOP("Steps", "Submit the evaluation of {name}"),
        QT_TRANSLATE_NOOP("Steps", "Submit an evaluation"),
    ),
    "SET_CHANNEL_NOTE": (
        QT_TRANSLATE_NOOP("Steps", "Edit the channel sheet of {name}"),
        QT_TRANSLATE_NOOP("Steps", "Edit the channel sheet"),
    ),
    "SAVE_SCORECARD": (
        QT_TRANSLATE_NOOP("Steps", "Edit the scorecard of dealers: {name}"),
        QT_TRANSLATE_NOOP("Steps", "Edit the scorecard of dealers"),
    ),
    "FIRST_SCORECARD": (
        QT_TRANSLATE_NOOP("Steps", "Lay out the scorecard of dealers: {name}"),
        QT_TRANSLATE_NOOP("Steps", "Lay out the scorecard of dealers"),
    ),
}
"""With a name and without."""

DEALER_OF_MANY = {
    "DELETE_DEALERS": QT_TRANSLATE_NOOP("Steps", "Delete %n dealer(s)"),
    "ASSIGN_DEALERS": QT_TRANSLATE_NOOP("Steps", "Assign the rep or area of %n dealer(s)"),
    "DELETE_DIVERSION_CASES": QT_TRANSLATE_NOOP("Steps", "Delete %n diversion case(s)"),
}
