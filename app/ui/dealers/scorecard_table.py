"""The criteria of a scorecard as a table: name, group, weight and gate are changed in the cell (R25)."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.terms import CriterionGroup
from app.ui.dealers.scorecard_sheet import SheetLine
from app.ui.dealers.scorecard_words import line_title
from app.ui.i18n import translate
from app.ui.labels import criterion_group_name
from app.ui.page_context import PageContext
from app.ui.widgets.choice_edits import ChoiceCombo
from app.ui.widgets.rows_model import Column, RowsModel
from app.ui.widgets.rows_table import RowsTable
from app.ui.widgets.typed_edit import TextEdit, WholeNumberEdit

MOST_SHOWN = 16


class CriteriaModel(RowsModel[SheetLine]):
    """edited(line, "name", "group", "weight" or "is_gate", value)."""

    def __init__(self, context: PageContext, parent: QObject) -> None:
        super().__init__(_columns(context), context.theme, context.read_only, parent)

    def set_read_only(self, read_only: bool) -> None:
        self._read_only = read_only


class CriteriaTable(RowsTable):
    """Higher than the small tables of a card: a scorecard is read as a whole."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        self.criteria = CriteriaModel(context, parent or context.signals)
        super().__init__(self.criteria, context, translate("Scorecard editor", "Criteria"), parent)

    @override
    def fit_height(self) -> None:
        super().fit_height()
        if not self._is_ready:
            return
        rows = min(max(self.rows_model.rowCount(), 1), MOST_SHOWN)
        head = self.horizontalHeader().sizeHint().height()
        self.setFixedHeight(rows * self._theme.row_compact + head + 2)


def group_editor(parent: QWidget) -> ChoiceCombo:
    return ChoiceCombo([(group.value, criterion_group_name(group)) for group in CriterionGroup], parent=parent)


def _columns(context: PageContext) -> list[Column[Any]]:
    formats = context.formats
    widest = max((criterion_group_name(group) for group in CriterionGroup), key=len)
    return [
        Column(
            translate("Scorecard editor", "Criterion"),
            lambda one: line_title(one, formats),
            field="name",
            value=lambda one: line_title(one, formats),
            editor=TextEdit,
        ),
        Column(
            translate("Scorecard editor", "Group"),
            lambda one: criterion_group_name(one.draft.group),
            f"{widest}WW",
            field="group",
            value=lambda one: one.draft.group.value,
            editor=group_editor,
        ),
        Column(
            translate("Scorecard editor", "Weight"),
            lambda one: str(one.draft.weight),
            "100",
            True,
            field="weight",
            value=lambda one: one.draft.weight,
            editor=WholeNumberEdit,
            tone=lambda one: "" if one.draft.weight else "warn",
        ),
        Column(
            translate("Scorecard editor", "Gate"),
            tick=lambda one: one.draft.is_gate,
            field="is_gate",
            width="WW",
            tip=lambda _: translate(
                "Scorecard editor", "A mark of 0 or 1 here gives at best Dealer C; two such marks give Dealer D."
            ),
        ),
    ]
