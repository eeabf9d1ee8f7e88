"""A sentence for every code of app/errors.py: what happened, what it means for the data, what to do next."""

from __future__ import annotations

from collections import defaultdict
from pathlib import PurePath

from app.errors import AppError, WriteError
from app.ui.i18n import translate
from app.ui.labels.error_sentences import DAMAGE, FOUND, OTHER_DAMAGE, SENTENCES, WRITE_SENTENCES
from app.ui.labels.settings import setting_name

MEGABYTE = 1_000_000


def error_text(error: AppError) -> str:
    """A code without a sentence names itself; nothing is hidden from the user."""
    table = WRITE_SENTENCES if isinstance(error, WriteError) else SENTENCES
    sentence = table.get(error.code) or SENTENCES.get(error.code)
    if sentence is None:
        text = translate("Errors", "Something went wrong ({code}). Nothing was saved. The log file has the details.")
        return text.format(code=error.code)
    return translate("Errors", sentence).format_map(_shown_values(error))


def _shown_values(error: AppError) -> defaultdict[str, str]:
    """The error's values as people read them; one that is missing reads as nothing."""
    shown: defaultdict[str, str] = defaultdict(str)
    for key, value in error.values.items():
        shown[key] = f"{value:,}" if isinstance(value, int) and not isinstance(value, bool) else str(value)
    path = error.values.get("path")
    if path:
        shown["file"] = PurePath(str(path)).name
        shown["folder"] = str(PurePath(str(path)).parent)
    size = error.values.get("bytes")
    if isinstance(size, int):
        shown["megabytes"] = f"{size / MEGABYTE:,.0f}"
    sheets = error.values.get("sheets")
    if isinstance(sheets, (tuple, list)):
        shown["sheets"] = ", ".join(str(sheet) for sheet in sheets)
    found = FOUND.get(str(error.values.get("found")))
    if found is not None:
        shown["found"] = translate("Errors", found)
    if error.code == "DAMAGED_FILE":
        shown["detail"] = translate("Errors", DAMAGE.get(str(error.values.get("detail")), OTHER_DAMAGE))
    if "key" in error.values:
        shown["setting"] = setting_name(str(error.values["key"]))
    return shown
