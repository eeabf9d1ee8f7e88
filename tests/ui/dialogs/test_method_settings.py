"""The settings page: sums that have to fit, effects shown first, one undo step."""

import pytest

from app.changes import Step
from app.ui.dialogs.method_settings_draft import SettingsDraft
from app.ui.dialogs.method_settings_groups import SettingGroup
from app.ui.labels import step_text


def type_value(dialog, key, text):
    """As a user does: into the field of the page that is shown."""
    field = dialog.page.rows[key].field
    field.setText(text)
    field.textEdited.emit(text)


def test_a_lower_share_limit_says_whom_it_would_move_before_it_is_applied(qtbot, dialog, services):
    dialog.show_group("ATTACK_DEFENCE")
    with qtbot.waitSignal(dialog.effects.shown, timeout=10_000):
        type_value(dialog, "x_cut", "30%")
    assert dialog.effects.sentence.text() == "8 customers would change strategy, 8 relationship (RAD)."
    assert dialog.effects.moved[0].text() == "客户8: Acquire → Retain"
    assert services.history.next_undo.code == "SET_UP"


def test_apply_is_one_undo_step_for_all_that_was_typed(dialog, services):
    dialog.show_group("R2")
    type_value(dialog, "x_cut", "30%")
    type_value(dialog, "y_floor_share", "20")
    dialog.apply()
    assert (str(services.settings.value("x_cut")), str(services.settings.value("y_floor_share"))) == ("0.3", "0.2")
    services.history.undo()
    assert (str(services.settings.value("x_cut")), str(services.settings.value("y_floor_share"))) == ("0.50", "0.10")


def test_the_undo_step_names_the_setting_or_the_methods():
    assert step_text(Step("EDIT_SETTING", {"key": "x_cut"})) == "Change setting: Portfolio cut: share of customer"
    assert step_text(Step("EDIT_SETTING", {"key": "group.XY"})) == "Change setting: Classes by potential"
    assert step_text(Step("EDIT_SETTING", {"key": "group.SEVERAL"})) == "Change setting: several methods"


def test_cancel_writes_nothing(dialog, services):
    dialog.show_group("R2")
    type_value(dialog, "x_cut", "30%")
    dialog.reject()
    assert services.history.next_undo.code == "SET_UP"


def test_weights_that_do_not_add_up_are_refused(dialog):
    dialog.show_group("TIERS")
    type_value(dialog, "tier_weight.EMPLOYEES", "10%")
    assert dialog.effects.sentence.text() == "The weights of the value score add up to 95%, not 100%."
    assert not dialog.apply_button.isEnabled()
    type_value(dialog, "tier_weight.INFLUENCE", "25%")
    assert dialog.apply_button.isEnabled()


def test_a_value_that_cannot_be_read_is_said_and_not_applied(dialog):
    dialog.show_group("R2")
    type_value(dialog, "x_cut", "half")
    assert dialog.effects.sentence.text().startswith("Portfolio cut: share of customer: this value is not allowed")
    assert not dialog.apply_button.isEnabled()
    assert dialog.page.rows["x_cut"].field.text() == "half"


@pytest.mark.parametrize(
    ("values", "sentence"),
    [
        ({"tier_cut_high": "55"}, "“Value A2 and B1 from a score of” has to be below “Value A1 from a score of”."),
        (
            {"abc_cut_a": "0.95"},
            "“Amount class A up to this share of sales” has to be below “Amount class B up to this share of sales”.",
        ),
        ({"xy_money_cents.1": "100"}, "Set all three levels, or none of them."),
        ({"posture_split.ATTACK": "0.60"}, "The shares of resources add up to 110%, not 100%."),
        ({"kpi_weight.SALES_GROWTH": "30"}, "The scorecard weights for Attack add up to 90%, not 100%."),
    ],
)
def test_values_that_do_not_go_together(services, values, sentence):
    draft = SettingsDraft(services.settings)
    for key, text in values.items():
        draft.put(key, text)
    assert list(draft.problems().values()) == [sentence]


def test_an_old_contradiction_does_not_hold_up_other_changes(services):
    services.settings.set("tier_cut_high", "50")
    draft = SettingsDraft(services.settings)
    draft.put("x_cut", "0.30")
    assert not draft.problems()


def test_typing_the_value_in_force_is_no_change(services):
    draft = SettingsDraft(services.settings)
    draft.put("x_cut", "0.5")
    assert not draft.changes
    assert draft.is_default("x_cut")


def test_a_changed_value_is_marked_and_reset_brings_the_default_back(open_dialog, services):
    services.settings.set("x_cut", "0.30")
    dialog = open_dialog("R2")
    row = dialog.page.rows["x_cut"]
    assert row.name.text() == "● Portfolio cut: share of customer"
    assert dialog.groups.currentItem().text() == "Attack and defence (R2) ●"
    row.reset.click()
    assert row.name.text() == "Portfolio cut: share of customer"
    assert dialog.draft.changes == {"x_cut": "0.50"}


def test_a_group_is_reset_at_once(dialog, services):
    dialog.show_group(SettingGroup.XY)
    field = dialog.page.grid.fields["xy_cell.Y4X0"]
    field.setCurrentIndex(field.findData("C"))
    field.activated.emit(field.currentIndex())
    assert dialog.draft.changes == {"xy_cell.Y4X0": "C"}
    dialog.page._reset.click()
    assert dialog.draft.changes == {}
    assert field.stored == "A"


def test_the_search_leaves_groups_and_lines_that_match(dialog):
    dialog.search.setText("win odds")
    shown = [row for row in range(dialog.groups.count()) if not dialog.groups.item(row).isHidden()]
    assert [dialog.groups.item(row).text() for row in shown] == ["Funnel (R13)"]
    hidden = dialog.page.rows["slip_warning"].field.isHidden()
    assert hidden and not dialog.page.rows["odds_bp.NEEDS"].field.isHidden()


@pytest.mark.parametrize("language", ["en", "zh_CN"])
def test_every_group_opens(speak, open_dialog, language):
    speak(language)
    dialog = open_dialog()
    for row in range(dialog.groups.count()):
        dialog.groups.setCurrentRow(row)
        assert dialog.page.rows or dialog.page.grid
