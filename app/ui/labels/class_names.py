"""The name of a class of any rule of the portfolio."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from typing import Any

from app.terms import AbcClass, AnsoffClass, BcgClass, CapabilityClass, Loyalty, Rad, Strategy, Tier, XyClass
from app.ui.labels.portfolio_terms import (
    ansoff_name,
    bcg_name,
    capability_name,
    loyalty_name,
    rad_name,
    tier_name,
    xy_name,
)
from app.ui.labels.terms import abc_name, strategy_name

_NAMES: dict[type[StrEnum], Callable[[Any], str]] = {
    Strategy: strategy_name,
    CapabilityClass: capability_name,
    BcgClass: bcg_name,
    Tier: tier_name,
    AbcClass: abc_name,
    XyClass: xy_name,
    Loyalty: loyalty_name,
    Rad: rad_name,
    AnsoffClass: ansoff_name,
}


def class_name(key: StrEnum) -> str:
    """Letters with their prefix (METHOD, names that clash). Raises TypeError for another enum."""
    name = _NAMES.get(type(key))
    if name is None:
        raise TypeError(f"{key!r} is no class")
    return name(key)
