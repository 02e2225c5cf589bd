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
from interleave.program.channels import handed
from interleave.program.kinds import INTERNAL
from interleave.program.meanings import parties
from interleave.program.program import Program, Site, StructDef, Thread, Variable
from interleave.program.steps import start_nodes
from interleave.report.columns import common
from interleave.report.escape import one_line
from interleave.report.step_facts import END, StepListing, thread_steps

VERSION = 1


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
    for thread in _threads(program):
        lines += ["", *_thread_lines(program, thread)]
    if properties := (*program.asked, *program.live):
        lines += ["", "properties"]
        lines += [f"  {p.kind} {p.name} at {shown(p.span.file)}:{p.span.line}" for p in properties]
    if program.checks:
        lines += ["", f"also checked: {', '.join(program.checks)}"]
    return "\n".join(lines) + "\n"


def _threads(program: Program) -> list[Thread]:
    """The author's threads."""
    return [thread for thread in program.threads if not thread.of]


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
    lines += [f"{pad}{step.buffer}"] if step.buffer else []
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
            for t in _threads(program)
        ],
        "properties": [
            {"name": p.name, "kind": p.kind, "file": shown(p.span.file), "line": p.span.line}
            for p in (*program.asked, *program.live)
        ],
        "checks": list(program.checks),
    }


def _plain(step: StepListing) -> dict[str, Any]:
    data = {key: list(value) if isinstance(value, tuple) else value for key, value in asdict(step).items()}
    return data if step.buffer else {key: value for key, value in data.items() if key != "buffer"}
