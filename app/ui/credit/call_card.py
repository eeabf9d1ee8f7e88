"""Who to call today, dearest first, with what to say and what can be noted afterwards (R29-R31)."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QLabel, QMenu, QPushButton, QVBoxLayout, QWidget

from app.terms import LadderStep
from app.ui.credit.list_table import ListColumn, ListModel, ListTable
from app.ui.credit.words import call_details, step_tag, telling
from app.ui.formats import Formats
from app.ui.i18n import translate
from app.ui.page_context import PageContext

if TYPE_CHECKING:
    from app.services.collection_views import CallRow
    from app.ui.credit.load import LoadedCredit

_LADDER = tuple(LadderStep)


class CallCard(QFrame):
    """party_opened(Party); settled(CallRow or None) when another company is chosen.

    step_asked, promise_asked, dispute_asked(CallRow) and tasks_asked() by the buttons and their keys.
    """

    party_opened = Signal(object)
    settled = Signal(object)
    step_asked = Signal(object)
    promise_asked = Signal(object)
    dispute_asked = Signal(object)
    tasks_asked = Signal()

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._formats = context.formats
        self._rows: tuple[CallRow, ...] = ()
        self.setProperty("role", "card")
        self.heading, self.details = QLabel(translate("Credit", "Who to call today")), QLabel()
        self.heading.setProperty("role", "heading")
        self.details.setProperty("role", "muted")
        self.details.setWordWrap(True)
        self.details.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.remark = QLabel()
        self.remark.setProperty("role", "muted")
        self.nothing = QLabel(translate("Credit", "Nobody to call: no step of the ladder is due."))
        self.nothing.setProperty("role", "muted")
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.all = QCheckBox(translate("Credit", "all overdue"))
        self.all.setToolTip(translate("Credit", "Also those that are overdue without a step due today"))
        self.model: ListModel[CallRow] = ListModel(call_columns(context.formats), context.theme, self)
        self.table = ListTable(self.model, context.theme, translate("Credit", "Companies to call"), self)
        self.table.let_sort()
        self.tasks = self._button(translate("Credit", "Make tasks"), self.tasks_asked.emit)
        self.tasks.setToolTip(translate("Credit", "A task for every step due, for the company's rep; can be undone"))
        self.step = self._button(translate("Credit", "Step taken…"), lambda: self._ask(self.step_asked))
        self.promise = self._button(translate("Credit", "Promise…"), lambda: self._ask(self.promise_asked))
        self.dispute = self._button(translate("Credit", "Dispute…"), lambda: self._ask(self.dispute_asked))
        self.step.setToolTip(translate("Credit", "Note a step of the ladder (Ctrl+T)"))
        self.promise.setToolTip(translate("Credit", "Note a promise to pay (Ctrl+P)"))
        self.dispute.setToolTip(translate("Credit", "Note that invoices are disputed (Ctrl+Shift+D)"))
        self.export = QPushButton(translate("WaysOut", "Export"))
        self.export.setProperty("role", "menu")
        self.export.setMenu(QMenu(self.export))
        self._can_write = not context.read_only
        self._lay_out()
        self.table.opened.connect(lambda row: self.party_opened.emit(row.party))
        self.table.settled.connect(self._on_settled)
        self.all.toggled.connect(self._show)

    def show_loaded(self, loaded: LoadedCredit) -> None:
        self._rows = loaded.calls
        self._show()

    def current(self) -> CallRow | None:
        row: CallRow | None = self.table.current()
        return row

    def say(self, text: str) -> None:
        """Beside the buttons, until another company is chosen."""
        self.remark.setText(text)

    def _show(self) -> None:
        before = self.current()
        due = [row for row in self._rows if row.step is not None]
        shown = self._rows if self.all.isChecked() else due
        self.model.show_rows(shown)
        count = self._formats.count(len(shown))
        self.heading.setText(translate("Credit", "Who to call today ({count})").format(count=count))
        self.table.setVisible(bool(shown))
        self.nothing.setVisible(not shown)
        self.tasks.setEnabled(self._can_write and bool(due))
        if not (before is not None and self.table.choose(lambda row: row.party == before.party)):
            self.table.choose(lambda _: True)
        self._on_settled()

    def _on_settled(self) -> None:
        row = self.current()
        for button in (self.step, self.promise, self.dispute):
            button.setEnabled(self._can_write and row is not None)
        said = call_details(row, self._formats) if row is not None else []
        head = [row.name] if row is not None else []
        self.details.setText(" · ".join([*head, *said]))
        self.details.setVisible(bool(said))
        self.settled.emit(row)

    def _ask(self, signal: SignalInstance) -> None:
        row = self.current()
        if row is not None and self._can_write:
            signal.emit(row)

    def _button(self, text: str, act: Callable[[], object]) -> QPushButton:
        button = QPushButton(text)
        button.clicked.connect(lambda: act())
        return button

    def _lay_out(self) -> None:
        head, foot = QHBoxLayout(), QHBoxLayout()
        head.addWidget(self.heading, 1)
        head.addWidget(self.all)
        head.addWidget(self.tasks)
        head.addWidget(self.export)
        for button in (self.step, self.promise, self.dispute):
            foot.addWidget(button)
        foot.addWidget(self.remark, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(6)
        column.addLayout(head)
        column.addWidget(self.table, 1)
        column.addWidget(self.nothing, 1)
        column.addWidget(self.details)
        column.addLayout(foot)


def _days(formats: Formats, row: CallRow) -> str:
    return _if_overdue(row, formats.count(row.days))


def _if_overdue(row: CallRow, text: str) -> str:
    return text if row.overdue_cents else ""


def call_columns(formats: Formats) -> list[ListColumn[CallRow]]:
    overdue = translate("Credit", "Overdue\n{unit}").format(unit=formats.unit_label())
    days = partial(_days, formats)
    return [
        ListColumn("name", translate("Credit", "Company"), lambda row: row.name, "Qiantang New Energy"),
        ListColumn(
            "overdue",
            overdue,
            lambda row: _if_overdue(row, formats.amount_in_unit(row.overdue_cents)),
            "9,999.9",
            right=True,
            value=lambda row: row.overdue_cents,
        ),
        ListColumn("days", translate("Credit", "Days"), days, "999", True, lambda row: row.days),
        ListColumn(
            "step",
            translate("Credit", "Step due"),
            lambda _: "",
            "Stop goods",
            value=lambda row: _LADDER.index(row.step) if row.step is not None else None,
            tag=lambda row: step_tag(row.step),
        ),
        ListColumn(
            "cost",
            translate("Credit", "Interest\nlost"),
            lambda row: formats.money(row.cost.cost_cents) if row.cost.cost_cents else "",
            "¥9,999",
            right=True,
            value=lambda row: row.cost.cost_cents,
            tip=lambda row: formats.money_exact(row.cost.cost_cents),
        ),
        ListColumn(
            "telling",
            translate("Credit", "What to say"),
            lambda row: telling(row, formats),
            tip=lambda row: "\n".join(call_details(row, formats)),
        ),
    ]
