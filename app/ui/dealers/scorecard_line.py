"""The criterion chosen in the scorecard editor: its names and what its marks stand for, in both languages."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QWidget

from app.methods.dealer_evaluation import HIGHEST_MARK
from app.ui.dealers.scorecard_words import line_title, own_anchors, own_name
from app.ui.i18n import translate
from app.ui.page_context import PageContext
from app.ui.widgets.said_line import muted
from app.ui.widgets.typed_edit import TextEdit

if TYPE_CHECKING:
    from app.ui.dealers.scorecard_sheet import SheetLine

MARKS = range(HIGHEST_MARK + 1)
LANGUAGES = ("en", "zh")


class LineCard(QFrame):
    """changed(line id, fields of CriterionDraft)."""

    changed = Signal(int, object)

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._formats = context.formats
        self._line: SheetLine | None = None
        self.setProperty("role", "card")
        self.heading = QLabel()
        self.heading.setProperty("role", "heading")
        self.names = {language: TextEdit(self) for language in LANGUAGES}
        self.anchors = {(language, mark): TextEdit(self) for mark in MARKS for language in LANGUAGES}
        self._lay_out()

    @property
    def own_language(self) -> str:
        """That of the window: the program's own texts are known in it."""
        return "zh" if self._formats.language == "zh_CN" else "en"

    def show_line(self, line: SheetLine | None, read_only: bool) -> None:
        self._line = line
        self.setEnabled(line is not None)
        if line is None:
            self.heading.setText(translate("Scorecard editor", "No criterion chosen"))
            return
        self.heading.setText(line_title(line, self._formats))
        defaults = own_anchors(line)
        for language, edit in self.names.items():
            self._show(edit, getattr(line.draft, f"name_{language}"), self._hint(language, own_name(line)), read_only)
        for (language, mark), edit in self.anchors.items():
            texts = getattr(line.draft, f"anchors_{language}")
            text = texts[mark] if texts is not None and mark < len(texts) else None
            hint = self._hint(language, defaults[mark]) if defaults and texts is None else ""
            self._show(edit, text, hint, read_only)

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(14, 10, 14, 12)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(4)
        grid.addWidget(self.heading, 0, 0, 1, -1)
        heads = {1: translate("Scorecard editor", "English"), 2: translate("Scorecard editor", "Chinese")}
        for column, text in heads.items():
            grid.addWidget(muted(text), 1, column)
            grid.setColumnStretch(column, 1)
        grid.addWidget(muted(translate("Scorecard editor", "Name")), 2, 0)
        for column, language in enumerate(LANGUAGES, start=1):
            edit = self.names[language]
            edit.setAccessibleName(translate("Scorecard editor", "Name ({language})").format(language=heads[column]))
            edit.committed.connect(partial(self._on_name, language))
            grid.addWidget(edit, 2, column)
        grid.addWidget(muted(translate("Scorecard editor", "What the marks stand for")), 3, 0, 1, -1)
        for mark in MARKS:
            grid.addWidget(muted(str(mark)), 4 + mark, 0)
            for column, language in enumerate(LANGUAGES, start=1):
                edit = self.anchors[language, mark]
                text = translate("Scorecard editor", "Mark {mark} ({language})")
                edit.setAccessibleName(text.format(mark=mark, language=heads[column]))
                edit.committed.connect(partial(self._on_anchor, language, mark))
                grid.addWidget(edit, 4 + mark, column)

    def _hint(self, language: str, text: str) -> str:
        """What the program says where the book says nothing."""
        if not text:
            return ""
        return text if language == self.own_language else translate("Scorecard editor", "the program's own")

    def _show(self, edit: TextEdit, text: str | None, hint: str, read_only: bool) -> None:
        edit.set_value(text or None)
        edit.setPlaceholderText(hint)
        edit.setToolTip(text or hint)
        edit.setReadOnly(read_only)

    def _on_name(self, language: str, value: Any) -> None:
        if self._line is not None:
            self.changed.emit(self._line.id, {f"name_{language}": value})

    def _on_anchor(self, language: str, mark: int, value: Any) -> None:
        """One text of six: the others become the book's own too, as they stand; all empty leaves them to the program."""
        if self._line is None:
            return
        texts = getattr(self._line.draft, f"anchors_{language}")
        if texts is None:
            texts = own_anchors(self._line) if language == self.own_language else ()
        changed = [*texts, *("" for _ in MARKS)][: len(MARKS)]
        changed[mark] = value or ""
        kept = tuple(changed) if any(changed) else None
        self.changed.emit(self._line.id, {f"anchors_{language}": kept})
