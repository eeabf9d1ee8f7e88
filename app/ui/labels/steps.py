"""What an undo step did, as the Edit menu and the history say it."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from app.changes import Step
from app.terms import DealStage, Kpi, RedFlag, Tier
from app.ui.i18n import QT_TRANSLATE_NOOP, translate
from app.ui.labels.credit_steps import CREDIT_OF_MANY, CREDIT_OF_ONE
from app.ui.labels.deal_terms import red_flag_name
from app.ui.labels.dealer_steps import DEALER_OF_MANY, DEALER_OF_ONE
from app.ui.labels.portfolio_terms import kpi_name, tier_name
from app.ui.labels.settings import setting_name
from app.ui.labels.terms import stage_name
from app.ui.labels.tracking_steps import LINES, TRACKING_OF_MANY, TRACKING_OF_ONE, TRACKING_PLAIN

Values = Mapping[str, object]


def step_text(step: Step) -> str:
    """E.g. "Move 2 deals to Value". A code without a sentence is spelt out: "Merge books"."""
    if step.code in _SENTENCES:
        return _SENTENCES[step.code](step.values)
    if step.code in _OF_ONE:
        named, plain = (translate("Steps", text) for text in _OF_ONE[step.code])
        return _named(named, plain, step.values)
    if step.code in _OF_MANY:
        return translate("Steps", _OF_MANY[step.code], None, _count(step.values))
    if step.code in TRACKING_PLAIN:
        return translate("Steps", TRACKING_PLAIN[step.code])
    return step.code.replace("_", " ").capitalize()


def _count(values: Values, key: str = "count") -> int:
    return int(str(values.get(key, 1)))


def _named(sentence: str, plain: str, values: Values) -> str:
    name = str(values.get("name") or "")
    return sentence.format(name=name) if name else plain


def _move_deals(values: Values) -> str:
    text = translate("Steps", "Move %n deal(s) to {stage}", None, _count(values))
    return text.format(stage=stage_name(DealStage(str(values["stage"]))))


def _import(values: Values) -> str:
    return translate("Steps", "Import {file} ({new} new, {changed} changed)").format(
        file=values.get("file", ""), new=_count(values, "new"), changed=_count(values, "changed")
    )


def _edit_setting(values: Values) -> str:
    return translate("Steps", "Change setting: {setting}").format(setting=setting_name(str(values.get("key", ""))))


def _add_tasks(values: Values) -> str:
    text = translate("Steps", "Add task {name} to %n customer(s)", None, _count(values))
    return text.format(name=values.get("name", ""))


def _assign(values: Values) -> str:
    text = _ASSIGNED.get(str(values.get("column")), _ASSIGNED["owner_id"])
    return translate("Steps", text, None, _count(values))


def _assign_deals(values: Values) -> str:
    return translate("Steps", _DEALS_ASSIGNED[str(values["column"])], None, _count(values))


def _override_tier(values: Values) -> str:
    text = translate("Steps", "Set the tier of %n customer(s) to {tier}", None, _count(values))
    return text.format(tier=tier_name(Tier(str(values["tier"]))))


def _of_kpi(sentence: str, values: Values) -> str:
    return sentence.format(kpi=kpi_name(Kpi(str(values["kpi"]))))


def _of_flag(sentence: str, values: Values) -> str:
    return sentence.format(flag=red_flag_name(RedFlag(str(values["flag"]))))


_ASSIGNED = {
    "owner_id": QT_TRANSLATE_NOOP("Steps", "Assign the rep of %n customer(s)"),
    "area_id": QT_TRANSLATE_NOOP("Steps", "Assign the area of %n customer(s)"),
    "industry_id": QT_TRANSLATE_NOOP("Steps", "Assign the industry of %n customer(s)"),
    "is_vip": QT_TRANSLATE_NOOP("Steps", "Set the VIP mark of %n customer(s)"),
    "is_strategic": QT_TRANSLATE_NOOP("Steps", "Set the strategic mark of %n customer(s)"),
}
_DEALS_ASSIGNED = {
    "owner_id": QT_TRANSLATE_NOOP("Steps", "Assign the rep of %n deal(s)"),
    "customer_id": QT_TRANSLATE_NOOP("Steps", "Assign the customer of %n deal(s)"),
    "area_id": QT_TRANSLATE_NOOP("Steps", "Assign the area of %n deal(s)"),
    "product_id": QT_TRANSLATE_NOOP("Steps", "Assign the product of %n deal(s)"),
    "dealer_id": QT_TRANSLATE_NOOP("Steps", "Assign the dealer of %n deal(s)"),
    "rival": QT_TRANSLATE_NOOP("Steps", "Set the rival of %n deal(s)"),
    "next_step": QT_TRANSLATE_NOOP("Steps", "Set the next step of %n deal(s)"),
}
_OF_ONE = {
    **CREDIT_OF_ONE,
    **DEALER_OF_ONE,
    **TRACKING_OF_ONE,
    "SCORE_FACTOR": (
        QT_TRANSLATE_NOOP("Steps", "Score a purchase factor of {name}"),
        QT_TRANSLATE_NOOP("Steps", "Score a purchase factor"),
    ),
    "WEIGH_FACTORS": (
        QT_TRANSLATE_NOOP("Steps", "Weigh the purchase factors of {name}"),
        QT_TRANSLATE_NOOP("Steps", "Weigh the purchase factors"),
    ),
    "ADD_DEAL_NEED": (QT_TRANSLATE_NOOP("Steps", "Note need {name}"), QT_TRANSLATE_NOOP("Steps", "Note a need")),
    "EDIT_DEAL_NEED": (QT_TRANSLATE_NOOP("Steps", "Edit need {name}"), QT_TRANSLATE_NOOP("Steps", "Edit a need")),
    "BEGIN_FLOW": (
        QT_TRANSLATE_NOOP("Steps", "Add the usual decision steps to {name}"),
        QT_TRANSLATE_NOOP("Steps", "Add the usual decision steps"),
    ),
    "ADD_DECISION_STEP": (
        QT_TRANSLATE_NOOP("Steps", "Add decision step {name}"),
        QT_TRANSLATE_NOOP("Steps", "Add a decision step"),
    ),
    "EDIT_DECISION_STEP": (
        QT_TRANSLATE_NOOP("Steps", "Edit decision step {name}"),
        QT_TRANSLATE_NOOP("Steps", "Edit a decision step"),
    ),
    "ADD_ROLE_PLAN": (
        QT_TRANSLATE_NOOP("Steps", "Add to the role plan: {name}"),
        QT_TRANSLATE_NOOP("Steps", "Add to the role plan"),
    ),
    "EDIT_ROLE_PLAN": (
        QT_TRANSLATE_NOOP("Steps", "Edit the role plan: {name}"),
        QT_TRANSLATE_NOOP("Steps", "Edit the role plan"),
    ),
    "DO_ROLE_PLAN": (
        QT_TRANSLATE_NOOP("Steps", "Done from the role plan: {name}"),
        QT_TRANSLATE_NOOP("Steps", "Done from the role plan"),
    ),
    "UNDO_ROLE_PLAN": (
        QT_TRANSLATE_NOOP("Steps", "Not done from the role plan: {name}"),
        QT_TRANSLATE_NOOP("Steps", "Not done from the role plan"),
    ),
    "SAVE_VIEW": (QT_TRANSLATE_NOOP("Steps", "Save view {name}"), QT_TRANSLATE_NOOP("Steps", "Save a view")),
    "DELETE_VIEW": (QT_TRANSLATE_NOOP("Steps", "Delete view {name}"), QT_TRANSLATE_NOOP("Steps", "Delete a view")),
    "ADD_VISIT": (QT_TRANSLATE_NOOP("Steps", "Add a visit to {name}"), QT_TRANSLATE_NOOP("Steps", "Add a visit")),
    "EDIT_VISIT": (QT_TRANSLATE_NOOP("Steps", "Edit a visit to {name}"), QT_TRANSLATE_NOOP("Steps", "Edit a visit")),
    "PLAN_VISIT": (QT_TRANSLATE_NOOP("Steps", "Plan a visit to {name}"), QT_TRANSLATE_NOOP("Steps", "Plan a visit")),
    "LOG_VISIT": (QT_TRANSLATE_NOOP("Steps", "Log a visit to {name}"), QT_TRANSLATE_NOOP("Steps", "Log a visit")),
    "PROMISED_DONE": (
        QT_TRANSLATE_NOOP("Steps", "Note that {name} kept a promise"),
        QT_TRANSLATE_NOOP("Steps", "Note a promise as kept"),
    ),
    "REOPEN_PROMISED": (
        QT_TRANSLATE_NOOP("Steps", "Reopen a promise of {name}"),
        QT_TRANSLATE_NOOP("Steps", "Reopen a promise"),
    ),
    "ADD_MESSAGE_CHECK": (
        QT_TRANSLATE_NOOP("Steps", "Add message check {name}"),
        QT_TRANSLATE_NOOP("Steps", "Add a message check"),
    ),
    "EDIT_MESSAGE_CHECK": (
        QT_TRANSLATE_NOOP("Steps", "Edit message check {name}"),
        QT_TRANSLATE_NOOP("Steps", "Edit a message check"),
    ),
    "ADD_TASK": (QT_TRANSLATE_NOOP("Steps", "Add task {name}"), QT_TRANSLATE_NOOP("Steps", "Add a task")),
    "EDIT_TASK": (QT_TRANSLATE_NOOP("Steps", "Edit task {name}"), QT_TRANSLATE_NOOP("Steps", "Edit a task")),
    "COMPLETE_TASK": (QT_TRANSLATE_NOOP("Steps", "Finish task {name}"), QT_TRANSLATE_NOOP("Steps", "Finish a task")),
    "REOPEN_TASK": (QT_TRANSLATE_NOOP("Steps", "Reopen task {name}"), QT_TRANSLATE_NOOP("Steps", "Reopen a task")),
    "ADD_PURCHASE": (
        QT_TRANSLATE_NOOP("Steps", "Add a purchase by {name}"),
        QT_TRANSLATE_NOOP("Steps", "Add a purchase"),
    ),
    "SET_ADOPTION": (
        QT_TRANSLATE_NOOP("Steps", "Set the adoption of {name}"),
        QT_TRANSLATE_NOOP("Steps", "Set an adoption level"),
    ),
    "SET_PRODUCT_POTENTIAL": (
        QT_TRANSLATE_NOOP("Steps", "Edit the white space of {name}"),
        QT_TRANSLATE_NOOP("Steps", "Edit a white space"),
    ),
    "ADD_INVOICE": (
        QT_TRANSLATE_NOOP("Steps", "Add an invoice to {name}"),
        QT_TRANSLATE_NOOP("Steps", "Add an invoice"),
    ),
    "EDIT_INVOICE": (
        QT_TRANSLATE_NOOP("Steps", "Edit an invoice to {name}"),
        QT_TRANSLATE_NOOP("Steps", "Edit an invoice"),
    ),
    "ADD_PAYMENT": (
        QT_TRANSLATE_NOOP("Steps", "Add a payment by {name}"),
        QT_TRANSLATE_NOOP("Steps", "Add a payment"),
    ),
    "EDIT_PAYMENT": (
        QT_TRANSLATE_NOOP("Steps", "Edit a payment by {name}"),
        QT_TRANSLATE_NOOP("Steps", "Edit a payment"),
    ),
    "ADD_DOCUMENT": (
        QT_TRANSLATE_NOOP("Steps", "Add document {name}"),
        QT_TRANSLATE_NOOP("Steps", "Add a document"),
    ),
    "EDIT_DOCUMENT": (
        QT_TRANSLATE_NOOP("Steps", "Edit document {name}"),
        QT_TRANSLATE_NOOP("Steps", "Edit a document"),
    ),
    "SET_QUOTA": (
        QT_TRANSLATE_NOOP("Steps", "Set the quota of {name}"),
        QT_TRANSLATE_NOOP("Steps", "Set the team's quota"),
    ),
    "SET_CALL": (
        QT_TRANSLATE_NOOP("Steps", "Set the forecast call of {name}"),
        QT_TRANSLATE_NOOP("Steps", "Set the team's forecast call"),
    ),
    "SET_ADJUSTMENT": (
        QT_TRANSLATE_NOOP("Steps", "Adjust the forecast of {name}"),
        QT_TRANSLATE_NOOP("Steps", "Adjust the team's forecast"),
    ),
}
"""With the name the step tells, and without one."""

_OF_MANY = {
    **CREDIT_OF_MANY,
    **DEALER_OF_MANY,
    **TRACKING_OF_MANY,
    "DELETE_DEAL_NEEDS": QT_TRANSLATE_NOOP("Steps", "Delete %n need(s)"),
    "DELETE_DECISION_STEPS": QT_TRANSLATE_NOOP("Steps", "Delete %n decision step(s)"),
    "DELETE_ROLE_PLANS": QT_TRANSLATE_NOOP("Steps", "Delete %n row(s) of the role plan"),
    "SET_CLOSE_MONTH": QT_TRANSLATE_NOOP("Steps", "Set the month of %n deal(s)"),
    "CONFIRM_GATE": QT_TRANSLATE_NOOP("Steps", "Confirm %n gate item(s)"),
    "WITHDRAW_GATE": QT_TRANSLATE_NOOP("Steps", "Withdraw %n gate item(s)"),
    "DELETE_DOCUMENTS": QT_TRANSLATE_NOOP("Steps", "Remove %n document(s)"),
    "CALL_DEALS": QT_TRANSLATE_NOOP("Steps", "Set the forecast category of %n deal(s)"),
    "PLAN_VISITS": QT_TRANSLATE_NOOP("Steps", "Plan %n visit(s)"),
    "MOVE_VISITS": QT_TRANSLATE_NOOP("Steps", "Move %n visit(s)"),
    "CANCEL_VISITS": QT_TRANSLATE_NOOP("Steps", "Cancel %n visit(s)"),
    "REOPEN_VISITS": QT_TRANSLATE_NOOP("Steps", "Reopen %n visit(s)"),
    "DELETE_MESSAGE_CHECKS": QT_TRANSLATE_NOOP("Steps", "Delete %n message check(s)"),
    "DELETE_VISITS": QT_TRANSLATE_NOOP("Steps", "Delete %n visit(s)"),
    "DELETE_TASKS": QT_TRANSLATE_NOOP("Steps", "Delete %n task(s)"),
    "DELETE_PURCHASES": QT_TRANSLATE_NOOP("Steps", "Delete %n purchase(s)"),
    "DELETE_INVOICES": QT_TRANSLATE_NOOP("Steps", "Delete %n invoice(s)"),
    "DELETE_PAYMENTS": QT_TRANSLATE_NOOP("Steps", "Delete %n payment(s)"),
    "CLEAR_TIER_OVERRIDE": QT_TRANSLATE_NOOP("Steps", "Leave the tier of %n customer(s) to the score"),
}

_SENTENCES: dict[str, Callable[[Values], str]] = {
    "ADD_CUSTOMER": lambda v: _named(
        translate("Steps", "Add customer {name}"), translate("Steps", "Add a customer"), v
    ),
    "EDIT_CUSTOMER": lambda v: _named(
        translate("Steps", "Edit customer {name}"), translate("Steps", "Edit a customer"), v
    ),
    "DELETE_CUSTOMERS": lambda v: translate("Steps", "Delete %n customer(s)", None, _count(v)),
    "ADD_DEAL": lambda v: _named(translate("Steps", "Add deal {name}"), translate("Steps", "Add a deal"), v),
    "EDIT_DEAL": lambda v: _named(translate("Steps", "Edit deal {name}"), translate("Steps", "Edit a deal"), v),
    "MOVE_DEALS": _move_deals,
    "DELETE_DEALS": lambda v: translate("Steps", "Delete %n deal(s)", None, _count(v)),
    "ADD_CONTACT": lambda v: _named(translate("Steps", "Add contact {name}"), translate("Steps", "Add a contact"), v),
    "EDIT_CONTACT": lambda v: _named(
        translate("Steps", "Edit contact {name}"), translate("Steps", "Edit a contact"), v
    ),
    "DELETE_CONTACTS": lambda v: translate("Steps", "Delete %n contact(s)", None, _count(v)),
    "ADD_REP": lambda v: _named(translate("Steps", "Add rep {name}"), translate("Steps", "Add a rep"), v),
    "ADD_AREA": lambda v: _named(translate("Steps", "Add area {name}"), translate("Steps", "Add an area"), v),
    "ADD_INDUSTRY": lambda v: _named(
        translate("Steps", "Add industry {name}"), translate("Steps", "Add an industry"), v
    ),
    "ADD_PRODUCT": lambda v: _named(translate("Steps", "Add product {name}"), translate("Steps", "Add a product"), v),
    "ADD_DEALER": lambda v: _named(translate("Steps", "Add dealer {name}"), translate("Steps", "Add a dealer"), v),
    "ADD_TASKS": _add_tasks,
    "ASSIGN_CUSTOMERS": _assign,
    "ASSIGN_DEALS": _assign_deals,
    "MOVE_DECISION_STEP": lambda _: translate("Steps", "Move a decision step"),
    "ANSWER_FLAG": lambda v: _of_flag(translate("Steps", "Answer red flag: {flag}"), v),
    "WITHDRAW_ANSWER": lambda v: _of_flag(translate("Steps", "Take back the answer to red flag: {flag}"), v),
    "EXPLAIN_SLIP": lambda _: translate("Steps", "Give the reason of a slip"),
    "DRAW_LINE": lambda v: translate("Steps", LINES[str(v["kind"])]),
    "OVERRIDE_TIER": _override_tier,
    "EDIT_SETTING": _edit_setting,
    "SET_CUTS": lambda _: translate("Steps", "Move the portfolio cuts"),
    "FREEZE_CUT": lambda _: translate("Steps", "Freeze the potential cut of the period"),
    "REFREEZE_CUT": lambda _: translate("Steps", "Freeze the potential cut anew"),
    "SCORE_TIERS": lambda _: translate("Steps", "Keep the quarter's value scores"),
    "HOLD_REVIEW": lambda _: translate("Steps", "Note a portfolio review"),
    "SET_KPI_TARGET": lambda v: _of_kpi(translate("Steps", "Set the target: {kpi}"), v),
    "SET_KPI_ACTUAL": lambda v: _of_kpi(translate("Steps", "Type the actual: {kpi}"), v),
    "SET_POTENTIAL": lambda _: translate("Steps", "Set a customer's potential"),
    "IMPORT": _import,
    "FORECAST_SNAPSHOT": lambda _: translate("Steps", "Take the weekly forecast snapshot"),
    "DEMO": lambda _: translate("Steps", "Fill in the demo data"),
    "RESTORE": lambda _: translate("Steps", "Restore a backup"),
}
