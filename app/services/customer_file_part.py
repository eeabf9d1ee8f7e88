"""What the parts of a customer's file share: its records and the settings in force."""

from __future__ import annotations

from app.services.book_settings import SettingsService
from app.services.record_part import RecordPart
from app.storage.book import Book


class CustomerFilePart(RecordPart):
    def __init__(self, book: Book, settings: SettingsService) -> None:
        super().__init__(book)
        self._settings = settings
