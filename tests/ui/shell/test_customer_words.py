"""What the edits of a customer's file are called, and what their refusals say."""

import pytest

from app.changes import Step
from app.errors import RuleError
from app.ui import labels


@pytest.mark.parametrize(
    ("step", "english", "chinese"),
    [
        (
            Step("ASSIGN_CUSTOMERS", {"count": 5, "column": "owner_id"}),
            "Assign the rep of 5 customers",
            "指定 5 个客户的销售",
        ),
        (
            Step("OVERRIDE_TIER", {"count": 1, "tier": "A1"}),
            "Set the tier of 1 customer to Value A1",
            "将 1 个客户的价值等级手动设为价值A1",
        ),
        (Step("ADD_TASKS", {"count": 3, "name": "Call"}), "Add task Call to 3 customers", "为 3 个客户新增任务 Call"),
        (Step("ADD_VISIT", {"name": "恒瑞"}), "Add a visit to 恒瑞", "新增拜访：恒瑞"),
        (Step("EDIT_VISIT", {"name": ""}), "Edit a visit", "修改拜访"),
        (Step("DELETE_INVOICES", {"count": 2}), "Delete 2 invoices", "删除 2 张发票"),
        (Step("SET_KPI_TARGET", {"kpi": "RETENTION"}), "Set the target: Customers retained", "设置目标：客户保留率"),
    ],
    ids=lambda value: getattr(value, "code", ""),
)
def test_steps_of_a_customers_file(speak, step, english, chinese):
    speak("en")
    assert labels.step_text(step) == english
    speak("zh_CN")
    assert labels.step_text(step) == chinese


@pytest.mark.parametrize("language", ["en", "zh_CN"])
@pytest.mark.parametrize(
    "error",
    [
        RuleError("SCORE_OUT_OF_RANGE", column="influence", minimum=1, maximum=5),
        RuleError("PERCENT_OUT_OF_RANGE", column="growth_bp", minimum=-100, maximum=10_000),
        RuleError("OVERRIDE_NEEDS_REASON"),
        RuleError("NUMBER_MISSING"),
        RuleError("DAY_MISSING"),
        RuleError("AMOUNT_MISSING"),
    ],
    ids=lambda error: getattr(error, "code", str(error)),
)
def test_refusals_are_sentences(speak, language, error):
    speak(language)
    text = labels.error_text(error)
    assert error.code not in text
    assert "{" not in text
    assert all(f"{bound:,}" in text for bound in error.values.values() if isinstance(bound, int))
