"""Results of methods, remembered as long as their object is there."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache, partial, wraps
from typing import Concatenate, ParamSpec, TypeVar

#: How the attribute's name ends where results are kept.
KEPT = " remembered"

S = TypeVar("S")
P = ParamSpec("P")
T = TypeVar("T")


def remembered(
    most: int | None = None,
) -> Callable[[Callable[Concatenate[S, P], T]], Callable[Concatenate[S, P], T]]:
    """Remembers what a method gives, each object for itself: `functools.lru_cache` on a method keeps its
    objects for as long as the program runs.

    Args:
        most: how many results of one object are kept; None for all.
    """

    def decorate(method: Callable[Concatenate[S, P], T]) -> Callable[Concatenate[S, P], T]:
        name = f"{method.__name__}{KEPT}"

        @wraps(method)
        def look(self: S, /, *args: P.args, **kwargs: P.kwargs) -> T:
            if name not in self.__dict__:
                self.__dict__[name] = lru_cache(most)(partial(method, self))
            found: Callable[P, T] = self.__dict__[name]
            return found(*args, **kwargs)

        return look

    return decorate
