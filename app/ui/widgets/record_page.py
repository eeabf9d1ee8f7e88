"""The full page of one record: its head, its facts at the left, and a card for everything else the book knows of it.

A page says what its head and its cards are:

    class DealerPage(RecordPage[DealerCards]):
        HEAD_TABLES = ("dealer",)

        def make_cards(self, context: PageContext) -> DealerCards:
            return DealerCards(context, self)

        def show_head(self, record_id: int, scope: Scope) -> None: ...
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar, Generic, Protocol, TypeVar

from msgspec.structs import replace
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget
from typing_extensions import override

from app.changes import Changes
from app.errors import RuleError
from app.ui.page_context import PageContext
from app.ui.widgets.card_columns import CardColumns, Cards, FactsBeside
from app.ui.widgets.record_section import RecordSection
from app.ui.widgets.scoped_page import ScopedPage

if TYPE_CHECKING:
    from app.services.scope import Scope


class PageCards(Cards, Protocol):
    @property
    def all(self) -> Sequence[RecordSection]:
        """Every card, the facts first."""
        ...


C = TypeVar("C", bound=PageCards)


class RecordPage(ScopedPage, Generic[C]):
    """closed() by Esc and "Back", and when the record is gone; previous_asked() and next_asked() for the neighbours in
    the list the page was opened from."""

    HEAD_TABLES: ClassVar[tuple[str, ...]] = ()
    """Tables whose change makes the head read anew."""

    closed = Signal()
    previous_asked = Signal()
    next_asked = Signal()

    def __init__(self, context: PageContext, name: str, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._frame: FactsBeside | None = None
        self.cards: C | None = None
        self.setProperty("role", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(name)
        self.locked_line = QLabel()
        self.locked_line.setProperty("role", "muted")
        self.locked_line.setWordWrap(True)
        self.locked_line.setContentsMargins(context.theme.margin, 6, context.theme.margin, 0)
        self.locked_line.hide()
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)
        self._layout.addWidget(self.locked_line)
        for keys, signal in (("Ctrl+PgUp", self.previous_asked), ("Ctrl+PgDown", self.next_asked)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(signal)

    def make_cards(self, context: PageContext) -> C:
        raise NotImplementedError

    def show_head(self, record_id: int, scope: Scope) -> None:
        """Raises RuleError UNKNOWN_RECORD."""
        raise NotImplementedError

    def take_head(self, head: QWidget) -> None:
        """Above everything else."""
        self._layout.insertWidget(0, head)

    @property
    def record_id(self) -> int | None:
        return self._record_id

    @property
    def columns(self) -> CardColumns:
        """Once a record was shown."""
        assert self._frame is not None
        return self._frame.columns

    def lock(self, why: str) -> None:
        """Nothing can be changed while `why`, which is shown, is not blank."""
        was_locked = bool(self.locked_line.text())
        self.locked_line.setText(why)
        self.locked_line.setVisible(bool(why))
        if was_locked != bool(why) and self._frame is not None:
            self._layout.removeWidget(self._frame)
            self._frame.hide()
            self._frame.deleteLater()
            self._frame = self.cards = None
            self._show_soon()

    def show_record(self, record_id: int) -> None:
        """Raises RuleError UNKNOWN_RECORD. Needs a scope first."""
        assert self._scope is not None
        self.show_head(record_id, self._scope)
        self._record_id, self._is_stale = record_id, False
        for card in self._built().all:
            card.show_record(record_id, self._scope)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    @override
    def _read(self, record_id: int) -> None:
        self.show_record(record_id)

    def _built(self) -> C:
        """The cards are made when the first record is shown: the program starts without them."""
        if self.cards is None:
            self.cards = self.make_cards(replace(self._context, is_locked=bool(self.locked_line.text())))
            self._frame = FactsBeside(self.cards, self._context.theme)
            self._layout.addWidget(self._frame, 1)
        return self.cards

    @override
    def _leave(self) -> None:
        super()._leave()
        self.closed.emit()

    @override
    def _on_changed(self, changes: Changes) -> None:
        if self._record_id is None or self.cards is None or self._scope is None:
            return
        if not self.isVisible():
            self._is_stale = True
            return
        try:
            if changes.touches(*self.HEAD_TABLES):
                self.show_head(self._record_id, self._scope)
        except RuleError:
            self._leave()
            return
        for card in self.cards.all:
            if changes.touches(*card.TABLES):
                card.load()
