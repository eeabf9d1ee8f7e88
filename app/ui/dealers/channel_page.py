"""The channel of an area: own sales or dealers, the plan by six principles, large dealers (R25, R26)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget
from typing_extensions import override

from app.changes import Changes
from app.ui.dealers.channel_choice import ChoiceCard
from app.ui.dealers.channel_principles import PrinciplesCard
from app.ui.dealers.channel_regions import RegionsCard
from app.ui.i18n import translate
from app.ui.page_context import PageContext
from app.ui.widgets.card_columns import CardColumns, scrolling
from app.ui.widgets.filter_combo import FilterCombo

if TYPE_CHECKING:
    from app.services.scope import Scope

SHEET_TABLES = ("channel_note",)


class ChannelCards:
    def __init__(self, context: PageContext, page: QWidget) -> None:
        self.choice = ChoiceCard(context, page)
        self.principles = PrinciplesCard(context, page)
        self.regions = RegionsCard(context, page)
        self.text_size = context.theme.body

    @property
    def facts(self) -> QWidget:
        return self.choice

    def in_columns(self, count: int) -> list[list[QWidget]]:
        """1 to 3 columns."""
        if count == 1:
            return [[self.choice, self.principles, self.regions]]
        if count == 2:
            return [[self.choice, self.regions], [self.principles]]
        return [[self.choice], [self.principles], [self.regions]]


class ChannelPage(QWidget):
    """dealer_opened(id): a dealer of the region table is to be shown."""

    dealer_opened = Signal(int)

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._scope: Scope | None = None
        self._told: int | None = None
        self._stale = {"sheets", "regions"}
        self.setProperty("role", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.cards = ChannelCards(context, self)
        self.cards.regions.dealer_opened.connect(self.dealer_opened)
        self.area = FilterCombo(translate("Dealer channel", "Area of the sheets"), self)
        self.area.activated.connect(lambda _: self._show_sheets())
        self._fill_areas()
        margin = context.theme.margin
        line = QHBoxLayout()
        caption = QLabel(translate("Dealer channel", "&Channel of"))
        caption.setBuddy(self.area)
        line.addWidget(caption)
        line.addWidget(self.area)
        line.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(line)
        layout.addWidget(scrolling(CardColumns(self.cards, margin)), 1)
        context.signals.changed.connect(self._on_changed)

    @property
    def area_id(self) -> int | None:
        """None: the whole region."""
        value = self.area.currentData()
        return value if isinstance(value, int) else None

    def set_scope(self, scope: Scope) -> None:
        if scope != self._scope:
            self._scope = scope
            self._show_soon("regions")

    def show_area(self, area_id: int | None, scope: Scope | None = None) -> None:
        """None: the whole region. Told the same area again, the one chosen here since then stays."""
        if scope is not None:
            self.set_scope(scope)
        if area_id != self._told:
            self._told = area_id
            self.area.setCurrentIndex(max(self.area.findData(area_id), 0))
        self._show_soon("sheets")

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._show_stale()

    def _show_soon(self, part: str) -> None:
        self._stale.add(part)
        if self.isVisible():
            self._show_stale()

    def _show_stale(self) -> None:
        if "sheets" in self._stale:
            self._show_sheets()
        if "regions" in self._stale and self._scope is not None:
            self.cards.regions.show_record(0, self._scope)
            self._stale.discard("regions")

    def _show_sheets(self) -> None:
        view = self._context.services.dealers.channel(self.area_id)
        self.cards.choice.show_view(view)
        self.cards.principles.show_view(view)
        self._stale.discard("sheets")

    def _fill_areas(self) -> None:
        """The area chosen stays, or the whole region takes its place."""
        chosen = self.area_id
        self.area.clear()
        self.area.addItem(translate("Dealer channel", "the whole region"), None)
        for one in self._context.services.lookups.areas():
            self.area.addItem(one.name, one.id)
        self.area.setCurrentIndex(max(self.area.findData(chosen), 0))

    def _on_changed(self, changes: Changes) -> None:
        if changes.touches("area"):
            self._fill_areas()
        if changes.touches("area", *SHEET_TABLES):
            self._show_soon("sheets")
        if changes.touches(*RegionsCard.TABLES):
            self._show_soon("regions")
