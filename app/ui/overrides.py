"""@override for modules of the first paint, which must not wait for typing_extensions (7 ms of 108: MEASURED 1)."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

T = TypeVar("T")

if TYPE_CHECKING:
    from typing_extensions import override as override
else:

    def override(method: T) -> T:
        return method
