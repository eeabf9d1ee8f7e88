"""A list of the plan tab: a line that sums it up, the button for what is selected, or what to do while it is empty."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.ui.i18n import translate
from app.ui.page_context import PageContext
from app.ui.plan.sorted_table import SortedTable
from app.ui.widgets.rows_model import Column


class SummedTable(QWidget):
    """Columns, and what follows the selection, are its subclass's."""

    def __init__(self, context: PageContext, name: str, empty: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._as_of = date.min
        self.summary, self.nothing = QLabel(), QLabel(empty)
        self.summary.setProperty("role", "name")
        self.nothing.setProperty("role", "muted")
        self.nothing.setWordWrap(True)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.button = QPushButton()
        self.table = SortedTable(self.columns(), context.theme, name, self, read_only=context.read_only)
        head = QHBoxLayout()
        head.addWidget(self.summary, 1)
        head.addWidget(self.button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(head)
        column.addWidget(self.table, 1)
        column.addWidget(self.nothing, 1)
        self.table.selectionModel().selectionChanged.connect(lambda *_: self.follow())

    def columns(self) -> list[Column[Any]]:
        raise NotImplementedError

    def follow(self) -> None:
        """Another selection: what the button says and whether it can be pressed."""
        raise NotImplementedError

    def show_rows(self, rows: Sequence[Any], key: Callable[[Any], object], as_of: date) -> None:
        self._as_of = as_of
        self.table.show_rows(rows, key)
        for widget, is_shown in ((self.table, bool(rows)), (self.summary, bool(rows)), (self.nothing, not rows)):
            widget.setVisible(is_shown)
        self.follow()

    def say(self, said: str, late: str) -> None:
        """late: what of it is late, blank where nothing is."""
        text = translate("Plan", "{open}, {late}").format(open=said, late=late)
        self.summary.setText(text if late else said)
