"""What is behind a red flag of a deal, in a sentence (R15)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from app.terms import MissingPiece, RedFlag
from app.ui.i18n import translate
from app.ui.labels import red_flag_meaning
from app.ui.labels.credit_terms import credit_state_name, hold_reason_name
from app.ui.labels.tracking_terms import missing_piece_name

if TYPE_CHECKING:
    from app.services.tracking_flags import FlagRow

_BLANKS = {"budget_cents": MissingPiece.BUDGET, "expected_close": MissingPiece.DATE, "rival": MissingPiece.RIVAL}


def behind_flag(row: FlagRow) -> str:
    """The names, days or counts that raised it; without any, its meaning."""
    values: Any = row.values
    if row.flag is RedFlag.RF02:
        return _unseen(values.get("names", ()), values.get("days"))
    if row.flag is RedFlag.RF04:
        return translate("Tracking", "%n supporter(s)", None, values["count"])
    if row.flag is RedFlag.RF08:
        return _list([_blank(column) for column in values["missing"]])
    if row.flag is RedFlag.RF09:
        return translate("Tracking", "%n visit(s) in a row without a step by the customer", None, values["count"])
    if row.flag is RedFlag.RF10:
        return translate("Tracking", "nothing for %n day(s)", None, values["days"] or 0)
    if row.flag is RedFlag.RF11:
        return _late(values["days"], values["slips"])
    if row.flag is RedFlag.RF12 and values["state"] is not None:
        return _list([credit_state_name(values["state"]), *map(hold_reason_name, values["reasons"])])
    return _list(values.get("names", ())) or red_flag_meaning(row.flag)


def _unseen(names: Sequence[str], days: int | None) -> str:
    seen = translate("Tracking", "never met")
    if days is not None:
        seen = translate("Tracking", "last met %n day(s) ago", None, days)
    return " · ".join(part for part in (_list(names), seen) if part)


def _late(days: int, slips: int) -> str:
    parts = []
    if days:
        parts.append(translate("Tracking", "expected close passed %n day(s) ago", None, days))
    if slips:
        parts.append(translate("Tracking", "put off %n time(s)", None, slips))
    return " · ".join(parts)


def _blank(column: str) -> str:
    return missing_piece_name(_BLANKS[column]) if column in _BLANKS else translate("Tracking", "Need unknown")


def _list(words: Sequence[str]) -> str:
    return translate("Tracking", ", ").join(words)
