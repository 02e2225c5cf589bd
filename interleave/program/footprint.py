"""What a step reads and writes of what threads share.

Exact where the program's text tells, and never too small: two steps of different threads of which
neither writes what the other one reads or writes can change places in every run without any other
difference.

What is shared, beside the variables:

* the status of a thread instance, that is whether it runs: `Start`, `Join` and `Status` read it,
  `Start` and the step that ends the thread write it;
* the references to a struct that threads hold in their locals: an allocation explores the slots
  that stale references point to, so it reads them all, and a step after which a thread holds
  other ones writes them. Only structs that some thread frees have them.

A `Free` clears the object's fields and turns every reference to it stale, in variables and in
locals. A field access reads the struct's heap variable, which tells whether its reference is
stale.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import assert_never

from interleave.program import instr as I
from interleave.program.constants import Known, constant, constants
from interleave.program.expr import Expr
from interleave.program.instr import Place
from interleave.program.meaning import Word
from interleave.program.names import queue_length
from interleave.program.operands import defines, places
from interleave.program.program import Code, Program, StructDef, Thread
from interleave.program.steps import start_nodes, step_nodes
from interleave.program.types import RefType
from interleave.record import record

VARIABLE, THREAD, REFERENCES = "variable", "thread", "references"


@record
class Location:
    """A shared location: ``kind`` is ``variable`` (``name`` is its name), ``thread`` (its status;
    the thread's name) or ``references`` (those in locals; the struct's name).

    ``element`` is the element of the variable (of one object, if it is a field) or the thread's
    instance; None stands for any.
    """

    kind: str
    name: str
    element: int | None = None

    @property
    def order(self) -> tuple[str, str, int]:
        """Sorts locations."""
        return self.kind, self.name, -1 if self.element is None else self.element


@record
class Footprint:
    """The locations that may be read and written."""

    reads: frozenset[Location] = frozenset()
    writes: frozenset[Location] = frozenset()

    def __or__(self, other: Footprint) -> Footprint:
        return Footprint(self.reads | other.reads, self.writes | other.writes)


def meet(a: Location, b: Location) -> bool:
    """Whether two locations may be one."""
    same = a.kind == b.kind and a.name == b.name
    return same and (a.element is None or b.element is None or a.element == b.element)


# ---------------------------------------------------------------------------- footprints


def footprints(program: Program, thread: Thread, index: int | None = None) -> dict[int, Footprint]:
    """What each step of a thread reads and writes, by the location at which it begins.

    Args:
        program: the model.
        thread: the thread.
        index: the instance; None for what holds of every instance.
    """
    known = constants(thread, index)
    return {at: _step_footprint(program, thread, at, index, known) for at in thread.code.locations}


def _step_footprint(
    program: Program, thread: Thread, location: int, index: int | None, known: Sequence[Known | None]
) -> Footprint:
    code = thread.code
    nodes, ends = step_nodes(code, location)
    found = Footprint()
    for node in nodes:
        here = known[node]
        if here is not None:
            found |= node_footprint(program, thread, node, index, here)
    before, after = stored(thread, location), [stored(thread, end) for end in ends]
    if any(isinstance(code.nodes[n].instr, I.End) for n in nodes):
        after.append(frozenset())
    held: frozenset[int] = frozenset().union(*after)
    kept = frozenset.intersection(before, *after) if after else before
    assigned = {defines(code.nodes[n].instr) for n in nodes}
    changed = (before - kept) | (held - before) | (held & assigned)
    return found | Footprint(writes=_held(program, code, changed))


def node_footprint(
    program: Program, thread: Thread, node: int, index: int | None = None, known: Known | None = None
) -> Footprint:
    """What one instruction of a thread reads and writes; of what its locals hold nothing. A `Start`
    includes the local work of the started thread. ``known`` are the locals with a known value."""
    instr = thread.code.nodes[node].instr
    if index is None and thread.instances == 1:
        index = 0
    if isinstance(instr, I.End):
        return Footprint(writes=frozenset({Location(THREAD, thread.name, index)}))
    return _instr_footprint(program, instr, known or {}, None if index is None else thread.first + index)


def property_footprint(program: Program, code: Code) -> Footprint:
    """What a property looks at."""
    found = Footprint()
    for node in code.nodes:
        found |= _instr_footprint(program, node.instr, {}, None)
    return found


def _instr_footprint(program: Program, instr: I.Instr, known: Known, own: int | None) -> Footprint:
    """``known`` are the locals with a known value, ``own`` is the running instance's number."""
    reads: set[Location] = set()
    writes: set[Location] = set()
    both: set[Location] = set()
    for place in places(instr):
        name = program.variable[place.variable].struct
        if place.ref is not None and name is not None and program.struct[name].freed:
            reads.add(Location(VARIABLE, program.struct[name].heap))
    match instr:
        case I.Load(_, place):
            reads.add(location_of(program, place, known))
        case I.Store(place, _, _):
            writes.add(location_of(program, place, known))
        case I.Operate():
            both.update(location for _, location in words(program, instr, known, own))
        case I.Put(place, _) | I.Get(_, place):
            both.update(queue_locations(program, place, known))
        case I.Notify(condition, _):
            both.add(Location(VARIABLE, condition.variable))
        case I.New(_, name, _):
            struct = program.struct[name]
            both.add(Location(VARIABLE, struct.heap))
            writes |= _fields(struct)
            if struct.freed:
                reads |= {*reference_variables(program, name), Location(REFERENCES, name)}
        case I.Free(name, _, _):
            struct = program.struct[name]
            both.add(Location(VARIABLE, struct.heap))
            writes |= {*_fields(struct), *reference_variables(program, name), Location(REFERENCES, name)}
        case I.Start(name, at, _):
            both.add(status_of(program, name, at, known))
            started = _started(program, program.thread[name])
            reads |= started.reads
            writes |= started.writes
        case I.Join(name, at) | I.Status(_, name, at, _):
            reads.add(status_of(program, name, at, known))
        case (
            I.Assign() | I.Branch() | I.Check() | I.Require() | I.Emit() | I.Fence() | I.End() | I.Result()
            | I.Assume() | I.AtomicBegin() | I.AtomicEnd() | I.Choose() | I.ChooseRange()
        ):  # fmt: skip
            pass
        case _:
            assert_never(instr)
    return Footprint(frozenset(reads | both), frozenset(writes | both))


