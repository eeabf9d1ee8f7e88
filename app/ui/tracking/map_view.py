"""The relationship map of a deal: finding, bar, map, key; or what to do while nobody is on it."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QLabel, QStackedWidget, QVBoxLayout, QWidget

from app.charts.org_map_spec import OrgMapSpec
from app.ui import background
from app.ui.chart_words.org_map import org_map_spec, person_summary
from app.ui.i18n import translate
from app.ui.page_context import PageContext
from app.ui.tracking.map_bar import MapBar
from app.ui.tracking.map_board import MapBoard
from app.ui.tracking.map_camera import STEP
from app.ui.tracking.map_mode import MapMode
from app.ui.widgets.chart_export import ChartToExport, add_export_actions, file_name
from app.ui.widgets.empty_state import EmptyState, EmptyWords

if TYPE_CHECKING:  # services import SQLAlchemy, which must wait for the first paint
    from app.services.tracking_map import MapView


class OrgMapView(QWidget):
    """The signals of MapBoard; besides people_asked() and import_asked() of the empty map, exported(path, None: copied).

    Nothing is saved here: the page calls the service and shows the map anew.
    """

    contact_asked = Signal(int)
    person_selected = Signal(object)
    line_drawn = Signal(int, int, object)
    boss_chosen = Signal(int, object)
    strength_changed = Signal(int, int)
    lines_deleted = Signal(object)
    support_changed = Signal(int, object)
    influence_changed = Signal(int, object)
    roles_chosen = Signal(int, object)
    people_asked = Signal()
    import_asked = Signal()
    exported = Signal(object)

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        theme, read_only = context.theme, context.read_only
        self.finding = QLabel(self)
        self.finding.setProperty("role", "heading")
        self.finding.setWordWrap(True)
        self.bar = MapBar(theme, read_only, self)
        self.board = MapBoard(theme, read_only, self)
        self.key = QLabel(self)
        self.hint = QLabel(drawing_hint(), self)
        for label in (self.key, self.hint):
            label.setProperty("role", "muted")
            label.setWordWrap(True)
        self.hint.setVisible(not read_only)
        self.hint.setToolTip(keys_hint())
        self.empty = EmptyState(_empty_words(), theme, read_only, self)
        self._switch = QStackedWidget(self)
        self._switch.addWidget(self._map_page())
        self._switch.addWidget(self.empty)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(self._switch)
        self._connect()

    def show_map(self, view: MapView, as_of: date, heading: str = "") -> None:
        """heading: the deal's name, for pictures and slides."""
        self.show_spec(org_map_spec(view, as_of, self._context.formats, heading))

    def show_spec(self, spec: OrgMapSpec) -> None:
        """As show_map, with the spec made beside the GUI thread."""
        self.finding.setText(spec.title)
        self.bar.standing.show_spec(spec)
        self.key.setText(spec.key)
        self.board.show_spec(spec)
        self._switch.setCurrentIndex(0 if spec.nodes else 1)

    def chart_to_export(self) -> ChartToExport | None:
        """None while the map is empty."""
        from app.charts.org_map import draw

        scene = self.board.scene
        return ChartToExport(draw, scene.spec, scene.spec.title) if scene is not None and scene.nodes else None

    def save_slide(self, path: Path) -> None:
        """Write the map as a presentation of one slide, beside the GUI thread; then exported(path)."""
        from app.exchange.pptx_map import write_map_slide

        scene = self.board.scene
        if scene is None:
            return
        spec, language = scene.spec, "zh-CN" if self._context.formats.language == "zh_CN" else "en-GB"
        background.run(
            lambda _: write_map_slide(path, spec, language, person_summary),
            lambda _: self.exported.emit(path),
            None,
            self,
        )

    def _map_page(self) -> QWidget:
        page = QWidget(self)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for widget in (self.finding, self.bar):
            column.addWidget(widget)
        column.addWidget(self.board, 1)
        for widget in (self.key, self.hint):
            column.addWidget(widget)
        return page

    def _connect(self) -> None:
        board, bar = self.board, self.bar
        bar.mode_chosen.connect(self._on_mode_chosen)
        bar.fit_asked.connect(board.fit)
        bar.zoom_asked.connect(self._on_zoom_asked)
        bar.export.menu().aboutToShow.connect(self._fill_export)
        self.empty.new_asked.connect(self.people_asked)
        self.empty.import_asked.connect(self.import_asked)
        for name in (
            "contact_asked",
            "person_selected",
            "line_drawn",
            "boss_chosen",
            "strength_changed",
            "lines_deleted",
            "support_changed",
            "influence_changed",
            "roles_chosen",
        ):
            getattr(board, name).connect(getattr(self, name))

    def _on_mode_chosen(self, mode: MapMode) -> None:
        self.board.mode = mode

    def _on_zoom_asked(self, step: int) -> None:
        self.board.zoom(STEP**step)

    def _fill_export(self) -> None:
        menu, chart = self.bar.export.menu(), self.chart_to_export()
        menu.clear()
        if chart is not None:
            add_export_actions(menu, chart, self, None, self.exported.emit)
            menu.addAction(translate("Map", "Save as s&lide...")).triggered.connect(self._ask_slide)

    def _ask_slide(self) -> None:
        scene = self.board.scene
        if scene is None:
            return
        caption = translate("Map", "Save the map as a slide")
        name = f"{file_name(scene.spec.title)}.pptx"
        chosen, _ = QFileDialog.getSaveFileName(self, caption, name, "PPTX (*.pptx)")
        if chosen:
            self.save_slide(Path(chosen))


def drawing_hint() -> str:
    return translate(
        "Map", "Drag from a dot on a box's edge: influence, with Ctrl a conflict, with Shift who reports to whom."
    )


def keys_hint() -> str:
    return translate(
        "Map",
        "Arrow keys go from person to person, Enter opens, + and − change support, 1 to 3 influence; "
        "I, C and B draw to the person the arrows choose next; L goes through lines, Delete removes one; F shows all.",
    )


def _empty_words() -> EmptyWords:
    return EmptyWords(
        icon="people",
        heading=translate("Map", "Nobody is on this deal's map yet"),
        text=translate(
            "Map",
            "The map shows who decides, who reports to whom, who influences whom and where we see nobody yet. "
            "Add the people of this purchase, or import your contacts.",
        ),
        type_it=translate("Map", "&Add people"),
        bring_it=translate("Map", "&Import contacts..."),
    )
