"""Names that are nearly the same: taken as one when only blanks, case or punctuation differ, otherwise only offered."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from enum import StrEnum
from typing import Final

from msgspec import Struct

from app.exchange.cells import company_key, match_key
from app.exchange.import_fields import PartnerKind

SHORTEST: Final = 5
"""Below this one letter more or less is another name."""


class Nearness(StrEnum):
    """SPELLING: blanks, case, width or punctuation differ. ONE_LETTER: a letter wrong, missing, too many or two swapped.
    LEGAL_FORM: Acme and Acme Corporation."""

    SPELLING = "SPELLING"
    ONE_LETTER = "ONE_LETTER"
    LEGAL_FORM = "LEGAL_FORM"


class NearMiss(Struct, frozen=True):
    """`name` of the file and `match` of the book (or earlier in the file). accepted: the plan takes them as one. rows: how many name it."""

    kind: PartnerKind
    name: str
    match: str
    nearness: Nearness
    accepted: bool
    rows: int = 0


def suggestions(kind: PartnerKind, names: Iterable[str], known: Iterable[str]) -> Iterator[tuple[str, str, Nearness]]:
    """(name, known name, nearness) for the names that are not known but nearly are; at most one each."""
    if kind in (PartnerKind.CUSTOMER, PartnerKind.DEALER):
        by_company = {company_key(name): name for name in known}
        for name in names:
            if company_key(name) in by_company and by_company[company_key(name)] != name:
                yield name, by_company[company_key(name)], Nearness.LEGAL_FORM
        return
    by_form: dict[str, str] = {}
    for name in known:
        by_form.update(dict.fromkeys(_forms(match_key(name)), name))
    for name in names:
        key = match_key(name)
        near = next((by_form[form] for form in _forms(key) if form in by_form), None)
        if near is not None and _one_letter_apart(key, match_key(near)):
            yield name, near, Nearness.ONE_LETTER


def _forms(key: str) -> list[str]:
    """The key and all it can be with one letter less: two keys one edit apart share a form."""
    if len(key) < SHORTEST:
        return []
    return [key, *(key[:i] + key[i + 1 :] for i in range(len(key)))]


def _one_letter_apart(one: str, other: str) -> bool:
    """One edit or one swap of neighbours; digits and Chinese characters tell names apart, so they are no slips."""
    if one == other or abs(len(one) - len(other)) > 1:
        return False
    start = 0
    while start < min(len(one), len(other)) and one[start] == other[start]:
        start += 1
    end = 0
    while end < min(len(one), len(other)) - start and one[-1 - end] == other[-1 - end]:
        end += 1
    left, right = one[start : len(one) - end], other[start : len(other) - end]
    if not all(letter.isascii() and letter.isalpha() for letter in left + right):
        return False
    return max(len(left), len(right)) <= 1 or (len(left) == 2 and left == right[::-1])
