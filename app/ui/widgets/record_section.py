"""One card on the page of a record: a heading with its count, what belongs here, and a way to add to it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from operator import attrgetter
from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from app.errors import AppError
from app.ui.i18n import translate
from app.ui.icons import icon
from app.ui.labels import error_text
from app.ui.page_context import PageContext
from app.ui.widgets.money_edit import MoneyEdit
from app.ui.widgets.rows_model import Column, RowsModel
from app.ui.widgets.rows_table import RowsTable
from app.ui.widgets.said_line import SaidLine
from app.ui.widgets.typed_edit import DateEdit, TextEdit, TypedEdit

if TYPE_CHECKING:
    from app.services.scope import Scope

DAY = "2026-11-21 "
DAY_SPACE = 46
"""Beside the day in its field: the frame and the button of the calendar."""


class RecordSection(QFrame):
    """A part of a page; what kind of record it shows is its subclass's."""

    TABLES: ClassVar[tuple[str, ...]] = ()
    """Tables whose change makes the section read anew."""

    def __init__(self, context: PageContext, title: str, empty: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._title = title
        self._scope: Scope | None = None
        self._add_rows: list[AddRow] = []
        self.record_id = 0
        self.setProperty("role", "card")
        self.heading, self.empty, self.remark = QLabel(title), QLabel(empty), SaidLine()
        self.heading.setProperty("role", "heading")
        self.empty.setProperty("role", "muted")
        self.empty.setWordWrap(True)
        self.empty.hide()
        self.head = QHBoxLayout()
        self.head.addWidget(self.heading, 1)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(14, 10, 14, 12)
        self.body.setSpacing(6)
        self.body.addLayout(self.head)
        self.body.addWidget(self.empty)
        self.setAccessibleName(title)

    @property
    def read_only(self) -> bool:
        return self._context.read_only

    @property
    def scope(self) -> Scope:
        assert self._scope is not None
        return self._scope

    def show_record(self, record_id: int, scope: Scope) -> None:
        if record_id != self.record_id:
            self.say("")
            self.begin()
        self.record_id, self._scope = record_id, scope
        self.load()

    def begin(self) -> None:
        """Another record is about to be shown: put away what was half done."""
        for row in self._add_rows:
            row.close_row()

    def load(self) -> None:
        """Read the record's part of the book and show it."""
        raise NotImplementedError

    def show_count(self, count: int) -> None:
        """In the heading; the line that says what belongs here stands while there is nothing."""
        number = self._context.formats.count(count)
        text = translate("RecordPanel", "{title} {count}").format(title=self._title, count=number)
        self.heading.setText(text if count else self._title)
        self.empty.setVisible(not count)

    def say(self, text: str) -> None:
        self.remark.say(text)

    def attempt(self, act: Callable[[], object]) -> bool:
        """Run an edit; a refusal is said at the foot of the card."""
        self.say("")
        try:
            act()
        except AppError as error:
            self.say(error_text(error))
            return False
        return True

    def add_table(
        self, columns: Sequence[Column[Any]], name: str = "", model: type[RowsModel[Any]] = RowsModel
    ) -> RowsTable:
        """A table below what is there; its edits go to on_edited, its deletions to on_deletion."""
        rows = model(columns, self._context.theme, self.read_only, self)
        table = RowsTable(rows, self._context, name or self._title, self)
        # queued: the table first closes its editor, then the book changes and the model with it
        rows.edited.connect(self.on_edited, Qt.ConnectionType.QueuedConnection)
        table.delegate.unreadable.connect(self._on_unreadable)
        if not self.read_only:
            table.deletion_asked.connect(self.on_deletion)
        self.body.addWidget(table)
        return table

    def on_edited(self, record: Any, field: str, value: Any) -> None:
        """A cell of a table got another value."""

    def on_deletion(self, records: list[Any]) -> None:
        """Delete was pressed on these."""

    def add_row(
        self, fields: Mapping[str, tuple[str, QWidget]], save: Callable[[dict[str, Any]], object], text: str = ""
    ) -> AddRow:
        """The fields of a new record behind a button of the heading."""
        row = AddRow(fields, lambda values: self.attempt(lambda: save(values)), self)
        button = self.add_button(row.open, text)
        row.opened.connect(button.setHidden)
        self._add_rows.append(row)
        self.body.addWidget(row)
        return row

    def add_button(self, act: Callable[[], object], text: str = "") -> QPushButton:
        button = QPushButton(icon("plus", self._context.theme.text), text or translate("RecordPanel", "Add"))
        button.setAccessibleName(translate("RecordPanel", "Add: {what}").format(what=self._title))
        button.setEnabled(not self.read_only)
        button.clicked.connect(lambda: act())
        self.head.addWidget(button)
        return button

    def money_edit(self, parent: QWidget) -> MoneyEdit:
        """For the cells of a table."""
        return MoneyEdit(self._context.formats, parent)

    def day_column(self, head: str, field: str, tone: Callable[[Any], str] | None = None) -> Column[Any]:
        """A day of the records, typed in its cell."""
        formats, day = self._context.formats, attrgetter(field)
        return Column(head, lambda one: formats.day(day(one)), DAY, field=field, value=day, editor=DateEdit, tone=tone)

    def money_column(self, head: str, field: str, width: str) -> Column[Any]:
        """Cents of the records in the unit of the figures, typed in its cell."""
        formats, cents = self._context.formats, attrgetter(field)
        return Column(
            head,
            lambda one: formats.amount_in_unit(cents(one)),
            width,
            True,
            field=field,
            value=cents,
            editor=self.money_edit,
        )

    def text_column(
        self,
        head: str,
        field: str,
        width: str = "",
        *,
        tone: Callable[[Any], str] | None = None,
        tip: Callable[[Any], str] | None = None,
    ) -> Column[Any]:
        """A text of the records, typed in its cell."""
        text = attrgetter(field)
        return Column(
            head, lambda one: text(one) or "", width, field=field, value=text, editor=TextEdit, tone=tone, tip=tip
        )

    def finish(self) -> None:
        """To be called when all is added: remarks stand last."""
        self.body.addWidget(self.remark)

    def _on_unreadable(self) -> None:
        self.say(translate("RecordPanel", "This cannot be read."))


class AddRow(QWidget):
    """The fields of a new record in one line; Enter in any of them adds it, Esc puts the line away.

    `save(values)` says whether it was taken; then the fields are empty again for the next. opened(bool).
    """

    opened = Signal(bool)

    def __init__(
        self, fields: Mapping[str, tuple[str, QWidget]], save: Callable[[dict[str, Any]], bool], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._save = save
        self.editors: dict[str, Any] = {}
        self._first: dict[str, Any] = {}
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(6)
        for field, (label, editor) in fields.items():
            editor.setAccessibleName(label)
            editor.setToolTip(label)
            if isinstance(editor, TypedEdit):
                editor.setPlaceholderText(label)
                editor.setMinimumWidth(60)
                editor.returnPressed.connect(self._on_entered)
            is_day = isinstance(editor, DateEdit)
            if is_day:
                editor.setMinimumWidth(editor.fontMetrics().horizontalAdvance("2026-11-21") + DAY_SPACE)
            line.addWidget(editor, 0 if is_day else 1)
            self.editors[field] = editor
        self.button = QPushButton(translate("RecordPanel", "Save"))
        self.button.clicked.connect(self._on_entered)
        line.addWidget(self.button)
        self.hide()

    def preset(self, values: Mapping[str, Any]) -> None:
        """What the fields hold whenever the line is opened."""
        self._first = dict(values)

    def open(self) -> None:
        for field, editor in self.editors.items():
            editor.set_value(self._first.get(field))
        self.show()
        self.opened.emit(True)
        first = next((edit for field, edit in self.editors.items() if field not in self._first), self.button)
        first.setFocus()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_row()
        else:
            super().keyPressEvent(event)

    def close_row(self) -> None:
        self.hide()
        self.opened.emit(False)

    def _on_entered(self) -> None:
        for editor in self.editors.values():
            if isinstance(editor, TypedEdit):
                editor.commit()
                if editor.isModified():
                    editor.setFocus()
                    return
        if self._save({field: editor.value() for field, editor in self.editors.items()}):
            self.close_row()
