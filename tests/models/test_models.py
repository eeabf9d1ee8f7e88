"""What every record has: an id for joins, a uid for what leaves the book."""

from uuid import RFC_4122, UUID

from app.models import Base, new_uid, new_uids


def test_uids_are_unique_and_ascending() -> None:
    uids = new_uids(200_000)
    assert len(set(uids)) == 200_000
    assert uids == sorted(uids)
    assert {len(uid) for uid in uids} == {32}


def test_uids_are_uuids_of_version_7() -> None:
    for uid in (new_uid(), *new_uids(20_000)[::5_000]):
        assert (UUID(uid).version, UUID(uid).variant, UUID(uid).hex) == (7, RFC_4122, uid)


def test_batches_do_not_share_uids() -> None:
    made = [uid for _ in range(200) for uid in (new_uid(), *new_uids(5))]
    assert len(set(made)) == len(made)


def test_every_record_has_its_id_and_uid() -> None:
    for table in Base.metadata.sorted_tables:
        assert table.columns["id"].primary_key
        assert table.columns["uid"].unique
        assert not table.columns["uid"].nullable


def test_money_is_whole_cents() -> None:
    money = [
        column for table in Base.metadata.sorted_tables for column in table.columns if column.key.endswith("_cents")
    ]
    assert len(money) >= 7
    assert {column.type.python_type for column in money} == {int}
