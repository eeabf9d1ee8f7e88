"""A form and an editor that the page of a customer has and no other."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from app.ui.i18n import translate
from app.ui.widgets.choice_edits import ChoiceCombo
from app.ui.widgets.record_panel import PanelForm


class FileForm(PanelForm):
    """A form that knows its fields."""

    @property
    def fields(self) -> tuple[str, ...]:
        return tuple(self._editors)


class ScoreCombo(ChoiceCombo):
    """A whole number of a short scale or None; `names` says what the numbers mean, lowest first."""

    def __init__(
        self, names: Sequence[str] = (), lowest: int = 1, highest: int = 5, parent: QWidget | None = None
    ) -> None:
        super().__init__((), translate("Customer", "not set"), parent)
        for number in range(lowest, highest + 1):
            self.addItem(f"{number} {names[number - lowest]}" if names else str(number), number)
