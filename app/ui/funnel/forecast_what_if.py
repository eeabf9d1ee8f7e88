"""The what-if lane: which deals were pulled, what that does to forecast and gap, and what becomes of it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from app.services.forecast_views import WhatIf
from app.ui.funnel.forecast_deals import what_if_name
from app.ui.funnel.forecast_words import what_if_text
from app.ui.i18n import translate
from app.ui.page_context import PageContext

if TYPE_CHECKING:
    from app.ui.funnel.forecast_load import LoadedForecast

DUE_IN = timedelta(days=7)
MOST_NAMED = 3


class WhatIfLane(QFrame):
    """Shown while a deal is pulled. discarded(); tasks_asked()."""

    discarded = Signal()
    tasks_asked = Signal()

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._formats = context.formats
        self.setProperty("role", "card")
        self.heading = QLabel()
        self.heading.setProperty("role", "name")
        self.effect = QLabel()
        self.effect.setWordWrap(True)
        self.effect.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.discard = QPushButton(translate("Forecast", "&Discard"))
        self.tasks = QPushButton(translate("Forecast", "Make &tasks"))
        self.tasks.setEnabled(not context.services.read_only)
        self.tasks.setToolTip(translate("Forecast", "A task with the customer of each pulled deal, due in a week"))
        self.discard.clicked.connect(self.discarded)
        self.tasks.clicked.connect(self.tasks_asked)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.heading)
        words.addWidget(self.effect)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 12, 8)
        row.addLayout(words, 1)
        row.addWidget(self.tasks)
        row.addWidget(self.discard)
        self.hide()

    def show_loaded(self, loaded: LoadedForecast, pulled: Mapping[int, WhatIf]) -> None:
        """Nothing pulled: no lane."""
        self.setVisible(loaded.scratch is not None)
        if loaded.scratch is None:
            return
        counts = {change: sum(one is change for one in pulled.values()) for change in WhatIf}
        said = [f"{what_if_name(change)} {count}" for change, count in counts.items() if count]
        text = translate("Forecast", "What if · {changes} · nothing is written")
        self.heading.setText(text.format(changes=translate("Forecast", ", ").join(said)))
        self.effect.setText(what_if_text(loaded.view, loaded.scratch, self._formats))


def make_tasks(context: PageContext, pulled: Mapping[int, WhatIf], as_of: date) -> int:
    """One task with the customer of each pulled deal, in one undo step; how many deals have no customer and got none."""
    services = context.services
    found = [services.deals.get(deal_id) for deal_id in pulled]
    customers = [deal.customer_id for deal in found if deal.customer_id is not None]
    if customers:
        names = [deal.name for deal in found]
        listed = translate("Forecast", ", ").join(names[:MOST_NAMED]) + ("…" if len(names) > MOST_NAMED else "")
        title = translate("Forecast", "Forecast: {deals}").format(deals=listed)
        notes = "\n".join(f"{deal.name}: {what_if_name(pulled[deal.id])}" for deal in found)
        services.customer_file.add_task_for(customers, title, as_of + DUE_IN, None, notes)
    return sum(deal.customer_id is None for deal in found)
