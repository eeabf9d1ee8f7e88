"""The text of a single cell of a third-party file."""

from __future__ import annotations

import re
import unicodedata
from typing import Final

from app.exchange.readers.raw_table import Cell

BLANKS: Final = frozenset({"", "-", "--", "—", "–", "/", "n/a", "#n/a", "null", "none", "nil"})
"""Texts that mean an empty cell where a number or a date is expected."""

_SPACES: Final = re.compile(r"[^\S\n]+")
_UNSEEN: Final = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2060\ufeff]")


class CellError(ValueError):
    """A cell that cannot be the value its column asks for: BAD_AMOUNT, AMOUNT_TOO_LARGE, BAD_NUMBER, BAD_SHARE, BAD_BOOL,
    BAD_DATE, AMBIGUOUS_DATE. `text` is the cell as the user sees it."""

    def __init__(self, code: str, cell: Cell) -> None:
        self.code = code
        self.text = clean_text(cell)
        super().__init__(f"{code}: {self.text[:80]!r}")


def clean_text(cell: Cell) -> str:
    """The text as written, without unseen characters and outer blanks (NBSP, U+3000, BOM too); line breaks stay, single.

    Whole floats lose their ".0" (Excel keeps every number as a float); dates are ISO.
    """
    if cell is None:
        return ""
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    if not isinstance(cell, str):
        return str(cell)
    if cell.isalnum():
        return cell
    text = _UNSEEN.sub("", cell.replace("\r\n", "\n").replace("\r", "\n"))
    lines = (_SPACES.sub(" ", line).strip() for line in text.split("\n"))
    return "\n".join(line for line in lines if line)


def number_text(text: str) -> str:
    """Full-width digits and signs made plain, odd minus signs made "-", odd blanks made " "."""
    plain = unicodedata.normalize("NFKC", text)
    for minus in "−–—‒":
        plain = plain.replace(minus, "-")
    plain = plain.replace("’", "'").replace("\u202f", " ")
    return _UNSEEN.sub("", plain).strip()
