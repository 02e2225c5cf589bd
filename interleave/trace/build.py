"""Makes a `Trace` from the states along a path."""

from __future__ import annotations

import linecache
from itertools import pairwise

from interleave.engine.exploration import Run
from interleave.engine.python.code import PythonCode
from interleave.engine.python.expander import successors
from interleave.program import instr as I
from interleave.program.program import Thread
from interleave.trace.labels import Labels
from interleave.trace.trace import Trace, TraceStep


class TraceBuilder(Labels):
    """Describes runs of one program.

    Args:
        code: the program's behaviour.
    """

    def __init__(self, code: PythonCode) -> None:
        super().__init__(code.layout)
        self.code = code

    def trace(self, run: Run, ending: str) -> Trace:
        """A run as people see it; ``ending`` is what is wrong or reached at its end."""
        steps = []
        for before, after in pairwise(run.states):
            number, choice = next((n, k) for n, k, s in successors(self.code, before) if s == after)
            steps.append(self.step(before, number, choice, after))
        if run.crash is not None and run.states:
            number, choice, code = run.crash
            steps.append(self.step(run.states[-1], number, choice, None, code))
        return Trace(tuple(steps), self.columns, run.states, ending)

    def step(self, state: int, number: int, choice: int, after: int | None, code: int = 0) -> TraceStep:
        """One step taken in a state."""
        thread, _ = self.program.instances[number]
        node_number = thread.code.locations[self.layout.pc(state, number)]
        node = thread.code.nodes[node_number]
        label, site, crash = self.label(state, number, node, after, choice), node.site, ""
        if after is None:
            found = self.code.crashes[self.code.crash_of(code)]
            crash = found.message
            if found.site != site:  # the violation comes later in the step than its first access
                site = found.site
                label = f"{label}, then {crash}"
        span = site.span
        return TraceStep(
            thread=self.columns[number],
            number=number,
            label=label,
            file=span.file,
            line=span.line,
            source=linecache.getline(span.file, span.line).strip(),
            frames=site.frames,
            note=site.note or self._note_inside(thread, node_number),
            changes=self.changes(state, after) if after is not None else (),
            choice=choice,
            location=node_number,
            crash=crash,
        )

    def _note_inside(self, thread: Thread, begin: int) -> str:
        """The first annotation on a line of an ``atomic()`` block."""
        nodes = thread.code.nodes
        if not isinstance(nodes[begin].instr, I.AtomicBegin):
            return ""
        seen, work = {begin}, [begin]
        while work:
            here = nodes[work.pop(0)]
            if isinstance(here.instr, I.AtomicEnd):
                continue
            if here.site.note:
                return here.site.note
            for following in here.next:
                if following not in seen:
                    seen.add(following)
                    work.append(following)
        return ""
