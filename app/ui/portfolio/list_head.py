"""Above the customer list: how many there are, what filters them, and what can be done with the list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from app.ui.i18n import translate
from app.ui.icons import icon
from app.ui.page_context import PageContext
from app.ui.portfolio.filter_chips import FilterButton, FilterChips
from app.ui.portfolio.list_filter import Criterion
from app.ui.widgets.program_keys import ProgramKeys

if TYPE_CHECKING:
    from app.services.portfolio import PortfolioView
    from app.ui.portfolio.rows import ListRows

TYPING_PAUSE_MS = 80


class ListHead(QWidget):
    """filter_changed() after a pause in typing; filter_left() by Enter or Down; cleared() for all of the filter."""

    filter_changed = Signal()
    filter_left = Signal()
    cleared = Signal()
    criterion_chosen = Signal(object)
    criterion_removed = Signal(object)
    columns_asked = Signal()
    panel_asked = Signal()
    new_asked = Signal()

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._customers = 0
        self.filter = QLineEdit()
        ProgramKeys(self.filter)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(TYPING_PAUSE_MS)
        self._figures, self.shown = QLabel(), QPushButton()
        self._choose = FilterButton(self)
        self._chips = FilterChips(context.theme, self)
        self._none = QLabel(translate("CustomerList", "No customer is left by this filter."))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._make_buttons()
        self._make_lines()
        self._pause.timeout.connect(self.filter_changed)
        self.filter.textChanged.connect(self._pause.start)
        self.filter.returnPressed.connect(self.filter_left)
        down = QShortcut(QKeySequence("Down"), self.filter)
        down.setContext(Qt.ShortcutContext.WidgetShortcut)
        down.activated.connect(self.filter_left)
        self.shown.clicked.connect(self.cleared)
        self._choose.chosen.connect(self.criterion_chosen)
        self._chips.removed.connect(self.criterion_removed)

    def lay_out(self, card: QWidget, table: QWidget) -> None:
        """The card's layout: this head, the table, and the word for an empty one."""
        layout = QVBoxLayout(card)
        layout.setContentsMargins(1, 1, 1, 4)
        layout.setSpacing(4)
        layout.addWidget(self)
        layout.addWidget(self._none)
        layout.addWidget(table, 1)
        table.setAccessibleName(translate("Portfolio", "Customers"))

    def stop_waiting(self) -> None:
        self._pause.stop()

    def show_figures(self, view: PortfolioView) -> None:
        from app.ui.chart_words.quadrant import counted
        from app.ui.portfolio.rows import share_of_top

        formats, total = self._context.formats, int(view.sales_cents.sum())
        self._customers = len(view.ids)
        parts = [
            counted(translate("Portfolio", "%n customer(s)", None, len(view.ids)), len(view.ids), formats),
            translate("Portfolio", "{amount} in the period").format(amount=formats.money(total)),
        ]
        top = share_of_top(view.sales_cents)
        if top is not None:
            parts.append(translate("Portfolio", "top 20% make {share}").format(share=formats.percent(top)))
        self._figures.setText(" · ".join(parts))
        self._figures.setToolTip(self._figures.text())

    def show_filter(self, criteria: tuple[Criterion, ...], rows: ListRows | None, left: int) -> None:
        """While something is filtered: by what, how many are left of all, and the way back."""
        self._choose.rows = rows
        self._chips.show_criteria(criteria, rows)
        is_filtered = bool(criteria or self.filter.text().strip())
        self.shown.setVisible(is_filtered)
        count = self._context.formats.count
        text = translate("CustomerList", "{left} of {all} shown ×").format(left=count(left), all=count(self._customers))
        self.shown.setText(text)
        self._none.setVisible(is_filtered and not left)

    def _make_buttons(self) -> None:
        theme = self._context.theme
        self._details = QPushButton(translate("CustomerList", "Details"))
        self._details.setToolTip(translate("CustomerList", "The selected customer beside the chart (F4)"))
        self._details.clicked.connect(self.panel_asked)
        self._columns = QPushButton(icon("menu", theme.text), "")
        self._columns.setProperty("role", "icon")
        self._columns.setToolTip(translate("CustomerList", "Columns…"))
        self._columns.setAccessibleName(translate("CustomerList", "Columns of the customer list"))
        self._columns.clicked.connect(self.columns_asked)
        self._new = QPushButton(icon("plus", theme.text), translate("Portfolio", "&New"))
        self._new.setToolTip(translate("Portfolio", "New customer (Ctrl+N)"))
        self._new.setAccessibleName(translate("Portfolio", "New customer"))
        self._new.setEnabled(not self._context.services.read_only)
        self._new.clicked.connect(self.new_asked)

    def _make_lines(self) -> None:
        heading = QLabel(translate("Portfolio", "Customers"))
        heading.setProperty("role", "heading")
        self._figures.setProperty("role", "muted")
        self._figures.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._none.setProperty("role", "muted")
        self._none.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._none.setMargin(12)
        self._none.hide()
        self.filter.setPlaceholderText(translate("Portfolio", "Filter by name or pinyin"))
        self.filter.setAccessibleName(self.filter.placeholderText())
        self.filter.setClearButtonEnabled(True)
        self.shown.setProperty("role", "link")
        top, second, third = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        top.addWidget(heading)
        top.addWidget(self._figures, 1)
        second.addWidget(self.filter, 1)
        for button in (self._choose, self._details, self._new):
            second.addWidget(button)
        # in the middle: the lowest of a line's fixed heights would else be the height of all
        second.addWidget(self._columns, 0, Qt.AlignmentFlag.AlignVCenter)
        third.addWidget(self._chips, 1)
        third.addWidget(self.shown, 0, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(12, 10, 12, 4)
        inside.setSpacing(8)
        for line in (top, second, third):
            inside.addLayout(line)
