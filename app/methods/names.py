"""Keys of a name: what it is matched by, and what it is found by (name, pinyin, initials)."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from functools import lru_cache
from typing import Any

from pypinyin import lazy_pinyin, pinyin_dict

SEPARATOR = "\x1f"
"""Stands between the parts of a search key, so that no search text can match across two of them."""


def match_key(name: str) -> str:
    """The name without blanks, punctuation, case and width: two names with one key are the same name misspelt.

    >>> match_key("GTX Pro") == match_key("ＧＴＸpro") == "gtxpro"
    True
    """
    folded = fold_width(name).casefold()
    return folded.translate(_LETTERS_ONLY) or folded.strip()


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


class _Letters(dict[int, str]):
    """A table for str.translate that works out each letter once; a hundred thousand names pass at C speed."""

    def __init__(self, make: Callable[[str], str]) -> None:
        super().__init__()
        self._make = make

    def __missing__(self, code: int) -> str:
        self[code] = made = self._make(chr(code))
        return made


def _syllable(letter: str) -> str:
    return lazy_pinyin(letter)[0] if ord(letter) in pinyin_dict.pinyin_dict else letter


_LETTERS_ONLY = _Letters(lambda letter: letter if letter.isalnum() else "")
_PINYIN = _Letters(_syllable)
_INITIALS = _Letters(lambda letter: _syllable(letter)[:1])

_SEVERAL_READINGS = frozenset("重长行乐曾单仇解查朴盖区任尹干调朝都阿厦番会降石大宿蔚")
"""Characters of company and family names whose reading depends on the word."""


def fold_width(text: str) -> str:
    """One form for what looks the same, full-width ＡＢＣ１２３ and half-width, in names and in what is searched for."""
    return text if text.isascii() else unicodedata.normalize("NFKC", text)


def _reading(name: str, position: int) -> str:
    letter = name[position]
    if letter in _SEVERAL_READINGS:
        return _in_word(name[max(0, position - 1) : position + 2], min(position, 1))
    return _PINYIN[ord(letter)]


@lru_cache(maxsize=30_000)
def _in_word(word: str, position: int) -> str:
    """Reading of the letter at `position` as the letters beside it decide: 重庆 chong, 重工 zhong."""
    readings = lazy_pinyin(word, errors=_letter_by_letter)
    return readings[position]


def _letter_by_letter(run: str) -> Any:
    """pypinyin takes a list here, which its types do not say: one entry for each letter that is not a hanzi."""
    return list(run)
