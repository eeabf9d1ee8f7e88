"""The settings of the methods (R36): every value with default and source, its effect shown before it is applied."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from app.errors import AppError
from app.methods.settings_defaults import SETTING_DEFAULTS
from app.terms import DisplayUnit
from app.ui.dialogs.method_settings_draft import SettingsDraft
from app.ui.dialogs.method_settings_effects import EffectsCard
from app.ui.dialogs.method_settings_groups import SettingGroup, group_heading, groups_in_use, keys_of, matches
from app.ui.dialogs.method_settings_page import SettingsPage
from app.ui.error_box import show_error
from app.ui.i18n import translate
from app.ui.page_context import PageContext
from app.ui.screens import screen_of

if TYPE_CHECKING:
    from app.services.scope import Scope

GROUP_ROLE = int(Qt.ItemDataRole.UserRole)
WIDTH, HEIGHT = 98, 52
"""In text sizes."""

PART_OF_SCREEN = 0.94


def open_method_settings(parent: QWidget, context: PageContext, scope: Scope, group: str | None = None) -> bool:
    """Ask and apply; True if something was changed. group: a SettingGroup, a Lens or a rule such as "R2" to begin with."""
    dialog = MethodSettingsDialog(context, scope, group, parent)
    accepted = dialog.exec() == QDialog.DialogCode.Accepted
    dialog.deleteLater()
    return accepted


class MethodSettingsDialog(QDialog):
    """Nothing is written before Apply, which makes one undo step."""

    def __init__(
        self, context: PageContext, scope: Scope, group: str | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("MethodSettings", "Settings of the methods"))
        self._context = context
        self._writable = not context.services.read_only
        self.draft = SettingsDraft(context.services.settings)
        self._pages: dict[SettingGroup, SettingsPage] = {}
        self.search = QLineEdit()
        self.search.setPlaceholderText(translate("MethodSettings", "Find a setting"))
        self.search.setAccessibleName(self.search.placeholderText())
        self.search.setClearButtonEnabled(True)
        self.groups = QListWidget()
        self.groups.setSpacing(1)
        self.groups.setAccessibleName(translate("MethodSettings", "Methods"))
        self._stack = QStackedWidget()
        self.effects = EffectsCard(context, scope)
        self._lay_out(context.theme.body)
        for one in groups_in_use():
            item = QListWidgetItem(group_heading(one), self.groups)
            item.setData(GROUP_ROLE, one)
        self.groups.currentItemChanged.connect(self._on_group)
        self.search.textChanged.connect(self._on_search)
        self.show_group(group)
        self._refresh()

    def show_group(self, group: str | None) -> None:
        """The first one for None and for what is none."""
        for row in range(self.groups.count()):
            one = SettingGroup(self.groups.item(row).data(GROUP_ROLE))
            if group in (one.value, SETTING_DEFAULTS[keys_of(one)[0]].rule):
                self.groups.setCurrentRow(row)
                return
        self.groups.setCurrentRow(0)

    @property
    def page(self) -> SettingsPage:
        return self._page_of(SettingGroup(self.groups.currentItem().data(GROUP_ROLE)))

    def apply(self) -> None:
        """Write the changes and close; an error is said and keeps the dialog open."""
        try:
            self.draft.apply()
        except AppError as error:
            show_error(self, error)
            return
        self.accept()

    @override
    def done(self, result: int) -> None:
        self.effects.stop()
        super().done(result)

    def _page_of(self, group: SettingGroup) -> SettingsPage:
        """Made when it is first looked at."""
        if group not in self._pages:
            currency = self._context.formats.in_unit(DisplayUnit.ONE).unit_label()
            page = SettingsPage(group, currency, self._context.theme.body, self._writable)
            page.edited.connect(self._on_edited)
            page.refused.connect(self._on_refused)
            page.reset_asked.connect(self._on_reset)
            page.show_draft(self.draft)
            self._pages[group] = page
            self._stack.addWidget(page)
        return self._pages[group]

    def _on_group(self) -> None:
        if self.groups.currentItem() is not None:
            page = self.page
            page.show_only(matches(page.group, self.search.text()))
            self._stack.setCurrentWidget(page)

    def _on_search(self, sought: str) -> None:
        """Groups without a match leave the list; the first that has one is shown."""
        first = None
        for row in range(self.groups.count()):
            item = self.groups.item(row)
            found = matches(SettingGroup(item.data(GROUP_ROLE)), sought)
            item.setHidden(not found)
            first = item if found and first is None else first
        self._stack.setVisible(first is not None)
        current = self.groups.currentItem()
        if first is not None and (current is None or current.isHidden()):
            self.groups.setCurrentItem(first)
        self._on_group()

    def _on_edited(self, key: str, text: str) -> None:
        self.draft.put(key, text)
        self._refresh(key)

    def _on_refused(self, key: str, sentence: str) -> None:
        self.draft.refusals[key] = sentence
        self._refresh(key)

    def _on_reset(self, keys: tuple[str, ...]) -> None:
        self.draft.reset(keys)
        self._refresh()

    def _refresh(self, typed: str = "") -> None:
        """Marks, sums and the effect; `typed` is the field the keys are in."""
        self.page.show_draft(self.draft, typed)
        problems, changes = self.draft.problems(), self.draft.changes
        if problems:
            self.effects.show_refusal(" ".join(dict.fromkeys(problems.values())))
        else:
            self.effects.show_changes(changes)
        self.apply_button.setEnabled(self._writable and bool(changes) and not problems)
        for row in range(self.groups.count()):
            item = self.groups.item(row)
            group = SettingGroup(item.data(GROUP_ROLE))
            is_changed = any(not self.draft.is_default(key) for key in keys_of(group))
            marked = translate("MethodSettings", "{group} ●") if is_changed else "{group}"
            item.setText(marked.format(group=group_heading(group)))

    def _lay_out(self, body: int) -> None:
        room = screen_of(self).availableGeometry().size() * PART_OF_SCREEN
        self.resize(QSize(body * WIDTH, body * HEIGHT).boundedTo(room))
        left = QVBoxLayout()
        left.setSpacing(8)
        left.addWidget(self.search)
        left.addWidget(self.groups, 1)
        side = QWidget()
        side.setFixedWidth(body * 18)
        side.setLayout(left)
        left.setContentsMargins(0, 0, 0, 0)
        card = QFrame()
        card.setProperty("role", "card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(1, 1, 1, 1)
        inside.addWidget(self._stack)
        right = QVBoxLayout()
        right.setSpacing(8)
        right.addWidget(card, 1)
        right.addWidget(self.effects)
        middle = QHBoxLayout()
        middle.setSpacing(12)
        middle.addWidget(side)
        middle.addLayout(right, 1)
        layout = QVBoxLayout(self)
        layout.addLayout(middle, 1)
        layout.addWidget(self._buttons())

    def _buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.apply_button = QPushButton(translate("MethodSettings", "&Apply"))
        buttons.addButton(self.apply_button, QDialogButtonBox.ButtonRole.AcceptRole)
        self.apply_button.setDefault(True)
        buttons.accepted.connect(self.apply)
        buttons.rejected.connect(self.reject)
        return buttons