def stored(thread: Thread, node: int) -> frozenset[int]:
    """The locals that are part of the state while a thread stands at a node."""
    return thread.code.live[node] - {thread.index}


def _started(program: Program, thread: Thread) -> Footprint:
    """The local work of a thread's start, with the references that it holds from then on."""
    found = Footprint()
    nodes, ends = start_nodes(thread.code)
    for node in nodes:
        found |= node_footprint(program, thread, node)
    held: frozenset[int] = frozenset().union(*(stored(thread, end) for end in ends))
    return found | Footprint(writes=_held(program, thread.code, held))


def location_of(program: Program, place: Place, known: Known) -> Location:
    """The location that a place is."""
    variable = program.variable[place.variable]
    if variable.length == 1 and place.index is None:
        return Location(VARIABLE, place.variable)
    return Location(VARIABLE, place.variable, constant(place.index, known))


def queue_locations(program: Program, place: Place, known: Known) -> tuple[Location, Location]:
    """What is in a queue, as its first element, and how much that is."""
    part = constant(place.index, known)
    first = None if part is None else part * program.variable[place.variable].unit
    return Location(VARIABLE, place.variable, first), Location(VARIABLE, queue_length(place.variable), part)


def words(
    program: Program, instr: I.Operate, known: Known, own: int | None
) -> Iterator[tuple[Word, Location]]:
    """What an operation reads and writes, with the locations; ``own`` is the running instance's number."""
    for word in instr.meaning.words:
        place = instr.places[word.place]
        if word.own:
            part = 0 if place.index is None else constant(place.index, known)
            unit = program.variable[place.variable].unit
            mine = None if part is None or own is None else part * unit + own
            yield word, Location(VARIABLE, place.variable, mine)
        else:
            yield word, location_of(program, place, known)


def status_of(program: Program, name: str, index: Expr | None, known: Known) -> Location:
    """The status of a thread's instance."""
    single = program.thread[name].instances == 1
    return Location(THREAD, name, 0 if single else constant(index, known))


def _fields(struct: StructDef) -> set[Location]:
    return {Location(VARIABLE, field) for field in struct.fields}


def reference_variables(program: Program, struct: str) -> set[Location]:
    """The variables that hold references to a struct."""
    return {
        Location(VARIABLE, v.name)
        for v in program.variables
        if isinstance(v.type, RefType) and v.type.struct == struct
    }


def _held(program: Program, code: Code, slots: Iterable[int]) -> frozenset[Location]:
    """The references that these locals are, for structs of which objects are freed."""
    types = (code.locals[slot].type for slot in slots)
    structs = {t.struct for t in types if isinstance(t, RefType)}
    return frozenset(Location(REFERENCES, name) for name in structs if program.struct[name].freed)
