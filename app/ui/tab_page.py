"""What the pages of all tabs do alike: read when shown, beside the GUI thread where it is much, and fold their panel away.

A tab says what it reads and how it shows it:

    class DealersPage(TabPage[LoadedDealers]):
        SHOWN_TABLES = ("dealer", "evaluation")

        def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
            super().__init__(context, parent)
            self.panel = DealerPanel(context, self)
            self.hold(self._content(), EmptyState(...), self.panel)

        loader, size_of, is_empty, show_loaded, reading_text and close_panel follow.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING, ClassVar, Generic, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from app.changes import Changes
from app.ui import background
from app.ui.page_context import PageContext
from app.ui.widgets.chart_view import ChartView
from app.ui.widgets.work_card import WorkCard

if TYPE_CHECKING:
    from app.services.scope import Scope
    from app.ui.shell.counts import Numbers

T = TypeVar("T")

AT_ONCE = 3_000
"""Records up to which a page is read in the GUI thread (under 30 ms); above, and the first time, beside it."""


class TabPage(QWidget, Generic[T]):
    """T is what one reading returns. loaded() after each reading that is shown; import_asked() from the empty state."""

    SHOWN_TABLES: ClassVar[tuple[str, ...]] = ()
    """Tables whose change makes the page read anew."""

    import_asked = Signal()
    loaded = Signal()

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._scope: Scope | None = None
        self._loaded: T | None = None
        self._asked = 0
        self._answered = 0
        self._is_stale = True
        self._content: QWidget | None = None
        self._empty: QWidget | None = None
        self._panel: QWidget | None = None
        self.setProperty("role", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(QWidget())  # nothing is known before the first reading
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(self._stack)
        self.reading = WorkCard(self)
        context.signals.changed.connect(self._on_changed)
        context.signals.counted.connect(self._on_counted)
        context.signals.scope_changed.connect(self.set_scope)

    def hold(self, content: QWidget, empty: QWidget | None = None, panel: QWidget | None = None) -> None:
        """`empty` stands in for the content while the book has nothing for it; Esc folds `panel` away."""
        self._content, self._empty, self._panel = content, empty, panel
        self._stack.addWidget(content)
        for chart in content.findChildren(ChartView):
            chart.exported.connect(self._context.signals.exported)
        if empty is not None:
            self._stack.addWidget(empty)

    def bind_keys(self, keys: Mapping[str, Callable[[], object]]) -> None:
        """Shortcuts that hold wherever in the page the keys go."""
        for sequence, act in keys.items():
            shortcut = QShortcut(QKeySequence(sequence), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    def loader(self, scope: Scope) -> Callable[[], T]:
        """The reading itself, with all it needs bound to it: it may run in another thread."""
        raise NotImplementedError

    def size_of(self, loaded: T) -> int:
        """Records read, whose number decides where the next reading runs."""
        raise NotImplementedError

    def is_empty(self, loaded: T) -> bool:
        """Whether the book has nothing for this tab. Asked only while no rep and no area is chosen."""
        raise NotImplementedError

    def show_loaded(self, loaded: T) -> None:
        """Everything on the page, from what was read."""
        raise NotImplementedError

    def reading_text(self, numbers: Numbers | None) -> str:
        """What is being read; `numbers` None: the book was not counted yet."""
        raise NotImplementedError

    def close_panel(self) -> None:
        """Fold the panel away and give the keys back to the content; for pages that have one."""

    @property
    def scope(self) -> Scope | None:
        return self._scope

    @property
    def is_reading(self) -> bool:
        """What is shown is older than the book."""
        return self._answered < self._asked

    def set_scope(self, scope: Scope) -> None:
        if scope != self._scope:
            self._scope = scope
            self.reload()

    def reload(self) -> None:
        """Read anew; a page out of sight waits until it is shown."""
        if self._scope is None or not self.isVisible():
            self._is_stale = True
            return
        self._is_stale = False
        self._asked += 1
        number, load = self._asked, self.loader(self._scope)
        if self._loaded is not None and self.size_of(self._loaded) <= AT_ONCE:
            self._on_read(number, load())
        else:
            self.reading.begin(self.reading_text(self._context.signals.numbers), over=self._loaded is not None)
            background.run(lambda _: load(), partial(self._on_read, number), partial(self._on_failed, number), self)

    def show_content(self) -> None:
        """Instead of the empty state, e.g. for a first record to be typed."""
        if self._content is not None:
            self._stack.setCurrentWidget(self._content)

    def show_what_fits(self) -> None:
        """The content or the empty state, by what was read last; an open panel needs the content."""
        panel_open = self._panel is not None and not self._panel.isHidden()
        if self._empty is not None and self._is_book_empty() and not panel_open:
            self._stack.setCurrentWidget(self._empty)
        else:
            self.show_content()

    def _is_book_empty(self) -> bool:
        scope = self._scope
        everyone = scope is not None and scope.owner_id is None and scope.area_id is None
        return everyone and self._loaded is not None and self.is_empty(self._loaded)

    def _on_read(self, number: int, loaded: T) -> None:
        self._answered = max(self._answered, number)
        if number != self._asked:
            return
        self.reading.end()
        self._loaded = loaded
        self.show_what_fits()
        self.show_loaded(loaded)
        self.loaded.emit()

    def _on_failed(self, number: int, error: Exception) -> None:
        """The page keeps what it showed; the error is said by the excepthook."""
        if number == self._asked:
            self.reading.end()
        raise error

    def _on_changed(self, changes: Changes) -> None:
        if changes.touches(*self.SHOWN_TABLES):
            self.reload()

    def _on_counted(self, numbers: Numbers) -> None:
        self.reading.set_text(self.reading_text(numbers))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc folds the panel away wherever the keys go."""
        if event.key() == Qt.Key.Key_Escape and self._panel is not None and self._panel.isVisible():
            self.close_panel()
        else:
            super().keyPressEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.reading.place()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_stale:
            self.reload()
