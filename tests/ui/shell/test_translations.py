"""Every text the program says exists in Chinese, finished, with the same placeholders; English has its plurals."""

import re
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

REPO = Path(__file__).resolve().parents[3]
sys.path.insert(0, str(REPO / "tools"))
import update_translations as catalogue  # noqa: E402

TEXTS = sorted(
    {text for path in (REPO / "app").rglob("*.py") for text in catalogue.texts_in(path)},
    key=lambda text: (text.context, text.source, text.comment),
)
PLACEHOLDER = re.compile(r"\{\w+\}|%n")


def entries(language: str) -> dict[catalogue.Text, ET.Element]:
    return {
        text: message
        for path in (REPO / "resources" / "i18n" / language).glob("*.ts")
        for _, message, text in catalogue.texts_in_files(ET.parse(path).getroot())
    }


CHINESE, ENGLISH = entries("zh_CN"), entries("en")


def forms(message: ET.Element) -> list[str]:
    translation = message.find("translation")
    return [form.text or "" for form in translation.findall("numerusform") or [translation]]


def name_of(text: catalogue.Text) -> str:
    return f"{text.context}: {text.source[:40]}"


@pytest.mark.parametrize("text", TEXTS, ids=name_of)
def test_every_text_is_said_in_chinese(text):
    assert text in CHINESE
    assert catalogue.is_finished(CHINESE[text])


@pytest.mark.parametrize("text", [text for text in TEXTS if text.counted], ids=name_of)
def test_every_count_has_its_english_plural(text):
    assert text in ENGLISH
    assert catalogue.is_finished(ENGLISH[text])
    assert len(forms(ENGLISH[text])) == 2


@pytest.mark.parametrize(
    ("text", "message"), [*CHINESE.items(), *ENGLISH.items()], ids=lambda value: getattr(value, "source", "")[:40]
)
def test_placeholders_agree(text, message):
    for form in forms(message):
        assert set(PLACEHOLDER.findall(form)) == set(PLACEHOLDER.findall(text.source))


@pytest.mark.parametrize("text", TEXTS, ids=name_of)
def test_chinese_is_punctuated_as_chinese(text):
    """Full-width commas, stops and question marks after a Chinese character."""
    if text in CHINESE:
        for form in forms(CHINESE[text]):
            assert not re.search(r"[\u4e00-\u9fff][,;?!]", form)


def test_there_are_texts_to_look_at():
    assert len(TEXTS) > 300
