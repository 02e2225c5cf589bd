"""Verdicts alone: what is violated, without the runs that show it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from interleave.checking.verdicts import Judgement
from interleave.engine.behaviour.behaviour import Behaviour
from interleave.engine.exploration import Run
from interleave.properties.result import Unreached

T = TypeVar("T")


class Decision(Judgement):
    """Judges a program as `Judgement` does, and looks for no traces and for nothing that is never reached:
    these take longer than the search itself where that is small."""

    def _never(self, searched: Behaviour) -> tuple[Unreached, ...] | None:
        return None

    def _patiently(self, work: Callable[[], T]) -> T | str:
        return "no trace was looked for"

    def _unrecoverable(self, number: int) -> Run | None:
        return self.exploration.unrecoverable(number)
