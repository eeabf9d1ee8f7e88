"""What is typed into the forecast's table goes into the book; a reason is asked for first where there must be one."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.ui.funnel.forecast_lines import ForecastLines, Line
from app.ui.funnel.forecast_reason import ReasonBar
from app.ui.i18n import translate
from app.ui.page_context import PageContext

if TYPE_CHECKING:
    from app.services.scope import Scope


class ForecastTyping(QObject):
    """`scope` and `day` (of the period) are those of the lines shown."""

    def __init__(self, context: PageContext, reason: ReasonBar, lines: ForecastLines) -> None:
        super().__init__(lines)
        self._forecast = context.services.forecast
        self._formats = context.formats
        self._reason = reason
        self._lines = lines
        self.scope: Scope | None = None
        self.day = date.min

    def on_typed(self, line: Line, key: str, value: object) -> None:
        rep_id, calls = line.forecast.rep_id, line.forecast.calls
        cents = value if isinstance(value, int) else None
        text = value if isinstance(value, str) else None
        if key == "quota":
            self._forecast.set_quota(rep_id, self.day, cents)
        elif key == "call":
            self._set_call(line, cents)
        elif key == "call_reason":
            self._save_call(rep_id, calls.call_cents, text)
        elif key == "adjustment":
            self._set_adjustment(line, cents)
        elif key == "adjustment_reason":
            self._save_adjustment(rep_id, calls.adjustment_cents, text)

    def _set_call(self, line: Line, cents: int | None) -> None:
        one = line.forecast
        save = partial(self._save_call, one.rep_id, cents)
        if cents is None or cents <= one.amounts.won + one.amounts.commit:
            save(one.calls.call_reason)
            return
        text = translate("Forecast", "Why does {name} call {amount}, above what is won and committed?")
        question = text.format(name=line.name, amount=self._formats.money(cents))
        self._reason.ask(question, one.calls.call_reason, save, self._lines)

    def _set_adjustment(self, line: Line, cents: int | None) -> None:
        one = line.forecast
        save = partial(self._save_adjustment, one.rep_id, cents)
        if not cents:
            save(None)
            return
        text = translate("Forecast", "Why {amount} on the forecast of {name}?")
        question = text.format(name=line.name, amount=self._formats.money_change(cents))
        self._reason.ask(question, one.calls.adjustment_reason, save, self._lines)

    def _save_call(self, rep_id: int | None, cents: int | None, reason: str | None) -> None:
        if self.scope is not None:
            self._forecast.set_call(rep_id, self.day, cents, reason, self.scope.as_of)

    def _save_adjustment(self, rep_id: int | None, cents: int | None, reason: str | None) -> None:
        self._forecast.set_adjustment(rep_id, self.day, cents, reason)
