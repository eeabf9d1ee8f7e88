"""The buying roles of a person in one deal, as ticks; what a gatekeeper guards stands below its tick (R15)."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLabel, QVBoxLayout, QWidget

from app.terms import BuyingRole, GatekeeperKind
from app.ui.i18n import translate
from app.ui.labels.tracking_terms import buying_role_name, gatekeeper_kind_name
from app.ui.widgets.choice_edits import ChoiceCombo

Roles = tuple[tuple[BuyingRole, ...], GatekeeperKind | None]


class RolesEdit(QWidget):
    """A FieldEdit of (roles, what a gatekeeper guards)."""

    committed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ticks = {role: QCheckBox(buying_role_name(role)) for role in BuyingRole}
        kinds = [(kind.value, gatekeeper_kind_name(kind)) for kind in GatekeeperKind]
        self.kind = ChoiceCombo(kinds, none_text=translate("Person", "what is guarded is not known"))
        self.kind.setAccessibleName(translate("Person", "What the gatekeeper guards"))
        self.remark = QLabel()
        self.remark.setProperty("role", "warning")
        self.remark.setWordWrap(True)
        self.remark.hide()
        grid = QGridLayout()
        grid.setContentsMargins(0, 2, 0, 0)
        for place, tick in enumerate(self.ticks.values()):
            grid.addWidget(tick, place // 2, place % 2)
            tick.toggled.connect(self._on_toggled)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(grid)
        column.addWidget(self.kind)
        column.addWidget(self.remark)
        self.kind.committed.connect(self._on_kind)
        self.setFocusProxy(self.ticks[BuyingRole.DECIDER])
        self._value: Roles = ((), None)

    def value(self) -> Roles:
        return self._value

    def set_value(self, value: object) -> None:
        roles, kind = value if isinstance(value, tuple) else ((), None)
        self._value = (tuple(roles), kind)
        for role, tick in self.ticks.items():
            tick.blockSignals(True)
            tick.setChecked(role in roles)
            tick.blockSignals(False)
        self.kind.set_value(kind.value if kind else None)
        self.kind.setVisible(BuyingRole.GATEKEEPER in roles)

    def say_other_decider(self, name: str) -> None:
        """name: who else decides in the deal, "" for nobody."""
        clash = bool(name) and BuyingRole.DECIDER in self._value[0]
        self.remark.setText(
            translate("Person", "{name} is decider too. Only one can be: the deal is flagged.").format(name=name)
        )
        self.remark.setVisible(clash)

    def _on_toggled(self) -> None:
        roles = tuple(role for role, tick in self.ticks.items() if tick.isChecked())
        self._take(roles, self._value[1] if BuyingRole.GATEKEEPER in roles else None)

    def _on_kind(self, kind: str | None) -> None:
        self._take(self._value[0], GatekeeperKind(kind) if kind else None)

    def _take(self, roles: Collection[BuyingRole], kind: GatekeeperKind | None) -> None:
        self._value = (tuple(roles), kind)
        self.kind.setVisible(BuyingRole.GATEKEEPER in roles)
        self.committed.emit(self._value)
