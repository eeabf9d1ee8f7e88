"""The left card: heading and choices, the finding, the chart, its legend, the cut lines, and where the sales come from."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from app.methods.money import round_half_up
from app.terms import Flag
from app.ui.i18n import translate
from app.ui.labels import flag_name, period_name, strategy_name
from app.ui.page_context import PageContext
from app.ui.portfolio.cut_bar import CutBar
from app.ui.portfolio.legend import Legend
from app.ui.portfolio.loading import Bubble, ChartChoice, ColourBy, LoadedPortfolio
from app.ui.portfolio.quadrant_view import QuadrantView
from app.ui.widgets.money_edit import unit_factor

if TYPE_CHECKING:
    from app.methods.attack_defence import Cuts

FIGURES_KEPT = 3
"""A cut line dropped by hand is rounded to so many figures: 5,170,000 and not 5,168,342.17."""


class ChartCard(QFrame):
    """choice_made(ChartChoice); picked(customer id or None); opened(customer id); cuts_chosen(Decimal or None, cents or None)."""

    choice_made = Signal(object)
    picked = Signal(object)
    opened = Signal(int)
    cuts_chosen = Signal(object, object)

    def __init__(
        self, context: PageContext, send_to_slide: Callable[[], None] | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._loaded: LoadedPortfolio | None = None
        self.setProperty("role", "card")
        self._bubble = _choice(
            translate("Portfolio", "Bubble area"),
            ("sales", translate("Portfolio", "Bubble = sales")),
            ("potential", translate("Portfolio", "Bubble = potential")),
        )
        self._colour = _choice(
            translate("Portfolio", "Colour"),
            ("industry", translate("Portfolio", "Colour = industry")),
            ("owner", translate("Portfolio", "Colour = rep")),
            ("area", translate("Portfolio", "Colour = area")),
        )
        self._finding, self._subtitle, self._source = QLabel(), QLabel(), QLabel()
        self.chart = QuadrantView(context.theme, self._describe, send_to_slide, self)
        self.legend = Legend(context.theme, context.formats, self)
        self.cuts = CutBar(context.formats, self)
        self._lay_out()
        self.chart.lock_cuts(context.services.read_only)
        self._bubble.activated.connect(self._on_choice)
        self._colour.activated.connect(self._on_choice)
        self.chart.picked.connect(self._on_picked)
        self.chart.activated.connect(self._on_activated)
        self.chart.cuts_moving.connect(self._on_cuts_moving)
        self.chart.cuts_moved.connect(self._on_cuts_moved)
        self.cuts.x_chosen.connect(self._on_x_chosen)
        self.cuts.y_chosen.connect(self._on_y_chosen)

    @property
    def choice(self) -> ChartChoice:
        return ChartChoice(cast(Bubble, self._bubble.currentData()), cast(ColourBy, self._colour.currentData()))

    def set_choice(self, choice: ChartChoice) -> None:
        self._bubble.setCurrentIndex(max(self._bubble.findData(choice.bubble), 0))
        self._colour.setCurrentIndex(max(self._colour.findData(choice.colour_by), 0))

    def show_loaded(self, loaded: LoadedPortfolio, selected_id: int | None) -> None:
        from app.ui.portfolio.rows import position_of

        self._loaded = loaded
        spec, view = loaded.spec, loaded.view
        self._finding.setText(spec.title)
        self._subtitle.setText(spec.subtitle)
        self._source.setText(self._sales_source(loaded))
        self.chart.set_spec(spec, position_of(spec.ids, selected_id))
        self.legend.show_entries(spec.legend, spec.size_title)
        self.cuts.show_cuts(view.cuts, not self._context.services.read_only)

    def select(self, customer_id: int | None) -> None:
        from app.ui.portfolio.rows import position_of

        if self._loaded is not None:
            self.chart.select(position_of(self._loaded.spec.ids, customer_id))

    def _sales_source(self, loaded: LoadedPortfolio) -> str:
        view = loaded.view
        text = translate("Portfolio", "Sales: {period}").format(period=period_name(view.scope.period))
        if view.sales_from_deals:
            won = translate("Portfolio", "from won deals for %n customer(s)", None, view.sales_from_deals)
            text = translate("Portfolio", "{sales}, {won}").format(sales=text, won=won)
        if Flag.SMALL_PORTFOLIO in view.flags:
            text = translate("Portfolio", "{sales} · {remark}").format(
                sales=text, remark=flag_name(Flag.SMALL_PORTFOLIO)
            )
        return text

    def _describe(self, position: int) -> str:
        """Tooltip of a bubble: everything its place, size and colour stand for."""
        from app.methods.attack_defence import STRATEGY_ORDER
        from app.ui.portfolio.rows import position_of

        loaded, formats = self._loaded, self._context.formats
        at = position_of(loaded.view.ids, int(loaded.spec.ids[position])) if loaded else None
        if loaded is None or at is None:
            return ""
        view = loaded.view
        lines = [
            view.names[at],
            strategy_name(STRATEGY_ORDER[int(view.strategy[at])]),
            translate("Portfolio", "Potential {amount} a year").format(
                amount=formats.money(int(view.potential_cents[at]))
            ),
            translate("Portfolio", "Sales {amount}, share {share}").format(
                amount=formats.money(int(view.sales_cents[at])), share=formats.percent(float(view.share[at]))
            ),
        ]
        people = (
            view.industries.get(int(view.industry_id[at])),
            view.owners.get(int(view.owner_id[at])),
            view.areas.get(int(view.area_id[at])),
        )
        lines += [" · ".join(name for name in people if name)]
        lines += [flag_name(flag) for flag in view.flags_of(at)]
        return "\n".join(line for line in lines if line)

    def _on_choice(self) -> None:
        self.choice_made.emit(self.choice)

    def _on_picked(self, position: int | None) -> None:
        ids = self._loaded.spec.ids if self._loaded else None
        self.picked.emit(None if position is None or ids is None else int(ids[position]))

    def _on_activated(self, position: int) -> None:
        if self._loaded is not None:
            self.opened.emit(int(self._loaded.spec.ids[position]))

    def _on_cuts_moving(self, x_cut: float, y_cut: float) -> None:
        """Counts anew what would be where; nothing is written before the line is dropped."""
        from app.ui.chart_words.quadrant import captions

        cuts = self._cuts_at(x_cut, y_cut)
        if self._loaded is not None and cuts is not None:
            self.cuts.show_cuts(cuts, writable=True)
            self.chart.preview_cuts(x_cut, y_cut, captions(self._loaded.view, self._context.formats, cuts))

    def _on_cuts_moved(self, x_cut: float, y_cut: float) -> None:
        cuts, old = self._cuts_at(x_cut, y_cut), self._loaded.view.cuts if self._loaded else None
        if cuts is None or old is None:
            return
        x_moved, y_moved = cuts.x_cut != old.x_cut, abs(y_cut - self._shown(old.y_cut_cents)) > 1e-9 * y_cut
        if x_moved or y_moved:
            share = round_half_up(cuts.x_cut_bp, -2) / 10_000 if x_moved else None
            self.cuts_chosen.emit(share, _rounded(cuts.y_cut_cents) if y_moved else None)

    def _cuts_at(self, x_cut: float, y_cut: float) -> Cuts | None:
        from app.methods.attack_defence import cuts_for

        if self._loaded is None or self._loaded.view.cuts is None:
            return None
        return cuts_for(max(round(y_cut * 100 * unit_factor(self._context.formats)), 1), x_cut)

    def _shown(self, cents: int) -> float:
        return cents / (100 * unit_factor(self._context.formats))

    def _on_x_chosen(self, share: object) -> None:
        self.cuts_chosen.emit(share, None)

    def _on_y_chosen(self, cents: object) -> None:
        self.cuts_chosen.emit(None, cents)

    def _lay_out(self) -> None:
        self._finding.setProperty("role", "heading")
        self._finding.setWordWrap(True)
        hint = QLabel(translate("Portfolio", "Drag the dashed lines to move the limits · Enter opens a customer"))
        for label in (self._subtitle, self._source, hint):
            label.setProperty("role", "muted")
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        hint.setAlignment(Qt.AlignmentFlag.AlignRight)
        top, foot = QHBoxLayout(), QHBoxLayout()
        top.addWidget(self._finding, 1)
        for combo in (self._bubble, self._colour):
            top.addWidget(combo, 0, Qt.AlignmentFlag.AlignTop)
        foot.addWidget(self._source, 1)
        foot.addWidget(hint, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 12, 14, 10)
        layout.setSpacing(4)
        layout.addLayout(top)
        layout.addWidget(self._subtitle)
        layout.addWidget(self.chart, 1)
        layout.addWidget(self.legend)
        layout.addWidget(self.cuts)
        layout.addLayout(foot)


def _choice(name: str, *choices: tuple[str, str]) -> QComboBox:
    combo = QComboBox()
    combo.setProperty("role", "filter")
    combo.setAccessibleName(name)
    combo.setToolTip(name)
    for code, text in choices:
        combo.addItem(text, code)
    return combo


def _rounded(cents: int) -> int:
    """FIGURES_KEPT figures, at least whole units of the currency."""
    digits = max(len(str(cents)) - FIGURES_KEPT, 2)
    return max(int(round_half_up(cents, -digits)), 1)
