from app.methods import buying_people, one_two_one
from app.methods.settings_defaults import SETTING_DEFAULTS, parse_setting


def default(key):
    return parse_setting(key, SETTING_DEFAULTS[key].default)


def test_defaults_are_those_the_rules_work_with():
    rules = one_two_one.SheetRules()
    assert bool(int(default("guide_may_also_fill_role"))) == rules.guide_may_also_fill_role
    assert default("roles_needed") == rules.roles_needed
    assert default("min_support") == rules.min_support
    assert default("evidence_days") == buying_people.DEFAULT_EVIDENCE_DAYS
