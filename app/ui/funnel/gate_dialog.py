"""What deals lack for a move: listed deal by deal, filled in right there, or overridden with a reason that is kept."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import TYPE_CHECKING

from msgspec import Struct
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.errors import AppError
from app.terms import BOARD_STAGES, DealStage, GateItem
from app.ui.funnel.deal_gate_fields import GateFields
from app.ui.i18n import translate
from app.ui.labels import gate_item_name, stage_name
from app.ui.labels.errors import error_text
from app.ui.page_context import PageContext
from app.ui.widgets.typed_edit import TypedEdit

if TYPE_CHECKING:
    from app.services.deal_gates import GateReport

LISTED = 12
"""Deals whose gaps can be filled in one by one; of more only the number is said."""


class Passage(Struct, frozen=True):
    """Deals that move, and why a gate was overridden, a stage skipped or gone back (None: nothing to explain)."""

    ids: tuple[int, ...]
    reason: str | None


class GateDialog(QDialog):
    def __init__(
        self, context: PageContext, ids: Sequence[int], stage: DealStage, today: date, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context, self._ids, self._stage, self._today = context, tuple(ids), stage, today
        self._contacts = context.services.settings.whole("gate_contacts")
        self._fields = GateFields(context, self._attempt)
        self._passed: tuple[int, ...] = ()
        self._marks: dict[tuple[int, GateItem], QLabel] = {}
        self._is_typing = False
        self.reports: tuple[GateReport, ...] = ()
        self.setWindowTitle(translate("GateDialog", "Move to {stage}").format(stage=stage_name(stage)))
        self.setMinimumWidth(560)
        self.question = _label("heading", self)
        self.list = QScrollArea(self)
        self.list.setWidgetResizable(True)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.error = _label("error", self)
        self.error.hide()
        self.reason = QLineEdit(self)
        self.reason.setPlaceholderText(translate("GateDialog", "Reason for moving on all the same"))
        self.reason.setAccessibleName(translate("GateDialog", "Reason; kept with the stage in the deal's history"))
        self.reason.textChanged.connect(self._follow)
        self._lay_out()
        self._read()
        self.reason.setFocus()

    def passage(self) -> Passage:
        """After it was accepted."""
        return Passage(self._passed, self.reason.text().strip() or None)

    def _lay_out(self) -> None:
        self.ready = QPushButton(self)
        self.ready.setAutoDefault(False)
        self.ready.clicked.connect(self._move_ready)
        buttons = QDialogButtonBox(self)
        self.move_all = buttons.addButton("", QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(self.ready, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        self.move_all.setDefault(True)
        buttons.accepted.connect(self._move_all)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setSpacing(self._context.theme.gap)
        for widget in (self.question, self.list, self.error, self.reason, buttons):
            column.addWidget(widget, 1 if widget is self.list else 0)

    def _read(self) -> None:
        """Ask the gates anew and list what is left."""
        self.reports = self._context.services.gates.check(self._ids, self._stage, self._today)
        self.question.setText(
            translate("GateDialog", "%n deal(s) to {stage}: this is still open", None, len(self.reports)).format(
                stage=stage_name(self._stage)
            )
            if self._open()
            else translate("GateDialog", "Everything is there.")
        )
        lacking = {(report.deal_id, item) for report in self._open()[:LISTED] for item in report.missing}
        if self._marks and lacking <= self._marks.keys():
            self._mark(lacking)
        else:
            self._list_reports()
        self.move_all.setText(translate("GateDialog", "Move %n deal(s)", None, len(self.reports)))
        ready = len(self.reports) - len(self._open())
        self.ready.setText(translate("GateDialog", "Move only the %n that are ready", None, ready))
        self.ready.setVisible(0 < ready < len(self.reports))
        self._follow()

    def _mark(self, lacking: set[tuple[int, GateItem]]) -> None:
        """Rows stay where they are while one fills them in: what is met gets its tick."""
        for (deal_id, item), label in self._marks.items():
            sign = "○" if (deal_id, item) in lacking else "✓"
            label.setText(f"{sign}  {gate_item_name(item, self._contacts)}")

    def _open(self) -> list[GateReport]:
        return [report for report in self.reports if report.needs_reason]

    def _list_reports(self) -> None:
        self._marks = {}
        body = QWidget()
        body.setProperty("role", "plain")
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, self._context.theme.gap, 0)
        column.setSpacing(4)
        waiting = self._open()
        for report in waiting[:LISTED]:
            self._list_report(report, body, column)
        if len(waiting) > LISTED:
            more = translate("GateDialog", "and %n more deal(s)", None, len(waiting) - LISTED)
            column.addWidget(_label("muted", body, more))
        column.addStretch(1)
        for line in body.findChildren(QLineEdit):
            line.textEdited.connect(self._on_typing)
        self.list.setWidget(body)
        self.list.setMinimumHeight(min(body.sizeHint().height() + 4, 360))

    def _list_report(self, report: GateReport, body: QWidget, column: QVBoxLayout) -> None:
        customer = self._context.services.deals.get(report.deal_id).customer_name
        name = QLabel(" · ".join(part for part in (customer, report.name) if part), body)
        name.setTextFormat(Qt.TextFormat.PlainText)
        name.setProperty("role", "heading")
        column.addWidget(name)
        course = course_text(report)
        if course:
            column.addWidget(_label("muted", body, course))
        for item in report.missing:
            mark = self._marks[report.deal_id, item] = _label("", body, f"○  {gate_item_name(item, self._contacts)}")
            column.addWidget(mark)
            column.addWidget(self._fields.row(item, report.deal_id, body, can_confirm=item in report.confirmable))

    def _attempt(self, act: Callable[[], object]) -> bool:
        """Run an edit; a refusal is said in the dialog, which stays open."""
        try:
            act()
        except AppError as error:
            self.error.setText(error_text(error))
            self.error.show()
            return False
        self.error.hide()
        self._is_typing = False
        self._follow()  # Enter in a field takes the field; it must not move the deals as well
        QTimer.singleShot(0, self, self._read)  # the editor that called must be left first
        return True

    def _on_typing(self) -> None:
        """What is being typed may be the last thing lacking."""
        self._is_typing = True
        self._follow()

    def _follow(self) -> None:
        needed = bool(self._open())
        self.reason.setEnabled(needed)
        passes = not needed or bool(self.reason.text().strip()) or self._is_typing
        self.move_all.setEnabled(bool(self.reports) and passes)

    def _move_all(self) -> None:
        """Enter in a field commits the field; only a reason, or nothing left to explain, lets the deals pass."""
        if self._is_typing:
            for field in self.list.findChildren(TypedEdit):
                field.commit()
            self._is_typing = False
            self._read()
        if self.move_all.isEnabled():
            self._passed = tuple(report.deal_id for report in self.reports)
            self.accept()

    def _move_ready(self) -> None:
        self._passed = tuple(report.deal_id for report in self.reports if not report.needs_reason)
        self.reason.clear()
        self.accept()

    @staticmethod
    def ask(context: PageContext, ids: Sequence[int], stage: DealStage, today: date, parent: QWidget) -> Passage | None:
        """Without a word where nothing is missing; None: cancelled."""
        reports = context.services.gates.check(ids, stage, today)
        if not any(report.needs_reason for report in reports):
            return Passage(tuple(report.deal_id for report in reports), None)
        dialog = GateDialog(context, ids, stage, today, parent)
        passage = dialog.passage() if dialog.exec() == QDialog.DialogCode.Accepted else None
        dialog.deleteLater()
        return passage


def course_text(report: GateReport) -> str:
    """What is unusual about the way; "" for the next stage."""
    if report.stage not in BOARD_STAGES or report.target not in BOARD_STAGES:
        return ""
    old, new = BOARD_STAGES.index(report.stage), BOARD_STAGES.index(report.target)
    if new < old:
        return translate("GateDialog", "Goes back from {old} to {new}.").format(
            old=stage_name(report.stage), new=stage_name(report.target)
        )
    skipped = BOARD_STAGES[old + 1 : new]
    if skipped:
        names = translate("GateDialog", ", ").join(map(stage_name, skipped))
        return translate("GateDialog", "Skips {stages}.").format(stages=names)
    return ""


def _label(role: str, parent: QWidget, text: str = "") -> QLabel:
    label = QLabel(text, parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    if role:
        label.setProperty("role", role)
    return label
