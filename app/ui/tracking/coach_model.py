"""The coach's matrix as a table: what stands in its cells and by what its columns sort."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from msgspec import Struct
from PySide6.QtCore import QObject, Qt
from typing_extensions import override

from app.terms import OPEN_STAGES, DealStage, MissingPiece
from app.ui.formats import MISSING, Formats
from app.ui.i18n import translate
from app.ui.labels import stage_name
from app.ui.page_context import PageContext
from app.ui.tracking.coach_words import cell_tip, piece_head, piece_sum
from app.ui.tracking.head_words import points_large
from app.ui.widgets.columns_model import ColumnsModel, Index

if TYPE_CHECKING:
    from app.services.tracking_coach import CoachRow

STAGES = tuple(DealStage)
PIECE_ROLE = int(Qt.ItemDataRole.UserRole) + 1
"""Of a mark's cell: whether the piece is missing; None elsewhere."""


class CoachColumn(Struct, frozen=True):
    """order: what the rows sort by, the usual way up; worst_first: from the greatest down when first chosen.

    width: a sample text, "" shares the room that is left. piece: of a column of marks.
    """

    key: str
    head: str
    text: Callable[[CoachRow], str]
    order: Callable[[CoachRow], Any]
    width: str = ""
    right: bool = False
    worst_first: bool = False
    piece: MissingPiece | None = None
    tip: Callable[[CoachRow], str] | None = None
    tone: Callable[[CoachRow], str] | None = None
    value: Callable[[CoachRow], Any] | None = None


class CoachModel(ColumnsModel["CoachRow"]):
    """Keeps all rows of the matrix and shows those of one rep, sorted; equal ones stay in the matrix' order."""

    columns: tuple[CoachColumn, ...]

    def __init__(self, context: PageContext, parent: QObject | None = None) -> None:
        super().__init__(coach_columns(context), context.theme, parent)
        self._all: tuple[CoachRow, ...] = ()
        self._rep: str | None = None
        self._sort: tuple[str, bool] = ("missing", True)
        self.counts: dict[MissingPiece, int] = dict.fromkeys(MissingPiece, 0)

    def place(self, key: str) -> int:
        return next(number for number, column in enumerate(self.columns) if column.key == key)

    @property
    def sorted_by(self) -> tuple[str, bool]:
        """Key of the column, whether from the greatest down."""
        return self._sort

    def show(self, rows: Sequence[CoachRow]) -> None:
        self._all = tuple(rows)
        self._arrange()

    def show_rep(self, rep: str | None) -> None:
        """The deals of one rep by name, "" of nobody, None all."""
        self._rep = rep
        self._arrange()

    def sort_by(self, key: str, descending: bool) -> None:
        self._sort = (key, descending)
        self._arrange()

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = int(Qt.ItemDataRole.DisplayRole)
    ) -> Any:
        is_head = orientation == Qt.Orientation.Horizontal
        piece = self.columns[section].piece if is_head else None
        if is_head and role == Qt.ItemDataRole.TextAlignmentRole and (piece or self.columns[section].right):
            return int(Qt.AlignmentFlag.AlignCenter)  # beside the arrow that tells the order
        if piece is None:
            return super().headerData(section, orientation, role)
        if role == Qt.ItemDataRole.ToolTipRole:
            return piece_sum(piece, self.counts[piece], len(self.rows))
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{piece_head(piece)}\n{self.counts[piece]}"
        return None

    @override
    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        piece = self.columns[index.column()].piece
        if role == PIECE_ROLE:
            return None if piece is None else piece in self.rows[index.row()].missing
        if piece is not None and role == Qt.ItemDataRole.AccessibleTextRole:
            return cell_tip(self.rows[index.row()], piece)
        return super().data(index, role)

    def _arrange(self) -> None:
        rows = [row for row in self._all if self._rep is None or (row.owner or "") == self._rep]
        key, descending = self._sort
        rows.sort(key=self.columns[self.place(key)].order, reverse=descending)
        counts = Counter(piece for row in rows for piece in row.missing)
        self.counts = {piece: counts[piece] for piece in MissingPiece}
        self.set_rows(rows)
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self.columns) - 1)


def coach_columns(context: PageContext) -> list[CoachColumn]:
    return [*_who_columns(), *_figure_columns(context.formats), *(_piece_column(piece) for piece in MissingPiece)]


def _who_columns() -> list[CoachColumn]:
    stages = max((stage_name(stage) for stage in OPEN_STAGES), key=len)
    return [
        CoachColumn("deal", translate("Coach", "Deal"), lambda one: one.name, lambda one: one.name.casefold()),
        CoachColumn(
            "customer",
            translate("Coach", "Customer"),
            lambda one: one.customer or MISSING,
            lambda one: (one.customer or "").casefold(),
        ),
        CoachColumn(
            "rep",
            translate("Coach", "Rep"),
            lambda one: one.owner or translate("Coach", "nobody"),
            lambda one: (one.owner or "").casefold(),
            "Zhou Weimin",
        ),
        CoachColumn(
            "stage",
            translate("Coach", "Stage"),
            lambda one: stage_name(one.stage),
            lambda one: STAGES.index(one.stage),
            stages,
        ),
    ]


def _figure_columns(formats: Formats) -> list[CoachColumn]:
    amount = translate("Coach", "Amount\n{unit}").format(unit=formats.unit_label())
    return [
        CoachColumn(
            "amount",
            amount,
            lambda one: formats.amount_in_unit(one.amount_cents),
            lambda one: one.amount_cents if one.amount_cents is not None else -1,
            "9,999.9",
            right=True,
            worst_first=True,
        ),
        CoachColumn(
            "points", "1+2+1", lambda one: points_large(one.points), lambda one: one.points, "1+2+1", right=True
        ),
        CoachColumn(
            "missing",
            translate("Coach", "Missing"),
            lambda one: formats.count(len(one.missing)),
            lambda one: len(one.missing),
            "99",
            right=True,
            worst_first=True,
        ),
    ]


def _piece_column(piece: MissingPiece) -> CoachColumn:
    return CoachColumn(
        piece.value,
        piece_head(piece),
        lambda _: "",
        lambda one: piece in one.missing,
        "0000",
        worst_first=True,
        piece=piece,
        tip=lambda one: cell_tip(one, piece),
    )
