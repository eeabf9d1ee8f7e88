"""Keys that belong to the whole program also while a text field has the focus."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget
from typing_extensions import override

PROGRAM_KEYS = tuple(QKeySequence(keys) for keys in ("Ctrl+D", "Ctrl+E", "Ctrl+K"))
"""On X11 Qt's own fields delete a letter or a line with these, or jump to its end."""


class ProgramKeys(QObject):
    """Undo and redo go to the book wherever the field has no typing of its own to take back (DESIGN 4: one undo)."""

    def __init__(self, field: QLineEdit | QPlainTextEdit, keyboard: QWidget | None = None) -> None:
        """`keyboard` is what has the focus for the field, e.g. the combo box that it is the line of."""
        super().__init__(field)
        self._field = field
        (keyboard or field).installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A refused override lets the window's shortcut act."""
        if event.type() is not QEvent.Type.ShortcutOverride:
            return False
        assert isinstance(event, QKeyEvent)
        if not self._is_for_the_program(event):
            return False
        event.ignore()
        return True

    def _is_for_the_program(self, event: QKeyEvent) -> bool:
        history = self._field if isinstance(self._field, QLineEdit) else self._field.document()
        if event.matches(QKeySequence.StandardKey.Undo):
            return not history.isUndoAvailable()
        if event.matches(QKeySequence.StandardKey.Redo):
            return not history.isRedoAvailable()
        return QKeySequence(event.keyCombination()) in PROGRAM_KEYS
