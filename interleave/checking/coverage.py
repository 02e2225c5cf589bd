"""Steps that no interleaving takes: a model whose threads never come there may be too narrow.

A step counts as taken if some thread takes it in some reachable state; a thread that only stands
before it and waits for ever does not. Instances of a thread are not told apart, nor are the calls of
a procedure: what one of them takes is taken. So the answer is about places in the model's text, and
it is the same with and without reductions: docs/decisions/0008-reduction.md says why a run into a
crash is kept, and with "takes the step" in place of "crashes" that is the argument here.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from functools import cached_property

from interleave.engine.behaviour.behaviour import Behaviour
from interleave.engine.behaviour.codes import BLOCKED
from interleave.engine.exploration import Exploration
from interleave.engine.python.search import PythonExploration
from interleave.program import instr as I
from interleave.program.dataflow import reachable
from interleave.program.program import Code, Thread
from interleave.program.steps import start_nodes, step_nodes
from interleave.properties.result import Unreached
from interleave.trace.build import TraceBuilder

#: A step of a thread, whichever instance takes it: the number of its first one, and the program counter.
At = tuple[int, int]
#: A place in the text: a thread, a call, or what a step does first.
Place = tuple[object, ...]


def unreached(
    exploration: Exploration, searched: Behaviour, builder: TraceBuilder
) -> tuple[Unreached, ...] | None:
    """The places in the model that no interleaving comes to, in program order.

    Args:
        exploration: what the search found.
        searched: the program's behaviour as it was searched.
        builder: describes steps; its code is without a reduction.

    Returns:
        None if that is not known: not everything was explored, there is no initial state, or the
        native engine went on with an older search or kept only hashes.
    """
    if exploration.stopped is not None or not exploration.states:
        return None
    taken = Taken(builder.code, searched)
    if isinstance(exploration, PythonExploration):
        taken.look(exploration.parent)
    elif exploration.taken is not None:
        taken.add(exploration.taken)
    else:
        return None
    return Places(builder, taken.steps).unreached()


class Taken:
    """The steps that are taken in states.

    Args:
        plain: the program's behaviour without a reduction.
        searched: its behaviour as the states were found with, whose locations may have been split.

    Attributes:
        steps: those known so far; at first the folded ones with which threads begin.
    """

    def __init__(self, plain: Behaviour, searched: Behaviour) -> None:
        self.threads = plain.program.thread
        self.plain = plain if searched.program is plain.program else Behaviour(searched.program)
        self.program, self.layout = self.plain.program, self.plain.layout
        self.folded = searched.folded
        self.steps: set[At] = set()
        if any(self.folded):
            for state in self.plain.initial():
                self._follow(state)

    def add(self, steps: Collection[At]) -> None:
        """Add steps that a search took, by thread instance and program counter."""
        self.steps.update(map(self._of_all, steps))

    def _of_all(self, at: tuple[int, int]) -> At:
        """A step of a thread instance as one of its thread, as that is written."""
        thread, pc = self.program.instances[at[0]][0], at[1]
        if thread.code.origin:
            pc = self.threads[thread.name].code.pcs[thread.code.origin[thread.code.locations[pc]]]
        return thread.first, pc

    def look(self, states: Collection[int]) -> None:
        """Look at all states that a search found."""
        for number, (thread, _) in enumerate(self.program.instances):
            field = self.layout.threads[number]
            offset, mask, counters = field.place.offset, field.place.mask, field.counters
            pcs = set(range(len(thread.code.locations))) - self.folded[number]
            wanted = {pc for pc in pcs if self._lacks(number, pc)}
            for state in states if wanted else ():
                pc = counters[state >> offset & mask]
                if pc in wanted:
                    self._take(state, number, pc)
                    if not self._lacks(number, pc):
                        wanted.discard(pc)
                        if not wanted:
                            break

    def _lacks(self, number: int, pc: int) -> bool:
        """Whether more may be learnt from a step: it is not known to be taken, or a folded one that
        it may go through is not."""
        at = number, pc
        return self._of_all(at) not in self.steps or not self._through[at] <= self.steps

    def _take(self, state: int, number: int, pc: int) -> None:
        """Note a thread's step, if it is possible, and the folded ones that it goes through."""
        function = self.plain.tables[number][pc]
        result = BLOCKED if function is None else function(state)
        for after in [result] if isinstance(result, int) else result:
            if after != BLOCKED:
                self.steps.add(self._of_all((number, pc)))
                self._follow(after)

    def _follow(self, state: int) -> None:
        """Note the folded steps that can be taken from a state, one after the other."""
        self.add([(number, pc) for number, pc, _ in self.plain.go_on(state, self.folded)])

    @cached_property
    def _through(self) -> dict[tuple[int, int], frozenset[At]]:
        """The folded steps that a step may go through, its own thread's and those of threads that
        it starts."""
        after: dict[tuple[int, int], set[tuple[int, int]]] = {}
        for number, (thread, _) in enumerate(self.program.instances):
            for pc, location in enumerate(thread.code.locations):
                nodes, ends = step_nodes(thread.code, location)
                after[number, pc] = self._folded_at(number, ends) | self._started(thread.code, nodes)
        return {
            at: frozenset(map(self._of_all, reachable(found, after.__getitem__)))
            for at, found in after.items()
        }

    def _folded_at(self, number: int, nodes: Collection[int]) -> set[tuple[int, int]]:
        locations = self.program.instances[number][0].code.locations
        return {(number, pc) for pc in self.folded[number] if locations[pc] in nodes}

    def _started(self, code: Code, nodes: Collection[int]) -> set[tuple[int, int]]:
        """The folded steps with which threads may begin that these nodes start."""
        found: set[tuple[int, int]] = set()
        for instr in (code.nodes[node].instr for node in nodes):
            if isinstance(instr, I.Start):
                thread = self.program.thread[instr.thread]
                for number in range(thread.first, thread.first + thread.instances):
                    found |= self._folded_at(number, start_nodes(thread.code)[1])
        return found


