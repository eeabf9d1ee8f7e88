"""English sentences of the errors, for labels.error_text. {file} and {folder} come from the error's path."""

from __future__ import annotations

from app.ui.i18n import QT_TRANSLATE_NOOP
from app.ui.labels.dealer_errors import DEALER_ERRORS
from app.ui.labels.tracking_errors import TRACKING_ERRORS

_BOOKS = {
    "NOT_A_BOOK": QT_TRANSLATE_NOOP(
        "Errors", "{file} is not a Fieldbook book. It was not changed. Choose a .fieldbook file, or import this one."
    ),
    "NEWER_BOOK": QT_TRANSLATE_NOOP(
        "Errors",
        "{file} was saved by a newer Fieldbook (format {version}; this one knows {known}). It was not changed. "
        "Install the newer Fieldbook, or open a copy exported from it.",
    ),
    "OLDER_BOOK": QT_TRANSLATE_NOOP(
        "Errors",
        "{file} was saved by an older Fieldbook and cannot be read as it is. It was not changed. "
        "Open it once in the window: it is brought up to date, and a backup is made before.",
    ),
    "UPGRADE_FAILED": QT_TRANSLATE_NOOP(
        "Errors",
        "{file} could not be brought up to date. It was not changed, and a backup lies beside it. "
        "Open it with the Fieldbook it was last used with, and send the log to whoever gave you this version.",
    ),
    "BOOK_LOCKED": QT_TRANSLATE_NOOP(
        "Errors",
        "{file} is open in another window or on another computer. It was not changed. "
        "Close it there, or open it here to read only.",
    ),
    "BOOK_DAMAGED": QT_TRANSLATE_NOOP(
        "Errors",
        "{file} is damaged and was not opened. It was not changed. Restore the newest backup, or look for an older copy.",
    ),
    "BOOK_MISSING": QT_TRANSLATE_NOOP(
        "Errors", "{file} is no longer in {folder}. Nothing was changed. Find the book with Open, or restore a backup."
    ),
    "BOOK_EXISTS": QT_TRANSLATE_NOOP(
        "Errors", "{file} already exists in {folder} and was not replaced. Choose another name, or open it."
    ),
    "READ_ONLY_BOOK": QT_TRANSLATE_NOOP(
        "Errors", "{file} is open to read only, so this change was not saved. Save a copy and work in that one."
    ),
    "READ_ONLY_FOLDER": QT_TRANSLATE_NOOP(
        "Errors", "The folder {folder} is missing or cannot be written. Nothing was saved. Choose a folder of yours."
    ),
    "DISK_FULL": QT_TRANSLATE_NOOP(
        "Errors",
        "The disk is full, so the last change was not saved; everything before it is safe. Free some space and repeat it.",
    ),
    "PRAGMA_REFUSED": QT_TRANSLATE_NOOP(
        "Errors",
        "The database library of this installation cannot save safely ({pragma} = {value}). The book was not opened. "
        "Install Fieldbook again.",
    ),
    "NO_BACKUP": QT_TRANSLATE_NOOP(
        "Errors", "There is no sound backup of this book. Nothing was changed. Look for an older copy of the file."
    ),
    "BACKUP_FAILED": QT_TRANSLATE_NOOP(
        "Errors",
        "The backup could not be made or did not read back well, so it was removed. The book itself is unchanged. "
        "Check the space and the rights of the folder, then back up again.",
    ),
}

