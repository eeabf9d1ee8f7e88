"""Names as the trade writes them: what counts as one name, and what finds it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.methods.names import SEPARATOR, match_key, match_keys, search_key, search_keys


def parts(name: str) -> list[str]:
    return search_key(name).split(SEPARATOR)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("GTXPro", "GTX Pro"),
        ("恒瑞医药", " 恒瑞 医药 "),
        ("上海（华东）", "上海(华东)"),
        ("ＡＢＣ１２３", "abc123"),
        ("Groupe Sté", "GROUPE STÉ"),
        ("Straße", "STRASSE"),
        ("A.B.C. Co., Ltd.", "ABC Co Ltd"),
        ("Cafe\u0301", "Café"),
    ],
)
def test_one_name_written_in_two_ways(one: str, other: str) -> None:
    assert match_key(one) == match_key(other)


@pytest.mark.parametrize(
    ("one", "other"), [("恒瑞", "恒润"), ("GTX Pro", "GTX Plus"), ("Acme 1", "Acme 2"), ("+", "-")]
)
def test_two_names(one: str, other: str) -> None:
    assert match_key(one) != match_key(other)


@pytest.mark.parametrize(
    ("name", "pinyin", "initials"),
    [
        ("重庆重工", "chongqingzhonggong", "cqzg"),
        ("长城", "changcheng", "cc"),
        ("中国银行", "zhongguoyinhang", "zgyh"),
        ("成都乐高", "chengdulegao", "cdlg"),
        ("厦门大厦", "xiamendasha", "xmds"),
        ("李伟", "liwei", "lw"),
        ("绿地", "lvdi", "ld"),
        ("A1重庆B", "a1chongqingb", "a1cqb"),
    ],
)
def test_pinyin_goes_by_the_word(name: str, pinyin: str, initials: str) -> None:
    assert parts(name) == [name.casefold(), pinyin, initials]


def test_a_latin_name_is_its_own_key() -> None:
    assert search_key("Anna SNELLING") == "anna snelling"


def test_wide_letters_are_found_by_narrow_ones() -> None:
    assert search_key("ＧＴＸ恒瑞").startswith("gtx恒瑞" + SEPARATOR)


@given(st.text(max_size=20))
def test_any_text_has_keys(name: str) -> None:
    assert match_key(match_key(name)) == match_key(name)
    assert search_key(name).count(SEPARATOR) >= name.count(SEPARATOR)


@given(st.text(st.sampled_from("重庆长城行乐单abc1 ")))
def test_a_name_is_always_in_its_own_search_key(name: str) -> None:
    assert name in search_key(name)


@given(
    st.lists(st.one_of(st.text(max_size=8), st.text(st.sampled_from("重庆长城行乐单abＡé1 -"), max_size=6)), max_size=6)
)
def test_many_names_have_the_keys_each_has_alone(names: list[str]) -> None:
    assert match_keys(names) == [match_key(name) for name in names]
    assert search_keys(names) == [search_key(name) for name in names]


@pytest.mark.parametrize("names", [[], ["重庆\0重工", "Acme"], ["重工", "庆重", ""], ["Acme", "Zenco Ltd."]])
def test_the_keys_of_odd_lists_of_names(names: list[str]) -> None:
    assert match_keys(names) == [match_key(name) for name in names]
    assert search_keys(names) == [search_key(name) for name in names]
