"""Below the form: the value chain through the dealer in one line, and who carries it (R26)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.methods.dealer_chain import ChainKind
from app.ui.formats import Formats
from app.ui.i18n import translate
from app.ui.page_context import PageContext

if TYPE_CHECKING:
    from app.services.dealer_views import ChainNode, ChainView
    from app.ui.dealers.picture import Picture

ARROW = " → "


class ChainCard(QFrame):
    """page_asked(): the whole chain."""

    page_asked = Signal()

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._formats = context.formats
        self.setProperty("role", "card")
        heading = QLabel(translate("Dealers", "Value chain"))
        heading.setProperty("role", "heading")
        self.open = QPushButton(translate("Dealers", "Show all"))
        self.open.setProperty("role", "link")
        self.open.clicked.connect(self.page_asked)
        self.lines = QLabel()
        self.lines.setWordWrap(True)
        head = QHBoxLayout()
        head.addWidget(heading, 1)
        head.addWidget(self.open)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 14, 12)
        column.addLayout(head)
        column.addWidget(self.lines)
        column.addStretch(1)

    def show_picture(self, picture: Picture) -> None:
        chain = picture.chain
        self.lines.setText("\n".join([chain_line(chain, picture.row.id), *_carried(chain, self._formats)]))


def chain_line(chain: ChainView, dealer_id: int) -> str:
    """ "Maker → Dongfang Trading → 24 sub-dealers → 1,120 outlets"."""
    parts, node = [translate("Dealers", "Maker")], chain.root
    while node.dealer_id != dealer_id:
        node = node.children[0]
        parts.append(node.name or "")
    subs = _counted(node, ChainKind.SUB_DEALER)
    outlets = _counted(node, ChainKind.OUTLET)
    if subs:
        parts.append(translate("Dealers", "%n sub-dealer(s)", None, subs))
    if outlets:
        parts.append(translate("Dealers", "%n outlet(s)", None, outlets))
    return ARROW.join(parts)


def _counted(node: ChainNode, kind: ChainKind) -> int:
    """Of all depths below; a dealer of the book's stands for itself."""
    own = sum((one.count if one.count is not None else 1) for one in node.children if one.kind is kind)
    return own + sum(_counted(one, kind) for one in node.children)


def _carried(chain: ChainView, formats: Formats) -> list[str]:
    found = []
    if chain.carrying and chain.carrying_share is not None:
        text = translate("Dealers", "%n sub-dealer(s) carry {share} of the volume", None, chain.carrying)
        found.append(text.format(share=formats.percent(chain.carrying_share)))
    if chain.hold_rate is not None:
        text = translate("Dealers", "{share} of the sub-dealers visited lately")
        found.append(text.format(share=formats.percent(chain.hold_rate)))
    if not chain.sub_dealers:
        found.append(translate("Dealers", "No sub-dealer is entered by name."))
    return found
