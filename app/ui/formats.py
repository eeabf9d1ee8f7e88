"""How amounts, shares, dates and counts are written. The only place that rounds, half-up (R0)."""

from __future__ import annotations

import math
from datetime import date, datetime
from decimal import Decimal
from fractions import Fraction
from typing import SupportsFloat

from app.methods.money import round_half_up
from app.terms import DisplayUnit
from app.ui.i18n import Language, translate

MISSING = "—"
MINUS = "−"
HIDDEN = "●●●"
"""Stands for every amount while amounts are hidden from the room."""

_SYMBOLS = {
    "CNY": "¥",
    "HKD": "HK$",
    "TWD": "NT$",
    "USD": "$",
    "EUR": "€",
    "GBP": "£",
    "JPY": "JP¥",
    "SGD": "S$",
    "AUD": "A$",
    "CAD": "C$",
    "NZD": "NZ$",
    "BRL": "R$",
}
_WAN, _YI = 10_000, 100_000_000
_CENTS = 100


class Formats:
    """Chinese counts in 万 and 亿 where the book's unit is WAN; English has no such unit and shows k and M instead."""

    __slots__ = ("currency", "hides_amounts", "language", "unit")

    def __init__(self, currency: str, unit: DisplayUnit, language: Language, hides_amounts: bool = False) -> None:
        # by hand, because neither dataclasses nor msgspec is imported before the first paint
        self.currency = currency
        self.unit = unit
        self.language: Language = language
        self.hides_amounts = hides_amounts

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Formats) and self._values() == other._values()

    def __hash__(self) -> int:
        return hash(self._values())

    def _values(self) -> tuple[str, DisplayUnit, Language, bool]:
        return self.currency, self.unit, self.language, self.hides_amounts

    def hiding(self, amounts: bool) -> Formats:
        return Formats(self.currency, self.unit, self.language, amounts)

    def in_unit(self, unit: DisplayUnit) -> Formats:
        return Formats(self.currency, unit, self.language, self.hides_amounts)

    def money(self, cents: int | None) -> str:
        """Short, for cards and charts: "¥1,286.4万", "¥12.9M". None is a dash."""
        if cents is None:
            return MISSING
        if self.hides_amounts:
            return HIDDEN
        return self._signed(cents, self.symbol + self._short(abs(cents)))

    def money_exact(self, cents: int | None) -> str:
        """To the cent, cents shown only where there are any: "¥12,864,000", "¥12.50"."""
        if cents is None:
            return MISSING
        if self.hides_amounts:
            return HIDDEN
        digits = 2 if cents % _CENTS else 0
        return self._signed(cents, self.symbol + _fixed(Fraction(abs(cents), _CENTS), digits))

    def money_change(self, cents: int) -> str:
        """A difference, always with its sign: "+¥0.8M"."""
        return f"+{self.money(cents)}" if cents > 0 else self.money(cents)

    def amount_in_unit(self, cents: int | None) -> str:
        """For table columns headed by `unit_label`: one decimal, "1,286.4"; whole amounts in units of one."""
        if cents is None:
            return MISSING
        if self.hides_amounts:
            return HIDDEN
        digits = 0 if self._column_unit == 1 else 1
        return self._signed(cents, _fixed(Fraction(abs(cents), _CENTS * self._column_unit), digits))

    def unit_label(self) -> str:
        """Unit of `amount_in_unit`: "万元", "CNY k"."""
        suffix = {
            1: translate("Formats", "{currency}", "amounts in the currency itself"),
            1_000: translate("Formats", "{currency} k", "amounts in thousands"),
            _WAN: translate("Formats", "{currency} 10k", "amounts in ten thousands"),
            1_000_000: translate("Formats", "{currency} M", "amounts in millions"),
        }[self._column_unit]
        name = translate("Formats", "CNY", "the currency's name") if self.currency == "CNY" else self.currency
        return suffix.format(currency=name)

    @property
    def symbol(self) -> str:
        return _SYMBOLS.get(self.currency, f"{self.currency} ")

    def percent(self, share: SupportsFloat | None, digits: int = 0) -> str:
        """0.2 -> "20%". None and nan are a dash."""
        if share is None or math.isnan(float(share)):
            return MISSING
        exact = share if isinstance(share, (int, Decimal, Fraction)) else Decimal(repr(float(share)))
        rounded = round_half_up(Fraction(exact) * 100, digits)
        return f"{rounded:,f}%".replace("-", MINUS)

    def count(self, number: int) -> str:
        return f"{number:,}".replace("-", MINUS)

    def days(self, number: int | None) -> str:
        """Short: "31 d"."""
        if number is None:
            return MISSING
        return translate("Formats", "{days} d", "a number of days, short").format(days=self.count(number))

    def day(self, day: date | None) -> str:
        """For tables: "2026-11-21"."""
        return MISSING if day is None else day.isoformat()

    def day_in_words(self, day: date, today: date | None = None) -> str:
        """For sentences and cards: "21 Nov", "11月21日"; with the year unless it is today's."""
        month = month_name(day.month)
        if today is not None and today.year == day.year:
            return translate("Formats", "{day} {month}").format(day=day.day, month=month)
        return translate("Formats", "{day} {month} {year}").format(day=day.day, month=month, year=day.year)

    def short_day(self, day: date) -> str:
        """Where the year is understood: "21 Nov"."""
        return self.day_in_words(day, day)

    def month(self, day: date) -> str:
        """For axes and groups: "Nov 2026"."""
        return translate("Formats", "{month} {year}").format(month=month_name(day.month), year=day.year)

    def clock(self, moment: datetime) -> str:
        """Local time of an aware moment: "14:32:07"."""
        return f"{moment.astimezone():%H:%M:%S}"

    @property
    def _column_unit(self) -> int:
        if self.unit is DisplayUnit.WAN:
            return _WAN if self.language == "zh_CN" else 1_000
        return {DisplayUnit.ONE: 1, DisplayUnit.THOUSANDS: 1_000, DisplayUnit.MILLIONS: 1_000_000}[self.unit]

    def _short(self, cents: int) -> str:
        """`cents` >= 0."""
        amount = Fraction(cents, _CENTS)
        if self.unit is DisplayUnit.ONE:
            return _grouped(amount, 0)
        if self.unit is DisplayUnit.THOUSANDS:
            return _thousands(_grouped(amount / 1_000, 1 if amount < 10_000 else 0))
        if self.unit is DisplayUnit.MILLIONS:
            return _millions(_grouped(amount / 1_000_000, 2 if amount < 10_000_000 else 1))
        return _in_wan(amount) if self.language == "zh_CN" else _in_k_and_m(amount)

    def _signed(self, cents: int, text: str) -> str:
        shown_zero = not any(figure in text for figure in "123456789")
        return f"{MINUS}{text}" if cents < 0 and not shown_zero else text


