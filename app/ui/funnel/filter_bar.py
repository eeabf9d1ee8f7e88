"""The bar above the board: new deal, order of the cards, quick filter, chips for what is missing, and a remark."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QWidget
from typing_extensions import override

from app.terms import CardSort, Flag
from app.ui.funnel.board_filter import BoardFilter
from app.ui.i18n import translate
from app.ui.icons import icon
from app.ui.labels import card_sort_name
from app.ui.theme import Theme
from app.ui.widgets.program_keys import ProgramKeys

if TYPE_CHECKING:
    from app.services.funnel import FunnelView

TYPING_PAUSE = 120
"""ms after the last key until the board follows."""


CHIP_STYLE = """
QPushButton {{ background: {theme.tag_info}; color: {theme.accent}; border: 1px solid {theme.tag_info};
    border-radius: 4px; padding: 2px 8px; font-size: {theme.secondary}px; }}
QPushButton:hover {{ border-color: {theme.accent}; }}
QPushButton:focus {{ border: 2px solid {theme.focus}; padding: 1px 7px; }}
QPushButton:checked {{ background: {theme.accent}; color: {theme.on_accent}; }}
"""


class FilterEdit(QLineEdit):
    """Esc empties it; Down goes to the board."""

    left = Signal()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.left.emit()
        else:
            super().keyPressEvent(event)


class FilterBar(QWidget):
    sort_chosen = Signal(CardSort)
    filter_changed = Signal(BoardFilter)
    new_asked = Signal()
    board_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chip_style = CHIP_STYLE.format(theme=theme)
        self.new = QPushButton(icon("plus", theme.text), translate("Funnel", "&New deal"), self)
        self.new.setToolTip(translate("Funnel", "Add a deal (Ctrl+N)"))
        self.new.clicked.connect(self.new_asked)
        self.sort = self._build_sort()
        self.text = FilterEdit(self)
        ProgramKeys(self.text)
        self.text.setPlaceholderText(translate("Funnel", "Filter cards  Ctrl+F"))
        self.text.setAccessibleName(translate("Funnel", "Filter cards by customer, deal, owner, product or next step"))
        self.text.setClearButtonEnabled(True)
        self.text.setMinimumWidth(190)
        self.text.setMaximumWidth(240)
        self.text.addAction(icon("search", theme.muted), QLineEdit.ActionPosition.LeadingPosition)
        self.chips = {flag: self._build_chip() for flag in (Flag.NO_CUSTOMER, Flag.NO_AMOUNT, Flag.STALLED)}
        self.hint = QLabel(self)
        self.hint.setProperty("role", "muted")
        self.hint.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.hint.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(TYPING_PAUSE)
        self._pause.timeout.connect(self._on_filter_changed)
        self.text.textChanged.connect(self._pause.start)
        self.text.left.connect(self.board_asked)
        self._lay_out(theme)

    def show_view(self, view: FunnelView) -> None:
        """The chips count open deals, as the figures above do; one that counts none is hidden unless it is on."""
        missing = sum(column.without_amount for column in view.columns[:6])
        texts = {
            Flag.NO_CUSTOMER: translate("Funnel", "%n without customer", None, view.without_customer),
            Flag.NO_AMOUNT: translate("Funnel", "%n without amount", None, missing),
            Flag.STALLED: translate("Funnel", "%n stalled", None, view.stalled_deals),
        }
        counts = {Flag.NO_CUSTOMER: view.without_customer, Flag.NO_AMOUNT: missing, Flag.STALLED: view.stalled_deals}
        for flag, chip in self.chips.items():
            chip.setText(f"{texts[flag]}  ✕" if chip.isChecked() else texts[flag])
            chip.setVisible(counts[flag] > 0 or chip.isChecked())

    def say(self, hint: str) -> None:
        self.hint.setText(hint)
        self.hint.setToolTip(hint)

    def set_sort(self, sort: CardSort) -> None:
        self.sort.setCurrentIndex(self.sort.findData(sort))

    def chosen(self) -> BoardFilter:
        return BoardFilter(self.text.text(), frozenset(flag for flag, chip in self.chips.items() if chip.isChecked()))

    def clear_filter(self) -> None:
        for chip in self.chips.values():
            chip.setChecked(False)
        self.text.clear()
        self._on_filter_changed()

    def _build_sort(self) -> QComboBox:
        combo = QComboBox(self)
        combo.setProperty("role", "filter")
        combo.setAccessibleName(translate("Funnel", "Order of the cards"))
        for sort in CardSort:
            combo.addItem(translate("Funnel", "Sort: {order}").format(order=card_sort_name(sort)), sort)
        # a combo hands a StrEnum back as plain text
        combo.activated.connect(lambda index: self.sort_chosen.emit(CardSort(combo.itemData(index))))
        return combo

    def _build_chip(self) -> QPushButton:
        chip = QPushButton(self)
        chip.setCheckable(True)
        chip.setStyleSheet(self._chip_style)
        chip.setToolTip(translate("Funnel", "Show only these open deals"))
        chip.clicked.connect(self._on_filter_changed)
        chip.hide()
        return chip

    def _lay_out(self, theme: Theme) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.gap)
        for widget in (self.new, self.sort, self.text, *self.chips.values()):
            row.addWidget(widget)
        row.addWidget(self.hint, 1)

    def _on_filter_changed(self) -> None:
        self._pause.stop()
        self.filter_changed.emit(self.chosen())