_RULES = {
    **DEALER_ERRORS,
    **TRACKING_ERRORS,
    "NAME_MISSING": QT_TRANSLATE_NOOP("Errors", "A name is missing, so nothing was saved. Type a name and save again."),
    "PARENT_LOOP": QT_TRANSLATE_NOOP(
        "Errors", "{name} would belong to itself, so nothing was saved. Choose another parent group."
    ),
    "NEGATIVE_AMOUNT": QT_TRANSLATE_NOOP(
        "Errors", "An amount cannot be below zero here, so nothing was saved. Correct the amount and save again."
    ),
    "NUMBER_MISSING": QT_TRANSLATE_NOOP(
        "Errors", "A number is missing, so nothing was saved. Type the number of the invoice and save again."
    ),
    "DAY_MISSING": QT_TRANSLATE_NOOP(
        "Errors", "A day is missing, so nothing was saved. Choose the day and save again."
    ),
    "AMOUNT_MISSING": QT_TRANSLATE_NOOP(
        "Errors", "An amount is missing, so nothing was saved. Type the amount and save again."
    ),
    "SCORE_OUT_OF_RANGE": QT_TRANSLATE_NOOP(
        "Errors",
        "A score here lies between {minimum} and {maximum}, so nothing was saved. Correct it and save again.",
    ),
    "PERCENT_OUT_OF_RANGE": QT_TRANSLATE_NOOP(
        "Errors",
        "A percentage here lies between {minimum} % and {maximum} %, so nothing was saved. Correct it and save again.",
    ),
    "OVERRIDE_NEEDS_REASON": QT_TRANSLATE_NOOP(
        "Errors",
        "A tier set by hand needs a reason and a last day, so nothing was saved. Give both and save again.",
    ),
    "CALL_NEEDS_REASON": QT_TRANSLATE_NOOP(
        "Errors",
        "A forecast above its evidence, or adjusted by hand, needs a reason, so nothing was saved. "
        "Give the reason and save again.",
    ),
    "GOAL_CONTINUATION": QT_TRANSLATE_NOOP(
        "Errors",
        "With nothing for the customer to do, this visit can only bring a continuation, so nothing was saved. "
        "Write what the customer is to do.",
    ),
    "VISIT_IN_FUTURE": QT_TRANSLATE_NOOP(
        "Errors", "A visit on {day} has not been held yet, so nothing was saved. Plan it, or correct the day."
    ),
    "VISIT_WITHOUT_PARTNER": QT_TRANSLATE_NOOP(
        "Errors", "A visit is to a customer, a dealer or for a deal, so nothing was saved. Choose one and save again."
    ),
    "VISIT_HELD": QT_TRANSLATE_NOOP(
        "Errors", "A visit that was held is neither moved nor cancelled, so nothing was changed. Reopen it first."
    ),
    "WEEK_OVER": QT_TRANSLATE_NOOP(
        "Errors", "No workday is left in this week, so no visit was planned. Choose a later week."
    ),
    "CONTACT_LEFT": QT_TRANSLATE_NOOP(
        "Errors", "{name} had left by the day of the visit, so nothing was saved. Choose another contact."
    ),
    "PICKS_INCOMPLETE": QT_TRANSLATE_NOOP(
        "Errors",
        "The self-check needs {needed} picks, eight from each list; there are {count}, so nothing was saved. "
        "Pick the others and save again.",
    ),
    "ANSWER_MISSING": QT_TRANSLATE_NOOP(
        "Errors",
        "An answer to a red flag needs words, so nothing was saved. "
        "Say what is to be done, or why it is accepted, and save again.",
    ),
    "DAYS_REVERSED": QT_TRANSLATE_NOOP(
        "Errors", "The last day lies before the first, so nothing was saved. Correct one of them and save again."
    ),
    "CUSTOMER_MISSING": QT_TRANSLATE_NOOP(
        "Errors", "Neither a customer nor a dealer is named, so nothing was saved. Choose one and save again."
    ),
    "LIMIT_NEEDS_REASON": QT_TRANSLATE_NOOP(
        "Errors",
        "A credit limit or grade set by hand needs a reason and a last day, so nothing was saved. "
        "Give both and save again.",
    ),
    "DAYS_OUT_OF_RANGE": QT_TRANSLATE_NOOP(
        "Errors", "The days lie between {minimum} and {maximum}, so nothing was saved. Correct them and save again."
    ),
    "PROMISE_IN_PAST": QT_TRANSLATE_NOOP(
        "Errors",
        "The money is promised for a day that has passed, so nothing was saved. Correct the day and save again.",
    ),
    "UNKNOWN_RECORD": QT_TRANSLATE_NOOP(
        "Errors", "This record was deleted in the meantime, so nothing was saved. Undo brings it back."
    ),
    "NOTHING_TO_UNDO": QT_TRANSLATE_NOOP("Errors", "There is nothing left to undo. The book is unchanged."),
    "NOTHING_TO_REDO": QT_TRANSLATE_NOOP("Errors", "There is nothing left to redo. The book is unchanged."),
    "SETTING_OUT_OF_RANGE": QT_TRANSLATE_NOOP(
        "Errors", "{setting}: this value is not allowed and was not saved. Allowed is {minimum} to {maximum}."
    ),
    "JOURNAL_BYPASSED": QT_TRANSLATE_NOOP(
        "Errors", "This change could not have been undone, so it was refused. The book is unchanged. Report this fault."
    ),
}

