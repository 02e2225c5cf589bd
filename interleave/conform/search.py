"""The search for runs of a model that report what a log has.

The search keeps all states in which the model can be after so many lines, as in the validation of traces
by TLC (Cirstea, Kuppe, Loillier, Merz, 2024): steps that no line reports are free, a step that one reports
is taken together with its line. Where lines of different threads may swap, it goes through the sets of lines
that can be the first ones: for each thread, how many of its lines have been.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from fractions import Fraction

from interleave.conform.log import LINES, LogEvent
from interleave.conform.model import Closed, Model, Nexts, Report
from interleave.conform.observed import key_of
from interleave.record import record

#: A run: its states, and the positions of the steps that lines report, with these.
Explained = tuple[list[int], list[tuple[int, LogEvent]]]
#: How many lines of each thread have been.
Ideal = tuple[int, ...]


@record
class Line:
    """A line of a log: the number of its thread's instance, and what it reports."""

    event: LogEvent
    number: int
    report: Report


@record
class Behind:
    """What can be behind a set of lines: the states right there, and those with all that can be reached by
    steps that no line reports."""

    begin: frozenset[int]
    closed: Closed


class Search:
    """Looks for the runs of a model that report the lines of a log.

    Args:
        model: the model.
        lines: the log's lines that are held against it.
        slack: in seconds: lines of different threads that are closer may swap; None if only the order of each
            thread's lines counts.
        ahead: leave out states in which a thread could not report its next line. Without, the layers have
            all states, also where not all lines can be explained.

    Attributes:
        total: whether the lines can come in one order only.
        by_thread: the positions of each thread's lines.
        layers: after so many lines, for each set of lines that can have been what can be behind it.
    """

    def __init__(
        self, model: Model, lines: Sequence[Line], slack: Fraction | None = Fraction(0), *, ahead: bool = True
    ) -> None:
        self.model, self.lines, self.slack, self.ahead = model, lines, slack, ahead
        self.total = slack == 0
        self.by_thread: list[list[int]] = [[] for _ in model.points]
        for at, line in enumerate(lines):
            self.by_thread[line.number].append(at)
        self.layers: list[dict[Ideal, Behind]] = []

    def run(self, tell: Callable[[float], None] | None = None) -> bool:
        """Search; whether all lines are explained. `layers` are there as far as they go. ``tell`` is told now
        and then how much of them is.

        Raises:
            TooMany: the model's bound was reached.
            ModelFault: a step is a model error.
        """
        sets: dict[Ideal, frozenset[int]] = {(0,) * len(self.by_thread): frozenset(self.model.initial())}
        self.layers = []
        for count in range(len(self.lines) + 1):
            if tell is not None and count % LINES == LINES - 1:
                tell(count / len(self.lines))
            layer = {}
            for ideal, begin in sets.items():
                closed = self.model.closed(begin, self._nexts(ideal))
                if closed:
                    layer[ideal] = Behind(begin, closed)
            if not layer:
                return False
            self.layers.append(layer)
            sets = {}
            for ideal, behind in layer.items():
                for at in self._ready(ideal):
                    line = self.lines[at]
                    after = self.model.moved(behind.closed, line.number, line.report)
                    if after:
                        then = _with(ideal, line.number)
                        sets[then] = sets[then] | after if then in sets else after
        return True

    @property
    def explained(self) -> int:
        """How many lines are explained."""
        return len(self.layers) - 1

    def _nexts(self, ideal: Ideal) -> Nexts:
        return tuple(
            self.lines[mine[done]].report if self.ahead and done < len(mine) else None
            for done, mine in zip(ideal, self.by_thread, strict=True)
        )

    def _ready(self, ideal: Ideal) -> list[int]:
        """The lines that may come next."""
        nexts = [mine[done] for done, mine in zip(ideal, self.by_thread, strict=True) if done < len(mine)]
        if self.total:
            return [min(nexts)] if nexts else []
        if self.slack is None:
            return nexts
        times = {at: self.lines[at].event.time or Fraction(0) for at in nexts}
        earliest = min(times.values(), default=Fraction(0))
        return [at for at, time in times.items() if time - earliest < self.slack]

    def last(self) -> list[int]:
        """All states behind the last line that is explained."""
        return [state for behind in self.layers[-1].values() for state in behind.closed]

    # ------------------------------------------------------------------ a run

    def explanation(self, end: int | None = None) -> Explained:
        """A run that reports all lines that are explained; ``end`` is the state in which it ends, one of
        the last layer, that with the fewest steps unless given."""
        ideal, state = self._last(end)
        states: list[int] = []
        reported: list[tuple[int, LogEvent]] = []
        for at in reversed(range(len(self.layers))):
            way = path_to(self.layers[at][ideal].closed, state)
            states += reversed(way)
            if at == 0:
                break
            ideal, state, line = self._before(at, ideal, way[0])
            reported.append((len(states), line.event))
        states.reverse()
        found = [(len(states) - 1 - behind, event) for behind, event in reversed(reported)]
        return states, found

    def _last(self, end: int | None) -> tuple[Ideal, int]:
        for ideal, behind in self.layers[-1].items():
            if end is None:
                return ideal, next(iter(behind.closed))
            if end in behind.closed:
                return ideal, end
        raise AssertionError("the state is none of the last layer")

    def _before(self, at: int, ideal: Ideal, state: int) -> tuple[Ideal, int, Line]:
        """From which set of lines, which state, and by which line a state was reached."""
        for number, done in enumerate(ideal):
            before = _with(ideal, number, -1)
            if not done or before not in self.layers[at - 1]:
                continue
            line, closed = self.lines[self.by_thread[number][done - 1]], self.layers[at - 1][before].closed
            if state not in self.model.moved(closed, number, line.report):
                continue
            for here in closed:
                for found in self.model.moves(here).reports:
                    if found.number == number and found.after == state and found.meets(line.report):
                        return before, here, line
        raise AssertionError("a state without a way to it")


def _with(ideal: Ideal, number: int, more: int = 1) -> Ideal:
    return *ideal[:number], ideal[number] + more, *ideal[number + 1 :]


def path_to(closed: Closed, state: int) -> list[int]:
    """The states from one of those that a set begins with to one of it."""
    way = [state]
    while (before := closed[way[-1]]) is not None:
        way.append(before)
    return way[::-1]


def lines_of(events: Sequence[LogEvent], columns: Sequence[str]) -> list[Line]:
    """The lines of a log, each with its thread's number.

    Args:
        events: the lines; their threads are among ``columns``, the model's.
    """
    numbers = {name: number for number, name in enumerate(columns)}
    known: dict[Report, Report] = {}
    reports = ((key_of(e.entry), e.arguments if e.entry.groups else None) for e in events)
    return [
        Line(e, numbers[e.thread], known.setdefault(report, report))
        for e, report in zip(events, reports, strict=True)
    ]
