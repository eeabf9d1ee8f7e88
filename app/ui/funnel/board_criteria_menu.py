"""The menu from which the board is filtered, and a chip for each criterion in force."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial
from typing import NamedTuple

from msgspec.structs import replace
from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QMenu,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.ui.formats import Formats
from app.ui.funnel.board_criteria import NO_CRITERIA, TABLES, CloseSpan, Criteria, ListColumn
from app.ui.i18n import QT_TRANSLATE_NOOP, translate
from app.ui.page_context import PageContext
from app.ui.widgets.flow_layout import FlowLayout
from app.ui.widgets.money_edit import MoneyEdit

_COLUMNS = {
    ListColumn.OWNER: QT_TRANSLATE_NOOP("Board", "Rep"),
    ListColumn.AREA: QT_TRANSLATE_NOOP("Board", "Area"),
    ListColumn.PRODUCT: QT_TRANSLATE_NOOP("Board", "Product"),
    ListColumn.DEALER: QT_TRANSLATE_NOOP("Board", "Dealer"),
    ListColumn.INDUSTRY: QT_TRANSLATE_NOOP("Board", "Industry"),
}
_SPANS = {
    CloseSpan.PASSED: QT_TRANSLATE_NOOP("Board", "Expected close has passed"),
    CloseSpan.THIS_MONTH: QT_TRANSLATE_NOOP("Board", "Closes this month"),
    CloseSpan.NEXT_MONTH: QT_TRANSLATE_NOOP("Board", "Closes next month"),
    CloseSpan.NEXT_90_DAYS: QT_TRANSLATE_NOOP("Board", "Closes within 90 days"),
}


class CriteriaButton(QToolButton):
    """chosen(Criteria): the criteria as they are to be. Lists are read when they are opened."""

    chosen = Signal(object)

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.criteria = NO_CRITERIA
        self.setText(translate("Board", "Filter"))
        self.setToolTip(
            translate("Board", "Only the deals of a rep, an area, a product, of a size or a close (Ctrl+Shift+F)")
        )
        self.setProperty("role", "menu")
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self)
        for column in ListColumn:
            lists = menu.addMenu(translate("Board", _COLUMNS[column]))
            lists.setStyleSheet("QMenu { menu-scrollable: 1; }")
            lists.aboutToShow.connect(partial(self._fill, lists, column))
        menu.addSeparator()
        for span in CloseSpan:
            menu.addAction(translate("Board", _SPANS[span])).triggered.connect(partial(self._choose_close, span))
        menu.addSeparator()
        menu.addAction(translate("Board", "Amount from … to …")).triggered.connect(lambda: self.ask_amount())
        self.setMenu(menu)

    def ask_amount(self) -> None:
        amounts = AmountDialog.ask(self._context.formats, self.criteria, self)
        if amounts is not None:
            low, high = amounts
            self.chosen.emit(replace(self.criteria, amount_from=low, amount_until=high))

    def _fill(self, menu: QMenu, column: ListColumn) -> None:
        menu.clear()
        chosen = self.criteria.ids_of(column)
        names = sorted(self._context.services.lookups.names(TABLES[column]).items(), key=lambda item: item[1])
        without = (None, translate("Board", "Without"))
        for key, name in (*names, without):
            action = menu.addAction(name.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(key in chosen)
            action.triggered.connect(partial(self._toggle, column, key))

    def _toggle(self, column: ListColumn, key: int | None, _checked: bool = False) -> None:
        self.chosen.emit(self.criteria.toggled(column, key))

    def _choose_close(self, span: CloseSpan, _checked: bool = False) -> None:
        self.chosen.emit(replace(self.criteria, close=None if span is self.criteria.close else span))


class CriteriaChips(QWidget):
    """The chips of the flags, then one button per criterion, which takes it away. chosen(Criteria)."""

    chosen = Signal(object)

    def __init__(
        self, context: PageContext, style: str, flags: Iterable[QPushButton], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._style = style
        self.buttons: list[QPushButton] = []
        self._line = FlowLayout(self)
        for flag in flags:
            self._line.addWidget(flag)

    def show_criteria(self, criteria: Criteria) -> None:
        for chip in self.buttons:
            self._line.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self.buttons = [
            self._chip(words, left) for words, left in criteria_words(criteria, self._names, self._context.formats)
        ]
        self.updateGeometry()

    def _chip(self, words: str, left: Criteria) -> QPushButton:
        chip = QPushButton(f"{words}  ✕".replace("&", "&&"), self)
        chip.setStyleSheet(self._style)
        chip.setAccessibleName(translate("Board", "Take the filter away: {filter}").format(filter=words))
        chip.setToolTip(chip.accessibleName())
        chip.clicked.connect(lambda: self.chosen.emit(left))
        self._line.addWidget(chip)
        chip.show()
        return chip

    def _names(self, column: ListColumn) -> dict[int, str]:
        return self._context.services.lookups.names(TABLES[column])


class Chip(NamedTuple):
    """What a criterion says, and what is left without it."""

    words: str
    left: Criteria


def criteria_words(
    criteria: Criteria, names_of: Callable[[ListColumn], dict[int, str]], formats: Formats
) -> list[Chip]:
    chips = []
    for column, ids in criteria.lists:
        names = names_of(column)
        named = [translate("Board", "none") if i is None else names.get(i, translate("Board", "gone")) for i in ids]
        words = translate("Board", "{column}: {names}").format(
            column=translate("Board", _COLUMNS[column]), names=translate("Board", ", ").join(named)
        )
        chips.append(Chip(words, criteria.with_ids(column, ())))
    if criteria.close is not None:
        chips.append(Chip(translate("Board", _SPANS[criteria.close]), replace(criteria, close=None)))
    if criteria.amount_from is not None or criteria.amount_until is not None:
        chips.append(Chip(_range_words(criteria, formats), replace(criteria, amount_from=None, amount_until=None)))
    return chips


def _range_words(criteria: Criteria, formats: Formats) -> str:
    low, high = formats.money(criteria.amount_from), formats.money(criteria.amount_until)
    if criteria.amount_until is None:
        return translate("Board", "Amount from {low}").format(low=low)
    if criteria.amount_from is None:
        return translate("Board", "Amount up to {high}").format(high=high)
    return translate("Board", "Amount {low} to {high}").format(low=low, high=high)


class AmountDialog(QDialog):
    """Empty fields leave that end open."""

    def __init__(self, formats: Formats, criteria: Criteria, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("Board", "Amount from … to …"))
        self.low, self.high = MoneyEdit(formats, self), MoneyEdit(formats, self)
        unit = formats.unit_label()
        form = QFormLayout()
        for label, editor, cents in (
            (translate("Board", "From ({unit})"), self.low, criteria.amount_from),
            (translate("Board", "To ({unit})"), self.high, criteria.amount_until),
        ):
            editor.set_value(cents)
            editor.setAccessibleName(label.format(unit=unit))
            form.addRow(QLabel(label.format(unit=unit), self), editor)
        buttons = QDialogButtonBox(self)
        buttons.addButton(translate("Board", "Filter"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addWidget(buttons)

    def amounts(self) -> tuple[int | None, int | None]:
        """Cents, the smaller one first."""
        low, high = self.low.value(), self.high.value()
        return (high, low) if low is not None and high is not None and low > high else (low, high)

    @staticmethod
    def ask(formats: Formats, criteria: Criteria, parent: QWidget) -> tuple[int | None, int | None] | None:
        """None: cancelled."""
        dialog = AmountDialog(formats, criteria, parent)
        accepted = dialog.exec() == QDialog.DialogCode.Accepted
        dialog.low.commit()
        dialog.high.commit()
        amounts = dialog.amounts() if accepted else None
        dialog.deleteLater()
        return amounts
