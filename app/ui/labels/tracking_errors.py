"""English sentences of the errors of people and map, for error_sentences."""

from __future__ import annotations

from app.ui.i18n import QT_TRANSLATE_NOOP

TRACKING_ERRORS = {
    "EVIDENCE_MISSING": QT_TRANSLATE_NOOP(
        "Errors",
        "A test is passed only with what shows it, so nothing was saved. Write the evidence and save again.",
    ),
    "REPORTS_LOOP": QT_TRANSLATE_NOOP(
        "Errors", "{name} would report to itself in the end, so nothing was saved. Choose somebody else."
    ),
    "OTHER_CUSTOMER": QT_TRANSLATE_NOOP(
        "Errors", "{name} is at another customer, so nothing was saved. Choose somebody of this one."
    ),
    "LINE_TO_SELF": QT_TRANSLATE_NOOP(
        "Errors", "A line runs between two people, so none was drawn. Draw it from one to another."
    ),
    "TEXT_MISSING": QT_TRANSLATE_NOOP("Errors", "There is no text, so nothing was saved. Type it and save again."),
}
