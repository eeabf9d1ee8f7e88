"""The cards of one column: ids are known at once, cards are fetched in blocks as they come into view."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QMimeData, QModelIndex, QObject, QPersistentModelIndex, QStringListModel, Qt
from typing_extensions import override

from app.ui.widgets.row_ranges import runs

if TYPE_CHECKING:
    from app.services.funnel import DealCard

DEALS_MIME = "application/x-fieldbook-deals"
BLOCK = 50
MANY_RUNS = 100
"""Above this many separate insertions or removals a reset is cheaper than following them."""

CARD_ROLE = Qt.ItemDataRole.UserRole
ID_ROLE = Qt.ItemDataRole.UserRole + 1
CARD_FLAGS = (
    Qt.ItemFlag.ItemIsEnabled
    | Qt.ItemFlag.ItemIsSelectable
    | Qt.ItemFlag.ItemIsDragEnabled
    | Qt.ItemFlag.ItemNeverHasChildren
)

Index = QModelIndex | QPersistentModelIndex


class CardWords(Protocol):
    """What the model shows of a card to tooltips and screen readers."""

    def tooltip(self, card: DealCard) -> str: ...
    def spoken(self, card: DealCard) -> str: ...


class CardModel(QStringListModel):
    """`fetch` returns the cards of the ids it is given; ids deleted meanwhile may be missing from its answer.

    Qt's list of (empty) strings keeps the rows, because a view laying out 20,000 cards asks for the number of rows twice
    per card: in Python that alone costs half of the first frame.
    """

    def __init__(
        self, fetch: Callable[[Sequence[int]], Iterable[DealCard]], words: CardWords, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._fetch = fetch
        self._words = words
        self._ids: list[int] = []
        self._rows: dict[int, int] = {}
        self._cards: dict[int, DealCard | None] = {}
        self._next_ids: list[int] = []
        # Connected before any view is, so that the ids are in place when a view asks.
        for rows_changed in (self.rowsInserted, self.rowsRemoved, self.modelReset):
            rows_changed.connect(self._take_next)

    @property
    def ids(self) -> Sequence[int]:
        return self._ids

    def row_of(self, deal_id: int) -> int | None:
        return self._rows.get(deal_id)

    def card(self, row: int) -> DealCard | None:
        """The card of a row, fetched with its block if need be. None: deleted since the ids were read."""
        deal_id = self._ids[row]
        if deal_id not in self._cards:
            start = row - row % BLOCK
            block = [i for i in self._ids[start : start + BLOCK] if i not in self._cards]
            self._cards.update(dict.fromkeys(block))
            self._cards.update((card.id, card) for card in self._fetch(block))
        return self._cards[deal_id]

    def unread(self, first: int, count: int) -> list[int]:
        """Ids of the rows from `first` whose cards have not been read."""
        return [deal_id for deal_id in self._ids[first : first + count] if deal_id not in self._cards]

    def keep(self, cards: Mapping[int, DealCard]) -> None:
        """Cards read for several columns at once; those of other columns are left out."""
        self._cards.update((deal_id, card) for deal_id, card in cards.items() if deal_id in self._rows)

    def show_ids(self, ids: Sequence[int]) -> None:
        """Show these deals in this order. Cards that stay keep their selection; every card is read anew."""
        self._cards.clear()
        if not self._ids:
            self._reset(ids)
            return
        gone = set(self._ids) - set(ids)
        new = set(ids) - self._rows.keys()
        removals = runs(row for row, deal_id in enumerate(self._ids) if deal_id in gone)
        insertions = runs(row for row, deal_id in enumerate(ids) if deal_id in new)
        if len(removals) + len(insertions) > MANY_RUNS:
            self._reset(ids)
            return
        for first, last in reversed(removals):
            self._next_ids = self._ids[:first] + self._ids[last + 1 :]
            self.removeRows(first, last - first + 1)
        self._reorder([deal_id for deal_id in ids if deal_id not in new])
        for first, last in insertions:
            self._next_ids = self._ids[:first] + list(ids[first : last + 1]) + self._ids[first:]
            self.insertRows(first, last - first + 1)
        if self._ids:
            self.dataChanged.emit(self.index(0), self.index(len(self._ids) - 1))

    def _reorder(self, ids: list[int]) -> None:
        """Put the deals that stay into their new order; selections move with them."""
        if ids == self._ids:
            return
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        kept = [self._ids[index.row()] for index in before]
        self._take(ids)
        self.changePersistentIndexList(before, [self.index(self._rows[deal_id]) for deal_id in kept])
        self.layoutChanged.emit()

    def _reset(self, ids: Sequence[int]) -> None:
        if self._ids or ids:
            self._next_ids = list(ids)
            self.setStringList([""] * len(ids))

    def _take_next(self) -> None:
        self._take(self._next_ids)

    def _take(self, ids: list[int]) -> None:
        self._ids = ids
        self._rows = {deal_id: row for row, deal_id in enumerate(ids)}

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._ids):
            return None
        if role == ID_ROLE:
            return self._ids[index.row()]
        if role not in _CARD_ROLES:
            return None
        card = self.card(index.row())
        if role == CARD_ROLE or card is None:
            return card
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._words.tooltip(card)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._words.spoken(card)
        return card.name

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        """Cards can be taken along; what is dropped goes to the column, never onto a card."""
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        return CARD_FLAGS

    @override
    def mimeTypes(self) -> list[str]:
        return [DEALS_MIME]

    @override
    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        return mime_of(self._ids[row] for row in sorted(index.row() for index in indexes))

    @override
    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction


_CARD_ROLES = {
    CARD_ROLE,
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
}


def mime_of(ids: Iterable[int]) -> QMimeData:
    mime = QMimeData()
    mime.setData(DEALS_MIME, ",".join(map(str, ids)).encode("ascii"))
    return mime


def deals_in(mime: QMimeData) -> list[int]:
    """Ids of the deals being dragged; empty if it is something else."""
    text = bytes(mime.data(DEALS_MIME).data()).decode("ascii")
    return [int(part) for part in text.split(",") if part]
