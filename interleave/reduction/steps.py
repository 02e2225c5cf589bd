"""The steps of all threads, with what the reduction has to know of each."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import assert_never

from interleave.program import instr as I
from interleave.program.alternatives import Alternatives, alternatives
from interleave.program.constants import Known, constant, constants
from interleave.program.dataflow import reachable
from interleave.program.footprint import THREAD, Location
from interleave.program.locks import held_locks, lock_of
from interleave.program.operands import lock_taken
from interleave.program.program import Code, Program
from interleave.program.steps import start_nodes, step_nodes
from interleave.record import record
from interleave.reduction.discern import Discerning
from interleave.reduction.effects import (
    AllKnown,
    Effects,
    property_effects,
    started_instances,
    step_effects,
)
from interleave.reduction.guards import NONE, Values, both_needs, guards_of
from interleave.reduction.own import Holding
from interleave.reduction.owned import Owned
from interleave.reduction.sure import Sure


@record
class Step:
    """The step of thread instance ``number`` at the ``pc``-th of its locations.

    Attributes:
        effects: what it may do, to properties as well.
        ends: the program counters of the locations at which it can end.
        starts: the thread instances that it may start.
        held: the locks that the thread certainly holds when it stands there.
        waits: what the step cannot be taken without, whatever else is the case: a lock that no
            other thread holds, thread instances that have finished.
        needs: variables that must have one of some values, else it is blocked.
        holds: what variables have while the thread stands there that nobody else writes.
        sure: it can always be taken, in one way, which neither crashes nor is a model error.
        chooses: it may have several alternatives.
        finishes: the thread may finish with it.
    """

    number: int
    pc: int
    effects: Effects
    ends: tuple[int, ...]
    starts: tuple[int, ...]
    held: frozenset[Location]
    waits: frozenset[Location]
    needs: Mapping[Location, Values]
    holds: Holding
    sure: bool
    chooses: bool
    finishes: bool


@record
class Steps:
    """All steps of a program.

    Attributes:
        rows: for each thread instance its steps by program counter; None for a location that it
            never comes to.
        entries: for each instance the program counters at which it can stand when it is started.
        running: the instances that are ever started.
    """

    program: Program
    rows: tuple[tuple[Step | None, ...], ...]
    entries: tuple[tuple[int, ...], ...]
    running: tuple[int, ...]


def steps_of(program: Program) -> Steps:
    """Look at every step of a program."""
    known = [constants(thread, index) for thread, index in program.instances]
    guards = [guards_of(program, number, here) for number, here in enumerate(known)]
    owned = Owned(program, known, guards)
    discerning = Discerning(program, known, property_effects(program))
    rows: list[tuple[Step | None, ...]] = []
    entries: list[tuple[int, ...]] = []
    for number, (thread, _) in enumerate(program.instances):
        code = thread.code
        held = held_locks(program, code, known[number])
        sure = Sure(program, thread, known[number], held)
        row: list[Step | None] = []
        for pc, location in enumerate(code.locations):
            if known[number][location] is None:
                row.append(None)
                continue
            chooses = alternatives(program, thread, location) != Alternatives(1, True)
            effects = owned.effects(
                number, location, step_effects(program, number, location, known, chooses)
            )
            told = discerning.step(number, location, effects)
            needs = guards[number].get(location, NONE).needs
            nodes, ends = step_nodes(code, location)
            row.append(
                Step(
                    number,
                    pc,
                    told.effects,
                    tuple(code.pcs[end] for end in ends if known[number][end] is not None),
                    _starts(program, code, nodes, known[number]),
                    held[location] | owned.held(number, location),
                    _waits(program, code, location, known[number]) | owned.taken(number, location),
                    both_needs(needs, told.needs),
                    told.holds,
                    not chooses and sure.step(location),
                    chooses,
                    any(isinstance(code.nodes[node].instr, I.End) for node in nodes),
                )
            )
        rows.append(tuple(row))
        starts = start_nodes(code)[1]
        entries.append(tuple(code.pcs[end] for end in starts if known[number][end] is not None))
    return Steps(program, tuple(rows), tuple(entries), _running(program, known, rows))


def _starts(
    program: Program, code: Code, nodes: Sequence[int], known: Sequence[Known | None]
) -> tuple[int, ...]:
    found: set[int] = set()
    for node in nodes:
        instr, here = code.nodes[node].instr, known[node]
        if isinstance(instr, I.Start) and here is not None:
            found.update(started_instances(program, instr, here))
    return tuple(sorted(found))


def _running(program: Program, known: AllKnown, rows: Sequence[Sequence[Step | None]]) -> tuple[int, ...]:
    found = {n for n, (thread, _) in enumerate(program.instances) if thread.start}
    if program.setup is not None:
        nodes = range(len(program.setup.nodes))
        found.update(_starts(program, program.setup, nodes, [{}] * len(nodes)))

    def started(number: int) -> Iterator[int]:
        return (other for step in rows[number] if step is not None for other in step.starts)

    return tuple(sorted(reachable(found, started)))


def _waits(
    program: Program, code: Code, location: int, known: Sequence[Known | None]
) -> frozenset[Location]:
    """What the first thing that a step does waits for. What stands before it in an ``atomic()``
    neither fails nor depends on anything, but for a store buffer being empty, which it waits for, too."""
    node, seen, found = location, set[int](), set[Location | None]()
    while node not in seen:
        seen.add(node)
        instr, here = code.nodes[node].instr, known[node]
        if here is None:
            break
        if isinstance(instr, I.Status) and program.thread[instr.thread].of:
            following = code.nodes[code.nodes[node].next[0]].instr
            if isinstance(following, I.Assume):
                found.add(_standing(program, instr, here))
        elif not isinstance(instr, (I.AtomicBegin, I.Assign, I.Emit, I.Fence)) and node not in code.hidden:
            found.add(_waits_first(program, instr, here))
            break
        if len(code.nodes[node].next) != 1:
            break
        [node] = code.nodes[node].next
    return frozenset(location for location in found if location is not None)


def _standing(program: Program, instr: I.Join | I.Status, known: Known) -> Location | None:
    """The thread instance that an instruction looks at, if there is no doubt which one."""
    number = 0 if instr.index is None else constant(instr.index, known)
    there = number is not None and 0 <= number < program.thread[instr.thread].instances
    return Location(THREAD, instr.thread, number) if there else None


def _waits_first(program: Program, instr: I.Instr, here: Known) -> Location | None:
    """What an instruction waits for."""
    match instr:
        case I.Operate():
            taken = lock_taken(instr)
            return None if taken is None else lock_of(program, taken, here)
        case I.Join():
            return _standing(program, instr, here)
        case (
            I.Assign() | I.Branch() | I.Check() | I.Require() | I.Emit() | I.Fence() | I.End() | I.Result()
            | I.Assume() | I.AtomicBegin() | I.AtomicEnd() | I.Load() | I.Store() | I.New() | I.Free()
            | I.Choose() | I.ChooseRange() | I.Put() | I.Get() | I.Notify() | I.Start() | I.Status()
        ):  # fmt: skip
            return None
    assert_never(instr)
