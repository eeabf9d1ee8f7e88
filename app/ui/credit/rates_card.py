"""The two tables that show what waiting and losing cost, for the book's own margins and rates (S2; R29, R30)."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import TYPE_CHECKING

from msgspec import Struct
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.methods.bad_debt import PRINTED_LOSSES
from app.ui.credit.list_table import ListColumn, ListModel, ListTable
from app.ui.formats import MISSING, Formats
from app.ui.i18n import translate
from app.ui.page_context import PageContext
from app.ui.theme import Theme

if TYPE_CHECKING:
    from app.methods.bad_debt import ExtraSales
    from app.services.collection_views import CollectionTables
    from app.ui.credit.load import LoadedCredit

MARGINS = tuple(Decimal(percent) / 100 for percent in (10, 8, 6, 4, 2))
RATES = tuple(Decimal(percent) / 100 for percent in (5, 8, 12, 15))
LOSSES = (PRINTED_LOSSES[0], *PRINTED_LOSSES[3::2])
SHORT_MONTHS, WARN_MONTHS = 4, 6
"""Up to so many months a margin is gone quickly, or soon."""

MUCH_SALES, MORE_SALES = Decimal(50), Decimal(25)
"""Extra sales of so many losses are much, or more than is easily sold."""

DELAY, LOSS = range(2)


class TableRow(Struct, frozen=True):
    """A row with its cells; is_own: of the book's own rate."""

    head: str
    cells: tuple[Decimal | None, ...]
    texts: tuple[str, ...]
    is_own: bool


class RatesCard(QFrame):
    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.setProperty("role", "card")
        self.heading, self.what = QLabel(), QLabel()
        self.heading.setProperty("role", "heading")
        self.what.setProperty("role", "muted")
        self.what.setWordWrap(True)
        self.switch = QButtonGroup(self)
        self.stack = QStackedWidget(self)
        self.tables: list[ListTable] = []
        self._columns: tuple[Decimal, ...] = ()
        self._lay_out()
        self.switch.idClicked.connect(self.show_part)

    def show_loaded(self, loaded: LoadedCredit) -> None:
        collection = self._context.services.collection
        own = collection.tables((), (), ())
        largest = max((row.overdue_cents for row in loaded.calls), default=0)
        tables = collection.tables(
            sorted({*MARGINS, own.own_margin}, reverse=True), sorted({*RATES, own.own_rate}), losses(largest)
        )
        if tables.margins != self._columns:
            self._columns = tables.margins
            self._make_tables(tables)
        formats = self._context.formats
        self.tables[DELAY].list_model.show_rows(_delay_rows(tables, formats))
        self.tables[LOSS].list_model.show_rows(_loss_rows(tables, formats))
        self.show_part(self.switch.checkedId())

    def show_part(self, part: int) -> None:
        """DELAY or LOSS."""
        self.switch.button(part).setChecked(True)
        self.stack.setCurrentIndex(part)
        names = (translate("Credit", "Delay eats the profit"), translate("Credit", "What a bad debt takes"))
        texts = (
            translate(
                "Credit", "Months until interest has eaten the margin · down: borrowing rate · across: net margin"
            ),
            translate("Credit", "Extra sales that make up for a loss, {unit} · down: loss · across: net margin"),
        )
        self.heading.setText(names[part])
        self.what.setText(texts[part].format(unit=self._context.formats.unit_label()))

    def _make_tables(self, tables: CollectionTables) -> None:
        theme, formats = self._context.theme, self._context.formats
        names = (translate("Credit", "Delay eats the profit"), translate("Credit", "What a bad debt takes"))
        for old in self.tables:
            self.stack.removeWidget(old)
            old.deleteLater()
        self.tables = [self._table(part, name, tables, theme, formats) for part, name in enumerate(names)]
        for table in self.tables:
            self.stack.addWidget(table)

    def _table(self, part: int, name: str, tables: CollectionTables, theme: Theme, formats: Formats) -> ListTable:
        model: ListModel[TableRow] = ListModel(_columns(part, tables, formats), theme, self)
        table = ListTable(model, theme, name, self)
        rows = max(len(tables.rates), len(LOSSES))
        table.set_rows_high(rows)
        return table

    def _lay_out(self) -> None:
        head, titles = QHBoxLayout(), QVBoxLayout()
        titles.setSpacing(1)
        titles.addWidget(self.heading)
        titles.addWidget(self.what)
        head.addLayout(titles, 1)
        for part, name in enumerate((translate("Credit", "Delay"), translate("Credit", "Bad debt"))):
            button = QPushButton(name)
            button.setCheckable(True)
            self.switch.addButton(button, part)
            head.addWidget(button)
        self.switch.button(DELAY).setChecked(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self.stack)


