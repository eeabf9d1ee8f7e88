"""The left card: lens, finding, chart, legend, days, cut lines, and what can be done with several customers at once."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from app.methods.money import round_half_up
from app.terms import Lens
from app.ui.i18n import translate
from app.ui.page_context import PageContext
from app.ui.portfolio.cut_bar import CutBar
from app.ui.portfolio.elided_label import ElidedLabel
from app.ui.portfolio.lens_bar import LensBar
from app.ui.portfolio.loading import ChartChoice, LoadedPortfolio, recount_of
from app.ui.portfolio.planning_words import planning_period
from app.ui.portfolio.quadrant_legend import QuadrantLegend
from app.ui.portfolio.quadrant_view import QuadrantView
from app.ui.portfolio.selection_bar import SelectionBar
from app.ui.portfolio.time_bar import TimeBar
from app.ui.tab_page import AT_ONCE

ROOMY_LINES = 30
"""A card of fewer lines of text is too low for lines that only explain."""

FIGURES_KEPT = 3
"""A cut line dropped by hand is rounded to so many figures: 5,170,000 and not 5,168,342.17."""


class ChartCard(QFrame):
    """picked(customer id or None); selection_changed(ids); opened(customer id); unplaced_asked(); score_asked().

    cuts_chosen(Decimal or None, cents or None) for attack-defence, settings_chosen({key: text}) for the other lenses.
    """

    picked = Signal(object)
    selection_changed = Signal(object)
    opened = Signal(int)
    cuts_chosen = Signal(object, object)
    settings_chosen = Signal(object)
    unplaced_asked = Signal()
    score_asked = Signal()

    def __init__(
        self, context: PageContext, send_to_slide: Callable[[], None] | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._loaded: LoadedPortfolio | None = None
        self.setProperty("role", "card")
        self._finding, self._moved = QLabel(), ElidedLabel(role="name")
        self._subtitle, self._source = ElidedLabel(), ElidedLabel()
        self._hint = QLabel(translate("ChartCard", "Mouse and keys ?"))
        self.lenses = LensBar(self)
        self.chart = QuadrantView(context.theme, self._describe, send_to_slide, self)
        self.legend = QuadrantLegend(context.theme, context.formats, self)
        self.time = TimeBar(context.formats, context.services.read_only, self)
        self.cuts = CutBar(context.formats, self)
        self.bar = SelectionBar(context.formats, not context.services.read_only, self)
        self._lacking = QPushButton(translate("ChartCard", "Type what is missing"))
        self.score = QPushButton(translate("ChartCard", "&Keep this quarter's scores"))
        self._lay_out()
        self._connect()

    @property
    def choice(self) -> ChartChoice:
        return self.lenses.choice

    @property
    def is_editable(self) -> bool:
        """Not in a book opened read-only, and not while a past day is looked at."""
        return not self._context.services.read_only and (self._loaded is None or self._loaded.time.day is None)

    def show_loaded(self, loaded: LoadedPortfolio, selected: tuple[int, ...]) -> None:
        self._loaded = loaded
        spec, view = loaded.spec, loaded.view
        self._finding.setText(spec.title)
        self._subtitle.setText(spec.subtitle)
        self._source.setText(self._sales_source(loaded))
        self._show_small_print()
        self.chart.show_lens(spec, recount_of(loaded, self._context.formats))
        if len(view.ids) > AT_ONCE:
            self.chart.draw_apart()
        self.chart.lock_cuts(not self.is_editable)
        self.chart.select_many(selected)
        self.legend.show_entries(spec.legend, spec.size_title)
        period = planning_period(self._context.services.settings, view.scope.as_of)
        self.cuts.show_cuts(loaded.lens_view, period, self.is_editable)
        self.time.show_days(loaded.quarter_ends, loaded.time.day, loaded.last_review)
        self.time.show_trails_possible(loaded.choice.lens is Lens.ATTACK_DEFENCE)
        self._say_moves(loaded)
        self._lacking.setVisible(not len(spec.ids) and bool(len(view.ids)))
        self.score.setVisible(loaded.choice.lens is Lens.TIERS and self.is_editable)
        self.bar.set_writable(self.is_editable)
        self._show_bar(selected)

    def select_many(self, ids: tuple[int, ...]) -> None:
        """Without announcing it."""
        self.chart.select_many(ids)
        self._show_bar(ids)

    def put_lines_back(self) -> None:
        """Where they are in the book, after one that was dropped was refused."""
        self.chart.put_lines_back()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_small_print()

    def _show_small_print(self) -> None:
        """Not where it would take the chart's room, as in large letters on a wall; that a past day is shown is always said."""
        has_room = self.height() >= ROOMY_LINES * self._context.theme.body
        self._subtitle.setVisible(has_room)
        self._hint.setVisible(has_room)
        self._source.setVisible(has_room or (self._loaded is not None and self._loaded.time.day is not None))

    def _show_bar(self, ids: tuple[int, ...]) -> None:
        """In place of the cut lines while several are selected, or one was drawn round."""
        many = len(ids) > (0 if self.chart.is_lassoed else 1) and self._loaded is not None
        if many and self._loaded is not None:
            self.bar.show_selection(self._loaded.view, ids)
        self.bar.setVisible(many)
        self.cuts.setVisible(not many)

    def _say_moves(self, loaded: LoadedPortfolio) -> None:
        from app.ui.portfolio.moves_words import moved_text

        moves = loaded.moves
        self._moved.setVisible(moves is not None)
        if moves is not None:
            self._moved.setText(moved_text(moves, self._context.formats))

    def _sales_source(self, loaded: LoadedPortfolio) -> str:
        from app.ui.portfolio.bubble_words import sales_source

        source = sales_source(loaded.view)
        if loaded.time.day is None:
            return source
        text = translate("ChartCard", "As known on {day}, nothing can be changed · {source}")
        return text.format(day=self._context.formats.day(loaded.time.day), source=source)

    def _describe(self, position: int) -> str:
        from app.ui.portfolio.bubble_words import bubble_text
        from app.ui.portfolio.rows import position_of

        loaded = self._loaded
        at = position_of(loaded.view.ids, int(loaded.spec.ids[position])) if loaded else None
        return "" if loaded is None or at is None else bubble_text(loaded, at, self._context.formats)

    def _on_picked(self, position: int | None) -> None:
        ids = self._loaded.spec.ids if self._loaded else None
        self.picked.emit(None if position is None or ids is None else int(ids[position]))

    def _on_activated(self, position: int) -> None:
        if self._loaded is not None:
            self.opened.emit(int(self._loaded.spec.ids[position]))

    def _on_selected(self, ids: object) -> None:
        self._show_bar(tuple(ids) if isinstance(ids, tuple | list) else ())
        self.selection_changed.emit(ids)

    def _on_lines_moved(self, x_cuts: tuple[float, ...], y_cut: float | None) -> None:
        """What differs from the lines as they were is written."""
        from app.ui.chart_words.lens_spec import cut_settings

        if self._loaded is None:
            return
        lens, formats, spec = self._loaded.choice.lens, self._context.formats, self._loaded.spec
        before = cut_settings(lens, spec.x_cuts, spec.y_cut, formats)
        moved = {
            key: text for key, text in cut_settings(lens, x_cuts, y_cut, formats).items() if text != before.get(key)
        }
        if not moved:
            self.chart.put_lines_back()
        elif lens is Lens.ATTACK_DEFENCE:
            cents = _rounded(int(moved["y_cut_cents"])) if "y_cut_cents" in moved else None
            self.cuts_chosen.emit(Decimal(moved["x_cut"]) if "x_cut" in moved else None, cents)
        else:
            self.settings_chosen.emit(moved)

    def _on_x_chosen(self, share: object) -> None:
        self.cuts_chosen.emit(share, None)

    def _on_y_chosen(self, cents: object) -> None:
        self.cuts_chosen.emit(None, cents)

    def _on_cleared(self) -> None:
        self.chart.select_many(())
        self._on_selected(())

    def _connect(self) -> None:
        self.chart.picked.connect(self._on_picked)
        self.chart.selection_changed.connect(self._on_selected)
        self.chart.activated.connect(self._on_activated)
        self.chart.lines_moved.connect(self._on_lines_moved)
        self.cuts.x_chosen.connect(self._on_x_chosen)
        self.cuts.y_chosen.connect(self._on_y_chosen)
        self.cuts.settings_chosen.connect(self.settings_chosen)
        self.bar.cleared.connect(self._on_cleared)
        self._lacking.clicked.connect(self.unplaced_asked)
        self.score.clicked.connect(self.score_asked)

    def _lay_out(self) -> None:
        self._finding.setProperty("role", "heading")
        self._finding.setWordWrap(True)
        self._hint.setToolTip(
            translate(
                "ChartCard",
                "Draw round customers to select them, Shift+click adds one\nDrag the dashed lines to move them\n"
                "Wheel or + and − zoom, middle button or Space moves, 0 shows all\n"
                "Arrow keys go from customer to customer, Enter opens",
            )
        )
        self._hint.setProperty("role", "muted")
        self._lacking.hide()
        self.bar.hide()
        top, foot = QHBoxLayout(), QHBoxLayout()
        top.addWidget(self._finding, 1)
        self.score.setToolTip(
            translate("ChartCard", "A tier falls only after several low quarters; this keeps the scores of this one.")
        )
        self.score.hide()
        for button in (self.score, self._lacking):
            top.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        foot.addWidget(self._source, 1)
        foot.addWidget(self._hint)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 10, 14, 10)
        layout.setSpacing(4)
        layout.addWidget(self.lenses)
        layout.addLayout(top)
        layout.addWidget(self._subtitle)
        layout.addWidget(self._moved)
        layout.addWidget(self.chart, 1)
        for widget in (self.legend, self.time, self.cuts, self.bar):
            layout.addWidget(widget)
        layout.addLayout(foot)


def _rounded(cents: int) -> int:
    """FIGURES_KEPT figures, at least whole units of the currency."""
    digits = max(len(str(cents)) - FIGURES_KEPT, 2)
    return max(int(round_half_up(cents, -digits)), 1)
