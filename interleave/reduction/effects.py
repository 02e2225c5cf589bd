"""What steps do to what threads share, for the reduction: footprints, told apart by what is done.

Two steps that both write a lock conflict in a `Footprint`; here it is known that one of them takes
the lock and the other one gives it back. The modes and which of them go together are the movers of
Lipton, Reduction: a method of proving properties of parallel programs (1975), seen from one side.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import assert_never

from interleave.memories import C11
from interleave.program import instr as I
from interleave.program.constants import Known, constant
from interleave.program.footprint import (
    REFERENCES,
    THREAD,
    VARIABLE,
    Location,
    location_of,
    meet,
    queue_locations,
    reference_variables,
    status_of,
    stored,
    words,
)
from interleave.program.kinds import OF_BUFFERS, OF_VIEWS
from interleave.program.meaning import ACQUIRE, POST, RELEASE, WAIT, WRITE
from interleave.program.meanings import LOCKS
from interleave.program.operands import defines, places
from interleave.program.program import Program, Thread
from interleave.program.steps import start_nodes, step_nodes
from interleave.program.types import RefType
from interleave.record import record
from interleave.reduction.guards import can_race
from interleave.reduction.leading import leading_on

#: beside those of operations' words: what is done with queues
READ, PUT, GET = "read", "put", "get"
#: there are other references to a struct than before; an allocation looks which slots have some
HOLD, LOOK = "hold", "look"

#: Kinds of locations beside a footprint's. STALE is which references to a struct are stale, PROPERTY
#: what a declared property looks at: two steps that change it conflict.
STALE, PROPERTY = "stale", "property"
#: What threads know of memory, under `C11`, beside what belongs to a location or a lock: by name the view
#: that `seq_cst` fences hand on, and the one of `atomic()`.
VIEW, ORDER, ATOMIC = "view", "order", "atomic"

#: The modes of other threads' steps that a step of the first mode may be taken before, instead of
#: after: it does not keep them from being taken, comes to the same, and was possible before as well
#: as after. Of a PUT that holds where it is possible at first: only a GET can make it so.
PASSES = {
    READ: {READ, LOOK, HOLD},
    WRITE: {HOLD},  # to a field: of another object, for what is done to an object's end is STALE
    LOOK: {READ, LOOK},
    HOLD: {READ, WRITE, HOLD},
    RELEASE: {ACQUIRE, RELEASE},  # the others block or crash meanwhile
    POST: {WAIT, POST},
    PUT: {GET},
    GET: {PUT},
}


#: For each thread instance and each node of its code the locals with a known value, as `constants`
#: gives them.
AllKnown = Sequence[Sequence[Known | None]]


@record
class Effect:
    """Something that may be done to a location. ``pairs`` are values before and after, if it is known that a
    write makes no other changes, or that a read tells no others: `interleave.reduction.discern`."""

    location: Location
    mode: str
    pairs: frozenset[tuple[int, int]] | None = None


Effects = frozenset[Effect]


def hinders(earlier: Effect, step: Effect) -> bool:
    """Whether what another thread does keeps a step from being taken before it instead. What reads has to
    have the same outcomes before a change and after; what another thread does before one, after it."""
    if earlier.mode in PASSES.get(step.mode, ()) or not meet(earlier.location, step.location):
        return False
    if earlier.pairs is None or step.pairs is None:
        return True
    told = step.pairs | {(new, old) for old, new in step.pairs} if step.mode == READ else step.pairs
    return not told.isdisjoint(earlier.pairs)


def step_effects(program: Program, number: int, location: int, known: AllKnown, chooses: bool) -> Effects:
    """What the step of a thread instance at a location may do.

    Args:
        program: the model.
        number: the instance's.
        location: the node at which the step begins.
        known: the locals with a known value.
        chooses: whether the step has alternatives. One that puts into a queue or not is more than
            a PUT: while the queue is full it may be taken, but not in all its ways.
    """
    thread, _ = program.instances[number]
    nodes, ends = step_nodes(thread.code, location)
    found = _nodes_effects(program, number, leading_on(program, thread, nodes, known[number]), known)
    found = perhaps_blocked(found) if chooses else found
    ending = any(isinstance(thread.code.nodes[n].instr, I.End) for n in nodes)
    before = stored(thread, location)
    after = [stored(thread, end) for end in ends] + [frozenset()] * ending
    assigned = {defines(thread.code.nodes[n].instr) for n in nodes}
    kept = frozenset[int]().union(*after)
    lost = {slot for slot in before if slot in assigned or any(slot not in held for held in after)}
    gained = {slot for slot in kept if slot in assigned}
    return found | _references(program, thread, lost | gained)


def perhaps_blocked(effects: Effects) -> Effects:
    """The effects of a step of which it is not certain that it can be taken: what another thread
    does may make it possible."""
    return frozenset(Effect(e.location, WRITE) if e.mode in (PUT, GET) else e for e in effects)


def property_effects(program: Program) -> Effects:
    """What declared properties look at: an effect of mode WRITE there has to be seen. Its name is
    the property's."""
    return frozenset(
        Effect(effect.location, prop.name)
        for prop in program.properties
        for node in prop.code.nodes
        for effect in instr_effects(program, node.instr, {}, 0)
        if effect.location.kind != VIEW  # they read the newest stores
    )


