"""The head of a deal's 1+2+1 sheet: what it is, n of 4 in large, what is missing and the button that does something about it."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QPushButton, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from app.methods.one_two_one import Missing
from app.terms import Flag
from app.ui.i18n import translate
from app.ui.labels import deal_title, flag_name
from app.ui.labels.tracking_terms import readiness_name
from app.ui.page_context import PageContext
from app.ui.tracking.head_words import (
    TONES,
    head_facts,
    index_line,
    map_why,
    piece_text,
    points_large,
    points_why,
    ready_text,
)
from app.ui.widgets.flow_layout import FlowLayout
from app.ui.widgets.why_popover import WhyPopover

if TYPE_CHECKING:
    from app.services.tracking_sheet import Sheet

LEAST_LETTERS = 14
LEAST_BESIDE = 68
"""Width from which what is missing stands beside the score, in text sizes."""


class PieceButton(QPushButton):
    """Its text is cut at the end where there is no room for it, and told whole by its tooltip."""

    def __init__(self, text: str, parent: QWidget) -> None:
        super().__init__(text, parent)
        self._whole = text
        self.setToolTip(text)
        self.setAccessibleName(text)

    @override
    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        metrics = self.fontMetrics()
        room = metrics.horizontalAdvance(self._whole) - metrics.horizontalAdvance(self.text())
        return QSize(hint.width() + room, hint.height())

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(self.fontMetrics().averageCharWidth() * LEAST_LETTERS, super().minimumSizeHint().height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = self.width() - super().sizeHint().width() + self.fontMetrics().horizontalAdvance(self.text())
        shown = self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideRight, room)
        if shown != self.text():
            self.setText(shown)


class SheetHeadView(QFrame):
    """piece_asked(Missing, the button); flags_asked(); deal_asked(deal id), customer_asked(customer id).

    `export_menu` takes the ways out of the sheet.
    """

    piece_asked = Signal(object, object)
    flags_asked = Signal()
    deal_asked = Signal(int)
    customer_asked = Signal(int)

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._sheet: Sheet | None = None
        self._as_of = date.min
        self.setProperty("role", "card")
        self.name, self.facts = QLabel(), QLabel()
        self.name.setStyleSheet(f"font-size: {context.theme.heading + 3}px; font-weight: 600;")
        self.facts.setProperty("role", "muted")
        for label in (self.name, self.facts):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self.deal = self._link(translate("Tracking", "Deal page"))
        self.customer = self._link(translate("Tracking", "Customer page"))
        self.index = self._link("")
        self.flags = self._link("")
        self.points = QPushButton()
        self.points.setToolTip(translate("Tracking", "Why? Rule R14 with what went into it"))
        self.word = QLabel()
        self.word.setProperty("role", "muted")
        self.word.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.export = QPushButton(translate("Tracking", "&Export"))
        self.export.setProperty("role", "menu")
        self.export_menu = QMenu(self.export)
        self.export.setMenu(self.export_menu)
        self.missing = QWidget()
        self._pieces = FlowLayout(self.missing)
        self._lay_out()
        self._connect()

    def show_sheet(self, sheet: Sheet, as_of: date) -> None:
        self._sheet, self._as_of = sheet, as_of
        head, theme, score = sheet.head, self._context.theme, sheet.score
        self.export.setVisible(bool(self.export_menu.actions()))
        self.name.setText(deal_title(head.customer_name, head.name))
        self.facts.setText(head_facts(head, self._context.formats))
        self.customer.setVisible(head.customer_id is not None)
        self.index.setText(index_line(sheet))
        self.index.setVisible(bool(sheet.people))
        self.points.setText(points_large(score.points))
        ink = theme.colour(TONES[score.readiness]).name()
        self.points.setStyleSheet(
            f"QPushButton {{ color: {ink}; font-size: {theme.title + 6}px; font-weight: 600; border: 1px solid transparent;"
            f" background: transparent; padding: 0 8px; }} QPushButton:focus {{ border: 2px solid {theme.focus}; padding: 0 7px; }}"
        )
        word = readiness_name(score.readiness)
        self.word.setText(translate("Tracking", "1+2+1 · {word}").format(word=word))
        said = translate("Tracking", "{points}, {word}: why?").format(points=self.points.text(), word=word)
        self.points.setAccessibleName(said)
        self._show_pieces(sheet)

    def lock(self, is_locked: bool) -> None:
        """Nothing can be done about what is missing while a past day is shown."""
        self._context = replace(self._context, is_locked=is_locked)
        for button in self.missing.findChildren(QPushButton):
            button.setEnabled(not self._context.read_only)

    def show_flags(self, open_flags: int) -> None:
        """How many red flags wait for an answer."""
        text = translate("Tracking", "%n red flag(s) without an answer", None, open_flags)
        self.flags.setText(text)
        self.flags.setStyleSheet(f"color: {self._context.theme.bad};")
        self.flags.setVisible(bool(open_flags))

    def _show_pieces(self, sheet: Sheet) -> None:
        focused = self.focusWidget()
        had_keys = focused is not None and self.missing.isAncestorOf(focused)
        while self._pieces.count():
            item = self._pieces.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        people = {person.contact_id: person for person in sheet.people}
        for piece in sheet.missing:
            text = piece_text(piece, people, Flag.OWNER_CONFLICT in sheet.flags)
            self._pieces.addWidget(self._piece_button(piece, text))
        others = [flag for flag in sheet.flags if flag is not Flag.OWNER_CONFLICT]
        if not sheet.missing:
            self._pieces.addWidget(self._remark(ready_text(), "good"))
        for flag in others:
            self._pieces.addWidget(self._remark(flag_name(flag), "warn"))
        first = self._pieces.itemAt(0)
        widget = first.widget() if first is not None else None
        if had_keys and widget is not None:
            widget.setFocus()

    def _piece_button(self, piece: Missing, text: str) -> QPushButton:
        theme = self._context.theme
        button = PieceButton(text, self.missing)
        button.setEnabled(not self._context.read_only)
        button.setStyleSheet(
            f"QPushButton {{ background: {theme.tag_warn}; color: {theme.warn}; border: 1px solid {theme.tag_warn}; }}"
            f" QPushButton:hover {{ border-color: {theme.warn}; }} QPushButton:focus {{ border: 2px solid {theme.focus}; }}"
        )
        button.clicked.connect(lambda: self.piece_asked.emit(piece, button))
        return button

    def _remark(self, text: str, tone: str) -> QLabel:
        theme = self._context.theme
        label = QLabel(text, self.missing)
        fill = getattr(theme, f"tag_{tone}")
        ink = getattr(theme, tone)
        label.setStyleSheet(f"background: {fill}; color: {ink}; border-radius: 4px; padding: 5px 10px;")
        return label

    def _link(self, text: str) -> QPushButton:
        button = QPushButton(text)
        button.setProperty("role", "link")
        return button

    def _lay_out(self) -> None:
        links = QWidget()
        flow = FlowLayout(links)
        for button in (self.deal, self.customer, self.index, self.flags):
            flow.addWidget(button)
        left = QVBoxLayout()
        left.setSpacing(1)
        left.addWidget(self.name)
        left.addWidget(self.facts)
        left.addWidget(links)
        score = QVBoxLayout()
        score.setSpacing(0)
        score.addWidget(self.points, 0, Qt.AlignmentFlag.AlignHCenter)
        score.addWidget(self.word)
        self.missing.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._line = QHBoxLayout()
        self._line.setSpacing(16)
        self._line.addLayout(left, 5)
        self._line.addLayout(score)
        self._line.addWidget(self.export, 0, Qt.AlignmentFlag.AlignTop)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(14, 10, 14, 10)
        self._column.setSpacing(6)
        self._column.addLayout(self._line)
        self._column.addWidget(self.missing)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """What is missing stands beside the score where there is room, else below."""
        super().resizeEvent(event)
        is_beside = self.width() >= self._context.theme.body * LEAST_BESIDE
        if is_beside and self._line.indexOf(self.missing) < 0:
            self._column.removeWidget(self.missing)
            self._line.insertWidget(2, self.missing, 4)
        elif not is_beside and self._line.indexOf(self.missing) >= 0:
            self._line.removeWidget(self.missing)
            self._column.addWidget(self.missing)

    def _connect(self) -> None:
        self.points.clicked.connect(partial(self._explain, self.points))
        self.index.clicked.connect(partial(self._explain, self.index))
        self.flags.clicked.connect(self.flags_asked)
        self.deal.clicked.connect(self._on_deal)
        self.customer.clicked.connect(self._on_customer)

    def _explain(self, anchor: QPushButton) -> None:
        if self._sheet is not None:
            formats, needed = self._context.formats, self._context.services.settings.whole("roles_needed")
            if anchor is self.points:
                words = points_why(self._sheet, formats, self._as_of, needed)
            else:
                words = map_why(self._sheet, formats, self._as_of)
            WhyPopover.show_for(anchor, words, formats)

    def _on_deal(self) -> None:
        if self._sheet is not None:
            self.deal_asked.emit(self._sheet.head.deal_id)

    def _on_customer(self) -> None:
        if self._sheet is not None and self._sheet.head.customer_id is not None:
            self.customer_asked.emit(self._sheet.head.customer_id)
