"""A part of the 1+2+1 sheet: a card that folds to its heading."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton, QVBoxLayout, QWidget
from typing_extensions import override

from app.services.lookups import NamedItem
from app.ui.i18n import translate
from app.ui.page_context import PageContext
from app.ui.widgets.choice_edits import LookupCombo
from app.ui.widgets.record_section import AddRow, RecordSection
from app.ui.widgets.rows_table import RowsTable

if TYPE_CHECKING:
    from app.services.tracking_people import PersonRow


class SheetCard(RecordSection):
    """Of the deal `deal_id`; its subclass calls finish() when all is in."""

    KEY: ClassVar[str] = ""
    """By which it is remembered whether the card is folded."""

    def __init__(self, context: PageContext, title: str, empty: str = "", parent: QWidget | None = None) -> None:
        super().__init__(context, title, empty, parent)
        self._content = QWidget(self)
        self.fold = QToolButton()
        self.fold.setProperty("role", "flat")
        self.fold.setCheckable(True)
        self.fold.setArrowType(Qt.ArrowType.DownArrow)
        self.fold.setAccessibleName(translate("Tracking", "Fold away: {title}").format(title=title))
        self.fold.setToolTip(self.fold.accessibleName())
        self.fold.toggled.connect(self._on_folded)
        self.fold.setStyleSheet("QToolButton { padding: 2px; border: 1px solid transparent; background: transparent; }")
        self.head.insertWidget(0, self.fold)

    @property
    def deal_id(self) -> int:
        return self.record_id

    @property
    def is_folded(self) -> bool:
        return self.fold.isChecked()

    @override
    def finish(self) -> None:
        """All below the heading goes into one widget, which folding hides."""
        super().finish()
        inside = QVBoxLayout(self._content)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(self.body.spacing())
        while self.body.count() > 1:
            item = self.body.takeAt(1)
            widget, layout = (item.widget(), item.layout()) if item is not None else (None, None)
            if widget is not None:
                inside.addWidget(widget)
            elif layout is not None:
                inside.addLayout(layout)
        self.body.addWidget(self._content)
        self.body.addStretch(1)

    def focus_first(self) -> None:
        """The keys go to its table, or to what folds it."""
        tables = [table for table in self.findChildren(RowsTable) if not table.isHidden()]
        (tables[0] if tables else self.fold).setFocus()

    def _on_folded(self, folded: bool) -> None:
        self.fold.setArrowType(Qt.ArrowType.RightArrow if folded else Qt.ArrowType.DownArrow)
        self._content.setVisible(not folded)


class PeopleCard(SheetCard):
    """Whose rows name a person of the deal. `who`: the field for one in the line that adds a row."""

    def __init__(self, context: PageContext, title: str, empty: str = "", parent: QWidget | None = None) -> None:
        super().__init__(context, title, empty, parent)
        self._people: tuple[NamedItem, ...] = ()
        self.who = LookupCombo()

    @override
    def add_row(
        self, fields: Mapping[str, tuple[str, QWidget]], save: Callable[[dict[str, Any]], object], text: str = ""
    ) -> AddRow:
        self.new = super().add_row(fields, save, text)
        line = self.who.lineEdit()
        if line is not None:
            line.setPlaceholderText(self.who.accessibleName())
        return self.new

    def know_people(self, people: Sequence[PersonRow]) -> None:
        """The people of the deal as the sheet has them."""
        self._people = tuple(NamedItem(one.contact_id, one.name) for one in people if self.takes(one))
        if self.new.isHidden():
            self.who.set_items(self._people)

    def takes(self, person: PersonRow) -> bool:
        """Whether a row can name that person from now on."""
        return person.counts

    def person_edit(self, parent: QWidget) -> LookupCombo:
        """For the cells of a table."""
        return LookupCombo(self._people, parent=parent)
