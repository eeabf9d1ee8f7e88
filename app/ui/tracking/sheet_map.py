"""The relationship map on the 1+2+1 sheet: what is drawn on it goes to the book."""

from __future__ import annotations

from collections.abc import Callable, Collection
from typing import Any

from msgspec.structs import replace
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.terms import BuyingRole, LineKind
from app.ui.i18n import translate
from app.ui.page_context import PageContext
from app.ui.tracking.map_view import OrgMapView
from app.ui.tracking.sheet_card import SheetCard

MAP_HEIGHT = 34
"""In text sizes."""


class MapCard(SheetCard):
    """contact_asked(contact id), people_asked(), import_asked() as the map's."""

    KEY = "map"
    TABLES = ("deal_person", "contact", "contact_line", "guide_evidence", "visit", "visit_person", "setting", "deal")

    contact_asked = Signal(int)
    people_asked = Signal()
    import_asked = Signal()

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, translate("Tracking", "Organisation and decision flow"), "", parent)
        self.map = OrgMapView(replace(context, is_locked=True) if self.read_only else context)
        self.map.setFixedHeight(context.theme.body * MAP_HEIGHT)
        self.body.addWidget(self.map)
        self.fold.toggled.connect(lambda _: self._show_if_seen())
        self._is_stale = True
        self._connect()
        self.finish()

    @override
    def load(self) -> None:
        self._is_stale = True
        self._show_if_seen()

    def _show_if_seen(self) -> None:
        """A folded map is read when it is unfolded."""
        if self._is_stale and not self.is_folded and self._scope is not None:
            self._is_stale = False
            as_of = self.scope.as_of
            view = self._context.services.tracking.map(self.deal_id, as_of)
            self.map.show_map(view, as_of, self._context.services.deals.get(self.deal_id).name)

    def _connect(self) -> None:
        view = self.map
        view.contact_asked.connect(self.contact_asked)
        view.people_asked.connect(self.people_asked)
        view.import_asked.connect(self.import_asked)
        view.exported.connect(self._context.signals.exported)
        for signal, act in (
            (view.line_drawn, self._draw),
            (view.boss_chosen, lambda who, boss: self._tracking.set_reports_to(who, boss)),
            (view.strength_changed, self._strengthen),
            (view.lines_deleted, lambda ids: self._tracking.delete_lines(ids)),
            (view.support_changed, lambda who, figure: self._rate(who, "support", figure)),
            (view.influence_changed, lambda who, figure: self._rate(who, "influence", figure)),
            (view.roles_chosen, self._give_roles),
        ):
            signal.connect(self._attempted(act))

    @property
    def _tracking(self) -> Any:
        return self._context.services.tracking

    def _attempted(self, act: Callable[..., object]) -> Callable[..., None]:
        def run(*values: Any) -> None:
            if not self.attempt(lambda: act(*values)):
                self.load()

        return run

    def _draw(self, from_id: int, to_id: int, kind: LineKind) -> None:
        self._tracking.save_line(from_id, to_id, kind)

    def _strengthen(self, line_id: int, strength: int) -> None:
        lines = self._tracking.map(self.deal_id, self.scope.as_of).lines
        line = next((one for one in lines if one.id == line_id), None)
        if line is not None:
            self._tracking.save_line(line.from_id, line.to_id, line.kind, strength)

    def _rate(self, who: int, field: str, figure: int | None) -> None:
        self._tracking.save_person(self.deal_id, who, {field: figure})

    def _give_roles(self, who: int, roles: Collection[BuyingRole]) -> None:
        self._tracking.set_roles(self.deal_id, who, roles)
