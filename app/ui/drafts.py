"""Texts being typed are noted every two seconds, so that a crash does not take them (promise P4)."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QFormLayout, QLabel, QLineEdit, QPlainTextEdit, QTextEdit, QWidget
from typing_extensions import override

from app.ui.session import Draft, Session

EVERY_MS = 2_000
_TYPING = (QEvent.Type.KeyRelease, QEvent.Type.InputMethod, QEvent.Type.FocusOut)


class DraftKeeper(QObject):
    """Looks at the window with the keys, two seconds after something was typed; a text that is saved again is no draft."""

    def __init__(self, session: Session, parent: QApplication) -> None:
        super().__init__(parent)
        self._session = session
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(self.note)
        parent.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _TYPING and not self._timer.isActive():
            self._timer.start()
        return False

    def note(self) -> None:
        focus = QApplication.focusWidget()
        if focus is not None:
            self._session.keep(tuple(_drafts(focus.window())))


def _drafts(window: QWidget) -> Iterator[Draft]:
    for line in window.findChildren(QLineEdit):
        if line.isModified() and line.isVisible() and not line.isReadOnly() and line.text().strip():
            yield Draft(_label_of(line), line.text())
    for kind in (QPlainTextEdit, QTextEdit):
        edits: list[QPlainTextEdit | QTextEdit] = list(window.findChildren(kind))
        for edit in edits:
            text = edit.toPlainText()
            if edit.document().isModified() and edit.isVisible() and not edit.isReadOnly() and text.strip():
                yield Draft(_label_of(edit), text)


def _label_of(field: QWidget) -> str:
    """What stands before the field, as far as it can be told."""
    named = field.accessibleName() or _form_label(field) or getattr(field, "placeholderText", str)()
    return named.replace("&", "").rstrip(":：…")


def _form_label(field: QWidget) -> str:
    parent = field.parentWidget()
    layout = parent.layout() if parent is not None else None
    label = layout.labelForField(field) if isinstance(layout, QFormLayout) else None
    return label.text() if isinstance(label, QLabel) else ""
