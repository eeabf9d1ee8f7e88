"""Working on the relationship map with the mouse: lines drawn from person to person, support changed on the box."""

from __future__ import annotations

from msgspec import Struct
from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.ui.theme import Theme
from app.ui.tracking.map_canvas import MapCanvas
from app.ui.tracking.map_mode import MapMode, drawn_words, mode_of_drag
from app.ui.tracking.map_scene import MapScene

LEAST_SUPPORT, MOST_SUPPORT = -5, 5
DOT, DOT_REACH = 5.0, 10.0
BUTTON = 9.0


class Drawing(Struct):
    """A line on its way. at: where the mouse is, None while it is drawn with keys."""

    from_id: int
    mode: MapMode
    at: QPointF | None = None


class MapDrawing(MapCanvas):
    """line_drawn(from, to, LineKind); boss_chosen(contact, boss or None); strength_changed(line, 1..3); lines_deleted(ids);
    support_changed(contact, -5..5 or None); influence_changed(contact, 1..3 or None); roles_chosen(contact, BuyingRoles);
    contact_asked(contact): open it. Nothing is saved here.
    """

    contact_asked = Signal(int)
    line_drawn = Signal(int, int, object)
    boss_chosen = Signal(int, object)
    strength_changed = Signal(int, int)
    lines_deleted = Signal(object)
    support_changed = Signal(int, object)
    influence_changed = Signal(int, object)
    roles_chosen = Signal(int, object)

    def __init__(self, theme: Theme, read_only: bool, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.mode = MapMode.SELECT
        self.read_only = read_only
        self._hovered: int | None = None
        self.drawing: Drawing | None = None
        self._panned_from: QPointF | None = None

    def begin_line(self, person: int, mode: MapMode) -> None:
        """Draw with keys: arrows choose the other person, Enter draws, Esc gives up."""
        self.drawing = Drawing(person, mode)
        self.select(person)

    def change_support(self, person: int, step: int) -> None:
        """One more or less, shown at once; from "not rated" to 1 or -1."""
        if self.scene is None or self.read_only:
            return
        support = self.scene.nodes[person].support
        self.set_support(person, min(MOST_SUPPORT, max(LEAST_SUPPORT, (support or 0) + step)))

    def set_support(self, person: int, support: int | None) -> None:
        if self.scene is not None and support != self.scene.nodes[person].support:
            self.scene.rate(person, support)
            self.select(person)
            self.support_changed.emit(person, support)

    def finish_line(self, to_id: int | None) -> None:
        """What was being drawn ends at a person; at nobody, or where it began, it is given up."""
        drawing, self.drawing = self.drawing, None
        self.update()
        if drawing is None or to_id is None or to_id == drawing.from_id or self.scene is None:
            return
        kind = drawing.mode.line_kind
        if kind is not None:
            self.line_drawn.emit(drawing.from_id, to_id, kind)
        elif self.scene.nodes[drawing.from_id].boss_id != to_id:
            self.boss_chosen.emit(drawing.from_id, to_id)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        at = event.position()
        step = self._support_button_at(at)
        if step and self.person is not None:
            self.change_support(self.person, step)
            return
        start = self._dot_at(at)
        person = self.person_under(at)
        if start is None and self.mode is not MapMode.SELECT and not self.read_only:
            start = person
        if start is not None:
            self.drawing = Drawing(start, mode_of_drag(self.mode, event.modifiers()), at)
        elif self.drawing is not None and person is not None:
            self.finish_line(person)
        else:
            self.drawing, self._panned_from = None, at
            self.select(person, self.line_under(at) if person is None else None)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = event.position()
        if self.drawing is not None and self.drawing.at is not None:
            self.drawing.at = at
            self._hovered = self.person_under(at)
            self.update()
        elif self._panned_from is not None and event.buttons() & Qt.MouseButton.LeftButton:
            self.move_map(at.x() - self._panned_from.x(), at.y() - self._panned_from.y())
            self._panned_from = at
        else:
            self._hover(at)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._panned_from = None
        if self.drawing is not None and self.drawing.at is not None:
            from_id, to_id = self.drawing.from_id, self.person_under(event.position())
            self.finish_line(to_id)
            if to_id == from_id:
                self.select(from_id)

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        person = self.person_under(event.position())
        if person is not None and self._support_button_at(event.position()) == 0:
            self.contact_asked.emit(person)
        else:
            self.mousePressEvent(event)

    @override
    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hovered = None
        self.update()

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    @override
    def paint_above(self, painter: QPainter, scene: MapScene) -> None:
        if self.read_only:
            return
        drawing = self.drawing
        if drawing is not None:
            self._paint_drawing(painter, scene, drawing)
            return
        shown = {self._hovered, self.person} - {None} if self.camera.scale >= 0.3 else set()
        for person in shown:
            painter.setPen(QPen(self.theme.colour("surface"), 1.0))
            painter.setBrush(self.theme.colour("accent"))
            for dot in _dots(scene.box(person)) if person is not None else ():
                painter.drawEllipse(dot, DOT, DOT)
        if self.person is not None and shown:
            self._paint_buttons(painter, scene.box(self.person))

    def _paint_drawing(self, painter: QPainter, scene: MapScene, drawing: Drawing) -> None:
        """A dashed line to the pointer, or to the person the keys are on, and what it will say."""
        target = self.person if drawing.at is None else self._hovered
        start = scene.box(drawing.from_id).center()
        end = (
            self.camera.to_map(drawing.at) if drawing.at is not None else scene.box(target or drawing.from_id).center()
        )
        colour = self.theme.colour("bad" if drawing.mode is MapMode.CONFLICT else "accent")
        painter.setPen(QPen(colour, 2.0 / self.camera.scale, Qt.PenStyle.DashLine))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawLine(start, end)
        if target is not None and target != drawing.from_id:
            painter.drawRoundedRect(scene.box(target).adjusted(-4, -4, 4, 4), 9, 9)
        painter.save()
        painter.resetTransform()
        names = [scene.nodes[drawing.from_id].name, drawn_words(drawing.mode)]
        names += [scene.nodes[target].name] if target is not None and target != drawing.from_id else ["…"]
        self._label(painter, self.camera.to_widget(end) + QPointF(14, 18), " ".join(names))
        painter.restore()

    def _label(self, painter: QPainter, at: QPointF, text: str) -> None:
        painter.setFont(self.font())
        box = QRectF(painter.fontMetrics().boundingRect(text)).adjusted(-8, -4, 8, 4)
        box.moveTopLeft(at)
        box.moveRight(min(box.right(), self.width() - 4))
        box.moveBottom(min(box.bottom(), self.height() - 4))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.theme.colour("tooltip"))
        painter.drawRoundedRect(box, 4, 4)
        painter.setPen(self.theme.colour("tooltip_text"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)

    def _paint_buttons(self, painter: QPainter, box: QRectF) -> None:
        for step, at in _buttons(box):
            painter.setPen(QPen(self.theme.colour("accent"), 1.2))
            painter.setBrush(self.theme.colour("surface"))
            painter.drawEllipse(at, BUTTON, BUTTON)
            painter.setPen(QPen(self.theme.colour("accent"), 1.8))
            painter.drawLine(at - QPointF(4, 0), at + QPointF(4, 0))
            if step > 0:
                painter.drawLine(at - QPointF(0, 4), at + QPointF(0, 4))

    def _hover(self, at: QPointF) -> None:
        person = self.person_under(at)
        dot = self._dot_at(at)
        button = self._support_button_at(at)
        if person is None and (dot is not None or button):
            person = dot if dot is not None else self.person
        if person != self._hovered:
            self._hovered = person
            self.update()
        draws = dot is not None or (self.mode is not MapMode.SELECT and person is not None)
        points = person is not None or button or self.line_under(at) is not None
        shape = Qt.CursorShape.CrossCursor if draws else Qt.CursorShape.PointingHandCursor if points else None
        self.setCursor(shape or Qt.CursorShape.OpenHandCursor)

    def _dot_at(self, at: QPointF) -> int | None:
        """Person at whose edge a line can be begun there: the hovered or the selected one."""
        if self.scene is None or self.read_only:
            return None
        here = self.camera.to_map(at)
        for person in (self._hovered, self.person):
            if person is not None and any(_near(here, dot, DOT_REACH) for dot in _dots(self.scene.box(person))):
                return person
        return None

    def _support_button_at(self, at: QPointF) -> int:
        """+1 or -1 on a button of the selected person, else 0."""
        if self.scene is None or self.person is None or self.read_only:
            return 0
        here = self.camera.to_map(at)
        buttons = _buttons(self.scene.box(self.person))
        return next((step for step, middle in buttons if _near(here, middle, BUTTON)), 0)


def _dots(box: QRectF) -> tuple[QPointF, ...]:
    """Where lines are begun: the middles of the four sides."""
    x, y = box.center().x(), box.center().y()
    return QPointF(x, box.top()), QPointF(box.left(), y), QPointF(x, box.bottom()), QPointF(box.right(), y)


def _buttons(box: QRectF) -> tuple[tuple[int, QPointF], ...]:
    """Less and more support, over the right end of the top edge."""
    y = box.top() - 2
    return (-1, QPointF(box.right() - 36, y)), (1, QPointF(box.right() - 12, y))


def _near(one: QPointF, other: QPointF, reach: float) -> bool:
    return (one - other).manhattanLength() <= 1.4 * reach
