"""The filter above the tabs: period, reps, areas and the day everything is seen from. It holds for all tabs."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Protocol

from msgspec import Struct
from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QWidget

from app.methods.period import fiscal_quarter
from app.terms import Period
from app.ui.formats import Formats
from app.ui.i18n import translate
from app.ui.labels import period_name
from app.ui.overrides import override

ALL = 0
"""Item data for "all reps" and "all areas"; ids begin at 1."""
OTHER_DAY = "OTHER_DAY"
WIDEST, NARROWEST, ARROW_AND_PADDING = 240, 90, 60


class Named(Protocol):
    @property
    def id(self) -> int: ...
    @property
    def name(self) -> str: ...


class Choice(Struct, frozen=True):
    """What the bar is set to; None means all."""

    period: Period = Period.LAST_12_MONTHS
    owner_id: int | None = None
    area_id: int | None = None
    as_of: date | None = None


class ScopeBar(QWidget):
    """chosen(Choice) when the user changed one of its parts; other_day_wanted() when another as-of day is asked for."""

    chosen = Signal(object)
    other_day_wanted = Signal()

    def __init__(self, formats: Formats, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._formats = formats
        self._today = today
        self._choice = Choice()
        self._period = FilterCombo(translate("Shell", "Period"))
        self._reps = FilterCombo(translate("Shell", "Reps"))
        self._areas = FilterCombo(translate("Shell", "Areas"))
        self._as_of = QPushButton()
        self._as_of.setToolTip(translate("Shell", "Back to today"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        for widget in (self._period, self._reps, self._areas, self._as_of):
            layout.addWidget(widget)
        self._period.activated.connect(self._on_period)
        self._reps.activated.connect(self._on_filter)
        self._areas.activated.connect(self._on_filter)
        self._as_of.clicked.connect(self._on_today)
        self.set_lists((), ())
        self.set_choice(self._choice, 1)

    @property
    def choice(self) -> Choice:
        return self._choice

    def set_lists(self, reps: Iterable[Named], areas: Iterable[Named]) -> None:
        """Lists of the book; a choice that is still in them is kept."""
        _fill(self._reps, translate("Shell", "All reps"), reps, self._choice.owner_id)
        _fill(self._areas, translate("Shell", "All areas"), areas, self._choice.area_id)

    def set_choice(self, choice: Choice, fiscal_first_month: int) -> None:
        """Show `choice` without announcing it."""
        self._choice = choice
        as_of = choice.as_of or self._today
        self._period.clear()
        for period in Period:
            self._period.addItem(_period_text(period, as_of, fiscal_first_month), period.value)
        self._period.insertSeparator(self._period.count())
        self._period.addItem(translate("Shell", "As of another day…"), OTHER_DAY)
        self._period.setCurrentIndex(self._period.findData(choice.period.value))
        self._reps.setCurrentIndex(max(self._reps.findData(choice.owner_id or ALL), 0))
        self._areas.setCurrentIndex(max(self._areas.findData(choice.area_id or ALL), 0))
        self._as_of.setText(translate("Shell", "As of {day} ×").format(day=self._formats.day(as_of)))
        self._as_of.setVisible(choice.as_of is not None and choice.as_of != self._today)

    def _on_period(self) -> None:
        if self._period.currentData() == OTHER_DAY:
            self._period.setCurrentIndex(self._period.findData(self._choice.period.value))
            self.other_day_wanted.emit()
        else:
            self._on_filter()

    def _on_filter(self) -> None:
        choice = Choice(
            Period(self._period.currentData()),
            self._reps.currentData() or None,
            self._areas.currentData() or None,
            self._choice.as_of,
        )
        if choice != self._choice:
            self._choice = choice
            self.chosen.emit(choice)

    def _on_today(self) -> None:
        self._as_of.setVisible(False)
        self._choice = Choice(self._choice.period, self._choice.owner_id, self._choice.area_id)
        self.chosen.emit(self._choice)


class FilterCombo(QComboBox):
    """As wide as what it shows, so that the longest name of the list does not take the bar's room."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setProperty("role", "filter")
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.currentIndexChanged.connect(self.updateGeometry)

    @override
    def sizeHint(self) -> QSize:
        self.ensurePolished()  # before it, the font is not yet the style sheet's
        text = self.fontMetrics().horizontalAdvance(self.currentText())
        return QSize(min(text, WIDEST) + ARROW_AND_PADDING, super().sizeHint().height())

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(min(self.sizeHint().width(), NARROWEST), self.sizeHint().height())

    @override
    def showPopup(self) -> None:
        view = self.view()
        view.setMinimumWidth(max(self.width(), view.sizeHintForColumn(0) + ARROW_AND_PADDING))
        super().showPopup()

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        """A wheel turned by chance must not change every figure of every tab."""
        event.ignore()


def _fill(combo: QComboBox, everything: str, items: Iterable[Named], chosen: int | None) -> None:
    combo.clear()
    combo.addItem(everything, ALL)
    for item in items:
        combo.addItem(item.name, item.id)
    combo.setCurrentIndex(max(combo.findData(chosen or ALL), 0))
    combo.setEnabled(combo.count() > 1)


def _period_text(period: Period, as_of: date, fiscal_first_month: int) -> str:
    year, quarter = fiscal_quarter(as_of, fiscal_first_month)
    name = period_name(period)
    if period is Period.THIS_QUARTER:
        return translate("Shell", "{name} ({year} Q{quarter})").format(name=name, year=year, quarter=quarter)
    if period in (Period.THIS_YEAR, Period.LAST_YEAR):
        shown = year if period is Period.THIS_YEAR else year - 1
        return translate("Shell", "{name} ({year})").format(name=name, year=shown)
    return name
