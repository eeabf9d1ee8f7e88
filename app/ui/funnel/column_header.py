"""Head of a stage column: what the stage holds, what that is worth, and its share of the weighted pipeline."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from app.terms import OPEN_STAGES
from app.ui.formats import Formats
from app.ui.funnel.card_delegate import AT_LEFT, AT_RIGHT, sized
from app.ui.i18n import translate
from app.ui.labels.terms import stage_name
from app.ui.theme import Theme

if TYPE_CHECKING:
    from app.methods.conversion import StageConversion
    from app.services.funnel import StageColumn

MARGIN = 2
BAR = 6


class ColumnHeader(QWidget):
    def __init__(self, theme: Theme, formats: Formats, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._formats = formats
        self._bold = sized(self.font(), theme.heading, QFont.Weight.DemiBold)
        self._small = sized(self.font(), theme.secondary)
        self._strong = sized(self.font(), theme.secondary, QFont.Weight.DemiBold)
        self._column: StageColumn | None = None
        self._share = 0.0
        self._shown: int | None = None
        self._tells_gaps = False
        self._conversion: StageConversion | None = None
        self._top_line = QFontMetricsF(self._bold).height()
        self._line = QFontMetricsF(self._small).height()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_column(
        self, column: StageColumn, share: float, of_deals: int | None = None, *, tells_gaps: bool = True
    ) -> None:
        """share: 0..1 of the largest weighted column. of_deals: deals of the stage before a filter; None: no filter.

        tells_gaps: room for the deals without amount; the heads of a board are of one height.
        """
        self._column, self._share, self._shown = column, share, of_deals
        if tells_gaps != self._tells_gaps:
            self._tells_gaps = tells_gaps
            self.updateGeometry()
        self._say()

    def show_conversion(self, conversion: StageConversion | None) -> None:
        """From the histories of all deals of the scope, whatever the filter; None: not known yet."""
        self._conversion = conversion
        if self._column is not None:
            self._say()

    def _say(self) -> None:
        assert self._column is not None
        lines = [line for line in self._lines(self._column) if line]
        self.setAccessibleName(", ".join((stage_name(self._column.stage), *lines)))
        self.setToolTip(self._why(self._column))
        self.update()

    @override
    def sizeHint(self) -> QSize:
        lines = 4 if self._tells_gaps else 3
        return QSize(160, round(self._top_line + lines * self._line + BAR + 13))

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        column = self._column
        if column is None:
            return
        painter = QPainter(self)
        line = QRectF(MARGIN, 0, self.width() - 2 * MARGIN, self._top_line)
        odds = self._formats.percent(column.odds_bp / 10_000)
        self._write(painter, line, odds, sized(self.font(), self._theme.body), "muted", AT_RIGHT)
        room = line.width() - QFontMetricsF(self._bold).horizontalAdvance(odds) - 6
        self._write(
            painter,
            QRectF(line.topLeft(), QRectF(0, 0, room, line.height()).size()),
            stage_name(column.stage),
            self._bold,
            "text",
        )
        held, weighted, conversion, gaps = self._lines(column)
        line = QRectF(line.left(), line.bottom() + 2, line.width(), self._line)
        self._write(painter, line, held, self._small, "muted")
        line.translate(0, self._line)
        self._write(painter, line, weighted, self._strong, "text")
        line.translate(0, self._line + 4)
        self._paint_bar(painter, QRectF(line.left(), line.top(), line.width(), BAR))
        line.translate(0, BAR + 3)
        if QFontMetricsF(self._small).horizontalAdvance(conversion) > line.width():
            conversion = self._conversion_words(short=True)
        self._write(painter, line, conversion, self._small, "muted")
        if gaps:
            line.translate(0, self._line)
            self._write(painter, line, gaps, self._small, "muted")
        painter.end()

    def _paint_bar(self, painter: QPainter, bar: QRectF) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("track"))
        painter.drawRoundedRect(bar, BAR / 2, BAR / 2)
        if self._share > 0:
            painter.setBrush(self._theme.colour("track_fill"))
            bar.setWidth(max(BAR, bar.width() * self._share))
            painter.drawRoundedRect(bar, BAR / 2, BAR / 2)

    def _write(
        self, painter: QPainter, line: QRectF, text: str, font: QFont, ink: str, at: Qt.AlignmentFlag = AT_LEFT
    ) -> None:
        painter.setFont(font)
        painter.setPen(self._theme.colour(ink))
        shown = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, line.width())
        painter.drawText(line, at, shown)

    def _lines(self, column: StageColumn) -> tuple[str, str, str, str]:
        """What it holds, weighted, conversion, deals without amount ("": none)."""
        money = self._formats.money
        count = translate("Funnel", "%n deals", None, column.deals)
        if self._shown is not None:
            count = translate("Funnel", "{shown} of %n deals", None, self._shown).format(shown=column.deals)
        held = f"{count} · {money(column.amount_cents)}"
        # a deal in COLLECT is won: it is not part of the weighted pipeline (R13)
        is_open = column.stage in OPEN_STAGES
        text = translate("Funnel", "weighted {amount}") if is_open else translate("Funnel", "won, {amount} to collect")
        weighted = text.format(amount=money(column.weighted_cents if is_open else column.amount_cents))
        return held, weighted, self._conversion_words(), self._gaps(column)

    def _conversion_words(self, *, short: bool = False) -> str:
        found = self._conversion
        rate = self._formats.percent(None if found is None else found.rate)
        days = self._formats.days(None if found is None or found.median_days is None else round(found.median_days))
        if short:
            return translate("Board", "conv. {rate} · med. {days}").format(rate=rate, days=days)
        return translate("Board", "converts {rate} · median {days}").format(rate=rate, days=days)

    def _gaps(self, column: StageColumn) -> str:
        if not column.without_amount:
            return ""
        missing = translate("Funnel", "%n without amount", None, column.without_amount)
        if not column.list_cents:
            return missing
        price = self._formats.money(column.list_cents)
        return translate("Funnel", "{missing} · list {price}").format(missing=missing, price=price)

    def _why(self, column: StageColumn) -> str:
        lines = [
            translate("Funnel", "Weighted = amount × {odds}, deal by deal; the bar compares the stages.").format(
                odds=self._formats.percent(column.odds_bp / 10_000)
            )
        ]
        if column.without_amount:
            lines.append(translate("Funnel", "Deals without amount add nothing; their list price is told apart."))
        if self._conversion is not None:
            lines.append(self._conversion_why(self._conversion))
        if column.max_idle_days is None:
            lines.append(translate("Funnel", "limit: terms of payment"))
        else:
            lines.append(
                translate(
                    "Funnel", "More than %n days without contact: the deal is stalled.", None, column.max_idle_days
                )
            )
        lines.append(translate("Funnel", "Odds and limits are system defaults; change them in the settings."))
        return "\n".join(lines)

    def _conversion_why(self, found: StageConversion) -> str:
        """R13: distinct deals, the lost ones included."""
        return translate(
            "Board",
            "Converts: {moved} of {settled} deals that entered the stage and left it, or stayed longer than its limit, moved on"
            " (lost ones included; {entered} entered in all). Median of the days in the stage.",
        ).format(moved=found.moved_on, settled=found.settled, entered=found.entered)
