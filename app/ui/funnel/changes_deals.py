"""The deals behind the bridge, or behind one of its bars, each with what became of it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, overload

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from app.terms import DealChange
from app.ui.funnel.changes_words import amount_text, changes_text, close_text, deal_text, owner_text, stage_text
from app.ui.funnel.forecast_grid import Column, Grid, GridModel
from app.ui.i18n import translate
from app.ui.labels import deal_change_name
from app.ui.page_context import PageContext

if TYPE_CHECKING:
    from app.services.deal_changes import ChangedDeal, DealChangeService
    from app.ui.funnel.changes_load import LoadedChanges

CHUNK = 128


class LazyDeals(Sequence["ChangedDeal"]):
    """Deals of a view by their ids, read in chunks as rows come into sight."""

    def __init__(self, service: DealChangeService, loaded: LoadedChanges, ids: Sequence[int]) -> None:
        self._service = service
        self._view = loaded.view
        self._ids = ids
        self._read: dict[int, list[ChangedDeal]] = {}

    @override
    def __len__(self) -> int:
        return len(self._ids)

    @overload
    def __getitem__(self, at: int) -> ChangedDeal: ...
    @overload
    def __getitem__(self, at: slice) -> Sequence[ChangedDeal]: ...
    @override
    def __getitem__(self, at: int | slice) -> ChangedDeal | Sequence[ChangedDeal]:
        if isinstance(at, slice):
            return [self[place] for place in range(*at.indices(len(self)))]
        chunk, place = divmod(range(len(self._ids))[at], CHUNK)
        if chunk not in self._read:
            self._read[chunk] = self._service.deals(self._view, self._ids[chunk * CHUNK : (chunk + 1) * CHUNK])
        return self._read[chunk][place]


class ChangedDeals(QWidget):
    """opened(deal id); all_asked(): no longer those of one bar."""

    opened = Signal(int)
    all_asked = Signal()

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._loaded: LoadedChanges | None = None
        self.heading = QLabel()
        self.heading.setProperty("role", "name")
        self.all = QPushButton(translate("Changes", "Show &all"))
        self.all.setProperty("role", "flat")
        self.model: GridModel[ChangedDeal] = GridModel(self._columns(), context.theme, self)
        self.table = Grid(self.model, context.theme, translate("Changes", "Deals that changed"))
        self.table.opened.connect(self._on_opened)
        self.all.clicked.connect(self.all_asked)
        head = QHBoxLayout()
        head.setContentsMargins(8, 4, 8, 0)
        head.addWidget(self.heading, 1)
        head.addWidget(self.all)
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 4, 4, 4)
        column.setSpacing(2)
        column.addLayout(head)
        column.addWidget(self.table, 1)

    def show_loaded(self, loaded: LoadedChanges, change: DealChange | None) -> None:
        """change: those of its bar; None: all, in the order of the bars."""
        self._loaded = loaded
        formats, view = self._context.formats, loaded.view
        ids = [move.deal_id for move in view.moves] if change is None else view.bar(change).deal_ids
        self.model.set_rows(LazyDeals(self._context.services.deal_changes, loaded, ids))
        count = translate("Changes", "%n deal(s)", None, len(ids))
        if change is None:
            self.heading.setText(translate("Changes", "All that changed · {deals}").format(deals=count))
        else:
            cents = formats.money_change(view.bar(change).cents)
            self.heading.setText(f"{deal_change_name(change)} · {count} · {cents}")
        self.all.setVisible(change is not None)

    def _columns(self) -> list[Column[ChangedDeal]]:
        formats = self._context.formats
        return [
            Column("deal", translate("Changes", "Deal"), deal_text),
            Column("changes", translate("Changes", "What happened"), changes_text, "Changed hands, Pulled in"),
            Column("stage", translate("Changes", "Stage"), stage_text, "Commitment → Collection"),
            Column(
                "amount",
                translate("Changes", "Amount"),
                lambda deal: amount_text(deal, formats),
                "¥999k → ¥999k (+¥999k)",
                tone=lambda deal: _tone((deal.after.amount_cents or 0) - (deal.before.amount_cents or 0), deal),
            ),
            Column(
                "close",
                translate("Changes", "Expected close"),
                lambda deal: close_text(deal, formats),
                "2026-00-00 → 2026-00-00 (+000 d)",
            ),
            Column("rep", translate("Changes", "Rep"), lambda deal: owner_text(deal, self._reps()), "MMMMMMM → MMMMMM"),
            Column(
                "cents",
                translate("Changes", "Pipeline ±"),
                lambda deal: formats.money_change(deal.cents),
                "+¥999.99M",
                True,
                tone=lambda deal: "good" if deal.cents > 0 else "bad" if deal.cents < 0 else "muted",
            ),
        ]

    def _reps(self) -> dict[int, str]:
        return dict(self._loaded.reps) if self._loaded is not None else {}

    def _on_opened(self, deal: ChangedDeal) -> None:
        if deal.after.exists:
            self.opened.emit(deal.deal_id)


def _tone(difference: int, deal: ChangedDeal) -> str:
    if not (deal.before.exists and deal.after.exists) or not difference:
        return ""
    return "good" if difference > 0 else "bad"
