"""R36 for red flags and purchase factors: the configurable values of R15 (flags) and R16.

>>> [setting.default for setting in FLAG_SETTINGS]
['2', '3', '0.20', '0.60']
"""

from __future__ import annotations

from app.methods.purchase_factors import DEFAULT_GAP, DEFAULT_LEAST_WEIGHT
from app.methods.risk import DEFAULT_RULES
from app.methods.setting_kinds import decimal, number, share

FLAG_SETTINGS = (
    number("flag_supporters", DEFAULT_RULES.supporters, "R15 [O]; P58", "R15", 1, 10),
    number("flag_continuations", DEFAULT_RULES.continuations, "R15 [O]; P58", "R15", 1, 10),
    decimal("factor_gap", str(DEFAULT_GAP), "R16 [O]", "R16", "0", "4"),
    share("factor_least_weight", str(DEFAULT_LEAST_WEIGHT), "R16 [O]", "R16"),
)
