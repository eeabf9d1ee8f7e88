"""Over the relationship map: its colour in a word, index and lamps; what a drag draws, size, pictures."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QMenu, QPushButton, QSizePolicy, QWidget
from typing_extensions import override

from app.charts.org_map_spec import OrgMapSpec
from app.ui.i18n import translate
from app.ui.theme import Theme
from app.ui.tracking.map_mode import MapMode, mode_name
from app.ui.widgets.tag import GAP, Tag, TagPainter, Tone


class MapStanding(QWidget):
    """Painted tags: the map's colour as a word, the support index, one lamp for each level."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        font = QFont(self.font())
        font.setPixelSize(theme.secondary)
        self._tags: list[Tag] = []
        self._paint_tags = TagPainter(theme, font)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_spec(self, spec: OrgMapSpec) -> None:
        self._tags = standing_tags(spec)
        said = ", ".join(tag.text for tag in self._tags)
        self.setAccessibleName(said)
        self.setToolTip(said)
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        width = sum(self._paint_tags.width(tag.text) + GAP for tag in self._tags)
        return QSize(round(width), round(self._paint_tags.height))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(90, self.sizeHint().height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        left = 0.0
        for tag in self._paint_tags.fitting(self._tags, self.width()) if self._tags else ():
            left += self._paint_tags.paint(painter, left, 0, tag, self.width() - left) + GAP
        painter.end()


def standing_tags(spec: OrgMapSpec) -> list[Tag]:
    """A lamp is lit (●) where we have a supporter."""
    colour = translate("Map", "Map: {colour}").format(colour=spec.status_label)
    index = translate("Map", "Support index {index}").format(index=spec.index_label)
    lamps = [Tag(f"{'●' if is_on else '○'} {name}", Tone.GOOD if is_on else Tone.NEUTRAL) for name, is_on in spec.lamps]
    return [Tag(colour, Tone(spec.status_tone)), Tag(index), *lamps]


class MapBar(QWidget):
    """mode_chosen(MapMode); fit_asked(); zoom_asked(1 or -1). `export` gets its menu from the view."""

    mode_chosen = Signal(object)
    fit_asked = Signal()
    zoom_asked = Signal(int)

    def __init__(self, theme: Theme, read_only: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.standing = MapStanding(theme, self)
        self.modes = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self.standing, 1)
        for place, mode in enumerate(MapMode):
            button = QPushButton(mode_name(mode), self)
            button.setCheckable(True)
            button.setToolTip(_mode_tip(mode))
            button.setVisible(not read_only)
            self.modes.addButton(button, place)
            row.addWidget(button)
        self.modes.button(0).setChecked(True)
        row.addSpacing(8)
        for text, name, step in (("−", translate("Map", "Smaller"), -1), ("+", translate("Map", "Larger"), 1)):
            button = self._icon_button(text, name)
            button.clicked.connect(lambda _=False, step=step: self.zoom_asked.emit(step))
            row.addWidget(button)
        self.fit = QPushButton(translate("Map", "Fit"), self)
        self.fit.setToolTip(translate("Map", "Show the whole map (F)"))
        row.addWidget(self.fit)
        self.export = QPushButton(translate("Map", "Export"), self)
        self.export.setProperty("role", "menu")
        self.export.setMenu(QMenu(self.export))
        row.addWidget(self.export)
        self.fit.clicked.connect(self.fit_asked)
        self.modes.idClicked.connect(self._on_mode_clicked)

    def _icon_button(self, text: str, name: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setProperty("role", "icon")
        button.setAccessibleName(name)
        button.setToolTip(name)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def _on_mode_clicked(self, place: int) -> None:
        self.mode_chosen.emit(list(MapMode)[place])


def _mode_tip(mode: MapMode) -> str:
    tips = {
        MapMode.SELECT: translate("Map", "Choose people and lines; drag the empty map to move it"),
        MapMode.INFLUENCE: translate("Map", "Drag from the one who influences to the one who is influenced"),
        MapMode.CONFLICT: translate("Map", "Drag between two people who are at odds (or hold Ctrl)"),
        MapMode.REPORTS_TO: translate("Map", "Drag from a person to the boss (or hold Shift)"),
    }
    return tips[mode]
