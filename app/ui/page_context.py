"""What every page is given."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from app.ui.book_signals import BookSignals
from app.ui.formats import Formats
from app.ui.theme import Theme

if TYPE_CHECKING:  # services import SQLAlchemy, which must wait for the first paint
    from app.services.services import Services


class PageContext(Struct, frozen=True):
    """A change of language, theme, text size or unit makes a new context and new pages; nothing in it changes.

    is_locked: nothing can be changed for now, whatever the book allows.
    """

    services: Services
    signals: BookSignals
    formats: Formats
    theme: Theme
    is_locked: bool = False

    @property
    def read_only(self) -> bool:
        return self.is_locked or self.services.read_only
