"""What an undo step did, as the Edit menu and the history say it."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from app.changes import Step
from app.terms import DealStage
from app.ui.i18n import translate
from app.ui.labels.settings import setting_name
from app.ui.labels.terms import stage_name

Values = Mapping[str, object]


def step_text(step: Step) -> str:
    """E.g. "Move 2 deals to Value". A code without a sentence is spelt out: "Merge books"."""
    sentence = _SENTENCES.get(step.code)
    if sentence is None:
        return step.code.replace("_", " ").capitalize()
    return sentence(step.values)


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
    "EDIT_SETTING": _edit_setting,
    "SET_CUTS": lambda _: translate("Steps", "Move the portfolio cuts"),
    "SET_POTENTIAL": lambda _: translate("Steps", "Set a customer's potential"),
    "IMPORT": _import,
    "DEMO": lambda _: translate("Steps", "Fill in the demo data"),
    "RESTORE": lambda _: translate("Steps", "Restore a backup"),
}
