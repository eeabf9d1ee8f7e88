"""What a bad debt and a delay cost, reckoned while one types (R29, R30)."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.exchange.cell_text import CellError
from app.methods.money import round_half_up
from app.ui.credit.share_edit import ShareEdit
from app.ui.credit.words import eaten_text
from app.ui.i18n import translate
from app.ui.page_context import PageContext
from app.ui.widgets.money_edit import MoneyEdit
from app.ui.widgets.typed_edit import TypedEdit, WholeNumberEdit

if TYPE_CHECKING:
    from app.services.collection_views import CallRow
    from app.ui.credit.load import LoadedCredit

T = TypeVar("T")
AMOUNT_WIDTH, SHORT_WIDTH = 92, 70


class Calculators(QFrame):
    """Filled with the company chosen in the list; what is typed writes nothing to the book."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._loaded: LoadedCredit | None = None
        self.setProperty("role", "card")
        formats = context.formats
        self.loss, self.margin = MoneyEdit(formats), ShareEdit()
        self.amount, self.days = MoneyEdit(formats), WholeNumberEdit()
        self.late_margin, self.rate = ShareEdit(), ShareEdit()
        self.needed, self.needed_text = QLabel(), QLabel()
        self.cost, self.cost_text = QLabel(), QLabel()
        self._lay_out()
        self.loss.textChanged.connect(self._reckon_loss)
        self.margin.textChanged.connect(self._reckon_loss)
        late: tuple[TypedEdit[Any], ...] = (self.amount, self.days, self.late_margin, self.rate)
        for edit in late:
            edit.textChanged.connect(self._reckon_delay)

    def show_loaded(self, loaded: LoadedCredit) -> None:
        self._loaded = loaded
        self.show_call(loaded.calls[0] if loaded.calls else None)

    def show_call(self, row: CallRow | None) -> None:
        """Without a company: the book's margin and rate, and no amount."""
        tables = self._context.services.collection.tables((), (), ())
        margin = tables.own_margin if row is None else row.margin
        cents = row.overdue_cents or row.open_cents if row is not None else None
        for edit, value in (
            (self.loss, cents),
            (self.margin, margin),
            (self.amount, cents),
            (self.late_margin, margin),
            (self.rate, tables.own_rate),
            (self.days, mean_days(row) if row is not None else None),
        ):
            edit.set_value(value)  # type: ignore[arg-type]
        self._reckon_loss()
        self._reckon_delay()

    def _reckon_loss(self) -> None:
        formats = self._context.formats
        loss, margin = typed(self.loss), typed(self.margin)
        if loss is None or margin is None:
            self.needed.setText("")
            self.needed_text.setText(translate("Credit", "Type what might be lost and your net margin."))
            return
        found = self._context.services.collection.extra_sales(loss, margin)
        if found.amount is None:
            self.needed.setText("—")
            self.needed_text.setText(translate("Credit", "Without a margin above 0 no sales make up for a loss."))
            return
        self.needed.setText(formats.money(found.amount))
        text = translate("Credit", "To earn this loss back, {amount} more has to be sold")
        self.needed_text.setText(text.format(amount=formats.money_exact(found.amount)) + self._against(found.amount))

    def _against(self, cents: int) -> str:
        """ ", 19% of the quota of this period.": the quota where there is one, else the sales; else the full stop."""
        formats, loaded = self._context.formats, self._loaded
        if loaded is not None and loaded.quota_cents:
            share = formats.percent(Decimal(cents) / loaded.quota_cents)
            return translate("Credit", ": {share} of this period's quota.").format(share=share)
        if loaded is not None and loaded.days.sales_cents > 0:
            share = formats.percent(Decimal(cents) / loaded.days.sales_cents)
            return translate("Credit", ": {share} of the sales invoiced in the period.").format(share=share)
        return translate("Credit", ".", "full stop")

    def _reckon_delay(self) -> None:
        formats, collection = self._context.formats, self._context.services.collection
        amount, days = typed(self.amount), typed(self.days)
        margin, rate = typed(self.late_margin), typed(self.rate)
        if amount is None or days is None or margin is None or rate is None:
            self.cost.setText("")
            self.cost_text.setText(translate("Credit", "Type amount, days overdue, net margin and borrowing rate."))
            return
        found = collection.invoice_cost(amount, days, margin, rate)
        months = collection.months_until_loss(margin, rate)
        self.cost.setText(formats.money(found.cost_cents))
        left = translate("Credit", "Profit left: {amount}").format(amount=formats.money_exact(found.profit_left_cents))
        said = [left]
        if found.eaten is not None:
            said.append(eaten_text(found.eaten, formats))
        if months is None:
            said.append(translate("Credit", "no interest is charged"))
        else:
            said.append(translate("Credit", "all of it is gone after {months} months").format(months=f"{months:f}"))
        self.cost_text.setText(" · ".join(said))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 10)
        column.setSpacing(4)
        unit = self._context.formats.unit_label()
        column.addWidget(_heading(translate("Credit", "What a bad debt takes")))
        column.addLayout(
            _line(
                (translate("Credit", "Loss, {unit}").format(unit=unit), self.loss, AMOUNT_WIDTH),
                (translate("Credit", "÷ net margin"), self.margin, SHORT_WIDTH),
                result=self.needed,
            )
        )
        column.addWidget(_muted(self.needed_text))
        column.addSpacing(6)
        column.addWidget(_heading(translate("Credit", "What a delay costs")))
        column.addLayout(
            _line(
                (translate("Credit", "Amount, {unit}").format(unit=unit), self.amount, AMOUNT_WIDTH),
                (translate("Credit", "days"), self.days, SHORT_WIDTH),
                (translate("Credit", "margin"), self.late_margin, SHORT_WIDTH),
                (translate("Credit", "rate"), self.rate, SHORT_WIDTH),
                result=self.cost,
            )
        )
        column.addWidget(_muted(self.cost_text))


def mean_days(row: CallRow) -> int:
    """Days that its overdue invoices are late on average, weighed by what is open, so that the cost is that of the list."""
    late = [claim for claim in row.claims if claim.days_overdue > 0]
    cents = sum(claim.open_cents for claim in late)
    weighed = sum(claim.open_cents * claim.days_overdue for claim in late)
    return int(round_half_up(Fraction(weighed, cents))) if cents else 0


def typed(edit: TypedEdit[T]) -> T | None:
    """What the field holds right now, before it is left; None for a blank or what cannot be read."""
    text = edit.text().strip()
    if not edit.isModified():
        return edit.value()
    try:
        return edit.read(text) if text else None
    except (ValueError, CellError):
        return None


def _line(*fields: tuple[str, TypedEdit[Any], int], result: QLabel) -> QHBoxLayout:
    line = QHBoxLayout()
    line.setSpacing(6)
    for name, edit, width in fields:
        label = QLabel(name)
        label.setBuddy(edit)
        edit.setAccessibleName(name)
        edit.setFixedWidth(width)
        line.addWidget(label)
        line.addWidget(edit)
    line.addWidget(QLabel("="))
    result.setProperty("role", "heading")
    line.addWidget(result)
    line.addStretch(1)
    return line


def _heading(text: str) -> QLabel:
    label = QLabel(text)
    label.setProperty("role", "name")
    return label


def _muted(label: QLabel) -> QLabel:
    label.setProperty("role", "muted")
    label.setWordWrap(True)
    return label
