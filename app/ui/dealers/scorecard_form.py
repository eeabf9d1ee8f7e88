"""The card of a scorecard's criteria with their buttons, the sum of weights, the grade cuts and the remark (R25)."""

from __future__ import annotations

from decimal import Decimal
from functools import partial
from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from app.exchange.cell_numbers import parse_number
from app.methods.dealer_evaluation import FULL_WEIGHT
from app.terms import CriterionGroup, DealerGrade
from app.ui.dealers.scorecard_sheet import ScorecardSheet
from app.ui.dealers.scorecard_table import CriteriaTable
from app.ui.dealers.scorecard_words import own_name, save_text, sum_text
from app.ui.i18n import translate
from app.ui.icons import icon
from app.ui.labels import dealer_grade_name
from app.ui.page_context import PageContext
from app.ui.widgets.said_line import SaidLine
from app.ui.widgets.typed_edit import TextEdit, TypedEdit

if TYPE_CHECKING:
    from app.ui.dealers.scorecard_sheet import SheetLine

CUTS = {"a": DealerGrade.A, "b": DealerGrade.B, "c": DealerGrade.C}


class PointsEdit(TypedEdit[Decimal]):
    """0..100 points, two decimals at most."""

    @override
    def read(self, text: str) -> Decimal:
        value = parse_number(text)
        if value is None or not 0 <= value <= FULL_WEIGHT or value != round(value, 2):
            raise ValueError(text)
        return value

    @override
    def written(self, value: Decimal) -> str:
        return f"{value.normalize():f}"


