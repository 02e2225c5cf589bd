"""Which of a step's alternatives is taken, told so that it can be found again in another state, and in
another program."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import assert_never

from interleave.program import instr as I
from interleave.program.alternatives import alternatives
from interleave.program.expr import Const
from interleave.program.steps import step_nodes
from interleave.remembered import remembered
from interleave.trace.step_paths import StepPaths
from interleave.trace.step_state import THREAD_STATUS, Element
from interleave.trace.step_way import BLOCKED

#: What is taken at each choice of a step, in order; empty where there is nothing to choose. Of constants the
#: value, which is the same wherever it stands; else the position, as text.
Alternative = tuple[int | str, ...]
#: All alternatives of a step, blocked ones among them; and what is taken for each choice in order.
Both = tuple[frozenset[Alternative], list[Alternative]]

#: Instructions of whose outcome nothing but what they access decides: no objects, whose stale references are
#: anywhere, and no other threads.
PLAIN = (
    I.Load, I.Store, I.Assign, I.Branch, I.Assume, I.Check, I.Require, I.AtomicBegin, I.AtomicEnd, I.Emit,
    I.Fence, I.Choose, I.ChooseRange, I.Operate, I.End,
)  # fmt: skip


class Alternatives:
    """Tells the alternatives of the steps of one program.

    Args:
        paths: the ways through its steps.
        threads: what thread instances are called that are notified; by default by their numbers.
    """

    def __init__(self, paths: StepPaths, threads: Mapping[int, int] | None = None) -> None:
        self.paths, self.layout, self.program = paths, paths.layout, paths.program
        self.threads = threads
        #: of each place, by its locals and what steps access from there, what was told by the values of that
        self._known: dict[object, dict[tuple[Element, ...], dict[tuple[int, ...], Both]]] = {}

    def taken(self, state: int, number: int, choice: int) -> Alternative:
        """What is chosen in the alternative of a number, as the engines count them, whatever others are
        blocked.

        Raises:
            LookupError: there is no such alternative.
        """
        instr = self.program.instances[number][0].code.at(self.layout.pc(state, number)).instr
        if isinstance(instr, I.ChoosingInstr):
            return (which(instr, choice),)
        return self._on(self.paths.path(state, number, choice).choices, number)

    def offered(self, state: int, number: int) -> set[Alternative]:
        """All alternatives of a thread's next step, blocked ones among them."""
        return {self._on(way.choices, number) for way in self.paths.paths(state, number)}

    def both(self, state: int, number: int) -> Both:
        """What `offered` gives, and what `taken` gives for each choice in order, by one look at the step; or
        by none, if it was looked at where all that it accesses is the same."""
        pc, layout = self.layout.pc(state, number), self.layout
        if not self._plain(number, pc):
            return self._looked_at(state, number)[0]
        known = self._known.setdefault((number, pc, *sorted(layout.locals(state, number).items())), {})
        for elements, told in known.items():
            found = told.get(tuple(layout.value(state, *element) for element in elements))
            if found is not None:
                return found
        both, elements = self._looked_at(state, number)
        known.setdefault(elements, {})[tuple(layout.value(state, *element) for element in elements)] = both
        return both

    def _looked_at(self, state: int, number: int) -> tuple[Both, tuple[Element, ...]]:
        """What `both` gives, and all that the step accesses in this state."""
        instr = self.program.instances[number][0].code.at(self.layout.pc(state, number)).instr
        paths = list(self.paths.paths(state, number))
        ways = [(self._on(way.choices, number), way.end) for way in paths]
        taken = [told for told, end in ways if end != BLOCKED]
        if isinstance(instr, I.ChoosingInstr):
            taken = [(which(instr, choice),) for choice in range(len(taken))]
        accessed = {element for way in paths for element in way.accesses.reads | way.accesses.writes}
        elements = tuple(sorted(e for e in accessed if not e[0].startswith(THREAD_STATUS)))
        return (frozenset(told for told, _ in ways), taken), elements

    @remembered()
    def _plain(self, number: int, pc: int) -> bool:
        """Whether what a step accesses says all about what can be chosen in it."""
        code = self.program.instances[number][0].code
        nodes = step_nodes(code, code.locations[pc])[0]
        return not code.hidden and all(isinstance(code.nodes[k].instr, PLAIN) for k in nodes)

    def may_offer(self, number: int, pc: int, alternative: Alternative) -> bool:
        """Whether a thread's step can have an alternative, as far as the program's text says."""
        thread, _ = self.program.instances[number]
        instr = thread.code.at(pc).instr
        if not isinstance(instr, I.ChoosingInstr):
            return True
        most = alternatives(self.program, thread, thread.code.locations[pc]).most
        return most is None or alternative in {(which(instr, position),) for position in range(most)}

    def _on(self, choices: Iterable[tuple[int, int]], number: int) -> Alternative:
        """What is chosen on one way through a step."""
        nodes = self.program.instances[number][0].code.nodes
        return tuple(
            self._named(taken) if isinstance(nodes[node].instr, I.Notify) else _told(nodes[node].instr, taken)
            for node, taken in choices
        )

    def _named(self, thread: int) -> int:
        """A thread that is notified; -1 if it is not called anything."""
        return self.threads.get(thread, -1) if self.threads is not None else thread


def _told(instr: I.Instr, taken: int) -> int | str:
    """What is taken at one choice; of an allocation the slot."""
    return which(instr, taken) if isinstance(instr, I.ChoosingInstr) else taken


def which(instr: I.ChoosingInstr, position: int) -> int | str:
    """What tells one alternative of a ``choose`` from the others, given by its position among them."""
    match instr:
        case I.Choose(_, values):
            constants = [value.value for value in values if isinstance(value, Const)]
            return constants[position] if len(constants) == len(values) else str(position)
        case I.ChooseRange(_, Const(start), _, step):
            return start + position * step
        case I.ChooseRange():
            return str(position)
    assert_never(instr)
