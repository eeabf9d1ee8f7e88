"""The line at the bottom: when it was saved, where the book is, the last backup, and what the book holds."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from app.ui.formats import Formats
from app.ui.i18n import translate
from app.ui.shell.counts import Numbers, counts_text
from app.ui.shell.top_bar import ElidedLabel


class StatusBar(QFrame):
    def __init__(self, formats: Formats, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "status")
        self._formats = formats
        self._today = today
        self.saved, self.place, self.backup, self.work, self.counts = (QLabel() for _ in range(5))
        self.copy = ElidedLabel()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 4, 14, 4)
        layout.setSpacing(20)
        for label in (self.saved, self.place, self.backup, self.copy, self.work):
            layout.addWidget(label)
        layout.addStretch(1)
        layout.addWidget(self.counts)
        self.copy.hide()
        self.counts.setToolTip(translate("Shell", "The whole book, whatever the filter above shows"))

    def set_formats(self, formats: Formats) -> None:
        self._formats = formats

    def show_saved(self, moment: datetime | None) -> None:
        """`moment` aware; None: nothing was ever written."""
        if moment is None:
            self.saved.setText(translate("Shell", "Saved automatically"))
            return
        day = moment.astimezone().date()
        clock = self._formats.clock(moment)
        if day == self._today:
            self.saved.setText(translate("Shell", "Saved {time}").format(time=clock))
        else:
            text = translate("Shell", "Saved {day} {time}")
            self.saved.setText(text.format(day=self._formats.day(day), time=clock[:5]))

    def show_place(self, folder: str, *, read_only: bool) -> None:
        text = translate("Shell", "● Read only") if read_only else translate("Shell", "● Local")
        self.place.setText(text)
        self.place.setToolTip(folder)

    def show_backup(self, moment: datetime | None, problem: str = "") -> None:
        """`moment` in local time, as it stands in the backup's name; `problem` of its copy in one sentence."""
        if moment is None:
            self.backup.setText(translate("Shell", "No backup yet"))
        elif moment.date() == self._today:
            self.backup.setText(translate("Shell", "Backup today {time}").format(time=f"{moment:%H:%M}"))
        else:
            self.backup.setText(translate("Shell", "Backup {day}").format(day=self._formats.day(moment.date())))
        self.copy.show_name(problem)
        self.copy.setToolTip(problem)
        self.copy.setVisible(bool(problem))

    def show_work(self, text: str) -> None:
        """What runs in the background; empty when nothing does."""
        self.work.setText(text)

    def show_numbers(self, numbers: Numbers) -> None:
        self.counts.setText(counts_text(self._formats, numbers))
