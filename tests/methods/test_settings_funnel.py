from decimal import Decimal

import pytest

from app.errors import RuleError
from app.methods import forecast, gates, slips
from app.methods.settings_defaults import SETTING_DEFAULTS, parse_setting


def default(key):
    return parse_setting(key, SETTING_DEFAULTS[key].default)


def test_defaults_are_those_the_rules_work_with():
    assert default("slip_warning") == slips.DEFAULT_SLIP_WARNING
    assert default("gate_contacts") == gates.DEFAULT_CONTACTS_NEEDED
    assert forecast.ForecastSpan(default("forecast_period")) is forecast.ForecastSpan.QUARTER
    assert default("forecast_bias") == forecast.DEFAULT_BIAS_LIMIT == Decimal("0.10")
    assert default("forecast_bias_periods") == forecast.DEFAULT_BIAS_PERIODS


@pytest.mark.parametrize(
    ("key", "text"),
    [("gate_contacts", "0"), ("forecast_period", "YEAR"), ("forecast_bias", "1.1"), ("forecast_bias_periods", "0")],
)
def test_what_is_not_allowed_is_refused(key, text):
    with pytest.raises(RuleError):
        parse_setting(key, text)


def test_the_funnel_comes_before_the_forecast_and_that_before_the_key_accounts():
    rules = list(dict.fromkeys(setting.rule for setting in SETTING_DEFAULTS.values()))
    assert rules.index("R13") < rules.index("R23") < rules.index("R33")
