"""Words for every code below the screen: enums, flags, settings, undo steps, errors."""

from app.ui.labels.errors import error_text
from app.ui.labels.settings import setting_name, setting_source
from app.ui.labels.steps import step_text
from app.ui.labels.terms import (
    abc_name,
    card_sort_name,
    confidence_name,
    date_order_name,
    flag_name,
    loss_reason_name,
    period_name,
    posture_name,
    row_state_name,
    stage_name,
    strategy_name,
    table_kind_name,
    unit_name,
)

__all__ = [
    "abc_name",
    "card_sort_name",
    "confidence_name",
    "date_order_name",
    "error_text",
    "flag_name",
    "loss_reason_name",
    "period_name",
    "posture_name",
    "row_state_name",
    "setting_name",
    "setting_source",
    "stage_name",
    "step_text",
    "strategy_name",
    "table_kind_name",
    "unit_name",
]
