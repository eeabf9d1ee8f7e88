"""What one page of the stage shows."""

from __future__ import annotations

from msgspec import Struct

from app.charts.pictures import ChartSpec
from app.exchange.pptx_deck import DividerSpec, TextSpec
from app.exchange.pptx_tables import Figure, TableSpec


class BoardCard(Struct, frozen=True):
    name: str
    customer: str
    amount: str


class BoardColumn(Struct, frozen=True):
    """One stage or day with its sums and its first cards; `more` says how many others it holds, by how many cards are shown."""

    name: str
    deals: str
    amount: str
    weighted: str
    cards: tuple[BoardCard, ...]
    more: tuple[str, ...]


class BoardSpec(Struct, frozen=True):
    columns: tuple[BoardColumn, ...]


class OpeningSpec(Struct, frozen=True):
    """The first page: large numbers under the title."""

    figures: tuple[Figure, ...]


StageContent = ChartSpec | TableSpec | TextSpec | DividerSpec | BoardSpec | OpeningSpec


class StagePage(Struct, frozen=True):
    title: str
    subtitle: str
    content: StageContent


Cuts = tuple[tuple[int, int], ...]
"""Of a table over several pages: first row and the one behind the last of each."""


class StageShow(Struct, frozen=True):
    """All pages. is_empty: the book holds nothing that could be shown. cuts: of its tables, in their order."""

    pages: tuple[StagePage, ...]
    is_empty: bool = False
    cuts: tuple[Cuts, ...] = ()
