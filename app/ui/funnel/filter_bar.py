"""The bar above the board: new deal, order, lanes, filters with their chips, saved views, card fields, and a remark."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from app.terms import CardSort, Flag, LaneKind
from app.ui.funnel.board_choice import BoardChoice
from app.ui.funnel.board_criteria import NO_CRITERIA, Criteria
from app.ui.funnel.board_criteria_menu import CriteriaButton, CriteriaChips
from app.ui.funnel.board_filter import BoardFilter
from app.ui.funnel.card_fields import USUAL, CardField, Fields, card_field_name
from app.ui.funnel.lanes_words import lane_kind_name
from app.ui.funnel.saved_views import ViewsButton
from app.ui.i18n import translate
from app.ui.icons import icon
from app.ui.labels import card_sort_name
from app.ui.page_context import PageContext
from app.ui.theme import Theme
from app.ui.widgets.program_keys import ProgramKeys

if TYPE_CHECKING:
    from app.services.funnel import FunnelView

TYPING_PAUSE = 120
"""ms after the last key until the board follows."""

CHIPS_BESIDE = 1_200
"""px of the bar from which on its chips stand in the same line."""

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


class FieldsButton(QToolButton):
    """chosen(fields): what the cards show from now on."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.fields: Fields = USUAL
        self.setText(translate("Board", "Cards"))
        self.setToolTip(translate("Board", "What the cards show"))
        self.setProperty("role", "menu")
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self)
        self.actions_ = {field: menu.addAction(card_field_name(field)) for field in CardField}
        for action in self.actions_.values():
            action.setCheckable(True)
        menu.triggered.connect(self._on_toggled)
        self.setMenu(menu)
        self.set_fields(USUAL)

    def set_fields(self, fields: Fields) -> None:
        self.fields = fields
        for field, action in self.actions_.items():
            action.setChecked(field in fields)

    def _on_toggled(self) -> None:
        self.fields = frozenset(field for field, action in self.actions_.items() if action.isChecked())
        self.chosen.emit(self.fields)


class FilterBar(QWidget):
    """view_chosen(BoardChoice): all of it at once. `hint` is laid out by the page."""

    sort_chosen = Signal(CardSort)
    filter_changed = Signal(BoardFilter)
    lanes_chosen = Signal(object)
    fields_chosen = Signal(object)
    view_chosen = Signal(object)
    new_asked = Signal()
    board_asked = Signal()

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme = context.theme
        self._chip_style = CHIP_STYLE.format(theme=theme)
        self.new = QPushButton(icon("plus", theme.text), translate("Funnel", "&New deal"), self)
        self.new.setToolTip(translate("Funnel", "Add a deal (Ctrl+N)"))
        self.new.clicked.connect(self.new_asked)
        self.sort = self._build_sort()
        self.lanes = self._build_lanes()
        self.criteria = CriteriaButton(context, self)
        self.criteria.chosen.connect(self._on_criteria_chosen)
        self.text = self._build_text(theme)
        self.chips = {flag: self._build_chip() for flag in (Flag.NO_CUSTOMER, Flag.NO_AMOUNT, Flag.STALLED)}
        self.criteria_chips = CriteriaChips(context, self._chip_style, self.chips.values(), self)
        self.criteria_chips.chosen.connect(self._on_criteria_chosen)
        self.views = ViewsButton(context, self.choice, self)
        self.views.view_chosen.connect(self.view_chosen)
        self.views.said.connect(self.say)
        self.fields = FieldsButton(self)
        self.fields.chosen.connect(self.fields_chosen)
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

    def set_choice(self, choice: BoardChoice) -> None:
        """Without announcing it."""
        self.set_sort(choice.sort)
        self.lanes.setCurrentIndex(self.lanes.findData(choice.lanes))
        self.fields.set_fields(choice.fields)
        self._show_criteria(choice.filter.criteria)
        for flag, chip in self.chips.items():
            chip.setChecked(flag in choice.filter.flags)
        self.text.setText(choice.filter.text)
        self._pause.stop()

    def choice(self) -> BoardChoice:
        lanes = self.lanes.currentData()
        return BoardChoice(
            CardSort(self.sort.currentData()),
            self.chosen(),
            None if lanes is None else LaneKind(lanes),
            self.fields.fields,
        )

    def chosen(self) -> BoardFilter:
        flags = frozenset(flag for flag, chip in self.chips.items() if chip.isChecked())
        return BoardFilter(self.text.text(), flags, self.criteria.criteria)

    def clear_filter(self) -> None:
        for chip in self.chips.values():
            chip.setChecked(False)
        self.text.clear()
        self._show_criteria(NO_CRITERIA)
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

    def _build_lanes(self) -> QComboBox:
        combo = QComboBox(self)
        combo.setProperty("role", "filter")
        combo.setAccessibleName(translate("Board", "Lanes of the board"))
        combo.addItem(lane_kind_name(None), None)
        for kind in LaneKind:
            combo.addItem(lane_kind_name(kind), kind)
        combo.activated.connect(lambda _: self.lanes_chosen.emit(self.choice().lanes))
        return combo

    def _build_text(self, theme: Theme) -> FilterEdit:
        text = FilterEdit(self)
        ProgramKeys(text)
        text.setPlaceholderText(translate("Funnel", "Filter cards  Ctrl+F"))
        text.setAccessibleName(translate("Funnel", "Filter cards by customer, deal, owner, product or next step"))
        text.setClearButtonEnabled(True)
        text.setMinimumWidth(185)
        text.setMaximumWidth(240)
        text.addAction(icon("search", theme.muted), QLineEdit.ActionPosition.LeadingPosition)
        return text

    def _build_chip(self) -> QPushButton:
        chip = QPushButton(self)
        chip.setCheckable(True)
        chip.setStyleSheet(self._chip_style)
        chip.setToolTip(translate("Funnel", "Show only these open deals"))
        chip.clicked.connect(self._on_filter_changed)
        chip.hide()
        return chip

    def _lay_out(self, theme: Theme) -> None:
        self._row = QHBoxLayout()
        self._row.setSpacing(theme.gap)
        for widget in (self.new, self.sort, self.lanes, self.criteria, self.text):
            self._row.addWidget(widget)
        self._row.addStretch(1)
        self._row.addWidget(self.views)
        self._row.addWidget(self.fields)
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(theme.gap)
        self._rows.addLayout(self._row)
        self._rows.addWidget(self.criteria_chips)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where the bar is wide the chips stand in its line, otherwise below it."""
        super().resizeEvent(event)
        chips, is_wide = self.criteria_chips, self.width() >= CHIPS_BESIDE
        if is_wide == (self._row.indexOf(chips) >= 0):
            return
        self._row.removeWidget(chips)
        self._rows.removeWidget(chips)
        if is_wide:
            self._row.insertWidget(self._row.indexOf(self.text) + 1, chips, 4, Qt.AlignmentFlag.AlignVCenter)
        else:
            self._rows.addWidget(chips)

    def _show_criteria(self, criteria: Criteria) -> None:
        self.criteria.criteria = criteria
        self.criteria_chips.show_criteria(criteria)

    def _on_criteria_chosen(self, criteria: Criteria) -> None:
        self._show_criteria(criteria)
        self._on_filter_changed()

    def _on_filter_changed(self) -> None:
        self._pause.stop()
        self.filter_changed.emit(self.chosen())
