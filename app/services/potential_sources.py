"""How sure every customer's potential is and when it was found, in one reading for lists (R1)."""

from __future__ import annotations

from datetime import date

import numpy as np
import numpy.typing as npt
from msgspec import Struct
from sqlalchemy import select

from app.models import Customer
from app.storage.book import Book
from app.terms import PotentialConfidence

CONFIDENCE_ORDER = tuple(PotentialConfidence)
"""Surest first; what the codes stand for."""


class PotentialSources(Struct, frozen=True, eq=False):
    """Along ascending `ids`, all customers: confidence as an index into CONFIDENCE_ORDER, day as date ordinal; -1 = not known."""

    ids: npt.NDArray[np.int64]
    confidence: npt.NDArray[np.int64]
    day: npt.NDArray[np.int64]


class PotentialSourceService:
    def __init__(self, book: Book) -> None:
        self._book = book

    def read(self) -> PotentialSources:
        statement = select(Customer.id, Customer.potential_confidence, Customer.potential_on).order_by(Customer.id)
        code_of = {None: -1} | {confidence.value: code for code, confidence in enumerate(CONFIDENCE_ORDER)}
        found = [
            (customer, code_of.get(confidence, -1), date.fromisoformat(day).toordinal() if day else -1)
            for customer, confidence, day in self._book.rows(statement)
        ]
        table = np.array(found, np.int64).reshape(-1, 3)
        return PotentialSources(table[:, 0], table[:, 1], table[:, 2])
