"""What to chase today, worst first, each deal with its reasons and what can be done about it (R13, R15)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, overload

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from app.ui.funnel.chase_task_dialog import ChaseTaskDialog
from app.ui.funnel.chase_words import ChaseRow, chase_columns
from app.ui.funnel.forecast_grid import Grid, GridModel
from app.ui.i18n import translate
from app.ui.page_context import PageContext
from app.ui.tab_page import TabPage

if TYPE_CHECKING:
    from app.services.deal_table import ChaseDeal
    from app.services.scope import Scope
    from app.services.services import Services
    from app.ui.shell.counts import Numbers

CHUNK = 100

Loaded = tuple["ChaseDeal", ...]


class ChaseRows(Sequence[ChaseRow]):
    """The deals to chase with their cards, read in chunks as rows come into sight."""

    def __init__(self, services: Services, as_of: date, deals: Loaded) -> None:
        self._services = services
        self._as_of = as_of
        self._deals = deals
        self._read: dict[int, list[ChaseRow]] = {}

    @override
    def __len__(self) -> int:
        return len(self._deals)

    @overload
    def __getitem__(self, at: int) -> ChaseRow: ...
    @overload
    def __getitem__(self, at: slice) -> Sequence[ChaseRow]: ...
    @override
    def __getitem__(self, at: int | slice) -> ChaseRow | Sequence[ChaseRow]:
        if isinstance(at, slice):
            return [self[place] for place in range(*at.indices(len(self)))]
        chunk, place = divmod(range(len(self._deals))[at], CHUNK)
        if chunk not in self._read:
            deals = self._deals[chunk * CHUNK : (chunk + 1) * CHUNK]
            cards = self._services.funnel.cards([deal.deal_id for deal in deals], self._as_of)
            by_id = {card.id: card for card in cards}
            self._read[chunk] = [ChaseRow(deal, by_id.get(deal.deal_id), self._as_of) for deal in deals]
        return self._read[chunk][place]


class ChaseList(TabPage[Loaded]):
    """deal_opened(deal id) by a click on the deal, Enter or a double click."""

    SHOWN_TABLES = ("deal", "customer", "rep", "setting")

    deal_opened = Signal(int)

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.summary, self.nothing = QLabel(), QLabel(translate("Chase", "Nothing to chase today."))
        self.task = QPushButton(translate("Chase", "Add &task…"))
        self.task.setToolTip(translate("Chase", "Add a task for the selected deal (Ctrl+T)"))
        self.task.setEnabled(False)
        self.model: GridModel[ChaseRow] = GridModel(chase_columns(context.formats), context.theme, self)
        self.table = Grid(self.model, context.theme, translate("Chase", "Deals to chase today"))
        self.hold(self._arranged())
        self.table.opened.connect(self._on_opened)
        self.table.clicked.connect(self._on_clicked)
        self.table.selectionModel().currentChanged.connect(self._on_current)
        self.task.clicked.connect(self.ask_for_task)
        shortcut = QShortcut(QKeySequence("Ctrl+T"), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(self.ask_for_task)

    @property
    def count(self) -> int:
        return len(self._loaded or ())

    @override
    def loader(self, scope: Scope) -> Callable[[], Loaded]:
        return partial(self._context.services.deal_table.chase, scope)

    @override
    def size_of(self, loaded: Loaded) -> int:
        return len(loaded)

    @override
    def is_empty(self, loaded: Loaded) -> bool:
        return False

    @override
    def reading_text(self, numbers: Numbers | None) -> str:
        return translate("Chase", "Looking for deals to chase…")

    @override
    def show_loaded(self, loaded: Loaded) -> None:
        assert self._scope is not None
        before = self.current()
        self.model.set_rows(ChaseRows(self._context.services, self._scope.as_of, loaded))
        weighted = sum(deal.weighted_cents or 0 for deal in loaded)
        text = translate("Chase", "%n deal(s) to chase · {amount} weighted, worst first", None, len(loaded))
        self.summary.setText(text.format(amount=self._context.formats.money(weighted)))
        self.table.setVisible(bool(loaded))
        self.summary.setVisible(bool(loaded))
        self.nothing.setVisible(not loaded)
        places = [at for at, deal in enumerate(loaded) if before is not None and deal.deal_id == before.deal.deal_id]
        self.table.setCurrentIndex(self.model.index(places[0], 0) if places else QModelIndex())
        self._on_current(self.table.currentIndex())

    def current(self) -> ChaseRow | None:
        index = self.table.currentIndex()
        return self.model.rows[index.row()] if index.isValid() else None

    def ask_for_task(self) -> None:
        """A task for the current deal, proposed from its most pressing reason."""
        row = self.current()
        if row is None or row.card is None or self._context.services.read_only:
            return
        dialog = ChaseTaskDialog(row, date.today(), self)
        dialog.chosen.connect(partial(self._add_task, row.card.id))
        dialog.open()

    def _add_task(self, deal_id: int, title: str, due_on: date | None) -> None:
        self._context.services.deal_file.save_task(deal_id, None, {"title": title, "due_on": due_on})
        self.nothing.hide()
        done = translate("Chase", "Added: {task}")
        self.summary.setText(done.format(task=title))

    def _on_opened(self, row: ChaseRow) -> None:
        if row.card is not None:
            self.deal_opened.emit(row.card.id)

    def _on_clicked(self, index: QModelIndex) -> None:
        """The deal's name is a link; the other cells only select."""
        if self.model.columns[index.column()].key == "deal":
            self._on_opened(self.model.rows[index.row()])

    def _on_current(self, index: QModelIndex) -> None:
        self.task.setEnabled(index.isValid() and not self._context.services.read_only)

    def _arranged(self) -> QWidget:
        content = QWidget()
        self.summary.setProperty("role", "name")
        self.nothing.setProperty("role", "muted")
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.nothing.setMinimumHeight(80)
        self.nothing.hide()
        head = QHBoxLayout()
        head.addWidget(self.summary, 1)
        head.addWidget(self.task)
        column = QVBoxLayout(content)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(6)
        column.addLayout(head)
        column.addWidget(self.table, 1)
        column.addWidget(self.nothing)
        return content
