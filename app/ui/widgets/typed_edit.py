"""Line edits that hold a typed value and announce it once, when it was changed and left."""

from __future__ import annotations

from datetime import date
from typing import Generic, TypeVar

from PySide6.QtCore import QDate, QLocale, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QPalette
from PySide6.QtWidgets import QCalendarWidget, QLineEdit, QVBoxLayout, QWidget
from typing_extensions import override

from app.exchange.cell_dates import parse_date
from app.exchange.cell_text import CellError
from app.terms import DateOrder
from app.ui.i18n import translate
from app.ui.icons import icon
from app.ui.widgets.program_keys import ProgramKeys

T = TypeVar("T")


class TypedEdit(QLineEdit, Generic[T]):
    """Enter or leaving the field commits; Esc brings the old value back. Blank means None.

    committed(value) only for a changed, readable value; rejected() for one that cannot be read, which stays in the field.
    """

    committed = Signal(object)
    rejected = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._value: T | None = None
        self.editingFinished.connect(self.commit)
        ProgramKeys(self)

    def value(self) -> T | None:
        """The last value set or committed, not what is being typed."""
        return self._value

    def set_value(self, value: T | None) -> None:
        self._value = value
        self.setText("" if value is None else self.written(value))
        self.setCursorPosition(0)
        self.setModified(False)

    def read(self, text: str) -> T | None:
        """The value of a non-blank text; ValueError if it has none."""
        raise NotImplementedError

    def written(self, value: T) -> str:
        return str(value)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.isModified():
            self.set_value(self._value)
            event.accept()
            return
        super().keyPressEvent(event)

    def commit(self) -> None:
        """As Enter does; still modified afterwards: it could not be read."""
        if not self.isModified():
            return
        text = self.text().strip()
        try:
            value = self.read(text) if text else None
        except (ValueError, CellError):
            self.rejected.emit()
            return
        changed = value != self._value
        self.set_value(value)
        if changed:
            self.committed.emit(value)


class TextEdit(TypedEdit[str]):
    """One line of text, outer blanks dropped."""

    @override
    def read(self, text: str) -> str:
        return text


class WholeNumberEdit(TypedEdit[int]):
    """A whole number; separators are read, none are written (a year is a number too)."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)

    @override
    def read(self, text: str) -> int:
        return int(text.replace(",", "").replace("，", ""))


class DateEdit(TypedEdit[date]):
    """A day or None: typed in any clear form, or chosen from the calendar (F4 or Alt+Down)."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(translate("RecordPanel", "yyyy-mm-dd"))
        self._calendar: QCalendarWidget | None = None
        self._button = QAction(
            icon("calendar", self.palette().color(QPalette.ColorRole.PlaceholderText).name()),
            translate("RecordPanel", "Choose a day"),
            self,
        )
        self._button.setShortcuts([QKeySequence("F4"), QKeySequence("Alt+Down")])
        self._button.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self._button.triggered.connect(self._open_calendar)
        self.addAction(self._button, QLineEdit.ActionPosition.TrailingPosition)

    @override
    def read(self, text: str) -> date | None:
        return parse_date(text, DateOrder.DMY)

    @override
    def written(self, value: date) -> str:
        return value.isoformat()

    def _open_calendar(self) -> None:
        if self.isReadOnly():
            return
        popup = QWidget(self, Qt.WindowType.Popup)
        popup.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        calendar = QCalendarWidget(popup)
        calendar.setLocale(QLocale())
        calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        if self._value is not None:
            calendar.setSelectedDate(QDate(self._value.year, self._value.month, self._value.day))
        calendar.activated.connect(self._on_day_chosen)
        calendar.clicked.connect(self._on_day_chosen)
        layout = QVBoxLayout(popup)
        layout.setContentsMargins(1, 1, 1, 1)
        layout.addWidget(calendar)
        popup.move(self.mapToGlobal(QPoint(0, self.height())))
        popup.show()
        calendar.setFocus()
        self._calendar = calendar

    def _on_day_chosen(self, day: QDate) -> None:
        if self._calendar is not None:
            self._calendar.window().close()
            self._calendar = None
        self.setText(date(day.year(), day.month(), day.day()).isoformat())
        self.setModified(True)
        self.commit()
