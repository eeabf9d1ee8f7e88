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


def shown(texts) -> list[str]:
    return sorted(f"{text.context}: {text.source}" for text in texts)


def test_there_are_texts_to_look_at():
    assert len(TEXTS) > 300


def test_every_text_is_said_in_chinese():
    assert shown(text for text in TEXTS if text not in CHINESE or not catalogue.is_finished(CHINESE[text])) == []


def test_every_count_has_its_english_plural():
    counted = [text for text in TEXTS if text.counted]
    assert counted
    assert shown(text for text in counted if text not in ENGLISH or not catalogue.is_finished(ENGLISH[text])) == []
    assert shown(text for text in counted if len(forms(ENGLISH[text])) != 2) == []


@pytest.mark.parametrize("entries", [CHINESE, ENGLISH], ids=["zh_CN", "en"])
def test_placeholders_agree(entries):
    """A singular may spell the number out ("a deal"); every other form and placeholder may not."""
    for text, message in entries.items():
        wanted = set(PLACEHOLDER.findall(text.source))
        *singular, last = forms(message)
        assert set(PLACEHOLDER.findall(last)) == wanted, text
        for form in singular:
            assert set(PLACEHOLDER.findall(form)) | {"%n"} == wanted | {"%n"}, text


def test_chinese_is_punctuated_as_chinese():
    """Full-width commas, stops and question marks after a Chinese character."""
    half_width = re.compile(r"[\u4e00-\u9fff][,;?!]")
    said = {text: form for text in TEXTS if text in CHINESE for form in forms(CHINESE[text])}
    assert [form for form in said.values() if half_width.search(form)] == []
