"""Errors the user is told about. A code and values here; the sentence is made in ui/ (labels.error_text)."""

from __future__ import annotations


class AppError(Exception):
    """Something expected went wrong. `code` names the sentence, `values` fill its placeholders.

    Of its own codes it has those of the command line, BAD_ARGUMENT and USAGE.
    """

    code = "APP_ERROR"

    def __init__(self, code: str | None = None, **values: object) -> None:
        self.code = code or self.code
        self.values = values
        details = ", ".join(f"{key}={value}" for key, value in values.items())
        super().__init__(f"{self.code}({details})")


class BookError(AppError):
    """The book cannot be opened or written: NOT_A_BOOK, NEWER_BOOK, BOOK_LOCKED, BOOK_DAMAGED, BOOK_MISSING,
    BOOK_EXISTS, READ_ONLY_BOOK, READ_ONLY_FOLDER, DISK_FULL, PRAGMA_REFUSED, NO_BACKUP, BACKUP_FAILED,
    OLDER_BOOK (to be brought up to date first), UPGRADE_FAILED."""

    code = "BOOK_ERROR"


class RuleError(AppError):
    """An edit breaks a rule of the trade or the book: NAME_MISSING, PARENT_LOOP, NEGATIVE_AMOUNT, UNKNOWN_RECORD,
    NOTHING_TO_UNDO, NOTHING_TO_REDO, SETTING_OUT_OF_RANGE, JOURNAL_BYPASSED, CALL_NEEDS_REASON, NUMBER_MISSING, DAY_MISSING,
    AMOUNT_MISSING, SCORE_OUT_OF_RANGE, PERCENT_OUT_OF_RANGE, EVIDENCE_MISSING,
    REPORTS_LOOP, OTHER_CUSTOMER, LINE_TO_SELF, TEXT_MISSING, OVERRIDE_NEEDS_REASON."""

    code = "RULE_ERROR"


class ReadError(AppError):
    """A file from outside cannot be read: EMPTY_FILE, NOT_A_TABLE, WRONG_KIND, FILE_TOO_LARGE, ZIP_BOMB, TOO_MANY_ROWS,
    TOO_MANY_CELLS, CELL_TOO_LONG, BAD_ENCODING, NO_HEADER, NO_SHEET, DAMAGED_FILE, READER_TIMEOUT, READER_MEMORY,
    READER_DIED, FILE_MISSING, FILE_LOCKED, BAD_MAPPING, DATE_ORDER_AMBIGUOUS, UNKNOWN_TABLE_KIND, CANCELLED."""

    code = "READ_ERROR"


class WriteError(AppError):
    """A file of ours cannot be written: TARGET_LOCKED, TARGET_READ_ONLY, TARGET_IS_BOOK, TARGET_IS_SOURCE,
    TARGET_IS_FOLDER, DISK_FULL, TEMPLATE_UNUSABLE."""

    code = "WRITE_ERROR"
