"""Reads the conversion of the stages after the cards are shown: it comes from all histories and must not hold up a drop."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from app.ui import background
from app.ui.page_context import PageContext
from app.ui.tab_page import AT_ONCE

if TYPE_CHECKING:
    from app.methods.conversion import StageConversion
    from app.services.scope import Scope

PAUSE = 250
"""ms after the last reading of a large board."""


class ConversionReader(QObject):
    """read_out(stage -> StageConversion)."""

    read_out = Signal(object)

    def __init__(self, context: PageContext, parent: QObject) -> None:
        super().__init__(parent)
        self._services = context.services
        self._scope: Scope | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self._read_beside)

    def read(self, scope: Scope, deals: int) -> None:
        """At once for a small board, else beside the GUI thread once the user pauses."""
        self._scope = scope
        if deals <= AT_ONCE:
            self._show(self._services.funnel_numbers.conversions(scope))
        else:
            self._pause.start()

    def _read_beside(self) -> None:
        scope = self._scope
        if scope is not None:
            background.run(lambda _: self._services.funnel_numbers.conversions(scope), self._show, _raise, self)

    def _show(self, found: tuple[StageConversion, ...]) -> None:
        self.read_out.emit({conversion.stage: conversion for conversion in found})


def _raise(error: Exception) -> None:
    """The heads keep what they showed; the error is said by the excepthook."""
    raise error