_READING = {
    "EMPTY_FILE": QT_TRANSLATE_NOOP(
        "Errors", "The file is empty. Nothing was imported. Export it again at its source."
    ),
    "NOT_A_TABLE": QT_TRANSLATE_NOOP(
        "Errors",
        "The file holds no table Fieldbook can read ({found}). Nothing was imported. "
        "Save it as xlsx or csv, without a password, and import that.",
    ),
    "WRONG_KIND": QT_TRANSLATE_NOOP(
        "Errors",
        "The content of the file does not match its name. Nothing was imported. Save it as xlsx or csv and import that.",
    ),
    "FILE_TOO_LARGE": QT_TRANSLATE_NOOP(
        "Errors",
        "The file is too large to read safely ({megabytes} MB). Nothing was imported. Split it and import the parts.",
    ),
    "ZIP_BOMB": QT_TRANSLATE_NOOP(
        "Errors",
        "The file unpacks to far more than a table needs and was not opened. Nothing was imported. "
        "Save it again in a spreadsheet program.",
    ),
    "TOO_MANY_ROWS": QT_TRANSLATE_NOOP(
        "Errors", "The table has more than {limit} rows. Nothing was imported. Split it and import the parts."
    ),
    "TOO_MANY_CELLS": QT_TRANSLATE_NOOP(
        "Errors",
        "The table has more than {limit} cells. Nothing was imported. Remove empty rows and columns, or split it.",
    ),
    "CELL_TOO_LONG": QT_TRANSLATE_NOOP(
        "Errors", "A cell holds more than {limit} characters. Nothing was imported. Shorten it and import again."
    ),
    "BAD_ENCODING": QT_TRANSLATE_NOOP(
        "Errors",
        "The characters of the file could not be read. Nothing was imported. "
        "Choose its encoding (often UTF-8 or GB18030), or save it as UTF-8.",
    ),
    "NO_HEADER": QT_TRANSLATE_NOOP(
        "Errors", "No row with column names was found. Nothing was imported. Put the names in one row above the data."
    ),
    "NO_SHEET": QT_TRANSLATE_NOOP(
        "Errors", "The file has no such sheet. Nothing was imported. Choose one of its sheets: {sheets}."
    ),
    "DAMAGED_FILE": QT_TRANSLATE_NOOP(
        "Errors",
        "The file is damaged ({detail}). Nothing was imported. Open it in a spreadsheet program and save it again.",
    ),
    "READER_TIMEOUT": QT_TRANSLATE_NOOP(
        "Errors", "Reading took longer than {seconds} seconds and was stopped. Nothing was imported. Split the file."
    ),
    "READER_MEMORY": QT_TRANSLATE_NOOP(
        "Errors", "Reading needed more than {limit} MB of memory and was stopped. Nothing was imported. Split the file."
    ),
    "READER_DIED": QT_TRANSLATE_NOOP(
        "Errors",
        "The file made the reader stop. Fieldbook and the book are unharmed and nothing was imported. "
        "Open the file in a spreadsheet program and save it again.",
    ),
    "FILE_MISSING": QT_TRANSLATE_NOOP(
        "Errors", "{file} is not in {folder}. Nothing was imported. Choose the file again."
    ),
    "FILE_LOCKED": QT_TRANSLATE_NOOP(
        "Errors", "{file} is open in another program. Nothing was imported. Close it there and import again."
    ),
    "BAD_MAPPING": QT_TRANSLATE_NOOP(
        "Errors",
        "The mapping of columns cannot be used ({detail}). Nothing was imported. Correct it, or import without it.",
    ),
    "DATE_ORDER_AMBIGUOUS": QT_TRANSLATE_NOOP(
        "Errors",
        "The dates ({column}: {example}) could be day-month or month-day. Nothing was imported. "
        "Choose the order, then import again.",
    ),
    "UNKNOWN_TABLE_KIND": QT_TRANSLATE_NOOP(
        "Errors",
        "It is not clear what the table holds. Nothing was imported. Say whether it is customers, deals or something else.",
    ),
    "CANCELLED": QT_TRANSLATE_NOOP("Errors", "Stopped as you asked. Nothing was changed."),
}

