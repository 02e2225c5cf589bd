"""The ways through a step, by what the thread finds in memory: under which conditions each is taken, and what
comes of it, as expressions over what variables and locals hold before the step.

It is symbolic execution (King, Symbolic execution and program testing, 1976) of a step, which has few ways: a
wait for all elements of an array has one for each at which it can end.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import assert_never

from interleave.program import instr as I
from interleave.program.constants import Known, constant
from interleave.program.expr import Const, Expr, Local, fold, locals_of
from interleave.program.expr import substituted as put
from interleave.program.footprint import Location
from interleave.program.locks import lock_of
from interleave.program.program import Code, Program
from interleave.program.steps import At, StepFlow
from interleave.record import record
from interleave.remembered import remembered

#: Nothing is said of a step with more ways than this, or longer ones.
MOST_WAYS, MOST_NODES = 48, 400

#: The end of a way that is blocked.
BLOCKED = "blocked"
#: What locals hold, or what a way leaves in memory.
Values = dict[int, Expr]


@record
class Way:
    """One way through a step.

    Attributes:
        conditions: what decides that it is taken, in order: expressions, and whether they are not 0. In them
            a variable is a local whose number stands for it in `Ways`.
        end: what comes of it: `BLOCKED`, or all that the step does.
    """

    conditions: tuple[tuple[Expr, bool], ...]
    end: object


@record
class Ways:
    """The ways through a step.

    Attributes:
        ways: all of them.
        symbols: the numbers that stand for the variables that are read, or elements of them.
        vague: the arrays of which an element is accessed of which it is not known which one it is.
    """

    ways: tuple[Way, ...]
    symbols: Mapping[Location, int]
    vague: frozenset[str]

    def passes(self, location: Location, value: int) -> bool:
        """Whether the step may be taken, or fail, while a variable has a value."""
        return any(way.end != BLOCKED for way in self._under(location, value))

    def differs(self, location: Location, old: int, new: int) -> bool:
        """Whether the step may be taken while a variable has one value, and not, or not with the same
        outcome, while it has another one."""
        return any(
            other.end != before.end and _may_be_one(before, other)
            for before in self._under(location, old)
            if before.end != BLOCKED
            for other in self._under(location, new)
        )

    @remembered()
    def _under(self, location: Location, value: int) -> list[Way]:
        """The ways that may be taken while a variable has a value, and what is left to decide them."""
        values = {self.symbols[location]: Const(value)}
        found = []
        for way in self.ways:
            decided = [(self._with(test, location, value), wanted) for test, wanted in way.conditions]
            if all(bool(test.value) == wanted for test, wanted in decided if isinstance(test, Const)):
                left = tuple(pair for pair in decided if not isinstance(pair[0], Const))
                found.append(Way(left, _put_all(way.end, values)))
        return found

    @remembered()
    def _with(self, condition: Expr, location: Location, value: int) -> Expr:
        return _put(condition, {self.symbols[location]: Const(value)})


def _may_be_one(a: Way, b: Way) -> bool:
    """Whether the conditions of two ways do not contradict each other."""
    return not any((condition, not wanted) in b.conditions for condition, wanted in a.conditions)


def _put(expr: Expr, values: Mapping[int, Expr]) -> Expr:
    """The expression with values for some of its locals; all that is constant is worked out."""
    slots = set(locals_of(expr))
    if not slots & values.keys():
        return expr
    known = {slot: value.value for slot, value in values.items() if isinstance(value, Const)}
    found = constant(expr, known)
    if found is not None:
        return Const(found)
    return _simpler(put(expr, {slot: values.get(slot, Local(slot)) for slot in slots}))


def _simpler(expr: Expr) -> Expr:
    try:
        return fold(expr)
    except (ZeroDivisionError, ValueError, IndexError):  # a check has failed before
        return expr


def _put_all(end: object, values: Mapping[int, Expr]) -> object:
    """An outcome with values for some locals of its expressions."""
    if isinstance(end, tuple):
        return tuple(_put_all(part, values) for part in end)
    return _put(end, values) if isinstance(end, Expr) else end


class TooMany(Exception):
    """More ways than are looked at, or a step of which too little is known."""


def ways_of(program: Program, code: Code, known: Known, location: int) -> Ways | None:
    """The ways through the step at a location; None if there are too many, or it does what is not looked at:
    operations on objects, and choices.

    Args:
        program: the model.
        code: the thread's.
        known: the locals with a known value at the location.
        location: where the step begins.
    """
    return _walked(_Walk(program, code, StepFlow(code)), location, known)


def property_ways(program: Program, code: Code) -> Ways | None:
    """The ways through a property, whose end is its value; None as for a step."""
    return _walked(_Walk(program, code, StepFlow(code, frozenset(), whole=True)), code.entry, {})


def _walked(walk: _Walk, entry: int, known: Known) -> Ways | None:
    values: Values = {slot: Const(value) for slot, value in known.items()}
    work = [_Point((entry, False), values, {}, (), ())]
    try:
        while work:
            work += walk.on(work.pop())
    except TooMany:
        return None
    return Ways(tuple(walk.ways), walk.symbols, frozenset(walk.vague))


@record
class _Point:
    """A point on a way.

    Attributes:
        at: the node that comes next.
        values: what locals hold, if it is not what they held before.
        memory: what variables hold that have been stored to.
        conditions: what has been decided.
        done: what has been done that is not in ``memory``: what may fail, events.
    """

    at: At
    values: Values
    memory: dict[Location, Expr]
    conditions: tuple[tuple[Expr, bool], ...]
    done: tuple[object, ...]


class _Walk:
    """Goes all ways."""

    def __init__(self, program: Program, code: Code, flow: StepFlow) -> None:
        self.program, self.code, self.flow = program, code, flow
        self.ways: list[Way] = []
        self.symbols: dict[Location, int] = {}
        self.vague: set[str] = set()
        self._others: dict[tuple[str, Expr], int] = {}
        self._nodes = 0

    def on(self, point: _Point) -> list[_Point]:
        """The points after one, if the way does not end."""
        self._nodes += 1
        if self._nodes > MOST_NODES:
            raise TooMany
        at, values, done = point.at, point.values, point.done
        instr = self.code.nodes[at[0]].instr
        match instr:
            case I.Assign(dst, expr):
                return self._go(replace(point, values=values | {dst: _put(expr, values)}))
            case I.Load(dst, place):
                value = self._load(point, place)
                if isinstance(self._where(place, values), str):
                    point = replace(point, done=(*done, ("exists", place.variable, value)))
                return self._go(replace(point, values=values | {dst: value}))
            case I.Store(place, expr, proven):
                where, value = self._where(place, values), _put(expr, values)
                if isinstance(where, str):
                    raise TooMany
                if not proven:
                    done = (*done, ("fits", where, value))
                return self._go(replace(point, memory=point.memory | {where: value}, done=done))
            case I.Emit(name, args):
                told = tuple(_put(a, values) if isinstance(a, Local) else a for a in args)
                return self._go(replace(point, done=(*done, (name, told))))
            case I.Check(test) | I.Require(test):
                return self._checked(point, _put(test, values))
            case I.AtomicBegin() | I.AtomicEnd():
                return self._go(point)
            case I.End():
                return self._end(point, ("ends", *done, _left(point.memory)))
            case I.Result(expr):
                return self._end(point, ("result", *done, _put(expr, values)))
            case I.Branch(test) | I.Assume(test):
                return self._decided(point, _put(test, values), isinstance(instr, I.Assume))
            case (
                I.Fence() | I.New() | I.Free() | I.Choose() | I.ChooseRange() | I.Operate() | I.Put()
                | I.Get() | I.Notify() | I.Start() | I.Join() | I.Status()
            ):  # fmt: skip
                raise TooMany
        assert_never(instr)

    def _go(self, point: _Point, way: int = 0) -> list[_Point]:
        """Go on to the next node, or to the end of the step."""
        instr = self.code.nodes[point.at[0]]
        at = instr.next[way], self.flow.inside(point.at)
        if not self.flow.stops_at(at):
            return [replace(point, at=at)]
        held = tuple((s, point.values.get(s, Local(s))) for s in sorted(self.code.live[at[0]]))
        return self._end(point, (at[0], *point.done, held, _left(point.memory)))

    def _end(self, point: _Point, end: object) -> list[_Point]:
        self.ways.append(Way(point.conditions, end))
        if len(self.ways) > MOST_WAYS:
            raise TooMany
        return []

    def _checked(self, point: _Point, value: Expr) -> list[_Point]:
        """Behind what fails if a value is 0."""
        if isinstance(value, Const) and value.value:
            return self._go(point)
        done = (*point.done, ("fails", point.at[0], value))
        if isinstance(value, Const):
            return self._end(point, done)
        return self._go(replace(point, done=done))

    def _decided(self, point: _Point, value: Expr, waits: bool) -> list[_Point]:
        """Behind a branch, or a wait."""
        holds = dict(point.conditions).get(value)
        if isinstance(value, Const):
            holds = bool(value.value)
        found = []
        for wanted in (True, False) if holds is None else (holds,):
            conditions = point.conditions if holds is not None else (*point.conditions, (value, wanted))
            here = replace(point, conditions=conditions)
            if wanted or not waits:
                found += self._go(here, 0 if wanted else 1)
            else:
                found += self._end(here, (BLOCKED, *point.done) if point.done else BLOCKED)
        return found

    def _where(self, place: I.Place, values: Values) -> Location | str:
        """Where a place is; the name of the variable if it is not known which element of it."""
        if place.ref is not None:
            raise TooMany
        if place.index is not None:
            index = _put(place.index, values)
            there = range(self.program.variable[place.variable].length)
            if not isinstance(index, Const) or index.value not in there:
                return place.variable
            place = replace(place, index=index)
        found = lock_of(self.program, place, {})
        return place.variable if found is None else found

    def _load(self, point: _Point, place: I.Place) -> Expr:
        """What is read: what the step has stored there, or what stands for what was there before."""
        where = self._where(place, point.values)
        if isinstance(where, Location):
            symbol = self.symbols.setdefault(where, self._fresh())
            return point.memory.get(where, Local(symbol))
        if any(stored.name == where for stored in point.memory):
            raise TooMany
        self.vague.add(where)
        index = Const(0) if place.index is None else _put(place.index, point.values)
        if any(slot >= len(self.code.locals) for slot in locals_of(index)):
            raise TooMany  # which element it is depends on memory
        return Local(self._others.setdefault((where, index), self._fresh()))

    def _fresh(self) -> int:
        return len(self.code.locals) + len(self.symbols) + len(self._others)


def _left(memory: Mapping[Location, Expr]) -> tuple[object, ...]:
    """What is left in memory, in an order of its own."""
    return tuple(sorted(memory.items(), key=lambda item: item[0].order))