def seen(effects: Effects, looks: Effects) -> Effects:
    """The effects on what properties say that other effects have.

    Args:
        effects: of a step.
        looks: what properties look at, as `property_effects` gives it.
    """
    changed = [e.location for e in effects if e.mode not in (READ, LOOK, HOLD)]
    names = {look.mode for look in looks if any(meet(at, look.location) for at in changed)}
    return frozenset(Effect(Location(PROPERTY, name), WRITE) for name in names)


def started_instances(program: Program, instr: I.Start, known: Known) -> tuple[int, ...]:
    """The numbers of the thread instances that an instruction may start."""
    thread = program.thread[instr.thread]
    index = None if instr.index is None else constant(instr.index, known)
    if index is not None:
        return (thread.first + index,) if 0 <= index < thread.instances else ()
    return tuple(range(thread.first, thread.first + thread.instances))


# ---------------------------------------------------------------------------- one instruction


def _nodes_effects(program: Program, number: int, nodes: Iterable[int], known: AllKnown) -> Effects:
    thread, index = program.instances[number]
    found: set[Effect] = set()
    for node in nodes:
        here = known[number][node]
        if here is not None:
            instr = thread.code.nodes[node].instr
            if isinstance(instr, I.End):
                found.add(Effect(Location(THREAD, thread.name, index), WRITE))
            found |= instr_effects(program, instr, here, number)
            if isinstance(instr, I.Start):
                for other in started_instances(program, instr, here):
                    found |= _start_effects(program, other, known)
    return frozenset(found)


def instr_effects(program: Program, instr: I.Instr, known: Known, own: int) -> set[Effect]:
    """What an instruction may do, but for `End`, what locals hold, and the work of a started thread.

    A field is only ever accessed through a reference, so a `New` and a `Free` meet the accesses to
    it by way of its struct: an allocation takes a slot that no living reference points to, so it
    does not touch what others access; the end of an object makes references STALE. That, too, does
    not matter to a step that copies references: they turn stale before or after. What either does
    to the references in the object's fields matters to allocations alone.
    """
    found: set[Effect] = set()

    def add(location: Location, mode: str) -> None:
        found.add(Effect(location, mode))

    for place in places(I.written(instr)):
        name = program.variable[place.variable].struct
        if place.ref is not None and name is not None and program.struct[name].freed:
            add(Location(STALE, name), READ)
    if program.memory == C11:
        found |= _at_views(program, instr)
    match instr:
        case I.Load(_, place) | I.Store(place) if program.variable[place.variable].kind in OF_VIEWS:
            pass
        case I.Load(_, place) | I.Store(place) if program.variable[place.variable].kind in OF_BUFFERS:
            mode = _at_buffer(program, instr, own)
            if mode:
                add(location_of(program, place, known), mode)
        case I.Load(_, place):
            add(location_of(program, place, known), READ)
        case I.Store(place, _, _):
            gives = program.instances[own][0].of and program.variable[place.variable].kind in LOCKS
            add(location_of(program, place, known), RELEASE if gives else WRITE)
        case I.AtomicBegin(I.ISSUED, instr=I.Store(place)) if _can_race(program, place):
            add(location_of(program, place, known), WRITE)
        case I.Start(name) if program.thread[name].of:
            pass
        case I.Operate():
            for word, location in words(program, instr, known, own):
                add(location, _handed(program, word.mode))
        case I.Put(place, _):
            for location in queue_locations(program, place, known):
                add(location, _handed(program, PUT))
        case I.Get(_, place):
            for location in queue_locations(program, place, known):
                add(location, _handed(program, GET))
        case I.Notify(condition, _):
            add(Location(VARIABLE, condition.variable), WRITE)
        case I.New(_, name, _):
            add(Location(VARIABLE, program.struct[name].heap), WRITE)
            if program.struct[name].freed:  # it looks for slots that stale references point to
                add(Location(REFERENCES, name), LOOK)
                for variable in reference_variables(program, name):
                    add(variable, LOOK)
            found |= _reference_fields(program, name)
        case I.Free(name, _, _):
            add(Location(VARIABLE, program.struct[name].heap), WRITE)
            found |= _reference_fields(program, name)
            add(Location(STALE, name), WRITE)
        case I.Start(name, at, _):
            add(status_of(program, name, at, known), WRITE)
        case I.Join(name, at) | I.Status(_, name, at, _):
            add(status_of(program, name, at, known), READ)
        case (
            I.Choose() | I.ChooseRange() | I.Assign() | I.Branch() | I.Check() | I.Require() | I.Emit()
            | I.Fence() | I.End() | I.Result() | I.Assume() | I.AtomicBegin() | I.AtomicEnd()
        ):  # fmt: skip
            pass
        case _:
            assert_never(instr)
    return found


