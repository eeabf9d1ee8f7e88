"""Above the table: text, stages, the criteria of the board as a menu with chips, and the columns."""

from __future__ import annotations

from functools import partial

from msgspec.structs import replace
from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QMenu, QPushButton, QVBoxLayout, QWidget

from app.terms import BOARD_STAGES, OPEN_STAGES, WON_STAGES, DealStage, Flag
from app.ui.funnel.board_criteria import TABLES, CloseSpan, ListColumn
from app.ui.funnel.board_filter import BoardFilter
from app.ui.funnel.table_words import flag_text, list_text, span_text
from app.ui.i18n import translate
from app.ui.icons import icon
from app.ui.labels import stage_name
from app.ui.page_context import PageContext
from app.ui.widgets.flow_layout import FlowLayout
from app.ui.widgets.program_keys import ProgramKeys

TYPING_PAUSE_MS = 120
FLAGS = (Flag.NO_AMOUNT, Flag.NO_CUSTOMER, Flag.NO_OWNER, Flag.OVERDUE_CLOSE, Flag.SLIPPING, Flag.STALLED)
ALL_STAGES = tuple(DealStage)


class TableFilter(QWidget):
    """filter_changed(BoardFilter), stages_chosen(tuple of DealStage), columns_asked(), table_asked() by Enter or Down."""

    filter_changed = Signal(object)
    stages_chosen = Signal(object)
    columns_asked = Signal()
    table_asked = Signal()
    fixed_left = Signal()

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._chosen = BoardFilter()
        self.text = self._text()
        self.stages = self._stages()
        self.menu_button = QPushButton(translate("DealTable", "Filter"))
        self.menu_button.setProperty("role", "menu")
        self.menu_button.setMenu(self._menu())
        self.columns = QPushButton(icon("menu", context.theme.text), "")
        self.columns.setProperty("role", "icon")
        self.columns.setToolTip(translate("DealTable", "Columns…"))
        self.columns.setAccessibleName(translate("DealTable", "Columns of the table"))
        self.columns.clicked.connect(self.columns_asked)
        self.fixed = QPushButton()
        self.fixed.setToolTip(translate("DealTable", "Back to all deals"))
        self.fixed.clicked.connect(self.fixed_left)
        self.fixed.hide()
        self._chips = QWidget()
        self._chip_line = FlowLayout(self._chips)
        self._chips.hide()
        self._arrange()

    @property
    def chosen(self) -> BoardFilter:
        return self._chosen

    def set_filter(self, chosen: BoardFilter) -> None:
        """Without announcing it."""
        self._chosen = chosen
        self.text.blockSignals(True)
        self.text.setText(chosen.text)
        self.text.blockSignals(False)
        self._show_chips()

    def show_fixed(self, title: str) -> None:
        """The name of a fixed set of deals in place of the filter; blank: the filter again."""
        self.fixed.setText(f"{title}  ✕")
        self.fixed.setVisible(bool(title))
        for widget in (self.text, self.stages, self.menu_button):
            widget.setVisible(not title)
        self._chips.setVisible(not title and self._chip_line.count() > 0)

    def toggle(self, column: ListColumn, key: int | None, _checked: bool = False) -> None:
        self._change(replace(self._chosen, criteria=self._chosen.criteria.toggled(column, key)))

    def toggle_flag(self, flag: Flag, _checked: bool = False) -> None:
        self._change(replace(self._chosen, flags=self._chosen.flags ^ {flag}))

    def set_span(self, span: CloseSpan | None, _checked: bool = False) -> None:
        same = span is self._chosen.criteria.close
        self._change(replace(self._chosen, criteria=replace(self._chosen.criteria, close=None if same else span)))

    def clear_amounts(self, _checked: bool = False) -> None:
        bare = replace(self._chosen.criteria, amount_from=None, amount_until=None)
        self._change(replace(self._chosen, criteria=bare))

    def _change(self, chosen: BoardFilter) -> None:
        if chosen != self._chosen:
            self._chosen = chosen
            self._show_chips()
            self.filter_changed.emit(chosen)

    def _on_typed(self) -> None:
        self._change(replace(self._chosen, text=self.text.text()))

    def _text(self) -> QLineEdit:
        edit = QLineEdit(self)
        ProgramKeys(edit)
        edit.setPlaceholderText(translate("DealTable", "Filter by deal, customer or pinyin"))
        edit.setAccessibleName(edit.placeholderText())
        edit.setClearButtonEnabled(True)
        edit.setMinimumWidth(240)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(TYPING_PAUSE_MS)
        self._pause.timeout.connect(self._on_typed)
        edit.textChanged.connect(self._pause.start)
        edit.returnPressed.connect(self.table_asked)
        return edit

    def _stages(self) -> QComboBox:
        combo = QComboBox(self)
        combo.setProperty("role", "filter")
        combo.setAccessibleName(translate("DealTable", "Stages shown"))
        combo.setMaxVisibleItems(20)
        for text in (
            translate("DealTable", "On the board (stages 1–7)"),
            translate("DealTable", "Open (stages 1–6)"),
            translate("DealTable", "Won"),
            translate("DealTable", "All deals"),
        ):
            combo.addItem(text)
        combo.insertSeparator(combo.count())
        for stage in DealStage:
            combo.addItem(stage_name(stage), stage.value)
        combo.activated.connect(lambda place: self.stages_chosen.emit(self._stages_at(place)))
        return combo

    def _stages_at(self, place: int) -> tuple[DealStage, ...]:
        sets = (BOARD_STAGES, OPEN_STAGES, WON_STAGES, ALL_STAGES)
        if place < len(sets):
            return sets[place]
        code = self.stages.itemData(place)
        return (DealStage(code),) if code else BOARD_STAGES

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        for column in ListColumn:
            lists = menu.addMenu(list_text(column))
            lists.setStyleSheet("QMenu { menu-scrollable: 1; }")
            lists.aboutToShow.connect(partial(self._fill, lists, column))
        spans = menu.addMenu(translate("DealTable", "Expected close"))
        for span in CloseSpan:
            spans.addAction(span_text(span)).triggered.connect(partial(self.set_span, span))
        flags = menu.addMenu(translate("DealTable", "Remarks"))
        for flag in FLAGS:
            flags.addAction(flag_text(flag)).triggered.connect(partial(self.toggle_flag, flag))
        return menu

    def _fill(self, menu: QMenu, column: ListColumn) -> None:
        menu.clear()
        chosen = self._chosen.criteria.ids_of(column)
        names: list[tuple[int | None, str]] = [*self._context.services.lookups.names(TABLES[column]).items()]
        for key, name in (*names, (None, translate("DealTable", "none"))):
            action = menu.addAction(name.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(key in chosen)
            action.triggered.connect(partial(self.toggle, column, key))

    def _show_chips(self) -> None:
        while self._chip_line.count():
            item = self._chip_line.takeAt(0)
            chip = item.widget() if item is not None else None
            if chip is not None:
                chip.deleteLater()
        criteria = self._chosen.criteria
        for column, ids in criteria.lists:
            names = self._context.services.lookups.names(TABLES[column])
            for key in ids:
                name = translate("DealTable", "none") if key is None else names.get(key, "")
                self._chip(f"{list_text(column)}: {name}", partial(self.toggle, column, key))
        if criteria.close is not None:
            self._chip(span_text(criteria.close), partial(self.set_span, criteria.close))
        if criteria.amount_from is not None or criteria.amount_until is not None:
            self._chip(translate("DealTable", "Amount range"), self.clear_amounts)
        for flag in sorted(self._chosen.flags):
            self._chip(flag_text(flag), partial(self.toggle_flag, flag))
        self._chips.setVisible(self._chip_line.count() > 0 and not self.fixed.isVisibleTo(self))

    def _chip(self, text: str, on_clicked: partial[None] | object) -> None:
        theme = self._context.theme
        chip = QPushButton(f"{text}  ✕")
        chip.setToolTip(translate("DealTable", "Take this filter away"))
        chip.setStyleSheet(
            f"QPushButton {{ background: {theme.tag_info}; color: {theme.accent}; border: 1px solid {theme.tag_info};"
            f" border-radius: 4px; padding: 1px 8px; font-size: {theme.secondary}px; }}"
            f" QPushButton:hover, QPushButton:focus {{ border-color: {theme.focus}; }}"
        )
        chip.clicked.connect(on_clicked, Qt.ConnectionType.QueuedConnection)  # the chip goes away in it
        self._chip_line.addWidget(chip)

    def _arrange(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(8)
        for widget in (self.fixed, self.text, self.stages, self.menu_button):
            line.addWidget(widget)
        line.addStretch(1)
        line.addWidget(self.columns)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(line)
        column.addWidget(self._chips)
