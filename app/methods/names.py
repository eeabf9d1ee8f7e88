"""Keys of a name: what it is matched by, and what it is found by (name, pinyin, initials)."""

from __future__ import annotations

import unicodedata
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
    folded = unicodedata.normalize("NFKC", name).casefold()
    key = "".join(letter for letter in folded if letter.isalnum())
    return key or folded.strip()


def search_key(name: str) -> str:
    """Lower-case name, its pinyin and its initials, so that one substring search finds all three.

    >>> search_key("恒瑞Pharma").split(SEPARATOR)
    ['恒瑞pharma', 'hengruipharma', 'hrpharma']
    """
    lowered = name.casefold()
    if name.isascii():
        return lowered
    syllables = [_reading(name, i) for i in range(len(name))]
    initials = [part[0] for part in syllables if part]
    return SEPARATOR.join((lowered, "".join(syllables).casefold(), "".join(initials).casefold()))


def _reading(name: str, position: int) -> str:
    letter = name[position]
    if letter in _SEVERAL_READINGS:
        return _in_word(name[max(0, position - 1) : position + 2], min(position, 1))
    return _syllable(letter)


@lru_cache(maxsize=30_000)
def _syllable(letter: str) -> str:
    return lazy_pinyin(letter)[0] if ord(letter) in pinyin_dict.pinyin_dict else letter


@lru_cache(maxsize=30_000)
def _in_word(word: str, position: int) -> str:
    """Reading of the letter at `position` as the letters beside it decide: 重庆 chong, 重工 zhong."""
    readings = lazy_pinyin(word, errors=_letter_by_letter)
    return readings[position]


def _letter_by_letter(run: str) -> Any:
    """pypinyin takes a list here, which its types do not say: one entry for each letter that is not a hanzi."""
    return list(run)


_SEVERAL_READINGS = frozenset("重长行乐曾单仇解查朴盖区任尹干调朝都阿厦番会降石大宿蔚")
"""Characters of company and family names whose reading depends on the word."""
