"""The list of open deals at the left of the 1+2+1 tab: the readiest first, each with what it lacks."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QLabel,
    QLineEdit,
    QListView,
    QPushButton,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from app.ui.formats import Formats
from app.ui.i18n import translate
from app.ui.page_context import PageContext
from app.ui.theme import Theme
from app.ui.tracking.list_model import DealListModel
from app.ui.tracking.list_words import deal_facts, deal_tag, list_heading, row_title
from app.ui.widgets.tag import GAP, TagPainter

if TYPE_CHECKING:
    from app.services.tracking_sheet import ReadinessRow

Index = QModelIndex | QPersistentModelIndex
SIDE = 12
TAG_PART = 0.55
"""Of the width that a tag may take from the name."""


class DealRowDelegate(QStyledItemDelegate):
    """Name and tag, below them the facts."""

    def __init__(self, theme: Theme, formats: Formats, font: QFont, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._formats = theme, formats
        self._name, self._small = QFont(font), QFont(font)
        self._name.setWeight(QFont.Weight.DemiBold)
        self._small.setPixelSize(theme.secondary)
        self._tags = TagPainter(theme, self._small)

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(120, self._theme.body * 4)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = index.model()
        assert isinstance(model, DealListModel)
        row, box = model.rows[index.row()], option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(box, self._theme.colour("selection"))
            edge = "focus" if option.state & QStyle.StateFlag.State_HasFocus else "accent"
            painter.fillRect(QRect(box.left(), box.top(), 3, box.height()), self._theme.colour(edge))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(box, self._theme.colour("hover"))
        self._texts(painter, box.adjusted(SIDE, 0, -SIDE, 0), row, model.today)
        painter.setPen(self._theme.colour("line"))
        painter.drawLine(box.bottomLeft(), box.bottomRight())
        painter.restore()

    def _texts(self, painter: QPainter, inside: QRect, row: ReadinessRow, today: date) -> None:
        half = inside.height() // 2
        upper = QRect(inside.left(), inside.top() + 4, inside.width(), half - 4)
        lower = QRect(inside.left(), inside.top() + half, inside.width(), half - 4)
        tag = deal_tag(row)
        width = min(self._tags.width(tag.text), inside.width() * TAG_PART)
        top = upper.center().y() - self._tags.height / 2 + 1
        self._tags.paint(painter, upper.right() + 1 - width, top, tag, width)
        upper.setRight(round(upper.right() - width - GAP))
        for font, place, token, text in (
            (self._name, upper, "text", row_title(row)),
            (self._small, lower, "muted", deal_facts(row, self._formats, today)),
        ):
            painter.setFont(font)
            painter.setPen(self._theme.colour(token))
            shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, place.width())
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)


class DealList(QFrame):
    """chosen(deal id): its sheet is to be shown; entered(): the keys go on to the sheet; coach_asked()."""

    chosen = Signal(int)
    entered = Signal()
    coach_asked = Signal()

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._formats = context.formats
        self._is_filling = False
        self.setProperty("role", "card")
        self.heading = QLabel(translate("Tracking", "Deals"))
        self.heading.setProperty("role", "heading")
        self.count = QLabel()
        self.count.setProperty("role", "muted")
        self.count.setWordWrap(True)
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(translate("Tracking", "Filter by name or pinyin"))
        self.filter.setAccessibleName(self.filter.placeholderText())
        self.filter.setToolTip(translate("Tracking", "Part of a deal's or customer's name, pinyin too (Ctrl+F)"))
        self.filter.setClearButtonEnabled(True)
        self.coach = QPushButton(translate("Tracking", "C&oach's view"))
        self.coach.setToolTip(translate("Tracking", "All open deals and what each of them lacks"))
        self.model = DealListModel(context.formats, self)
        self.view = _Rows(self)
        self.view.setModel(self.model)
        self.view.setItemDelegate(DealRowDelegate(context.theme, context.formats, self.font(), self.view))
        self.view.setAccessibleName(translate("Tracking", "Open deals by readiness"))
        self._lay_out()
        self.filter.textChanged.connect(self._on_filter)
        self.filter.returnPressed.connect(self.view.setFocus)
        self.view.selectionModel().currentChanged.connect(self._on_current)
        self.view.activated.connect(lambda _: self.entered.emit())
        self.coach.clicked.connect(self.coach_asked)

    def show_rows(self, rows: tuple[ReadinessRow, ...], today: date, deal_id: int | None) -> None:
        """The deal stays selected where it is listed; place and scrolling stay."""
        bar = self.view.verticalScrollBar()
        scrolled = bar.value()
        self._is_filling = True
        self.model.set_rows(rows, today)
        self._is_filling = False
        self.select(deal_id)
        bar.setValue(scrolled)
        self._say_count()

    def select(self, deal_id: int | None) -> None:
        """Marks the deal without opening it; one that is not listed leaves nothing marked."""
        place = self.model.row_of(deal_id)
        self._is_filling = True
        if place < 0:
            self.view.selectionModel().clear()
        elif self.view.currentIndex().row() != place or not self.view.selectionModel().hasSelection():
            self.view.setCurrentIndex(self.model.index(place))
        self._is_filling = False

    def step(self, by: int) -> None:
        """To the next or previous deal of the list."""
        current = self.view.currentIndex()
        place = current.row() + by if current.isValid() else 0
        if 0 <= place < self.model.rowCount():
            self.view.setCurrentIndex(self.model.index(place))

    def _on_filter(self, text: str) -> None:
        current = self.view.currentIndex()
        known = self.model.rows[current.row()].deal_id if current.isValid() else None
        self._is_filling = True
        self.model.set_filter(text)
        self._is_filling = False
        self.select(known)
        self._say_count()

    def _on_current(self, index: QModelIndex) -> None:
        if index.isValid() and not self._is_filling:
            self.chosen.emit(self.model.rows[index.row()].deal_id)

    def _say_count(self) -> None:
        shown = self.model.rowCount()
        text = list_heading(shown, self.model.total, self._formats)
        if not shown and self.filter.text():
            text = translate("Tracking", "No open deal is called so.")
        self.count.setText(text)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 10, 1, 1)
        column.setSpacing(6)
        head = QVBoxLayout()
        head.setContentsMargins(SIDE, 0, SIDE, 2)
        head.setSpacing(6)
        for widget in (self.heading, self.count, self.filter):
            head.addWidget(widget)
        column.addLayout(head)
        column.addWidget(self.view, 1)
        foot = QVBoxLayout()
        foot.setContentsMargins(SIDE, 2, SIDE, 8)
        foot.addWidget(self.coach)
        column.addLayout(foot)


class _Rows(QListView):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "bare")
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
