"""A part of the 1+2+1 sheet: a card that folds to its heading."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton, QVBoxLayout, QWidget
from typing_extensions import override

from app.ui.i18n import translate
from app.ui.page_context import PageContext
from app.ui.widgets.record_section import RecordSection


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
            widget, layout = item.widget(), item.layout()
            if widget is not None:
                inside.addWidget(widget)
            elif layout is not None:
                inside.addLayout(layout)
        self.body.addWidget(self._content)
        self.body.addStretch(1)

    def _on_folded(self, folded: bool) -> None:
        self.fold.setArrowType(Qt.ArrowType.RightArrow if folded else Qt.ArrowType.DownArrow)
        self._content.setVisible(not folded)
