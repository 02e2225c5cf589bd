"""A program as far as logs can see it: what can be done in its states, and what of that a line reports."""

from __future__ import annotations

from interleave.conform.observed import Observed
from interleave.engine.behaviour.behaviour import Behaviour
from interleave.engine.behaviour.codes import BLOCKED
from interleave.record import record

#: What a line reports: its kind, name and place in the model; its arguments, None if they are not compared.
Report = tuple[tuple[str, ...], tuple[str, ...] | None]
#: For each thread what it reports next, None if nothing.
Nexts = tuple[Report | None, ...]
#: Of a set of states with those that are reached from it by steps that no line reports: where each was
#: reached from, None for those of the set.
Closed = dict[int, int | None]
#: A step that crashes: the thread's number, the alternative, the code.
Crash = tuple[int, int, int]


class TooMany(Exception):
    """The bound on states was reached."""


@record
class Reported:
    """A step that a line reports: the thread's number, what that is, with the arguments as the model has
    them, and the state that it leads to."""

    number: int
    key: tuple[str, ...]
    shown: tuple[str, ...]
    after: int

    def meets(self, report: Report) -> bool:
        """Whether a line reports it."""
        return report[0] == self.key and (report[1] is None or report[1] == self.shown)


@record
class Moves:
    """What can be done in a state.

    Attributes:
        hidden: the states that steps lead to that no line reports.
        reports: the steps that lines report, of the threads that stand at one.
        crashes: the steps that crash.
    """

    hidden: tuple[int, ...]
    reports: tuple[Reported, ...]
    crashes: tuple[Crash, ...]


class Model:
    """A program as far as logs can see it; what was found out of its states is kept.

    Args:
        observed: the program, whose marks are steps.
        code: its behaviour.
        most: how many states are kept.

    Attributes:
        kept: how many states are kept.
    """

    def __init__(self, observed: Observed, code: Behaviour, most: int) -> None:
        self.observed, self.code, self.most = observed, code, most
        self.kept = 0
        self._moves: dict[int, Moves] = {}
        self._closed: dict[tuple[frozenset[int], Nexts], Closed] = {}
        self._moved: dict[tuple[int, int, Report], frozenset[int]] = {}
        self.points = [
            [observed.points.get((thread.name, node)) for node in thread.code.locations]
            for thread, _ in observed.program.instances
        ]
        # by what a thread's place holds, as in `expander`: its step, and what that reports
        self._threads = [
            (number, at.place.offset, at.place.mask, at.by_place(table, None), at.by_place(points, None))
            for number, (at, table, points) in enumerate(
                zip(self.code.layout.threads, self.code.tables, self.points, strict=True)
            )
        ]

    @property
    def anything(self) -> Nexts:
        """Where nothing is known of what threads report next."""
        return (None,) * len(self.points)

    def initial(self) -> list[int]:
        """The initial states; but not where the first local work of a thread crashes."""
        return [state for state in self.code.initial() if state >= 0]

    def moves(self, state: int) -> Moves:
        """What can be done in a state.

        Raises:
            ModelFault: a step is a model error.
        """
        known = self._moves.get(state)
        if known is not None:
            return known
        self._keep(1)
        hidden: list[int] = []
        reports: list[Reported] = []
        crashes: list[Crash] = []
        for number, offset, mask, steps, points in self._threads:
            place = state >> offset & mask
            step = steps[place]
            if step is None:
                continue
            found = step(state)
            if found.__class__ is int:
                found = (found,) if found != BLOCKED else ()
            if not found:
                continue
            point = points[place]
            for choice, after in enumerate(found):
                if after < 0:
                    crashes.append((number, choice, after))
                elif point is None:
                    hidden.append(after)
                else:
                    shown = self.observed.shown(self.code.layout, state, number, point)
                    reports.append(Reported(number, point.key, shown, after))
        moves = self._moves[state] = Moves(tuple(dict.fromkeys(hidden)), tuple(reports), tuple(crashes))
        return moves

    def closed(self, begin: frozenset[int], nexts: Nexts) -> Closed:
        """The states that are reached by steps that no line reports; but not those in which a thread stands
        at a step that its next line does not report: it could never go on."""
        key = begin, nexts
        known = self._closed.get(key)
        if known is not None:
            return known
        todo = [state for state in sorted(begin) if self._viable(state, nexts)]
        found: Closed = dict.fromkeys(todo)
        for state in todo:
            for after in self.moves(state).hidden:
                if after not in found and self._viable(after, nexts):
                    found[after] = state
                    todo.append(after)
        self._keep(len(found))
        self._closed[key] = found
        return found

    def _viable(self, state: int, nexts: Nexts) -> bool:
        for found in self.moves(state).reports:
            wanted = nexts[found.number]
            if wanted is not None and not found.meets(wanted):
                return False
        return True

    def moved(self, closed: Closed, number: int, report: Report) -> frozenset[int]:
        """The states that a line of a thread leads to."""
        key = id(closed), number, report  # `closed` is kept as long as this is
        known = self._moved.get(key)
        if known is None:
            known = self._moved[key] = frozenset(
                found.after
                for state in closed
                for found in self.moves(state).reports
                if found.number == number and found.meets(report)
            )
        return known

    def _keep(self, more: int) -> None:
        self.kept += more
        if self.kept > self.most:
            raise TooMany
