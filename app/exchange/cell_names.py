"""Keys of names in third-party files: equal for names that are the same, or nearly."""

from __future__ import annotations

import re
from typing import Final

from app.methods.names import match_key, match_keys

__all__ = ["company_key", "match_key", "match_keys"]

_LEGAL_FORMS: Final = re.compile(
    r"(?:股份有限公司|有限责任公司|有限公司|集团公司|公司|"
    r"(?<=[a-z0-9])(?:incorporated|corporation|company|limited|gmbh|corp|ltd|llc|inc|plc|co)|coltd)$"
)


def company_key(name: str) -> str:
    """match_key without the legal form: "Acme Corporation", "ACME Corp." and "Acme" are near-misses, never the same by it."""
    key = match_key(name)
    shorter = _LEGAL_FORMS.sub("", key)
    return shorter if len(shorter) >= 2 else key
