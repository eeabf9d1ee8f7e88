"""The book's configurable values (R36): the value in force, its default and where that comes from."""

from __future__ import annotations

import threading
from collections.abc import Mapping

from msgspec import Struct
from sqlalchemy import select

from app.changes import Changes, Step
from app.errors import RuleError
from app.methods.setting_kinds import SettingValue
from app.methods.settings_defaults import SETTING_DEFAULTS, parse_setting
from app.models import Setting
from app.services.setting_values import SettingValues
from app.storage.book import Book
from app.terms import BOARD_STAGES, DealStage, DisplayUnit


class SettingRow(Struct, frozen=True):
    """`value` and `default` are texts as the book stores them."""

    key: str
    value: str
    default: str
    source: str
    rule: str
    is_default: bool


class SettingsService(SettingValues):
    def __init__(self, book: Book) -> None:
        self._book = book
        self._own: dict[str, str] | None = None
        self._edits = 0
        self._turn = threading.Lock()
        book.on_change(self._on_changed)

    def value(self, key: str) -> SettingValue:
        """The value in force, parsed; KeyError for a key that has no default."""
        return parse_setting(key, self._texts().get(key, SETTING_DEFAULTS[key].default))

    def set(self, key: str, text: str) -> None:
        """One undo step. Raises RuleError SETTING_OUT_OF_RANGE."""
        self.set_many({key: text}, Step("EDIT_SETTING", {"key": key}))

    def set_many(self, values: Mapping[str, str], step: Step) -> None:
        for key, text in values.items():
            if key not in SETTING_DEFAULTS:
                raise RuleError("UNKNOWN_RECORD", table="setting", key=key)
            parse_setting(key, text)
        with self._book.write(step) as session:
            for key, text in values.items():
                record = session.scalar(select(Setting).where(Setting.key == key))
                if record is None:
                    session.add(Setting(key=key, value=text))
                else:
                    record.value = text

    def reset(self, key: str) -> None:
        """Back to the default. One undo step."""
        with self._book.write(Step("EDIT_SETTING", {"key": key})) as session:
            record = session.scalar(select(Setting).where(Setting.key == key))
            if record is not None:
                session.delete(record)

    def rows(self) -> list[SettingRow]:
        """Every setting in the order of the rules."""
        own = self._texts()
        return [
            SettingRow(key, own.get(key, entry.default), entry.default, entry.source, entry.rule, key not in own)
            for key, entry in SETTING_DEFAULTS.items()
        ]

    @property
    def currency(self) -> str:
        return str(self.value("currency"))

    @property
    def display_unit(self) -> DisplayUnit:
        return DisplayUnit(str(self.value("display_unit")))

    @property
    def fiscal_first_month(self) -> int:
        return self.whole("fiscal_first_month")

    def odds_bp(self) -> dict[DealStage, int]:
        """Win probability per stage in basis points (R13); end states are certain."""
        odds = {stage: self.whole(f"odds_bp.{stage}") for stage in BOARD_STAGES}
        return odds | {DealStage.CLOSED_PAID: 10_000, DealStage.LOST: 0, DealStage.SHELVED: 0}

    def max_idle_days(self) -> dict[DealStage, int | None]:
        """Idle limit per stage of the board (R13); None: by the terms of payment."""
        limits: dict[DealStage, int | None] = {}
        for stage in BOARD_STAGES:
            key = f"max_idle_days.{stage}"
            limits[stage] = self.whole(key) if key in SETTING_DEFAULTS and self.value(key) is not None else None
        return limits

    def _texts(self) -> dict[str, str]:
        with self._turn:
            own, edits = self._own, self._edits
        if own is None:
            own = dict(self._book.rows("SELECT key, value FROM setting"))
            with self._turn:
                # Another thread may have written one while these were read.
                self._own = own if edits == self._edits else None
        return own

    def _on_changed(self, changes: Changes) -> None:
        if changes.touches("setting"):
            with self._turn:
                self._own = None
                self._edits += 1
