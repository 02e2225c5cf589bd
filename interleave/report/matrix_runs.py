"""Which runs a matrix's page shows, each once, and what they show."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from interleave.explain.explanation import Cause
from interleave.properties.result import PropertyResult
from interleave.record import record
from interleave.report.matrix_result import MatrixCell, MatrixResult, Told, cells_named, said
from interleave.report.page_content import Section, sections


@record
class Shown:
    """A run that shows what goes wrong in a cell.

    Attributes:
        cell: the first cell that has it.
        section: what goes wrong.
        others: the other cells that it is shown for.
        whole: whether it is theirs step by step; else the same is told of them.
        listed: whether its steps are only listed.
    """

    cell: MatrixCell
    section: Section
    others: tuple[MatrixCell, ...] = ()
    whole: bool = True
    listed: bool = False

    @property
    def same(self) -> str:
        """Where else it is so, as a sentence; empty if it is nowhere."""
        if not self.others:
            return ""
        cells = cells_named(self.others)
        return f"The same {'run, step by step, is that' if self.whole else 'is told'} of {cells}."


@record
class _Seen:
    """A run that shows how a cell violates a property, by a cause if one is known."""

    cell: MatrixCell
    found: PropertyResult
    cause: Cause | None
    section: Section

    @property
    def told(self) -> str:
        return said(self.found, self.cause)

    @property
    def about(self) -> object:
        """What it shows: the cause, or where none is known what is told of the property."""
        known = self.cause is not None and (self.cause.orders or self.cause.choices)
        return self.told if known else (self.told, self.found.name)

    @property
    def length(self) -> int:
        return self.section.trace.length if self.section.trace is not None else 0


class Runs:
    """The runs that are shown, and which of them show what: all, each once; or of each cause, or what is told
    where none is known, the shortest one. As many of these as the matrix says, of the causes that most cells
    have, are shown like that; of the others the steps are listed.

    Attributes:
        shown: they, those that are listed at the end.
        chosen: how many are only listed, as a sentence; empty if none is.
    """

    def __init__(self, matrix: MatrixResult) -> None:
        self.shown: list[Shown] = []
        self.chosen = ""
        self._of: dict[tuple[str, str], list[int]] = {}
        self._told: dict[str, set[int]] = {}
        if matrix.runs is None:
            self._all(matrix)
        else:
            self._some(matrix, matrix.runs)

    def of(self, cell: MatrixCell, name: str) -> list[int]:
        """The numbers, from 1, of the runs that show how a cell violates a property."""
        return self._of.get((cell.name, name), [])

    def told(self, told: Told) -> list[int]:
        """The numbers of the runs that show a cause."""
        return sorted(self._told.get(told.sentence, ()))

    def _all(self, matrix: MatrixResult) -> None:
        numbers: dict[int, int] = {}
        known: dict[object, int] = {}
        for cell, here in _cells(matrix):
            for section in here:
                numbers[id(section)] = self._number(cell, section, known)
            for seen in _seen(cell, here):
                self._note(seen, numbers[id(seen.section)])

    def _number(self, cell: MatrixCell, section: Section, known: dict[object, int]) -> int:
        """The number of a run, which is a new one unless it was shown before."""
        at = known.setdefault(_steps(section), len(self.shown))
        if at == len(self.shown):
            self.shown.append(Shown(cell, _headed(cell, section)))
        else:
            first = self.shown[at]
            self.shown[at] = replace(first, others=(*first.others, cell))
        return at + 1

    def _some(self, matrix: MatrixResult, most: int) -> None:
        causes: dict[object, list[_Seen]] = {}
        for cell, here in _cells(matrix):
            for seen in _seen(cell, here):
                causes.setdefault(seen.about, []).append(seen)
        by_cells = sorted(causes, key=lambda about: -len({seen.cell.name for seen in causes[about]}))
        first = set(by_cells[:most])
        for about in sorted(causes, key=lambda about: about not in first):
            all_seen = causes[about]
            best = min(all_seen, key=lambda seen: seen.length)
            others = {seen.cell.name: seen.cell for seen in all_seen if seen.cell.name != best.cell.name}
            section, listed = _headed(best.cell, best.section), about not in first
            self.shown.append(Shown(best.cell, section, tuple(others.values()), whole=False, listed=listed))
            for seen in all_seen:
                self._note(seen, len(self.shown))
        if len(causes) > most:
            self.chosen = (
                f"{most:,} of {len(causes):,} runs are shown in full: "
                "of what goes wrong in most cells, the shortest; of the others the steps are listed."
            )

    def _note(self, seen: _Seen, number: int) -> None:
        """Note the number of a run."""
        there = self._of.setdefault((seen.cell.name, seen.found.name), [])
        if number not in there:
            there.append(number)
        self._told.setdefault(seen.told, set()).add(number)


def _cells(matrix: MatrixResult) -> Iterator[tuple[MatrixCell, Sequence[Section]]]:
    for cell in matrix.cells:
        if cell.entry is not None and cell.entry.result is not None:
            yield cell, sections(cell.entry.result)


def _seen(cell: MatrixCell, here: Sequence[Section]) -> Iterator[_Seen]:
    """The runs that show what a cell violates."""
    for found in cell.violated:
        for cause in found.causes or (None,):
            for section in here:
                if cause is None:
                    fits = section.found.name == found.name
                else:
                    same = section.cause is not None and section.cause.key == cause.key
                    fits = section.cause is cause or bool(cause.key and same)
                if fits:
                    yield _Seen(cell, found, cause, section)


def _headed(cell: MatrixCell, section: Section) -> Section:
    return replace(section, heading=f"{cell.name}: {section.heading}")


def _steps(section: Section) -> object:
    """What tells what is shown of a section from others."""
    trace, cause = section.trace, section.cause
    steps = tuple((s.thread, s.label, s.file, s.line, s.choice) for s in trace.steps) if trace else ()
    ending = (trace.columns, trace.ending, trace.blocked, trace.last) if trace else ()
    matters = tuple(sorted(cause.matters)) if cause is not None else ()
    passing = cause.passing if cause is not None else None
    passes = tuple((s.thread, s.label) for s in passing.steps) if passing is not None else ()
    told = section.heading, section.sentence, section.size, section.turned, section.also, section.note
    return told, steps, ending, matters, passes
