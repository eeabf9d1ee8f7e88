"""The tabs in their order, and what those say that are not built yet."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from app.ui.i18n import QT_TRANSLATE_NOOP, translate

if TYPE_CHECKING:
    from app.ui.shell.empty_page import EmptyPage
    from app.ui.theme import Theme


class Tab(StrEnum):
    PORTFOLIO = "portfolio"
    FUNNEL = "funnel"
    TRACKING = "tracking"
    DEALERS = "dealers"
    CREDIT = "credit"
    PLAN = "plan"


@dataclass(frozen=True, slots=True)
class _Words:
    title: str
    icon: str
    content: str


_TABS = {
    Tab.PORTFOLIO: _Words(QT_TRANSLATE_NOOP("Tabs", "&Portfolio"), "quadrant", ""),
    Tab.FUNNEL: _Words(QT_TRANSLATE_NOOP("Tabs", "F&unnel"), "funnel", ""),
    Tab.TRACKING: _Words(QT_TRANSLATE_NOOP("Tabs", "1+2+1"), "tracking", ""),
    Tab.DEALERS: _Words(QT_TRANSLATE_NOOP("Tabs", "&Dealers"), "dealer", ""),
    Tab.CREDIT: _Words(QT_TRANSLATE_NOOP("Tabs", "&Credit && collection"), "money", ""),
    Tab.PLAN: _Words(QT_TRANSLATE_NOOP("Tabs", "P&lan && visits"), "calendar", ""),
}


def tab_title(tab: Tab) -> str:
    """With its mnemonic."""
    return translate("Tabs", _TABS[tab].title)


def tab_name(tab: Tab) -> str:
    """Without mnemonic, as in headings."""
    return tab_title(tab).replace("&&", "\0").replace("&", "").replace("\0", "&")


def empty_tab(tab: Tab, theme: Theme) -> EmptyPage:
    from app.ui.shell.empty_page import EmptyPage

    words = _TABS[tab]
    remark = translate(
        "Tabs", "Not in this version yet. What you enter in the other tabs is kept and will be used here."
    )
    return EmptyPage(theme, words.icon, tab_name(tab), translate("Tabs", words.content), remark)
