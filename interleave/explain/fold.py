"""Which steps of a trace matter: those through which threads influence each other and the failure."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence

from interleave.explain.choices import Choices
from interleave.explain.events import Path
from interleave.explain.orders import awaited
from interleave.program.kinds import BESIDE
from interleave.program.meanings import LOCKS
from interleave.trace.step_state import Accesses, Element
from interleave.trace.trace import Trace

#: The kinds of variables that a lock is made of.
OF_LOCKS = (*LOCKS, *BESIDE)
#: So many steps behind a violation are all shown.
MOST_BEHIND = 12


class Folding:
    """Finds the steps of a failing run that are not folded.

    Args:
        path: the run.
        accesses: of its steps.
        seen: the variables that the violated property looks at.
        no_return: the position of the first step after which every run fails; None if all runs do.
        choices: those in the graph.
    """

    def __init__(
        self, path: Path, accesses: Sequence[Accesses], seen: Collection[str], no_return: int | None,
        choices: Choices,
    ) -> None:  # fmt: skip
        self.choices = choices
        self.path, self.accesses, self.seen, self.no_return = path, accesses, seen, no_return
        self.variables = path.graph.code.program.variable

    def shown(self, decisive: Iterable[int], orders: Iterable[tuple[int, int | None]]) -> frozenset[int]:
        """The positions of the steps that are not folded.

        Never folded: the decisive ones, the one that fails, the point of no return, the arrivals of stores,
        the last write of each value that these read, and what frees or closes what they use; who made true
        what a step that is shown waits for, and which value was chosen that it stores. Backwards from them,
        those that hand something on from one thread to another: each first reading of what another thread
        wrote, and that writing; that a lock is free hands nothing on. Behind the point of no return only what
        touches what the failure is about, or leads to the step that crashes.

        Args:
            decisive: positions of the steps that the failure is about.
            orders: the cause's, as positions; None for a step that does not run.
        """
        last = len(self.path.steps) - 1
        certain = {*decisive, *((last,) if self.path.crashes or not self._stuck() else ())}
        certain |= self._arrivals()
        if self.no_return is not None:
            certain.add(self.no_return)
        certain |= self._written_last(certain)
        subject = self._subject(certain)
        wanted = certain | self._about(orders)
        if self._stuck():
            wanted |= set({event.thread: i for i, event in enumerate(self.path.events)}.values())
        found = self._handed_on(wanted)
        if self.no_return is not None:
            way = certain | (self._handed_on((last,)) if self.path.crashes else set())
            found = {
                position
                for position in found | way
                if position <= self.no_return or position in way or self._touches(position, subject)
            }
        return frozenset(self._with_reasons(found))

    def _arrivals(self) -> set[int]:
        """The steps of store buffers."""
        instances = self.path.graph.code.program.instances
        return {i for i, event in enumerate(self.path.events) if instances[event.thread][0].of}

    def _stuck(self) -> bool:
        path = self.path
        return not path.crashes and not path.graph.steps(path.states()[-1])

    def _touches(self, position: int, subject: Collection[Element]) -> bool:
        access = self.accesses[position]
        return not (access.reads | access.writes).isdisjoint(subject)

    def _subject(self, certain: Iterable[int]) -> set[Element]:
        """What the failure is about: what its last step and what waits at its end accesses, and what the
        property looks at."""
        found = {element for access in self.accesses for element in access.writes if element[0] in self.seen}
        for access in (self.accesses[position] for position in certain):
            found |= {e for e in access.reads | access.writes if self._kind(e) not in ("", *OF_LOCKS)}
        return found

    def _kind(self, element: Element) -> str:
        """The kind of its variable; empty for what is of none."""
        return self.variables[element[0]].kind if element[0] in self.variables else ""

    def _written_last(self, positions: Iterable[int]) -> set[int]:
        """Who wrote last what some steps read: values, and objects that are gone."""
        crash = len(self.path.steps) - 1 if self.path.crashes else None
        found = {
            self._writer(element, position)
            for position in positions
            for element in self.accesses[position].reads
            if self._kind(element) == "data" or (self._kind(element) == "heap" and position == crash)
        }
        return {position for position in found if position is not None}

    def _with_reasons(self, positions: Collection[int]) -> set[int]:
        """Some steps, those of other threads that wrote what these wait for, and the choices of what they
        store."""
        found, work, events = set(positions), list(positions), self.path.events
        while work:
            position = work.pop()
            event, reads = events[position], self.accesses[position].reads
            code = self.path.graph.code.program.instances[event.thread][0].code
            names = awaited(code, code.locations[event.pc])
            wrote = {self._writer(element, position) for element in reads if element[0] in names}
            new = {k for k in wrote if k is not None and events[k].thread != event.thread}
            own = next((k for k in reversed(range(position)) if events[k].thread == event.thread), None)
            stores = not reads and bool(self.accesses[position].writes)
            if own is not None and stores and self.choices.is_choice(event.thread, events[own].pc):
                new.add(own)
            new -= found
            found |= new
            work += new
        return found

    def _writer(self, element: Element, position: int) -> int | None:
        """Which step wrote an element last before the one at a position; None if none did."""
        return next((k for k in reversed(range(position)) if element in self.accesses[k].writes), None)

    def _about(self, orders: Iterable[tuple[int, int | None]]) -> frozenset[int]:
        """The positions of the steps that access the data that a cause's orders are about."""
        found: set[Element] = set()
        for first, then in orders:
            if then is not None:
                found |= self.accesses[first].conflicts(self.accesses[then])
        data = {element for element in found if self._kind(element) == "data"}
        return frozenset(i for i, a in enumerate(self.accesses) if not data.isdisjoint(a.reads | a.writes))

    def _handed_on(self, decisive: Iterable[int]) -> set[int]:
        """The decisive steps, and backwards from them those that hand something on between threads."""
        wrote = self._writers()
        taken: dict[int, int] = {}
        found: set[int] = set()
        work = list(decisive)
        while work:
            position = work.pop()
            found.add(position)
            thread = self.path.events[position].thread
            begin = taken.get(thread, -1)
            if position <= begin:
                continue
            taken[thread] = position
            for earlier in range(begin + 1, position + 1):
                if self.path.events[earlier].thread == thread and earlier in wrote:
                    work += [k for k in (earlier, wrote[earlier]) if k not in found]
        return found

    def _writers(self) -> dict[int, int]:
        """For each step that is the first of its thread to read something that another thread wrote,
        the step that wrote it last."""
        last: dict[Element, int] = {}
        known: set[tuple[int, Element, int]] = set()
        found: dict[int, int] = {}
        for position, access in enumerate(self.accesses):
            thread = self.path.events[position].thread
            for element in sorted(access.reads):
                writer = last.get(element)
                if writer is None or self._kind(element) in (*OF_LOCKS, "heap"):
                    continue
                if self.path.events[writer].thread != thread and (thread, element, writer) not in known:
                    known.add((thread, element, writer))
                    found[position] = max(writer, found.get(position, -1))
            for element in access.writes:
                last[element] = position
        return found


def going_on(trace: Trace) -> frozenset[int]:
    """The positions of those steps behind the violation that are shown: all if they are few, else each
    thread's last one."""
    steps = range(trace.length, len(trace.steps))
    if len(steps) <= MOST_BEHIND:
        return frozenset(steps)
    return frozenset({trace.steps[position].number: position for position in steps}.values())
