"""Keys of a name: what it is matched by, and what it is found by (name, pinyin, initials)."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Sequence
from functools import lru_cache
from itertools import chain
from typing import Any

SEPARATOR = "\x1f"
"""Stands between the parts of a search key, so that no search text can match across two of them."""

_END = "\0"
"""Stands behind each of many names that are worked on as one text."""


def match_key(name: str) -> str:
    """The name without blanks, punctuation, case and width: two names with one key are the same name misspelt.

    >>> match_key("GTX Pro") == match_key("ＧＴＸpro") == "gtxpro"
    True
    """
    folded = fold_width(name).casefold()
    return folded.translate(_LETTERS_ONLY) or folded.strip()


def match_keys(names: Sequence[str]) -> list[str]:
    """match_key of each name, several times faster for many.

    >>> match_keys(["GTX Pro", "上海（华东）"])
    ['gtxpro', '上海华东']
    """
    folded = _folded(names)
    if folded is None:
        return list(map(match_key, names))
    keys = folded.translate(_LETTERS_AND_ENDS).split(_END)
    return [key or name.strip() for key, name in zip(keys, folded.split(_END), strict=True)]


def search_key(name: str) -> str:
    """Lower-case name, its pinyin and its initials, so that one substring search finds all three.

    >>> search_key("恒瑞Pharma").split(SEPARATOR)
    ['恒瑞pharma', 'hengruipharma', 'hrpharma']
    """
    lowered = fold_width(name).casefold()
    if lowered.isascii():
        return lowered
    if _SEVERAL_READINGS.isdisjoint(lowered):
        return SEPARATOR.join((lowered, lowered.translate(_PINYIN), lowered.translate(_INITIALS)))
    syllables = [_reading(lowered, i) for i in range(len(lowered))]
    return SEPARATOR.join((lowered, "".join(syllables), "".join(part[:1] for part in syllables)))


def search_keys(names: Sequence[str]) -> list[str]:
    """search_key of each name."""
    folded = _folded(names)
    if folded is None:
        return list(map(search_key, names))
    if folded.isascii():
        return folded.split(_END)
    between, readings = _AMBIGUOUS.split(folded), [*map(_reading_of, _AMBIGUOUS.finditer(folded)), ""]
    spelt = "".join(chain.from_iterable(zip(between, readings, strict=True)))
    initials = "".join(chain.from_iterable(zip(between, (part[:1] for part in readings), strict=True)))
    parts = (folded, spelt.translate(_PINYIN), initials.translate(_INITIALS))
    return [
        name if name.isascii() else f"{name}{SEPARATOR}{pinyin}{SEPARATOR}{letters}"
        for name, pinyin, letters in zip(*(part.split(_END) for part in parts), strict=True)
    ]


def _folded(names: Sequence[str]) -> str | None:
    """All names in lower case and one width; None if they cannot be told apart in one text."""
    folded = fold_width(_END.join(names)).casefold()
    return folded if folded.count(_END) == len(names) - 1 else None


class _Letters(dict[int, str]):
    """A table for str.translate that works out each letter once; a hundred thousand names pass at C speed."""

    def __init__(self, make: Callable[[str], str]) -> None:
        super().__init__()
        self._make = make

    def __missing__(self, code: int) -> str:
        self[code] = made = self._make(chr(code))
        return made


def _syllable(letter: str) -> str:
    from pypinyin import (
        lazy_pinyin,
        pinyin_dict,
    )  # its dictionaries take a fifth of a second: not before a name needs them

    return lazy_pinyin(letter)[0] if ord(letter) in pinyin_dict.pinyin_dict else letter


def _letter_or_nothing(letter: str) -> str:
    return letter if letter.isalnum() else ""


_LETTERS_ONLY = _Letters(_letter_or_nothing)
_LETTERS_AND_ENDS = _Letters(_letter_or_nothing)
_LETTERS_AND_ENDS[ord(_END)] = _END
_PINYIN = _Letters(_syllable)
_INITIALS = _Letters(lambda letter: _syllable(letter)[:1])

_SEVERAL_READINGS = frozenset("重长行乐曾单仇解查朴盖区任尹干调朝都阿厦番会降石大宿蔚")
"""Characters of company and family names whose reading depends on the word."""

_AMBIGUOUS = re.compile(f"[{''.join(sorted(_SEVERAL_READINGS))}]")


def fold_width(text: str) -> str:
    """One form for what looks the same, full-width ＡＢＣ１２３ and half-width, in names and in what is searched for."""
    return text if text.isascii() else unicodedata.normalize("NFKC", text)


def _reading(name: str, position: int) -> str:
    letter = name[position]
    if letter in _SEVERAL_READINGS:
        return _in_word(name[max(0, position - 1) : position + 2], min(position, 1))
    return _PINYIN[ord(letter)]


def _reading_of(found: re.Match[str]) -> str:
    """Of a letter in the text of many names; its word ends where its name ends."""
    at, text = found.start(), found.string
    before = text[at - 1 : at].replace(_END, "")
    return _in_word(before + text[at : at + 2].replace(_END, ""), len(before))


@lru_cache(maxsize=30_000)
def _in_word(word: str, position: int) -> str:
    """Reading of the letter at `position` as the letters beside it decide: 重庆 chong, 重工 zhong."""
    from pypinyin import lazy_pinyin

    readings = lazy_pinyin(word, errors=_letter_by_letter)
    return readings[position]


def _letter_by_letter(run: str) -> Any:
    """pypinyin takes a list here, which its types do not say: one entry for each letter that is not a hanzi."""
    return list(run)
