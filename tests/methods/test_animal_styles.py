"""R18."""

import pytest

from app.errors import RuleError
from app.methods.animal_styles import animal_style
from app.terms import AnimalStyle


@pytest.mark.parametrize(
    ("directness", "basis", "style"),
    [
        (1, 1, AnimalStyle.TIGER),
        (5, -1, AnimalStyle.PEACOCK),
        (-1, 5, AnimalStyle.OWL),
        (-5, -5, AnimalStyle.KOALA),
        (0, 5, AnimalStyle.MIXED),
        (-5, 0, AnimalStyle.MIXED),
        (0, 0, AnimalStyle.MIXED),
    ],
)
def test_quadrants_and_axes(directness, basis, style):
    assert animal_style(directness, basis) is style


@pytest.mark.parametrize(("directness", "basis"), [(6, 0), (0, -6)])
def test_the_sliders_end_at_five(directness, basis):
    with pytest.raises(RuleError) as refused:
        animal_style(directness, basis)
    assert refused.value.code == "SCORE_OUT_OF_RANGE"
