"""The value chain as a tree: maker, primary dealer, sub-dealers, outlets, consumers, volumes as bars (R26)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, Qt, Signal
from PySide6.QtGui import QBrush, QFont, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)
from typing_extensions import override

from app.ui.dealers.chain_words import below_volume, held_text, kind_name, node_name
from app.ui.i18n import translate
from app.ui.page_context import PageContext

if TYPE_CHECKING:
    from app.services.dealer_views import ChainNode

NAME, KIND, VOLUME, SHARE, VISIT, HELD = range(6)
DEALER, PART = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1
"""Id of the dealer or None; its volume over the largest of the tree, 0..1 or None."""

BAR_HEIGHT = 8
BAR_WIDTH = 90
EDGE = 6


class BarDelegate(QStyledItemDelegate):
    """A bar at the left of the cell, its figure at the right."""

    def __init__(self, context: PageContext, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = context.theme

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().paint(painter, option, index)
        part = index.data(PART)
        if part is None:
            return
        rect = option.rect
        top = rect.center().y() - BAR_HEIGHT / 2
        painter.save()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("track"))
        painter.drawRect(QRectF(rect.left() + EDGE, top, BAR_WIDTH, BAR_HEIGHT))
        painter.setBrush(QBrush(self._theme.colour("track_fill")))
        painter.drawRect(QRectF(rect.left() + EDGE, top, max(BAR_WIDTH * part, 1), BAR_HEIGHT))
        painter.restore()


class ChainTree(QTreeWidget):
    """dealer_asked(id) by Enter or a double click on a dealer."""

    dealer_asked = Signal(int)

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.setProperty("role", "bare")
        self.setAccessibleName(translate("Dealer chain", "Value chain"))
        self.setHeaderLabels(self._heads())
        self.setStyleSheet("QTreeView::item { padding: 3px 6px; }")
        self.setRootIsDecorated(True)
        self.setUniformRowHeights(True)
        self.setExpandsOnDoubleClick(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setItemDelegateForColumn(VOLUME, BarDelegate(context, self))
        self._shape_header()
        self.itemDoubleClicked.connect(lambda item, _: self._ask(item))

    def show_chain(self, root: ChainNode, dealer_id: int) -> None:
        """`dealer_id` is written bold and keeps the keyboard."""
        self.clear()
        largest = max(_volumes(root), default=0)
        self._add(root, self.invisibleRootItem(), dealer_id, largest, 0)
        self.expandAll()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        item = self.currentItem()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and item is not None:
            self._ask(item)
        else:
            super().keyPressEvent(event)

    def _heads(self) -> list[str]:
        unit = self._context.formats.unit_label()
        return [
            translate("Dealer chain", "Link"),
            translate("Dealer chain", "Kind"),
            translate("Dealer chain", "Sales of 12 months ({unit})").format(unit=unit),
            translate("Dealer chain", "Share of its dealer"),
            translate("Dealer chain", "Last visit"),
            translate("Dealer chain", "Hold"),
        ]

    def _shape_header(self) -> None:
        head = self.header()
        head.setStretchLastSection(False)
        head.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        metrics = self.fontMetrics()
        wide = {KIND: "Primary dealer", SHARE: "100%", VISIT: "2026-11-21", HELD: "○ not held"}
        for column, sample in wide.items():
            widest = max(metrics.horizontalAdvance(sample), metrics.horizontalAdvance(self._heads()[column]))
            self.setColumnWidth(column, widest + 22)
        self.setColumnWidth(VOLUME, max(metrics.horizontalAdvance(self._heads()[VOLUME]) + 22, BAR_WIDTH + 90))
        for column in (VOLUME, SHARE):
            self.headerItem().setTextAlignment(column, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)

    def _add(self, node: ChainNode, above: QTreeWidgetItem, dealer_id: int, largest: int, volume_above: int) -> None:
        formats = self._context.formats
        share = None
        if volume_above and node.volume_cents is not None:
            share = node.volume_cents / volume_above
        texts = [
            node_name(node),
            kind_name(node.kind),
            formats.amount_in_unit(node.volume_cents) if node.dealer_id is not None else "",
            formats.percent(share) if share is not None else "",
            formats.day(node.last_visit) if node.dealer_id is not None else "",
            held_text(node),
        ]
        item = QTreeWidgetItem(above, texts)
        item.setData(NAME, DEALER, node.dealer_id)
        for column in (VOLUME, SHARE):
            item.setTextAlignment(column, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        if largest and node.volume_cents is not None:
            item.setData(VOLUME, PART, max(node.volume_cents, 0) / largest)
        self._tint(item, node, dealer_id)
        if node.dealer_id == dealer_id and dealer_id:
            self.setCurrentItem(item)
        below = below_volume(node)
        for child in sorted(node.children, key=lambda one: -(one.volume_cents or 0)):
            self._add(child, item, dealer_id, largest, below)

    def _tint(self, item: QTreeWidgetItem, node: ChainNode, dealer_id: int) -> None:
        theme = self._context.theme
        if node.dealer_id is None:
            for column in range(len(self._heads())):
                item.setForeground(column, theme.colour("muted"))
        elif node.is_held is not None:
            item.setForeground(HELD, theme.colour("good" if node.is_held else "bad"))
        if node.dealer_id == dealer_id:
            font = QFont(self.font())
            font.setWeight(QFont.Weight.DemiBold)
            item.setFont(NAME, font)

    def _ask(self, item: QTreeWidgetItem) -> None:
        dealer_id = item.data(NAME, DEALER)
        if dealer_id is not None:
            self.dealer_asked.emit(dealer_id)


def _volumes(node: ChainNode) -> list[int]:
    found = [] if node.volume_cents is None else [node.volume_cents]
    for child in node.children:
        found += _volumes(child)
    return found
