"""Over every page of a dealer: who it is, how it stands, the total as it is being marked, and what can be done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QPushButton, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from app.terms import DealerGrade, DealerType, LegalKind
from app.ui.chart_words.dealers import points, quarter_name
from app.ui.dealers.form_words import total_text
from app.ui.dealers.line_label import LineLabel
from app.ui.dealers.list_words import grade_tone
from app.ui.dealers.tag_button import TagLabel
from app.ui.i18n import translate
from app.ui.icons import icon
from app.ui.labels import dealer_grade_name, dealer_type_name, legal_kind_name
from app.ui.page_context import PageContext
from app.ui.widgets.tag import Tag, Tone

if TYPE_CHECKING:
    from app.methods.dealer_evaluation import Evaluated
    from app.services.dealer_views import DealerRow
    from app.ui.dealers.form_state import FormState

_INKS = {Tone.GOOD: "good", Tone.WARN: "warn", Tone.BAD: "bad", Tone.NEUTRAL: "muted", Tone.INFO: "accent"}


class DealerHead(QFrame):
    """why_asked(button); record_asked(), begin_asked(), compare_asked(), deletion_asked()."""

    why_asked = Signal(object)
    record_asked = Signal()
    begin_asked = Signal()
    compare_asked = Signal()
    deletion_asked = Signal()

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.setProperty("role", "card")
        self.name, self.state = LineLabel("", "figure"), LineLabel()
        self.total = QPushButton()
        self.total.setProperty("role", "flat")
        self.total.setToolTip(translate("Dealers", "Why this total and this grade?"))
        self.compare = QPushButton(translate("Dealers", "&Compare…"))
        self.record = QPushButton(translate("Dealers", "&Record evaluation"))
        self.begin = QPushButton(translate("Dealers", "New &evaluation"))
        for button in (self.record, self.begin):
            button.setProperty("role", "primary")
        self.more = QToolButton()
        self._tags = QHBoxLayout()
        self._lay_out()
        self.total.clicked.connect(lambda: self.why_asked.emit(self.total))
        self.compare.clicked.connect(self.compare_asked)
        self.record.hide()
        self.begin.hide()
        self.record.clicked.connect(self.record_asked)
        self.begin.clicked.connect(self.begin_asked)

    def show_row(self, row: DealerRow, *, with_form: bool) -> None:
        """with_form: the buttons of the evaluation stand here only while its page is shown."""
        self.name.setText(row.name)
        while (item := self._tags.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for text in _kinds(row):
            self._tags.addWidget(TagLabel(Tag(text), self._context.theme))
        self._tags.addStretch(1)
        if row.total is None or row.grade is None:
            self._write_total(translate("Dealers", "not evaluated"), None)
        else:
            self._write_total(f"{points(row.total)} · {dealer_grade_name(row.grade)}", row.grade)
        self.state.setText(last_text(row, self._context))
        if not with_form:
            self.record.hide()
            self.begin.hide()

    def show_form(self, row: DealerRow, result: Evaluated, state: FormState) -> None:
        """The total of the marks on the form, whatever the book has."""
        grade = result.grade
        self._write_total(total_text(result), grade if result.so_far is not None else None)
        self.state.setText(last_text(row, self._context))
        can_edit = not self._context.read_only
        self.record.setVisible(state.recorded_on is None)
        self.record.setEnabled(can_edit and state.is_draft and grade is not DealerGrade.DRAFT)
        self.record.setToolTip(
            translate("Dealers", "Too few marks for a grade yet.") if grade is DealerGrade.DRAFT else ""
        )
        self.begin.setVisible(state.recorded_on is not None)
        self.begin.setEnabled(can_edit)

    def _write_total(self, text: str, grade: DealerGrade | None) -> None:
        theme = self._context.theme
        self.total.setText(text)
        ink = getattr(theme, _INKS[grade_tone(grade)])
        size = theme.figure if grade is not None else theme.heading
        look = f"QPushButton {{ font-size: {size}px; font-weight: 600; color: {ink}; }}"
        if look != self.total.styleSheet():  # a sheet set anew is read anew, and this follows every key
            self.total.setStyleSheet(look)
        self.total.setAccessibleName(translate("Dealers", "Weighted total {total}").format(total=self.total.text()))

    def _lay_out(self) -> None:
        context = self._context
        menu = QMenu(self)
        delete = QAction(translate("Dealers", "&Delete dealer"), menu)
        delete.triggered.connect(self.deletion_asked)
        delete.setEnabled(not context.read_only)
        menu.addAction(delete)
        self.more.setMenu(menu)
        self.more.setIcon(icon("menu", context.theme.text))
        self.more.setProperty("role", "flat")
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.more.setAccessibleName(translate("Dealers", "More"))
        self.name.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        left = QVBoxLayout()
        left.setSpacing(3)
        left.addWidget(self.name)
        line = QHBoxLayout()
        line.addLayout(self._tags)
        line.addWidget(self.state, 1)
        left.addLayout(line)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 8, 14, 8)
        row.addLayout(left, 1)
        for widget in (self.total, self.compare, self.record, self.begin, self.more):
            row.addWidget(widget)


def last_text(row: DealerRow, context: PageContext) -> str:
    """ "last round 2026 Q3: 68.8 (Dealer C), next due 2027-02-28"."""
    if row.evaluated_on is None or row.grade is None:
        return translate("Dealers", "never evaluated")
    quarter = quarter_name(row.evaluated_on, context.services.settings.fiscal_first_month)
    text = translate("Dealers", "last round {quarter}: {total} ({grade}), next due {day}")
    day = context.formats.day(row.next_due)
    return text.format(quarter=quarter, total=points(row.total), grade=dealer_grade_name(row.grade), day=day)


def _kinds(row: DealerRow) -> list[str]:
    found = []
    if row.dealer_type is not None:
        found.append(dealer_type_name(DealerType(row.dealer_type)))
    if row.legal_kind == LegalKind.AGENT:
        found.append(legal_kind_name(LegalKind.AGENT))
    if row.area_name is not None:
        found.append(row.area_name)
    return found
