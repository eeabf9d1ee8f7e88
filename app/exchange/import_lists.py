"""Several entries in one cell: lines of their own, or parted by semicolons; the parts of an entry by upright bars."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Final

Entries = tuple[tuple[str, ...], ...]

_MARKS: Final = re.compile(r"\\(.)|(\n|;|；)|(\||｜)|([^\\\n;；|｜]+|\\)", re.DOTALL)
_NAMES: Final = re.compile(r"[、，,]")


def packed(entries: Iterable[Sequence[str | None]]) -> str | None:
    """The cell of these entries; None for none. What parts entries is marked by a backslash inside a text.

    >>> packed([("DOUBT", "too dear; too late", None), ("REFUSAL", None, "why?")])
    'DOUBT | too dear\\\\; too late | \\nREFUSAL |  | why?'
    """
    return "\n".join(" | ".join(map(_marked, entry)) for entry in entries) or None


def entries_of(text: str) -> Entries:
    """The entries of a cell, each with its parts; blank entries are left out.

    >>> entries_of("DOUBT | too dear\\\\; too late |\\nREFUSAL || why?")
    (('DOUBT', 'too dear; too late', ''), ('REFUSAL', '', 'why?'))
    """
    entries: list[list[str]] = [[""]]
    for marked, is_next, is_part, plain in _MARKS.findall(text):
        if is_next:
            entries.append([""])
        elif is_part:
            entries[-1].append("")
        else:
            entries[-1][-1] += plain or ("\n" if marked == "n" else marked)
    found = (tuple(part.strip() for part in entry) for entry in entries)
    return tuple(entry for entry in found if any(entry))


def names_of(entries: Entries) -> list[str]:
    """The names of a list of people, which may also be parted by commas.

    >>> names_of(entries_of("李明、王芳；Anna Bell, Tom Roe"))
    ['李明', '王芳', 'Anna Bell', 'Tom Roe']
    """
    parts = (name.strip() for entry in entries for name in _NAMES.split(entry[0]))
    return [name for name in parts if name]


def _marked(text: str | None) -> str:
    return re.sub(r"([\\;；|｜])", r"\\\1", text or "").replace("\n", r"\n")
