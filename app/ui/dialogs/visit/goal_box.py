"""The objective of a visit, with a lamp for each part of SMART that lights as it is typed (R20)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QLabel, QWidget
from typing_extensions import override

from app.terms import SmartItem, SmartResult
from app.ui.dialogs.visit.contacts import People
from app.ui.dialogs.visit.fields import DayEdit, FieldBox
from app.ui.i18n import translate
from app.ui.labels.visit_terms import smart_item_name, smart_result_name
from app.ui.page_context import PageContext
from app.ui.widgets.choice_edits import ChoiceCombo, LookupCombo
from app.ui.widgets.flow_layout import FlowLayout
from app.ui.widgets.typed_edit import TextEdit

if TYPE_CHECKING:
    from app.methods.visits import SmartCheck

LEVELS = 5
_TONES = {SmartResult.PASS: "good", SmartResult.FIX: "warn", SmartResult.FAIL: "bad"}


class GoalBox(FieldBox):
    """`day` asks for the day of the visit that is shown."""

    def __init__(self, context: PageContext, people: People, day: Any, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = context.theme
        self.action = self.add("goal_action", translate("VisitForm", "The customer is to"), TextEdit())
        self.action.setPlaceholderText(translate("VisitForm", "an action of the customer, e.g. show us line 3"))
        self.add("goal_contact_id", translate("VisitForm", "Who does it"), people.editor())
        self.add("goal_measure", translate("VisitForm", "Seen by"), TextEdit())
        self.editors["goal_measure"].setPlaceholderText(translate("VisitForm", "a number, or a yes or no"))
        self.add_line(
            translate("VisitForm", "Until, difficulty"),
            ("goal_on", translate("VisitForm", "Until"), DayEdit(day)),
            ("goal_difficulty", translate("VisitForm", "Difficulty, 1 easy to 5 hard"), _difficulty()),
        )
        products = LookupCombo(context.services.lookups.products())
        self.add("goal_product_id", translate("VisitForm", "Product (if no deal)"), products)
        self.lamps = {item: QLabel() for item in SmartItem}
        self.result = QLabel()
        row = QWidget()
        row.setProperty("role", "plain")
        line = FlowLayout(row)
        for lamp in (*self.lamps.values(), self.result):
            line.addWidget(lamp)
        self.form.addRow(row)

    @override
    def set_values(self, values: Mapping[str, Any]) -> None:
        level = values.get("goal_difficulty")
        super().set_values({**values, "goal_difficulty": None if level is None else str(level)})

    @override
    def values(self) -> dict[str, Any]:
        values = super().values()
        level = values["goal_difficulty"]
        return {**values, "goal_difficulty": None if level is None else int(level)}

    def show_check(self, check: SmartCheck) -> None:
        """Lamps tell by mark and colour, and in words to a screen reader."""
        theme = self._theme
        for item, lamp in self.lamps.items():
            is_met, name = check.items[item], smart_item_name(item)
            lamp.setText(f"{'●' if is_met else '○'} {name}")
            fill, ink = (theme.tag_good, theme.good) if is_met else (theme.tag_neutral, theme.muted)
            lamp.setStyleSheet(f"background: {fill}; color: {ink}; border-radius: 4px; padding: 1px 6px;")
            said = translate("VisitForm", "{part}: there") if is_met else translate("VisitForm", "{part}: missing")
            lamp.setAccessibleName(said.format(part=name))
        met = sum(check.items.values())
        self.result.setText(
            translate("VisitForm", "{met} of {all}: {result}").format(
                met=met, all=len(check.items), result=smart_result_name(check.result)
            )
        )
        ink = getattr(theme, _TONES[check.result])
        self.result.setStyleSheet(f"color: {ink}; font-weight: 600;")


def _difficulty() -> ChoiceCombo:
    words = {
        1: translate("VisitForm", "1 very easy"),
        2: translate("VisitForm", "2 easy"),
        3: translate("VisitForm", "3 fair"),
        4: translate("VisitForm", "4 hard"),
        5: translate("VisitForm", "5 very hard"),
    }
    return ChoiceCombo([(str(level), words[level]) for level in range(1, LEVELS + 1)], none_text="—")
