"""The "why?" of a figure: its reckoning in a popover, and the way to the deals behind it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget
from typing_extensions import override

from app.ui.formats import Formats
from app.ui.i18n import translate
from app.ui.why_words import SumExplanation
from app.ui.widgets.why_popover import WhyPopover


class FigureWhy(WhyPopover):
    """With a button that shows the deals a figure was made of."""

    @classmethod
    def show_with_rows(
        cls,
        anchor: QWidget | QPoint,
        words: SumExplanation,
        formats: Formats,
        ids: Sequence[int],
        open_rows: Callable[[], object],
    ) -> FigureWhy:
        """open_rows() when the button is clicked; without deals it is not offered."""
        popover = cls.show_for(anchor, words, formats)
        assert isinstance(popover, FigureWhy)
        popover.rows_button.setText(translate("Numbers", "&Show %n deal(s)", None, len(ids)))
        popover.rows_button.setVisible(bool(ids))
        popover.rows_button.clicked.connect(popover.close)
        popover.rows_button.clicked.connect(lambda _: open_rows())
        if ids:
            popover.rows_button.setFocus()
        return popover

    @override
    def _buttons(self) -> QHBoxLayout:
        row = super()._buttons()
        self.rows_button = QPushButton()
        self.rows_button.setProperty("role", "primary")
        row.insertWidget(0, self.rows_button)
        return row
