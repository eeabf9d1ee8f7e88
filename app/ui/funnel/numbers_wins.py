"""Win rates told apart by rep, industry, product, dealer, area or strategy; a row opens its closed deals."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPoint, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.services.funnel_figures import GroupRate, WinKey
from app.ui import background
from app.ui.formats import Formats
from app.ui.funnel.forecast_grid import Column, Grid, GridModel
from app.ui.funnel.numbers_groups import group_name, key_name
from app.ui.funnel.numbers_words import filter_line
from app.ui.i18n import translate
from app.ui.page_context import PageContext
from app.ui.why_words import SumExplanation, explain_sum

if TYPE_CHECKING:
    from app.services.scope import Scope
    from app.ui.funnel.numbers_load import LoadedNumbers

LEAST_CLOSED = 10
"""With fewer closed deals a win rate says little; it is shown muted."""

LEAST_ROWS = 7


class WinRates(QWidget):
    """why_asked(WinKey, GroupRate, point of the screen) by a click or Enter on a row."""

    why_asked = Signal(object, object, object)

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._scope: Scope | None = None
        self._asked = 0
        self.key = WinKey.OWNER
        self.by = QComboBox()
        self.by.setProperty("role", "filter")
        self.by.setAccessibleName(translate("Numbers", "Win rate by"))
        for key in WinKey:
            self.by.addItem(translate("Numbers", "By {what}").format(what=key_name(key)), key.value)
        self.heading = QLabel(translate("Numbers", "Win rate"))
        self.heading.setProperty("role", "heading")
        self.model: GridModel[GroupRate] = GridModel(self._columns(context.formats), context.theme, self)
        self.table = Grid(self.model, context.theme, translate("Numbers", "Win rates"))
        self.table.set_least_rows(LEAST_ROWS)
        self.nothing = QLabel(translate("Numbers", "No deal was won or lost in the period."))
        self.nothing.setProperty("role", "muted")
        self.by.activated.connect(self._on_key_chosen)
        self.table.clicked.connect(self._on_asked)
        self.table.opened.connect(lambda _: self._on_asked(self.table.currentIndex()))
        self._arrange()

    def show_loaded(self, loaded: LoadedNumbers) -> None:
        self._scope = loaded.view.scope
        self._read()

    def words(self, key: WinKey, group: GroupRate, filter_text: str) -> SumExplanation:
        """Why the rate of a row is what it is."""
        formats = self._context.formats
        title = translate("Numbers", "Win rate of {name}: {value}").format(
            name=group_name(key, group), value=formats.percent(group.rate, 1)
        )
        rows = {
            translate("Numbers", "Deals won"): formats.count(group.wins),
            translate("Numbers", "Deals lost"): formats.count(group.closed - group.wins),
            translate("Numbers", "Won"): formats.money_exact(group.won_cents),
        }
        formula = translate("Numbers", "Deals won ÷ deals won and lost in the period.")
        if key is WinKey.STRATEGY:
            formula += " " + translate("Numbers", "The strategy is the one that the customer has now.")
        assert self._scope is not None
        return explain_sum(title, formula, filter_line(self._scope, None, filter_text, formats), rows)

    def _read(self) -> None:
        """Beside the GUI thread: by strategy the whole portfolio is reckoned."""
        if self._scope is None:
            return
        self._asked += 1
        read = partial(self._context.services.funnel_numbers.win_rates, self._scope, self.key)
        background.run(lambda _: read(), partial(self._on_read, self._asked), None, self)

    def _on_read(self, number: int, groups: tuple[GroupRate, ...]) -> None:
        if number == self._asked:
            self.model.set_rows(groups)
            self.table.setVisible(bool(groups))
            self.nothing.setVisible(not groups)

    def _on_key_chosen(self, _place: int) -> None:
        self.key = WinKey(self.by.currentData())
        self._read()

    def _on_asked(self, index: QModelIndex) -> None:
        below = self.table.visualRect(index).bottomLeft() + QPoint(0, 2)
        point = self.table.viewport().mapToGlobal(below)
        self.why_asked.emit(self.key, self.model.rows[index.row()], point)

    def _columns(self, formats: Formats) -> list[Column[GroupRate]]:
        won = translate("Numbers", "Won\n{unit}").format(unit=formats.unit_label())
        return [
            Column("name", translate("Numbers", "Name"), lambda one: group_name(self.key, one)),
            Column(
                "rate",
                translate("Numbers", "Win rate"),
                lambda one: formats.percent(one.rate, 1),
                "100.0%",
                True,
                tone=lambda one: "muted" if one.closed < LEAST_CLOSED else "",
                tip=lambda one: _small(one),
            ),
            Column("wins", translate("Numbers", "Won deals"), lambda one: formats.count(one.wins), "99,999", True),
            Column("closed", translate("Numbers", "Closed"), lambda one: formats.count(one.closed), "99,999", True),
            Column("cents", won, lambda one: formats.amount_in_unit(one.won_cents), "999,999.9", True),
        ]

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.heading)
        head.addStretch(1)
        head.addWidget(self.by)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 8, 8)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self.table, 1)
        column.addWidget(self.nothing)
        self.nothing.hide()


def _small(group: GroupRate) -> str:
    if group.closed >= LEAST_CLOSED:
        return translate("Numbers", "Click for the reckoning and the deals behind it.")
    return translate("Numbers", "Only %n closed deal(s): the rate says little yet.", None, group.closed)
