"""Which lens the portfolio is seen through, what bubbles and colours stand for, and whether groups count as one."""

from __future__ import annotations

from typing import cast, get_args

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QCheckBox, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from app.terms import Lens, Overlay
from app.ui.chart_words.quadrant import Bubble
from app.ui.i18n import translate
from app.ui.labels import lens_name
from app.ui.portfolio.loading import ChartChoice
from app.ui.settings import UserSettings
from app.ui.widgets.filter_combo import FilterCombo
from app.ui.widgets.flow_layout import FlowLayout

KEY = "Alt+{number}"


class LensBar(QWidget):
    """choice_made(ChartChoice) for every choice of the user."""

    choice_made = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lenses = QButtonGroup(self)
        self.bubble = _combo(translate("Portfolio", "Bubble area"), _bubble_names())
        self.colour = _combo(translate("Portfolio", "Colour"), _colour_names())
        self.groups = QCheckBox(translate("LensBar", "&Groups as one"))
        self.groups.setToolTip(
            translate("LensBar", "Subsidiaries are added to their topmost company; nothing is counted twice.")
        )
        segments = QWidget()
        line = QHBoxLayout(segments)
        line.setContentsMargins(0, 0, 6, 0)
        line.setSpacing(0)
        for number, lens in enumerate(Lens):
            line.addWidget(self._segment(number, lens))
        layout = FlowLayout(self)
        for widget in (segments, self.bubble, self.colour, self.groups):
            layout.addWidget(widget)
        self.set_choice(ChartChoice())
        self.lenses.idClicked.connect(self._on_choice)
        self.bubble.activated.connect(self._on_choice)
        self.colour.activated.connect(self._on_choice)
        self.groups.clicked.connect(self._on_choice)

    @property
    def choice(self) -> ChartChoice:
        return ChartChoice(
            lens=list(Lens)[self.lenses.checkedId()],
            bubble=cast(Bubble, self.bubble.currentData()),
            colour_by=str(self.colour.currentData()),
            groups=self.groups.isChecked(),
        )

    def set_choice(self, choice: ChartChoice) -> None:
        """Without announcing it."""
        self.lenses.button(list(Lens).index(choice.lens)).setChecked(True)
        self.bubble.setCurrentIndex(max(self.bubble.findData(choice.bubble), 0))
        self.colour.setCurrentIndex(max(self.colour.findData(choice.colour_by), 0))
        self.groups.setChecked(choice.groups)

    def choose_lens(self, lens: Lens) -> None:
        """As a click on it does."""
        self.lenses.button(list(Lens).index(lens)).click()

    def save_state(self, settings: UserSettings) -> None:
        choice = self.choice
        settings.put("portfolio/lens", choice.lens.value)
        settings.put("portfolio/bubble", choice.bubble)
        settings.put("portfolio/colour_by", choice.colour_by)
        settings.put("portfolio/groups", int(choice.groups))

    def restore_state(self, settings: UserSettings) -> None:
        """What is remembered and still known; the rest stays."""
        lens, bubble = settings.text("portfolio/lens"), settings.text("portfolio/bubble")
        colour = settings.text("portfolio/colour_by").upper()
        self.set_choice(
            ChartChoice(
                lens=Lens(lens) if lens in set(Lens) else self.choice.lens,
                bubble=cast(Bubble, bubble) if bubble in get_args(Bubble) else self.choice.bubble,
                colour_by=colour if colour in set(Overlay) else self.choice.colour_by,
                groups=bool(settings.whole("portfolio/groups", int(self.choice.groups))),
            )
        )

    def _segment(self, number: int, lens: Lens) -> QPushButton:
        button = QPushButton(_short_names()[lens])
        button.setCheckable(True)
        keys = KEY.format(number=number + 1)
        button.setToolTip(translate("LensBar", "{lens} ({keys})").format(lens=lens_name(lens), keys=keys))
        button.setAccessibleName(lens_name(lens))
        button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.lenses.addButton(button, number)
        return button

    def _on_choice(self) -> None:
        self.choice_made.emit(self.choice)


def _short_names() -> dict[Lens, str]:
    return {
        Lens.ATTACK_DEFENCE: translate("LensBar", "Attack/defence"),
        Lens.CAPABILITY: translate("LensBar", "Capability"),
        Lens.BCG: translate("LensBar", "BCG"),
        Lens.TIERS: translate("LensBar", "Value tiers"),
    }


def _bubble_names() -> dict[str, str]:
    return {
        "sales": translate("Portfolio", "Bubble = sales"),
        "margin": translate("LensBar", "Bubble = margin"),
        "potential": translate("Portfolio", "Bubble = potential"),
        "white_space": translate("LensBar", "Bubble = white space"),
    }


def _colour_names() -> dict[str, str]:
    return {
        Overlay.INDUSTRY: translate("Portfolio", "Colour = industry"),
        Overlay.OWNER: translate("Portfolio", "Colour = rep"),
        Overlay.AREA: translate("Portfolio", "Colour = area"),
        Overlay.STRATEGY: translate("LensBar", "Colour = strategy"),
        Overlay.TIER: translate("LensBar", "Colour = value tier"),
        Overlay.ABC: translate("LensBar", "Colour = amount class"),
        Overlay.XY: translate("LensBar", "Colour = potential class"),
        Overlay.LOYALTY: translate("LensBar", "Colour = loyalty"),
        Overlay.RAD: translate("LensBar", "Colour = RAD"),
        Overlay.ANSOFF: translate("LensBar", "Colour = Ansoff"),
        Overlay.CAPABILITY: translate("LensBar", "Colour = capability"),
        Overlay.BCG: translate("LensBar", "Colour = BCG"),
    }


def _combo(name: str, choices: dict[str, str]) -> FilterCombo:
    combo = FilterCombo(name)
    for code, text in choices.items():
        combo.addItem(text, str(code))
    combo.setMaxVisibleItems(len(choices))
    return combo
