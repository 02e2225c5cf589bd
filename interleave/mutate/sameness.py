"""Whether a mutant does the same as the original, as far as can be seen.

What can be seen of a state is what a property can look at, and what is judged of it: the values of the shared
variables, and what locks hold if a property of the program looks at that; of each thread whether it has not
begun, is on its way, or has finished; and whether the state is by itself a violation: a deadlock, a leak, a
race. A step after which all of that is
as it was cannot be seen. Of a step that crashes the kind of violation is seen.

Two programs do the same if they are stuttering equivalent (Browne, Clarke, Grumberg, Characterizing finite
Kripke structures in propositional temporal logic, 1988): their states can be paired, beginning with the
initial ones, so that paired states look alike, and whatever a step of the one leads to, some steps of the
other that cannot be seen, and one after them, lead to what is paired with that. So both have the same runs,
but for steps that cannot be seen, and the same ways to go on from each point of them: no property of what can
be seen tells one from the other.

It is worked out by splitting sets of states that look alike by what can be come to from them, until nothing
splits any more (Blom, Orzan, A distributed algorithm for strong bisimulation reduction of state spaces, 2005:
signatures, here those of branching bisimulation). States that lead to each other by steps that cannot be seen
are taken together before that.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property

from interleave.engine.behaviour.behaviour import Behaviour
from interleave.engine.behaviour.codes import ModelFault
from interleave.engine.behaviour.judges import judge_of_kind
from interleave.engine.exploration import unfinished
from interleave.explain.python_graph import PythonGraph
from interleave.program import instr as I
from interleave.program.components import components
from interleave.program.kinds import BESIDE
from interleave.program.meanings import LOCKS
from interleave.program.program import Program
from interleave.remembered import remembered
from interleave.violations import JUDGED

#: A graph with more states is not compared: sets are split in Python.
MOST_STATES = 20_000

#: What can be seen of a state: variables, threads, and what it is by itself.
Look = tuple[int | tuple[int, ...], tuple[int, ...], tuple[bool, ...]]


class Seen:
    """A program's graph, without reductions, and what can be seen of its states.

    Args:
        code: the program's behaviour, without a reduction.
    """

    def __init__(self, code: Behaviour) -> None:
        self.code = code

    @cached_property
    def graph(self) -> PythonGraph:
        return PythonGraph(self.code, MOST_STATES)

    @property
    def complete(self) -> bool:
        """Whether all of the graph is there."""
        return self.graph.complete

    @remembered()
    def looks(self, bits: bool) -> list[Look]:
        """What is seen of each state, variables by the bits that they have in it, or by what they hold: a
        program with other threads may have them elsewhere. Raises `ModelFault` where that cannot be said."""
        code, layout = self.code, self.code.layout
        asked, fields = _asked(code.program), layout.variables.values()
        seen = [f for f in fields if f.variable.kind not in (*LOCKS, *BESIDE) or f.variable.name in asked]
        shared = sum(field.bits for field in seen)
        elements = [(field.variable.name, k) for field in seen for k in range(field.variable.size)]

        def held(state: int) -> int | tuple[int, ...]:
            return state & shared if bits else tuple(layout.value(state, name, k) for name, k in elements)

        threads = [  # 0: on its way, 1: it has finished, 2: it has not begun
            (field.place, [max(0, counter - layout.finished(thread) + 1) for counter in field.counters])
            for field, (thread, _) in zip(layout.threads, code.program.instances, strict=True)
        ]
        judges = [judge_of_kind(code, kind) for kind in JUDGED if kind in code.program.kinds_of_states]
        stuck = {self.graph.states[number] for number in self.graph.stuck()}
        return [
            (
                held(state),
                tuple(standing[state >> place.offset & place.mask] for place, standing in threads),
                (state in stuck and unfinished(layout, state), *(bool(judge(state)) for judge in judges)),
            )
            for state in self.graph.states
        ]

    @cached_property
    def crashes(self) -> list[str]:
        """The kinds of violation that crashing steps commit, by -1 minus their target."""
        return [self.code.crashes[self.code.crash_of(code)].kind for code in self.graph.crashes]

    @cached_property
    def begun(self) -> frozenset[str]:
        """The kinds of violation that there are before any step."""
        codes = (state for state in self.code.initial() if state < 0)
        return frozenset(self.code.crashes[self.code.crash_of(code)].kind for code in codes)


def _asked(program: Program) -> frozenset[str]:
    """The variables that properties look at."""
    live = (code for prop in program.live for code in (prop.code, prop.asked) if code is not None)
    codes = (*(prop.code for prop in program.properties), *live)
    nodes = (node for code in codes for node in code.nodes)
    return frozenset(node.instr.place.variable for node in nodes if isinstance(node.instr, I.Load))


def same(one: Seen, other: Seen) -> bool | None:
    """Whether two programs do the same; None if they have too many states to tell."""
    if one.code.program.variables != other.code.program.variables or one.begun != other.begun:
        return False
    if not (one.complete and other.complete):
        return None
    try:
        return _Together(one, other).same()
    except ModelFault:
        return False


class _Together:
    """Both graphs as one, of states and, behind them, the kinds of violation that steps commit."""

    def __init__(self, one: Seen, other: Seen) -> None:
        kinds = sorted({*one.crashes, *other.crashes})
        numbers: dict[object, int] = {}
        bits = one.code.layout.variables == other.code.layout.variables
        looks = [*one.looks(bits), *other.looks(bits)]
        self.block = [numbers.setdefault(look, len(numbers)) for look in looks]
        count = len(self.block)
        self.block += [numbers.setdefault(kind, len(numbers)) for kind in kinds]
        self.after: list[set[int]] = []
        self.initial: list[list[int]] = []
        for seen, first in ((one, 0), (other, len(one.graph.states))):
            graph, crash = seen.graph, [count + kinds.index(kind) for kind in seen.crashes]
            for state in range(len(graph.states)):
                targets = (graph.target[step] for step in graph.steps(state))
                self.after.append({crash[-1 - t] if t < 0 else first + t for t in targets})
            self.initial.append([first + state for state in graph.initial])
        self.after += [set() for _ in kinds]

    def _unseen(self, state: int) -> Iterator[int]:
        block = self.block
        return (target for target in self.after[state] if block[target] == block[state])

    def same(self) -> bool:
        """Split until nothing splits, or the initial states are apart."""
        part = [0] * len(self.after)
        parts = components(range(len(self.after)), self._unseen)  # those that unseen steps lead to come first
        for number, members in enumerate(parts):
            for state in members:
                part[state] = number
        after = [
            {part[target] for state in members for target in self.after[state]} - {number}
            for number, members in enumerate(parts)
        ]
        block = [self.block[members[0]] for members in parts]
        begin, its = ({part[state] for state in states} for states in self.initial)
        known = len(set(block))
        while {block[p] for p in begin} == {block[p] for p in its}:
            block = _split(block, after)
            if known == len(set(block)):
                return {block[p] for p in begin} == {block[p] for p in its}
            known = len(set(block))
        return False


def _split(block: list[int], after: list[set[int]]) -> list[int]:
    """Blocks of those of a block from which the same other blocks can be come to, by steps within it and one
    out of it. What such steps within a block lead to stands before what they come from."""
    reached: list[frozenset[int]] = []
    numbers: dict[tuple[int, frozenset[int]], int] = {}
    found = []
    for number, own in enumerate(block):
        ways = set[int]()
        for target in after[number]:
            if block[target] == own:
                ways |= reached[target]
            else:
                ways.add(block[target])
        reached.append(frozenset(ways))
        found.append(numbers.setdefault((own, reached[-1]), len(numbers)))
    return found
