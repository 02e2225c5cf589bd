"""What is known of each step of a thread from its text."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from interleave.paths import shown
from interleave.program import instr as I
from interleave.program.alternatives import alternatives
from interleave.program.constants import Known, constants
from interleave.program.footprint import (
    THREAD,
    VARIABLE,
    Footprint,
    Location,
    location_of,
    node_footprint,
    stored,
)
from interleave.program.names import owner_of
from interleave.program.outcomes import is_silent
from interleave.program.program import Code, Program, Thread
from interleave.program.rests import rests
from interleave.program.steps import step_nodes, waits
from interleave.record import record
from interleave.trace.operations import Operations

#: What follows a step with which the thread may end.
END = "end"


@record
class StepListing:
    """One step of a thread.

    Attributes:
        number: from 1, in program order.
        file, line, note: where it is; the note is the line's ``#:`` annotation, or the first one
            in an ``atomic()``.
        frames: the calls that lead there, outermost first.
        operation: what it does first; ``also`` is what else it accesses, in program order.
        reads, writes: the shared locations, but for the objects that it
            allocates or frees: ``allocates`` and ``frees`` are their structs.
        blocks: whether it can have to wait.
        alternatives: how many ways there are to take it, 1 for most; None if no bound is known.
            ``exactly`` is false if it is only the most that there can be.
        fails: assertions and the like that belong to it.
        keeps: the locals that are part of the state before it.
        next: the steps that can follow; ``end`` among them if the thread may end.
        buffer: what it has to do with the thread's store buffer, if anything.
    """

    number: int
    file: str
    line: int
    note: str
    frames: tuple[str, ...]
    operation: str
    also: tuple[str, ...]
    reads: tuple[str, ...]
    writes: tuple[str, ...]
    allocates: tuple[str, ...]
    frees: tuple[str, ...]
    blocks: bool
    rests: bool
    alternatives: int | None
    exactly: bool
    fails: tuple[str, ...]
    keeps: tuple[str, ...]
    next: tuple[int | str, ...]
    buffer: str = ""


def thread_steps(program: Program, thread: Thread) -> tuple[StepListing, ...]:
    """The steps of a thread in program order."""
    operations = Operations(program, thread.code)
    known = constants(thread, None)
    return tuple(_step(program, thread, operations, known, i) for i in range(len(thread.code.locations)))


def _step(
    program: Program, thread: Thread, operations: Operations, known: Sequence[Known | None], place: int
) -> StepListing:
    code = thread.code
    location = code.locations[place]
    nodes, ends = step_nodes(code, location)
    node = code.nodes[location]
    buffer = _at_buffer(code, nodes)
    nodes = tuple(n for n in nodes if n not in code.hidden)
    instrs = [code.nodes[n].instr for n in nodes]
    told = [n for n in nodes if I.is_access(code.nodes[n].instr) and not is_silent(code.nodes[n].instr)]
    made = isinstance(node.instr, I.AtomicBegin) and node.instr.instr is not None
    others = [] if I.communication(node.instr) or made else [n for n in told if n != location]
    several = isinstance(node.instr, I.AtomicBegin) and not made
    first = node.site.text if several else operations.titled(node.instr)
    touched = Footprint()
    for number, instr in zip(nodes, instrs, strict=True):
        if not isinstance(instr, (I.New, I.Free, I.End)):
            touched |= node_footprint(program, thread, number, None, known[number])
        if isinstance(instr, I.AtomicBegin) and isinstance(instr.instr, I.Store):
            at = location_of(program, instr.instr.place, known[number] or {})
            touched |= Footprint(writes=frozenset({at}))
    ways = alternatives(program, thread, location)
    following: list[int | str] = [code.pcs[end] + 1 for end in ends]
    if any(isinstance(instr, I.End) for instr in instrs):
        following.append(END)
    return StepListing(
        number=place + 1,
        file=shown(node.site.span.file),
        line=node.site.span.line,
        note=next(filter(None, (code.nodes[n].site.note for n in (location, *others))), ""),
        frames=tuple(frame.name for frame in node.site.frames),
        operation=first,
        also=tuple(operations.titled(code.nodes[n].instr) for n in others),
        reads=_names(program, touched.reads),
        writes=_names(program, touched.writes),
        allocates=_sorted(i.struct for i in instrs if isinstance(i, I.New)),
        frees=_sorted(i.struct for i in instrs if isinstance(i, I.Free)),
        blocks=bool(waits(code, location)),
        rests=place in rests(code),
        alternatives=ways.most,
        exactly=ways.exact,
        fails=tuple(f"{i.kind}: {i.message}" for i in instrs if isinstance(i, I.Check)),
        keeps=tuple(operations.name(slot) for slot in sorted(stored(thread, location))),
        next=tuple(following),
        buffer=buffer,
    )


def _at_buffer(code: Code, nodes: Sequence[int]) -> str:
    """What a step has to do with the thread's store buffer."""
    if any(isinstance(i := code.nodes[n].instr, I.AtomicBegin) and _stores(i) for n in nodes):
        return "its store waits in the store buffer"
    first = next((n for n in nodes if isinstance(code.nodes[n].instr, I.Assume) and n in code.hidden), None)
    return "" if first is None else "waits until the store buffer is empty"


def _stores(begin: I.AtomicBegin) -> bool:
    return begin.form == I.ISSUED and isinstance(begin.instr, I.Store | I.Operate)


def _sorted(names: Any) -> tuple[str, ...]:
    return tuple(sorted(set(names)))


def _names(program: Program, locations: frozenset[Location]) -> tuple[str, ...]:
    """The locations that an author knows, by name."""
    heaps = {struct.heap for struct in program.structs}
    known = (x for x in locations if x.kind == THREAD or (x.kind == VARIABLE and x.name not in heaps))
    ordered = sorted(known, key=lambda location: location.order)
    return tuple(dict.fromkeys(location_name(program, location) for location in ordered))


def location_name(program: Program, location: Location) -> str:
    """What a shared location is called: ``x``, ``a[2]``, ``a[…]``, ``File.open``, ``status of t``."""
    at = "…" if location.element is None else str(location.element)
    if location.kind == THREAD:
        thread = program.thread[location.name]
        return f"status of {location.name}[{at}]" if thread.indexed else f"status of {location.name}"
    if location.kind == VARIABLE:
        variable = program.variable[location.name]
        if variable.kind in ("rcu", "grace"):  # what it is made of
            return owner_of(location.name)
        part = None if location.element is None else location.element // variable.unit
        return variable.indexed(location.name, part)
    return f"references to {location.name}"
