from decimal import Decimal

import pytest

from app.errors import RuleError
from app.methods import abc_classes, attack_defence, funnel, share
from app.methods.settings_defaults import SETTING_DEFAULTS, SettingDefault, parse_setting, parse_value
from app.terms import BOARD_STAGES, DisplayUnit

PERIOD_START = SettingDefault("period_start", "2017-01-01", "date", "R2 [O]", "R2", "2000-01-01", None, ())
TEAM_NAME = SettingDefault("team_name", "", "text", "R0 [O]", "R0", "2", "5", ())


@pytest.mark.parametrize("key", SETTING_DEFAULTS)
def test_every_default_is_allowed_and_says_where_it_comes_from(key):
    setting = SETTING_DEFAULTS[key]
    value = parse_setting(key, setting.default)
    assert (value is None) is (setting.default == "")
    assert setting.key == key
    assert setting.source.startswith(setting.rule)
    assert all(parse_setting(key, choice) is not None for choice in setting.choices)


def default(key):
    return parse_setting(key, SETTING_DEFAULTS[key].default)


def test_defaults_are_those_the_rules_work_with():
    assert float(default("x_cut")) == attack_defence.DEFAULT_X_CUT
    assert default("y_floor_share") == attack_defence.DEFAULT_Y_FLOOR_SHARE
    assert default("abc_cut_a") == abc_classes.DEFAULT_CUT_A
    assert default("abc_cut_b") == abc_classes.DEFAULT_CUT_B
    assert default("stale_potential_months") == share.STALE_AFTER_MONTHS
    assert default("coverage_fallback") == funnel.FALLBACK_COVERAGE
    assert default("coverage_min_closed") == funnel.MIN_CLOSED_DEALS
    assert default("odds_prior_weight") == funnel.ODDS_PRIOR_WEIGHT
    for stage in BOARD_STAGES:
        assert default(f"odds_bp.{stage}") == funnel.DEFAULT_ODDS_BP[stage]
        assert default(f"max_idle_days.{stage}") == funnel.DEFAULT_MAX_IDLE_DAYS[stage]
    assert default("slip_warning") == Decimal("0.20")
    assert (default("currency"), default("display_unit")) == ("CNY", DisplayUnit.WAN)
    assert (default("fiscal_first_month"), default("sales_from_deals")) == (1, "1")


@pytest.mark.parametrize(
    ("key", "text", "value"),
    [
        ("x_cut", "0", Decimal(0)),
        ("x_cut", " 1 ", Decimal(1)),
        ("y_cut_cents", "", None),
        ("y_cut_cents", "110000000", 110_000_000),
        ("odds_bp.NEEDS", "10000", 10_000),
        ("max_idle_days.COLLECT", "", None),
        ("fiscal_first_month", "12", 12),
        ("stale_potential_months", "120", 120),
        ("odds_prior_weight", "0", 0),
        ("display_unit", "ONE", "ONE"),
    ],
)
def test_texts_become_values(key, text, value):
    found = parse_setting(key, text)
    assert found == value
    assert type(found) is type(value)


@pytest.mark.parametrize(
    ("key", "text"),
    [
        ("x_cut", "1.01"),
        ("x_cut", "-0.01"),
        ("x_cut", "nan"),
        ("x_cut", "half"),
        ("x_cut", ""),
        ("y_cut_cents", "0"),
        ("y_cut_cents", "1.5"),
        ("odds_bp.NEEDS", "10001"),
        ("max_idle_days.TRUST", "0"),
        ("max_idle_days.TRUST", "366"),
        ("fiscal_first_month", "13"),
        ("stale_potential_months", "0"),
        ("stale_potential_months", "121"),
        ("odds_prior_weight", "1001"),
        ("currency", "Taler"),
        ("display_unit", "wan"),
        ("sales_from_deals", "yes"),
    ],
)
def test_what_is_not_allowed_is_refused_with_its_bounds(key, text):
    setting = SETTING_DEFAULTS[key]
    with pytest.raises(RuleError) as refused:
        parse_setting(key, text)
    assert refused.value.code == "SETTING_OUT_OF_RANGE"
    assert refused.value.values == {"key": key, "minimum": setting.minimum, "maximum": setting.maximum}


def test_an_unknown_key_is_not_a_users_mistake():
    with pytest.raises(KeyError):
        parse_setting("x_cutt", "0.5")


def test_dates_and_texts_within_their_bounds():
    assert parse_value(PERIOD_START, "20180101") == "2018-01-01"
    assert parse_value(PERIOD_START, "2000-01-01") == "2000-01-01"
    assert parse_value(TEAM_NAME, "华东一组") == "华东一组"


@pytest.mark.parametrize(
    ("setting", "text"),
    [(PERIOD_START, "1999-12-31"), (PERIOD_START, "31/12/2018"), (TEAM_NAME, "东"), (TEAM_NAME, "华东第一小组")],
)
def test_dates_and_texts_beyond_their_bounds(setting, text):
    with pytest.raises(RuleError):
        parse_value(setting, text)
