"""Customers, potential and sales per class of a lens, each with its share of the whole."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt
from typing_extensions import override

from app.methods.attack_defence import posture
from app.terms import Lens, Strategy
from app.ui.formats import MISSING, Formats
from app.ui.i18n import translate
from app.ui.labels import posture_name
from app.ui.portfolio.delegates import BAR_ROLE, TAG_ROLE
from app.ui.portfolio.list_columns import Column, head
from app.ui.portfolio.list_words import class_words, tag_of
from app.ui.portfolio.table_model import TableModel
from app.ui.widgets.tag import Tag

if TYPE_CHECKING:
    from app.services.portfolio_lens import LensView

CLASS, POSTURE, CUSTOMERS, POTENTIAL, SALES = range(5)
_CLASS_HEADS = {
    Lens.ATTACK_DEFENCE: Column.STRATEGY,
    Lens.CAPABILITY: Column.CAPABILITY,
    Lens.BCG: Column.BCG,
    Lens.TIERS: Column.TIER,
}


class SummaryModel(TableModel):
    """One row per class in the order of its rule, and one for the unplaced customers if there are any."""

    def __init__(self, formats: Formats, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._formats = formats
        self._lens = Lens.ATTACK_DEFENCE
        self._rows: list[tuple[StrEnum | None, int, int, int]] = []

    @property
    def lens(self) -> Lens:
        return self._lens

    def set_lens(self, lens_view: LensView) -> None:
        self.beginResetModel()
        self._lens = lens_view.lens
        self._rows = [(one.key, one.customers, one.potential_cents, one.sales_cents) for one in lens_view.summaries()]
        unplaced = lens_view.unplaced()
        if len(unplaced):
            view = lens_view.view
            sums = int(view.potential_cents[unplaced].sum()), int(view.sales_cents[unplaced].sum())
            self._rows.append((None, len(unplaced), *sums))
        self.endResetModel()

    def key_at(self, row: int) -> StrEnum | None:
        """None: the unplaced ones."""
        return self._rows[row][0]

    @override
    def row_count(self) -> int:
        return len(self._rows)

    @override
    def heads(self) -> tuple[str, ...]:
        return (
            head(_CLASS_HEADS[self._lens]),
            head(Column.POSTURE),
            translate("Portfolio", "Customers"),
            translate("Portfolio", "Potential"),
            translate("Portfolio", "Sales"),
        )

    @override
    def is_figure(self, column: int) -> bool:
        return column >= CUSTOMERS

    @override
    def cell(self, row: int, column: int, role: int) -> Any:
        key, _, potential, sales = self._rows[row]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(row, column)
        if role == TAG_ROLE:
            return self._tag(key) if column == CLASS else None
        if role == BAR_ROLE:
            return self._share(row, column)
        if role == Qt.ItemDataRole.ToolTipRole and column in (POTENTIAL, SALES):
            text = translate("CustomerList", "{amount}, {share} of all")
            amount = self._formats.money_exact(potential if column == POTENTIAL else sales)
            return text.format(amount=amount, share=self._formats.percent(self._share(row, column), 1))
        return None

    def _tag(self, key: StrEnum | None) -> Tag:
        return Tag(translate("CustomerList", "Unplaced")) if key is None else tag_of(key)

    def _text(self, row: int, column: int) -> str:
        key, customers, potential, sales = self._rows[row]
        if column == CLASS:
            return class_words(key) if key is not None else translate("CustomerList", "Unplaced")
        if column == POSTURE:
            return posture_name(posture(key)) if isinstance(key, Strategy) else ""
        if column == CUSTOMERS:
            return self._formats.count(customers)
        if key is None and column == POTENTIAL and not potential:
            return MISSING
        amount = self._formats.money(potential if column == POTENTIAL else sales)
        share = self._formats.percent(self._share(row, column))
        return translate("CustomerList", "{amount} · {share}").format(amount=amount, share=share)

    def _share(self, row: int, column: int) -> float:
        """Of the sums of all rows; what is below 0 counts as nothing."""
        amounts = [max(potential if column == POTENTIAL else sales, 0) for _, _, potential, sales in self._rows]
        total = sum(amounts)
        return amounts[row] / total if total else 0.0
