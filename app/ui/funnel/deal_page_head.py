"""The head of a deal's page: its name and customer, what it is worth, its two clocks, and its remarks as tags."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from app.methods.risk import RedFlag, red_flags
from app.terms import END_STAGES, DealStage
from app.ui.funnel.card_words import CardWords
from app.ui.i18n import translate
from app.ui.labels import red_flag_name, stage_name
from app.ui.page_context import PageContext
from app.ui.widgets.tag import GAP, Tag, TagPainter, Tone

if TYPE_CHECKING:
    from app.services.deals import DealRecord
    from app.services.funnel import DealCard


class TagLine(QWidget):
    """Tags beside each other; what does not fit is counted in the last one."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        font = self.font()
        font.setPixelSize(context.theme.secondary)
        self._painter = TagPainter(context.theme, font)
        self.tags: tuple[Tag, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(round(self._painter.height) + 2)

    def show_tags(self, tags: tuple[Tag, ...]) -> None:
        self.tags = tags
        self.setAccessibleName(", ".join(tag.text for tag in tags))
        self.setToolTip(self.accessibleName())
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        width = sum(self._painter.width(tag.text) + GAP for tag in self.tags)
        return QSize(round(width), self.height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        left = 0.0
        for tag in self._painter.fitting(self.tags, self.width()):
            left += self._painter.paint(painter, left, 1, tag, self.width() - left) + GAP
        painter.end()


class DealHead(QWidget):
    """customer_asked(customer id)."""

    customer_asked = Signal(int)

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._words = CardWords(context.formats, date.min)
        self._customer_id: int | None = None
        self.setProperty("role", "bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.name, self.figures = QLabel(), QLabel()
        self.name.setProperty("role", "title")
        self.name.setTextFormat(Qt.TextFormat.PlainText)
        self.name.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.figures.setProperty("role", "muted")
        self.customer = QPushButton()
        self.customer.setProperty("role", "link")
        self.customer.clicked.connect(self._on_customer)
        self.tags = TagLine(context)
        self.back = self._button(translate("DealPage", "‹ Back"), translate("DealPage", "Back to the funnel (Esc)"))
        self.previous = self._button("‹", translate("DealPage", "Previous deal (Ctrl+Page Up)"), "icon")
        self.next = self._button("›", translate("DealPage", "Next deal (Ctrl+Page Down)"), "icon")
        self.delete = self._button(translate("Deal", "Delete deal"), translate("Deal", "Can be undone with Ctrl+Z"))
        self.delete.setEnabled(not context.services.read_only)
        self._lay_out()

    def show_deal(self, deal_id: int, as_of: date) -> None:
        """Raises RuleError UNKNOWN_RECORD."""
        record = self._context.services.deals.get(deal_id)
        self._words.forget(as_of)
        cards = self._context.services.funnel.cards([deal_id], as_of)
        self._customer_id = record.customer_id
        self.name.setText(record.name)
        self.name.setToolTip(record.name)
        self.customer.setText(record.customer_name or translate("DealPage", "no customer yet"))
        self.customer.setEnabled(record.customer_id is not None)
        if cards:
            self.figures.setText(" · ".join(self._figures(record, cards[0])))
            self.tags.show_tags(self._tags(record, cards[0]))

    def _figures(self, record: DealRecord, card: DealCard) -> list[str]:
        formats = self._context.formats
        parts = [self._words.amount(card)]
        if card.weighted_cents is not None and record.closed_on is None:
            parts.append(translate("DealPage", "weighted {amount}").format(amount=formats.money(card.weighted_cents)))
        if card.stage in END_STAGES:
            if record.closed_on is not None:
                day = formats.day_in_words(record.closed_on, self._words.as_of)
                parts.append(translate("DealPage", "ended {day}").format(day=day))
            return parts
        if card.days_in_stage is not None:
            parts.append(translate("DealPage", "%n day(s) in this stage", None, card.days_in_stage))
        if card.days_since_contact is None:
            parts.append(translate("DealPage", "no contact noted yet"))
        else:
            parts.append(translate("DealPage", "%n day(s) since the last contact", None, card.days_since_contact))
        return parts

    def _tags(self, record: DealRecord, card: DealCard) -> tuple[Tag, ...]:
        facts = red_flags(
            stage=card.stage,
            need=record.need,
            budget_cents=record.budget_cents,
            expected_close=record.expected_close,
            rival=record.rival,
            flags=card.flags,
        )
        ended = {DealStage.LOST: Tone.BAD, DealStage.SHELVED: Tone.NEUTRAL}
        won = Tone.GOOD if record.won_on is not None else Tone.INFO
        tags = [Tag(stage_name(card.stage), ended.get(card.stage, won)), *self._words.text(card).tags]
        if RedFlag.RF08 in facts:
            tags.append(Tag(red_flag_name(RedFlag.RF08), Tone.WARN))
        return tuple(tags)

    def _on_customer(self) -> None:
        if self._customer_id is not None:
            self.customer_asked.emit(self._customer_id)

    def _button(self, text: str, tip: str, role: str = "") -> QPushButton:
        button = QPushButton(text)
        button.setToolTip(tip)
        if role:
            button.setProperty("role", role)
            button.setAccessibleName(tip)
        return button

    def _lay_out(self) -> None:
        margin = self._context.theme.margin
        upper, lower = QHBoxLayout(), QHBoxLayout()
        upper.setSpacing(10)
        upper.addWidget(self.back)
        upper.addWidget(self.name, 1)
        for button in (self.delete, self.previous, self.next):
            upper.addWidget(button)
        lower.setSpacing(10)
        lower.addWidget(self.customer)
        lower.addWidget(self.figures)
        lower.addWidget(self.tags, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(margin, 8, margin, 6)
        column.setSpacing(2)
        column.addLayout(upper)
        column.addLayout(lower)
