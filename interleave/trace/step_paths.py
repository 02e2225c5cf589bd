"""The ways through a thread's next step in a state: what each one does, instruction by instruction.

The program's instructions are carried out on the state itself, so that all values are known, also
behind a choice, in a loop of an ``atomic()``, and on a way that ends at a guard that is false.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from interleave.engine.layout import Layout
from interleave.record import record
from interleave.remembered import remembered
from interleave.trace.step_instructions import StepWay
from interleave.trace.step_state import Accesses, StepState
from interleave.trace.step_way import BLOCKED, FAULTY, LEADS_ON, Operation


@record
class StepPath:
    """One of a step's alternatives.

    Attributes:
        operations: what it does, in order; the last one is what it crashes in or is blocked by.
        choices: for each choice that it takes, the node, and which alternative: the position among the
            values of a ``choose``; of an allocation the slot if a stale reference points to it, else -1;
            the thread that is notified. They do not depend on which other alternatives are blocked.
        accesses: what it reads and writes; with a violation, what it was about to.
        end: one of `step_way.LEADS_ON`, `CRASHES`, `BLOCKED`, `FAULTY`.
        node: where it ends: where the thread stands then (the last node of its code if it has finished),
            or where it crashes or is blocked.
        after: the state that it leads to; None if it leads to none.
        values: the thread's locals at the end.
    """

    operations: tuple[Operation, ...]
    choices: tuple[tuple[int, int], ...]
    accesses: Accesses
    end: str
    node: int
    after: int | None
    values: dict[int, int]


class StepPaths:
    """Finds the ways through steps of one program.

    Args:
        layout: of its states. No step goes on through a location: they are those without a reduction.
    """

    def __init__(self, layout: Layout) -> None:
        self.layout, self.program = layout, layout.program
        self._stops = {thread.name: frozenset(thread.code.locations) for thread in self.program.threads}

    def paths(self, state: int, number: int) -> Iterator[StepPath]:
        """All ways through a thread's next step, those that are blocked among them, in the order in which
        the engines try them, up to a model error. There are none if the thread does not stand anywhere."""
        thread, _ = self.program.instances[number]
        pc = self.layout.pc(state, number)
        if pc >= self.layout.finished(thread):
            return
        begin = StepState(self.layout, state, number, self.layout.locals(state, number))
        ways = [StepWay(begin, thread.code.locations[pc], self._stops[thread.name], False)]
        while ways:
            way = ways.pop()
            ways += reversed(way.go_on())
            if way.end:
                yield StepPath(
                    tuple(way.operations), way.choices, way.accesses, way.end, way.node,
                    way.at.state if way.end == LEADS_ON else None, way.at.values,
                )  # fmt: skip
            if way.end == FAULTY:
                return

    @remembered(most=1024)
    def path(self, state: int, number: int, choice: int) -> StepPath:
        """The way that is a thread's alternative of this number, as the engines count them: without those
        that are blocked.

        Raises:
            LookupError: there is no such alternative.
        """
        open_ = (path for path in self.paths(state, number) if path.end != BLOCKED)
        found = next(islice(open_, choice, None), None)
        if found is None:
            raise LookupError(f"thread {number} has no alternative {choice} in state {state}")
        return found

    def accesses(self, state: int, number: int, choice: int) -> Accesses:
        """What a thread's next step really reads and writes in a state, on that way."""
        return self.path(state, number, choice).accesses
