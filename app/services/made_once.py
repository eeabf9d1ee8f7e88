"""An attribute that is made when it is first asked for."""

from __future__ import annotations

from collections.abc import Callable
from threading import RLock
from typing import Any, Generic, Protocol, Self, TypeVar, overload

T = TypeVar("T")


class Guarded(Protocol):
    lock: RLock


class made_once(Generic[T]):  # noqa: N801 - read as the decorator it is
    """Of an object with a `lock`, under which it is made: two threads that ask at once get the same one.

    Afterwards it is a plain attribute. (functools.cached_property has no lock since Python 3.12.)
    """

    def __init__(self, make: Callable[[Any], T]) -> None:
        self._make = make
        self._name = make.__name__
        self.__doc__ = make.__doc__

    @overload
    def __get__(self, owner: None, kind: type) -> Self: ...

    @overload
    def __get__(self, owner: Guarded, kind: type) -> T: ...

    def __get__(self, owner: Guarded | None, kind: type) -> T | Self:
        if owner is None:
            return self
        with owner.lock:
            if self._name not in vars(owner):
                vars(owner)[self._name] = self._make(owner)
        made: T = vars(owner)[self._name]
        return made
