"""How many large dealers each area has: two or three are right, fewer leave us dependent, more fight each other (R25)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from typing_extensions import override

from app.ui.dealers.why import regions_why, show_why
from app.ui.i18n import translate
from app.ui.labels import flag_name
from app.ui.page_context import PageContext
from app.ui.widgets.record_section import RecordSection
from app.ui.widgets.rows_model import Column

if TYPE_CHECKING:
    from app.services.dealer_views import RegionRow


class RegionLine(Struct, frozen=True):
    """id: the area's. large: names, largest first; `first` the id of the largest, None without any."""

    id: int
    name: str
    dealers: int
    large: tuple[str, ...]
    first: int | None
    flag: str


class RegionsCard(RecordSection):
    """The count is of the areas with too few or too many. dealer_opened(id) of an area's largest by Enter or a double click."""

    TABLES = ("dealer", "area", "sales_entry", "customer", "setting")

    dealer_opened = Signal(int)

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        empty = translate("Dealer channel", "No dealer has an area yet: choose it on the page Facts.")
        super().__init__(context, translate("Dealer channel", "Large dealers by area"), empty, parent)
        self._rows: tuple[RegionRow, ...] = ()
        self.why = QPushButton(translate("Dealer channel", "Why?"))
        self.why.clicked.connect(self._say_why)
        self.head.addWidget(self.why)
        self.rule = QLabel()
        self.rule.setProperty("role", "muted")
        self.rule.setWordWrap(True)
        self.body.addWidget(self.rule)
        self.table = self.add_table(self._columns())
        self.table.opened.connect(self._on_opened)
        self.finish()

    @override
    def load(self) -> None:
        services = self._context.services
        self._rows = services.dealers.regions(replace(self.scope, area_id=None, owner_id=None))
        names = services.lookups.names("dealer")
        self.table.show_rows([_line(row, names) for row in self._rows])
        self.show_count(sum(row.flag is not None for row in self._rows))
        self.empty.setVisible(not self._rows)
        text = translate("Dealer channel", "An area should have {least} to {most} dealers that are amount A by sales.")
        self.rule.setText(text.format(least=self._bounds[0], most=self._bounds[1]))

    @property
    def _bounds(self) -> tuple[int, int]:
        whole = self._context.services.settings.whole
        return whole("large_dealers_least"), whole("large_dealers_most")

    def _columns(self) -> list[Column[Any]]:
        comma = translate("Dealer channel", ", ")
        return [
            Column(translate("Dealer channel", "Area"), lambda one: one.name, "North Zhejiang W"),
            Column(translate("Dealer channel", "All dealers"), lambda one: str(one.dealers), "99", True),
            Column(translate("Dealer channel", "Large"), lambda one: str(len(one.large)), "99", True),
            Column(translate("Dealer channel", "Large dealers"), lambda one: comma.join(one.large)),
            Column(
                translate("Dealer channel", "To note"),
                lambda one: one.flag,
                "▲ Too many large dealers",
                tone=lambda _: "warn",
            ),
        ]

    def _say_why(self) -> None:
        show_why(self.why, regions_why(self._rows, *self._bounds, self._context.formats))

    def _on_opened(self, line: RegionLine) -> None:
        if line.first is not None:
            self.dealer_opened.emit(line.first)


def _line(row: RegionRow, names: dict[int, str]) -> RegionLine:
    large = tuple(names.get(one, "") for one in row.large)
    flag = f"▲ {flag_name(row.flag)}" if row.flag is not None else ""
    return RegionLine(row.area_id, row.area_name, row.dealers, large, row.large[0] if row.large else None, flag)
