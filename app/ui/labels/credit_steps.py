"""Undo steps of receivables, credit and collection, as `steps` says them."""

from __future__ import annotations

from app.ui.i18n import QT_TRANSLATE_NOOP

CREDIT_OF_ONE = {
    "MATCH_PAYMENT": (
        QT_TRANSLATE_NOOP("Steps", "Match a payment to invoice {name}"),
        QT_TRANSLATE_NOOP("Steps", "Match a payment"),
    ),
    "UNMATCH_PAYMENT": (
        QT_TRANSLATE_NOOP("Steps", "Let a payment settle the oldest invoice: {name}"),
        QT_TRANSLATE_NOOP("Steps", "Let a payment settle the oldest invoice"),
    ),
    "EDIT_CREDIT": (
        QT_TRANSLATE_NOOP("Steps", "Edit the credit file of {name}"),
        QT_TRANSLATE_NOOP("Steps", "Edit a credit file"),
    ),
    "ADD_PROMISE": (
        QT_TRANSLATE_NOOP("Steps", "Note a promise to pay by {name}"),
        QT_TRANSLATE_NOOP("Steps", "Note a promise to pay"),
    ),
    "WITHDRAW_PROMISE": (
        QT_TRANSLATE_NOOP("Steps", "Withdraw a promise to pay by {name}"),
        QT_TRANSLATE_NOOP("Steps", "Withdraw a promise to pay"),
    ),
}
"""With a name and without."""

CREDIT_OF_MANY = {
    "DISPUTE_INVOICES": QT_TRANSLATE_NOOP("Steps", "Mark %n invoice(s) as disputed"),
    "SETTLE_DISPUTE": QT_TRANSLATE_NOOP("Steps", "Settle the dispute about %n invoice(s)"),
    "SET_LATE_REASON": QT_TRANSLATE_NOOP("Steps", "Say why %n invoice(s) are not paid"),
    "TAKE_STEP": QT_TRANSLATE_NOOP("Steps", "Note a collection step for %n invoice(s)"),
    "WITHDRAW_STEP": QT_TRANSLATE_NOOP("Steps", "Take back a collection step for %n invoice(s)"),
    "MAKE_COLLECTION_TASKS": QT_TRANSLATE_NOOP("Steps", "Make %n collection task(s)"),
}
