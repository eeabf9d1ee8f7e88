"""R36 for dealers: the configurable values of R25 and R26. Weights, gates and grade cuts belong to a book's scorecard versions.

>>> [setting.default for setting in DEALER_SETTINGS if setting.key.startswith("large_dealers")]
['2', '3']
"""

from __future__ import annotations

from app.methods.setting_kinds import choice, number, share

DEALER_SETTINGS = (
    number("dealer_gate_mark", 1, "R25 [O]", "R25", 0, 4),
    share("dealer_least_weight", "0.80", "R25 [O]", "R25"),
    number("dealer_spread", 2, "R25 [O]", "R25", 1, 5),
    number("dealer_months", 12, "R25; P29", "R25", 1, 60),
    number("dealer_months_ab", 6, "R25; P29 [O]", "R25", 1, 60),
    choice("dealer_auto_marks", "1", "R25 [O]; P26", "R25", ("0", "1")),
    number("large_dealers_least", 2, "R25; S4", "R25", 0, 100),
    number("large_dealers_most", 3, "R25; S4", "R25", 0, 100),
    number("dealer_held_days", 60, "R26 [O]", "R26", 1, 365),
)
