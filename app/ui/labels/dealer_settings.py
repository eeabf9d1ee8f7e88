"""Names of the settings of dealers (R25, R26), as `settings` says them."""

from __future__ import annotations

from app.ui.i18n import QT_TRANSLATE_NOOP

DEALER_NAMES = {
    "dealer_gate_mark": QT_TRANSLATE_NOOP("Settings", "Dealers: a gate is hit at a mark of, or below"),
    "dealer_least_weight": QT_TRANSLATE_NOOP("Settings", "Dealers: weight that must be scored for a grade"),
    "dealer_spread": QT_TRANSLATE_NOOP("Settings", "Dealers: review marks of two evaluators this far apart"),
    "dealer_months": QT_TRANSLATE_NOOP("Settings", "Dealers: months until the next evaluation"),
    "dealer_months_ab": QT_TRANSLATE_NOOP("Settings", "Dealers: months until the next evaluation of Dealer A and B"),
    "dealer_auto_marks": QT_TRANSLATE_NOOP("Settings", "Dealers: mark outlets by the share that is covered"),
    "large_dealers_least": QT_TRANSLATE_NOOP("Settings", "Large dealers a region needs"),
    "large_dealers_most": QT_TRANSLATE_NOOP("Settings", "Large dealers a region bears"),
    "dealer_held_days": QT_TRANSLATE_NOOP("Settings", "A sub-dealer is held when visited within (days)"),
}
