"""Makes a `Trace` from the states along a path."""

from __future__ import annotations

import linecache
import re
from functools import cache
from itertools import pairwise

from interleave.engine.exploration import Run
from interleave.engine.python.code import PythonCode
from interleave.engine.python.expander import successors
from interleave.program import instr as I
from interleave.program.footprint import step_nodes
from interleave.program.program import Thread
from interleave.trace.labels import Labels
from interleave.trace.operations import Operations
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
        last = self.values(run.states[-1]) if run.states else ()
        return Trace(tuple(steps), self.columns, run.states, ending, last=last)

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
            does=self.does(number, self.layout.pc(state, number)),
            crash=crash,
        )

    @cache  # noqa: B019
    def place(self, number: int, pc: int) -> TraceStep:
        """The step of a thread instance at a program counter, taken in no state."""
        thread, _ = self.program.instances[number]
        location = thread.code.locations[pc]
        site = thread.code.nodes[location].site
        span = site.span
        return TraceStep(
            self.columns[number], number, self.does(number, pc), span.file, span.line,
            linecache.getline(span.file, span.line).strip(), site.frames,
            site.note or self._note_inside(thread, location), (), 0, location, self.does(number, pc),
        )  # fmt: skip

    @cache  # noqa: B019
    def does(self, number: int, pc: int) -> str:
        """What that step does, without values."""
        thread, _ = self.program.instances[number]
        operations = Operations(self.program, thread.code)
        location = thread.code.locations[pc]
        node = thread.code.nodes[location]
        if not isinstance(node.instr, I.AtomicBegin):
            return _plain(operations.operation(node.instr))
        if node.instr.form != "atomic":
            return node.site.text
        nodes, _ = step_nodes(thread.code, location)
        texts = [operations.operation(thread.code.nodes[k].instr) for k in nodes]
        writes = [text for text in texts if text and not text.startswith("read ")]
        return _plain(f"atomic: {', '.join(dict.fromkeys(writes or filter(None, texts)))}")

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


def _plain(text: str) -> str:
    """An operation without what tells locals of one name apart, and without needless parentheses."""
    text = re.sub(r"@\d+", "", text)
    return re.sub(r"(?<![\w\]])\(([\w.]+)\)", r"\1", text)
