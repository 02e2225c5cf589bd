"""What is in the store buffers of a state."""

from __future__ import annotations

from collections.abc import Iterator

from interleave.program import instr as I
from interleave.program.program import Program
from interleave.trace.step_paths import StepPaths
from interleave.trace.step_way import Operation


def owner(program: Program, number: int) -> int:
    """The thread instance whose store buffer a thread instance is; itself, if it is none."""
    thread, index = program.instances[number]
    return program.thread[thread.of].first + index if thread.of else number


def buffer(program: Program, number: int) -> int | None:
    """The store buffer of a thread instance, if it has one."""
    thread, index = program.instances[number]
    found = next((other for other in program.threads if other.of == thread.name), None)
    return None if found is None else found.first + index


def entries(paths: StepPaths, state: int, number: int) -> Iterator[Operation | None]:
    """The stores in a store buffer, in the order in which they arrive: what each does to memory, None for one
    to an object that has been freed, which goes nowhere."""
    thread, _ = paths.program.instances[number]
    while paths.layout.pc(state, number) < paths.layout.finished(thread):
        path = paths.path(state, number, 0)
        stores = (o for o in path.operations if isinstance(thread.code.nodes[o.node].instr, I.Store))
        yield next(stores, None)
        assert path.after is not None
        state = path.after
