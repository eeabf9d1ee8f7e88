"""Where a customer stands in each lens, how that came about, and what it goes by."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QWidget
from typing_extensions import override

from app.terms import Overlay
from app.ui.formats import MINUS
from app.ui.i18n import translate
from app.ui.page_context import PageContext
from app.ui.portfolio.customer.class_words import class_tag, flags_in_words, lacks_in_words, what_name
from app.ui.portfolio.customer.section import CustomerSection
from app.ui.portfolio.customer.standing import CLASSES, explain
from app.ui.portfolio.customer.tags import TagButton
from app.ui.widgets.tag import Tag

if TYPE_CHECKING:
    from app.ui.portfolio.customer.standing import Standing


class PositionSection(CustomerSection):
    """One line per lens: its class, the score behind it or what is missing; the class says why."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        empty = translate("CustomerPage", "Not in the portfolio: the customer is not active.")
        super().__init__(context, translate("CustomerPage", "Position"), empty, parent)
        self.flags = QLabel()
        self.flags.setProperty("role", "warning")
        self.flags.setWordWrap(True)
        self.body.addWidget(self.flags)
        self._lines = QWidget()
        grid = QGridLayout(self._lines)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(2, 1)
        self.tags: dict[Overlay, TagButton] = {}
        self.scores: dict[Overlay, QLabel] = {}
        for row, what in enumerate(CLASSES):
            self._add_line(grid, row, what)
        self.body.addWidget(self._lines)
        self.finish()

    @override
    def load(self) -> None:
        """Waits for the standing."""

    @override
    def show_standing(self, standing: Standing) -> None:
        self.empty.hide()
        self._lines.show()
        self.flags.setText(flags_in_words(standing))
        self.flags.setVisible(bool(standing.flags))
        for what, button in self.tags.items():
            key = standing.classes[what]
            button.show_tag(class_tag(what, key))
            self.scores[what].setText(self._score(standing, what) if key is not None else self._lacking(standing, what))

    def show_none(self) -> None:
        """The customer is not in the portfolio."""
        self.empty.show()
        self.flags.hide()
        self._lines.hide()

    def _add_line(self, grid: QGridLayout, row: int, what: Overlay) -> None:
        name, score = QLabel(what_name(what)), QLabel()
        button = TagButton(Tag(""), self._context.theme)
        name.setProperty("role", "muted")
        score.setWordWrap(True)
        score.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        button.clicked.connect(lambda: self.why_asked.emit(what, button))
        grid.addWidget(name, row, 0, Qt.AlignmentFlag.AlignVCenter)
        grid.addWidget(button, row, 1, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        grid.addWidget(score, row, 2)
        self.tags[what], self.scores[what] = button, score

    def _lacking(self, standing: Standing, what: Overlay) -> str:
        return lacks_in_words(explain(self._context.services, standing, what).missing)

    def _score(self, standing: Standing, what: Overlay) -> str:
        formats = self._context.formats
        writers: dict[Overlay, Callable[[], str]] = {
            Overlay.STRATEGY: lambda: translate("CustomerPage", "share {share} of {potential} a year").format(
                share=formats.percent(standing.share), potential=formats.money(standing.potential_cents)
            ),
            Overlay.TIER: lambda: self._tier(standing),
            Overlay.ABC: lambda: translate("CustomerPage", "sales {sales}").format(
                sales=formats.money(standing.sales_cents)
            ),
            Overlay.CAPABILITY: lambda: translate(
                "CustomerPage", "potential {potential} of 5, capability {capability} of 5"
            ).format(potential=standing.potential_score, capability=f"{standing.capability:.1f}"),
            Overlay.BCG: lambda: self._bcg(standing),
        }
        return writers[what]() if what in writers else ""

    @staticmethod
    def _tier(standing: Standing) -> str:
        if standing.tier_score is None:
            return translate("CustomerPage", "no score")
        return translate("CustomerPage", "score {score} of 100").format(score=f"{standing.tier_score:.1f}")

    def _bcg(self, standing: Standing) -> str:
        if standing.growth is None or standing.relative_share is None:
            return ""
        growth = f"{'+' if standing.growth >= 0 else MINUS}{self._context.formats.percent(abs(standing.growth))}"
        if math.isinf(standing.relative_share):
            return translate("CustomerPage", "no rival, purchases {growth} a year").format(growth=growth)
        text = translate("CustomerPage", "{ratio} times the largest rival, purchases {growth} a year")
        return text.format(ratio=f"{standing.relative_share:.2f}", growth=growth)
