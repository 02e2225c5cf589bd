"""Which orders a run has: of which two steps it matters that one comes before the other."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from operator import and_
from typing import assert_never

from interleave.explain.events import LATER, NEXT, OCCURS, Event, Order, Path
from interleave.program import instr as I
from interleave.program.dataflow import reachable, solve
from interleave.program.expr import Const
from interleave.program.footprint import THREAD, VARIABLE, Location, footprints
from interleave.program.kinds import OF_CHANNELS
from interleave.program.meanings import MEANINGS
from interleave.program.operands import defines, uses
from interleave.program.program import Code
from interleave.program.steps import step_nodes
from interleave.remembered import remembered
from interleave.trace.buffers import owner
from interleave.trace.holders import holders
from interleave.trace.step_paths import StepPaths
from interleave.trace.step_state import THREAD_STATUS, Accesses, Element

#: What an order says, the most telling one first: see `Order`.
BLAMED, FLOW, OVERWRITTEN, SIGNALS, LOCKS = 0, 1, 2, 3, 4
#: Kinds of shared variables that threads synchronise with.
SIGNALLING = {"queue", "queue-length", "channel", *OF_CHANNELS} | {
    meaning.on for meaning in MEANINGS.values() if any(guard.ended for guard in meaning.guards)
}

#: Farther apart than any two steps.
FAR = 1 << 20

#: Elements by the kind and the name of what they are of; None for any.
_Names = dict[tuple[str, str], set[int | None]]


class Orders:
    """Finds the orders that runs of a program have.

    Args:
        paths: the ways through its steps.
    """

    def __init__(self, paths: StepPaths) -> None:
        self.paths, self.program = paths, paths.program
        self._learns = any(thread.learns for thread in self.program.threads)
        self._steps: list[tuple[int, int, _Names, _Names]] = []
        #: the variables that a step waits for, by thread and program counter
        self._awaited: dict[tuple[int, int], frozenset[str]] = {}
        for number, (thread, index) in enumerate(self.program.instances):
            steps = footprints(self.program, thread, index)
            for pc, node in enumerate(thread.code.locations):
                found = steps[node]
                touched, written = _names(found.reads | found.writes), _names(found.writes)
                self._steps.append((number, pc, touched, written))
                self._awaited[number, pc] = awaited(thread.code, node)

    def orders(
        self,
        path: Path,
        accesses: Sequence[Accesses],
        seen: Collection[str] = (),
        blamed: Collection[str] = (),
        stuck: Collection[int] = (),
    ) -> list[Order]:
        """The orders of each two conflicting events of different threads, and of each event with one
        that conflicts with it and has not come when the run ends.

        Args:
            path: the run.
            accesses: of its steps.
            seen: variables that the violated property looks at: all that is written to them is
                written to what it sees.
            blamed: variables that the violation is about: what flows through them says most.
            stuck: the threads that never move after the run.
        """
        found = []
        shown = [any(name in seen for name, _ in access.writes) for access in accesses]
        for j, then in enumerate(path.events):
            for i, first in enumerate(path.events[:j]):
                if not self._one(first.thread, then.thread):
                    elements = accesses[i].conflicts(accesses[j])
                    if elements or (shown[i] and shown[j]):
                        weight = self._weight(path, accesses, i, j, elements, blamed)
                        found.append(Order(first, then, weight, j - i))
        return found + self._never(path, accesses, shown, seen, blamed, stuck)

    def _one(self, number: int, other: int) -> bool:
        """Whether two thread instances are one, or one and its store buffer, of which it is known in which
        order they do what."""
        if self._learns:
            return number == other
        return owner(self.program, number) == owner(self.program, other)

    def _weight(
        self, path: Path, accesses: Sequence[Accesses], i: int, j: int,
        elements: Collection[Element], blamed: Collection[str],
    ) -> int:  # fmt: skip
        """The weight of the order of the events at two positions, which meet in these elements."""
        data = self._data(name for name, _ in elements)
        flowing = {
            e[0] for e in elements if e[0] in data and (e in accesses[i].reads or e in accesses[j].reads)
        }
        awaited = self._awaited_by(path.events[i]) | self._awaited_by(path.events[j])
        return self._says({name for name, _ in elements}, data, flowing, awaited, blamed)

    def _awaited_by(self, event: Event) -> frozenset[str]:
        return self._awaited[event.thread, event.pc]

    def _data(self, names: Iterable[str]) -> set[str]:
        return {name for name in names if self._kind(name) in ("data", "heap", "")}

    def _kind(self, name: str) -> str:
        return self.program.variable[name].kind if name in self.program.variable else ""

    def _says(
        self, names: set[str], data: set[str], flowing: set[str], awaited: Collection[str],
        blamed: Collection[str],
    ) -> int:  # fmt: skip
        """The weight of an order of steps that meet in these names, of which some are data, some of those
        are read by one and written by the other, and some are waited for."""
        if flowing:
            if not names.isdisjoint(blamed):
                return BLAMED
            return SIGNALS if flowing.issubset(awaited) else FLOW
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
        stuck: Collection[int],
    ) -> list[Order]:
        """Orders with the first event of each step that comes after all of the run."""
        counts = Counter((event.thread, event.pc) for event in path.events)
        parts = [
            (event, self._parts(a.reads | a.writes), self._parts(a.writes), mark)
            for event, a, mark in zip(path.events, accesses, shown, strict=True)
        ]
        marked = {i for i, mark in enumerate(shown) if mark}
        touching: dict[tuple[str, str], set[int]] = {}
        for i, (_, touches, _, _) in enumerate(parts):
            for key in touches:
                touching.setdefault(key, set()).add(i)
        found = []
        stands = standing(path)
        blocked = {here for here in stands if here[0] in stuck}
        holding = self._holding(path, accesses, blocked)
        for number, pc, touched, written in self._steps:
            then = Event(number, pc, counts[number, pc] + 1)
            waits = (number, pc) in blocked
            comes = OCCURS if waits else NEXT if (number, pc) in stands else LATER
            late = len(path.events) + (FAR if waits else pc + 1)
            looks = any(kind == VARIABLE and name in seen for kind, name in written)
            # few events touch anything that the step touches: only these are looked at
            near = set(marked) if looks else set[int]()
            near.update(*(touching[key] for key in touched if key in touching))
            for event, touches, writes, mark in (parts[i] for i in sorted(near)):
                if self._one(event.thread, number):
                    continue
                names = _meeting(writes, touched) | _meeting(touches, written)
                if names or (mark and looks):
                    data = self._data(names)
                    both = {name for _, name in writes} & {name for _, name in written}
                    awaited = self._awaited_by(event) | self._awaited[number, pc]
                    weight = self._says(names, data, data - both, awaited, blamed)
                    if holding.get(number) == event:
                        weight = BLAMED
                    found.append(Order(event, then, weight, late - path.position[event], comes))
        return found

    def _holding(
        self, path: Path, accesses: Sequence[Accesses], blocked: Collection[tuple[int, int]]
    ) -> dict[int, Event]:
        """For each thread that waits for a lock at the end of the run, the event by which its owner
        took it."""
        layout, found = path.graph.layout, dict[int, Event]()
        for number, pc in blocked:
            thread, _ = self.program.instances[number]
            if not isinstance(thread.code.at(pc).instr, I.Operate):
                continue
            state = path.graph.states[path.states()[-1]]
            ways = self.paths.paths(state, number)
            for element in sorted({element for way in ways for element in way.accesses.reads}):
                owners = holders(layout, state, element)
                taken = [
                    event
                    for event, access in zip(path.events, accesses, strict=True)
                    if event.thread in owners and event.thread != number and element in access.writes
                ]
                if taken:
                    found[number] = taken[-1]
        return found

    def _parts(self, elements: Iterable[Element]) -> _Names:
        found: _Names = {}
        for name, number in elements:
            if name.startswith(THREAD_STATUS):
                found.setdefault((THREAD, name.removeprefix(THREAD_STATUS)), set()).add(number)
            else:
                length = self.program.variable[name].length
                found.setdefault((VARIABLE, name), set()).add(number % length)
        return found


def standing(path: Path) -> set[tuple[int, int]]:
    """Where threads stand at the end of a run: their numbers and program counters."""
    graph = path.graph
    state = graph.states[path.states()[-1]]
    return {
        (number, pc)
        for number, (thread, _) in enumerate(graph.code.program.instances)
        if (pc := graph.layout.pc(state, number)) < len(thread.code.locations)
    }


@remembered()
def awaited(code: Code, location: int) -> frozenset[str]:
    """The variables that a step reads to find out whether it can be taken: those of its ``wait_until``, and
    of what decides whether it comes there; none that it has written itself before it reads it."""
    nodes = step_nodes(code, location)[0]
    written = (k for k in nodes if k not in code.hidden)
    loads = {k: i for k in written if isinstance(i := code.nodes[k].instr, I.Load) and _guards(code, k)}
    if not loads:
        return frozenset()
    deciding, own = _deciding(code, nodes), _written_before(code, location, nodes)
    return frozenset(
        load.place.variable
        for k, load in loads.items()
        if load.dst in deciding and load.place.variable not in own.get(k, ())
    )


def _deciding(code: Code, nodes: Iterable[int]) -> set[int]:
    """The locals that decide where these nodes lead, and those that what is in them is made of."""
    instrs = [code.nodes[k].instr for k in nodes]
    decide = {slot for i in instrs if isinstance(i, (I.Branch, I.Assume)) for slot in uses(i)}
    made = [(defines(i), uses(i)) for i in instrs]
    return set(reachable(decide, lambda slot: (s for dst, used in made if dst == slot for s in used)))


def _written_before(code: Code, location: int, nodes: Collection[int]) -> dict[int, frozenset[str]]:
    """For each node of a step the single variables that the step has written when it comes there."""

    def flow(number: int, before: frozenset[str]) -> list[tuple[int, frozenset[str]]]:
        instr, after = code.nodes[number].instr, before
        if isinstance(instr, I.Store) and instr.place.ref is None and instr.place.index is None:
            after = before | {instr.place.variable}
        return [(target, after) for target in code.nodes[number].next if target in nodes]

    return solve({location: frozenset[str]()}, flow, and_)


def _guards(code: Code, number: int) -> bool:
    """Whether nothing but local work and reading lies between a node and one at which a step ends that
    cannot be taken; and what a memory model does there."""
    seen, work = {number}, list(code.nodes[number].next)
    while work:
        here = work.pop()
        if here in seen:
            continue
        seen.add(here)
        instr = code.nodes[here].instr
        if here in code.hidden:
            work += code.nodes[here].next
            continue
        match instr:
            case I.Assume(condition) if condition != Const(1):
                return True
            case I.Load() | I.Assign() | I.Branch():
                work += code.nodes[here].next
            case (
                I.Assume() | I.Check() | I.Require() | I.Emit() | I.Fence() | I.End() | I.Result()
                | I.AtomicBegin() | I.AtomicEnd() | I.Store() | I.New() | I.Free() | I.Choose()
                | I.ChooseRange() | I.Operate() | I.Put() | I.Get() | I.Notify() | I.Start() | I.Join()
                | I.Status()
            ):  # fmt: skip
                pass
            case _:
                assert_never(instr)
    return False


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
