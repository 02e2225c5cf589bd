"""Which of a step's alternatives is taken, told so that it can be found again in another state, and in
another program."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import assert_never

from interleave.program import instr as I
from interleave.program.alternatives import alternatives
from interleave.program.expr import Const
from interleave.trace.step_paths import StepPaths
from interleave.trace.step_way import BLOCKED

#: What is taken at each choice of a step, in order; empty where there is nothing to choose. Of constants the
#: value, which is the same wherever it stands; else the position, as text.
Alternative = tuple[int | str, ...]


class Alternatives:
    """Tells the alternatives of the steps of one program.

    Args:
        paths: the ways through its steps.
        threads: what thread instances are called that are notified; by default by their numbers.
    """

    def __init__(self, paths: StepPaths, threads: Mapping[int, int] | None = None) -> None:
        self.paths, self.layout, self.program = paths, paths.layout, paths.program
        self.threads = threads

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

    def both(self, state: int, number: int) -> tuple[frozenset[Alternative], list[Alternative]]:
        """What `offered` gives, and what `taken` gives for each choice in order, by one look at the step."""
        instr = self.program.instances[number][0].code.at(self.layout.pc(state, number)).instr
        ways = [(self._on(way.choices, number), way.end) for way in self.paths.paths(state, number)]
        taken = [told for told, end in ways if end != BLOCKED]
        if isinstance(instr, I.ChoosingInstr):
            taken = [(which(instr, choice),) for choice in range(len(taken))]
        return frozenset(told for told, _ in ways), taken

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
