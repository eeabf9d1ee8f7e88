"""R18 tiger, peacock, owl, koala: how a person acts, by two sliders (S0; axes P51). Independent of R17."""

from __future__ import annotations

from app.errors import RuleError
from app.terms import AnimalStyle

SLIDER_END = 5
"""Both sliders go from -5 to +5."""

_BY_SIGNS = {
    (True, True): AnimalStyle.TIGER,
    (True, False): AnimalStyle.PEACOCK,
    (False, True): AnimalStyle.OWL,
    (False, False): AnimalStyle.KOALA,
}
"""Direct, rational."""


def animal_style(directness: int, basis: int) -> AnimalStyle:
    """directness: - indirect, + direct; basis: - emotional, + rational; each -5..5. A 0 in either is MIXED, the chameleon.

    Raises RuleError SCORE_OUT_OF_RANGE (minimum, maximum).

    >>> animal_style(3, -2).value, animal_style(0, 5).value
    ('PEACOCK', 'MIXED')
    """
    if max(abs(directness), abs(basis)) > SLIDER_END:
        raise RuleError("SCORE_OUT_OF_RANGE", minimum=-SLIDER_END, maximum=SLIDER_END)
    if directness == 0 or basis == 0:
        return AnimalStyle.MIXED
    return _BY_SIGNS[directness > 0, basis > 0]
