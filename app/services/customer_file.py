"""The file of one customer: everything its page shows and edits beside the record itself."""

from __future__ import annotations

from sqlalchemy import select

from app.errors import RuleError
from app.methods.key_account import KaScore, selection
from app.models import Customer
from app.services.customer_file_money import CustomerMoney
from app.services.customer_file_products import CustomerProducts
from app.services.customer_file_service import CustomerStandard
from app.services.customer_file_visits import CustomerVisits
from app.services.record_part import HistoryEntry


class CustomerFileService(CustomerVisits, CustomerStandard, CustomerProducts, CustomerMoney):
    """Each write method is one transaction and one undo step; what it raises is RuleError. The parts say the rest."""

    def key_account(self, customer_id: int) -> KaScore:
        """The key-account selection sheet (R33), from the customer's ka_* scores. Raises RuleError UNKNOWN_RECORD."""
        items = ("quantity", "concentration", "service", "price_sensitivity", "partnership")
        columns = (Customer.__table__.c[f"ka_{item}"] for item in items)
        rows = self._rows(select(*columns).where(Customer.id == customer_id))
        if not rows:
            raise RuleError("UNKNOWN_RECORD", table="customer", id=customer_id)
        candidate, watch = self._settings.share("ka_candidate"), self._settings.share("ka_watch")
        return selection(*rows[0], candidate=candidate, watch=watch)

    def history(self, customer_id: int, limit: int = 200) -> list[HistoryEntry]:
        """Every change of the customer's own fields, newest first, from the journal."""
        return self._history(Customer, customer_id, limit)
