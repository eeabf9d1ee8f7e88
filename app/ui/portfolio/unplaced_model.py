"""The tray beside the chart: customers without a place in the lens shown, what each lacks, and where it is typed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, Signal
from typing_extensions import override

from app.terms import Lens
from app.ui.formats import Formats
from app.ui.i18n import translate
from app.ui.portfolio.delegates import PROMPT_ROLE
from app.ui.portfolio.field_editors import AMOUNTS, PERCENTS, field_name
from app.ui.portfolio.table_model import Index, TableModel

if TYPE_CHECKING:
    from app.services.portfolio_classes import PortfolioClasses
    from app.services.portfolio_lens import LensView

FIELDS: dict[Lens, tuple[str, ...]] = {
    Lens.ATTACK_DEFENCE: ("potential_cents",),
    Lens.CAPABILITY: ("potential_score", "fit_product", "fit_price", "fit_relationship", "fit_service"),
    Lens.BCG: ("potential_cents", "rival_share_bp", "growth_bp"),
    Lens.TIERS: (
        "potential_cents",
        "employees",
        "monthly_revenue_cents",
        "strategic_revenue_cents",
        "products_used",
        "influence",
    ),
}
"""What places a customer in each lens, in the order in which it is typed."""

NAME = 0
_WITH_LACKS = frozenset({Lens.ATTACK_DEFENCE})
"""Where there is room for words; through the other lenses the empty cells and the tip of the name say it."""

_NOT_KNOWN = -(2**62)


class UnplacedModel(TableModel):
    """Largest sales first. Typing announces field_typed(customer id, column of the customer, value); nothing is kept here."""

    field_typed = Signal(int, str, object)

    def __init__(self, formats: Formats, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._formats = formats
        self._lens_view: LensView | None = None
        self._classes: PortfolioClasses | None = None
        self._positions: list[int] = []
        self.editable = True

    @property
    def lens(self) -> Lens:
        return self._lens_view.lens if self._lens_view is not None else Lens.ATTACK_DEFENCE

    def set_lens(self, lens_view: LensView, classes: PortfolioClasses) -> None:
        """classes are those of the lens's view; they are asked for what is known, and only if there is somebody to show."""
        unplaced = lens_view.unplaced()
        self.beginResetModel()
        self._lens_view, self._classes = lens_view, classes
        self._positions = unplaced[(-lens_view.view.sales_cents[unplaced]).argsort(kind="stable")].tolist()
        self.endResetModel()

    def id_at(self, row: int) -> int:
        assert self._lens_view is not None
        return int(self._lens_view.view.ids[self._positions[row]])

    def row_of(self, customer_id: int) -> int | None:
        return next((row for row in range(len(self._positions)) if self.id_at(row) == customer_id), None)

    def field_at(self, column: int) -> str:
        """The customer's column typed in a column of the tray, "" for one that says something only."""
        first = self._first_field()
        return FIELDS[self.lens][column - first] if column >= first else ""

    def first_missing(self, row: int) -> int:
        """The column to be typed next; the first of all where none is empty."""
        fields = FIELDS[self.lens]
        missing = (at for at, field in enumerate(fields) if self._value(self._positions[row], field) is None)
        return self._first_field() + next(missing, 0)

    def _first_field(self) -> int:
        return 3 if self.lens in _WITH_LACKS else 1

    @override
    def row_count(self) -> int:
        return len(self._positions)

    @override
    def heads(self) -> tuple[str, ...]:
        unit = self._formats.unit_label()
        said = [translate("CustomerList", "Customer")]
        if self.lens in _WITH_LACKS:
            said += [translate("CustomerList", "Lacks"), f"{translate('CustomerList', 'Sales')}\n{unit}"]
        typed = (_two_lines(field, unit) for field in FIELDS[self.lens])
        return (*said, *typed)

    @override
    def is_figure(self, column: int) -> bool:
        return column > (1 if self.lens in _WITH_LACKS else 0)

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        editable = self.editable and self.field_at(index.column()) and not self._is_sum(index.row())
        return flags | Qt.ItemFlag.ItemIsEditable if editable else flags

    @override
    def cell(self, row: int, column: int, role: int) -> Any:
        if self._lens_view is None:
            return None
        position, field = self._positions[row], self.field_at(column)
        if role == Qt.ItemDataRole.DisplayRole:
            return self._typed_text(position, field, row) if field else self._said_text(position, column)
        if role == PROMPT_ROLE:
            return bool(field) and self.editable and self._value(position, field) is None
        if role == Qt.ItemDataRole.EditRole:
            return self._value(position, field) if field else self._said_text(position, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._tip(position, column, field)
        return None

    @override
    def setData(self, index: Index, value: Any, role: int = int(Qt.ItemDataRole.EditRole)) -> bool:
        field = self.field_at(index.column())
        if role != Qt.ItemDataRole.EditRole or not field or not self.editable:
            return False
        if value == self._value(self._positions[index.row()], field):
            return False
        self.field_typed.emit(self.id_at(index.row()), field, value)
        return True

    def _is_sum(self, row: int) -> bool:
        """A group's figures are those of its companies, which are typed one by one."""
        return self._lens_view is not None and self.id_at(row) in self._lens_view.view.members

    def _value(self, position: int, field: str) -> int | None:
        assert self._lens_view is not None and self._classes is not None
        if field == "potential_cents":
            return int(self._lens_view.view.potential_cents[position]) or None
        known = int(self._classes.whole.scores.columns[field][self._classes.place(position)])
        return None if known == _NOT_KNOWN else known

    def _said_text(self, position: int, column: int) -> str:
        from app.ui.portfolio.customer.class_words import lacks_in_words

        assert self._lens_view is not None
        view = self._lens_view.view
        if column == NAME:
            return view.names[position]
        if column == 1:
            return lacks_in_words(self._lens_view.lacks(position)).removeprefix(_lacks_prefix())
        return self._formats.amount_in_unit(int(view.sales_cents[position]))

    def _typed_text(self, position: int, field: str, row: int) -> str:
        value = self._value(position, field)
        if value is None:
            can_type = self.editable and not self._is_sum(row)
            return translate("CustomerList", "type") if can_type else "—"
        if field in AMOUNTS:
            return self._formats.amount_in_unit(value)
        return self._formats.percent(value / 10_000) if field in PERCENTS else self._formats.count(value)

    def _tip(self, position: int, column: int, field: str) -> str | None:
        from app.ui.portfolio.customer.class_words import lacks_in_words

        assert self._lens_view is not None
        if column == NAME:
            name, lacks = self._lens_view.view.names[position], lacks_in_words(self._lens_view.lacks(position))
            return f"{name}\n{lacks}" if lacks else name
        if not field:
            return self._said_text(position, column)
        text = translate("CustomerList", "{field}: F2 or a double click, type, Enter. Ctrl+Z takes it back.")
        return text.format(field=field_name(field))


def _two_lines(field: str, unit: str) -> str:
    """A field's name as the head of a narrow column: amounts with their unit, others broken in the middle."""
    name = field_name(field)
    if field in AMOUNTS:
        short = {
            "potential_cents": translate("CustomerList", "Potential"),
            "monthly_revenue_cents": translate("CustomerList", "A month"),
            "strategic_revenue_cents": translate("CustomerList", "Strategic"),
        }[field]
        return f"{short}\n{unit}"
    before, blank, after = name.rpartition(" ")
    return f"{before}\n{after}" if blank else name


def _lacks_prefix() -> str:
    return translate("CustomerPage", "lacks: {what}").format(what="")
