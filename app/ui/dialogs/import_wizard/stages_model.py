"""Stage names of the file that Fieldbook does not know, and the stage each one is."""

from __future__ import annotations

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from typing_extensions import override

from app.terms import DealStage
from app.ui.dialogs.import_wizard.columns_model import ColumnsModel
from app.ui.i18n import translate
from app.ui.labels import stage_name

Index = QModelIndex | QPersistentModelIndex
NAME, STAGE = range(2)


class StagesModel(QAbstractTableModel):
    """Edits the stages of a ColumnsModel."""

    def __init__(self, columns: ColumnsModel) -> None:
        super().__init__()
        self._columns = columns
        self._names = columns.unknown_stages()

    def choices(self, column: int) -> list[tuple[str, object]]:
        """The same in every column."""
        del column
        stages: list[tuple[str, object]] = [(stage_name(stage), stage.value) for stage in DealStage]
        return [(translate("Import", "not imported"), ""), *stages]

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._names)

    @override
    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else 2

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return translate("Import", "Stage of the file") if section == NAME else translate("Import", "Becomes")

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsEditable if index.column() == STAGE else flags

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return None
        name = self._names[index.row()]
        if index.column() == NAME:
            return name
        stage = self._columns.stages.get(name)
        if role == Qt.ItemDataRole.EditRole:
            return stage.value if stage else ""
        return stage_name(stage) if stage else translate("Import", "not imported")

    @override
    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.EditRole:
            return False
        name = self._names[index.row()]
        self._columns.stages.pop(name, None)
        if value:
            self._columns.stages[name] = DealStage(str(value))
        self.dataChanged.emit(index, index)
        return True
