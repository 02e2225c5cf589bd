"""Which steps were taken in any state: marks that the search's workers share."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interleave.program.instr import Start

if TYPE_CHECKING:
    from interleave.engine.native.codegen.steps import StepWriter


class Marks:
    """Writes the marks of a function.

    A step that starts threads may still have to wait after that, or fail, and then it did not start
    them: the folded steps that they took at once are noted, and count when the step has ended.

    Args:
        w: writes the function.

    Attributes:
        begun: for each thread instance that may be started, where its folded steps are noted.
    """

    def __init__(self, w: StepWriter) -> None:
        self.w = w
        started = (w.code.nodes[node].instr for node, _ in w.region.order)
        targets = {instr.thread for instr in started if isinstance(instr, Start)}
        threads = (w.unit.program.thread[name] for name in sorted(targets))
        numbers = [n for thread in threads for n in range(thread.first, thread.first + thread.instances)]
        self._at_once = {n: w.unit.at_once(n) for n in numbers}
        self.begun = {n: w.f.alloca(max(1, len(steps))) for n, steps in self._at_once.items()}

    def begin(self) -> None:
        """At the beginning of a path no thread was started."""
        for number, steps in self._at_once.items():
            for k in range(len(steps)):
                self.w.f.store(0, self.begun[number], k)

    def end(self) -> None:
        """The step has ended, if this is one of the search: what threads took that it started counts."""
        f = self.w.f
        for number, steps in self._at_once.items() if self.w.mode == "step" else ():
            for k, pc in enumerate(steps):
                done = f.fresh_label()
                f.unless(f.compare("ne", f.load(self.begun[number], k), 0), done)
                self._mark(number, pc)
                f.label(done)

    def take(self, node: int | None) -> None:
        """The thread takes the step at a node, if that is a location."""
        w, pc = self.w, self.w.code.pcs.get(node) if node is not None else None
        if pc is not None and w.number is not None:
            if w.mode == "step":
                self._mark(w.number, pc)
            elif w.mode == "start":
                w.f.store(1, "%begun", w.unit.at_once(w.number).index(pc))

    def _mark(self, number: int, pc: int) -> None:
        self.w.f.put(f"call void @mark(i64 {self.w.unit.marks[number] + pc})")
