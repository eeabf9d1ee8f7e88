"""Codes become words: every enum, every error, every undo step."""

import re

import pytest

from app import errors, terms
from app.changes import Step
from app.errors import BookError, ReadError, RuleError, WriteError
from app.methods.settings_defaults import SETTING_DEFAULTS
from app.ui import labels

NAMES = [
    (labels.stage_name, terms.DealStage),
    (labels.strategy_name, terms.Strategy),
    (labels.posture_name, terms.Posture),
    (labels.flag_name, terms.Flag),
    (labels.abc_name, terms.AbcClass),
    (labels.loss_reason_name, terms.LossReason),
    (labels.period_name, terms.Period),
    (labels.unit_name, terms.DisplayUnit),
    (labels.confidence_name, terms.PotentialConfidence),
    (labels.table_kind_name, terms.TableKind),
    (labels.card_sort_name, terms.CardSort),
    (labels.row_state_name, terms.RowState),
    (labels.date_order_name, terms.DateOrder),
]


@pytest.mark.parametrize("language", ["en", "zh_CN"])
@pytest.mark.parametrize(("name", "words"), NAMES, ids=lambda value: value.__name__)
def test_every_word_of_the_trade_has_a_name_of_its_own(speak, language, name, words):
    speak(language)
    shown = [name(word) for word in words]
    assert len(set(shown)) == len(shown)
    assert not set(shown) & {word.value for word in words if word.value.isupper() and len(word.value) > 1}


def test_chinese_uses_the_words_of_the_trade(speak):
    speak("zh_CN")
    assert labels.stage_name(terms.DealStage.COMMIT) == "赢取承诺"
    assert labels.flag_name(terms.Flag.STALLED) == "停滞"
    assert labels.abc_name(terms.AbcClass.A) == "金额A"
    assert labels.strategy_name(terms.Strategy.DISRUPT) == "侵扰"


def codes_of(kind: type[errors.AppError]) -> list[str]:
    return re.findall(r"\b[A-Z]+(?:_[A-Z]+)*\b(?=[,.])", kind.__doc__ or "")


ERRORS = [(kind, code) for kind in (BookError, RuleError, ReadError, WriteError) for code in codes_of(kind)]


def test_the_codes_were_found():
    assert (BookError, "NEWER_BOOK") in ERRORS
    assert (WriteError, "TEMPLATE_UNUSABLE") in ERRORS
    assert len(ERRORS) > 40


@pytest.mark.parametrize("language", ["en", "zh_CN"])
@pytest.mark.parametrize(("kind", "code"), ERRORS, ids=lambda value: getattr(value, "__name__", value))
def test_every_error_is_a_sentence_even_without_its_values(speak, language, kind, code):
    speak(language)
    text = labels.error_text(kind(code))
    assert code not in text
    assert "{" not in text
    assert text[-1] in ".。"


def test_an_error_names_the_file_and_what_to_do(speak):
    speak("en")
    text = labels.error_text(BookError("NEWER_BOOK", path="books/East.fieldbook", version=3, known=1))
    assert text.startswith("East.fieldbook was saved by a newer Fieldbook (format 3; this one knows 1).")
    assert "It was not changed." in text


def test_a_full_disk_is_worded_by_what_was_at_stake(speak):
    speak("en")
    assert "last change was not saved" in labels.error_text(BookError("DISK_FULL", path="b.fieldbook"))
    assert "Your book is unchanged" in labels.error_text(WriteError("DISK_FULL", path="deck.pptx"))


def test_an_unknown_code_is_still_said():
    assert "NEVER_HEARD_OF" in labels.error_text(errors.AppError("NEVER_HEARD_OF"))


@pytest.mark.parametrize(
    ("step", "text"),
    [
        (Step("MOVE_DEALS", {"count": 2, "stage": "VALUE"}), "Move 2 deals to Value"),
        (Step("MOVE_DEALS", {"count": 1, "stage": "LOST"}), "Move 1 deal to Lost"),
        (Step("ADD_CUSTOMER", {"name": "恒瑞医药"}), "Add customer 恒瑞医药"),
        (Step("EDIT_DEAL", {"name": ""}), "Edit a deal"),
        (Step("IMPORT", {"file": "crm.csv", "new": 12, "changed": 3}), "Import crm.csv (12 new, 3 changed)"),
        (Step("EDIT_SETTING", {"key": "odds_bp.NEEDS"}), "Change setting: Win odds at Needs"),
        (Step("MERGE_BOOKS"), "Merge books"),
    ],
    ids=lambda value: getattr(value, "code", ""),
)
def test_undo_steps_read_like_what_was_done(speak, step, text):
    speak("en")
    assert labels.step_text(step) == text


def test_undo_steps_in_chinese(speak):
    speak("zh_CN")
    assert labels.step_text(Step("MOVE_DEALS", {"count": 2, "stage": "VALUE"})) == "移动 2 个商机到呈现价值"


@pytest.mark.parametrize("key", SETTING_DEFAULTS)
def test_every_setting_has_a_name_and_a_source(speak, key):
    speak("en")
    assert labels.setting_name(key) != key
    source = SETTING_DEFAULTS[key].source
    assert "may be changed" in labels.setting_source(source, is_default=True) or "[O]" not in source
    assert "Changed in this book" in labels.setting_source(source, is_default=False)
