"""Which of a step's alternatives is taken, told so that it can be found again in another state, and in
another program."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from interleave.program import instr as I
from interleave.trace.step_paths import StepPaths

#: What is taken at each choice of a step, in order; empty where there is nothing to choose.
Alternative = tuple[int, ...]


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
        code = self.program.instances[number][0].code
        location = code.locations[self.layout.pc(state, number)]
        if isinstance(code.nodes[location].instr, I.ChoosingInstr):
            return (choice,)
        return self._on(self.paths.path(state, number, choice).choices, number)

    def offered(self, state: int, number: int) -> set[Alternative]:
        """All alternatives of a thread's next step, blocked ones among them."""
        return {self._on(way.choices, number) for way in self.paths.paths(state, number)}

    def _on(self, choices: Iterable[tuple[int, int]], number: int) -> Alternative:
        """What is chosen on one way through a step."""
        nodes = self.program.instances[number][0].code.nodes
        return tuple(
            self._named(which) if isinstance(nodes[node].instr, I.Notify) else which
            for node, which in choices
        )

    def _named(self, thread: int) -> int:
        """A thread that is notified; -1 if it is not called anything."""
        return self.threads.get(thread, -1) if self.threads is not None else thread
