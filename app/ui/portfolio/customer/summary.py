"""The head of a customer's side panel: its classes, what is remarkable, its share, and the next visit due."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.terms import ServiceItem
from app.ui.i18n import translate
from app.ui.page_context import PageContext
from app.ui.portfolio.customer.class_words import class_tags, flags_in_words
from app.ui.portfolio.customer.tags import TagStrip

if TYPE_CHECKING:
    from app.ui.portfolio.customer.standing import Standing


class CustomerSummary(QWidget):
    """why_asked(what, anchor)."""

    why_asked = Signal(object, object)

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.tags = TagStrip(context.theme, self)
        self.tags.why_asked.connect(self.why_asked)
        self.share, self.flags, self.visit = QLabel(), QLabel(), QLabel()
        self.flags.setProperty("role", "warning")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        why = QPushButton(translate("CustomerPage", "Why?"))
        why.setProperty("role", "link")
        why.setAccessibleName(translate("CustomerPage", "Why this share?"))
        why.clicked.connect(lambda: self.why_asked.emit("SHARE", why))
        line = QHBoxLayout()
        line.addWidget(self.share, 1)
        line.addWidget(why, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self.tags)
        layout.addLayout(line)
        layout.addWidget(self.flags)
        layout.addWidget(self.visit)
        for label in (self.share, self.flags, self.visit):
            label.setWordWrap(True)

    def show_standing(self, customer_id: int | None, standing: Standing | None) -> None:
        """None: nothing is known to show."""
        self.setVisible(standing is not None)
        if standing is None or customer_id is None:
            return
        self.tags.show_tags(class_tags(standing))
        formats = self._context.formats
        text = translate("CustomerPage", "Sales {sales} of {potential} a year, share {share}")
        if standing.potential_cents is None:
            text = translate("CustomerPage", "Sales {sales}, potential not known")
        self.share.setText(
            text.format(
                sales=formats.money(standing.sales_cents),
                potential=formats.money(standing.potential_cents),
                share=formats.percent(standing.share),
            )
        )
        self.flags.setText(flags_in_words(standing))
        self.flags.setVisible(bool(standing.flags))
        self._show_visit(customer_id, standing)

    def _show_visit(self, customer_id: int, standing: Standing) -> None:
        text, role = "", "muted"
        if standing.tier is not None:
            scope = standing.view.scope
            service = self._context.services.customer_file.service(customer_id, scope, standing.tier)
            due = next((row.next_due for row in service.rows if row.item is ServiceItem.VISITS_PER_MONTH), None)
            if due is not None:
                text = translate("CustomerPage", "Next visit due {day}")
                if due < scope.as_of:
                    text, role = translate("CustomerPage", "Visit overdue since {day}"), "error"
                text = text.format(day=self._context.formats.day_in_words(due, scope.as_of))
        self.visit.setText(text)
        self.visit.setProperty("role", role)
        self.visit.style().polish(self.visit)
        self.visit.setVisible(bool(text))
