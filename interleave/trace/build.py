"""Makes a `Trace` from the states along a path."""

from __future__ import annotations

import linecache
from dataclasses import replace
from functools import cached_property
from itertools import pairwise

from interleave.engine.behaviour.behaviour import Behaviour
from interleave.engine.behaviour.expander import successors
from interleave.engine.exploration import Run
from interleave.program import instr as I
from interleave.program.dataflow import reachable
from interleave.program.program import Node, Thread
from interleave.remembered import remembered
from interleave.trace.buffers import arriving, in_buffer, owner
from interleave.trace.operations import plain
from interleave.trace.path_text import LONGEST, shortened
from interleave.trace.step_way import LEADS_ON
from interleave.trace.trace import Trace, TraceStep
from interleave.trace.waiting import Waiting


class TraceBuilder(Waiting):
    """Describes runs of one program.

    Args:
        code: the program's behaviour.
    """

    def __init__(self, code: Behaviour) -> None:
        super().__init__(code.layout)
        self.code = code

    def trace(self, run: Run, ending: str) -> Trace:
        """A run as people see it; ``ending`` is what is wrong or reached at its end."""
        steps, taken = [], iter(run.taken)
        for before, after in pairwise(run.states):
            known = next(taken, None)
            number, choice = known or next((n, k) for n, k, s in successors(self.code, before) if s == after)
            steps.append(self.step(before, number, choice, after))
        if any(step.of is not None for step in steps):
            steps = self._placed(steps, run.states)
        if run.crash is not None and run.states:
            number, choice, code = run.crash
            steps.append(self.step(run.states[-1], number, choice, None, code))
        last = self.values(run.states[-1]) if run.states else ()
        return Trace(tuple(steps), self.columns, run.states, ending, last=last)

    def _placed(self, steps: list[TraceStep], states: tuple[int, ...]) -> list[TraceStep]:
        """The steps of a run, each of a store buffer at the place of the store that it carries to memory."""
        waiting: dict[int, list[TraceStep]] = {}
        placed = []
        for step, after in zip(steps, states[1:], strict=False):
            mine = waiting.setdefault(step.column, [])
            if step.of is None:
                mine += [step] * (in_buffer(self.layout, after, step.number) - len(mine))
            elif mine:
                store = mine.pop(0)
                step = replace(
                    step, file=store.file, line=store.line, source=store.source, frames=store.frames,
                    note=store.note,
                )  # fmt: skip
            placed.append(step)
        return placed

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
                label += self.crashed(state, number, choice, crash)
        if isinstance(node.instr, I.ChoosingInstr) and not node.instr.title:
            label += self._way_on(state, number, choice)
        span, does = site.span, self.does(number, self.layout.pc(state, number))
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
            does=does,
            did=self._did(state, number, choice, node) or does,
            crash=crash,
            of=owner(self.program, number) if thread.of else None,
        )

    def begun(self, step: TraceStep) -> TraceStep:
        """A step as sentences name it: where it stands in the table, but in the procedure that it begins in,
        also if it crashes in another one."""
        if not step.crash:
            return step
        pcs = self.program.instances[step.number][0].code.pcs
        place = self.place(step.number, pcs[step.location])
        if place.frames == step.frames:
            return step
        return replace(step, file=place.file, line=place.line, frames=place.frames)

    @remembered()
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
            self.does(number, pc), of=owner(self.program, number) if thread.of else None,
        )  # fmt: skip

    def _way_on(self, state: int, number: int, choice: int) -> str:
        """What a choice stands for if it decides about the way on: the thread's next step, or the call
        that this is in. Nothing if that is a choice again."""
        thread, _ = self.program.instances[number]
        nodes, paths = thread.code.nodes, list(self.paths.paths(state, number))
        ends = {path.node for path in paths}
        here = paths[choice]
        if len(ends) == 1 or here.end != LEADS_ON:
            return ""
        if isinstance(nodes[here.node].instr, I.End):
            return ": the end"
        if isinstance(nodes[here.node].instr, I.ChoosingInstr):
            return ""
        begin, frames = len(nodes[here.operations[0].node].site.frames), nodes[here.node].site.frames
        if len(frames) > begin and frames[begin].text:
            return f": {shortened([frames[begin].text])}"
        does = self.does(number, thread.code.pcs[here.node])
        return f": {shortened([does])}"

    def _did(self, state: int, number: int, choice: int, node: Node) -> str:
        """What an ``atomic()`` without a name did on the way that it took, without values; empty for other
        steps."""
        text, does = self.text_of(number), I.communication(node.instr)
        if does is not None and does.selects:
            return text.communicated(self.paths.path(state, number, choice), does, values=False)
        if node.instr != I.AtomicBegin("atomic"):
            return ""
        did = text.did(state, self.paths.path(state, number, choice))
        return f"atomic: {did}" if did else ""

    def does(self, number: int, pc: int) -> str:
        """What that step does, without values: what the author calls it, if anything."""
        return self.title(number, pc) or self.written_out(number, pc)

    def title(self, number: int, pc: int) -> str:
        """What the author calls that step; empty without a name."""
        return I.title(self.program.instances[number][0].code.at(pc).instr)

    @remembered()
    def written_out(self, number: int, pc: int) -> str:
        """What that step does, whatever it is called."""
        thread, _ = self.program.instances[number]
        location = thread.code.locations[pc]
        node = thread.code.nodes[location]
        if thread.learns:
            return f"learns of {thread.learns}"
        if thread.of:
            return f"{arriving(self.program, number, location)} reaches memory"
        if not isinstance(node.instr, I.AtomicBegin) or node.instr.instr is not None:
            return plain(self.text_of(number).operations.operation(node.instr))
        if not node.instr.block:
            return node.site.text
        parts, room = self.text_of(number).does(location), LONGEST
        text, others = shortened(parts), [o for o in self._atomics if ", ".join(o) != ", ".join(parts)]
        while any(text == shortened(other, room) for other in others):
            room += LONGEST // 4  # two steps do not look the same because of what is left out
            text = shortened(parts, room)
        return f"atomic: {text}" if text else "atomic"

    @cached_property
    def _atomics(self) -> list[list[str]]:
        """What each ``atomic()`` of the program does."""
        return [
            self.text_of(thread.first).does(node)
            for thread in self.program.threads
            for node in thread.code.locations
            if isinstance(begin := thread.code.nodes[node].instr, I.AtomicBegin) and begin.block
        ]

    def _note_inside(self, thread: Thread, begin: int) -> str:
        """The first annotation on a line of an ``atomic()`` block."""
        nodes = thread.code.nodes
        if not isinstance(nodes[begin].instr, I.AtomicBegin):
            return ""
        ends = {number for number, node in enumerate(nodes) if isinstance(node.instr, I.AtomicEnd)}
        inside = reachable([begin], lambda number: () if number in ends else nodes[number].next)
        notes = (nodes[number].site.note for number in inside if number not in ends)
        return next(filter(None, notes), "")
