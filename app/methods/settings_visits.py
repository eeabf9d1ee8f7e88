"""R36 for visits: the configurable values of R20.

>>> [setting.default for setting in VISIT_SETTINGS]
['60', '2', '4', '7']
"""

from __future__ import annotations

from app.methods.setting_kinds import number
from app.methods.visits import DEFAULT_BROKEN_DAYS, DEFAULT_DIFFICULTIES, DEFAULT_MAX_DAYS

VISIT_SETTINGS = (
    number("smart_max_days", DEFAULT_MAX_DAYS, "R20; P49", "R20", 1, 366),
    number("smart_least_difficulty", DEFAULT_DIFFICULTIES[0], "R20 [O]", "R20", 1, 5),
    number("smart_most_difficulty", DEFAULT_DIFFICULTIES[1], "R20 [O]", "R20", 1, 5),
    number("advance_broken_days", DEFAULT_BROKEN_DAYS, "R20 [O]", "R20", 0, 90),
)
