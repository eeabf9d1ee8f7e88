"""The message checker of a deal: a mail or proposal walked around for its reader (R17), and the checks made before."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from app.errors import AppError
from app.terms import BrainStyle
from app.ui.i18n import translate
from app.ui.labels import error_text
from app.ui.labels.visit_terms import brain_style_name
from app.ui.page_context import PageContext
from app.ui.tracking.message_questions import Questions
from app.ui.tracking.message_words import reader_line, verdict
from app.ui.widgets.choice_edits import ChoiceCombo
from app.ui.widgets.typed_edit import DateEdit, TextEdit

if TYPE_CHECKING:
    from app.services.messages import MessageRow

_ID = int(Qt.ItemDataRole.UserRole)


class MessageDialog(QDialog):
    """What is ticked is kept when another check is chosen or the dialog is closed; each is one undo step."""

    def __init__(
        self,
        context: PageContext,
        deal_id: int,
        contact_id: int | None,
        today: date,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("Message check", "Check a message"))
        self._context, self._deal_id, self._contact_id, self._today = context, deal_id, contact_id, today
        self._services = context.services
        self._check_id: int | None = None
        self._before: dict[str, Any] = {}
        people = self._services.tracking.people(deal_id, today)
        self._styles: dict[int | None, BrainStyle | None] = {one.contact_id: one.brain for one in people}
        self.past, self.past_head = QListWidget(), QLabel()
        self.new = QPushButton(translate("Message check", "&New check"))
        self.delete = QPushButton(translate("Message check", "&Delete"))
        self.save_button = QPushButton(translate("Message check", "&Save"))
        self.close_button = QPushButton(translate("Message check", "Close"))
        self.title, self.day = TextEdit(), DateEdit()
        self.reader = ChoiceCombo([], translate("Message check", "not known"))
        for one in people:
            style = brain_style_name(one.brain) if one.brain else translate("Message check", "style not known")
            self.reader.addItem(f"{one.name} · {style}", one.contact_id)
        self.questions = Questions()
        self.reader_line, self.verdict, self.error = QLabel(), QLabel(), QLabel()
        self._lay_out()
        self._connect()
        self._list_past()
        self.begin()

    @staticmethod
    def ask(
        context: PageContext, deal_id: int, contact_id: int | None, today: date, parent: QWidget | None = None
    ) -> None:
        """contact_id: the reader to begin with."""
        dialog = MessageDialog(context, deal_id, contact_id, today, parent)
        dialog.exec()
        dialog.deleteLater()

    def begin(self) -> None:
        """A new check for the reader that the dialog was opened for."""
        self.past.setCurrentRow(-1)
        title = translate("Message check", "Message of {day}").format(day=self._context.formats.day(self._today))
        self._show(None, {"title": title, "contact_id": self._contact_id, "checked_on": self._today}, ())
        self.title.setFocus()
        self.title.selectAll()

    def save(self) -> bool:
        """Whether what is shown is kept now; without a change nothing is written."""
        self.error.setText("")
        for edit in (self.title, self.day):
            edit.commit()
        if self._context.read_only or self._entered() == self._before:
            return True
        fields = {"deal_id": self._deal_id, **self._entered()}
        ticks = fields.pop("ticks")
        try:
            self._check_id = self._services.messages.save(self._check_id, fields, ticks)
        except AppError as error:
            self.error.setText(error_text(error))
            return False
        self._before = self._entered()
        self._list_past()
        self.delete.setEnabled(True)
        return True

    @override
    def reject(self) -> None:
        """By Esc and by the button alike."""
        if self.save():
            super().reject()

    def _entered(self) -> dict[str, Any]:
        return {
            "title": self.title.value(),
            "contact_id": self.reader.value(),
            "checked_on": self.day.value(),
            "ticks": self.questions.ticks(),
        }

    def _show(self, check_id: int | None, fields: dict[str, Any], ticks: Any) -> None:
        self._check_id = check_id
        self.title.set_value(fields["title"])
        self.reader.set_value(fields["contact_id"])
        self.day.set_value(fields["checked_on"])
        self.questions.set_ticks(ticks)
        self.delete.setEnabled(check_id is not None and not self._context.read_only)
        self.error.setText("")
        self._before = self._entered()

    def _on_chosen(self, item: QListWidgetItem | None) -> None:
        if item is None or item.data(_ID) == self._check_id:
            return
        wanted = item.data(_ID)
        if self.save():
            self._open(wanted)

    def _open(self, check_id: int) -> None:
        known = {row.id: row for row in self._services.messages.checks(self._deal_id)}
        if (row := known.get(check_id)) is not None:
            if row.contact_id is not None and self.reader.findData(row.contact_id) < 0:
                self.reader.addItem(row.contact_name or "", row.contact_id)
                self._styles[row.contact_id] = row.style
            fields = {"title": row.title, "contact_id": row.contact_id, "checked_on": row.checked_on}
            self._show(row.id, fields, row.ticks)

    def _on_deleted(self) -> None:
        if self._check_id is not None:
            self._services.messages.delete([self._check_id])
            self._list_past()
            self.begin()

    def _on_new(self) -> None:
        if self.save():
            self.begin()

    def _judge(self) -> None:
        reader = self.reader.value()
        style = self._styles.get(reader if isinstance(reader, int) else None)
        result = self._services.messages.check(self.questions.ticks(), style)
        self.questions.show_result(result)
        self.reader_line.setText(reader_line(style))
        self.verdict.setText(verdict(result))
        colour = self._context.theme.good if result.passed else self._context.theme.warn
        self.verdict.setStyleSheet(f"color: {colour}; font-weight: 600;")

    def _list_past(self) -> None:
        rows = self._services.messages.checks(self._deal_id)
        self.past.blockSignals(True)
        self.past.clear()
        for row in rows:
            item = QListWidgetItem(self._past_text(row))
            item.setData(_ID, row.id)
            item.setToolTip(item.text())
            self.past.addItem(item)
            if row.id == self._check_id:
                self.past.setCurrentItem(item)
        self.past.blockSignals(False)
        self.past_head.setText(translate("Message check", "%n check(s) of this deal", None, len(rows)))

    def _past_text(self, row: MessageRow) -> str:
        mark = "✓" if row.result.passed else "○"
        lower = " · ".join(part for part in (self._context.formats.day(row.checked_on), row.contact_name) if part)
        return f"{mark} {row.title}\n    {lower}"

    def _connect(self) -> None:
        self.questions.changed.connect(self._judge)
        self.reader.committed.connect(self._judge)
        self.past.currentItemChanged.connect(self._on_chosen)
        self.new.clicked.connect(self._on_new)
        self.delete.clicked.connect(self._on_deleted)
        self.save_button.clicked.connect(self.save)
        self.close_button.clicked.connect(self.reject)
        keys = QShortcut(QKeySequence("Ctrl+Return"), self)
        keys.activated.connect(self.save)

    def _lay_out(self) -> None:
        for label, role in ((self.past_head, "muted"), (self.reader_line, "muted"), (self.error, "error")):
            label.setProperty("role", role)
        for label in (self.reader_line, self.verdict, self.error):
            label.setWordWrap(True)
        self.past.setWordWrap(True)
        self.past.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.past.setAccessibleName(translate("Message check", "Checks of this deal"))
        left, right, foot = QVBoxLayout(), QVBoxLayout(), QHBoxLayout()
        left.addWidget(self.past_head)
        left.addWidget(self.past, 1)
        left.addWidget(self.new)
        right.addLayout(self._fields())
        for widget in (self.reader_line, self.questions, self.verdict, self.error):
            right.addWidget(widget)
        right.addStretch(1)
        foot.addWidget(self.delete)
        foot.addStretch(1)
        foot.addWidget(self.close_button)
        foot.addWidget(self.save_button)
        right.addLayout(foot)
        for button in (self.delete, self.new, self.close_button):
            button.setAutoDefault(False)
        # Enter in the title is no reason to save
        self.save_button.setAutoDefault(False)
        self.questions.setEnabled(not self._context.read_only)
        for button in (self.new, self.save_button):
            button.setEnabled(not self._context.read_only)
        line = QHBoxLayout(self)
        line.addLayout(left, 1)
        line.addLayout(right, 3)
        self.resize(self.fontMetrics().height() * 54, self.fontMetrics().height() * 32)

    def _fields(self) -> QGridLayout:
        top = QGridLayout()
        rows = (
            (translate("Message check", "&Title"), self.title),
            (translate("Message check", "&Reader"), self.reader),
            (translate("Message check", "D&ay"), self.day),
        )
        for place, (text, edit) in enumerate(rows):
            label = QLabel(text)
            label.setBuddy(edit)
            top.addWidget(label, place, 0)
            top.addWidget(edit, place, 1)
            edit.setEnabled(not self._context.read_only)
        top.setColumnStretch(1, 1)
        return top
