"""Pictures of the pages, drawn beside the GUI thread: the one asked for first, then its neighbours."""

from __future__ import annotations

from collections import OrderedDict
from functools import partial

from PySide6.QtCore import QObject, QSize, Signal
from PySide6.QtGui import QImage

from app.ui import background
from app.ui.i18n import translate
from app.ui.presenting.page import StageShow
from app.ui.presenting.painting import paint_page

KEPT = 6
Key = tuple[int, bool, int, int]


class DrawnPages(QObject):
    """drawn(index, hidden): a picture is there. Two shows of the same pages: as they are, and with all amounts hidden."""

    drawn = Signal(int, bool)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._shows: dict[bool, StageShow] = {}
        self._pictures: OrderedDict[Key, QImage] = OrderedDict()
        self._under_way: set[Key] = set()

    @property
    def count(self) -> int:
        return max((len(show.pages) for show in self._shows.values()), default=0)

    def take(self, show: StageShow, *, hidden: bool) -> None:
        self._shows[hidden] = show

    def picture(self, index: int, size: QSize, *, hidden: bool) -> QImage | None:
        """None: it is being drawn, or the show with hidden amounts is still being read."""
        key = (index, hidden, size.width(), size.height())
        found = self._pictures.get(key)
        if found is not None:
            self._pictures.move_to_end(key)
        wanted = (index, index + 1, index - 1, index + 2)
        for near in wanted:
            self._draw(near, size, hidden=hidden)
        return found

    def _draw(self, index: int, size: QSize, *, hidden: bool) -> None:
        key = (index, hidden, size.width(), size.height())
        show = self._shows.get(hidden)
        if show is None or not 0 <= index < len(show.pages) or key in self._pictures or key in self._under_way:
            return
        self._under_way.add(key)
        place = translate("Stage", "{page} / {pages}").format(page=index + 1, pages=len(show.pages))
        coming = self._coming(show, index)
        page = show.pages[index]
        background.run(lambda _: paint_page(page, size, place, coming), partial(self._on_drawn, key), None, self)

    def _coming(self, show: StageShow, index: int) -> str:
        if index + 1 >= len(show.pages):
            return translate("Stage", "Last page")
        return translate("Stage", "Next: {title}").format(title=show.pages[index + 1].title)

    def _on_drawn(self, key: Key, picture: QImage) -> None:
        self._under_way.discard(key)
        self._pictures[key] = picture
        while len(self._pictures) > KEPT:
            self._pictures.popitem(last=False)
        self.drawn.emit(key[0], key[1])
