"""What the deal counts as in the forecast: by evidence, by the rep's call, and why (R23)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget
from typing_extensions import override

from app.methods.forecast import call_needs_reason, with_call
from app.terms import DealStage, ForecastCategory
from app.ui.funnel.deal_section import DealSection, Statement
from app.ui.funnel.forecast_words import period_text
from app.ui.i18n import translate
from app.ui.labels import forecast_category_name, red_flag_name, stage_name
from app.ui.page_context import PageContext
from app.ui.widgets.choice_edits import ChoiceCombo
from app.ui.widgets.typed_edit import TextEdit

if TYPE_CHECKING:
    from app.services.deals import DealRecord
    from app.services.forecast_views import DealEvidence


class ForecastSection(DealSection):
    """A call below the evidence is free; one above it is kept once it has a reason."""

    TABLES = (
        *("deal", "visit", "setting", "contact", "deal_person", "guide_evidence", "deal_need", "visit_person"),
        *("flag_answer", "gate_check"),
    )

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
        evidence = self._context.services.forecast.evidence(record.id, self.scope.as_of)
        for widget in (self.result, self.evidence, self.fields):
            widget.setVisible(evidence is not None)
        self.empty.setVisible(evidence is None)
        if evidence is not None:
            self._show(record, evidence)

    def _show(self, record: DealRecord, known: DealEvidence) -> None:
        facts = self._facts(record, known)
        self._by_evidence = known.category
        called = ForecastCategory(record.forecast_call) if record.forecast_call else None
        counts = with_call(self._by_evidence, called, record.forecast_reason)
        if record.expected_close is None and call_needs_reason(self._by_evidence, called):
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

    def _facts(self, record: DealRecord, known: DealEvidence) -> list[tuple[str, bool]]:
        """What is asked of a deal that counts as committed, and whether it is so."""
        month = self._context.services.settings.fiscal_first_month
        has_close = record.expected_close is not None
        when = translate("DealPage", "Closes in {period}").format(
            period=period_text(known.period, month, self._context.formats)
        )
        stage = translate("DealPage", "In {stage} or later").format(stage=stage_name(DealStage.COMMIT))
        facts = [
            (when if has_close else translate("DealPage", "Has an expected close"), has_close),
            (stage, record.stage == DealStage.COMMIT),
            (translate("DealPage", "The customer promised an action for a day ahead"), known.has_customer_step),
        ]
        if not known.against:
            facts.append((translate("DealPage", "No red flag stands against it"), True))
        against = translate("DealPage", "Red flag against it: {name}")
        return facts + [(against.format(name=red_flag_name(flag)), False) for flag in known.against]

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
