"""The nouns of the book. Importing this package registers every table."""

from app.models.base import Base, new_uid, new_uids
from app.models.contact import Contact, ContactLine, ContactNote
from app.models.customer import Customer
from app.models.customer_product import Adoption, ProductPotential, Purchase
from app.models.deal import Deal
from app.models.deal_records import DealDocument, GateCheck, Slip, StageEntry
from app.models.dealer import ChannelNote, Dealer, DealerConcernNote, DealerFunction, DealerScope, DiversionCase
from app.models.evaluation import DealerEvaluation, DealerMark, DealerScorecard, ScorecardCriterion
from app.models.forecast import ForecastCall, ForecastLine, ForecastSnapshot, Quota, SavedView
from app.models.lists import Area, Industry, Product, Rep
from app.models.portfolio_records import FrozenCut, KpiEntry, Review, TierScore
from app.models.receivable import CollectionStep, CreditFile, Invoice, Payment, PaymentPromise
from app.models.sales_entry import SalesEntry
from app.models.setting import Setting
from app.models.task import Task
from app.models.tracking import (
    DealNeed,
    DealPerson,
    DecisionStep,
    FactorScore,
    FlagAnswer,
    GuideEvidence,
    MessageCheck,
    RolePlan,
    RolePlanDone,
)
from app.models.visit import Visit, VisitAnswer, VisitObjection, VisitPerson

__all__ = [
    "Adoption",
    "Area",
    "Base",
    "ChannelNote",
    "CollectionStep",
    "Contact",
    "ContactLine",
    "ContactNote",
    "CreditFile",
    "Customer",
    "Deal",
    "DealDocument",
    "DealNeed",
    "DealPerson",
    "Dealer",
    "DealerConcernNote",
    "DealerEvaluation",
    "DealerFunction",
    "DealerMark",
    "DealerScope",
    "DealerScorecard",
    "DecisionStep",
    "DiversionCase",
    "FactorScore",
    "FlagAnswer",
    "ForecastCall",
    "ForecastLine",
    "ForecastSnapshot",
    "FrozenCut",
    "GateCheck",
    "GuideEvidence",
    "Industry",
    "Invoice",
    "KpiEntry",
    "MessageCheck",
    "Payment",
    "PaymentPromise",
    "Product",
    "ProductPotential",
    "Purchase",
    "Quota",
    "Rep",
    "Review",
    "RolePlan",
    "RolePlanDone",
    "SalesEntry",
    "SavedView",
    "ScorecardCriterion",
    "Setting",
    "Slip",
    "StageEntry",
    "Task",
    "TierScore",
    "Visit",
    "VisitAnswer",
    "VisitObjection",
    "VisitPerson",
    "new_uid",
    "new_uids",
]
