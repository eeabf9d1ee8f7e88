"""The risk that a dealer sells outside its area, what it is made of, and the log of cases (R26)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QWidget
from typing_extensions import override

from app.terms import RiskLevel
from app.ui.dealers.facts_cards import DealerSection
from app.ui.dealers.facts_fields import list_editor, list_items
from app.ui.dealers.tag_button import TagButton
from app.ui.dealers.why import diversion_why, show_why
from app.ui.i18n import translate
from app.ui.labels import risk_level_name
from app.ui.page_context import PageContext
from app.ui.widgets.rows_model import Column
from app.ui.widgets.tag import Tag, Tone
from app.ui.widgets.typed_edit import DateEdit, TextEdit

if TYPE_CHECKING:
    from app.methods.diversion import Diversion
    from app.services.dealer_file import CaseRecord
    from app.ui.why_words import WhyWords

TONES = {RiskLevel.LOW: Tone.GOOD, RiskLevel.MEDIUM: Tone.WARN, RiskLevel.HIGH: Tone.BAD}


class DiversionCard(DealerSection):
    """The count is of the cases."""

    TABLES = ("diversion_case", "dealer", "sales_entry", "setting", "area", "product")

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, translate("Dealer facts", "Diversion of goods"), "", parent)
        self._words: WhyWords | None = None
        self.why = QPushButton(translate("Dealer facts", "Why?"))
        self.why.clicked.connect(self._say_why)
        self.head.addWidget(self.why)
        self.new = self.add_row(self._fields(), self._add, translate("Dealer facts", "Case"))
        self._risk_line = QHBoxLayout()
        self.body.addLayout(self._risk_line)
        self.tag: TagButton | None = None
        self.parts = QGridLayout()
        self.parts.setHorizontalSpacing(16)
        self.parts.setVerticalSpacing(2)
        self.parts.setColumnStretch(2, 1)
        self.body.addLayout(self.parts)
        self.no_case = QLabel(translate("Dealer facts", "No case noted. Add one when goods turn up outside the area."))
        self.no_case.setProperty("role", "muted")
        self.no_case.setWordWrap(True)
        self.body.addWidget(self.no_case)
        self.table = self.add_table(self._columns(), translate("Dealer facts", "Cases of diversion"))
        self.finish()

    @override
    def load(self) -> None:
        dealers = self._context.services.dealers
        self._show_risk(dealers.diversion(self.dealer_id, self.scope.as_of))
        cases = dealers.cases(self.dealer_id)
        self.table.show_rows(cases)
        self.show_count(len(cases))
        self.no_case.setVisible(not cases)
        self.new.preset({"found_on": self.scope.as_of})
        editor = self.new.editors["area_id"]
        if not editor.lineEdit().hasFocus():
            editor.set_items(list_items(self._context, "area"))

    @override
    def on_edited(self, record: CaseRecord, field: str, value: Any) -> None:
        fields = {"dealer_id": self.dealer_id, field: value}
        self.attempt(lambda: self._context.services.dealers.save_case(record.id, fields))

    @override
    def on_deletion(self, records: list[CaseRecord]) -> None:
        self.attempt(lambda: self._context.services.dealers.delete_cases(one.id for one in records))

    def _add(self, values: dict[str, Any]) -> None:
        self._context.services.dealers.save_case(None, {**values, "dealer_id": self.dealer_id})

    def _fields(self) -> dict[str, tuple[str, QWidget]]:
        amount = translate("Dealer facts", "Amount ({unit})").format(unit=self._context.formats.unit_label())
        area = list_editor(self._context, "area", self)
        line = area.lineEdit()
        if line is not None:
            line.setPlaceholderText(translate("Dealer facts", "found in"))
        return {
            "found_on": (translate("Dealer facts", "Found on"), DateEdit()),
            "area_id": (translate("Dealer facts", "found in"), area),
            "amount_cents": (amount, self.money_edit(self)),
            "evidence": (translate("Dealer facts", "Evidence"), TextEdit()),
        }

    def _show_risk(self, risk: Diversion) -> None:
        self._words = diversion_why(risk, self._context.formats)
        level = translate("Dealer facts", "too little is known") if risk.level is None else risk_level_name(risk.level)
        text = translate("Dealer facts", "{level} · {points} of 100 points").format(level=level, points=risk.points)
        tone = Tone.NEUTRAL if risk.level is None else TONES[risk.level]
        while (item := self._risk_line.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.deleteLater()
        self.tag = TagButton(Tag(text, tone), self._context.theme, self)
        self.tag.clicked.connect(self._say_why)
        self._risk_line.addWidget(self.tag)
        self._risk_line.addStretch(1)
        self._show_parts(self._words.rows[: len(risk.parts)])

    def _show_parts(self, rows: tuple[tuple[str, str], ...]) -> None:
        for place, row in enumerate(rows):
            for column, text in enumerate(row):
                item = self.parts.itemAtPosition(place, column)
                label = item.widget() if item is not None else None
                if not isinstance(label, QLabel):
                    label = QLabel(self)
                    label.setProperty("role", "muted")
                    self.parts.addWidget(label, place, column)
                label.setText(text)

    def _say_why(self) -> None:
        if self._words is not None:
            show_why(self.why, self._words)

    def _columns(self) -> list[Column[Any]]:
        amount = translate("Dealer facts", "Amount\n{unit}").format(unit=self._context.formats.unit_label())
        return [
            self.day_column(translate("Dealer facts", "Found on"), "found_on"),
            self._list_column(translate("Dealer facts", "Found in"), "area"),
            self._list_column(translate("Dealer facts", "Product line"), "product"),
            self.money_column(amount, "amount_cents", "9,999.9"),
            Column(
                translate("Dealer facts", "Confirmed"),
                tick=lambda one: one.is_confirmed,
                field="is_confirmed",
                width="WW",
                tip=lambda _: translate("Dealer facts", "Only confirmed cases of the last twelve months count."),
            ),
            self.text_column(translate("Dealer facts", "Evidence"), "evidence"),
            self.text_column(translate("Dealer facts", "What was done"), "measure"),
        ]

    def _list_column(self, head: str, table: str) -> Column[Any]:
        return Column(
            head,
            lambda one: getattr(one, f"{table}_name") or "",
            field=f"{table}_id",
            value=lambda one: getattr(one, f"{table}_id"),
            editor=lambda parent: list_editor(self._context, table, parent),
        )
