"""Under the chart: the day the portfolio is seen on, trails, and who moved since when."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSlider, QWidget

from app.ui.formats import Formats
from app.ui.i18n import translate
from app.ui.portfolio.loading import Since, TimeChoice
from app.ui.widgets.filter_combo import FilterCombo

DRAG_PAUSE_MS = 120
"""While the slider is dragged the portfolio of a day is read when the mouse rests on it."""

SLIDER_WIDTH = 150


class TimeBar(QWidget):
    """choice_made(TimeChoice) for every choice of the user; review_asked() to note that a review was held today."""

    choice_made = Signal(object)
    review_asked = Signal()

    def __init__(self, formats: Formats, read_only: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._formats = formats
        self._read_only = read_only
        self._days: tuple[date, ...] = ()
        self._announced = TimeChoice()
        self._is_reviewed = False
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.back = QPushButton(translate("TimeBar", "Back to &today"))
        self.trails = QPushButton(translate("TimeBar", "T&rails"))
        self.since = FilterCombo(translate("TimeBar", "Moved since"))
        self.review = QPushButton(translate("TimeBar", "&Hold review today"))
        self._day = QLabel()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(DRAG_PAUSE_MS)
        self._set_up()
        self._lay_out()
        self._pause.timeout.connect(self._announce)
        self.slider.valueChanged.connect(self._on_moved)
        self.slider.sliderReleased.connect(self._announce)
        self.back.clicked.connect(self.go_to_today)
        self.trails.clicked.connect(self._announce)
        self.since.activated.connect(self._announce)
        self.review.clicked.connect(self.review_asked)

    @property
    def choice(self) -> TimeChoice:
        day = self._chosen_day()
        return TimeChoice(day, Since(self.since.currentData()), self.trails.isChecked())

    def show_days(self, days: tuple[date, ...], shown: date | None, last_review: date | None) -> None:
        """days: those on offer, today's last. shown None, or no longer on offer: today."""
        with QSignalBlocker(self.slider):
            self._days = days
            self.slider.setRange(0, max(len(days) - 1, 0))
            self.slider.setValue(days.index(shown) if shown in days else len(days) - 1)
        self._announced = self.choice
        self._say_day()
        self.review.setEnabled(shown is None and not self._read_only and not self._is_reviewed)
        self._name_review(last_review)

    def say_reviewed(self) -> None:
        """Once is enough for a day."""
        self._is_reviewed = True
        self.review.setText(translate("TimeBar", "Review noted"))
        self.review.setEnabled(False)

    def go_to_today(self) -> None:
        self.slider.setValue(self.slider.maximum())
        self._announce()

    def show_trails_possible(self, possible: bool) -> None:
        """Trails are those of the attack-defence chart."""
        self.trails.setEnabled(possible)

    def _chosen_day(self) -> date | None:
        at = self.slider.value()
        return self._days[at] if at < len(self._days) - 1 else None

    def _on_moved(self) -> None:
        self._say_day()
        if self.slider.isSliderDown():
            self._pause.start()
        else:
            self._announce()

    def _announce(self) -> None:
        self._pause.stop()
        if self.choice != self._announced:
            self._announced = self.choice
            self.choice_made.emit(self.choice)

    def _say_day(self) -> None:
        day = self._chosen_day()
        self.back.setVisible(day is not None)
        self.review.setVisible(day is None)
        self._day.setText(self._formats.day(day) if day else translate("TimeBar", "Today"))
        self.slider.setAccessibleDescription(self._day.text())

    def _name_review(self, last_review: date | None) -> None:
        at = self.since.findData(Since.REVIEW.value)
        if last_review is None:
            text = translate("TimeBar", "Moved since the last review (none yet)")
        else:
            day = self._formats.day(last_review)
            text = translate("TimeBar", "Moved since the review of {day}").format(day=day)
        self.since.setItemText(at, text)

    def _set_up(self) -> None:
        self.slider.setPageStep(4)
        self.slider.setTickPosition(QSlider.TickPosition.TicksBelow)
        self.slider.setTickInterval(1)
        self.slider.setMinimumWidth(SLIDER_WIDTH)
        name = translate("TimeBar", "Day: the last eight quarter ends and today")
        self.slider.setAccessibleName(name)
        self.slider.setToolTip(name)
        self.trails.setCheckable(True)
        self.trails.setToolTip(
            translate("TimeBar", "Where the selected customers, or the largest, stood at the last eight quarter ends")
        )
        self.review.setToolTip(translate("TimeBar", "Note that the portfolio was reviewed; moves count from that day."))
        for since, text in (
            (Since.OFF, translate("TimeBar", "No moves shown")),
            (Since.REVIEW, translate("TimeBar", "Moved since the last review (none yet)")),
            (Since.QUARTER, translate("TimeBar", "Moved in a quarter")),
            (Since.YEAR, translate("TimeBar", "Moved in a year")),
        ):
            self.since.addItem(text, since.value)
        width = max(
            self.fontMetrics().horizontalAdvance(text) for text in ("2026-00-00", translate("TimeBar", "Today"))
        )
        self._day.setFixedWidth(width + 4)
        self.back.hide()

    def _lay_out(self) -> None:
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(self.slider, 1)
        layout.addWidget(self._day)
        for button in (self.back, self.review, self.trails):
            button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
            layout.addWidget(button)
        layout.addWidget(self.since)
