"""What fields do alike that hold a record and are filled by typing part of its name."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, QStringListModel, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget
from typing_extensions import override

from app.ui.style_sheet import style_popup
from app.ui.widgets.program_keys import ProgramKeys


class TypedName(QObject):
    """Offers names under the field; settled() on Enter and when the field is left; Esc takes back what was typed.

    chosen(row) of the names offered last. `take_back` returns whether there was something to take back: then Esc does
    not go on to close what the field is in.
    """

    chosen = Signal(int)
    settled = Signal()

    def __init__(self, line: QLineEdit, field: QWidget, take_back: Callable[[], bool]) -> None:
        """`field` has the focus for `line`: the line itself, or the combo box that it is the line of."""
        super().__init__(field)
        self._line = line
        self._take_back = take_back
        self._words = QStringListModel(self)
        self._list = QCompleter(self._words, self)
        self._list.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._list.setWidget(line)
        self._list.activated[QModelIndex].connect(self._on_activated)  # type: ignore[index]
        line.returnPressed.connect(self.settled)
        field.installEventFilter(self)
        ProgramKeys(line, field)

    @property
    def is_offering(self) -> bool:
        popup = self._list.popup()
        return popup is not None and popup.isVisible()

    def offer(self, names: Sequence[str]) -> None:
        self._words.setStringList(names)
        popup = self._list.popup()
        if popup is None:
            return
        if names and self._line.hasFocus():
            style_popup(popup, self._line)
            self._list.complete()
        else:
            popup.hide()

    def _on_activated(self, index: QModelIndex) -> None:
        self.chosen.emit(index.row())

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QFocusEvent) and event.lostFocus():
            if event.reason() is not Qt.FocusReason.PopupFocusReason:
                self.settled.emit()
        elif event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return event.key() == Qt.Key.Key_Escape and self._take_back()
        return False
