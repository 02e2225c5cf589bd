"""Which steps were taken in any state: marks that the search's workers share."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interleave.engine.native.codegen.region import Region
from interleave.engine.native.codegen.unit import Unit
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
        self.begun = {n: w.f.alloca(max(1, len(_at_once(w.unit, n)))) for n in numbers}

    def begin(self) -> None:
        """At the beginning of a path no thread was started."""
        for number, noted in self.begun.items():
            for k in range(len(_at_once(self.w.unit, number))):
                self.w.f.store(0, noted, k)

    def end(self) -> None:
        """The step has ended, if this is one of the search: what threads took that it started counts."""
        f, unit = self.w.f, self.w.unit
        for number, noted in self.begun.items() if self.w.mode == "step" else ():
            for k, pc in enumerate(_at_once(unit, number)):
                done = f.fresh_label()
                f.unless(f.compare("ne", f.load(noted, k), 0), done)
                self._mark(number, pc)
                f.label(done)

    def take(self, node: int | None) -> None:
        """The thread takes the step at a node, if that is a location."""
        w, pc = self.w, self.w.code.pcs.get(node) if node is not None else None
        if pc is not None and w.number is not None:
            if w.mode == "step":
                self._mark(w.number, pc)
            elif w.mode == "start":
                w.f.store(1, "%begun", _at_once(w.unit, w.number).index(pc))

    def _mark(self, number: int, pc: int) -> None:
        self.w.f.put(f"call void @mark(i64 {self.w.unit.marks[number] + pc})")


def _at_once(unit: Unit, number: int) -> tuple[int, ...]:
    """The folded steps that a thread instance may take when it is started."""
    code = unit.code(number)
    order = Region(code, (code.entry, False), unit.stops(number), whole=False).order
    return tuple(code.pcs[node] for node, inside in order if not inside and node in code.pcs)
