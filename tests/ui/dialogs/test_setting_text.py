"""Settings are typed as they are shown: percent, money, words."""

import pytest

from app.errors import RuleError
from app.methods.settings_defaults import SETTING_DEFAULTS, parse_setting
from app.ui.dialogs.book_settings_text import shown_value, stored_value
from app.ui.dialogs.method_settings_groups import group_heading, group_of, groups_in_use, keys_of, matches
from app.ui.labels import setting_name


@pytest.mark.parametrize("language", ["en", "zh_CN"])
@pytest.mark.parametrize("key", SETTING_DEFAULTS)
def test_every_default_survives_being_shown_and_typed_again(speak, language, key):
    speak(language)
    default = SETTING_DEFAULTS[key].default
    assert parse_setting(key, stored_value(key, shown_value(key, default))) == parse_setting(key, default)


@pytest.mark.parametrize(
    ("key", "typed", "stored"),
    [
        ("x_cut", "60%", "0.6"),
        ("x_cut", "60", "0.6"),
        ("odds_bp.NEEDS", "42.5 %", "4250"),
        ("y_cut_cents", "1,200,000", "120000000"),
        ("y_cut_cents", "120万", "120000000"),
        ("y_cut_cents", "", ""),
        ("sales_from_deals", "no", "0"),
        ("stale_potential_months", " 18 ", "18"),
        ("xy_cell.Y4X0", "Potential B", "B"),
        ("planning_period", "Quarter", "QUARTER"),
        ("capability_cut", "3.5", "3.5"),
    ],
)
def test_values_are_typed_as_they_are_shown(key, typed, stored):
    assert stored_value(key, typed) == stored


@pytest.mark.parametrize(
    ("key", "typed"),
    [("x_cut", "120%"), ("x_cut", "half"), ("odds_bp.NEEDS", "-1"), ("currency", "XXX"), ("y_cut_cents", "much")],
)
def test_a_value_out_of_range_is_refused(key, typed):
    with pytest.raises(RuleError):
        stored_value(key, typed)


def test_every_setting_has_a_name_and_stands_in_one_group():
    grouped = [key for group in groups_in_use() for key in keys_of(group)]
    assert sorted(grouped) == sorted(SETTING_DEFAULTS)
    assert all(setting_name(key) for key in SETTING_DEFAULTS)


def test_a_group_says_its_rule():
    assert group_heading(group_of("tier_cut_high")) == "Value tiers (R10)"
    assert group_heading(group_of("service.VISITS_PER_MONTH.A1")) == "Service standard (R10)"


def test_a_setting_is_found_by_any_words_of_its_name_or_heading():
    group = group_of("y_floor_share")
    assert matches(group, "abandon cut") == {"y_floor_share"}
    assert matches(group, "ATTACK") == set(keys_of(group))
    assert not matches(group, "forecast")
