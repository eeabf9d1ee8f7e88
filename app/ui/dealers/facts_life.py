"""Where we stand with a dealer: the six phases as a bar, and what each of the early ones wants done (R26)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from app.terms import LifeCycle
from app.ui.dealers.facts_cards import DealerSection
from app.ui.i18n import translate
from app.ui.labels import life_cycle_name
from app.ui.page_context import PageContext
from app.ui.theme import Theme
from app.ui.widgets.flow_layout import FlowLayout

if TYPE_CHECKING:
    from app.services.dealer_file import DealerRecord

PHASES = tuple(LifeCycle)


class LifeBar(QWidget):
    """A button for each phase; those passed are tinted. chosen(LifeCycle) when another one is pressed."""

    chosen = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._phase: LifeCycle | None = None
        self.buttons = QButtonGroup(self)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(3)
        for place, phase in enumerate(PHASES):
            button = QPushButton(f"{place + 1} {life_cycle_name(phase)}")
            button.setCheckable(True)
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            self.buttons.addButton(button, place)
            line.addWidget(button, 1)
        self.buttons.idClicked.connect(self._on_clicked)
        self.setAccessibleName(translate("Dealer facts", "Life cycle"))

    def show_phase(self, phase: LifeCycle | None) -> None:
        self._phase = phase
        at = PHASES.index(phase) if phase is not None else -1
        self.buttons.setExclusive(False)
        for place, button in enumerate(self.buttons.buttons()):
            button.setChecked(place == at)
            button.setStyleSheet(self._look(place, at))
        self.buttons.setExclusive(True)

    def set_read_only(self, read_only: bool) -> None:
        for button in self.buttons.buttons():
            button.setEnabled(not read_only)

    def _look(self, place: int, at: int) -> str:
        """An exit is not the end of a way walked to the end: nothing before it is tinted."""
        theme = self._theme
        left = PHASES[at] is LifeCycle.EXIT if at >= 0 else False
        ground, ink, weight = theme.control, theme.text, 400
        if place == at:
            ground, ink, weight = (theme.bad if left else theme.accent), theme.on_accent, 600
        elif place < at and not left:
            ground, ink = theme.tag_info, theme.accent
        return (
            f"QPushButton {{ background: {ground}; color: {ink}; font-weight: {weight}; padding: 4px 2px; }}"
            f"QPushButton:focus {{ border: 2px solid {theme.focus}; padding: 3px 1px; }}"
        )

    def _on_clicked(self, place: int) -> None:
        if PHASES[place] is not self._phase:
            self.chosen.emit(PHASES[place])


class LifeCard(DealerSection):
    TABLES = ("dealer", "dealer_concern", "dealer_scope")

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, translate("Dealer facts", "Life cycle"), "", parent)
        self.bar = LifeBar(context.theme, self)
        self.bar.set_read_only(self.read_only)
        self.bar.chosen.connect(self._on_chosen)
        self.body.addWidget(self.bar)
        self.wanted = QLabel(translate("Dealer facts", "To be settled before signing:"))
        self.wanted.setProperty("role", "muted")
        self.body.addWidget(self.wanted)
        self.checks: list[QLabel] = []
        self._lines = QVBoxLayout()
        self.body.addLayout(self._lines)
        self.finish()

    @override
    def load(self) -> None:
        record = self.record
        self.bar.show_phase(LifeCycle(record.life_cycle) if record.life_cycle else None)
        self._show_checks(self._settled(record))

    def _settled(self, record: DealerRecord) -> list[tuple[str, bool]]:
        """What negotiating and signing settle (R26), and whether it is."""
        dealers, formats = self._context.services.dealers, self._context.formats
        concerns = dealers.concerns(self.dealer_id)
        noted = sum(text is not None for text in concerns.values())
        text = translate("Dealer facts", "concerns answered: {noted} of {all}")
        return [
            (text.format(noted=formats.count(noted), all=formats.count(len(concerns))), noted == len(concerns)),
            (translate("Dealer facts", "region and products"), bool(dealers.scopes(self.dealer_id))),
            (translate("Dealer facts", "target of the year"), record.target_cents is not None),
            (translate("Dealer facts", "terms"), bool(record.terms)),
            (translate("Dealer facts", "term of the contract"), record.contract_to is not None),
            (translate("Dealer facts", "clause against diversion"), record.has_diversion_clause),
        ]

    def _show_checks(self, settled: list[tuple[str, bool]]) -> None:
        if not self.checks:
            inside = QWidget(self)
            flow = FlowLayout(inside)
            for _ in settled:
                label = QLabel(inside)
                label.setContentsMargins(0, 0, 10, 0)
                flow.addWidget(label)
                self.checks.append(label)
            self._lines.addWidget(inside)
        theme = self._context.theme
        for label, (text, is_met) in zip(self.checks, settled, strict=True):
            label.setText(f"{'✓' if is_met else '○'} {text}")
            label.setStyleSheet(f"color: {theme.good if is_met else theme.text};")
            said = translate("Dealer facts", "settled: {item}") if is_met else translate("Dealer facts", "open: {item}")
            label.setAccessibleName(said.format(item=text))

    def _on_chosen(self, phase: LifeCycle) -> None:
        dealers = self._context.services.dealers
        if not self.attempt(lambda: dealers.save(self.dealer_id, {"life_cycle": phase.value})):
            self.load()
