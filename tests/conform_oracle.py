"""What a log says of a model, a second time: by the oracle, line by line, for small models.

A mark is a step here because the oracle's graphs say so: nothing of `interleave.conform` is used.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from random import Random

from oracle import Oracle
from oracle_graph import Graph, Standing, State

from interleave.program import instr as I
from interleave.program.program import Program

#: A line: the thread's number, the event, its arguments as the model shows them.
Line = tuple[int, str, tuple[str, ...]]


#: A set of more states is none of a small model.
MOST = 60


class Large(Exception):
    """The model is not small."""


class Marked(Graph):
    """A graph whose marks begin steps, too."""

    def _begins_step(self, node: int) -> bool:
        return isinstance(self.nodes[node].instr, I.Emit) or super()._begins_step(node)


class LogOracle:
    """The behaviours of a program as far as logs see them.

    Args:
        program: it; none of its marks is within an ``atomic()``.
    """

    def __init__(self, program: Program) -> None:
        self.program, self.oracle = program, Oracle(program)
        ghosts = frozenset(v.name for v in program.variables if v.ghost)
        self.oracle.graphs = {t.name: Marked(t.code, ghosts) for t in program.threads}
        self.initial = [state for state in self.oracle.initial() if isinstance(state, State)]

    def line(self, state: State, number: int) -> Line | None:
        """What a thread reports next, if it stands at a mark."""
        standing = state.threads[number]
        if not isinstance(standing, Standing):
            return None
        thread, index = self.program.instances[number]
        instr = thread.code.nodes[standing.node].instr
        if not isinstance(instr, I.Emit):
            return None
        env = dict(standing.locals) | ({} if thread.index is None else {thread.index: index})
        args = (
            arg if isinstance(arg, str) else thread.code.locals[arg.slot].type.show(env[arg.slot])
            for arg in instr.args
        )
        return number, instr.name, tuple(args)

    def after(self, state: State, number: int) -> list[State]:
        return [found for found in self.oracle.steps(state, number) if isinstance(found, State)]

    def walk(self, chance: Random, steps: int) -> list[Line]:
        """The log of a random run."""
        state, found = chance.choice(self.initial), []
        for _ in range(steps):
            ways = [(n, s) for n in range(len(state.threads)) for s in self.after(state, n)]
            if not ways:
                break
            number, after = chance.choice(ways)
            if (line := self.line(state, number)) is not None:
                found.append(line)
            state = after
        return found

    def silent(self, states: Iterable[State]) -> set[State]:
        """These states and those that are reached without a line."""
        found = set(states)
        todo = list(found)
        while todo:
            state = todo.pop()
            for number in range(len(state.threads)):
                if self.line(state, number) is None:
                    new = [after for after in self.after(state, number) if after not in found]
                    found.update(new)
                    todo += new
                    if len(found) > MOST:
                        raise Large
        return found

    def told(self, states: Iterable[State], line: Line) -> list[State]:
        """The states right behind a line."""
        found = [state for state in states if self.line(state, line[0]) == line]
        return [after for state in found for after in self.after(state, line[0])]

    def explained(self, log: Sequence[Line]) -> int:
        """How many of a log's first lines can be explained, in their order."""
        states = self.silent(self.initial)
        for at, line in enumerate(log):
            states = self.silent(self.told(states, line))
            if not states:
                return at
        return len(log)

    def in_some_order(self, log: Sequence[Line], before: Sequence[set[int]]) -> bool:
        """Whether all lines can be explained, each after those that have to be before it."""
        todo = [(frozenset[int](), frozenset(self.silent(self.initial)))]
        seen = set(todo)
        while todo:
            been, states = todo.pop()
            if len(been) == len(log):
                return True
            for at, line in enumerate(log):
                if at in been or not before[at] <= been:
                    continue
                after = self.silent(self.told(states, line))
                new = been | {at}, frozenset(after)
                if after and new not in seen:
                    seen.add(new)
                    todo.append(new)
        return False