def losses(largest_cents: int) -> tuple[int, ...]:
    """The printed losses in cents, a power of ten larger where a company owes more than the largest of them."""
    factor = 100
    while LOSSES[-1] * factor * 10 <= largest_cents:
        factor *= 10
    return tuple(loss * factor for loss in LOSSES)


def _columns(part: int, tables: CollectionTables, formats: Formats) -> list[ListColumn[TableRow]]:
    own = translate("Credit", "{rate} ours")
    first = translate("Credit", "Rate") if part == DELAY else translate("Credit", "Loss")
    columns = [ListColumn("head", first, lambda row: row.head, "99,999.9 ours", tone=_own_tone)]
    for place, margin in enumerate(tables.margins):
        name = formats.percent(margin, 1 if margin * 100 % 1 else 0)
        columns.append(_cell(place, own.format(rate=name) if margin == tables.own_margin else name, part))
    return columns


def _cell(place: int, head: str, part: int) -> ListColumn[TableRow]:
    return ListColumn(
        str(place),
        head,
        lambda row: row.texts[place],
        right=True,
        fill=lambda row: _fill(row.cells[place], part),
    )


def _fill(value: Decimal | None, part: int) -> str:
    """None: without a margin no sales are enough; without interest nothing is eaten."""
    if value is None:
        return "tag_bad" if part == LOSS else ""
    if part == DELAY:
        return "tag_bad" if value <= SHORT_MONTHS else "tag_warn" if value <= WARN_MONTHS else ""
    return "tag_bad" if value >= MUCH_SALES else "tag_warn" if value >= MORE_SALES else ""


def _own_tone(row: TableRow) -> str:
    return "accent" if row.is_own else ""


def _delay_rows(tables: CollectionTables, formats: Formats) -> list[TableRow]:
    return [
        TableRow(
            _rate_name(rate, tables.own_rate, formats),
            months,
            tuple(translate("Credit", "none") if one is None else f"{one:f}" for one in months),
            rate == tables.own_rate,
        )
        for rate, months in zip(tables.rates, tables.months, strict=True)
    ]


def _rate_name(rate: Decimal, own: Decimal, formats: Formats) -> str:
    name = formats.percent(rate, 1 if rate * 100 % 1 else 0)
    return translate("Credit", "{rate} ours").format(rate=name) if rate == own else name


def _loss_rows(tables: CollectionTables, formats: Formats) -> list[TableRow]:
    return [
        TableRow(formats.amount_in_unit(loss), _multiples(loss, needed), _amounts(needed, formats), False)
        for loss, needed in zip(tables.losses_cents, tables.extra_sales, strict=True)
    ]


def _multiples(loss: int, needed: Sequence[ExtraSales]) -> tuple[Decimal | None, ...]:
    return tuple(None if one.amount is None else Decimal(one.amount) / loss for one in needed)


def _amounts(needed: Sequence[ExtraSales], formats: Formats) -> tuple[str, ...]:
    return tuple(MISSING if one.amount is None else formats.amount_in_unit(one.amount) for one in needed)
