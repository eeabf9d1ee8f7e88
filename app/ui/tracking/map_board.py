"""The relationship map with its keys and menus."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from typing_extensions import override

from app.ui.tracking.map_camera import STEP
from app.ui.tracking.map_drawing import MapDrawing
from app.ui.tracking.map_menu import line_menu, person_menu
from app.ui.tracking.map_mode import MapMode
from app.ui.tracking.map_scene import MapScene

STRONGEST = 3
_ARROWS = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down)
_DRAW_KEYS = {Qt.Key.Key_I: MapMode.INFLUENCE, Qt.Key.Key_C: MapMode.CONFLICT, Qt.Key.Key_B: MapMode.REPORTS_TO}
_STEPS = {Qt.Key.Key_Plus: 1, Qt.Key.Key_Equal: 1, Qt.Key.Key_Minus: -1}
_DIGITS = {Qt.Key.Key_1: 1, Qt.Key.Key_2: 2, Qt.Key.Key_3: 3}


class MapBoard(MapDrawing):
    """Arrows go from person to person, Enter opens; I, C and B draw from the person, + - and 1 to 3 rate it.

    L goes through a person's lines, Delete removes the one selected, 1 to 3 set its strength. F fits, Ctrl + and - zoom.
    """

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.scene is None or not self._took(Qt.Key(event.key()), event.modifiers(), self.scene):
            super().keyPressEvent(event)

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        at = QPointF(event.pos())
        by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        person, line = (self.person, self.line) if by_key else (self.person_under(at), None)
        if not by_key and person is None:
            line = self.line_under(at)
        self.select(person, line)
        if self.scene is None or (person is None and line is None):
            return
        menu = person_menu(self, self.scene, person) if person is not None else line_menu(self, self.scene, line or 0)
        menu.exec(event.globalPos())
        menu.deleteLater()

    def _took(self, key: Qt.Key, modifiers: Qt.KeyboardModifier, scene: MapScene) -> bool:
        """Whether the map has a use for the key."""
        zooms = bool(modifiers & Qt.KeyboardModifier.ControlModifier) or (self.person is None and self.line is None)
        if key in _STEPS and zooms:
            self.zoom(STEP ** _STEPS[key])
        elif key in _ARROWS:
            self._go(key, scene)
        elif key is Qt.Key.Key_F and not modifiers:
            self.fit()
        elif key is Qt.Key.Key_Escape and (self.drawing or self.person is not None or self.line is not None):
            if self.drawing is None:
                self.select(None)
            self.drawing = None
            self.update()
        elif self.line is not None:
            return self._took_on_line(key, scene, self.line)
        elif self.person is not None:
            return self._took_on_person(key, scene, self.person)
        else:
            return False
        return True

    def _go(self, key: Qt.Key, scene: MapScene) -> None:
        """To the next person; without one selected to the first."""
        now = self.person if self.person is not None else next(iter(scene.nodes), None)
        chosen = scene.neighbour(now, key) if now is not None and now == self.person else now
        if chosen is not None:
            self.select(chosen)
            self.reveal(chosen)

    def _took_on_person(self, key: Qt.Key, scene: MapScene, person: int) -> bool:
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.drawing is not None:
                self.finish_line(person)
            else:
                self.contact_asked.emit(person)
        elif key is Qt.Key.Key_L and scene.lines_of(person):
            self.select(None, scene.lines_of(person)[0])
        elif self.read_only:
            return False
        elif key in _STEPS:
            self.change_support(person, _STEPS[key])
        elif key in _DIGITS:
            self.influence_changed.emit(person, _DIGITS[key])
        elif key in _DRAW_KEYS:
            self.begin_line(person, _DRAW_KEYS[key])
        else:
            return False
        return True

    def _took_on_line(self, key: Qt.Key, scene: MapScene, line_id: int) -> bool:
        curve = scene.curve(line_id)
        if curve is None:
            return False
        line = curve.line
        if key is Qt.Key.Key_L:
            lines = scene.lines_of(line.from_id)
            self.select(None, lines[(lines.index(line_id) + 1) % len(lines)])
        elif self.read_only:
            return False
        elif key is Qt.Key.Key_Delete:
            self.lines_deleted.emit((line_id,))
        elif line.strength is not None and (key in _DIGITS or key in _STEPS):
            strength = _DIGITS.get(key) or line.strength + _STEPS[key]
            if strength != line.strength and 1 <= strength <= STRONGEST:
                self.strength_changed.emit(line_id, strength)
        else:
            return False
        return True
