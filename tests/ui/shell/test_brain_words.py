"""The words of the self-check (R17) in both languages."""

import pytest

from app.methods.brain_words import PICK_WORDS, PickList
from app.ui.labels.brain_words import pick_list_question, pick_word_text


@pytest.mark.parametrize("language", ["en", "zh_CN"])
def test_every_word_and_list_reads_differently(speak, language):
    speak(language)
    words = [pick_word_text(word) for words in PICK_WORDS.values() for word in words]
    assert len(set(words)) == 48
    assert not any("_" in word for word in words)
    assert len({pick_list_question(one) for one in PickList}) == 3
    assert all(any(character > "\u4e00" for character in word) == (language == "zh_CN") for word in words)
