"""Versions of a model, with more or fewer fences, each explored again."""

from __future__ import annotations

from dataclasses import replace

from interleave.api import judged
from interleave.checking.options import Options
from interleave.checking.verdicts import Checked, Judgement
from interleave.errors import ModelError
from interleave.fences.found import Fences
from interleave.fences.spots import Raws, Spots
from interleave.frontend.compile import Compiler
from interleave.program.program import Program


class Unknown(Exception):
    """Something cannot be found out; says why."""


class Versions:
    """Checks a model and its versions.

    Args:
        spots: the model.
        options: how each version is checked.

    Attributes:
        kind: how versions are judged: with the runs that go wrong, or without.
        programs: how many were checked.
        full: how many entries store buffers have that were full in one of them, or histories.
    """

    kind: type[Judgement] = Judgement

    def __init__(self, spots: Spots, options: Options) -> None:
        self.spots, self.options = spots, options
        self.programs = self.full = 0

    def checked(self, program: Program, kind: type[Judgement] = Judgement) -> Checked:
        self.programs += 1
        checked = judged(kind, program, self.options.begin())
        if checked.result.interrupted:
            raise KeyboardInterrupt
        buffers = checked.result.buffers
        if buffers is not None and buffers.full:
            self.full = buffers.size
        return checked

    def version(self, what: str, raws: Raws, compiler: Compiler | None = None) -> Checked:
        """A changed one.

        Args:
            what: what is changed, in words that an error's message begins with.
            raws: its graphs.
            compiler: that of another memory model.

        Raises:
            Unknown: it cannot be explored to its end.
        """
        try:
            checked = self.checked((compiler or self.spots.compiler).assembled(raws), self.kind)
        except (ModelError, MemoryError) as problem:
            raise Unknown(f"{what} it cannot be checked: {problem}") from None
        if checked.result.reason:
            raise Unknown(f"{what} it was not explored to its end: {checked.result.reason}")
        return checked

    def beside_sc(self, checked: Checked, found: Fences) -> Fences:
        """With what is violated where memory is sequentially consistent, too, and what is not.

        Raises:
            Unknown: as of `version`.
        """
        none = self.version("with memory sc", self.spots.raws, self.spots.flat)
        here, there = ([prop.name for prop in c.result.violated] for c in (checked, none))
        return replace(found, weak=tuple(n for n in here if n not in there), strong=tuple(there))
