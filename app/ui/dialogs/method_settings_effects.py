"""What the typed settings would do to the customers, shown before they are applied."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from app.ui import background
from app.ui.i18n import translate
from app.ui.labels.class_names import class_name
from app.ui.page_context import PageContext

if TYPE_CHECKING:
    from app.services.scope import Scope
    from app.services.setting_effects import Moved, SettingEffects

PAUSE_MS = 350
"""After the last key before the portfolio is reckoned anew."""

NAMES_SHOWN = 8
COLUMNS = 2


class EffectsCard(QFrame):
    """shown() after each answer."""

    shown = Signal()

    def __init__(self, context: PageContext, scope: Scope, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._scope = scope
        self._asked = 0
        self._changes: dict[str, str] = {}
        self.setProperty("role", "card")
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._on_pause_over)
        self.sentence, self._more = QLabel(), QLabel()
        self.sentence.setProperty("role", "name")
        self._more.setProperty("role", "muted")
        self.sentence.setWordWrap(True)
        self.moved = [QLabel() for _ in range(NAMES_SHOWN)]
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 10, 14, 10)
        layout.setSpacing(6)
        layout.addWidget(self.sentence)
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(2)
        for number, label in enumerate(self.moved):
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            grid.addWidget(label, number // COLUMNS, number % COLUMNS)
        layout.addLayout(grid)
        layout.addWidget(self._more)
        self.show_changes({})

    def show_changes(self, changes: dict[str, str]) -> None:
        """Asks for their effect after a pause; without any it says so at once."""
        self._asked += 1
        self._changes = changes
        if changes:
            self._pause.start()
            return
        self._pause.stop()
        self._say(translate("MethodSettings", "Nothing changed yet. What a change would do is shown here first."))

    def stop(self) -> None:
        """Asks for nothing any more."""
        self._asked += 1
        self._pause.stop()

    def show_refusal(self, sentence: str) -> None:
        """Values that cannot be applied have no effect."""
        self.stop()
        self._say(sentence, role="error")

    def _on_pause_over(self) -> None:
        number, changes = self._asked, dict(self._changes)
        effects = self._context.services.effects
        background.run(
            lambda _: effects.effects(self._scope, changes),
            partial(self._on_done, number),
            partial(self._on_failed, number),
            self,
        )

    def _on_done(self, number: int, found: SettingEffects) -> None:
        if number == self._asked:
            self._say(effects_sentence(found), found.moved, sum(count for count, _ in _changes(found)))
            self.shown.emit()

    def _on_failed(self, number: int, error: Exception) -> None:
        if number == self._asked:
            self._say("")
        raise error

    def _say(self, sentence: str, moved: tuple[Moved, ...] = (), total: int = 0, role: str = "name") -> None:
        self.sentence.setText(sentence)
        self.sentence.setProperty("role", role)
        self.sentence.style().polish(self.sentence)
        for number, label in enumerate(self.moved):
            text = moved_text(moved[number]) if number < len(moved) else ""
            label.setText(text)
            label.setToolTip(text)
            label.setVisible(bool(text))
        rest = total - min(len(moved), NAMES_SHOWN)
        self._more.setText(translate("MethodSettings", "and %n more", None, rest) if rest > 0 else "")
        self._more.setVisible(rest > 0)


def effects_sentence(found: SettingEffects) -> str:
    """ "12 customers would change strategy, 3 value tier."."""
    counted = [(count, what) for count, what in _changes(found) if count]
    if not counted:
        return translate("MethodSettings", "No customer would change a class.")
    (count, what), *others = counted
    parts = [translate("MethodSettings", "%n customer(s) would change {what}", None, count).format(what=what)]
    parts += [translate("MethodSettings", "%n {what}", None, count).format(what=what) for count, what in others]
    sentence = translate("MethodSettings", ", ").join(parts)
    return translate("MethodSettings", "{sentence}.").format(sentence=sentence)


def moved_text(moved: Moved) -> str:
    unplaced = translate("MethodSettings", "unplaced")
    before = class_name(moved.before) if moved.before is not None else unplaced
    after = class_name(moved.after) if moved.after is not None else unplaced
    text = translate("MethodSettings", "{name}: {before} → {after}")
    return text.format(name=moved.name, before=before, after=after)


def _changes(found: SettingEffects) -> tuple[tuple[int, str], ...]:
    """Customers that would change a class, and what that class is."""
    return (
        (found.strategy_changes, translate("MethodSettings", "strategy")),
        (found.tier_changes, translate("MethodSettings", "value tier")),
        (found.abc_changes, translate("MethodSettings", "amount class")),
        (found.xy_changes, translate("MethodSettings", "potential class")),
        (found.capability_changes, translate("MethodSettings", "capability class")),
        (found.bcg_changes, translate("MethodSettings", "BCG class")),
        (found.loyalty_changes, translate("MethodSettings", "loyalty")),
        (found.rad_changes, translate("MethodSettings", "relationship (RAD)")),
        (found.ansoff_changes, translate("MethodSettings", "market and product class")),
    )
