"""The gate out of the deal's stage: what is met, what is missing, and the fields to fill it in."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from app.errors import RuleError
from app.terms import BOARD_STAGES, DealStage, GateItem
from app.ui import background
from app.ui.funnel.deal_gate_fields import DEAL_FIELDS, GateFields
from app.ui.funnel.deal_section import DealSection, Statement
from app.ui.i18n import translate
from app.ui.labels import gate_item_name, stage_name
from app.ui.page_context import PageContext
from app.ui.tab_page import AT_ONCE

if TYPE_CHECKING:
    from app.services.deal_file import CheckRecord
    from app.services.deal_gates import GateState


class GatesSection(DealSection):
    """stage_chosen(deal id, next stage) by the button at the foot; what is still missing is asked for on the way."""

    TABLES = ("deal", "gate_check", "customer", "contact", "visit", "invoice", "payment", "setting", "rep")

    stage_chosen = Signal(int, DealStage)

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        empty = translate("DealPage", "The deal has ended: there is no gate any more.")
        super().__init__(context, translate("DealPage", "Gate"), empty, parent)
        self._fields = GateFields(context, self.attempt)
        self._shown: object = None
        self._asked = 0
        self._next: DealStage | None = None
        self.items = QVBoxLayout()
        self.items.setSpacing(4)
        self.body.addLayout(self.items)
        self.go_on = QPushButton()
        self.go_on.clicked.connect(self._on_go_on)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.go_on)
        self.body.addLayout(foot)
        self.finish()

    @override
    def load(self) -> None:
        """In a large book beside the GUI thread, for the customer's strategy comes from the whole portfolio."""
        self._asked += 1
        read = partial(self._context.services.gates.states, self.deal_id, self.scope.as_of)
        show = partial(self._on_read, self._asked)
        numbers = self._context.signals.numbers
        if numbers is None or numbers.customers <= AT_ONCE:
            show(read())
        else:
            background.run(lambda _: read(), show, None, self)

    def _on_read(self, number: int, states: tuple[GateState, ...]) -> None:
        if number != self._asked:
            return
        try:
            record = self.record
        except RuleError:  # deleted while its gates were read; the page leaves by itself
            return
        stage = DealStage(record.stage)
        here = [one for one in states if one.stage is stage]
        checks = {check.item: check for check in self._context.services.deal_file.checks(self.deal_id)}
        self._next = next_stage(stage)
        self._show_head(stage, here)
        shown = (self.deal_id, tuple(here), tuple(checks.values()), record.customer_id)
        if shown != self._shown:
            self._shown = shown
            self._rebuild(here, checks)

    def _show_head(self, stage: DealStage, here: list[GateState]) -> None:
        self.empty.setVisible(not here)
        self.go_on.setVisible(self._next is not None)
        if self._next is None:
            self.heading.setText(translate("DealPage", "Gate"))
            return
        met, name = sum(one.is_met for one in here), stage_name(self._next)
        heading = translate("DealPage", "Gate: {stage} → {next}, {met} of {all} met")
        self.heading.setText(heading.format(stage=stage_name(stage), next=name, met=met, all=len(here)))
        self.go_on.setText(translate("DealPage", "Move on to {stage}").format(stage=name))
        self.go_on.setEnabled(not self.read_only)

    def _rebuild(self, here: list[GateState], checks: dict[GateItem, CheckRecord]) -> None:
        had_keys = self.isAncestorOf(self.focusWidget()) if self.focusWidget() is not None else False
        while (item := self.items.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        rows: list[QWidget] = []
        offered: set[str] = set()
        for state in here:
            self.items.addWidget(self._statement(state, checks.get(state.item)))
            fields = set(DEAL_FIELDS.get(state.item, ()))
            if not state.is_met and not self.read_only and not (fields and fields <= offered):
                row = self._fields.row(
                    state.item, self.deal_id, self, can_confirm=state.can_confirm, without=frozenset(offered)
                )
                self.items.addWidget(row)
                row.show()  # at once, so that it can take the keys
                rows.append(row)
                offered |= fields
        if had_keys:
            self._take_keys(rows[0] if rows else None)

    def _take_keys(self, row: QWidget | None) -> None:
        """What was filled in is gone: the keys go to the next that is missing."""
        layout = row.layout() if row is not None else None
        item = layout.itemAt(0) if layout is not None else None
        target = item.widget() if item is not None else None
        (target or self.go_on).setFocus()

    def _statement(self, state: GateState, check: CheckRecord | None) -> QWidget:
        contacts = self._context.services.settings.whole("gate_contacts")
        told = Statement(gate_item_name(state.item, contacts), state.is_met, self._context, self)
        if state.is_met and state.can_confirm and check is not None:
            shown = QLabel(
                " · ".join(part for part in (check.evidence, self._context.formats.day(check.confirmed_on)) if part)
            )
            shown.setProperty("role", "muted")
            told.line.addWidget(shown)
            if not self.read_only:
                told.line.addWidget(self._withdrawal(state.item))
        return told

    def _withdrawal(self, item: GateItem) -> QPushButton:
        button = QPushButton(translate("DealPage", "Take back"))
        button.setProperty("role", "link")
        button.clicked.connect(partial(self._withdraw, item))
        return button

    def _withdraw(self, item: GateItem) -> None:
        self.attempt(lambda: self._context.services.gates.withdraw(self.deal_id, [item]))

    def _on_go_on(self) -> None:
        if self._next is not None:
            self.stage_chosen.emit(self.deal_id, self._next)


def next_stage(stage: DealStage) -> DealStage | None:
    """The stage behind the gate; None for an end state.

    >>> next_stage(DealStage.COLLECT).value, next_stage(DealStage.LOST)
    ('CLOSED_PAID', None)
    """
    if stage not in BOARD_STAGES:
        return None
    ways = (*BOARD_STAGES, DealStage.CLOSED_PAID)
    return ways[ways.index(stage) + 1]
