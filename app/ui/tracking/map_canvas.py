"""The relationship map on screen: painted, zoomed, moved, and with one person or one line selected."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPointF, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import QColor, QHelpEvent, QPainter, QPaintEvent, QPen, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget
from typing_extensions import override

from app.charts.org_map_spec import OrgMapSpec
from app.terms import LineKind
from app.ui.chart_words.org_map import person_summary
from app.ui.i18n import translate
from app.ui.theme import Theme
from app.ui.tracking.map_camera import STEP, MapCamera
from app.ui.tracking.map_painter import MapPainter
from app.ui.tracking.map_scene import NEAR_PX, MapScene

BODY_PX = 13
LARGEST = 1.25
READABLE = 0.42
"""Scale at which a name alone in its box is about 10 px high."""

WHEEL_PX = 0.5
_TURN = 120
_HALO = 3.0


class MapCanvas(QWidget):
    """person_selected(contact id, None for nobody). The map follows its widget's size until the user zooms or moves it."""

    person_selected = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.scene: MapScene | None = None
        self.camera = MapCamera()
        self.person: int | None = None
        self.line: int | None = None
        self._arrange: Callable[[], None] | None = self.begin
        self._painter = MapPainter(theme)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(320, 200)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)

    def show_spec(self, spec: OrgMapSpec) -> None:
        """Selection and view stay where the same people are shown; other people are fitted in."""
        before = set(self.scene.nodes) if self.scene is not None else set()
        self.scene = MapScene(spec)
        self.setAccessibleName(f"{spec.title}. {spec.subtitle}")
        if not before & set(self.scene.nodes):
            self._arrange = self.begin
        if self._arrange is not None:
            self._arrange()
        person = self.person if self.person in self.scene.nodes else None
        line = self.line if self.line is not None and self.scene.curve(self.line) is not None else None
        self.select(person, line)

    def select(self, person: int | None, line: int | None = None) -> None:
        """One of both, or nothing; says it to a screen reader."""
        changed = person != self.person
        self.person, self.line = (None, line) if line is not None else (person, None)
        self.setAccessibleDescription(self._said(self.person, self.line))
        self.update()
        if changed:
            self.person_selected.emit(self.person)

    def fit(self) -> None:
        """All of it, however small."""
        self._arrange = self.fit
        if self.scene is not None:
            self.camera = MapCamera.fitting(self.scene.size, QSizeF(self.size()), LARGEST * self._text_scale)
            self.update()

    def begin(self) -> None:
        """All of it if names can be read then, else as much as can be read round the first person: the decider, where known."""
        self.fit()
        self._arrange = self.begin
        least = READABLE * self._text_scale
        if self.scene is None or not self.scene.nodes or self.camera.scale >= least:
            return
        box = self.scene.box(next(iter(self.scene.nodes)))
        self.camera = self.camera.zoomed(least / self.camera.scale, self.camera.to_widget(box.center()))
        self.camera = self.camera.held_inside(self.scene.size, QSizeF(self.size())).showing(box, QSizeF(self.size()))

    def zoom(self, factor: float, at: QPointF | None = None) -> None:
        """About the middle unless a place of the widget is given."""
        self._arrange = None
        self.camera = self.camera.zoomed(factor, at or QPointF(self.rect().center()))
        self.update()

    def move_map(self, dx: float, dy: float) -> None:
        self._arrange = None
        self.camera = self.camera.moved(dx, dy)
        self.update()

    def reveal(self, person: int) -> None:
        """Move the map as little as it takes to see the person."""
        if self.scene is not None:
            self.camera = self.camera.showing(self.scene.box(person), QSizeF(self.size()))
            self.update()

    def person_under(self, at: QPointF) -> int | None:
        """Contact id at a place of the widget."""
        return self.scene.person_at(self.camera.to_map(at)) if self.scene is not None else None

    def line_under(self, at: QPointF) -> int | None:
        if self.scene is None:
            return None
        return self.scene.line_at(self.camera.to_map(at), NEAR_PX / self.camera.scale)

    def paint_above(self, painter: QPainter, scene: MapScene) -> None:
        """What a subclass adds, in the map's pixels."""

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.theme.colour("surface"))
        if self.scene is not None:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.translate(self.camera.left, self.camera.top)
            painter.scale(self.camera.scale, self.camera.scale)
            self._paint_map(painter, self.scene)
        painter.end()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._arrange is not None:
            self._arrange()

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        """Ctrl zooms, Shift moves sideways, plain moves up and down; what leads past the map's end scrolls the page instead."""
        turn = event.angleDelta()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom(STEP ** (turn.y() / _TURN), event.position())
            return
        is_sideways = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        dx, dy = (turn.x() or turn.y(), 0) if is_sideways else (turn.x(), turn.y())
        before, after = self._held(self.camera), self._held(self.camera.moved(dx * WHEEL_PX, dy * WHEEL_PX))
        if before == after:
            event.ignore()
        else:
            self.move_map(after.left - self.camera.left, after.top - self.camera.top)

    def _held(self, camera: MapCamera) -> MapCamera:
        return camera.held_inside(self.scene.size, QSizeF(self.size())) if self.scene is not None else camera

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            at = QPointF(event.pos())
            person = self.person_under(at)
            text = self._said(person, self.line_under(at) if person is None else None)
            QToolTip.showText(event.globalPos(), text, self)
            return True
        return super().event(event)

    def _paint_map(self, painter: QPainter, scene: MapScene) -> None:
        seen = QRectF(self.camera.to_map(QPointF(0, 0)), self.camera.to_map(QPointF(self.width(), self.height())))
        if self.person is not None:
            self._halo(painter, scene.box(self.person))
        front = scene.lines_of(self.person) if self.person is not None else ()
        self._painter.paint(painter, scene, self.camera.scale, seen, front or None)
        curve = scene.curve(self.line) if self.line is not None else None
        if curve is not None:
            self._painter.curve(painter, curve, 2.0)
        self.paint_above(painter, scene)

    @property
    def _text_scale(self) -> float:
        return self.theme.body / BODY_PX

    def _halo(self, painter: QPainter, box: QRectF) -> None:
        """Round the selected person, stronger while the map has the keyboard."""
        colour = QColor(self.theme.colour("focus"))
        colour.setAlpha(255 if self.hasFocus() else 120)
        painter.setPen(QPen(colour, 2.0 / min(self.camera.scale, 1.0)))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        away = _HALO + 1.5 / min(self.camera.scale, 1.0)
        painter.drawRoundedRect(box.adjusted(-away, -away, away, away), 9, 9)

    def _said(self, person: int | None, line: int | None) -> str:
        """A person, or a line, in a sentence; empty for neither."""
        if self.scene is None:
            return ""
        if person is not None:
            return person_summary(self.scene.nodes[person])
        curve = self.scene.curve(line) if line is not None else None
        if curve is None:
            return ""
        names = [self.scene.nodes[end].name for end in (curve.line.from_id, curve.line.to_id)]
        if curve.line.kind is LineKind.CONFLICT:
            return translate("Map", "{one} and {other} are in conflict").format(one=names[0], other=names[1])
        text = translate("Map", "{one} influences {other}, strength {strength} of 3")
        return text.format(one=names[0], other=names[1], strength=curve.line.strength or 1)
