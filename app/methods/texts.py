"""What a typed text says."""

from __future__ import annotations


def said(text: str | None) -> str | None:
    """Without the blanks around it; None where nothing is left.

    >>> said(" Nordwind "), said(" "), said(None)
    ('Nordwind', None, None)
    """
    return (text or "").strip() or None


def is_written(text: str | None) -> bool:
    """Whether there is more in it than blanks.

    >>> is_written("Nordwind"), is_written(" ")
    (True, False)
    """
    return said(text) is not None
