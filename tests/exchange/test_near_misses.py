"""One letter apart is offered; another number, or another Chinese character, is another name."""

import pytest

from app.exchange.import_fields import PartnerKind
from app.exchange.near_misses import Nearness, suggestions


def near(name, known, kind=PartnerKind.INDUSTRY):
    return [(match, nearness) for _, match, nearness in suggestions(kind, [name], [known])]


@pytest.mark.parametrize("name", ["technolgy", "technologyy", "technologi", "techonlogy"])
def test_a_letter_missing_doubled_wrong_or_swapped_is_offered(name):
    assert near(name, "Technology") == [("Technology", Nearness.ONE_LETTER)]


@pytest.mark.parametrize(
    ("name", "known"), [("GTX 500", "GTX 600"), ("steel", "technology"), ("华东大区", "华南大区"), ("East", "Eas")]
)
def test_other_names_are_not(name, known):
    assert near(name, known) == []


def test_companies_that_differ_in_their_legal_form_are_offered():
    assert near("Acme", "Acme Corporation", PartnerKind.CUSTOMER) == [("Acme Corporation", Nearness.LEGAL_FORM)]
    assert near("东方重工", "东方重工股份有限公司", PartnerKind.CUSTOMER) == [
        ("东方重工股份有限公司", Nearness.LEGAL_FORM)
    ]
