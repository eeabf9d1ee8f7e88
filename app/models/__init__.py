"""The nouns of the book. Importing this package registers every table."""

from app.models.base import Base, new_uid, new_uids
from app.models.contact import Contact
from app.models.customer import Customer
from app.models.deal import Deal
from app.models.dealer import Dealer
from app.models.lists import Area, Industry, Product, Rep
from app.models.sales_entry import SalesEntry
from app.models.setting import Setting

__all__ = [
    "Area",
    "Base",
    "Contact",
    "Customer",
    "Deal",
    "Dealer",
    "Industry",
    "Product",
    "Rep",
    "SalesEntry",
    "Setting",
    "new_uid",
    "new_uids",
]
