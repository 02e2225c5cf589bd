"""A way through a step: how it goes on, and what its instructions have in common."""

from __future__ import annotations

from typing import NoReturn, Self

from interleave.program import instr as I
from interleave.program.expr import Expr, evaluate
from interleave.program.instr import Place
from interleave.program.steps import MAX_CHOICES, MAX_LOCAL_ROUNDS
from interleave.record import record
from interleave.trace.step_state import Accesses, Element, StepState

#: How a way through a step ends: the thread stands somewhere else or has finished; a violation; a guard
#: that is false, or something that is not free; an error of the model, as work that does not end.
LEADS_ON, CRASHES, BLOCKED, FAULTY = "leads on", "crashes", "blocked", "model error"

#: How many instructions of one way are followed; more count as work that does not end.
MOST_INSTRUCTIONS = MAX_LOCAL_ROUNDS


@record
class Operation:
    """An access that a step carries out, or a decision on its way.

    Attributes:
        node: the instruction's.
        element: what it accesses: an element of a variable; of the heap, if an object begins or ends; the
            status of a thread; of a condition the one of the thread that waits. None for a choice and a
            decision, and where it crashes before it gets there.
        value: what it reads, writes, takes, chooses or finds; a reference for an object that begins or
            ends; the number of the thread that is started or woken, -1 for all that wait; whether it got
            what it tries to take, whether the condition of a branch or a guard holds. None where there
            is nothing of the kind, and where nobody is woken.
    """

    node: int
    element: Element | None = None
    value: int | None = None


class Ended(Exception):
    """A way ends here."""

    def __init__(self, how: str) -> None:
        super().__init__(how)
        self.how = how


class Way:
    """A way through a step, as far as it has been gone.

    Args:
        at: the state, which the way changes.
        node: where it begins.
        stops: the nodes where steps end.
        begun: whether it may end at once.

    Attributes:
        operations, choices, accesses, end, node: as in `interleave.trace.step_paths.StepPath`.
    """

    def __init__(self, at: StepState, node: int, stops: frozenset[int], begun: bool) -> None:
        self.at, self.node, self.stops = at, node, stops
        self.inside, self.count = False, int(begun)
        self.operations: list[Operation] = []
        self.choices: tuple[tuple[int, int], ...] = ()
        self.accesses = Accesses()
        self.end = ""

    def go_on(self) -> list[Self]:
        """Go on to the end; or to a choice: the ways from there."""
        code, number = self.at.code, self.at.number
        try:
            while self.inside or not self.count or self.node not in self.stops:
                self.count += 1
                if self.count > MOST_INSTRUCTIONS or len(self.choices) > MAX_CHOICES:
                    raise Ended(FAULTY)
                here = code.nodes[self.node]
                if isinstance(here.instr, I.End):
                    self.at.stand(number, None, {})
                    self.accesses.writes.add(self.at.status(number))
                    raise Ended(LEADS_ON)
                if isinstance(here.instr, I.Branch):
                    self.node = here.next[0 if self.decide(here.instr.condition) else 1]
                    continue
                ways = self.instruction(here.instr)
                if ways:
                    return ways
                self.node = here.next[0]
            self.at.stand(number, self.node, self.at.values)
            raise Ended(LEADS_ON)
        except Ended as ended:
            self.end = ended.how
        return []

    def instruction(self, instr: I.Instr) -> list[Self]:
        """Carry out an instruction; the ways on if it is a choice."""
        raise NotImplementedError

    def taking(self, which: int | None, value: int, dst: int | None, element: Element | None = None) -> Self:
        """The way on with one alternative of a choice; ``which`` is None where there is no other."""
        other = type(self)(self.at.copy(), self.at.code.nodes[self.node].next[0], self.stops, True)
        other.inside, other.count = self.inside, self.count
        other.operations = list(self.operations)
        if not self.hidden:
            other.operations.append(Operation(self.node, element, value))
        other.choices = self.choices if which is None else (*self.choices, (self.node, which))
        other.accesses = Accesses(set(self.accesses.reads), set(self.accesses.writes))
        if dst is not None:
            other.at.values[dst] = value
        return other

    # ------------------------------------------------------------------ parts of instructions

    def value(self, expr: Expr) -> int:
        return evaluate(expr, self.at.values, self.at.number)

    @property
    def hidden(self) -> bool:
        """Whether nothing is told of the instruction."""
        return self.node in self.at.code.hidden

    def note(self, element: Element | None = None, value: int | None = None) -> None:
        """Enter an operation."""
        if not self.hidden:
            self._note(element, value)

    def _note(self, element: Element | None, value: int | None) -> None:
        self.operations.append(Operation(self.node, element, None if value is None else int(value)))

    def decide(self, condition: Expr) -> bool:
        value = bool(self.value(condition))
        self.note(None, value)
        return value

    def stop(self, how: str, element: Element | None = None, value: int | None = None) -> NoReturn:
        """The way ends with this operation."""
        self._note(element, value)
        raise Ended(how)

    def sure(self, condition: object, element: Element | None = None, value: int | None = None) -> None:
        """A violation unless the condition holds."""
        if not condition:
            self.stop(CRASHES, element, value)

    def wait_for(self, condition: object, element: Element, value: int | None = None) -> None:
        """The way is blocked unless the condition holds."""
        if not condition:
            self.stop(BLOCKED, element, value)

    def expect(self, condition: object) -> None:
        """A model error unless the condition holds."""
        if not condition:
            self.stop(FAULTY)

    def fits(self, name: str, value: int, element: Element | None) -> None:
        """A violation unless the value is one of the variable's type."""
        type_ = self.at.program.variable[name].type
        self.sure(type_.low <= value <= type_.high, element, value)

    def both(self, *elements: Element) -> None:
        """These are read and written."""
        self.accesses.reads.update(elements)
        self.accesses.writes.update(elements)

    def element(self, place: Place, *accessed: set[Element]) -> Element:
        """Find a place, with the violations of finding it, and enter it into sets: the first element of a
        part. What was in an object that has been freed is still where it was."""
        at, variable = self.at, self.at.program.variable[place.variable]
        index = self.value(place.index) if place.index is not None else 0
        slot, stale = 0, False
        if place.ref is not None and variable.struct is not None:
            ref, struct = self.value(place.ref), at.program.struct[variable.struct]
            self.sure(ref)
            slot, stale = (ref - 1) % struct.capacity, ref > struct.capacity
            if struct.freed:
                self.accesses.reads.add((struct.heap, slot))
        self.sure(0 <= index < variable.parts)
        found = place.variable, slot * variable.length + index * variable.unit
        for elements in accessed:
            elements.add(found)
        self.sure(not stale, found)
        return found

    def instance(self, name: str, index: Expr | None) -> int:
        """The number of a thread's instance."""
        thread, at = self.at.program.thread[name], 0 if index is None else self.value(index)
        self.sure(0 <= at < thread.instances)
        return thread.first + at
