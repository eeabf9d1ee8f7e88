"""Where a card is dropped to leave the board: won and paid, lost, shelved. Shown while cards are dragged."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget
from typing_extensions import override

from app.terms import END_STAGES, DealStage
from app.ui.funnel.card_model import deals_in
from app.ui.i18n import translate
from app.ui.labels import stage_name
from app.ui.theme import Theme

_FILLS = {DealStage.CLOSED_PAID: "tag_good", DealStage.LOST: "tag_bad", DealStage.SHELVED: "tag_neutral"}
_INKS = {DealStage.CLOSED_PAID: "good", DealStage.LOST: "bad", DealStage.SHELVED: "muted"}
_MARKS = {DealStage.CLOSED_PAID: "✓", DealStage.LOST: "✕", DealStage.SHELVED: "❙❙"}
HEIGHT = 56


class EndTarget(QLabel):
    """One end state to drop onto."""

    deals_dropped = Signal(list)

    def __init__(self, stage: DealStage, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._stage = stage
        self._theme = theme
        self._is_hit = False
        self.setAcceptDrops(True)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setAccessibleName(translate("Funnel", "Drop here: {stage}").format(stage=stage_name(stage)))

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(self._theme.colour(_FILLS[self._stage]))
        ink = self._theme.colour(_INKS[self._stage])
        width = 2.5 if self._is_hit else 1
        painter.setPen(QPen(ink, width, Qt.PenStyle.SolidLine if self._is_hit else Qt.PenStyle.DashLine))
        radius = self._theme.card_radius
        painter.drawRoundedRect(self.rect().adjusted(2, 2, -2, -2), radius, radius)
        painter.setPen(ink)
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, f"{_MARKS[self._stage]}  {stage_name(self._stage)}")
        painter.end()

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if deals_in(event.mimeData()):
            event.setDropAction(Qt.DropAction.MoveAction)
            event.accept()
            self._hit(True)

    @override
    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        self._hit(False)

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        self._hit(False)
        event.setDropAction(Qt.DropAction.MoveAction)
        event.accept()
        self.deals_dropped.emit(deals_in(event.mimeData()))

    def _hit(self, hit: bool) -> None:
        self._is_hit = hit
        self.update()


class EndStrip(QWidget):
    deals_dropped = Signal(list, DealStage)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.targets = {stage: EndTarget(stage, theme, self) for stage in END_STAGES}
        row = QHBoxLayout(self)
        row.setContentsMargins(4, 6, 4, 6)
        row.setSpacing(theme.gap)
        for stage, target in self.targets.items():
            target.setMinimumHeight(HEIGHT)
            row.addWidget(target, 1)
            target.deals_dropped.connect(lambda ids, stage=stage: self.deals_dropped.emit(ids, stage))
        self.hide()

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.colour("window"))
        painter.setPen(self._theme.colour("line"))
        painter.drawLine(0, 0, self.width(), 0)
        painter.end()
