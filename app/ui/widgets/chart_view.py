"""A chart on screen: drawn once by matplotlib into an image, shown and decorated by Qt."""

from __future__ import annotations

from collections.abc import Callable
from time import perf_counter
from typing import TYPE_CHECKING, Any, ClassVar

from msgspec.structs import asdict, replace
from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QContextMenuEvent, QImage, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QMenu, QSizePolicy, QWidget
from typing_extensions import override

from app.charts.style import BASE_DPI, ChartStyle, new_figure, style_of
from app.ui.theme import Theme
from app.ui.widgets.chart_export import ChartToExport, add_export_actions

if TYPE_CHECKING:
    from matplotlib.figure import Figure

Draw = Callable[["Figure", Any, ChartStyle], object]

REDRAW_AFTER_MS = 80
QUICK_S = 0.025
"""A chart that takes longer than this to draw is stretched while its window is being resized, and drawn anew after a pause."""

APART_MS = 20
"""Between the painting of the widgets beside a chart and its drawing: enough for what else is due."""

BODY_PX = 13


def chart_style(theme: Theme) -> ChartStyle:
    """The chart's share of a theme as applied, text size included."""
    tokens = {key: value for key, value in asdict(theme).items() if isinstance(value, str)}
    style = style_of(tokens, theme.series, projector=theme.name == "projector")
    return style if style.projector else style.scaled(theme.body / BODY_PX)


class ChartView(QWidget):
    """Shows what `draw(figure, spec, style)` draws. Subclasses paint below and above the image and react to the mouse.

    The context menu copies and saves the chart; with `send_to_slide` given it offers that too. exported(path): it was
    saved there, None: it was copied.
    """

    exported = Signal(object)

    SAID_BESIDE: ClassVar[tuple[str, ...]] = ()
    """Texts of the spec that stand as labels beside the chart: the picture on screen goes without, a saved one has them."""

    def __init__(
        self, theme: Theme, send_to_slide: Callable[[], None] | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.theme = theme
        self.style_of_chart = chart_style(theme)
        self._send_to_slide = send_to_slide
        self._draw: Draw | None = None
        self._spec: Any = None
        self._title = ""
        self._image: QImage | None = None
        self._stale = False
        self._drawn_in_s = 0.0
        self._redraw = QTimer(self)
        self._redraw.setSingleShot(True)
        self._redraw.setInterval(REDRAW_AFTER_MS)
        self._redraw.timeout.connect(self._on_redraw_due)
        self._waits = False
        self._apart = QTimer(self)
        self._apart.setSingleShot(True)
        self._apart.setInterval(APART_MS)
        self._apart.timeout.connect(self._on_turn)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def show_chart(self, draw: Draw | None, spec: Any, title: str) -> None:
        """`draw` makes the picture for saving and copying; `title` is what a screen reader says. None: nothing to show."""
        self._draw, self._spec, self._title = draw, spec, title
        self.setAccessibleName(title)
        self.redraw()

    @property
    def is_to_be_redrawn(self) -> bool:
        """What is shown is an older picture, or none, and the right one is about to come."""
        return self._stale or self._apart.isActive()

    def redraw(self) -> None:
        """Draw anew at the next paint."""
        self._image = None
        self.update()

    def draw_apart(self) -> None:
        """Draw in a turn of the event loop of its own: a picture of very many marks would hold up all that is painted beside it."""
        self._waits = True

    def chart_to_export(self) -> ChartToExport | None:
        return ChartToExport(self._draw, self._spec, self._title) if self._draw is not None else None

    @property
    def spec_on_screen(self) -> Any:
        return replace(self._spec, **dict.fromkeys(self.SAID_BESIDE, "")) if self.SAID_BESIDE else self._spec

    def draw_image(self, figure: Figure) -> None:
        """What goes into the image; the whole chart unless a subclass paints parts of it by itself."""
        if self._draw is not None:
            self._draw(figure, self.spec_on_screen, self.style_of_chart.at_dpi(round(figure.dpi)))

    def paint_below(self, painter: QPainter) -> None:
        painter.fillRect(self.rect(), self.theme.colour("surface"))

    def paint_above(self, painter: QPainter) -> None:
        """Nothing unless a subclass has marks of its own."""

    @override
    def sizeHint(self) -> QSize:
        return QSize(640, 460)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(320, 240)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.paint_below(painter)
        if self._waits and self._image is None:
            painter.end()
            self._apart.start()
            return
        if self._draw is not None:
            image = self._current_image()
            if self._stale:
                painter.drawImage(self.rect(), image)
            else:
                painter.drawImage(0, 0, image)
        self.paint_above(painter)
        painter.end()  # not left to Python, which may keep the painter longer than Qt keeps the picture

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._image is None or self._drawn_in_s < QUICK_S:
            self._image = None
        else:
            self._stale = True
            self._redraw.start()

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        chart = self.chart_to_export()
        if chart is None:
            return
        menu = QMenu(self)
        self.fill_menu(menu)
        add_export_actions(menu, chart, self, self._send_to_slide, self.exported.emit)
        menu.exec(event.globalPos())
        menu.deleteLater()

    def fill_menu(self, menu: QMenu) -> None:
        """Entries a subclass puts above those for copying and saving."""

    def _on_redraw_due(self) -> None:
        self.redraw()

    def _on_turn(self) -> None:
        self._waits = False
        if self._draw is not None and self.isVisible():
            self._current_image()
        self.update()

    def _current_image(self) -> QImage:
        ratio = self.devicePixelRatioF()
        if self._image is None or self._image.devicePixelRatio() != ratio:
            self._image = self._rendered(ratio)
            self._stale = False
        return self._image

    def _rendered(self, ratio: float) -> QImage:
        width, height = max(round(self.width() * ratio), 1), max(round(self.height() * ratio), 1)
        started = perf_counter()
        figure = new_figure(width, height, self.style_of_chart, round(BASE_DPI * ratio))
        self.draw_image(figure)
        canvas: Any = figure.canvas
        canvas.draw()
        pixels = canvas.buffer_rgba()
        columns, rows = canvas.get_width_height(physical=True)
        image = QImage(pixels, columns, rows, columns * 4, QImage.Format.Format_RGBA8888)
        # premultiplied once here, or every paint would do it again
        image = image.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)
        image.setDevicePixelRatio(ratio)
        self._drawn_in_s = perf_counter() - started
        return image
