"""One card on the page of a deal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from app.ui.i18n import translate
from app.ui.page_context import PageContext
from app.ui.widgets.record_section import RecordSection

if TYPE_CHECKING:
    from app.services.deals import DealRecord


class DealSection(RecordSection):
    @property
    def deal_id(self) -> int:
        return self.record_id

    @property
    def record(self) -> DealRecord:
        """As the book has it now. Raises RuleError UNKNOWN_RECORD."""
        return self._context.services.deals.get(self.deal_id)


class Statement(QWidget):
    """Something that is so, or is missing: told by a mark, the colour and to a screen reader in words."""

    def __init__(self, text: str, is_met: bool, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text, self.is_met = text, is_met
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(4)
        ink = context.theme.good if is_met else context.theme.text
        mark, words = QLabel("✓" if is_met else "○"), QLabel(text)
        mark.setFixedWidth(context.theme.body + 2)
        words.setWordWrap(True)
        said = translate("DealPage", "met: {item}") if is_met else translate("DealPage", "missing: {item}")
        words.setAccessibleName(said.format(item=text))
        for label in (mark, words):
            label.setStyleSheet(f"color: {ink};")
        line.addWidget(mark)
        line.addWidget(words, 1)
        self.line = line
