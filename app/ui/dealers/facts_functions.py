"""The six functions of a channel and who carries each with a dealer; one that nobody carries is a gap (R25)."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QWidget
from typing_extensions import override

from app.terms import Carrier, ChannelFunction
from app.ui.dealers.facts_cards import DealerSection
from app.ui.i18n import translate
from app.ui.labels import carrier_name, channel_function_name
from app.ui.page_context import PageContext
from app.ui.widgets.choice_edits import ChoiceCombo
from app.ui.widgets.typed_edit import TextEdit

if TYPE_CHECKING:
    from app.services.dealer_file import FunctionRow


class FunctionLine:
    """The widgets of one function in the grid of the card."""

    def __init__(self, card: FunctionsCard, function: ChannelFunction, grid: QGridLayout) -> None:
        self.function = function
        self._card = card
        name = channel_function_name(function)
        self.name = QLabel(name, card)
        choices = [(carrier.value, carrier_name(carrier)) for carrier in Carrier]
        self.carrier = ChoiceCombo(choices, none_text=translate("Dealer facts", "not said"), parent=card)
        self.remark = TextEdit(card)
        self.task = QPushButton(card)
        self.carrier.setAccessibleName(name)
        self.remark.setAccessibleName(translate("Dealer facts", "Remark: {function}").format(function=name))
        self.remark.setPlaceholderText(translate("Dealer facts", "how, and what it costs"))
        self.carrier.committed.connect(lambda _: self._save())
        self.remark.committed.connect(lambda _: self._save())
        self.task.clicked.connect(partial(card.make_task, function))
        for column, widget in enumerate((self.name, self.carrier, self.remark, self.task)):
            grid.addWidget(widget, list(ChannelFunction).index(function), column)

    def show_row(self, row: FunctionRow, has_task: bool, read_only: bool) -> None:
        self.carrier.set_value(row.carrier.value if row.carrier is not None else None)
        if not (self.remark.hasFocus() and self.remark.isModified()):
            self.remark.set_value(row.remark)
        self.carrier.setEnabled(not read_only)
        self.remark.setEnabled(row.carrier is not None and not read_only)
        self.name.setProperty("role", "warning" if row.is_gap else "")
        self.name.setText(f"{'▲ ' if row.is_gap else ''}{channel_function_name(self.function)}")
        self.name.style().polish(self.name)
        self.task.setVisible(row.is_gap)
        self.task.setEnabled(not has_task and not read_only)
        self.task.setText(
            translate("Dealer facts", "Task made") if has_task else translate("Dealer facts", "Make a task")
        )

    def _save(self) -> None:
        value = self.carrier.value()
        self._card.save(self.function, Carrier(str(value)) if value else None, self.remark.value())


class FunctionsCard(DealerSection):
    """The count is of the gaps."""

    TABLES = ("dealer_function", "task")

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, translate("Dealer facts", "Channel functions"), "", parent)
        self.verdict = QLabel()
        self.verdict.setWordWrap(True)
        self.body.addWidget(self.verdict)
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(2, 1)
        self.lines = {function: FunctionLine(self, function, grid) for function in ChannelFunction}
        self.body.addLayout(grid)
        self.finish()

    @override
    def load(self) -> None:
        dealers = self._context.services.dealers
        rows = dealers.functions(self.dealer_id)
        titles = {one.title for one in dealers.tasks(self.dealer_id) if one.done_on is None}
        for row in rows:
            self.lines[row.function].show_row(row, self._task_title(row.function) in titles, self.read_only)
        self.verdict.setText(self._sentence(rows))

    def save(self, function: ChannelFunction, carrier: Carrier | None, remark: str | None) -> None:
        self.attempt(lambda: self._context.services.dealers.set_function(self.dealer_id, function, carrier, remark))

    def make_task(self, function: ChannelFunction) -> None:
        fields = {"title": self._task_title(function)}
        self.attempt(lambda: self._context.services.dealers.save_task(self.dealer_id, None, fields))

    def _task_title(self, function: ChannelFunction) -> str:
        text = translate("Dealer facts", "Settle who carries: {function}")
        return text.format(function=channel_function_name(function))

    def _sentence(self, rows: tuple[FunctionRow, ...]) -> str:
        gaps, unsaid = sum(row.is_gap for row in rows), sum(row.carrier is None for row in rows)
        ours = sum(row.carrier is Carrier.US for row in rows)
        parts = []
        if gaps:
            parts.append(translate("Dealer facts", "%n function(s) carried by nobody: a gap to close", None, gaps))
        if unsaid < len(rows):
            parts.append(translate("Dealer facts", "%n carried by us", None, ours))
            theirs = len(rows) - gaps - unsaid - ours
            parts.append(translate("Dealer facts", "%n carried by the dealer", None, theirs))
        if unsaid:
            parts.append(translate("Dealer facts", "%n not said", None, unsaid))
        return " · ".join(parts)
