"""A mapping is saved, read by hand-written files too, and remembered for tables with the same headers."""

import json

import pytest

from app.errors import ReadError
from app.exchange.column_guess import ColumnChoice
from app.exchange.import_mapping import REMEMBERED, ImportMapping, MappingMemory, load_mapping
from app.terms import DateOrder, DealStage, TableKind

MAPPING = ImportMapping(
    TableKind.DEALS,
    {"Where": ColumnChoice("stage"), "金额": ColumnChoice("amount", 10_000), "Who": ColumnChoice("customer")},
    {"Stage 9": DealStage.COMMIT},
    DateOrder.DMY,
    "gb18030",
)


def test_a_saved_mapping_is_the_same_when_read(tmp_path):
    path = tmp_path / "map.json"
    path.write_text(json.dumps(MAPPING.to_dict(), ensure_ascii=False), encoding="utf-8")
    assert load_mapping(path) == MAPPING


def test_a_mapping_can_be_written_by_hand(tmp_path):
    path = tmp_path / "map.json"
    path.write_text(json.dumps({"kind": "deals", "columns": {"Where": "stage"}}), encoding="utf-8")
    assert load_mapping(path) == ImportMapping(TableKind.DEALS, {"Where": ColumnChoice("stage")})


@pytest.mark.parametrize("text", ["", "[]", '{"kind": "deals", "columns": {"A": "no such field"}}', '{"kind": "?"}'])
def test_a_mapping_that_is_none_is_refused(tmp_path, text):
    path = tmp_path / "map.json"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(ReadError, match="BAD_MAPPING"):
        load_mapping(path)


def test_headers_bring_their_mapping_back_in_any_order(tmp_path):
    memory = MappingMemory(tmp_path / "settings")
    assert memory.recall(["Where"]) is None
    memory.remember(["Where", "金额", "Who"], MAPPING)
    assert MappingMemory(tmp_path / "settings").recall(["Who", "金额", "Where"]) == MAPPING
    assert memory.recall(["Who", "金额"]) is None


def test_only_the_newest_mappings_are_kept(tmp_path):
    memory = MappingMemory(tmp_path)
    for number in range(REMEMBERED + 1):
        memory.remember([f"Header {number}"], MAPPING)
    assert memory.recall(["Header 0"]) is None
    assert memory.recall([f"Header {REMEMBERED}"]) == MAPPING
