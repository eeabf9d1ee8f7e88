"""What happened to a deal in words: before and after of stage, amount, expected close and owner."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from app.ui.formats import Formats
from app.ui.i18n import translate
from app.ui.labels import deal_change_name, deal_title, stage_name

if TYPE_CHECKING:
    from app.services.deal_changes import ChangedDeal

ARROW = "{before} → {after}"


def deal_text(deal: ChangedDeal) -> str:
    return deal_title(deal.customer, deal.name)


def changes_text(deal: ChangedDeal) -> str:
    """Every change, that of its bar first."""
    rest = [change for change in deal.changes if change is not deal.bucket]
    return translate("Changes", ", ").join(deal_change_name(change) for change in (deal.bucket, *rest))


def stage_text(deal: ChangedDeal) -> str:
    """ "Needs → Value"; one name where it stayed."""
    before = stage_name(deal.before.stage) if deal.before.exists else translate("Changes", "not there")
    after = stage_name(deal.after.stage) if deal.after.exists else translate("Changes", "deleted")
    return before if before == after else ARROW.format(before=before, after=after)


def amount_text(deal: ChangedDeal, formats: Formats) -> str:
    """ "¥80k → ¥95k (+¥15k)"."""
    before = deal.before.amount_cents if deal.before.exists else None
    after = deal.after.amount_cents if deal.after.exists else None
    if before == after or not (deal.before.exists and deal.after.exists):
        return formats.money(after if deal.after.exists else before)
    text = ARROW.format(before=formats.money(before), after=formats.money(after))
    return f"{text} ({formats.money_change((after or 0) - (before or 0))})"


def close_text(deal: ChangedDeal, formats: Formats) -> str:
    """ "2026-11-20 → 2026-12-20 (+30 d)"."""
    before, after = deal.before.expected_close, deal.after.expected_close
    if before == after or not (deal.before.exists and deal.after.exists):
        return formats.day(after if deal.after.exists else before)
    text = ARROW.format(before=formats.day(before), after=formats.day(after))
    return f"{text} ({days_text((after - before).days, formats)})" if before and after else text


def days_text(days: int, formats: Formats) -> str:
    """With its sign."""
    return f"+{formats.days(days)}" if days > 0 else formats.days(days)


def owner_text(deal: ChangedDeal, reps: Mapping[int, str]) -> str:
    nobody = translate("Changes", "no rep")
    before, after = (reps.get(state.owner_id or 0, nobody) for state in (deal.before, deal.after))
    if not deal.after.exists or not deal.before.exists:
        return after if deal.after.exists else before
    return before if before == after else ARROW.format(before=before, after=after)
