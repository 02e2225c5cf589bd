"""When ``start()`` without an index treats all instances alike.

It takes the lowest instance that is not running. That is symmetric only if those that are not
running cannot be told apart: a renaming may bring any of them to the front.
"""

from __future__ import annotations

from typing import assert_never

from interleave.program import instr as I
from interleave.program.dataflow import solve
from interleave.program.meaning import Meaning
from interleave.program.operands import lock_given, lock_taken
from interleave.program.program import Code, Program, Thread
from interleave.symmetry.sorts import Sorts


def starts_anything(program: Program, thread: Thread) -> bool:
    """Whether some thread starts an instance of a template without saying which."""
    return thread.instances > 1 and any(_starts(other, thread) for other in program.threads)


def _starts(other: Thread, thread: Thread) -> list[int]:
    """The nodes of a thread at which it does."""
    return [
        number
        for number, node in enumerate(other.code.nodes)
        if isinstance(node.instr, I.Start) and node.instr.thread == thread.name and node.instr.index is None
    ]


def idle_differ(program: Program, sorts: Sorts, thread: Thread) -> str:
    """Why two instances that are not running can be told apart; empty if they cannot."""
    kept = [
        v.name
        for v in program.variables
        if ("of", thread.name) in (sorts.sort(("index", v.name)), sorts.sort(("value", v.name)))
    ]
    if kept:
        return f"start() takes the lowest instance, and {kept[0]} tells them apart"
    for other in program.threads:
        nodes = (*other.code.locations, *_starts(other, thread))
        held = {slot for node in nodes for slot in other.code.live[node]}
        for slot in sorted(held - {other.index}):
            if sorts.sort(("local", other.name, slot)) == ("of", thread.name):
                return "start() takes the lowest instance, and threads hold indices"
    if not ends_without_locks(thread.code):
        return "start() takes the lowest instance, and one may end with a lock held"
    ends = any(isinstance(node.instr, I.End) for node in thread.code.nodes)
    if ends and not thread.start and _is_observed(program, thread):
        return "start() takes the lowest instance, finished or never started"
    return ""


def _is_observed(program: Program, thread: Thread) -> bool:
    codes = [t.code for t in program.threads] + [p.code for p in program.properties]
    return any(_observed(node.instr) == thread.name for code in codes for node in code.nodes)


def _observed(instr: I.Instr) -> str | None:
    """The thread that an instruction asks whether it runs, or has finished."""
    match instr:
        case I.Join(name, _) | I.Status(_, name, _, _):
            return name
        case (
            I.Assign() | I.Branch() | I.Check() | I.Require() | I.Emit() | I.Fence() | I.End() | I.Result()
            | I.Assume() | I.AtomicBegin() | I.AtomicEnd() | I.Load() | I.Store() | I.New() | I.Free()
            | I.Choose() | I.ChooseRange() | I.Operate() | I.Put() | I.Get() | I.Notify() | I.Start()
        ):  # fmt: skip
            return None
    assert_never(instr)


def ends_without_locks(code: Code) -> bool:
    """Whether every way to the end gives back as many mutexes as it took. As nobody can give
    back what he does not hold, none is held then."""

    def flow(number: int, count: int | None) -> list[tuple[int, int | None]]:
        node = code.nodes[number]
        if count is not None:
            count += (lock_taken(node.instr) is not None) - (lock_given(node.instr) is not None)
        return [(target, count) for target in node.next]

    start: dict[int, int | None] = {code.entry: 0}
    held = solve(start, flow, lambda a, b: a if a == b else None)
    instrs = {number: code.nodes[number].instr for number in held}
    unsure = any(isinstance(instr, I.Operate) and _unsure(instr.meaning) for instr in instrs.values())
    at_end = (held[number] for number, instr in instrs.items() if isinstance(instr, I.End))
    return not unsure and None not in held.values() and not any(at_end)


def _unsure(meaning: Meaning) -> bool:
    """Whether a thread may have something after an operation that is not counted: what it tries to take, what
    it shares."""
    return meaning.tries or (meaning.on == "rwlock" and any(word.own for word in meaning.words))
