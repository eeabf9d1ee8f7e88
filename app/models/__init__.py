"""The nouns of the book. Importing this package registers every table."""

from app.models.base import Base, new_uid, new_uids
from app.models.contact import Contact
from app.models.customer import Customer
from app.models.customer_product import Adoption, ProductPotential, Purchase
from app.models.deal import Deal
from app.models.deal_records import DealDocument, GateCheck, Slip, StageEntry
from app.models.dealer import Dealer
from app.models.forecast import ForecastCall, ForecastLine, ForecastSnapshot, Quota, SavedView
from app.models.lists import Area, Industry, Product, Rep
from app.models.portfolio_records import FrozenCut, KpiEntry, Review, TierScore
from app.models.receivable import Invoice, Payment
from app.models.sales_entry import SalesEntry
from app.models.setting import Setting
from app.models.task import Task
from app.models.visit import Visit

__all__ = [
    "Adoption",
    "Area",
    "Base",
    "Contact",
    "Customer",
    "Deal",
    "DealDocument",
    "Dealer",
    "ForecastCall",
    "ForecastLine",
    "ForecastSnapshot",
    "FrozenCut",
    "GateCheck",
    "Industry",
    "Invoice",
    "KpiEntry",
    "Payment",
    "Product",
    "ProductPotential",
    "Purchase",
    "Quota",
    "Rep",
    "Review",
    "SalesEntry",
    "SavedView",
    "Setting",
    "Slip",
    "StageEntry",
    "Task",
    "TierScore",
    "Visit",
    "new_uid",
    "new_uids",
]
