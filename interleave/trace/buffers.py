"""What is in the store buffers of a state."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from interleave.engine.layout import Layout
from interleave.memories import C11
from interleave.program import instr as I
from interleave.program.constants import constant, constants
from interleave.program.footprint import Location, location_of, meet, node_footprint
from interleave.program.kinds import OF_BUFFERS
from interleave.program.names import is_slot
from interleave.program.program import Node, Program
from interleave.program.steps import step_nodes
from interleave.trace.step_paths import StepPath, StepPaths
from interleave.trace.step_state import Element
from interleave.trace.step_way import Operation

#: What a thread waits for whose store buffer is not empty, or has no room for a store.
BUFFER = "a store of its own reaches memory"
#: Said of one that may read older values, and waits then as well.
WITH_OLDER = "; with older values it waits, too"


def owner(program: Program, number: int) -> int:
    """The thread instance whose store buffer a thread instance is; itself, if it is none."""
    thread, index = program.instances[number]
    return program.thread[thread.of].first + index if thread.of else number


def writes(program: Program, wanted: Location, number: int, node: int) -> bool:
    """Whether a thread instance's node writes a location, as far as can be told, at once or by way of its
    store buffer."""
    thread, _ = program.instances[number]
    store = I.written(thread.code.nodes[node].instr)
    if isinstance(store, I.Store) and meet(wanted, location_of(program, store.place, {})):
        return True
    return any(meet(wanted, written) for written in node_footprint(program, thread, node).writes)


def newest(
    layout: Layout, state: int, nodes: Sequence[Node], paths: list[StepPath]
) -> tuple[list[StepPath], bool]:
    """Of ways through a step at these nodes those that read the newest values, if there are any, and whether
    there are others: under C11 a load may read an older one."""

    def reads_newest(path: StepPath) -> bool:
        stored: set[Element | None] = set()
        for operation in path.operations:
            element, instr = operation.element, nodes[operation.node].instr
            if isinstance(instr, I.Store):
                stored.add(element)
            if not isinstance(instr, I.Load) or element is None or element in stored:
                continue
            if layout.value(state, *element) != operation.value:
                return False
        return True

    found = [path for path in paths if layout.program.memory != C11 or reads_newest(path)]
    return (found, len(found) < len(paths)) if found else (paths, False)


def buffer(program: Program, number: int) -> int | None:
    """The store buffer of a thread instance, if it has one."""
    thread, index = program.instances[number]
    found = next((o for o in program.threads if o.of == thread.name and not o.learns), None)
    return None if found is None else found.first + index


def in_buffer(layout: Layout, state: int, number: int) -> int:
    """How many stores are in the store buffer of a thread instance."""
    thread, index = layout.program.instances[number]
    names = (v.name for v in layout.program.variables if v.kind in OF_BUFFERS)
    return sum(layout.value(state, name, index) > 0 for name in names if is_slot(name, thread.name))


def arriving(program: Program, number: int, location: int) -> str:
    """Where what a store buffer carries to memory at a location of its code goes, as far as that is known."""
    thread, index = program.instances[number]
    nodes = step_nodes(thread.code, location)[0]
    places = {n: i.place for n in nodes if isinstance(i := thread.code.nodes[n].instr, I.Store)}
    node, place = next((n, place) for n, place in places.items() if n not in thread.code.hidden)
    part = constant(place.index, constants(thread, index)[node] or {})
    variable = program.variable[place.variable]
    return variable.part_of(variable.struct or "", part)


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
