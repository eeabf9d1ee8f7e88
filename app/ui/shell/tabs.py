"""The tabs in their order and what they are called."""

from __future__ import annotations

from enum import StrEnum

from app.ui.i18n import QT_TRANSLATE_NOOP, translate


class Tab(StrEnum):
    PORTFOLIO = "portfolio"
    FUNNEL = "funnel"
    TRACKING = "tracking"
    DEALERS = "dealers"
    CREDIT = "credit"
    PLAN = "plan"


_TITLES = {
    Tab.PORTFOLIO: QT_TRANSLATE_NOOP("Tabs", "&Portfolio"),
    Tab.FUNNEL: QT_TRANSLATE_NOOP("Tabs", "F&unnel"),
    Tab.TRACKING: QT_TRANSLATE_NOOP("Tabs", "1+2+1"),
    Tab.DEALERS: QT_TRANSLATE_NOOP("Tabs", "&Dealers"),
    Tab.CREDIT: QT_TRANSLATE_NOOP("Tabs", "&Credit && collection"),
    Tab.PLAN: QT_TRANSLATE_NOOP("Tabs", "P&lan && visits"),
}


def tab_title(tab: Tab) -> str:
    """With its mnemonic."""
    return translate("Tabs", _TITLES[tab])
