"""The head of the plan tab: its pages, the week or month shown, what to add and what to take along."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from app.ui.i18n import translate
from app.ui.icons import icon
from app.ui.page_context import PageContext
from app.ui.plan.load import PlanView
from app.ui.widgets.page_switch import PageSwitch
from app.ui.widgets.said_line import SaidLine


class PlanHead(QWidget):
    """view_chosen(PlanView); stepped(-1, 1, or 0 for today); the buttons by their names."""

    view_chosen = Signal(object)
    stepped = Signal(int)

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = context.theme
        self.switch = PageSwitch(_names(), self)
        self.earlier = self._button("◀", translate("Plan", "Earlier (Page Up)"))
        self.today = self._button(translate("Plan", "&Today"), translate("Plan", "Back to today (Ctrl+T)"))
        self.later = self._button("▶", translate("Plan", "Later (Page Down)"))
        self.days = QWidget()
        self.days.setProperty("role", "plain")
        self.title, self.hint, self.error = QLabel(), QLabel(), SaidLine()
        self.title.setProperty("role", "heading")
        self.hint.setProperty("role", "muted")
        self.plan = self._button(
            translate("Plan", "Plan a &visit…"), translate("Plan", "Plan a visit (Ctrl+N)"), "plus"
        )
        self.log = self._button(translate("Plan", "Lo&g a visit…"), translate("Plan", "Log a visit (Ctrl+L)"), "plus")
        self.log.setProperty("role", "primary")
        self.log.setIcon(icon("plus", context.theme.on_accent))
        self.export = self._button(translate("Plan", "E&xport"), "")
        self.export.setProperty("role", "menu")
        self.menu = QMenu(self.export)
        self.export.setMenu(self.menu)
        self.save_pdf = self.menu.addAction(translate("Plan", "The week's agenda as PDF…"))
        self.print = self.menu.addAction(translate("Plan", "Print the week's agenda…"))
        self.calendar = self.menu.addAction(translate("Plan", "Calendar file (.ics) of the days shown…"))
        for button in (self.plan, self.log):
            button.setEnabled(not context.read_only)
        self._lay_out()
        self.switch.idClicked.connect(lambda number: self.view_chosen.emit(PlanView(number)))
        for button, step in ((self.earlier, -1), (self.today, 0), (self.later, 1)):
            button.clicked.connect(lambda _=False, step=step: self.stepped.emit(step))

    def show_view(self, view: PlanView, title: str) -> None:
        self.switch.button(view).setChecked(True)
        has_days = view in (PlanView.WEEK, PlanView.MONTH, PlanView.LIST, PlanView.DUE)
        self.days.setVisible(has_days)
        self.title.setText(title)

    def say(self, text: str) -> None:
        self.error.say(text)

    def _lay_out(self) -> None:
        upper, lower = QHBoxLayout(), QHBoxLayout(self.days)
        lower.setContentsMargins(0, 0, 0, 0)
        self.switch.lay_in(upper)
        upper.addStretch(1)
        for widget in (self.plan, self.log, self.export):
            upper.addSpacing(6)
            upper.addWidget(widget)
        lower.setSpacing(4)
        for widget in (self.earlier, self.today, self.later):
            lower.addWidget(widget)
        lower.addSpacing(8)
        lower.addWidget(self.title)
        lower.addSpacing(8)
        lower.addWidget(self.hint, 1, Qt.AlignmentFlag.AlignRight)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._theme.gap)
        column.addLayout(upper)
        column.addWidget(self.days)
        column.addWidget(self.error)

    def _button(self, text: str, tip: str, picture: str = "") -> QPushButton:
        button = QPushButton(text)
        if picture:
            button.setIcon(icon(picture, self._theme.text))
        button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        button.setToolTip(tip)
        if tip:
            button.setAccessibleName(tip)
        return button


def _names() -> dict[int, str]:
    return {
        PlanView.WEEK: translate("Plan", "Week"),
        PlanView.MONTH: translate("Plan", "Month"),
        PlanView.LIST: translate("Plan", "List"),
        PlanView.DUE: translate("Plan", "Visits due"),
        PlanView.PROMISES: translate("Plan", "Promises"),
        PlanView.RATES: translate("Plan", "Advance rate"),
    }
