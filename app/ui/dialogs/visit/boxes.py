"""The plain parts of the visit form: when and by whom, the questions before and the steps of the visit, the next step."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Any

from PySide6.QtWidgets import QLabel, QWidget
from typing_extensions import override

from app.terms import PrepQuestion, VisitStep
from app.ui.dialogs.visit.fields import DayEdit, FieldBox, TextBox, TimeEdit
from app.ui.i18n import translate
from app.ui.labels.visit_terms import prep_question_name, visit_step_name
from app.ui.page_context import PageContext
from app.ui.widgets.choice_edits import LookupCombo, TickBox
from app.ui.widgets.money_edit import MoneyEdit
from app.ui.widgets.typed_edit import TextEdit, WholeNumberEdit


class WhenBox(FieldBox):
    """ "day" is held_on or planned_on, by the kind of form."""

    def __init__(self, context: PageContext, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.day = DayEdit(lambda: today)
        self.add_line(
            translate("VisitForm", "Day, start, minutes"),
            ("day", translate("VisitForm", "Day"), self.day),
            ("starts_at", translate("VisitForm", "Start"), TimeEdit()),
            ("minutes", translate("VisitForm", "Minutes"), WholeNumberEdit()),
        )
        self.editors["minutes"].setPlaceholderText(translate("VisitForm", "min"))
        for field in ("starts_at", "minutes"):
            self.editors[field].setMaximumWidth(context.theme.body * 6)
        reps = context.services.lookups.reps()
        self.add("rep_id", translate("VisitForm", "Who goes"), LookupCombo(reps))
        self.add("subject", translate("VisitForm", "Subject"), TextEdit())

    def day_shown(self) -> date | None:
        day: date | None = super().values()["day"]
        return day


class AnswersBox(FieldBox):
    """Texts by key: PrepQuestion or VisitStep."""

    def __init__(self, questions: Sequence[PrepQuestion | VisitStep], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        for one in questions:
            name = prep_question_name(one) if isinstance(one, PrepQuestion) else visit_step_name(one)
            label = QLabel(name)
            label.setProperty("role", "muted")
            label.setWordWrap(True)
            editor = TextBox(1)
            self.know(one.value, name, editor)
            self.form.addRow(label)
            self.form.addRow(editor)

    @property
    def filled(self) -> int:
        return sum(value is not None for value in self.values().values())


class NextBox(FieldBox):
    """What we do next: text, day, by whom; as a task if wished."""

    def __init__(self, context: PageContext, day: Callable[[], date | None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.add("next_step", translate("VisitForm", "We will"), TextEdit())
        reps = context.services.lookups.reps()
        self.add_line(
            translate("VisitForm", "By, who"),
            ("next_step_on", translate("VisitForm", "Day of the next step"), DayEdit(day)),
            ("next_step_rep_id", translate("VisitForm", "Who takes the next step"), LookupCombo(reps)),
        )
        self.make_task = TickBox(translate("VisitForm", "Make it a task"))
        self.form.addRow("", self.make_task)


class MoreBox(FieldBox):
    """Notes, expense, who came along."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.add("notes", translate("VisitForm", "Notes"), TextBox(3))
        expense = translate("VisitForm", "Expense ({unit})").format(unit=context.formats.unit_label())
        self.add("cost_cents", expense, MoneyEdit(context.formats))
        self.add("with_leader", "", TickBox(translate("VisitForm", "A leader of ours comes along")))

    @override
    def set_values(self, values: Mapping[str, Any]) -> None:
        super().set_values({**values, "with_leader": bool(values.get("with_leader"))})