def _handed(program: Program, mode: str) -> str:
    """The mode of what an operation does to an object that hands on views under `C11`: there who waits for a
    semaphore knows of all posts before. Locks are no different: while one is held nobody else takes it."""
    return WRITE if program.memory == C11 and mode in (WAIT, PUT, GET) else mode


def _at_views(program: Program, instr: I.Instr) -> set[Effect]:
    """What an instruction does to what threads know, under `C11`, beside the effects on its location. That it
    moves bits in all views is none: what they know stays the same. docs/decisions/0015-views.md has the
    argument."""
    match instr:
        case I.Fence("seq_cst") | I.AtomicBegin(I.FUTEX) | I.Notify(called=I.FUTEX_WAKE):
            return {Effect(Location(VIEW, ORDER), WRITE)}
        case I.AtomicBegin("atomic"):
            return {Effect(Location(VIEW, ATOMIC), WRITE)}
        case I.AtomicBegin() if "full" in instr.orders:
            return {Effect(Location(VIEW, ORDER), WRITE)}
        case I.AtomicBegin() if "seq_cst" in instr.orders:
            return {Effect(Location(VIEW, ORDER), READ)}
        case I.AtomicBegin(I.VIEWED, instr=I.Store(order="seq_cst" | "")):
            return {Effect(Location(VIEW, ORDER), READ)}
        case I.Load(_, place, "seq_cst" | "") if program.variable[place.variable].kind not in OF_VIEWS:
            return {Effect(Location(VIEW, ORDER), READ)}
        case (
            I.Assign() | I.Branch() | I.Check() | I.Require() | I.Emit() | I.Fence() | I.End() | I.Result()
            | I.Assume() | I.AtomicBegin() | I.AtomicEnd() | I.Load() | I.Store() | I.New() | I.Free()
            | I.Choose() | I.ChooseRange() | I.Operate() | I.Put() | I.Get() | I.Notify() | I.Start()
            | I.Join() | I.Status()
        ):  # fmt: skip
            return set()
    assert_never(instr)


def _at_buffer(program: Program, instr: I.Load | I.Store, own: int) -> str:
    """What an access to an entry of a store buffer is. Nobody else sees a thread's buffer, and an entry that
    is appended and one that goes to memory are not in each other's way; where there need not be room, only
    the one makes the other possible."""
    if isinstance(instr, I.Load) or program.variable[instr.place.variable].kind != "buffer end":
        return ""
    return GET if program.instances[own][0].of else PUT


def _can_race(program: Program, place: I.Place) -> bool:
    """Whether it matters where a store is issued that waits in a buffer: it can be one of two next steps that
    are a data race."""
    variable = program.variable[place.variable]
    return variable.kind == "data" and can_race(program, variable)


def _start_effects(program: Program, number: int, known: AllKnown) -> Effects:
    """The local work of a thread's start, with the references that it holds from then on."""
    thread, _ = program.instances[number]
    nodes, ends = start_nodes(thread.code)
    held = frozenset[int]().union(*(stored(thread, end) for end in ends))
    return _nodes_effects(program, number, nodes, known) | _references(program, thread, held)


def _reference_fields(program: Program, struct: str) -> Effects:
    return frozenset(
        Effect(Location(VARIABLE, name), HOLD)
        for name in program.struct[struct].fields
        if isinstance(program.variable[name].type, RefType)
    )


def _references(program: Program, thread: Thread, slots: Iterable[int]) -> Effects:
    """Of the references in locals matter those to structs of which objects are freed."""
    types = {thread.code.locals[slot].type for slot in slots}
    structs = [program.struct[type_.struct] for type_ in types if isinstance(type_, RefType)]
    return frozenset(Effect(Location(REFERENCES, s.name), HOLD) for s in structs if s.freed)
