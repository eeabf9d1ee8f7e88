"""The limit of a company by each method, the one that binds, and what stands against it (R27)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QWidget
from typing_extensions import override

from app.errors import AppError
from app.terms import CreditGrade, CreditState, Flag, LimitMethod
from app.ui.credit.fields_dialog import Fields, FieldsDialog
from app.ui.credit.party_section import MONEY_TABLES, PartySection
from app.ui.credit.use_bar import UseBar
from app.ui.i18n import translate
from app.ui.labels import error_text, flag_name
from app.ui.labels.credit_terms import credit_grade_name, credit_state_name, hold_reason_name, limit_method_name
from app.ui.page_context import PageContext
from app.ui.widgets.choice_edits import ChoiceCombo
from app.ui.widgets.money_edit import MoneyEdit
from app.ui.widgets.typed_edit import DateEdit, TextEdit

if TYPE_CHECKING:
    from app.services.credit_views import CreditDetail, CreditRow

_TONES = {CreditState.OK: "good", CreditState.WARN: "warn", CreditState.HOLD: "bad"}
BY_HAND = ("grade_set", "limit_set_cents", "limit_set_reason", "limit_set_until")


class StandingSection(PartySection):
    TABLES = (*MONEY_TABLES, "credit_file", "deal", "sales_entry", "setting")

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, translate("CreditParty", "Credit limit"), "", parent)
        self.state, self.use, self.by_hand = QLabel(), QLabel(), QLabel()
        self.bar = UseBar(context.theme)
        self.by_hand.setProperty("role", "muted")
        for label in (self.state, self.use, self.by_hand):
            label.setWordWrap(True)
        self.rows = QWidget()
        self.grid = QGridLayout(self.rows)
        self.grid.setContentsMargins(0, 4, 0, 0)
        self.grid.setVerticalSpacing(3)
        self.grid.setColumnStretch(0, 1)
        self.set_hand = QPushButton(translate("CreditParty", "Set by hand…"))
        self.take_back = QPushButton(translate("CreditParty", "Take back"))
        self.take_back.setToolTip(translate("CreditParty", "The limit is reckoned again; can be undone"))
        self.set_hand.clicked.connect(self.ask_by_hand)
        self.take_back.clicked.connect(self.take_hand_back)
        for button in (self.set_hand, self.take_back):
            button.setEnabled(not self.read_only)
        buttons = QHBoxLayout()
        buttons.addWidget(self.set_hand)
        buttons.addWidget(self.take_back)
        buttons.addStretch(1)
        for widget in (self.state, self.bar, self.use, self.rows, self.by_hand):
            self.body.addWidget(widget)
        self.body.addLayout(buttons)
        self.dialog: FieldsDialog | None = None
        self.finish()

    @override
    def load(self) -> None:
        detail = self.detail
        row = detail.row
        reasons = translate("CreditParty", ", ", "between reasons").join(hold_reason_name(why) for why in row.reasons)
        text = translate("CreditParty", "{state}: {reasons}") if reasons else "{state}"
        self.state.setText(text.format(state=credit_state_name(row.state), reasons=reasons))
        self.state.setStyleSheet(f"color: {getattr(self._context.theme, _TONES[row.state])}; font-weight: 600;")
        used = self._use_text(row)
        self.use.setText(used)
        settings = self._context.services.settings
        marks = tuple(settings.share(key) for key in ("credit_warn", "credit_hold"))
        self.bar.show_use(row.use, row.state, marks, used)
        self.bar.setVisible(row.use is not None)
        self._show_rows(self._limit_rows(detail), self._exposure_rows(row))
        self.by_hand.setText(self._hand_text(detail))
        self.by_hand.setVisible(bool(self.by_hand.text()))
        self.take_back.setVisible(any(getattr(detail.file, field) is not None for field in BY_HAND))
        if row.flags:
            self.say(", ".join(flag_name(flag) for flag in row.flags if flag is Flag.OVERRIDE_EXPIRED))
        else:
            self.say("")
        self.set_hand.setToolTip(translate("CreditParty", "A grade or limit by hand, with its reason and its last day"))

    def ask_by_hand(self) -> None:
        detail = self.detail
        formats = self._context.formats
        grades = ChoiceCombo(
            [(grade.value, credit_grade_name(grade)) for grade in CreditGrade],
            translate("CreditParty", "as scored"),
        )
        grades.set_value(detail.file.grade_set.value if detail.file.grade_set else None)
        limit, reason, until = MoneyEdit(formats), TextEdit(), DateEdit()
        limit.set_value(detail.file.limit_set_cents)
        reason.set_value(detail.file.limit_set_reason)
        until.set_value(detail.file.limit_set_until)
        unit = formats.unit_label()
        fields: Fields = {
            "limit_set_cents": (translate("CreditParty", "Limit, {unit}").format(unit=unit), limit),
            "grade_set": (translate("CreditParty", "Grade"), grades),
            "limit_set_reason": (translate("CreditParty", "Reason"), reason),
            "limit_set_until": (translate("CreditParty", "Last day"), until),
        }
        title, verb = translate("CreditParty", "Limit by hand"), translate("CreditParty", "Set")
        required = ("limit_set_reason", "limit_set_until")
        dialog = FieldsDialog(title, detail.row.name, fields, verb, self, required=required)
        dialog.chosen.connect(self._on_chosen)
        self.dialog = dialog
        dialog.open()

    def take_hand_back(self) -> None:
        self.attempt(lambda: self._context.services.credit.save(self.party, dict.fromkeys(BY_HAND)))

    def _on_chosen(self, values: dict[str, Any]) -> None:
        assert self.dialog is not None
        try:
            self._context.services.credit.save(self.party, values)
        except AppError as error:
            self.dialog.say(error_text(error))
        else:
            self.dialog.accept()

    def _use_text(self, row: CreditRow) -> str:
        formats = self._context.formats
        exposure = formats.money(row.exposure_cents)
        if row.limit_cents is None:
            text = translate(
                "CreditParty", "Never assessed: no grade. {exposure} stands open; fill in the credit file."
            )
            return text.format(exposure=exposure)
        limit = formats.money(row.limit_cents)
        if row.use is None:
            return translate("CreditParty", "Limit {limit}, {exposure} at risk").format(limit=limit, exposure=exposure)
        text = translate("CreditParty", "{share} used: {exposure} of {limit}")
        return text.format(share=formats.percent(row.use, 1), exposure=exposure, limit=limit)

    def _limit_rows(self, detail: CreditDetail) -> list[tuple[str, str, bool]]:
        """Method, amount, whether it binds."""
        row, money = detail.row, self._context.formats.money
        found = row.limit
        rows: list[tuple[str, str, bool]] = []
        if found is not None:
            is_new = found.method is LimitMethod.NEW_DEALER
            first = LimitMethod.NEW_DEALER if is_new else LimitMethod.SALES
            rows = [
                (limit_method_name(first), money(found.sales_cents), row.method is first),
                (
                    limit_method_name(LimitMethod.NET_WORTH),
                    money(found.net_worth_cents),
                    row.method is LimitMethod.NET_WORTH,
                ),
                (
                    limit_method_name(LimitMethod.OUR_SALES),
                    money(found.our_sales_cents),
                    row.method is LimitMethod.OUR_SALES,
                ),
            ]
        if row.method in (LimitMethod.CASH_ONLY, LimitMethod.MANUAL):
            rows.append((limit_method_name(row.method), money(row.limit_cents), True))
        binds = translate("CreditParty", "{method} · binds")
        return [(binds.format(method=name) if is_it else name, value, is_it) for name, value, is_it in rows]

    def _exposure_rows(self, row: CreditRow) -> list[tuple[str, str, bool]]:
        money, exposure = self._context.formats.money, row.exposure
        parts = (
            (translate("CreditParty", "Receivables"), exposure.receivables_cents),
            (translate("CreditParty", "Shipped, not invoiced"), exposure.not_invoiced_cents),
            (translate("CreditParty", "Open orders"), exposure.orders_cents),
            (translate("CreditParty", "Our stock with it"), exposure.stock_cents),
        )
        rows = [(name, money(cents), False) for name, cents in parts if cents]
        return [*rows, (translate("CreditParty", "At risk together"), money(row.exposure_cents), True)]

    def _show_rows(self, *groups: list[tuple[str, str, bool]]) -> None:
        while self.grid.count():
            item = self.grid.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.deleteLater()
        at = 0
        for group in groups:
            for name, value, binds in group:
                self.grid.addWidget(_label(name, binds), at, 0)
                self.grid.addWidget(_label(value, binds), at, 1, Qt.AlignmentFlag.AlignRight)
                at += 1
            self.grid.setRowMinimumHeight(at, 6)
            at += 1

    def _hand_text(self, detail: CreditDetail) -> str:
        known = detail.file
        if not known.limit_set_until or not known.limit_set_reason:
            return ""
        text = translate("CreditParty", "By hand until {day}: {reason}")
        return text.format(day=self._context.formats.day(known.limit_set_until), reason=known.limit_set_reason)


def _label(text: str, bold: bool) -> QLabel:
    label = QLabel(text)
    label.setWordWrap(True)
    label.setProperty("role", "name" if bold else "")
    return label
