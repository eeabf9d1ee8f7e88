"""Words of the 1+2+1 sheet, visits, dealers, credit and collection: everything has a name, in both languages."""

import inspect
from enum import StrEnum

import pytest

from app import terms
from app.terms import credit, dealers, tracking
from app.ui import labels


def enums_of(module) -> list[type[StrEnum]]:
    found = inspect.getmembers(module, lambda value: inspect.isclass(value) and issubclass(value, StrEnum))
    return [enum for _, enum in found if enum.__module__ == module.__name__]


def snake(name: str) -> str:
    return "".join("_" + letter.lower() if letter.isupper() else letter for letter in name).lstrip("_")


ENUMS = [enum for module in (tracking, dealers, credit) for enum in enums_of(module)]
SECOND_WORDS = [
    (labels.brain_style_meaning, terms.BrainStyle),
    (labels.animal_style_tip, terms.AnimalStyle),
    (labels.objection_answer, terms.Objection),
    (labels.channel_principle_question, terms.ChannelPrinciple),
    (labels.red_flag_meaning, terms.RedFlag),
    (labels.missing_text, terms.MissingPiece),
    (labels.influence_name, range(1, 4)),
    (labels.support_name, range(-5, 6)),
]


def test_the_enums_were_found():
    assert len(ENUMS) > 45


@pytest.mark.parametrize(
    ("name", "words"),
    [(getattr(labels, f"{snake(enum.__name__)}_name"), enum) for enum in ENUMS] + SECOND_WORDS,
    ids=lambda value: getattr(value, "__name__", ""),
)
def test_every_word_has_a_name_of_its_own_in_both_languages(speak, name, words):
    shown = {}
    for language in ("en", "zh_CN"):
        speak(language)
        shown[language] = [name(word) for word in words]
        assert len(set(shown[language])) == len(words)
        assert not set(shown[language]) & {str(word) for word in words}
    assert not set(shown["en"]) & set(shown["zh_CN"])


def test_letters_say_whose_they_are(speak):
    assert labels.brain_style_name(terms.BrainStyle.AB) == "Brain AB"
    assert labels.dealer_grade_name(terms.DealerGrade.A) == "Dealer A"
    assert labels.credit_grade_name(terms.CreditGrade.AAA) == "Credit AAA"
    speak("zh_CN")
    assert labels.brain_style_name(terms.BrainStyle.A) == "脑A"
    assert labels.dealer_grade_name(terms.DealerGrade.A) == "商A"
    assert labels.credit_grade_name(terms.CreditGrade.A) == "信A"


@pytest.mark.parametrize("language", ["en", "zh_CN"])
def test_every_criterion_says_what_each_mark_stands_for(speak, language):
    speak(language)
    anchors = [labels.criterion_anchors(criterion) for criterion in terms.Criterion]
    assert {len(set(texts)) for texts in anchors} == {6}
    assert len(set(anchors)) == len(anchors)


def test_what_is_missing_is_counted(speak):
    assert labels.missing_text(terms.MissingPiece.GATEKEEPER) == "1 gatekeeper short"
    assert labels.missing_text(terms.MissingPiece.USER, 2) == "2 users short"
    assert labels.missing_text(terms.MissingPiece.BUDGET) == "Budget missing"
    speak("zh_CN")
    assert labels.missing_text(terms.MissingPiece.GATEKEEPER) == "还差 1 位技术/财务把关者"


def test_support_shows_its_sign():
    assert labels.support_name(3) == "+3 Supports us"
    assert labels.support_name(-4) == "−4 Strongly against us"
    assert labels.support_name(0) == "0 Neutral"


def test_flags_of_tracking_and_dealers_are_worded_as_the_rules_have_them(speak):
    speak("zh_CN")
    wanted = {
        "OWNER_CONFLICT": "负责人冲突",
        "TWO_DECIDERS": "决策人重复",
        "RECHECK": "待复核",
        "BROKEN_ADVANCE": "进展落空",
        "STEP_UNOWNED": "环节无人",
        "TOO_LATE": "时间不够",
        "TOO_FEW": "大户过少",
        "TOO_MANY": "大户过多",
        "DANGEROUS_BIG": "危险大户",
    }
    assert {code: labels.flag_name(terms.Flag[code]) for code in wanted} == wanted
