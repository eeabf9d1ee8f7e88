"""The scorecard of dealers: criteria, weights, gates, anchors and cuts, in versions that are never rewritten (R25)."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from app.changes import Changes
from app.errors import AppError
from app.ui.dealers.scorecard_form import ScorecardForm
from app.ui.dealers.scorecard_line import LineCard
from app.ui.dealers.scorecard_sheet import ScorecardSheet, grade_moves
from app.ui.dealers.scorecard_side import MovesCard, VersionsCard
from app.ui.dealers.scorecard_words import head_text
from app.ui.i18n import translate
from app.ui.labels import error_text
from app.ui.page_context import PageContext
from app.ui.widgets.card_columns import scrolling

if TYPE_CHECKING:
    from app.services.dealer_views import Round, ScorecardVersion
    from app.services.scope import Scope

VERSIONS_WIDTH = 20
"""In text sizes."""


class ScorecardEditor(QWidget):
    """The version in use is edited; an older one is only looked at, and what was changed waits meanwhile."""

    SHOWN_TABLES = (
        *("dealer_scorecard", "scorecard_criterion", "dealer_evaluation", "dealer_mark", "dealer"),
        "setting",
    )

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._as_of: date | None = None
        self._is_stale = True
        self._versions: dict[int, ScorecardVersion] = {}
        self._rounds: dict[int, Round] = {}
        self._names: dict[int, str] = {}
        self._old: ScorecardSheet | None = None
        self.sheet: ScorecardSheet | None = None
        self.setProperty("role", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(translate("Scorecard editor", "Scorecard of dealers"))
        self.versions, self.form = VersionsCard(context, self), ScorecardForm(context, self)
        self.line, self.moves = LineCard(context, self), MovesCard(context, self)
        self._lay_out()
        self.versions.chosen.connect(self.show_version)
        self.form.changed.connect(self._show_moves)
        self.form.line_chosen.connect(lambda line: self.line.show_line(line, self._is_read_only))
        self.form.save_asked.connect(self.save)
        self.form.discard_asked.connect(self._discard)
        self.line.changed.connect(lambda line_id, fields: self.form.change_line(line_id, **fields))
        context.signals.changed.connect(self._on_changed)

    def set_scope(self, scope: Scope) -> None:
        """The grades it would move are those of the scope's day."""
        if scope.as_of != self._as_of:
            self._as_of = scope.as_of
            self._read_soon()

    def show_scorecard(self) -> None:
        """The version in use, as the book has it; changes that are not saved stay while it is the same one."""
        dealers = self._context.services.dealers
        card = dealers.scorecard()
        self._versions = {one.version: one for one in dealers.scorecards()}
        self._names = self._context.services.lookups.names("dealer")
        self._rounds = {one: found[0] for one, found in dealers.all_rounds(self._as_of).items() if found}
        if self.sheet is None or self.sheet.card != card:
            self.sheet, self._old = ScorecardSheet(card), None
        self._is_stale = False
        self._show()

    def show_version(self, version: int) -> None:
        """An older one is shown as it was. Raises RuleError UNKNOWN_RECORD."""
        assert self.sheet is not None
        is_old = version != self.sheet.card.version
        self._old = ScorecardSheet(self._context.services.dealers.scorecard(version)) if is_old else None
        self._show()

    def save(self) -> None:
        """A new version where the one in use holds evaluations, else that one."""
        assert self.sheet is not None
        self.form.table.setFocus()  # the button goes grey when it is saved, and would take the keys along
        try:
            self._context.services.dealers.save_scorecard(self.sheet.draft(), date.today())
        except AppError as error:
            self.form.say(error_text(error))

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_stale:
            self.show_scorecard()

    @property
    def _is_read_only(self) -> bool:
        return self._old is not None or self._context.read_only

    def _lay_out(self) -> None:
        margin = self._context.theme.margin
        inside = QWidget()
        inside.setProperty("role", "plain")
        columns = QHBoxLayout(inside)
        columns.setContentsMargins(0, 0, 6, margin)
        columns.setSpacing(margin)
        self.versions.setFixedWidth(self._context.theme.body * VERSIONS_WIDTH)
        for widgets, stretch in (((self.versions,), 0), ((self.form,), 5), ((self.line, self.moves), 4)):
            column = QVBoxLayout()
            column.setSpacing(margin)
            for widget in widgets:
                column.addWidget(widget)
            column.addStretch(1)
            columns.addLayout(column, stretch)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(scrolling(inside))

    def _show(self) -> None:
        assert self.sheet is not None
        shown = self._old or self.sheet
        version = shown.card.version
        text = head_text(version, self._versions.get(version), self._old is not None, self._context.formats)
        self.versions.show_versions(tuple(self._versions.values()), version)
        self.form.show_sheet(shown, text, read_only=self._is_read_only)
        self._show_moves()

    def _show_moves(self) -> None:
        """Of an old version nothing: its grades are what was recorded."""
        assert self.sheet is not None
        self.moves.setVisible(self._old is None)
        if self._old is None:
            dealers = self._context.services.dealers
            moves = grade_moves(self.sheet, self._rounds, self._names, dealers)
            self.moves.show_moves(moves, self.sheet.total)

    def _discard(self) -> None:
        assert self.sheet is not None
        self.sheet = ScorecardSheet(self.sheet.card)
        self._show()

    def _read_soon(self) -> None:
        if self.isVisible():
            self.show_scorecard()
        else:
            self._is_stale = True

    def _on_changed(self, changes: Changes) -> None:
        if changes.touches(*self.SHOWN_TABLES):
            self._read_soon()
