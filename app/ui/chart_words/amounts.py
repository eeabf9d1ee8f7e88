"""One scale for all amounts of a chart, so that bars, labels and the embedded data are written alike."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Sequence
from enum import Enum
from fractions import Fraction

from msgspec import Struct
from msgspec.structs import replace

from app.methods.money import round_half_up
from app.terms import DisplayUnit
from app.ui.formats import HIDDEN, MINUS, Formats
from app.ui.i18n import translate

_CENTS = 100
_WAN, _YI = 10_000, 100_000_000
_THOUSAND, _MILLION = 1_000, 1_000_000
_YI_FROM = 10 * _YI
"""Below ten 亿 a chart keeps 万: its small bars would read 0.03亿."""


class Basis(Enum):
    """What a pipeline chart counts: amounts, list prices where no deal has an amount, else deals."""

    AMOUNT = "amount"
    LIST_PRICE = "list price"
    DEALS = "deals"


def basis_of(amounts_cents: Iterable[int], list_cents: Iterable[int]) -> Basis:
    if any(amounts_cents):
        return Basis.AMOUNT
    return Basis.LIST_PRICE if any(list_cents) else Basis.DEALS


class AmountScale(Struct, frozen=True):
    """`divisor` is what one unit is worth in the currency; `suffix` follows the figure, `unit` names it in subtitles."""

    divisor: int
    digits: int
    suffix: str
    unit: str
    is_hidden: bool = False

    def value(self, cents: int) -> float:
        """Unrounded, in units."""
        return cents / (_CENTS * self.divisor)

    def label(self, cents: int) -> str:
        if self.is_hidden:
            return HIDDEN
        figure = f"{round_half_up(Fraction(abs(cents), _CENTS * self.divisor), self.digits):,f}{self.suffix}"
        return f"{MINUS}{figure}" if cents < 0 else figure

    @property
    def number_format(self) -> str:
        """Spreadsheet code that writes a value as `label` does."""
        decimals = "." + "0" * self.digits if self.digits else ""
        suffix = f'"{self.suffix}"' if self.suffix else ""
        return f"#,##0{decimals}{suffix}"


COUNT_FORMAT = "#,##0"
SMALL_SHARE = 0.01


def amount_scale(formats: Formats, largest_cents: int) -> AmountScale:
    """The scale in which the largest amount of a chart reads well, in the book's display unit."""
    return replace(_scale_of(formats, largest_cents), is_hidden=formats.hides_amounts)


def _scale_of(formats: Formats, largest_cents: int) -> AmountScale:
    amount = largest_cents / _CENTS
    name = translate("Formats", "CNY", "the currency's name") if formats.currency == "CNY" else formats.currency
    thousands = translate("Formats", "{amount}k", "thousands").format(amount="")
    millions = translate("Formats", "{amount}M", "millions").format(amount="")
    in_k = AmountScale(_THOUSAND, 1 if amount < 10 * _THOUSAND else 0, thousands, f"{name} {thousands}")
    in_m = AmountScale(_MILLION, 2 if amount < 10 * _MILLION else 1, millions, f"{name} {millions}")
    if formats.unit is DisplayUnit.THOUSANDS:
        return in_k
    if formats.unit is DisplayUnit.MILLIONS:
        return in_m
    if formats.unit is DisplayUnit.WAN and formats.language == "zh_CN":
        return _chinese(amount, name)
    if formats.unit is DisplayUnit.ONE or amount < _THOUSAND:
        return AmountScale(1, 0, "", name)
    return in_m if amount >= _MILLION else in_k


def _chinese(amount: float, name: str) -> AmountScale:
    if amount >= _YI_FROM:
        return AmountScale(_YI, 2, "亿", f"亿{name}")
    if amount >= _WAN:
        return AmountScale(_WAN, 1 if amount < 1_000 * _WAN else 0, "万", f"万{name}")
    return AmountScale(1, 0, "", name)


def share_text(formats: Formats, share: float | None) -> str:
    """A share in a sentence: one decimal where a whole percent would say 0% of something."""
    return formats.percent(share, 1 if share and share < SMALL_SHARE else 0)


def thinned(texts: Sequence[str], most: int) -> tuple[str, ...]:
    """At most so many of the texts of an axis, the others blank; the last one always stays.

    >>> thinned(["Jan", "Feb", "Mar", "Apr"], 2)
    ('', 'Feb', '', 'Apr')
    """
    step = -(-len(texts) // most) or 1
    return tuple(text if (len(texts) - 1 - at) % step == 0 else "" for at, text in enumerate(texts))


def shorten(text: str, width: int) -> str:
    """`text` on one line, cut with "…" beyond `width` columns; a hanzi takes two.

    >>> shorten("Northern Lights Manufacturing", 12), shorten("华东电力装备集团有限公司", 12)
    ('Northern Li…', '华东电力装…')
    """
    line = " ".join("".join(c for c in text if unicodedata.category(c)[0] != "C" or c.isspace()).split())
    taken = 0
    for at, char in enumerate(line):
        taken += 2 if unicodedata.east_asian_width(char) in "WF" else 1
        if taken > width:
            return _cut(line[:at], width)
    return line


def _cut(text: str, width: int) -> str:
    """`text` made room in for the ellipsis."""
    while text and sum(2 if unicodedata.east_asian_width(char) in "WF" else 1 for char in text) > width - 1:
        text = text[:-1]
    return text.rstrip() + "…"
