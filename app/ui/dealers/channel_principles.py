"""The six principles of building a channel, a question and a note each (R26)."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from app.errors import AppError
from app.terms import ChannelPrinciple
from app.ui.dealers.facts_concerns import ShortNote
from app.ui.i18n import translate
from app.ui.labels import channel_principle_name, channel_principle_question, error_text
from app.ui.page_context import PageContext
from app.ui.widgets.said_line import SaidLine

if TYPE_CHECKING:
    from app.services.dealer_views import ChannelView


class PrinciplesCard(QFrame):
    """The count in the heading is of the notes."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._area_id: int | None = None
        self.setProperty("role", "card")
        inside = QVBoxLayout(self)
        inside.setContentsMargins(14, 10, 14, 12)
        inside.setSpacing(4)
        self.heading, self.error = QLabel(), SaidLine()
        self.heading.setProperty("role", "heading")
        inside.addWidget(self.heading)
        self.notes: dict[ChannelPrinciple, ShortNote] = {}
        for principle in ChannelPrinciple:
            name, question = QLabel(channel_principle_name(principle)), QLabel(channel_principle_question(principle))
            name.setProperty("role", "name")
            question.setProperty("role", "muted")
            question.setWordWrap(True)
            note = ShortNote(self)
            note.setReadOnly(context.read_only)
            note.setAccessibleName(channel_principle_name(principle))
            note.committed.connect(partial(self._save, principle))
            for widget in (name, question, note):
                inside.addWidget(widget)
            self.notes[principle] = note
        inside.addWidget(self.error)

    def show_view(self, view: ChannelView) -> None:
        self._area_id = view.area_id
        self.error.say("")
        noted = sum(text is not None for text in view.principles.values())
        text = translate("Dealer channel", "Plan of the channel: {noted} of {all} questions answered")
        self.heading.setText(text.format(noted=noted, all=len(view.principles)))
        for principle, said in view.principles.items():
            self.notes[principle].show_note(said)

    def _save(self, principle: ChannelPrinciple, text: object) -> None:
        self.error.say("")
        try:
            self._context.services.dealers.set_channel_note(self._area_id, principle, {"text": text})
        except AppError as error:
            self.error.say(error_text(error))
