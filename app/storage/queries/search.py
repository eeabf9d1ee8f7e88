"""Substring search over names, pinyin and initials. LIKE, not full text: exact for one and two hanzi (MEASURED 0.2)."""

from __future__ import annotations

from app.methods.names import SEPARATOR, fold_width

_TABLES = {
    "customers": ("customer", "coalesce((SELECT name FROM area WHERE id = t.area_id), t.city, '')"),
    "deals": ("deal", "coalesce((SELECT name FROM customer WHERE id = t.customer_id), '')"),
    "contacts": ("contact", "coalesce((SELECT name FROM customer WHERE id = t.customer_id), '')"),
    "dealers": ("dealer", "coalesce((SELECT name FROM area WHERE id = t.area_id), t.city, '')"),
}

SEARCHED_KINDS = tuple(_TABLES)


_LONGEST = 1000
"""Letters of a search text; SQLite refuses patterns above 50,000 bytes."""


def like_pattern(text: str) -> str:
    r"""LIKE pattern (ESCAPE '\') for any substring.

    >>> print(like_pattern("50%_A"))
    %50\%\_a%
    """
    plain = fold_width(text).casefold().strip().replace(SEPARATOR, "")[:_LONGEST]
    for special in "\\%_":
        plain = plain.replace(special, "\\" + special)
    return f"%{plain}%"


def search_sql(kind: str) -> str:
    """id, name, detail; parameters pattern, limit. The inner query scans the narrow index of search_key alone."""
    table, detail = _TABLES[kind]
    found = (
        f"SELECT id FROM {table} WHERE search_key LIKE ? ESCAPE '\\' ORDER BY length(search_key), search_key LIMIT ?"
    )
    return f"SELECT t.id, t.name, {detail} FROM {table} t WHERE t.id IN ({found}) ORDER BY length(t.name), t.name"
