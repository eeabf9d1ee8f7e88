"""Objections that came up, each with what we answered and the advice of R20 for its kind."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.terms import Objection
from app.ui.i18n import translate
from app.ui.icons import icon
from app.ui.labels.visit_terms import objection_answer, objection_name
from app.ui.page_context import PageContext
from app.ui.widgets.choice_edits import ChoiceCombo
from app.ui.widgets.typed_edit import TextEdit

if TYPE_CHECKING:
    from app.services.visits_views import ObjectionNote


class ObjectionRow(QWidget):
    """changed(); removed(self) by its button."""

    changed = Signal()
    removed = Signal(object)

    def __init__(self, context: PageContext, note: ObjectionNote | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "plain")
        self.kind = ChoiceCombo([(kind.value, objection_name(kind)) for kind in Objection])
        self.said, self.answer, self.hint = TextEdit(), TextEdit(), QLabel()
        self.said.setPlaceholderText(translate("VisitForm", "what was said"))
        self.answer.setPlaceholderText(translate("VisitForm", "what we answered"))
        for editor in (self.said, self.answer):
            editor.setAccessibleName(editor.placeholderText())
            editor.textChanged.connect(self.changed)
        self.kind.setAccessibleName(translate("VisitForm", "Kind of objection"))
        self.hint.setProperty("role", "muted")
        self.hint.setWordWrap(True)
        if note is not None:
            self.kind.set_value(note.kind.value)
            self.said.set_value(note.text)
            self.answer.set_value(note.answer)
        self.kind.committed.connect(self._on_kind)
        away = QPushButton(icon("close", context.theme.muted), "")
        away.setProperty("role", "icon")
        away.setAutoDefault(False)
        away.setAccessibleName(translate("VisitForm", "Remove this objection"))
        away.clicked.connect(lambda: self.removed.emit(self))
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(4)
        for column, widget in enumerate((self.kind, self.said, self.answer, away)):
            grid.addWidget(widget, 0, column)
        grid.addWidget(self.hint, 1, 0, 1, 4)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(2, 1)
        self._on_kind()

    def note(self) -> ObjectionNote:
        from app.services.visits_views import ObjectionNote

        said, answer = (edit.text().strip() or None for edit in (self.said, self.answer))
        return ObjectionNote(Objection(str(self.kind.value())), said, answer)

    def _on_kind(self) -> None:
        advice = objection_answer(Objection(str(self.kind.value())))
        self.hint.setText(translate("VisitForm", "What helps: {advice}").format(advice=advice))
        self.changed.emit()


class ObjectionsBox(QWidget):
    changed = Signal()

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "plain")
        self._context = context
        self.rows: list[ObjectionRow] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self.add_button = QPushButton(icon("plus", context.theme.text), translate("VisitForm", "Add an objection"))
        self.add_button.setAutoDefault(False)
        self.add_button.clicked.connect(lambda: self.add().kind.setFocus())
        self._column.addWidget(self.add_button)

    def notes(self) -> tuple[ObjectionNote, ...]:
        return tuple(row.note() for row in self.rows)

    def set_notes(self, notes: Sequence[ObjectionNote]) -> None:
        for row in list(self.rows):
            self._remove(row)
        for note in notes:
            self.add(note)

    def add(self, note: ObjectionNote | None = None) -> ObjectionRow:
        row = ObjectionRow(self._context, note, self)
        row.changed.connect(self.changed)
        row.removed.connect(self._remove)
        self.rows.append(row)
        self._column.insertWidget(self._column.count() - 1, row)
        self.changed.emit()
        return row

    def _remove(self, row: ObjectionRow) -> None:
        self.rows.remove(row)
        self._column.removeWidget(row)
        row.hide()
        row.deleteLater()
        self.changed.emit()
