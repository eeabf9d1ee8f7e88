"""The whole-brain self-check: three lists of sixteen words, eight to be picked from each (R17)."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QGroupBox,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.methods.brain_styles import PICKS, brain_style
from app.methods.brain_words import PICK_WORDS, PICKS_OF_A_LIST, PickList, picked_counts
from app.ui.i18n import translate
from app.ui.labels.brain_words import pick_list_question, pick_word_text
from app.ui.tracking.person_words import brain_text, brain_tips

COLUMNS = 4


class BrainCheckDialog(QDialog):
    """Nothing is kept here. A ninth word of a list is refused; the result stands as soon as all 24 are picked."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("Person", "Self-check: {name}").format(name=name))
        self.boxes: dict[PickList, dict[str, QCheckBox]] = {one: {} for one in PickList}
        self._heads: dict[PickList, QGroupBox] = {}
        self.result_text, self.tips, self.refusal = QLabel(), QLabel(), QLabel()
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel, self
        )
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self._lay_out()
        self._show_counts()

    @classmethod
    def ask(cls, name: str, parent: QWidget | None = None) -> str | None:
        """The counts "a,b,c,d" as a contact keeps them; None if cancelled."""
        dialog = cls(name, parent)
        accepted = dialog.exec() == QDialog.DialogCode.Accepted
        counts = dialog.counts()
        dialog.deleteLater()
        return counts if accepted else None

    def counts(self) -> str | None:
        """None while words are to be picked."""
        picks = {one: self._picked(one) for one in PickList}
        if any(len(words) != PICKS_OF_A_LIST for words in picks.values()):
            return None
        return ",".join(str(count) for count in picked_counts(picks))

    def _picked(self, pick_list: PickList) -> list[str]:
        return [word for word, box in self.boxes[pick_list].items() if box.isChecked()]

    def _on_toggled(self, pick_list: PickList, box: QCheckBox, is_on: bool) -> None:
        self.refusal.setText("")
        if is_on and len(self._picked(pick_list)) > PICKS_OF_A_LIST:
            box.setChecked(False)
            text = translate("Person", "Eight are picked in “{question}”. Take one of them back before another.")
            self.refusal.setText(text.format(question=pick_list_question(pick_list)))
        self._show_counts()

    def _show_counts(self) -> None:
        for pick_list, head in self._heads.items():
            text = translate("Person", "{question} {count} of {needed}")
            count = len(self._picked(pick_list))
            question = pick_list_question(pick_list)
            head.setTitle(text.format(question=question, count=count, needed=PICKS_OF_A_LIST))
        counts = self.counts()
        self.buttons.button(QDialogButtonBox.StandardButton.Save).setEnabled(counts is not None)
        if counts is None:
            left = PICKS - sum(len(self._picked(one)) for one in PickList)
            self.result_text.setText(translate("Person", "%n word(s) to pick", None, left))
            self.tips.setText("")
        else:
            style = brain_style([int(count) for count in counts.split(",")])
            self.result_text.setText(brain_text(style))
            self.tips.setText(brain_tips(style))

    def _lay_out(self) -> None:
        notice = translate(
            "Person",
            "Pick the eight words that fit best in each list, without thinking long. A preference self-check, not a test of "
            "ability, and not HBDI.",
        )
        top = QLabel(notice)
        top.setProperty("role", "muted")
        inside = QWidget()
        inside.setProperty("role", "plain")
        lists = QVBoxLayout(inside)
        lists.setContentsMargins(0, 0, 0, 0)
        for pick_list in PickList:
            lists.addWidget(self._list(pick_list))
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setWidget(inside)
        self.result_text.setProperty("role", "name")
        self.tips.setProperty("role", "muted")
        self.refusal.setProperty("role", "error")
        column = QVBoxLayout(self)
        for label in (top, self.refusal, self.result_text, self.tips):
            label.setWordWrap(True)
        column.addWidget(top)
        column.addWidget(scroll, 1)
        column.addWidget(self.refusal)
        column.addWidget(self.result_text)
        column.addWidget(self.tips)
        column.addWidget(self.buttons)
        metrics = self.fontMetrics()
        self.resize(metrics.height() * 46, metrics.height() * 34)

    def _list(self, pick_list: PickList) -> QGroupBox:
        head = QGroupBox()
        grid = QGridLayout(head)
        grid.setContentsMargins(4, 0, 4, 0)
        grid.setVerticalSpacing(2)
        for place, word in enumerate(PICK_WORDS[pick_list]):
            box = QCheckBox(pick_word_text(word))
            box.toggled.connect(partial(self._on_toggled, pick_list, box))
            self.boxes[pick_list][word] = box
            grid.addWidget(box, place // COLUMNS, place % COLUMNS)
        self._heads[pick_list] = head
        return head
