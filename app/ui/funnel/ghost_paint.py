"""How the cards of the ghost board are painted."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen, QPolygonF

from app.terms import BOARD_STAGES, DealStage
from app.ui.formats import Formats
from app.ui.funnel.changes_words import days_text, deal_text
from app.ui.funnel.ghost_rows import columns_of
from app.ui.i18n import translate
from app.ui.labels import deal_change_name, stage_name
from app.ui.theme import Theme

if TYPE_CHECKING:
    from app.services.deal_changes import ChangedDeal, GhostMove

MARGIN = 6
GAP = 5
ARROW = 6.0
_PLACES = {stage: place for place, stage in enumerate(BOARD_STAGES)}
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class GhostPainter:
    def __init__(self, theme: Theme, formats: Formats) -> None:
        self._theme = theme
        self._formats = formats
        self._plain = _font(theme.secondary)
        self._bold = _font(theme.secondary, QFont.Weight.DemiBold)
        self._line = QFontMetricsF(self._plain).height()
        self.row_height = round(2 * self._line + 16)
        self.head_height = round(2 * self._line + 12)

    def heads(self, painter: QPainter, width: float, whole: float, heads: Sequence[tuple[str, str]]) -> None:
        """Stage names and how many came and left, above the rows that scroll."""
        painter.fillRect(QRectF(0, 0, whole, self.head_height), self._theme.colour("header"))
        painter.setPen(self._theme.colour("line"))
        painter.drawLine(QPointF(0, self.head_height), QPointF(whole, self.head_height))
        for place, (name, flow) in enumerate(heads):
            left = MARGIN + place * width
            if place:
                painter.setPen(self._theme.colour("line"))
                painter.drawLine(QPointF(left - 1, 0), QPointF(left - 1, self.head_height))
            line = QRectF(left + 4, 4, width - 8, self._line)
            self._write(painter, line, name, self._bold, "text")
            self._write(painter, line.translated(0, self._line), flow, self._plain, "muted")

    def line_below(self, painter: QPainter, here: QRectF) -> None:
        painter.setPen(self._theme.colour("line"))
        painter.drawLine(here.bottomLeft(), here.bottomRight())

    def card(
        self, painter: QPainter, here: QRectF, width: float, ghost: GhostMove, deal: ChangedDeal, marked: bool
    ) -> None:
        """`here` is the whole row, `width` that of a column; outline and arrow belong to the card."""
        if marked:
            columns = columns_of(ghost)
            left = MARGIN + columns.start * width
            painter.fillRect(
                QRectF(left, here.top(), len(columns) * width, here.height()), self._theme.colour("selection")
            )
        stood = None if ghost.before is None else self._box(here, width, _PLACES[ghost.before])
        stands = None if ghost.after is None else self._box(here, width, _PLACES[ghost.after])
        if stood is not None and stood != stands:
            self._outline(painter, stood, ghost, deal, marked)
        if stands is not None:
            self._paper(painter, stands, deal, self._difference(ghost, deal), ghost.cents)
        if stood is not None and stands is not None and stood != stands:
            self._arrow(painter, stood, stands)

    def _box(self, here: QRectF, width: float, place: int) -> QRectF:
        return QRectF(MARGIN + place * width + GAP, here.top() + 4, width - 2 * GAP, here.height() - 8)

    def _outline(self, painter: QPainter, box: QRectF, ghost: GhostMove, deal: ChangedDeal, marked: bool) -> None:
        """Pale and dashed; a card that left the board says where to."""
        painter.setPen(QPen(self._theme.colour("muted" if marked else "scroll_handle"), 1, Qt.PenStyle.DashLine))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box, self._theme.control_radius, self._theme.control_radius)
        line = QRectF(box.left() + 8, box.top() + 4, box.width() - 16, self._line)
        if ghost.after is None:
            self._write(painter, line, deal_text(deal), self._plain, "muted")
            gone = stage_name(deal.after.stage) if deal.after.exists else translate("Changes", "deleted")
            if deal.after.exists and not deal.after.in_scope:
                gone = translate("Changes", "out of this filter")
            text = f"→ {gone} · {self._formats.money(deal.before.amount_cents)}"
            tone = "bad" if deal.after.exists and deal.after.stage is DealStage.LOST else "text"
            self._write(painter, line.translated(0, self._line), text, self._bold, tone)
        else:
            self._write(painter, line, deal_text(deal), self._plain, "placeholder")

    def _paper(self, painter: QPainter, box: QRectF, deal: ChangedDeal, difference: str, cents: int) -> None:
        painter.setPen(QPen(self._theme.colour("card_edge"), 1))
        painter.setBrush(self._theme.colour("card"))
        painter.drawRoundedRect(box, self._theme.control_radius, self._theme.control_radius)
        line = QRectF(box.left() + 8, box.top() + 4, box.width() - 16, self._line)
        self._write(painter, line, deal_text(deal), self._bold, "text")
        tone = "good" if cents > 0 else "bad" if cents < 0 else "muted"
        self._write(painter, line.translated(0, self._line), difference, self._plain, tone)

    def _difference(self, ghost: GhostMove, deal: ChangedDeal) -> str:
        """ "±amount · ±days", or why a card is new on the board; else its amount."""
        said = []
        if ghost.before is None:
            said.append(deal_change_name(deal.bucket))
        elif ghost.cents:
            said.append(self._formats.money_change(ghost.cents))
        if ghost.before is None or not ghost.cents:
            said.append(self._formats.money(deal.after.amount_cents))
        if ghost.days and ghost.before is not None:
            said.append(days_text(ghost.days, self._formats))
        return " · ".join(said)

    def _arrow(self, painter: QPainter, stood: QRectF, stands: QRectF) -> None:
        """From the near edge of the outline to the near edge of the card."""
        forward = stands.left() > stood.left()
        start = QPointF(stood.right() if forward else stood.left(), stood.center().y())
        tip = QPointF(stands.left() if forward else stands.right(), stands.center().y())
        colour = self._theme.colour("good" if forward else "warn")
        back = -ARROW if forward else ARROW
        painter.setPen(QPen(colour, 1.6))
        painter.drawLine(start, QPointF(tip.x() + back / 2, tip.y()))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        head = [tip, QPointF(tip.x() + back, tip.y() - ARROW * 0.7), QPointF(tip.x() + back, tip.y() + ARROW * 0.7)]
        painter.drawPolygon(QPolygonF(head))

    def _write(self, painter: QPainter, line: QRectF, text: str, font: QFont, tone: str) -> None:
        painter.setFont(font)
        painter.setPen(self._theme.colour(tone))
        painter.drawText(
            line, _LEFT, QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, max(line.width(), 0))
        )


def _font(pixels: int, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    from PySide6.QtWidgets import QApplication

    font = QFont(QApplication.font())
    font.setPixelSize(pixels)
    font.setWeight(weight)
    return font
