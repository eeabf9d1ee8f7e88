"""The seller's slot: who sells, what is next; where two claim the deal, who of them keeps it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from app.terms import Flag
from app.ui.i18n import translate
from app.ui.labels import flag_name
from app.ui.page_context import PageContext
from app.ui.theme import Theme
from app.ui.tracking.people_words import initials

if TYPE_CHECKING:
    from app.services.tracking_sheet import Sheet
    from app.services.visits_views import VisitRow

MONTH = timedelta(days=30)


class Disc(QWidget):
    """Initials on a disc."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._text = theme, ""
        size = round(theme.body * 2.1)
        self.setFixedSize(size, size)

    def show_name(self, name: str) -> None:
        self._text = initials(name)
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("muted"))
        painter.drawEllipse(QRectF(self.rect()))
        painter.setPen(self._theme.colour("surface"))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._text)
        painter.end()


class SellerBox(QFrame):
    """seller_chosen(rep id)."""

    seller_chosen = Signal(int)

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.setProperty("role", "card")
        self.disc = Disc(context.theme)
        self.name, self.state, self.visits, self.conflict = QLabel(), QLabel(), QLabel(), QLabel()
        self.name.setProperty("role", "name")
        self.visits.setProperty("role", "muted")
        self.conflict.setProperty("role", "error")
        for label in (self.name, self.visits, self.conflict):
            label.setWordWrap(True)
        self.keep = (QPushButton(), QPushButton())
        self.choose = QPushButton(translate("Tracking", "Choose the &seller…"))
        self.choose.clicked.connect(lambda: self.ask(self.choose))
        self._owners: tuple[int | None, int | None] = (None, None)
        for place, button in enumerate(self.keep):
            button.clicked.connect(partial(self._on_kept, place))
        self._lay_out()

    def show_sheet(self, sheet: Sheet) -> None:
        head = sheet.head
        self._owners = (head.owner_id, head.co_owner_id)
        is_conflict = Flag.OWNER_CONFLICT in sheet.flags
        owner = head.owner_name or translate("Tracking", "Nobody sells this deal yet")
        self.disc.show_name(head.owner_name or "?")
        self.name.setText(owner)
        self._say_state(bool(sheet.score.seller_point))
        self.conflict.setText(flag_name(Flag.OWNER_CONFLICT))
        self.conflict.setVisible(is_conflict)
        for button, name in zip(self.keep, (head.owner_name, head.co_owner_name), strict=True):
            button.setText(translate("Tracking", "{name} keeps it").format(name=name or ""))
            button.setVisible(is_conflict)
            button.setEnabled(not self._context.read_only)
        self.choose.setVisible(head.owner_id is None)
        self.choose.setEnabled(not self._context.read_only)

    def show_visits(self, visits: Sequence[VisitRow], as_of: date) -> None:
        """How often we were there in a month, and when next."""
        held = sum(one.held_on is not None and as_of - MONTH < one.held_on <= as_of for one in visits)
        planned = [one for one in visits if one.held_on is None and one.cancelled_on is None and one.planned_on]
        ahead = sorted((one.planned_on, one.id, one) for one in planned if one.planned_on and one.planned_on >= as_of)
        lines = [translate("Tracking", "%n visit(s) in the last 30 days", None, held)]
        if ahead:
            day, _, visit = ahead[0]
            who = translate("Tracking", ", ").join(guest.name for guest in visit.people) or visit.subject or ""
            text = translate("Tracking", "next: {day} {what}").format(day=self._context.formats.day(day), what=who)
            lines.append(text.strip())
        else:
            lines.append(translate("Tracking", "no next visit planned"))
        self.visits.setText("\n".join(lines))

    def ask(self, anchor: QWidget) -> None:
        """Who sells: below `anchor`, a list of the reps."""
        menu = QMenu(anchor)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for rep in self._context.services.lookups.reps():
            menu.addAction(rep.name.replace("&", "&&")).triggered.connect(partial(self._on_rep, rep.id))
        if not menu.actions():
            menu.addAction(translate("Tracking", "No reps in this book yet")).setEnabled(False)
        menu.popup(anchor.mapToGlobal(QPoint(0, anchor.height())))

    def _on_rep(self, rep_id: int, _checked: bool = False) -> None:
        self.seller_chosen.emit(rep_id)

    def _on_kept(self, place: int, _checked: bool = False) -> None:
        rep_id = self._owners[place]
        if rep_id is not None:
            self.seller_chosen.emit(rep_id)

    def _say_state(self, is_there: bool) -> None:
        theme = self._context.theme
        fill, ink = (theme.tag_good, theme.good) if is_there else (theme.tag_bad, theme.bad)
        self.state.setText(translate("Tracking", "In place") if is_there else translate("Tracking", "Missing"))
        self.state.setStyleSheet(
            f"background: {fill}; color: {ink}; border-radius: 4px; padding: 1px 6px; font-size: {theme.secondary}px;"
        )

    def _lay_out(self) -> None:
        role = QLabel(translate("Tracking", "Responsible seller"))
        role.setProperty("role", "muted")
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(self.name)
        names.addWidget(role)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.disc, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(names, 1)
        head.addWidget(self.state, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 10, 10, 10)
        column.setSpacing(5)
        column.addLayout(head)
        for widget in (self.visits, self.conflict, *self.keep, self.choose):
            column.addWidget(widget)
