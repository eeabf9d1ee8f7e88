"""Whom a visit is to: a customer, a dealer, or a deal and its customer; found by typing any part of a name."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from msgspec import Struct
from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from app.terms import OPEN_STAGES, TableKind
from app.ui.i18n import translate
from app.ui.widgets.typed_name import TypedName

if TYPE_CHECKING:
    from app.services.lookups import NamedItem
    from app.services.search import SearchHit
    from app.services.services import Services

TYPING_PAUSE = 80
SHOWN = 8
PARTNER_KINDS = (TableKind.CUSTOMERS, TableKind.DEALS, TableKind.DEALERS)


class Partner(Struct, frozen=True):
    """name: of the customer or dealer, else of the deal. owner_id: the rep who is to visit."""

    customer_id: int | None = None
    dealer_id: int | None = None
    deal_id: int | None = None
    name: str = ""
    owner_id: int | None = None

    @property
    def is_known(self) -> bool:
        return self.customer_id is not None or self.dealer_id is not None or self.deal_id is not None

    def fields(self) -> dict[str, int | None]:
        return {"customer_id": self.customer_id, "dealer_id": self.dealer_id, "deal_id": self.deal_id}


def partner_of(
    services: Services, *, customer_id: int | None = None, deal_id: int | None = None, dealer_id: int | None = None
) -> Partner:
    """Raises RuleError UNKNOWN_RECORD."""
    if deal_id is not None:
        deal = services.deals.get(deal_id)
        customer = customer_id if customer_id is not None else deal.customer_id
        name = services.lookups.customer_name(customer) or deal.name
        return Partner(customer, dealer_id, deal_id, name, deal.owner_id)
    if customer_id is not None:
        found = services.customers.get(customer_id)
        return Partner(customer_id, dealer_id, None, found.name, found.owner_id)
    if dealer_id is not None:
        return Partner(None, dealer_id, None, services.lookups.names("dealer").get(dealer_id, ""))
    return Partner()


def open_deals(services: Services, partner: Partner) -> list[tuple[int, str]]:
    """Id and name of the deals a visit to the customer may be for, and the one it is for."""
    found = [] if partner.customer_id is None else services.customers.deals(partner.customer_id)
    deals = [(one.id, one.name) for one in found if one.stage in OPEN_STAGES or one.id == partner.deal_id]
    if partner.deal_id is not None and all(one != partner.deal_id for one, _ in deals):
        deals.append((partner.deal_id, services.deals.get(partner.deal_id).name))
    return deals


def contacts_of(services: Services, partner: Partner) -> Sequence[NamedItem]:
    """The people of the customer who are still there; without a customer those of the deal."""
    from app.services.lookups import NamedItem

    if partner.customer_id is not None:
        contacts = services.customers.contacts(partner.customer_id)
        return [NamedItem(one.id, one.name) for one in contacts if one.left_on is None]
    return []


class PartnerEdit(QLineEdit):
    """chosen(SearchHit): by Enter the first of the names offered, or the one picked from the list."""

    chosen = Signal(object)

    def __init__(self, search: Callable[[str, int], Sequence[SearchHit]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._search = search
        self._name = ""
        self._offered: list[SearchHit] = []
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(TYPING_PAUSE)
        self._pause.timeout.connect(self.offer)
        self.setPlaceholderText(translate("VisitForm", "customer, deal or dealer: type part of the name"))
        self.textEdited.connect(lambda _: self._pause.start())
        self.returnPressed.connect(self._on_entered)  # before TypedName takes back what is no name
        self._typed = TypedName(self, self, self._take_back)
        self._typed.chosen.connect(self._on_chosen)
        self._typed.settled.connect(self._settle)

    def set_name(self, name: str) -> None:
        self._name = name
        self._pause.stop()
        self.setText(name)
        self.setCursorPosition(0)
        self.setModified(False)

    def offer(self) -> None:
        self._offered = self._found()
        self._typed.offer([hit_text(hit) for hit in self._offered])

    def _found(self) -> list[SearchHit]:
        hits = [hit for hit in self._search(self.text().strip(), SHOWN) if hit.kind in PARTNER_KINDS]
        return sorted(hits, key=lambda hit: PARTNER_KINDS.index(hit.kind))

    def _on_entered(self) -> None:
        if self.isModified():
            self._take_first(self._found())

    def _settle(self) -> None:
        """Left without Enter: a text that means one record only is taken, any other goes."""
        if not self.isModified() or self.text().strip() == self._name:
            return
        found = self._found()
        same = [hit for hit in found if hit.name == self.text().strip()]
        self._take_first(same or (found if len(found) == 1 else []))

    def _take_first(self, hits: Sequence[SearchHit]) -> None:
        if not hits:
            self.set_name(self._name)
            return
        self.set_name(hits[0].name)
        self.chosen.emit(hits[0])

    def _on_chosen(self, row: int) -> None:
        self._take_first(self._offered[row : row + 1])

    def _take_back(self) -> bool:
        edited = self.isModified()
        if edited:
            self.set_name(self._name)
        return edited


def hit_text(hit: SearchHit) -> str:
    kind = {
        TableKind.CUSTOMERS: translate("VisitForm", "Customer: {name}"),
        TableKind.DEALS: translate("VisitForm", "Deal: {name}"),
        TableKind.DEALERS: translate("VisitForm", "Dealer: {name}"),
    }[hit.kind]
    return " · ".join(part for part in (kind.format(name=hit.name), hit.detail) if part)