class ScorecardForm(QFrame):
    """changed() after every change of the sheet; line_chosen(line or None); save_asked(); discard_asked()."""

    changed = Signal()
    line_chosen = Signal(object)
    save_asked = Signal()
    discard_asked = Signal()

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._sheet: ScorecardSheet | None = None
        self._read_only = True
        self.setProperty("role", "card")
        self.heading, self.state, self.sum, self.error = QLabel(), QLabel(), QLabel(), SaidLine()
        self.table = CriteriaTable(context, self)
        self.cuts = {letter: PointsEdit(self) for letter in CUTS}
        self.remark = TextEdit(self)
        self._make_buttons()
        self._lay_out()
        # queued: the table first closes its editor, then its rows change
        self.table.rows_model.edited.connect(self._on_edited, Qt.ConnectionType.QueuedConnection)
        self.table.deletion_asked.connect(lambda lines: self._remove([one.id for one in lines]))
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._on_row())
        self.remark.committed.connect(self._on_remark)
        for letter, edit in self.cuts.items():
            edit.committed.connect(partial(self._on_cut, letter))

    @property
    def current(self) -> SheetLine | None:
        index = self.table.currentIndex()
        rows = self.table.rows_model.rows
        return rows[index.row()] if index.isValid() and index.row() < len(rows) else None

    def show_sheet(self, sheet: ScorecardSheet, text: str, *, read_only: bool) -> None:
        self._sheet, self._read_only = sheet, read_only
        self.table.criteria.set_read_only(read_only)
        self.state.setText(text)
        edits: list[QLineEdit] = [self.remark, *self.cuts.values()]
        for edit in edits:
            edit.setReadOnly(read_only)
        self.say("")
        self._show()
        if self.current is None and sheet.lines:
            self.table.selectRow(0)

    def change_line(self, line_id: int, **fields: object) -> None:
        if self._sheet is not None and not self._read_only:
            self._sheet.change(line_id, **fields)
            self._show()
            self.changed.emit()

    def say(self, text: str) -> None:
        self.error.say(text)

    def _make_buttons(self) -> None:
        self.add = self._button(translate("Scorecard editor", "&Add criterion"), self._add)
        self.add.setIcon(icon("plus", self._context.theme.text))
        self.remove = self._button(translate("Scorecard editor", "&Remove"), self._remove_current)
        self.up = self._button("▲", lambda: self._move(-1), translate("Scorecard editor", "Move up"))
        self.down = self._button("▼", lambda: self._move(1), translate("Scorecard editor", "Move down"))
        self.even = self._button(translate("Scorecard editor", "&Even out to 100"), self._even_out)
        self.discard = self._button(translate("Scorecard editor", "&Discard changes"), self.discard_asked.emit)
        self.save = self._button("", self.save_asked.emit)
        self.save.setProperty("role", "primary")

    def _button(self, text: str, act: object, name: str = "") -> QPushButton:
        button = QPushButton(text, self)
        if name:
            button.setAccessibleName(name)
            button.setToolTip(name)
        button.clicked.connect(lambda: act())  # type: ignore[operator]
        return button

    def _lay_out(self) -> None:
        self.heading.setText(translate("Scorecard editor", "Criteria"))
        self.heading.setProperty("role", "heading")
        self.state.setProperty("role", "muted")
        self.state.setWordWrap(True)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(14, 10, 14, 12)
        inside.setSpacing(6)
        inside.addLayout(_line(self.heading, None, self.up, self.down, self.remove, self.add))
        inside.addWidget(self.state)
        inside.addWidget(self.table)
        inside.addLayout(_line(self.sum, None, self.even))
        cuts: list[QWidget | None] = []
        for letter, edit in self.cuts.items():
            text = translate("Scorecard editor", "{grade} from").format(grade=dealer_grade_name(CUTS[letter]))
            edit.setAccessibleName(text)
            edit.setFixedWidth(edit.fontMetrics().horizontalAdvance("100.00") + 24)
            edit.rejected.connect(lambda: self.say(translate("Scorecard editor", "A cut is a number from 0 to 100.")))
            cuts += [QLabel(text), edit]
        inside.addLayout(_line(*cuts, None))
        self.remark.setPlaceholderText(translate("Scorecard editor", "Why this version: what was changed and for what"))
        self.remark.setAccessibleName(translate("Scorecard editor", "Remark"))
        inside.addWidget(self.remark)
        inside.addWidget(self.error)
        inside.addLayout(_line(None, self.discard, self.save))

    def _show(self) -> None:
        sheet = self._sheet
        assert sheet is not None
        self.table.show_rows(sheet.lines)
        self.sum.setText(sum_text(sheet.total))
        is_full = sheet.total == FULL_WEIGHT
        self.sum.setStyleSheet(f"color: {self._context.theme.good if is_full else self._context.theme.warn};")
        for letter, edit in self.cuts.items():
            edit.set_value(getattr(sheet.cuts, letter))
        self.remark.set_value(sheet.remark)
        can_edit = not self._read_only
        for button in (self.add, self.remove, self.up, self.down):
            button.setEnabled(can_edit)
        self.even.setEnabled(can_edit and not is_full)
        self.discard.setEnabled(can_edit and sheet.is_changed)
        self.save.setText(save_text(sheet))
        self.save.setEnabled(can_edit and sheet.is_changed and is_full)
        self._on_row()

    def _on_row(self) -> None:
        self.line_chosen.emit(self.current)

    def _on_edited(self, line: SheetLine, field: str, value: object) -> None:
        if field == "name":
            column = "name_zh" if self._context.formats.language == "zh_CN" else "name_en"
            self.change_line(line.id, **{column: None if value == own_name(line) else value})
        elif field == "group":
            self.change_line(line.id, group=CriterionGroup(str(value)))
        elif field == "weight":
            weight = value if isinstance(value, int) else 0
            if not 0 <= weight <= FULL_WEIGHT:
                self.say(translate("Scorecard editor", "A weight is a whole number from 0 to 100."))
                return
            self.say("")
            self.change_line(line.id, weight=weight)
        else:
            self.change_line(line.id, **{field: value})

    def _on_cut(self, letter: str, value: Decimal | None) -> None:
        if self._sheet is None:
            return
        self.say("")
        if value is not None:
            self._sheet.cuts = replace(self._sheet.cuts, **{letter: value})
        self._changed()

    def _on_remark(self, value: str | None) -> None:
        if self._sheet is not None:
            self._sheet.remark = value
            self._changed()

    def _add(self) -> None:
        assert self._sheet is not None
        group = self.current.draft.group if self.current is not None else CriterionGroup.DIMENSIONS
        name = translate("Scorecard editor", "New criterion")
        is_chinese = self._context.formats.language == "zh_CN"
        line_id = self._sheet.add(group, None if is_chinese else name, name if is_chinese else None)
        self._changed()
        row = next(place for place, one in enumerate(self._sheet.lines) if one.id == line_id)
        self.table.setFocus()
        index = self.table.rows_model.index(row, 0)
        self.table.setCurrentIndex(index)
        self.table.edit(index)

    def _remove_current(self) -> None:
        if self.current is not None:
            self._remove([self.current.id])

    def _remove(self, ids: list[int]) -> None:
        if self._sheet is not None and not self._read_only:
            self._sheet.remove(ids)
            self._changed()

    def _move(self, step: int) -> None:
        if self._sheet is not None and self.current is not None:
            self._sheet.move(self.current.id, step)
            self._changed()

    def _even_out(self) -> None:
        if self._sheet is not None:
            self._sheet.even_out()
            self._changed()

    def _changed(self) -> None:
        self._show()
        self.changed.emit()


def _line(*widgets: QWidget | None) -> QHBoxLayout:
    """Side by side; None takes the room that is left."""
    line = QHBoxLayout()
    line.setSpacing(6)
    for widget in widgets:
        if widget is None:
            line.addStretch(1)
        else:
            line.addWidget(widget)
    return line
