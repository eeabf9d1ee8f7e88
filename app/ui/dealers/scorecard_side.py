"""Beside the criteria of a scorecard: its versions, and what the edited one does to the dealers' grades."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from app.ui.chart_words.dealers import points
from app.ui.dealers.scorecard_words import moves_text
from app.ui.i18n import translate
from app.ui.labels import dealer_grade_name
from app.ui.page_context import PageContext
from app.ui.widgets.rows_model import Column, RowsModel
from app.ui.widgets.rows_table import RowsTable

if TYPE_CHECKING:
    from app.services.dealer_views import ScorecardVersion
    from app.ui.dealers.scorecard_sheet import GradeMove


class VersionsCard(QFrame):
    """chosen(version): another row became the current one."""

    chosen = Signal(int)

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        title = translate("Scorecard editor", "Versions")
        self.empty, inside = _card(self, title)
        formats = context.formats
        columns: list[Column[Any]] = [
            Column(translate("Scorecard editor", "Version"), lambda one: str(one.version), "99", True),
            Column(translate("Scorecard editor", "Made on"), lambda one: formats.day(one.made_on), "2026-11-21"),
            Column(
                translate("Scorecard editor", "Recorded"),
                lambda one: formats.count(one.evaluations),
                right=True,
                tip=lambda one: one.remark or "",
            ),
        ]
        self.table = RowsTable(RowsModel(columns, context.theme, True, self), context, title, self)
        self.table.selectionModel().currentRowChanged.connect(lambda now, _: self._on_row(now.row()))
        inside.addWidget(self.table)
        self.empty.setText(translate("Scorecard editor", "No version yet: the program's own is used."))

    def show_versions(self, versions: Sequence[ScorecardVersion], chosen: int) -> None:
        self.empty.setVisible(not versions)
        model = self.table.selectionModel()
        was_blocked = model.blockSignals(True)
        self.table.show_rows(versions)
        places = [place for place, one in enumerate(versions) if one.version == chosen]
        if places:
            self.table.selectRow(places[0])
        model.blockSignals(was_blocked)
        self.table.viewport().update()

    def _on_row(self, row: int) -> None:
        rows = self.table.rows_model.rows
        if 0 <= row < len(rows):
            self.chosen.emit(rows[row].version)


class MovesCard(QFrame):
    """Grades before and after; those that move come first."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        title = translate("Scorecard editor", "What it changes")
        self.sentence, inside = _card(self, title)
        columns: list[Column[Any]] = [
            Column(translate("Scorecard editor", "Dealer"), lambda one: one.name),
            Column(translate("Scorecard editor", "Now"), lambda one: points(one.total), "100.0", True),
            Column(translate("Scorecard editor", "Then"), lambda one: points(one.new_total), "100.0", True),
            Column(translate("Scorecard editor", "Grade"), _grades, "Dealer A → Dealer A", tone=_tone),
        ]
        self.table = RowsTable(RowsModel(columns, context.theme, True, self), context, title, self)
        inside.addWidget(self.table)

    def show_moves(self, moves: Sequence[GradeMove], total: int) -> None:
        """total: sum of the weights."""
        self.sentence.setText(moves_text(moves, total))
        self.table.show_rows([one for one in moves if one.is_move or one.total != one.new_total])


def _grades(move: GradeMove) -> str:
    now, then = dealer_grade_name(move.grade), dealer_grade_name(move.new_grade)
    return translate("Scorecard editor", "{now} → {then}").format(now=now, then=then) if move.is_move else now


def _tone(move: GradeMove) -> str:
    if not move.is_move:
        return "muted"
    return "good" if (move.new_total or 0) > (move.total or 0) else "bad"


def _card(frame: QFrame, title: str) -> tuple[QLabel, QVBoxLayout]:
    """Heading, and the sentence below it."""
    frame.setProperty("role", "card")
    inside = QVBoxLayout(frame)
    inside.setContentsMargins(14, 10, 14, 12)
    inside.setSpacing(6)
    heading, sentence = QLabel(title), QLabel()
    heading.setProperty("role", "heading")
    sentence.setWordWrap(True)
    inside.addWidget(heading)
    inside.addWidget(sentence)
    return sentence, inside
