"""The list under the search box, filled as one types."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QPainter, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QCompleter,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)
from typing_extensions import override

from app.ui import background
from app.ui.i18n import translate
from app.ui.labels import table_kind_name
from app.ui.style_sheet import style_popup
from app.ui.theme import Theme
from app.ui.widgets.program_keys import ProgramKeys

if TYPE_CHECKING:
    from app.services.search import SearchHit

Search = Callable[[str], Sequence["SearchHit"]]
HIT = Qt.ItemDataRole.UserRole
PAUSE_MS = 80
WIDTH_IN_LETTERS = 34
_MARGIN = 10
_GAP = 12


class SearchResults(QObject):
    """Belongs to a search box. hit_chosen(SearchHit). Without a search function the box is disabled."""

    hit_chosen = Signal(object)

    def __init__(self, box: QLineEdit, theme: Theme) -> None:
        super().__init__(box)
        self._box = box
        self._theme = theme
        ProgramKeys(box)
        self._search: Search | None = None
        self._asked = ""
        self._hits = QStandardItemModel(self)
        self._completer = QCompleter(self._hits, self)
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._completer.setMaxVisibleItems(12)
        self.popup = QListView()
        self._completer.setPopup(self.popup)
        self.popup.setItemDelegate(HitDelegate(theme, self.popup))
        box.setCompleter(self._completer)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        box.textEdited.connect(self._on_edited)
        box.returnPressed.connect(self._on_return)
        self._pause.timeout.connect(self._on_pause)
        self._completer.activated[QModelIndex].connect(self._on_activated)  # type: ignore[index]

    def set_search(self, search: Search | None) -> None:
        self._search = search
        self._box.setEnabled(search is not None)

    def show_hits(self, hits: Sequence[SearchHit]) -> None:
        style_popup(self.popup, self._box)
        self._hits.clear()
        for hit in hits:
            item = QStandardItem(hit.name)
            item.setData(hit, HIT)
            item.setData(f"{hit.name}, {table_kind_name(hit.kind)}", Qt.ItemDataRole.AccessibleTextRole)
            self._hits.appendRow(item)
        if not hits:
            text = translate("Shell", "Nothing in this book matches “{text}”").format(text=self._box.text())
            nothing = QStandardItem(text)
            nothing.setEnabled(False)
            self._hits.appendRow(nothing)
        width = max(self._box.width(), self._theme.body * WIDTH_IN_LETTERS)
        self._completer.complete(QRect(0, 0, width, self._box.height()))

    def _on_edited(self, text: str) -> None:
        self.popup.hide()
        if text.strip():
            self._pause.start()
        else:
            self._pause.stop()
            self._hits.clear()

    def _on_pause(self) -> None:
        search, text = self._search, self._box.text().strip()
        if search is not None and text:
            self._asked = text
            background.run(lambda _: (text, search(text)), self._on_found, None, self)

    def _on_found(self, answer: tuple[str, Sequence[SearchHit]]) -> None:
        text, hits = answer
        if text == self._asked and self._box.hasFocus():
            self.show_hits(hits)

    def _on_return(self) -> None:
        """Without a choice in the list, the first hit is meant."""
        first = self._hits.index(0, 0)
        if first.isValid() and not self.popup.currentIndex().isValid():
            self.popup.hide()
            self._on_activated(first)

    def _on_activated(self, index: QModelIndex) -> None:
        hit = index.data(HIT)
        # QLineEdit writes the completed text after this signal
        QTimer.singleShot(0, self._box, lambda: self._box.setText(""))  # clear() would leave it to Ctrl+Z
        if hit is not None:
            self.hit_chosen.emit(hit)


class HitDelegate(QStyledItemDelegate):
    """Name on the left, what it is on the right, both whole where there is room; between them whose it is."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        area: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(area, QColor(self._theme.selection))
        hit: SearchHit | None = index.data(HIT)
        texts = (str(index.data()), "", "") if hit is None else (hit.name, hit.detail, table_kind_name(hit.kind))
        self._write(
            painter, area.adjusted(_MARGIN, 0, -_MARGIN, 0), texts, self._theme.text if hit else self._theme.muted
        )
        painter.restore()

    def _write(self, painter: QPainter, area: QRect, texts: tuple[str, str, str], colour: str) -> None:
        name, detail, kind = texts
        metrics, middle = painter.fontMetrics(), Qt.AlignmentFlag.AlignVCenter
        # 2 px more, or a text whose width is a fraction above would lose its end
        name_width, _, kind_width = parts(
            area.width(), *(metrics.horizontalAdvance(text) + 2 if text else 0 for text in texts)
        )
        painter.setPen(QColor(colour))
        painter.drawText(area, int(middle), metrics.elidedText(name, Qt.TextElideMode.ElideRight, name_width))
        painter.setPen(QColor(self._theme.muted))
        painter.drawText(area, int(middle | Qt.AlignmentFlag.AlignRight), kind)
        between = area.adjusted(name_width + _GAP, 0, -kind_width - _GAP, 0)
        shown = metrics.elidedText(detail, Qt.TextElideMode.ElideRight, max(between.width(), 0))
        painter.drawText(between, int(middle | Qt.AlignmentFlag.AlignRight), shown)

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(super().sizeHint(option, index).width(), self._theme.row)


def parts(room: int, name: int, detail: int, kind: int) -> tuple[int, int, int]:
    """Widths in px of the three texts in a row: the kind is never cut, of the rest the name gives way last."""
    left = max(room - kind - _GAP, 0) if kind else room
    name = min(name, left * 2 // 3 if detail and name + _GAP + detail > left else left)
    return name, max(min(detail, left - name - _GAP), 0), kind
