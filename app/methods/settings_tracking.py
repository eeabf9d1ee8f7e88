"""R36 for the 1+2+1 sheet: the configurable values of R14 and R15.

>>> [(one.key, one.default) for one in TRACKING_SETTINGS if one.rule == "R14"]
[('guide_may_also_fill_role', '0'), ('roles_needed', '2'), ('min_support', '1')]
"""

from __future__ import annotations

from app.methods.buying_people import DEFAULT_EVIDENCE_DAYS
from app.methods.one_two_one import DEFAULT_MIN_SUPPORT, DEFAULT_ROLES_NEEDED
from app.methods.setting_kinds import choice, number

TRACKING_SETTINGS = (
    choice("guide_may_also_fill_role", "0", "R14 [O]", "R14", ("0", "1")),
    number("roles_needed", DEFAULT_ROLES_NEEDED, "R14; S2", "R14", 1, 4),
    number("min_support", DEFAULT_MIN_SUPPORT, "R14 [O]", "R14", 1, 5),
    number("evidence_days", DEFAULT_EVIDENCE_DAYS, "R15 [O]", "R15", 1, 730),
    number("decider_unseen_days", 60, "R15 [O]", "R15", 1, 730),
    number("key_contact_new_days", 90, "R15 [O]", "R15", 1, 730),
)
