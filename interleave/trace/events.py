"""Events of a run, and which of them have to keep their order.

An event is the k-th time that a thread takes the step at one program counter. Runs are compared by
the order of the same events.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

from interleave.engine.layout import WORD
from interleave.program.footprint import THREAD, VARIABLE, Location, footprints
from interleave.trace.accesses import THREAD_STATUS, Accesses, AccessReader, Element
from interleave.trace.graph import StateGraph

#: What an order says, the most telling one first: see `Order`.
BLAMED, FLOW, OVERWRITTEN, SIGNALS, LOCKS = 0, 1, 2, 3, 4
#: Kinds of shared variables that threads synchronise with.
SIGNALLING = ("semaphore", "condition", "queue", "queue-length")

#: Farther apart than any two steps.
FAR = 1 << 20

#: Elements by the kind and the name of what they are of; None for any.
_Names = dict[tuple[str, str], set[int | None]]


@dataclass(frozen=True)
class Event:
    """The ``count``-th time, from 1, that a thread instance takes the step at ``pc``."""

    thread: int
    pc: int
    count: int


@dataclass(frozen=True)
class Order:
    """``first`` before ``then``, two conflicting events of different threads; ``then`` need not
    come at all. ``weight`` is less for what says more: what flows through the variable that
    the violation is about, then other data that flow, then data that are overwritten, then signals between
    threads (what is posted, notified, queued), then locks.
    ``apart`` grows with the steps that lie between them."""

    first: Event
    then: Event
    weight: int
    apart: int


class Path:
    """A run in a graph: the state that it begins in and the numbers of its steps.

    Attributes:
        events: what happens, in order.
        position: where each event stands.
    """

    def __init__(self, graph: StateGraph, initial: int, steps: Sequence[int]) -> None:
        self.graph, self.initial, self.steps = graph, initial, tuple(steps)
        counts: Counter[tuple[int, int]] = Counter()
        self.events: list[Event] = []
        for step in self.steps:
            here = graph.thread[step], graph.at[step]
            counts[here] += 1
            self.events.append(Event(*here, counts[here]))
        self.position = {event: i for i, event in enumerate(self.events)}

    def states(self) -> list[int]:
        """The numbers of the states, the last one after the last step unless it crashes."""
        found = [self.initial]
        found += [self.graph.target[step] for step in self.steps if self.graph.target[step] >= 0]
        return found

    def accesses(self, reader: AccessReader) -> list[Accesses]:
        """What each step accesses."""
        found, graph = [], self.graph
        for state, step in zip(self.states(), self.steps, strict=False):
            found.append(reader.accesses(graph.states[state], graph.thread[step], graph.choice[step]))
        return found


class Orders:
    """Finds the orders that runs of a program have.

    Args:
        reader: tells what steps access.
    """

    def __init__(self, reader: AccessReader) -> None:
        self.reader, self.program = reader, reader.program
        self._steps: list[tuple[int, int, _Names, _Names]] = []
        for number, (thread, index) in enumerate(self.program.instances):
            steps = footprints(self.program, thread, index)
            for pc, node in enumerate(thread.code.locations):
                found = steps[node]
                touched, written = _names(found.reads | found.writes), _names(found.writes)
                self._steps.append((number, pc, touched, written))

    def orders(
        self,
        path: Path,
        accesses: Sequence[Accesses],
        seen: Collection[str] = (),
        blamed: Collection[str] = (),
    ) -> list[Order]:
        """The orders of each two conflicting events of different threads, and of each event with one
        that conflicts with it and has not come when the run ends.

        Args:
            path: the run.
            accesses: of its steps.
            seen: variables that the violated property looks at: all that is written to them is
                written to what it sees.
            blamed: variables that the violation is about: what flows through them says most.
        """
        found = []
        shown = [any(name in seen for name, _ in access.writes) for access in accesses]
        for j, then in enumerate(path.events):
            for i, first in enumerate(path.events[:j]):
                if first.thread != then.thread:
                    elements = accesses[i].conflicts(accesses[j])
                    if elements or (shown[i] and shown[j]):
                        weight = self._weight(accesses[i], accesses[j], elements, blamed)
                        found.append(Order(first, then, weight, j - i))
        return found + self._never(path, accesses, shown, seen, blamed)

    def _weight(
        self, a: Accesses, b: Accesses, elements: Collection[Element], blamed: Collection[str]
    ) -> int:
        data = self._data(name for name, _ in elements)
        flow = any(e in a.reads or e in b.reads for e in elements if e[0] in data)
        return self._says({name for name, _ in elements}, data, flow, blamed)

    def _data(self, names: Iterable[str]) -> set[str]:
        return {name for name in names if self._kind(name) not in (*SIGNALLING, "mutex")}

    def _kind(self, name: str) -> str:
        return self.program.variable[name].kind if name in self.program.variable else ""

    def _says(self, names: set[str], data: set[str], flow: bool, blamed: Collection[str]) -> int:
        """The weight of an order of steps that meet in these names."""
        if flow:
            return FLOW if names.isdisjoint(blamed) else BLAMED
        if data or not names:
            return OVERWRITTEN
        return SIGNALS if any(self._kind(name) in SIGNALLING for name in names) else LOCKS

    def _never(
        self,
        path: Path,
        accesses: Sequence[Accesses],
        shown: Sequence[bool],
        seen: Collection[str],
        blamed: Collection[str],
    ) -> list[Order]:
        """Orders with the first event of each step that comes after all of the run."""
        counts = Counter((event.thread, event.pc) for event in path.events)
        parts = [
            (event, self._parts(a.reads | a.writes), self._parts(a.writes), mark)
            for event, a, mark in zip(path.events, accesses, shown, strict=True)
        ]
        found = []
        blocked = self._blocked(path)
        for number, pc, touched, written in self._steps:
            then = Event(number, pc, counts[number, pc] + 1)
            late = len(path.events) + (FAR if (number, pc) in blocked else pc + 1)
            looks = any(kind == VARIABLE and name in seen for kind, name in written)
            for event, touches, writes, mark in parts:
                if event.thread == number:
                    continue
                names = _meeting(writes, touched) | _meeting(touches, written)
                if names or (mark and looks):
                    data = self._data(names)
                    both = {name for _, name in writes} & {name for _, name in written}
                    weight = self._says(names, data, bool(data - both), blamed)
                    found.append(Order(event, then, weight, late - path.position[event]))
        return found

    def _blocked(self, path: Path) -> set[tuple[int, int]]:
        """Where threads stand if the run ends in a state without steps: what they cannot do there says
        more than what would come later."""
        graph, state = path.graph, path.states()[-1]
        crashed = path.steps and graph.target[path.steps[-1]] < 0
        if crashed or graph.steps(state):
            return set()
        layout = graph.layout
        return {(n, layout.pc(graph.states[state], n)) for n in range(len(self.program.instances))}

    def _parts(self, elements: Iterable[Element]) -> _Names:
        found: _Names = {}
        for name, number in elements:
            if name.startswith(THREAD_STATUS):
                found.setdefault((THREAD, name.removeprefix(THREAD_STATUS)), set()).add(number)
            else:
                length = self.program.variable[name].length
                found.setdefault((VARIABLE, name), set()).add(number % length)
        return found


def _names(locations: Iterable[Location]) -> _Names:
    found: _Names = {}
    for location in locations:
        found.setdefault((location.kind, location.name), set()).add(location.element)
    return found


def _meeting(some: _Names, others: _Names) -> set[str]:
    """The names of the locations that may be in both."""
    return {
        key[1]
        for key, elements in some.items()
        if key in others and (None in others[key] or not elements.isdisjoint(others[key]))
    }


class Observer:
    """Follows runs and says which orders they break: ``then`` comes while ``first`` has not come.

    What it remembers of a run is one integer: how often each step was taken that matters, up to the
    most that does.

    Args:
        orders: those to watch.

    Attributes:
        words: how many 64-bit words that takes; no count lies across the end of one.
        slots: where the count of a thread's step is: from which bit on, under which mask; and the most
            that counts.
        firsts: the same of all first events, with the count that each has to have.
        breaks: for each thread's step, by its count, the orders that it breaks: their numbers, each
            unless a count, from a bit on, under a mask, is so much.
    """

    def __init__(self, orders: Sequence[Order]) -> None:
        self.orders = tuple(orders)
        most: dict[tuple[int, int], int] = {}
        for order in orders:
            for event in (order.first, order.then):
                here = event.thread, event.pc
                most[here] = max(most.get(here, 0), event.count)
        self.slots: dict[tuple[int, int], tuple[int, int, int]] = {}
        offset = 0
        for here, count in most.items():
            width = count.bit_length()
            if offset % WORD + width > WORD:
                offset += -offset % WORD
            self.slots[here] = offset, (1 << width) - 1, count
            offset += width
        self.words = -(-offset // WORD)
        firsts: dict[tuple[int, int], int] = {}
        for order in orders:
            here = order.first.thread, order.first.pc
            firsts[here] = max(firsts.get(here, 0), order.first.count)
        self.firsts = [(*self.slots[here][:2], count) for here, count in firsts.items()]
        self.breaks: dict[tuple[int, int], dict[int, list[tuple[int, int, int, int]]]] = {}
        for k, order in enumerate(orders):
            offset, mask, _ = self.slots[order.first.thread, order.first.pc]
            counts = self.breaks.setdefault((order.then.thread, order.then.pc), {})
            counts.setdefault(order.then.count, []).append((k, offset, mask, order.first.count))

    def complete(self, memory: int) -> bool:
        """Whether no order can be broken any more: the first event of each has come."""
        return all(memory >> offset & mask >= count for offset, mask, count in self.firsts)

    def step(self, memory: int, thread: int, pc: int) -> tuple[int, list[int]]:
        """What is remembered after a step, and the numbers of the orders that it breaks."""
        slot = self.slots.get((thread, pc))
        if slot is None:
            return memory, []
        offset, mask, most = slot
        count = memory >> offset & mask
        if count == most:
            return memory, []
        breaks = self.breaks.get((thread, pc))
        broken: list[int] = []
        if breaks is not None:
            broken = [k for k, o, m, n in breaks.get(count + 1, ()) if memory >> o & m < n]
        return memory + (1 << offset), broken
