"""Words of gates, forecast, slips, changes, visits and red flags."""

import pytest

from app import terms
from app.methods.forecast import BiasFlag, ForecastSpan
from app.methods.risk import ChaseReason
from app.ui import labels

NAMES = [
    (labels.forecast_category_name, terms.ForecastCategory),
    (labels.forecast_span_name, ForecastSpan),
    (labels.bias_flag_name, BiasFlag),
    (labels.gate_item_name, terms.GateItem),
    (labels.slip_reason_name, terms.SlipReason),
    (labels.deal_change_name, terms.DealChange),
    (labels.visit_outcome_name, terms.VisitOutcome),
    (labels.red_flag_name, terms.RedFlag),
    (labels.chase_reason_name, ChaseReason),
]


@pytest.mark.parametrize(("name", "words"), NAMES, ids=lambda value: value.__name__)
def test_every_word_has_a_name_of_its_own_in_both_languages(speak, name, words):
    shown = {}
    for language in ("en", "zh_CN"):
        speak(language)
        shown[language] = [name(word) for word in words]
        assert len(set(shown[language])) == len(words)
        assert not set(shown[language]) & {word.value for word in words}
    assert not set(shown["en"]) & set(shown["zh_CN"])


def test_a_forecast_is_never_mistaken_for_the_stage(speak):
    assert labels.forecast_category_name(terms.ForecastCategory.FC_COMMIT) == "Commit (forecast)"
    speak("zh_CN")
    assert all(labels.forecast_category_name(one).startswith("预测") for one in terms.ForecastCategory)
    assert labels.stage_name(terms.DealStage.COMMIT) not in map(labels.forecast_category_name, terms.ForecastCategory)


def test_the_gate_of_contacts_says_how_many(speak):
    item = terms.GateItem.THREE_CONTACTS
    assert labels.gate_item_name(item) == "At least 3 contacts of the customer are recorded"
    assert labels.gate_item_name(item, contacts=1) == "At least 1 contact of the customer is recorded"
    speak("zh_CN")
    assert labels.gate_item_name(item, contacts=5) == "至少登记 5 位客户联系人"


def test_red_flags_are_worded_as_the_rule_has_them(speak):
    speak("zh_CN")
    assert labels.red_flag_name(terms.RedFlag.RF08) == "关键信息缺失"
    assert labels.red_flag_name(terms.RedFlag.RF11) == "延期"


def test_the_rule_of_the_bridge_names_every_change_in_its_order(speak):
    for language in ("en", "zh_CN"):
        speak(language)
        text = labels.bridge_precedence_text()
        places = [text.index(labels.deal_change_name(change)) for change in terms.DealChange]
        assert places == sorted(places)
        assert "{" not in text
