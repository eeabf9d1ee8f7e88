"""The menu of the selected cards: open, move to a stage or an end state, delete."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtWidgets import QMenu, QWidget

from app.terms import BOARD_STAGES, END_STAGES, DealStage
from app.ui.i18n import translate
from app.ui.labels import stage_name


def deal_menu(
    ids: Sequence[int],
    here: set[DealStage],
    parent: QWidget,
    *,
    open_deal: Callable[[int], None],
    move: Callable[[list[int], DealStage], None],
    delete: Callable[[list[int]], None],
    may_write: bool,
) -> QMenu:
    """here: stages the deals are in now; the only one of them is not offered."""
    chosen = list(ids)
    menu = QMenu(parent)
    opening = menu.addAction(translate("Funnel", "&Open\tEnter"))
    opening.setEnabled(len(chosen) == 1)
    opening.triggered.connect(partial(_call, open_deal, chosen[0]))
    moving = menu.addMenu(translate("Funnel", "&Move to"))
    moving.setEnabled(may_write)
    for number, stage in enumerate((*BOARD_STAGES, *END_STAGES), start=1):
        if stage is END_STAGES[0]:
            moving.addSeparator()
        asks = "…" if stage is DealStage.LOST else ""
        action = moving.addAction(f"&{number % 10}  {stage_name(stage)}{asks}")
        action.setEnabled(here != {stage})
        action.triggered.connect(partial(_call, move, chosen, stage))
    menu.addSeparator()
    deletion = menu.addAction(translate("Funnel", "&Delete %n deals\tDel", None, len(chosen)))
    deletion.setEnabled(may_write)
    deletion.triggered.connect(partial(_call, delete, chosen))
    return menu


def _call(act: Callable[..., None], *values: object) -> None:
    """Without the `checked` that triggered() adds."""
    act(*[value for value in values if not isinstance(value, bool)])
