"""The tests of guide and insider: what shows each, and when it was seen (R15)."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from app.errors import AppError
from app.methods.buying_people import GUIDE_TESTS
from app.terms import GuideTest
from app.ui.i18n import translate
from app.ui.labels import error_text
from app.ui.labels.tracking_terms import guide_test_name
from app.ui.page_context import PageContext
from app.ui.tracking.person_words import standing_line
from app.ui.widgets.record_section import DAY_SPACE
from app.ui.widgets.said_line import muted
from app.ui.widgets.typed_edit import DateEdit, TextEdit

if TYPE_CHECKING:
    from app.services.tracking_people import PassedTest
    from app.ui.tracking.person_state import PersonState

PASSED, OLD, OPEN = "✓", "↻", "○"


class EvidenceEdit(TextEdit):
    """renewed(): Ctrl+Enter, what is written there is still true."""

    renewed = Signal()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.commit()
            self.renewed.emit()
        else:
            super().keyPressEvent(event)


class GuideTestRow(QWidget):
    """One test. passed(test, evidence, day), withdrawn(test)."""

    passed = Signal(object, str, object)
    withdrawn = Signal(object)

    def __init__(self, context: PageContext, test: GuideTest, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.test = test
        self._formats, self._as_of = context.formats, date.min
        self._read_only = context.read_only
        self._known: PassedTest | None = None
        name = guide_test_name(test)
        self.mark, self.name, self.remark = QLabel(OPEN), QLabel(name), QLabel()
        self.name.setWordWrap(True)
        self.remark.setProperty("role", "error")
        self.remark.setWordWrap(True)
        self.remark.hide()
        self.evidence, self.seen_on = EvidenceEdit(), DateEdit()
        self.evidence.setPlaceholderText(translate("Person", "What shows it"))
        self.evidence.setAccessibleName(translate("Person", "{test}: what shows it").format(test=name))
        self.seen_on.setAccessibleName(translate("Person", "{test}: seen on").format(test=name))
        self.seen_on.setFixedWidth(self.seen_on.fontMetrics().horizontalAdvance("2026-11-21") + DAY_SPACE)
        self.renew = QPushButton(translate("Person", "Still true"))
        self.renew.setToolTip(translate("Person", "Seen again today (Ctrl+Enter in the evidence)"))
        self.renew.setStyleSheet("padding: 0 6px; min-height: 16px;")
        self._lay_out()
        self.evidence.committed.connect(self._on_evidence)
        self.evidence.renewed.connect(self._on_renewed)
        self.seen_on.committed.connect(self._on_day)
        self.renew.clicked.connect(self._on_renewed)

    def show_test(self, known: PassedTest | None, as_of: date) -> None:
        """known None: not passed."""
        self._known, self._as_of = known, as_of
        if not (self.evidence.hasFocus() and self.evidence.isModified()):
            self.evidence.set_value(known.evidence if known else None)
        if not (self.seen_on.hasFocus() and self.seen_on.isModified()):
            self.seen_on.set_value(known.seen_on if known else None)
        self.evidence.setToolTip(known.evidence if known else "")
        self.seen_on.setVisible(known is not None)
        self.renew.setVisible(known is not None and known.seen_on < as_of and not self._read_only)
        self.mark.setText(OPEN if known is None else OLD if known.recheck else PASSED)
        if known is not None and known.recheck:
            days = self._formats.count((as_of - known.seen_on).days)
            text = translate("Person", "Seen {days} days ago: check again.").format(days=days)
            self.say(text, "warning")
        else:
            self.say("")

    def set_read_only(self, read_only: bool) -> None:
        self._read_only = read_only
        self.evidence.setReadOnly(read_only)
        self.seen_on.setReadOnly(read_only)
        self.renew.setVisible(self.renew.isVisibleTo(self) and not read_only)

    def say(self, text: str, role: str = "error") -> None:
        self.remark.setProperty("role", role)
        self.remark.style().polish(self.remark)
        self.remark.setText(text)
        self.remark.setVisible(bool(text))

    def _on_evidence(self, evidence: str | None) -> None:
        if evidence is None:
            self.withdrawn.emit(self.test)
        else:
            self.passed.emit(self.test, evidence, self._as_of if self._known is None else self._known.seen_on)

    def _on_renewed(self) -> None:
        if self._known is not None and not self._read_only:
            self.passed.emit(self.test, self._known.evidence, self._as_of)

    def _on_day(self, day: date | None) -> None:
        if self._known is None:
            return
        if day is None:
            self.seen_on.set_value(self._known.seen_on)
            self.say(translate("Person", "Evidence needs its day. To take the test away, empty what shows it."))
        elif day > self._as_of:
            self.seen_on.set_value(self._known.seen_on)
            self.say(translate("Person", "That day has not come yet, so the old one stands."))
        else:
            self.passed.emit(self.test, self._known.evidence, day)

    def _lay_out(self) -> None:
        head, line, foot = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        self.mark.setFixedWidth(self.mark.fontMetrics().horizontalAdvance("✓○") + 2)
        head.addWidget(self.mark, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self.name, 1)
        line.addWidget(self.evidence, 1)
        foot.addWidget(self.seen_on)
        foot.addWidget(self.renew)
        foot.addStretch(1)
        for below in (line, foot):
            below.setContentsMargins(self.mark.width(), 0, 0, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        for part in (head, line, foot):
            column.addLayout(part)
        column.addWidget(self.remark)


class GuideTests(QWidget):
    """The two tests of a guide, the three more of an insider, and what they make of the person."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._services = context.services
        self._state: PersonState | None = None
        self.standing = QLabel()
        self.standing.setProperty("role", "name")
        self.standing.setWordWrap(True)
        self.rows = {test: GuideTestRow(context, test, self) for test in GuideTest}
        notice = QLabel(
            translate("Person", "Business information only: no gifts or improper benefits are recorded or asked for.")
        )
        notice.setProperty("role", "muted")
        notice.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.standing)
        column.addWidget(muted(translate("Person", "A guide has passed both")))
        for test, row in self.rows.items():
            if test not in GUIDE_TESTS and self.rows[GUIDE_TESTS[-1]] is _last(column):
                column.addWidget(muted(translate("Person", "An insider has passed these three as well")))
            column.addWidget(row)
            row.passed.connect(self._on_passed)
            row.withdrawn.connect(self._on_withdrawn)
        column.addWidget(notice)
        self.setFocusProxy(self.rows[GUIDE_TESTS[0]].evidence)

    def show_state(self, state: PersonState) -> None:
        self._state = state
        known = {one.test: one for one in state.person.tests}
        for test, row in self.rows.items():
            row.show_test(known.get(test), state.as_of)
        self.standing.setText(standing_line(state.person))

    def focus_open(self) -> None:
        """The keys go to the first test that is not passed, or is to be checked again."""
        passed = {one.test for one in self._state.person.tests if not one.recheck} if self._state else set()
        waiting = next((row for test, row in self.rows.items() if test not in passed), self.rows[GUIDE_TESTS[0]])
        waiting.evidence.setFocus()

    def set_read_only(self, read_only: bool) -> None:
        for row in self.rows.values():
            row.set_read_only(read_only)

    def _on_passed(self, test: GuideTest, evidence: str, day: date) -> None:
        if (state := self._state) is not None:
            who = (state.deal_id, state.person.contact_id)
            self._attempt(test, lambda: self._services.tracking.pass_test(*who, test, evidence, day))

    def _on_withdrawn(self, test: GuideTest) -> None:
        if (state := self._state) is not None and any(one.test is test for one in state.person.tests):
            who = (state.deal_id, state.person.contact_id)
            self._attempt(test, lambda: self._services.tracking.withdraw_test(*who, test))

    def _attempt(self, test: GuideTest, act: Callable[[], object]) -> None:
        try:
            act()
        except AppError as error:
            self.rows[test].say(error_text(error))


def _last(column: QVBoxLayout) -> QWidget | None:
    item = column.itemAt(column.count() - 1)
    return item.widget() if item is not None else None
