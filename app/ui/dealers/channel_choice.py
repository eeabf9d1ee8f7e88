"""The choice between own sales and dealers: eight conditions marked for both ways, and what they speak for (R26)."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QWidget

from app.errors import AppError
from app.methods.channel_choice import HIGHEST_MARK, INNER, LEAST_CONDITIONS, LOWEST_MARK, ChannelWay
from app.terms import ChannelCondition
from app.ui.i18n import translate
from app.ui.labels import channel_condition_name, error_text
from app.ui.page_context import PageContext
from app.ui.widgets.choice_edits import ChoiceCombo
from app.ui.widgets.said_line import SaidLine
from app.ui.widgets.typed_edit import TextEdit

if TYPE_CHECKING:
    from app.methods.channel_choice import ChannelChoice
    from app.services.dealer_views import ChannelView, ConditionView

CONDITION, OWN, DEALERS, NOTE = range(4)


class MarkCombo(ChoiceCombo):
    """1..5 or None."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__((), "–", parent)
        for mark in range(LOWEST_MARK, HIGHEST_MARK + 1):
            self.addItem(str(mark), mark)


class ConditionLine:
    """The widgets of one condition, in a row of the card's grid."""

    def __init__(self, card: ChoiceCard, condition: ChannelCondition, row: int) -> None:
        name = channel_condition_name(condition)
        label = QLabel(name, card)
        label.setWordWrap(True)
        self.own, self.dealer, self.note = MarkCombo(card), MarkCombo(card), TextEdit(card)
        said: tuple[tuple[MarkCombo | TextEdit, str, str], ...] = (
            (self.own, "own_mark", translate("Dealer channel", "Own sales: {condition}")),
            (self.dealer, "dealer_mark", translate("Dealer channel", "Dealers: {condition}")),
            (self.note, "text", translate("Dealer channel", "Reason: {condition}")),
        )
        card.grid.addWidget(label, row, CONDITION)
        for column, (widget, field, text) in enumerate(said, start=OWN):
            widget.setAccessibleName(text.format(condition=name))
            widget.committed.connect(partial(card.save, condition, field))
            card.grid.addWidget(widget, row, column)

    def show_view(self, view: ConditionView, read_only: bool) -> None:
        self.own.set_value(view.own_mark)
        self.dealer.set_value(view.dealer_mark)
        if not (self.note.hasFocus() and self.note.isModified()):
            self.note.set_value(view.text)
        for combo in (self.own, self.dealer):
            combo.setEnabled(not read_only)
        self.note.setReadOnly(read_only)


class ChoiceCard(QFrame):
    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._area_id: int | None = None
        self.setProperty("role", "card")
        self.grid = QGridLayout(self)
        self.grid.setContentsMargins(14, 10, 14, 12)
        self.grid.setHorizontalSpacing(8)
        self.grid.setVerticalSpacing(4)
        self.grid.setColumnStretch(NOTE, 1)
        self.verdict, self.error = QLabel(), SaidLine()
        self.own_total, self.dealer_total = QLabel(), QLabel()
        self.lines: dict[ChannelCondition, ConditionLine] = {}
        self._lay_out()

    def show_view(self, view: ChannelView) -> None:
        self._area_id = view.area_id
        self.error.say("")
        for one in view.conditions:
            self.lines[one.condition].show_view(one, self._context.read_only)
        self.own_total.setText(str(view.choice.own_total))
        self.dealer_total.setText(str(view.choice.dealer_total))
        self.verdict.setText(choice_text(view.choice))

    def save(self, condition: ChannelCondition, field: str, value: object) -> None:
        self.error.say("")
        try:
            self._context.services.dealers.set_channel_note(self._area_id, condition, {field: value})
        except AppError as error:
            self.error.say(error_text(error))

    def _lay_out(self) -> None:
        heading = QLabel(translate("Dealer channel", "Own sales or dealers"))
        heading.setProperty("role", "heading")
        self.verdict.setProperty("role", "name")
        how = QLabel(
            translate("Dealer channel", "Mark how well each condition suits each way: 1 speaks against it, 5 for it.")
        )
        how.setProperty("role", "muted")
        for row, label in enumerate((heading, self.verdict, how)):
            label.setWordWrap(True)
            self.grid.addWidget(label, row, 0, 1, -1)
        self._heads(3)
        outer = [one for one in ChannelCondition if one not in INNER]
        row = self._group(4, translate("Dealer channel", "What lies with us"), INNER)
        row = self._group(row, translate("Dealer channel", "What lies with the market"), outer)
        total = QLabel(translate("Dealer channel", "Total of those marked for both"))
        for column, label in ((CONDITION, total), (OWN, self.own_total), (DEALERS, self.dealer_total)):
            label.setProperty("role", "name")
            label.setContentsMargins(0 if column == CONDITION else 9, 4, 0, 0)
            self.grid.addWidget(label, row, column)
        self.grid.addWidget(self.error, row + 1, 0, 1, -1)

    def _heads(self, row: int) -> None:
        heads = {
            CONDITION: translate("Dealer channel", "Condition"),
            OWN: translate("Dealer channel", "Own sales"),
            DEALERS: translate("Dealer channel", "Dealers"),
            NOTE: translate("Dealer channel", "Reason"),
        }
        for column, text in heads.items():
            label = QLabel(text)
            label.setProperty("role", "muted")
            self.grid.addWidget(label, row, column)

    def _group(self, row: int, name: str, conditions: tuple[ChannelCondition, ...] | list[ChannelCondition]) -> int:
        """The row after the group."""
        label = QLabel(name)
        label.setProperty("role", "name")
        self.grid.addWidget(label, row, 0, 1, -1)
        for place, condition in enumerate(conditions, start=row + 1):
            self.lines[condition] = ConditionLine(self, condition, place)
        return row + 1 + len(conditions)


def choice_text(choice: ChannelChoice) -> str:
    """What the marks speak for, with the totals behind it."""
    if choice.way is None:
        text = translate(
            "Dealer channel", "Mark at least {least} conditions for both ways; so far %n.", None, choice.marked
        )
        return text.format(least=LEAST_CONDITIONS)
    text = {
        ChannelWay.OWN: translate("Dealer channel", "The conditions speak for own sales, {own} to {dealers}."),
        ChannelWay.DEALERS: translate("Dealer channel", "The conditions speak for dealers, {dealers} to {own}."),
        ChannelWay.BOTH: translate(
            "Dealer channel",
            "Neither way is clearly ahead, {own} to {dealers}: own sales for some, dealers for others.",
        ),
    }[choice.way]
    return text.format(own=choice.own_total, dealers=choice.dealer_total)