_COMMAND_LINE = {
    "BAD_ARGUMENT": QT_TRANSLATE_NOOP(
        "Errors", '"{value}" cannot be used for {option}. Nothing was done. What can: {allowed}.'
    ),
    "USAGE": QT_TRANSLATE_NOOP(
        "Errors",
        "This command could not be understood ({detail}). Nothing was done. Add --help to see how it is written.",
    ),
}

FOUND = {
    "book": QT_TRANSLATE_NOOP("Errors", "it is the open book itself"),
    "docx": QT_TRANSLATE_NOOP("Errors", "it is a text document"),
    "encrypted": QT_TRANSLATE_NOOP("Errors", "it is locked with a password"),
    "folder": QT_TRANSLATE_NOOP("Errors", "it is a folder"),
    "html": QT_TRANSLATE_NOOP("Errors", "it is a web page"),
    "ole": QT_TRANSLATE_NOOP("Errors", "it is an old Office file of another kind"),
    "pptx": QT_TRANSLATE_NOOP("Errors", "it is a presentation"),
    "sqlite": QT_TRANSLATE_NOOP("Errors", "it is a book or another database"),
    "zip": QT_TRANSLATE_NOOP("Errors", "it is an archive"),
}
"""What a file is that holds no table. Other kinds (pdf, png ...) are called by their name."""

DAMAGE = {
    "NUL": QT_TRANSLATE_NOOP("Errors", "it holds bytes that are no text"),
    "QUOTE": QT_TRANSLATE_NOOP("Errors", "a quotation mark is never closed"),
    "DOCTYPE": QT_TRANSLATE_NOOP("Errors", "it holds declarations that no table needs"),
}
OTHER_DAMAGE = QT_TRANSLATE_NOOP("Errors", "parts of it are missing or broken")
"""What the libraries say about the inside of a file helps nobody and is in English only."""

SENTENCES = {**_BOOKS, **_RULES, **_READING, **_COMMAND_LINE}
WRITE_SENTENCES = {
    "TARGET_LOCKED": QT_TRANSLATE_NOOP(
        "Errors", "{file} is open in another program and was not replaced. Close it there, or save under another name."
    ),
    "TARGET_READ_ONLY": QT_TRANSLATE_NOOP(
        "Errors", "{folder} cannot be written, so {file} was not saved. Your book is unchanged. Choose another folder."
    ),
    "TARGET_IS_BOOK": QT_TRANSLATE_NOOP(
        "Errors", "{file} is a book and was not replaced. Nothing was saved. Save under another name."
    ),
    "TARGET_IS_SOURCE": QT_TRANSLATE_NOOP(
        "Errors", "{file} is the file that is being read and was not replaced. Nothing was done. Choose another name."
    ),
    "TARGET_IS_FOLDER": QT_TRANSLATE_NOOP(
        "Errors", "{file} is a folder, so nothing was saved. Your book is unchanged. Give the name of a file in it."
    ),
    "DISK_FULL": QT_TRANSLATE_NOOP(
        "Errors",
        "The disk is full, so {file} was not saved. Your book is unchanged. Free some space and save it again.",
    ),
    "TEMPLATE_UNUSABLE": QT_TRANSLATE_NOOP(
        "Errors",
        "The template cannot be used for slides, so nothing was written. Your book is unchanged. "
        "Choose a .pptx or .potx file that opens in PowerPoint.",
    ),
}
"""As a WriteError words it: the book is never at stake."""
