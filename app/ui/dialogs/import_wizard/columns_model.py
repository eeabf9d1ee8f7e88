"""Columns of a table of the file and the field each one is; the field and its unit can be edited."""

from __future__ import annotations

from msgspec.structs import replace
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from typing_extensions import override

from app.exchange.cells import clean_text
from app.exchange.column_guess import ColumnChoice
from app.exchange.import_fields import FIELDS, Form
from app.exchange.import_mapping import ImportMapping
from app.exchange.readers.raw_table import RawTable
from app.exchange.stage_names import stage_of
from app.ui.dialogs.import_wizard.field_words import field_choices, field_name, shown_cell, unit_choices, unit_name
from app.ui.i18n import translate

Index = QModelIndex | QPersistentModelIndex
HEADER, SAMPLE, FIELD, UNIT = range(4)
SAMPLES = 3
MOST_STAGES = 30
"""A column with more unknown words than this holds something else."""


class ColumnsModel(QAbstractTableModel):
    """Choosing a field that another column has takes it from there."""

    def __init__(self, table: RawTable, mapping: ImportMapping) -> None:
        super().__init__()
        self._table = table
        self._base = mapping
        self.kind = mapping.kind
        self.stages = dict(mapping.stages)
        self._choices = dict(mapping.columns)
        self._samples = [_sample(table, index) for index in range(len(table.headers))]

    def mapping(self) -> ImportMapping:
        columns = {header: self._choices[header] for header in self._table.headers if header in self._choices}
        return replace(self._base, columns=columns, stages=dict(self.stages))

    def choices(self, column: int) -> list[tuple[str, object]]:
        """(text, value) of what a cell of this column can be."""
        if column == UNIT:
            return [*unit_choices()]
        return [(translate("Import", "not imported"), ""), *field_choices(self.kind)]

    def unknown_stages(self) -> list[str]:
        """Words of the stage column that no list of stages knows; those mapped by hand among them."""
        header = next((header for header, choice in self._choices.items() if choice.field == "stage"), None)
        if header is None:
            return []
        cells = set(self._table.column(self._table.headers.index(header)))
        names = sorted({clean_text(cell) for cell in cells} - {""})
        return [name for name in names if stage_of(name) is None][:MOST_STAGES]

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._table.headers)

    @override
    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else 4

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (
            translate("Import", "Column of the file"),
            translate("Import", "Holds"),
            translate("Import", "Becomes"),
            translate("Import", "Unit"),
        )[section]

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        if index.column() == FIELD or (index.column() == UNIT and self._is_amount(index.row())):
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        header = self._table.headers[index.row()]
        choice = self._choices.get(header)
        if role == Qt.ItemDataRole.EditRole:
            return (choice.field if choice else "") if index.column() == FIELD else choice.unit if choice else 1
        if role == Qt.ItemDataRole.ToolTipRole and index.column() == SAMPLE:
            return self._samples[index.row()]
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if index.column() == HEADER:
            return header
        if index.column() == SAMPLE:
            return self._samples[index.row()]
        if index.column() == FIELD:
            return field_name(choice.field) if choice else translate("Import", "not imported")
        return unit_name(choice.unit) if choice and self._is_amount(index.row()) else ""

    @override
    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.EditRole:
            return False
        header = self._table.headers[index.row()]
        if index.column() == FIELD:
            self._choose(header, str(value or ""))
        elif header in self._choices and isinstance(value, int):
            self._choices[header] = ColumnChoice(self._choices[header].field, value)
        self.dataChanged.emit(self.index(0, FIELD), self.index(self.rowCount() - 1, UNIT))
        return True

    def _choose(self, header: str, key: str) -> None:
        unit = self._choices[header].unit if header in self._choices else 1
        self._choices = {
            other: choice for other, choice in self._choices.items() if choice.field != key and other != header
        }
        if key:
            self._choices[header] = ColumnChoice(key, unit)

    def _is_amount(self, row: int) -> bool:
        choice = self._choices.get(self._table.headers[row])
        return choice is not None and FIELDS[self.kind][choice.field].form is Form.AMOUNT


def _sample(table: RawTable, index: int) -> str:
    found: list[str] = []
    for row in table.rows[:2000]:
        text = shown_cell(row[index])
        if text and text not in found:
            found.append(text[:40])
            if len(found) == SAMPLES:
                break
    return " · ".join(found)
