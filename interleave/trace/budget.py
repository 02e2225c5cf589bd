"""How much explanations may look at."""

from __future__ import annotations


class GaveUp(Exception):
    """The searches have looked at as much as they may."""


class Budget:
    """How many states, each with what is remembered of a run, searches may look at."""

    def __init__(self, left: int) -> None:
        self.left = left

    def spend(self) -> None:
        """Look at one more.

        Raises:
            GaveUp: that is one too many.
        """
        self.left -= 1
        if self.left < 0:
            raise GaveUp