class Places:
    """The places in a model's text, by the steps that come there.

    Args:
        builder: describes the program's steps.
        taken: the steps that are taken.
    """

    def __init__(self, builder: TraceBuilder, taken: Collection[At]) -> None:
        self.builder = builder
        self.threads = {thread.first: thread for thread in builder.program.threads if not thread.of}
        self._chains = {
            (first, pc): _chain(thread, pc)
            for first, thread in self.threads.items()
            for pc in range(len(thread.code.locations))
            if not _is_end(thread, pc)
        }
        self.taken = [at for at in taken if at in self._chains]
        reached = {place for at in self.taken for place in self._chains[at]}
        #: each place that nobody comes to, with the steps there; of several around a step the outermost
        self._missing: dict[Place, list[At]] = {}
        for at, chain in self._chains.items():
            place = next((place for place in chain if place not in reached), None)
            if place is not None:
                self._missing.setdefault(place, []).append(at)

    def unreached(self) -> tuple[Unreached, ...]:
        """Those that nobody comes to. Told first are those that a step which is taken can lead to;
        with each, those that can only come later."""
        firsts = {place for place, steps in self._missing.items() if self._next.intersection(steps)}
        later: dict[Place, list[Place]] = {}
        told = set(firsts)
        for place in sorted(self._missing, key=lambda place: place not in firsts):
            if place in firsts or place not in told:
                told.add(place)
                later[place] = [other for other in self._behind(place) if other not in told]
                told.update(later[place])
        return tuple(
            replace(self._described(place), later=tuple(map(self._described, later[place])))
            for place in self._missing
            if place in later
        )

    @cached_property
    def _ends(self) -> dict[At, set[At]]:
        """Where each step can lead."""
        found = {}
        for first, thread in self.threads.items():
            pcs = thread.code.pcs
            for node, pc in pcs.items():
                found[first, pc] = {(first, pcs[end]) for end in step_nodes(thread.code, node)[1]}
        return {at: ends & self._chains.keys() for at, ends in found.items()}

    @cached_property
    def _next(self) -> set[At]:
        """Where threads begin, and where steps lead that are taken."""
        found = {end for at in self.taken for end in self._ends[at]}
        for first, thread in self.threads.items():
            found |= {(first, thread.code.pcs[node]) for node in start_nodes(thread.code)[1]}
        return found

    def _behind(self, place: Place) -> list[Place]:
        """The places that nobody comes to and that can come after one."""
        taken = set(self.taken)
        seen = set(reachable(self._missing[place], lambda at: self._ends[at] - taken))
        return [other for other, steps in self._missing.items() if seen.intersection(steps)]

    def _described(self, place: Place) -> Unreached:
        steps = {self._chains[at][-1]: at for at in reversed(self._missing[place])}
        at = self._missing[place][0]
        thread, depth = self.threads[at[0]], self._chains[at].index(place)
        site = thread.code.at(at[1]).site
        if depth == 0:
            where, span, text = thread.name, thread.span, ""
        elif depth < len(site.frames):
            call = site.frames[depth]
            assert call.call is not None
            where, span, text = site.frames[depth - 1].name, call.call, call.text or f"{call.name}()"
        else:
            where, span, text = site.frames[-1].name, site.span, self.builder.does(*at)
        return Unreached(
            thread.shown, where, span.file, span.line, text,
            tuple(replace(self.builder.place(*at), thread=thread.shown) for at in sorted(steps.values())),
        )  # fmt: skip


def _is_end(thread: Thread, pc: int) -> bool:
    """Whether a step is that a thread ends whose store buffer was not empty before, which is no place."""
    begin = thread.code.at(pc).instr
    return isinstance(begin, I.AtomicBegin) and isinstance(begin.instr, I.End)


def _chain(thread: Thread, pc: int) -> tuple[Place, ...]:
    """The places around a step, the outermost first: its thread, the calls, and the step itself. Two
    steps can have one place in the text, like the two that a condition's ``wait()`` is."""
    node = thread.code.at(pc)
    calls = (("call", frame.call) for frame in node.site.frames[1:])
    return ("thread", thread.name), *calls, ("step", node.site.span, I.called(node.instr))
