"""The atomic steps of a program: what will be interleaved, as text and as data.

The text is canonical: it depends on the program alone, not on a terminal, so that it can be
compared with a stored one.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict
from typing import Any

from interleave.paths import shown
from interleave.program import instr as I
from interleave.program.alternatives import alternatives
from interleave.program.channels import handed
from interleave.program.constants import Known, constants
from interleave.program.footprint import THREAD, VARIABLE, Footprint, Location, node_footprint, stored
from interleave.program.meanings import parties
from interleave.program.names import owner_of
from interleave.program.outcomes import is_silent
from interleave.program.program import INTERNAL, Program, Site, StructDef, Thread, Variable
from interleave.program.rests import rests
from interleave.program.steps import start_nodes, step_nodes, waits
from interleave.record import record
from interleave.report.columns import common
from interleave.report.escape import one_line
from interleave.trace.operations import Operations

VERSION = 1
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
    instrs = [code.nodes[n].instr for n in nodes]
    node = code.nodes[location]
    told = [n for n in nodes if I.is_access(code.nodes[n].instr) and not is_silent(code.nodes[n].instr)]
    others = [] if I.communication(node.instr) else [n for n in told if n != location]
    first = node.site.text if isinstance(node.instr, I.AtomicBegin) else operations.titled(node.instr)
    touched = Footprint()
    for number, instr in zip(nodes, instrs, strict=True):
        if not isinstance(instr, (I.New, I.Free, I.End)):
            touched |= node_footprint(program, thread, number, None, known[number])
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
    )


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


# ---------------------------------------------------------------------------- text


def listing(program: Program) -> str:
    """What ``interleave steps`` prints of a program, with a line break at the end."""
    lines = [one_line(program.name)]
    if program.title != program.name:
        lines.append(one_line(program.title))
    lines += ["", "shared"]
    lines += [f"  {_declaration(program, v)}" for v in program.variables if v.struct is None and _declared(v)]
    for struct in program.structs:
        lines += ["", f"struct {struct.name}, capacity {struct.capacity}"]
        lines += [f"  {_declaration(program, v)}" for v in _fields(program, struct)]
    lines += ["", "initial state as declared" if program.setup is None else "initial state by setup()"]
    for thread in program.threads:
        lines += ["", *_thread_lines(program, thread)]
    if properties := (*program.properties, *program.live):
        lines += ["", "properties"]
        lines += [f"  {p.kind} {p.name} at {shown(p.span.file)}:{p.span.line}" for p in properties]
    if program.checks:
        lines += ["", f"also checked: {', '.join(program.checks)}"]
    return "\n".join(lines) + "\n"


#: What kinds of variables are called, where that is more than one word.
_CALLED = {
    "rwlock": "RWLock", "spinlock": "SpinLock", "recursive": "RecursiveMutex", "waitgroup": "WaitGroup",
    "seqlock": "SeqLock",
}  # fmt: skip


def _declared(variable: Variable) -> bool:
    return variable.kind not in INTERNAL


def _fields(program: Program, struct: StructDef) -> list[Variable]:
    return list(filter(_declared, map(program.variable.__getitem__, struct.fields)))


def _declaration(program: Program, variable: Variable) -> str:
    name, sizes = variable.field, "".join(f"[{size}]" for size in variable.dims)
    initial = _initial(variable, variable.dims, variable.initial)
    marks = "".join(f", {mark}" for mark in ("atomic", "ghost") if getattr(variable, mark))
    match variable.kind:
        case "data":
            return f"{name}: {variable.type} = {initial}{marks}"
        case "semaphore":
            return f"{name}: Semaphore({variable.type.low}..{variable.type.high}) = {initial}"
        case "queue" if program.is_channel(variable.name):
            return f"{name}: Channel{sizes} of {variable.type}, capacity {variable.unit}"
        case "channel":
            return f"{name}: Channel{sizes} of {program.variable[handed(variable.name)].type}"
        case "queue":
            return f"{name}: Queue{sizes} of {variable.type}, capacity {variable.unit}"
        case "event":
            return f"{name}: Event = {initial}"
        case "barrier":
            return f"{name}: Barrier({parties(variable.type.high)}){sizes}"
        case "rcu":
            return f"{name}: RCU"
    return f"{name}: {_CALLED.get(variable.kind, variable.kind.capitalize())}{sizes}"


def _initial(variable: Variable, dims: Sequence[int], values: Sequence[int]) -> str:
    """Initial values in their brackets."""
    if not dims:
        return variable.type.show(values[0]) if values else ""
    each = len(values) // dims[0]
    rows = (_initial(variable, dims[1:], values[k : k + each]) for k in range(0, len(values), each))
    return f"[{', '.join(rows)}]"


def _thread_lines(program: Program, thread: Thread) -> list[str]:
    facts = [f"{thread.instances} instances"] if thread.indexed else []
    facts.append("from the beginning" if thread.start else "started by a thread or setup")
    facts += ["daemon"] if thread.daemon else []
    lines = [
        f"thread {one_line(thread.shown)}",
        f"  {thread.name}() at {shown(thread.span.file)}:{thread.span.line}, {', '.join(facts)}",
    ]
    nodes, ends = start_nodes(thread.code)
    first = [str(thread.code.pcs[end] + 1) for end in ends]
    if any(isinstance(thread.code.nodes[n].instr, I.End) for n in nodes):
        first.append(END)
    lines.append(f"  begins at {', '.join(first)}")
    open_: Site | None = None
    for step, location in zip(thread_steps(program, thread), thread.code.locations, strict=True):
        site = thread.code.nodes[location].site
        lines += _calls(open_, site)
        lines += _step_lines(step, len(step.frames))
        open_ = site
    return lines


def _calls(before: Site | None, site: Site) -> list[str]:
    """A line for each call that a step is in and the one before it is not."""
    known = before.frames if before is not None else ()
    shared = common(known, site.frames)
    if known and shared == len(site.frames) and shared < len(known):
        shared -= 1  # back in a caller: say in which
    lines = [""] if site.frames[shared:] else []
    for depth, frame in enumerate(site.frames[shared:], shared + 1):
        came = f" called at {shown(frame.call.file)}:{frame.call.line}" if frame.call is not None else ""
        text = frame.text if frame.call is not None and frame.text else f"{frame.name}()"
        lines.append(f"{'  ' * depth}{one_line(text)}{came}")
    return lines


def _step_lines(step: StepListing, depth: int) -> list[str]:
    pad = "  " * (depth + 1)
    lines = [f"{pad}{step.number}. {one_line(step.operation)}"]
    pad += "   "
    lines += [f"{pad}- {one_line(text)}" for text in step.also]
    note = f", {one_line(step.note)}" if step.note else ""
    lines.append(f"{pad}at {step.file}:{step.line}{note}")
    for word in ("reads", "writes", "allocates", "frees", "keeps"):
        names = getattr(step, word)
        if names:
            lines.append(f"{pad}{word} {', '.join(names)}")
    if step.blocks:
        lines.append(f"{pad}may block{', for ever if need be' if step.rests else ''}")
    if step.alternatives != 1:
        most = "several" if step.alternatives is None else f"{step.alternatives}"
        bound = "" if step.exactly or step.alternatives is None else "up to "
        lines.append(f"{pad}{bound}{most} alternatives")
    lines += [f"{pad}may fail {one_line(text)}" for text in step.fails]
    lines.append(f"{pad}next {', '.join(map(str, step.next)) or 'none'}")
    return lines


# ---------------------------------------------------------------------------- data


def steps_json(program: Program) -> dict[str, Any]:
    """The same as plain data, for ``interleave steps --json``."""
    return {
        "version": VERSION,
        "model": program.name,
        "title": program.title,
        "shared": [_declaration(program, v) for v in program.variables if v.struct is None and _declared(v)],
        "structs": [
            {
                "name": s.name,
                "capacity": s.capacity,
                "fields": [_declaration(program, v) for v in _fields(program, s)],
            }
            for s in program.structs
        ],
        "setup": program.setup is not None,
        "threads": [
            {
                "name": t.shown,
                "method": t.name,
                "instances": t.instances,
                "start": t.start,
                "daemon": t.daemon,
                "file": shown(t.span.file),
                "line": t.span.line,
                "steps": [_plain(step) for step in thread_steps(program, t)],
            }
            for t in program.threads
        ],
        "properties": [
            {"name": p.name, "kind": p.kind, "file": shown(p.span.file), "line": p.span.line}
            for p in (*program.properties, *program.live)
        ],
        "checks": list(program.checks),
    }


def _plain(step: StepListing) -> dict[str, Any]:
    return {key: list(value) if isinstance(value, tuple) else value for key, value in asdict(step).items()}
