"""What of the quadrant chart is on screen: its frame and window, names, selection, card, and the painting of them all."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from PySide6.QtGui import QPainter, QPaintEvent, QTransform
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.charts.box import Box
from app.charts.quadrant import Caption, QuadrantSpec, draw, draw_marks
from app.charts.quadrant_cuts import CutLine, cuts_with, with_cuts
from app.ui.portfolio.quadrant_overlay import HALO_PX, Lettering, QuadrantPainter, as_rect
from app.ui.portfolio.quadrant_selection import Selection
from app.ui.portfolio.quadrant_tip import TipCard
from app.ui.theme import Theme
from app.ui.widgets.chart_view import QUICK_S, ChartView

if TYPE_CHECKING:
    from matplotlib.figure import Figure

    from app.charts.quadrant_frame import QuadrantFrame

Recount = Callable[[tuple[float, ...], float | None], tuple[Caption, ...]]
"""Captions as they would be with the cut lines elsewhere."""

MOST_NAMES = 40
_WHOLE_PERCENTS = 2


class QuadrantCanvas(ChartView):
    """Shows a spec and changes what is shown of it; it emits nothing. Positions are those of the spec."""

    def __init__(
        self,
        theme: Theme,
        describe: Callable[[int], str],
        send_to_slide: Callable[[], None] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, send_to_slide, parent)
        self._describe = describe
        self._recount: Recount | None = None
        self._frame: QuadrantFrame | None = None
        self._ground: QuadrantFrame | None = None
        self._image_frame: QuadrantFrame | None = None
        self._letters = Lettering.of(self.font(), theme)
        self._painter = QuadrantPainter(theme, self._letters)
        self._tip = TipCard(theme, self._letters)
        self._name_boxes: dict[int, Box] | None = None
        self._ringed: list[int] | None = None
        self._hovered: int | None = None
        self._grip: CutLine | None = None
        self._cuts_locked = False
        self._is_zoomed = False
        self.selection = Selection()
        self.is_lassoed = False
        """Whether those selected were drawn round: even one is then meant as a selection."""

    def show_lens(self, spec: QuadrantSpec, recount: Recount | None = None) -> None:
        """Show a chart and keep the selection, also of customers that it does not place.

        The window stays on the same axes. `recount` counts the captions anew while a cut line is dragged.
        """
        self._recount = recount
        self._show(spec)

    def lock_cuts(self, locked: bool) -> None:
        """A book opened read-only shows its cut lines but does not let them be moved."""
        self._cuts_locked = locked

    def put_lines_back(self) -> None:
        self._ground = self._frame
        self.update()

    def preview_line(self, line: CutLine, x: float, y: float) -> tuple[tuple[float, ...], float | None]:
        """One line moved to a pixel as far as it may go, captions counted anew; returns all cuts as they would be.

        Bubbles and names stay as drawn.
        """
        assert self._ground is not None
        frame, spec = self._ground, self._ground.spec
        value = frame.y_at(y) if line.axis == "y" else frame.x_at(x)
        if line.axis == "x" and spec.x_in_percent:
            value = round(value, _WHOLE_PERCENTS)
        x_cuts, y_cut = cuts_with(spec, line, value)
        self._preview(x_cuts, y_cut, self._recount(x_cuts, y_cut) if self._recount else spec.captions)
        return x_cuts, y_cut

    def select(self, position: int | None) -> None:
        """This customer alone, or nobody; the current one keeps those selected with it."""
        spec = None if self._frame is None else self._frame.spec
        one = None if position is None or spec is None else int(spec.ids[position])
        if one is None or one != self.selection.current:
            self.selection.put([] if one is None else [one])
            self.is_lassoed = False
        self.selection_shown()

    def select_many(self, ids: Iterable[int]) -> None:
        """These customers by id, the last as the current one; ids that the chart does not place are kept for the next."""
        before = self.selection.ids
        self.selection.put(ids)
        self.is_lassoed = self.is_lassoed and self.selection.ids == before
        self.selection_shown()

    @property
    def selected(self) -> int | None:
        """Position of the current customer."""
        return None if self._frame is None else self.selection.current_position(self._frame.spec)

    @property
    def selected_ids(self) -> tuple[int, ...]:
        return self.selection.ids

    @property
    def frame(self) -> QuadrantFrame | None:
        return self._frame

    def zoom(self, factor: float, x: float, y: float) -> None:
        """Nearer (factor > 1) or farther, round a pixel; the picture is stretched until there is time to draw it."""
        from app.charts.quadrant_window import zoomed

        if self._frame is not None:
            self._look_at(zoomed(self._frame, self._spec, (x, y), factor))

    def pan(self, across: float, down: float) -> None:
        from app.charts.quadrant_window import panned

        if self._frame is not None:
            self._look_at(panned(self._frame, self._spec, across, down))

    def fit(self) -> None:
        """The whole chart."""
        if self._frame is not None:
            self._look_at(self._spec)

    def bring_into_view(self, position: int | None) -> None:
        """Move the window so that a customer is in its middle, if it was outside."""
        frame = self._frame
        if frame is None or position is None or position in frame.in_view:
            return
        plot, marks = frame.plot, frame.marks
        self.pan(
            plot.left + plot.width / 2 - float(marks.x[position]), plot.top + plot.height / 2 - float(marks.y[position])
        )

    def selection_shown(self) -> None:
        self._name_boxes, self._ringed = None, None
        self.update()

    def lay_out(self) -> None:
        """Anew after a change of size or data; the window stays if the axes are the same."""
        from app.charts.quadrant_frame import QuadrantFrame
        from app.charts.quadrant_window import with_window

        spec, old = self._spec, self._frame
        if spec is None:
            return
        if old is not None and (old.spec.x_title, old.spec.y_title) == (spec.x_title, spec.y_title) and self._is_zoomed:
            spec = with_window(spec, (old.spec.x_range, old.spec.y_range))
        self._is_zoomed = spec is not self._spec
        self._put(QuadrantFrame(spec, self._painter.plot(self.size(), spec, self._spec)))

    def _show(self, spec: QuadrantSpec) -> None:
        self._hover(None)
        self.show_chart(draw, spec, spec.title)
        self.lay_out()

    def _look_at(self, spec: QuadrantSpec) -> None:
        from app.charts.quadrant_frame import QuadrantFrame

        self._is_zoomed = spec is not self._spec
        self._put(QuadrantFrame(spec, self._painter.plot(self.size(), spec, self._spec)))
        if self._drawn_in_s < QUICK_S:
            self.redraw()
        else:
            self._redraw.start()

    def _put(self, frame: QuadrantFrame) -> None:
        self._frame = self._ground = frame
        self.selection_shown()

    def _preview(self, x_cuts: tuple[float, ...], y_cut: float | None, captions: tuple[Caption, ...]) -> None:
        from app.charts.quadrant_frame import QuadrantFrame

        if self._frame is not None:
            spec = with_cuts(self._frame.spec, x_cuts, y_cut, captions)
            self._ground = QuadrantFrame(spec, self._frame.plot)
            self.update()

    def _boxes(self, frame: QuadrantFrame) -> dict[int, Box]:
        """Names of the selected and the most important customers, laid out once per view of them."""
        if self._name_boxes is None:
            from app.charts.labels_layout import place_labels

            chosen = list(dict.fromkeys((*self._rings(frame)[:MOST_NAMES], *frame.spec.labelled)))[:MOST_NAMES]
            sizes = [self._letters.small_size(frame.spec.names[position]) for position in chosen]
            taken = [box for _, box, _ in self._painter.caption_boxes(frame)]
            boxes = place_labels(frame.marks, chosen, sizes, frame.plot, taken)
            self._name_boxes = {at: box for at, box in zip(chosen, boxes, strict=True) if box is not None}
        return self._name_boxes

    def _rings(self, frame: QuadrantFrame) -> list[int]:
        """Positions of the selected customers in view, the current one first."""
        if self._ringed is None:
            in_view = set(frame.in_view.tolist()) if len(self.selection) else set()
            found = [position for position in self.selection.positions(frame.spec) if position in in_view]
            current = self.selection.current_position(frame.spec)
            self._ringed = sorted(found, key=lambda position: position != current)
        return self._ringed

    @override
    def draw_image(self, figure: Figure) -> None:
        self._image_frame = self._frame
        if self._frame is not None:
            draw_marks(figure, self._frame, self.style_of_chart)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self._image is None or self._frame is None or self._frame is self._image_frame:
            super().paintEvent(event)
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.paint_below(painter)
        if self._image_frame is not None:
            painter.save()
            painter.setClipRect(as_rect(self._frame.plot))
            painter.setTransform(_from_to(self._image_frame, self._frame))
            painter.drawImage(0, 0, self._image)
            painter.restore()
        self.paint_above(painter)
        painter.end()  # not left to Python, which may keep the painter longer than Qt keeps the picture

    @override
    def paint_below(self, painter: QPainter) -> None:
        super().paint_below(painter)
        if self._ground is not None:
            self._painter.ground(painter, self._ground)
            self._painter.cuts(painter, self._ground, self._grip, not self._cuts_locked)

    @override
    def paint_above(self, painter: QPainter) -> None:
        frame = self._frame
        if frame is None:
            return
        boxes, rings = self._boxes(frame), self._rings(frame)
        if self._ground is not None:
            self._painter.captions(painter, self._ground)
        self._painter.names(painter, frame, boxes)
        self._painter.rings(painter, frame, rings)
        if len(rings) == 1 and rings[0] not in boxes:
            self._painter.name_beside(painter, frame, rings[0])
        if self._hovered is not None:
            self._painter.ring(painter, frame, self._hovered, strong=False)
            self._tip.paint(painter)

    def _hover(self, position: int | None) -> None:
        """Ring and card; only what they touched and will touch is painted again."""
        if position == self._hovered or self._frame is None:
            return
        self._update_hovered()
        self._hovered = position
        if position is None:
            self._tip.hide()
        else:
            self._tip.show(self._frame, position, self._describe(position))
        self._update_hovered()

    def _update_hovered(self) -> None:
        if self._hovered is not None and self._frame is not None:
            for rect in (self._painter.ring_rect(self._frame, self._hovered), self._tip.rect()):
                self.update(rect.toAlignedRect().adjusted(-HALO_PX, -HALO_PX, HALO_PX, HALO_PX))


def _from_to(drawn: QuadrantFrame, shown: QuadrantFrame) -> QTransform:
    """Where a picture drawn for one window of the axes lies in another."""
    columns = [float(shown.x_px(value)) for value in drawn.spec.x_range]
    rows = [float(shown.y_px(value)) for value in reversed(drawn.spec.y_range)]
    wide, high = (columns[1] - columns[0]) / drawn.plot.width, (rows[1] - rows[0]) / drawn.plot.height
    left, top = columns[0] - drawn.plot.left * wide, rows[0] - drawn.plot.top * high
    return QTransform(wide, 0, 0, high, left, top)
