"""What the export writes in the user's language the import reads back: headers, stages, reasons, yes and no."""

from pathlib import Path
from xml.etree import ElementTree

import pytest

from app.exchange.cells import parse_bool
from app.exchange.column_guess import guess_table
from app.exchange.readers.raw_table import RawTable
from app.exchange.room_terms import ROOM_TERMS
from app.exchange.stage_names import confidence_of, loss_reason_of, stage_of
from app.exchange.term_names import term_of
from app.storage.queries.export import EXPORT_TABLES
from app.terms import (
    ChannelCondition,
    ChannelPrinciple,
    DealStage,
    ForecastCategory,
    LossReason,
    PotentialConfidence,
    Tier,
    VisitOutcome,
)
from app.ui import labels
from app.ui.export_words import COLUMNS, SHEETS, TranslatedWords
from app.ui.labels import credit_terms, dealer_terms, tracking_terms, visit_terms

I18N = Path(__file__).parents[2] / "resources" / "i18n" / "zh_CN"
COMPUTED_COLUMNS = {"weighted_amount"}


def chinese(*contexts):
    """source -> translation of these contexts of the Chinese catalogues."""
    words = {}
    for path in sorted(I18N.glob("*.ts")):
        for found in ElementTree.parse(path).getroot().iter("context"):
            if found.findtext("name") in contexts:
                words.update({m.findtext("source"): m.findtext("translation") for m in found.iter("message")})
    return words


def by_context():
    """(context, source) -> Chinese."""
    return {
        (found.findtext("name"), m.findtext("source")): m.findtext("translation")
        for path in sorted(I18N.glob("*.ts"))
        for found in ElementTree.parse(path).getroot().iter("context")
        for m in found.iter("message")
    }


WORDS = {"keys": None, "en": {}, "zh_CN": chinese("Export")}


def worded(words, texts, key):
    if words is None or key not in texts:
        return key
    return words.get(texts[key], texts[key])


@pytest.mark.parametrize("words", WORDS.values(), ids=WORDS)
@pytest.mark.parametrize("exported", EXPORT_TABLES, ids=lambda table: table.kind.value)
def test_every_exported_column_is_read_back_as_itself(exported, words):
    headers = {worded(words, COLUMNS, column.key): column.key for column in exported.columns}
    table = RawTable(worded(words, SHEETS, exported.kind.value), tuple(headers), [(None,) * len(headers)], [2], 1)
    guess = guess_table(table, file_name="book.xlsx")
    assert guess.kind is exported.kind
    read_back = {headers[header]: choice.field for header, choice in guess.columns.items()}
    assert read_back == {key: key for key in headers.values() if key not in COMPUTED_COLUMNS}


@pytest.mark.parametrize(
    "name", [labels.stage_name, labels.loss_reason_name, labels.confidence_name], ids=lambda f: f.__name__
)
def test_words_of_terms_are_read_back_in_both_languages(name):
    reader, terms = {
        labels.stage_name: (stage_of, DealStage),
        labels.loss_reason_name: (loss_reason_of, LossReason),
        labels.confidence_name: (confidence_of, PotentialConfidence),
    }[name]
    translations = chinese("Stages", "Loss reasons", "Confidence")
    for term in terms:
        english = name(term)
        assert reader(english) is term
        assert reader(translations[english]) is term


def test_yes_and_no_are_read_back():
    assert [parse_bool(text) for text in ("Yes", "No", WORDS["zh_CN"]["Yes"], WORDS["zh_CN"]["No"])] == [
        True,
        False,
    ] * 2


@pytest.mark.parametrize(
    ("name", "context", "terms"),
    [
        (labels.forecast_category_name, "Forecast terms", ForecastCategory),
        (labels.visit_outcome_name, "Visit outcomes", VisitOutcome),
    ],
    ids=lambda value: getattr(value, "__name__", ""),
)
def test_calls_and_outcomes_are_read_back_in_both_languages(name, context, terms):
    translations = chinese(context)
    for term in terms:
        assert term_of(name(term), terms) is term
        assert term_of(translations[name(term)], terms) is term


@pytest.mark.parametrize("terms", ROOM_TERMS, ids=lambda terms: terms.__name__)
def test_words_of_the_rooms_are_read_back_in_both_languages(terms, monkeypatch):
    write, words = TranslatedWords().value, by_context()
    for term in terms:
        kind = "ChannelEntry" if terms in (ChannelCondition, ChannelPrinciple) else terms.__name__
        assert term_of(write(kind, term.value), terms) is term
        for module in (tracking_terms, visit_terms, dealer_terms, credit_terms):
            monkeypatch.setattr(module, "translate", lambda context, source, *_: words[context, source])
        assert term_of(write(kind, term.value), terms) is term
        monkeypatch.undo()


def test_value_tiers_are_read_back_in_both_languages():
    written = chinese("Labels")["Value {letter}"]
    for tier in Tier:
        assert term_of(labels.tier_name(tier), Tier) is tier
        assert term_of(written.format(letter=tier.value), Tier) is tier
