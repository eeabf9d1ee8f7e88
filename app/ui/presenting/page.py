"""What one page of the stage shows."""

from __future__ import annotations

from dataclasses import dataclass

from app.charts.pictures import ChartSpec
from app.exchange.pptx_deck import DividerSpec, TextSpec
from app.exchange.pptx_tables import Figure, TableSpec


@dataclass(frozen=True, slots=True)
class BoardCard:
    name: str
    customer: str
    amount: str


@dataclass(frozen=True, slots=True)
class BoardColumn:
    """One stage or day with its sums and its first cards; `more` says how many others it holds, by how many cards are shown."""

    name: str
    deals: str
    amount: str
    weighted: str
    cards: tuple[BoardCard, ...]
    more: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class BoardSpec:
    columns: tuple[BoardColumn, ...]


@dataclass(frozen=True, slots=True)
class OpeningSpec:
    """The first page: large numbers under the title."""

    figures: tuple[Figure, ...]


StageContent = ChartSpec | TableSpec | TextSpec | DividerSpec | BoardSpec | OpeningSpec


@dataclass(frozen=True, slots=True)
class StagePage:
    title: str
    subtitle: str
    content: StageContent


Cuts = tuple[tuple[int, int], ...]
"""Of a table over several pages: first row and the one behind the last of each."""


@dataclass(frozen=True, slots=True)
class StageShow:
    """All pages. is_empty: the book holds nothing that could be shown. cuts: of its tables, in their order."""

    pages: tuple[StagePage, ...]
    is_empty: bool = False
    cuts: tuple[Cuts, ...] = ()
