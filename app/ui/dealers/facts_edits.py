"""The customer that a dealer is too."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.ui.i18n import translate
from app.ui.widgets.choice_edits import Named
from app.ui.widgets.searched_name import SearchedName

OFFERED = 12


class LinkedCustomer(SearchedName):
    """Part of one name only stands for that name; two of the same name for neither."""

    def __init__(
        self,
        search: Callable[[str, int], Sequence[Named]],
        name_of: Callable[[int], str | None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            lambda text: search(text, OFFERED), name_of, translate("Dealer facts", "type part of the name"), parent
        )

    @override
    def meant(self, text: str, found: Sequence[Named]) -> Named | None:
        same = [one for one in found if one.name.casefold() == text.casefold()] or found
        return same[0] if len(same) == 1 else None
