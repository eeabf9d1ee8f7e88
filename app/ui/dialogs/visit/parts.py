"""The parts of the visit form in their two columns, and the order in which Tab goes through them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from itertools import pairwise
from typing import Any

from PySide6.QtWidgets import QFormLayout, QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.terms import PrepQuestion, VisitStep
from app.ui.dialogs.visit.boxes import AnswersBox, MoreBox, NextBox, WhenBox
from app.ui.dialogs.visit.contacts import People
from app.ui.dialogs.visit.fields import FieldBox, Fold
from app.ui.dialogs.visit.goal_box import GoalBox
from app.ui.dialogs.visit.objections_box import ObjectionsBox
from app.ui.dialogs.visit.outcome_box import OutcomeBox
from app.ui.dialogs.visit.partner import PartnerEdit
from app.ui.dialogs.visit.people_list import PeopleList
from app.ui.i18n import translate
from app.ui.page_context import PageContext
from app.ui.widgets.choice_edits import LookupCombo


class VisitParts(QWidget):
    """All of them; what they hold is theirs."""

    def __init__(self, context: PageContext, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "plain")
        self.contacts = People(self)
        self.partner = PartnerEdit(context.services.search.search)
        self.deal = LookupCombo()
        self.people = PeopleList(self.contacts)
        self.when = WhenBox(context, today)
        self.outcome = OutcomeBox(context, self.contacts, self.when.day_shown, self._only_one)
        self.goal = GoalBox(context, self.contacts, self.when.day_shown)
        self.questions, self.steps = AnswersBox(tuple(PrepQuestion)), AnswersBox(tuple(VisitStep))
        self.next = NextBox(context, self.when.day_shown)
        self.objections, self.more = ObjectionsBox(context), MoreBox(context)
        self.goal_fold = Fold(translate("VisitForm", "Objective"), self.goal)
        self.questions_fold = Fold(translate("VisitForm", "Six questions before"), self.questions)
        self.steps_fold = Fold(translate("VisitForm", "Steps of the visit"), self.steps)
        self.objections_fold = Fold(translate("VisitForm", "Objections"), self.objections)
        self.more_fold = Fold(translate("VisitForm", "Notes and expense"), self.more)
        self.next_head = _heading(translate("VisitForm", "Our next step"))
        self.outcome_card = _card(_heading(translate("VisitForm", "What it came to")), self.outcome)
        self.next_card = _card(self.next_head, self.next, self.objections_fold)
        self._lay_out(context.theme.margin)

    @property
    def boxes(self) -> tuple[FieldBox, ...]:
        """Those whose editors are columns of a visit."""
        return self.when, self.outcome, self.goal, self.next, self.more

    def on_change(self, act: Callable[[], object]) -> None:
        boxes: tuple[Any, ...] = (*self.boxes, self.questions, self.steps, self.people, self.objections)
        for part in boxes:
            part.changed.connect(act)

    def show_counts(self) -> None:
        """Behind the headings that are folded."""
        goal = sum(value is not None for value in self.goal.values().values())
        more = sum(value not in (None, False) for value in self.more.values().values())
        self.goal_fold.show_count(goal)
        self.more_fold.show_count(more)
        self.questions_fold.show_count(self.questions.filled)
        self.steps_fold.show_count(self.steps.filled)
        self.objections_fold.show_count(len(self.objections.rows))

    def chain_tabs(self, *after: QWidget) -> None:
        """Down the left column, then down the right one, then `after`."""
        stops = [*self._stops(), *after]
        for before, behind in pairwise(stops):
            QWidget.setTabOrder(before, behind)

    def _stops(self) -> Iterator[Any]:
        yield from (self.partner, self.deal, self.people.list, self.people.line, *self.when.editors.values())
        yield from (self.more_fold.button, *self.more.editors.values())
        yield from self.outcome.buttons.values()
        yield from self.outcome.editors.values()
        yield from (*self.next.editors.values(), self.next.make_task)
        yield from (self.objections_fold.button, self.objections.add_button)
        yield from (self.goal_fold.button, *self.goal.editors.values())
        for fold, box in ((self.questions_fold, self.questions), (self.steps_fold, self.steps)):
            yield from (fold.button, *box.editors.values())

    def _only_one(self) -> int | None:
        """Who is met, if it is one person."""
        met = self.people.value()
        return met[0] if len(met) == 1 else None

    def _lay_out(self, margin: int) -> None:
        who = QFormLayout()
        who.setHorizontalSpacing(10)
        who.setVerticalSpacing(6)
        who.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for label, editor in (
            (translate("VisitForm", "To"), self.partner),
            (translate("VisitForm", "Deal"), self.deal),
            (translate("VisitForm", "With"), self.people),
        ):
            editor.setAccessibleName(label)
            who.addRow(label, editor)
        basics = _card(_heading(translate("VisitForm", "Who and when")), who, self.when)
        before = _card(self.questions_fold, self.steps_fold)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 4, 0)
        line.setSpacing(margin)
        for cards in (
            (basics, _card(self.more_fold)),
            (self.outcome_card, self.next_card, _card(self.goal_fold), before),
        ):
            column = QVBoxLayout()
            column.setSpacing(margin)
            for card in cards:
                column.addWidget(card)
            column.addStretch(1)
            line.addLayout(column, 1)


def _card(*parts: QWidget | QFormLayout) -> QFrame:
    card = QFrame()
    card.setProperty("role", "card")
    column = QVBoxLayout(card)
    column.setContentsMargins(12, 8, 12, 10)
    column.setSpacing(6)
    for part in parts:
        if isinstance(part, QFormLayout):
            column.addLayout(part)
        else:
            column.addWidget(part)
    return card


def _heading(text: str) -> QLabel:
    label = QLabel(text)
    label.setProperty("role", "heading")
    return label
