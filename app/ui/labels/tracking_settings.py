"""Names of the configurable values of the 1+2+1 sheet, for settings."""

from __future__ import annotations

from app.ui.i18n import QT_TRANSLATE_NOOP

TRACKING_NAMES = {
    "guide_may_also_fill_role": QT_TRANSLATE_NOOP("Settings", "The guide may also win a buying role"),
    "roles_needed": QT_TRANSLATE_NOOP("Settings", "Buying roles to be won"),
    "min_support": QT_TRANSLATE_NOOP("Settings", "A person supports us from (1 to 5)"),
    "evidence_days": QT_TRANSLATE_NOOP("Settings", "Days after which evidence of a guide is to be rechecked"),
    "decider_unseen_days": QT_TRANSLATE_NOOP("Settings", "Days without a visit to the decider that raise a red flag"),
    "key_contact_new_days": QT_TRANSLATE_NOOP("Settings", "Days for which a key contact counts as new in the post"),
}