def month_name(month: int) -> str:
    """Short name of month 1..12: "Nov", "11月"."""
    names = (
        translate("Formats", "Jan"),
        translate("Formats", "Feb"),
        translate("Formats", "Mar"),
        translate("Formats", "Apr"),
        translate("Formats", "May", "the month, short"),
        translate("Formats", "Jun"),
        translate("Formats", "Jul"),
        translate("Formats", "Aug"),
        translate("Formats", "Sep"),
        translate("Formats", "Oct"),
        translate("Formats", "Nov"),
        translate("Formats", "Dec"),
    )
    return names[month - 1]


def _fixed(value: Fraction, digits: int) -> str:
    """Rounded half-up with thousands separators: 1760.04 -> "1,760.0"."""
    return f"{round_half_up(value, digits):,f}"


def _grouped(value: Fraction, digits: int) -> str:
    """As `_fixed`, with zeros after the point left out: 1760.04 -> "1,760"."""
    text = _fixed(value, digits)
    return text.rstrip("0").rstrip(".") if "." in text else text


def _in_wan(amount: Fraction) -> str:
    if amount >= _YI - 500:  # 9,999.95万 and more would round to 10,000万
        return translate("Formats", "{amount}×100M", "亿").format(amount=_grouped(amount / _YI, 2))
    if amount >= _WAN:
        return translate("Formats", "{amount}×10k", "万").format(amount=_grouped(amount / _WAN, 1))
    return _grouped(amount, 0)


def _in_k_and_m(amount: Fraction) -> str:
    if amount >= 999_500:
        return _millions(_grouped(amount / 1_000_000, 2 if amount < 9_995_000 else 1))
    if amount >= 1_000:
        return _thousands(_grouped(amount / 1_000, 1 if amount < 10_000 else 0))
    return _grouped(amount, 0)


def _thousands(figure: str) -> str:
    return translate("Formats", "{amount}k", "thousands").format(amount=figure)


def _millions(figure: str) -> str:
    return translate("Formats", "{amount}M", "millions").format(amount=figure)
