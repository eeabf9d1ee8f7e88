"""The menus of the selected cards: open, move to a stage or an end state, expect in another month, delete."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, timedelta
from functools import partial

from PySide6.QtWidgets import QMenu, QWidget

from app.terms import BOARD_STAGES, END_STAGES, DealStage
from app.ui.i18n import translate
from app.ui.labels import stage_name

MONTHS_OFFERED = 6


def deal_menu(
    ids: Sequence[int],
    here: set[DealStage],
    parent: QWidget,
    *,
    open_deal: Callable[[int], None],
    move: Callable[[list[int], DealStage], None],
    delete: Callable[[list[int]], None],
    may_write: bool,
    open_page: Callable[[int], None] | None = None,
    expect: Callable[[list[int], date], None] | None = None,
    months: Sequence[tuple[date, str]] = (),
) -> QMenu:
    """here: stages the deals are in now; the only one of them is not offered. months: first day and name of each offered."""
    chosen = list(ids)
    menu = QMenu(parent)
    opening = menu.addAction(translate("Funnel", "&Open\tEnter"))
    opening.setEnabled(len(chosen) == 1)
    opening.triggered.connect(partial(_call, open_deal, chosen[0]))
    moving = menu.addMenu(translate("Funnel", "&Move to"))
    moving.setEnabled(may_write)
    add_stages(moving, chosen, here, move)
    if open_page is not None:
        page = menu.addAction(translate("Board", "Open on a full &page"))
        page.setEnabled(len(chosen) == 1)
        page.triggered.connect(partial(_call, open_page, chosen[0]))
    if expect is not None:
        closing = menu.addMenu(translate("Board", "&Expect in"))
        closing.setEnabled(may_write)
        for month, name in months:
            closing.addAction(name).triggered.connect(partial(_call, expect, chosen, month))
    menu.addSeparator()
    deletion = menu.addAction(translate("Funnel", "&Delete %n deals\tDel", None, len(chosen)))
    deletion.setEnabled(may_write)
    deletion.triggered.connect(partial(_call, delete, chosen))
    return menu


def add_stages(menu: QMenu, ids: list[int], here: set[DealStage], move: Callable[[list[int], DealStage], None]) -> None:
    """The seven stages and the end states, each with its digit."""
    for number, stage in enumerate((*BOARD_STAGES, *END_STAGES), start=1):
        if stage is END_STAGES[0]:
            menu.addSeparator()
        asks = "…" if stage is DealStage.LOST else ""
        action = menu.addAction(f"&{number % 10}  {stage_name(stage)}{asks}")
        action.setEnabled(here != {stage})
        action.triggered.connect(partial(_call, move, ids, stage))


def months_ahead(today: date) -> list[date]:
    """First days of this month and the next ones."""
    months = [today.replace(day=1)]
    while len(months) < MONTHS_OFFERED:
        months.append((months[-1] + timedelta(days=32)).replace(day=1))
    return months


def _call(act: Callable[..., None], *values: object) -> None:
    """Without the `checked` that triggered() adds."""
    act(*[value for value in values if not isinstance(value, bool)])
