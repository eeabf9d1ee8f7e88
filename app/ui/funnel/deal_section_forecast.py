"""What the deal counts as in the forecast: by evidence, by the rep's call, and why (R23)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget
from typing_extensions import override

from app.methods.forecast import (
    ForecastPeriod,
    call_needs_reason,
    category,
    dated_step_ahead,
    with_call,
)
from app.methods.funnel import SLIPPING_FROM
from app.methods.risk import RedFlag
from app.terms import OPEN_STAGES, DealStage, ForecastCategory
from app.ui.funnel.deal_section import DealSection, Statement
from app.ui.funnel.forecast_words import period_text
from app.ui.i18n import translate
from app.ui.labels import forecast_category_name, stage_name
from app.ui.page_context import PageContext
from app.ui.widgets.choice_edits import ChoiceCombo
from app.ui.widgets.typed_edit import TextEdit

if TYPE_CHECKING:
    from datetime import date

    from app.services.deals import DealRecord


class ForecastSection(DealSection):
    """A call below the evidence is free; one above it is kept once it has a reason."""

    TABLES = ("deal", "visit", "setting")

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        empty = translate("DealPage", "The deal has ended: nothing is forecast for it.")
        super().__init__(context, translate("DealPage", "Forecast"), empty, parent)
        self.result, self.evidence = QLabel(), QWidget()
        self.result.setProperty("role", "name")
        self.result.setWordWrap(True)
        self._facts_list = QVBoxLayout(self.evidence)
        self._facts_list.setContentsMargins(0, 0, 0, 0)
        self._facts_list.setSpacing(2)
        self.body.addWidget(self.result)
        self.body.addWidget(self.evidence)
        self._by_evidence = ForecastCategory.FC_OMITTED
        choices = [(one.value, forecast_category_name(one)) for one in ForecastCategory]
        self.call = ChoiceCombo(choices, translate("DealPage", "as the evidence says"))
        self.reason = TextEdit()
        self.reason.setPlaceholderText(translate("DealPage", "e.g. letter of intent signed"))
        self.call.committed.connect(lambda _: self._save())
        self.reason.committed.connect(lambda _: self._save())
        self.fields = self._grid()
        self.body.addWidget(self.fields)
        self.finish()

    @override
    def load(self) -> None:
        record = self.record
        is_open = DealStage(record.stage) in OPEN_STAGES
        for widget in (self.result, self.evidence, self.fields):
            widget.setVisible(is_open)
        self.empty.setVisible(not is_open)
        if is_open:
            self._show(record)

    def _show(self, record: DealRecord) -> None:
        as_of, close = self.scope.as_of, record.expected_close
        period = self._context.services.forecast.period(close or as_of)
        facts = self._facts(record, period, as_of)
        flags = (RedFlag.RF11,) if self._is_late(record, as_of) else ()
        stage, has_step = DealStage(record.stage), self._has_dated_step(record, as_of)
        self._by_evidence = category(stage, close, period, flags, customer_dated_step=has_step)
        called = ForecastCategory(record.forecast_call) if record.forecast_call else None
        counts = with_call(self._by_evidence, called, record.forecast_reason)
        if close is None and call_needs_reason(self._by_evidence, called):
            # what is raised counts in the period of its close only, and there is none
            counts = self._by_evidence
        text = translate("DealPage", "Counts as {category}; by evidence {evidence}")
        if counts is self._by_evidence:
            text = translate("DealPage", "Counts as {category}, as the evidence says")
        name, evidence = forecast_category_name(counts), forecast_category_name(self._by_evidence)
        self.result.setText(text.format(category=name, evidence=evidence))
        self._show_facts(facts)
        self.call.set_value(record.forecast_call)
        if not self.reason.isModified():
            self.reason.set_value(record.forecast_reason)

    def _show_facts(self, facts: list[tuple[str, bool]]) -> None:
        while (item := self._facts_list.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        for text, is_met in facts:
            self._facts_list.addWidget(Statement(text, is_met, self._context, self.evidence))

    def _facts(self, record: DealRecord, period: ForecastPeriod, as_of: date) -> list[tuple[str, bool]]:
        """What is asked of a deal that counts as committed, and whether it is so."""
        month = self._context.services.settings.fiscal_first_month
        close = record.expected_close
        when = translate("DealPage", "Closes in {period}").format(
            period=period_text(period, month, self._context.formats)
        )
        stage = translate("DealPage", "In {stage} or later").format(stage=stage_name(DealStage.COMMIT))
        return [
            (when if close is not None else translate("DealPage", "Has an expected close"), close is not None),
            (stage, record.stage == DealStage.COMMIT),
            (translate("DealPage", "The customer has dated a next step"), self._has_dated_step(record, as_of)),
            (translate("DealPage", "Not late, and not put off again and again"), not self._is_late(record, as_of)),
        ]

    def _has_dated_step(self, record: DealRecord, as_of: date) -> bool:
        if dated_step_ahead(record.next_step_on, as_of):
            return True
        if record.customer_id is None:
            return False
        visits = self._context.services.customer_file.visits(record.customer_id)
        planned = (one.planned_on for one in visits if one.deal_id == record.id and one.held_on is None)
        return any(dated_step_ahead(day, as_of) for day in planned)

    @staticmethod
    def _is_late(record: DealRecord, as_of: date) -> bool:
        close = record.expected_close
        return record.slips >= SLIPPING_FROM or (close is not None and close < as_of)

    def _save(self) -> None:
        """A raise without a reason waits for it in the field."""
        value = self.call.value()
        call = ForecastCategory(str(value)) if value else None
        reason = self.reason.value()
        if call_needs_reason(self._by_evidence, call) and not reason:
            self.say(translate("DealPage", "More than the evidence shows: give the reason, then it counts."))
            self.reason.setFocus()
            return
        forecast = self._context.services.forecast
        self.attempt(lambda: forecast.call_deals([self.deal_id], call, reason, self.scope.as_of))

    def _grid(self) -> QWidget:
        box = QWidget()
        grid = QGridLayout(box)
        grid.setContentsMargins(0, 4, 0, 0)
        grid.setColumnStretch(1, 1)
        rows = ((translate("Deal", "Rep's call"), self.call), (translate("Deal", "Reason for the call"), self.reason))
        for row, (text, editor) in enumerate(rows):
            label = QLabel(text)
            label.setProperty("role", "muted")
            label.setBuddy(editor)
            editor.setAccessibleName(text)
            editor.setEnabled(not self.read_only)
            grid.addWidget(label, row, 0)
            grid.addWidget(editor, row, 1)
        return box
