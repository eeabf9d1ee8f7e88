"""The line below the form: the dealer's flags in words, each with its why."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from app.ui.dealers.flags import bigs_tag, credit_tag, due_tag, risk_tag
from app.ui.dealers.tag_button import TagButton, TagLabel
from app.ui.dealers.why import bigs_why, diversion_why, show_why
from app.ui.i18n import translate
from app.ui.page_context import PageContext
from app.ui.why_words import WhyWords
from app.ui.widgets.flow_layout import FlowLayout
from app.ui.widgets.tag import Tag, Tone

if TYPE_CHECKING:
    from app.ui.dealers.picture import Picture


class FlagLine(QWidget):
    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._flow = FlowLayout()
        around = QVBoxLayout(self)
        around.setContentsMargins(12, 6, 12, 0)
        around.addLayout(self._flow)

    def show_picture(self, picture: Picture) -> None:
        while (item := self._flow.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        row, context = picture.row, self._context
        caption = QLabel(translate("Dealers", "Flags:"))
        caption.setProperty("role", "name")
        self._flow.addWidget(caption)
        self._add(bigs_tag(row), lambda: bigs_why(picture, context.formats))
        self._add(risk_tag(picture.risk.level), lambda: diversion_why(picture.risk, context.formats))
        if row.credit is not None:
            self._flow.addWidget(TagLabel(credit_tag(row.credit), context.theme, self))
        due = due_tag(row, context.formats)
        if due is not None:
            self._flow.addWidget(TagLabel(due, context.theme, self))
        if row.needs_review:
            apart = Tag(translate("Dealers", "evaluators apart"), Tone.WARN)
            self._flow.addWidget(TagLabel(apart, context.theme, self))

    def _add(self, tag: Tag, words: Callable[[], WhyWords]) -> None:
        button = TagButton(tag, self._context.theme, self)
        button.clicked.connect(lambda: show_why(button, words()))
        self._flow.addWidget(button)
