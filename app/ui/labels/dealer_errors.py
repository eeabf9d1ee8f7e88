"""English sentences of the errors of dealers and their evaluation, for error_sentences."""

from __future__ import annotations

from app.ui.i18n import QT_TRANSLATE_NOOP

DEALER_ERRORS = {
    "DEALER_LOOP": QT_TRANSLATE_NOOP(
        "Errors", "{name} would buy from itself, so nothing was saved. Choose another dealer it buys from."
    ),
    "PARENT_MISSING": QT_TRANSLATE_NOOP(
        "Errors",
        "{name} is of the second tier and needs the dealer it buys from, so nothing was saved. Choose its parent.",
    ),
    "COMMISSION_MISSING": QT_TRANSLATE_NOOP(
        "Errors", "{name} is an agent and needs a commission rate, so nothing was saved. Type the rate and save again."
    ),
    "ALREADY_LINKED": QT_TRANSLATE_NOOP(
        "Errors",
        "This customer is already linked to dealer {name}, so nothing was saved. One company is one dealer; unlink that "
        "one first.",
    ),
    "EXCLUSIVE_OVERLAP": QT_TRANSLATE_NOOP(
        "Errors",
        "{name} and {other} would both be exclusive for the same region and product, so nothing was saved. "
        "Part their regions or products, or change the type of one.",
    ),
    "EVALUATION_RECORDED": QT_TRANSLATE_NOOP(
        "Errors",
        "This evaluation was submitted on {day} and is kept as it is. Nothing was changed. Start a new evaluation.",
    ),
    "EVALUATION_INCOMPLETE": QT_TRANSLATE_NOOP(
        "Errors",
        "Too little is scored for a grade (criteria without a mark: {missing}), so it stays a draft. "
        "Score more and submit again.",
    ),
    "WEIGHTS_NOT_100": QT_TRANSLATE_NOOP(
        "Errors", "The weights make {sum}, not 100, so nothing was saved. Correct them and save again."
    ),
    "CUTS_NOT_FALLING": QT_TRANSLATE_NOOP(
        "Errors",
        "The grade cuts must fall from A to C and lie between 0 and 100, so nothing was saved. Correct them and save again.",
    ),
    "ANCHORS_NOT_SIX": QT_TRANSLATE_NOOP(
        "Errors",
        "{name} needs a description for each of the marks 0 to 5, or none at all, so nothing was saved. "
        "Fill in the others and save again.",
    ),
}
