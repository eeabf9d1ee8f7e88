"""Single cells of a third-party file made into values of the book. Pure: the same cell gives the same value everywhere."""

from __future__ import annotations

from app.exchange.cell_dates import AMBIGUOUS, DateOrderFinding, date_order_of, parse_date, parse_month
from app.exchange.cell_names import company_key, match_key, match_keys
from app.exchange.cell_numbers import (
    bare_shares_in_percent,
    parse_amount,
    parse_bool,
    parse_int,
    parse_number,
    parse_share,
)
from app.exchange.cell_text import CellError, clean_text

__all__ = [
    "AMBIGUOUS",
    "CellError",
    "DateOrderFinding",
    "bare_shares_in_percent",
    "clean_text",
    "company_key",
    "date_order_of",
    "match_key",
    "match_keys",
    "parse_amount",
    "parse_bool",
    "parse_date",
    "parse_int",
    "parse_month",
    "parse_number",
    "parse_share",
]
