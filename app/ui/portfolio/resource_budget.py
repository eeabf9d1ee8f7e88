"""Which resource is shown, and its budget, typed in place."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QPushButton, QWidget

from app.terms import Resource
from app.ui.chart_words.resources import unit_name
from app.ui.i18n import translate
from app.ui.labels import resource_name
from app.ui.page_context import PageContext
from app.ui.widgets.money_edit import MoneyEdit
from app.ui.widgets.typed_edit import WholeNumberEdit

BUDGET_KEYS = {
    Resource.HOURS: "resource_hours",
    Resource.DAYS: "resource_days",
    Resource.MONEY: "resource_money_cents",
}


class BudgetBar(QWidget):
    """resource_chosen(Resource); budget_typed(setting's key, text as stored); settings_asked(); rejected() for what cannot be read."""

    resource_chosen = Signal(object)
    budget_typed = Signal(str, str)
    settings_asked = Signal()
    rejected = Signal()

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._formats = context.formats
        self._resource = Resource.HOURS
        self.choices = QButtonGroup(self)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        for number, resource in enumerate(Resource):
            button = QPushButton(resource_name(resource))
            button.setCheckable(True)
            button.setChecked(resource is self._resource)
            self.choices.addButton(button, number)
            layout.addWidget(button)
        layout.addSpacing(16)
        self._label = QLabel()
        self._label.setProperty("role", "muted")
        self.number, self.money = WholeNumberEdit(), MoneyEdit(context.formats)
        layout.addWidget(self._label)
        for edit in (self.number, self.money):
            edit.setFixedWidth(context.theme.body * 8)
            edit.setReadOnly(context.services.read_only)
            edit.committed.connect(self._on_typed)
            edit.rejected.connect(self.rejected)
            layout.addWidget(edit)
        self.settings = QPushButton(translate("ResourcePage", "Shares by posture…"))
        self.settings.clicked.connect(self.settings_asked)
        layout.addWidget(self.settings)
        self.choices.idClicked.connect(self._on_chosen)

    def show_budget(self, resource: Resource, budget: int | None) -> None:
        self._resource = resource
        self.choices.button(list(Resource).index(resource)).setChecked(True)
        is_money = resource is Resource.MONEY
        self.money.setVisible(is_money)
        self.number.setVisible(not is_money)
        edit = self.money if is_money else self.number
        edit.set_value(budget)
        text = translate("ResourcePage", "&Budget of the period ({unit})")
        self._label.setText(text.format(unit=unit_name(resource, self._formats)))
        self._label.setBuddy(edit)
        edit.setAccessibleName(self._label.text().replace("&", ""))

    def _on_chosen(self, number: int) -> None:
        self.resource_chosen.emit(list(Resource)[number])

    def _on_typed(self, value: int | None) -> None:
        """Hours and days always have a number; an empty field means none of them."""
        text = str(value) if value is not None else ("" if self._resource is Resource.MONEY else "0")
        self.budget_typed.emit(BUDGET_KEYS[self._resource], text)
