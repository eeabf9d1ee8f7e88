"""Painted cells of the portfolio's lists: strategy tags, bars, and the field a missing potential is typed in."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, QRectF, Qt, QTimer
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QToolTip, QWidget
from typing_extensions import override

from app.terms import Strategy
from app.ui.formats import Formats
from app.ui.i18n import translate
from app.ui.labels import strategy_name
from app.ui.theme import Theme
from app.ui.widgets.money_edit import MoneyEdit
from app.ui.widgets.tag import Tag, TagPainter, Tone

Index = QModelIndex | QPersistentModelIndex

STRATEGY_ROLE = int(Qt.ItemDataRole.UserRole)
BAR_ROLE = STRATEGY_ROLE + 2
"""A share 0..1 to be drawn as a bar behind its number."""

BAR_HEIGHT = 6
TONES = {
    Strategy.ACQUIRE: Tone.INFO,
    Strategy.RETAIN: Tone.GOOD,
    Strategy.MAINTAIN: Tone.NEUTRAL,
    Strategy.DISRUPT: Tone.WARN,
    Strategy.ABANDON: Tone.BAD,
}


def strategy_tag(strategy: Strategy | None) -> Tag:
    if strategy is None:
        return Tag(translate("Portfolio", "Unplaced"), Tone.NEUTRAL)
    return Tag(strategy_name(strategy), TONES[strategy])


class _PaintedCell(QStyledItemDelegate):
    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.theme = theme

    def paint_panel(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        """Selection and hover as of every other cell."""
        style = option.widget.style() if option.widget else QApplication.style()
        style.drawPrimitive(QStyle.PrimitiveElement.PE_PanelItemViewItem, option, painter, option.widget)


class TagDelegate(_PaintedCell):
    """The strategy as a tag in its colour, with its name."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(theme, parent)
        font = QFont(QApplication.font())
        font.setPixelSize(theme.secondary)
        self._tags = TagPainter(theme, font)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        self.paint_panel(painter, option)
        box = option.rect
        top = box.top() + (box.height() - self._tags.height) / 2
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._tags.paint(painter, box.left() + 6, top, strategy_tag(index.data(STRATEGY_ROLE)), box.width() - 8)
        painter.restore()


class BarDelegate(_PaintedCell):
    """A bar for the share of the whole, then the text at the right."""

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        self.paint_panel(painter, option)
        box = QRectF(option.rect)
        share = float(index.data(BAR_ROLE) or 0.0)
        room = option.fontMetrics.horizontalAdvance("100%") + 24
        width = max(box.width() - room, 16.0)
        track = QRectF(box.left() + 8, box.center().y() - BAR_HEIGHT / 2, width, BAR_HEIGHT)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.theme.colour("track"))
        painter.drawRoundedRect(track, BAR_HEIGHT / 2, BAR_HEIGHT / 2)
        if share > 0:
            painter.setBrush(self.theme.colour("track_fill"))
            track.setWidth(max(width * share, BAR_HEIGHT))
            painter.drawRoundedRect(track, BAR_HEIGHT / 2, BAR_HEIGHT / 2)
        painter.setPen(self.theme.colour("text"))
        text_box = box.adjusted(width + 8, 0, -8, 0)
        painter.drawText(text_box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, str(index.data()))
        painter.restore()


class MoneyDelegate(QStyledItemDelegate):
    """Edits cents (EditRole) in the display unit."""

    def __init__(self, formats: Formats, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._formats = formats

    @override
    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        editor = MoneyEdit(self._formats, parent)
        editor.setAccessibleName(translate("Portfolio", "Potential per year"))
        return editor

    @override
    def setEditorData(self, editor: QWidget, index: Index) -> None:
        assert isinstance(editor, MoneyEdit)
        if not editor.isModified():
            editor.set_value(index.data(Qt.ItemDataRole.EditRole))

    @override
    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        assert isinstance(editor, MoneyEdit)
        editor.commit()
        if editor.isModified():
            text = translate("RecordPanel", "This cannot be read.")
            place, cell = editor.mapToGlobal(editor.rect().bottomLeft()), editor.parentWidget() or editor
            # later: the keys now go back to the table, which hides a tip
            QTimer.singleShot(0, cell, partial(QToolTip.showText, place, text, cell))
            return
        model.setData(index, editor.value(), Qt.ItemDataRole.EditRole)
