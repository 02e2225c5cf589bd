"""How much explanations may look at."""

from __future__ import annotations


class GaveUp(Exception):
    """The searches have looked at as much as they may."""


class Budget:
    """How many states, each with what is remembered of a run, searches may look at."""

    def __init__(self, left: int) -> None:
        self.left = left

    def spend(self, number: int = 1) -> None:
        """Look at one more, or at so many.

        Raises:
            GaveUp: that is too many.
        """
        self.left -= number
        if self.left < 0:
            raise GaveUp
