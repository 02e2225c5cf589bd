"""Which stores of a thread wait in its store buffer, and how many at once, from a program's text.

x86-TSO: Sewell, Sarkar, Owens, Zappa Nardelli, Myreen, x86-TSO: A Rigorous and Usable Programmer's Model for
x86 Multiprocessors (2010). A thread's stores go to memory by way of a buffer of its own, oldest first; its
loads find them there. What is not a plain store waits until that is empty, if it writes or is a fence.

All that can be told of a buffer is that a load was before a store. So a store behind which the thread looks
at nothing before its buffer is empty again may as well wait until it is, and go to memory then.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import assert_never

from interleave.program import instr as I
from interleave.program.constants import Known, constant, constants, most_often
from interleave.program.dataflow import reachable, solve
from interleave.program.memory.code import region
from interleave.program.program import Code, Program, Thread
from interleave.program.steps import StepFlow
from interleave.record import record

#: How many entries a buffer has where no number is known to be enough, unless the model says so; how many at
#: most for the rounds of a loop that are known.
SIZE, MOST_COUNTED = 2, 8
#: The operations that give a lock back by a store, which waits in the buffer as others do.
RELEASES = ("release", "spin_unlock", "begin_wait")
#: Those that only look.
LOOKS = ("wait_for_writer",)
#: The fences that wait until the buffer is empty.
FENCES = ("seq_cst", "full")
#: The forms of steps of several accesses that do not wait for it, if they do nothing but look and store.
QUIET = ("wait_until", "timed", "statement")


@record
class Slot:
    """Where entries of a buffer go: a variable (a field of the object that the entry has), and in it the
    part for each instance of the thread, None if the entry has that, too."""

    variable: str
    parts: tuple[int, ...] | None


@record
class Pending:
    """What may be in a buffer: so many entries at most, of these variables."""

    most: int = 0
    variables: frozenset[str] = frozenset()

    def __or__(self, other: Pending) -> Pending:
        return Pending(max(self.most, other.most), self.variables | other.variables)


@dataclass(eq=False)
class Plan:
    """What becomes of one thread.

    Args:
        program, thread: they.
        plain: the variables that need no buffer.
        size: how many entries the buffer has where no number is known to be enough.
        sparing: whether stores that nobody can tell to have waited do not.
    """

    program: Program
    thread: Thread
    plain: frozenset[str]
    size: int
    sparing: bool = True

    def __post_init__(self) -> None:
        self.code: Code = self.thread.code
        self.instrs = [node.instr for node in self.code.nodes]

    # ------------------------------------------------------------------ what a node is

    @cached_property
    def inside(self) -> frozenset[int]:
        """The nodes that the thread comes to within a step of several accesses."""
        found = reachable([(self.code.entry, False)], StepFlow(self.code).edges)
        return frozenset(number for number, inside in found if inside)

    @cached_property
    def quiet(self) -> frozenset[int]:
        """The nodes of steps of several accesses that do not wait for the buffer."""
        found: set[int] = set()
        for number, instr in enumerate(self.instrs):
            alone = number not in self.inside
            if isinstance(instr, I.AtomicBegin) and instr.form in QUIET and alone:
                within = region(self.code, number)
                stores = instr.form == "statement"
                if all(self._is_quiet(self.instrs[other], stores) for other in within[1:]):
                    found.update(within)
        return frozenset(found)

    def _is_quiet(self, instr: I.Instr, stores: bool) -> bool:
        match instr:
            case I.Store(place):
                ghost = self.program.variable[place.variable].ghost
                return ghost or (stores and not self._strong(instr))
            case I.Operate() | I.Put() | I.Get() | I.Notify() | I.Start() | I.New() | I.Free() | I.Fence():
                return False
            case (
                I.Assign() | I.Branch() | I.Check() | I.Require() | I.Emit() | I.End() | I.Result()
                | I.Assume() | I.AtomicBegin() | I.AtomicEnd() | I.Load() | I.Choose() | I.ChooseRange()
                | I.Join() | I.Status()
            ):  # fmt: skip
                return True
        assert_never(instr)

    def _strong(self, store: I.Store) -> bool:
        """Whether a store is sequentially consistent: one to what is declared atomic is, unless it says."""
        atomic = self.program.variable[store.place.variable].atomic
        return (store.order or "seq_cst" * atomic) == "seq_cst"

    def lock(self, instr: I.Operate) -> I.Place:
        """The lock that an operation of `RELEASES` gives back."""
        gives = instr.meaning.gives
        assert gives is not None
        return instr.places[gives]

    @cached_property
    def stores(self) -> frozenset[int]:
        """The nodes whose stores could wait in the buffer."""
        return frozenset(number for number in range(len(self.instrs)) if self._may_wait(number))

    def _may_wait(self, number: int) -> bool:
        instr = self.instrs[number]
        if number in self.inside and number not in self.quiet:
            return False
        if isinstance(instr, I.Store):
            variable = self.program.variable[instr.place.variable]
            return not (variable.ghost or variable.name in self.plain or self._strong(instr))
        if isinstance(instr, I.Operate) and instr.name in RELEASES:
            return not self.program.variable[self.lock(instr).variable].fence
        return False

    @cached_property
    def drains(self) -> frozenset[int]:
        """The nodes at which a step begins that waits until the buffer is empty, whatever else it does."""
        return frozenset(number for number in range(len(self.instrs)) if self._drains(number))

    def _drains(self, number: int) -> bool:
        instr = self.instrs[number]
        if number in self.inside or number in self.quiet or number in self.stores:
            return False
        match instr:
            case I.Store():
                return self._strong(instr) and not self.program.variable[instr.place.variable].ghost
            case I.Operate(name):
                return name not in LOOKS
            case I.Fence(order):
                return order in FENCES
            case I.AtomicBegin() | I.Put() | I.Get() | I.Notify() | I.Start() | I.New() | I.Free():
                return True
            case (
                I.Assign() | I.Branch() | I.Check() | I.Require() | I.Emit() | I.End() | I.Result()
                | I.Assume() | I.AtomicEnd() | I.Load() | I.Choose() | I.ChooseRange() | I.Join()
                | I.Status()
            ):  # fmt: skip
                return False
        assert_never(instr)

    # ------------------------------------------------------------------ what has to wait

    @cached_property
    def delayed(self) -> frozenset[int]:
        """The nodes whose stores wait in the buffer."""
        if not self.sparing:
            return self.stores
        nodes, found = self.code.nodes, self._before_looks
        return frozenset(number for number in self.stores if found.intersection(nodes[number].next))

    @cached_property
    def _before_looks(self) -> frozenset[int]:
        """The nodes from which the thread can come to where it can tell what has arrived, without its buffer
        being empty in between."""
        before: dict[int, list[int]] = {}
        for number, node in enumerate(self.code.nodes):
            for target in node.next:
                before.setdefault(target, []).append(number)
        looks = [number for number in range(len(self.instrs)) if self._looks(number)]

        def back(number: int) -> Iterator[int]:
            return (n for n in before.get(number, ()) if n not in self.drains)

        return frozenset(reachable(looks, back)) - self.drains

    def _looks(self, number: int) -> bool:
        """Whether it can be told at a node what has arrived: something is read that others write, or a ghost
        or an event say that the thread has come here."""
        instr = self.instrs[number]
        if isinstance(instr, I.Load):
            variable = self.program.variable[instr.place.variable]
            return variable.name not in self.plain and not variable.ghost
        if isinstance(instr, I.Store):
            return self.program.variable[instr.place.variable].ghost
        if isinstance(instr, I.Operate):
            return instr.name in LOOKS
        return isinstance(instr, I.Status | I.Join | I.Emit)

    # ------------------------------------------------------------------ what may be in the buffer

    def empties(self, number: int) -> bool:
        """Whether the buffer is empty behind a node."""
        return number in self.drains or number in self.stores - self.delayed

    @cached_property
    def pending(self) -> dict[int, Pending]:
        """What may be in the buffer when the thread comes to each node: of entries no more than there are
        stores that wait, and one, which stands for any number."""
        limit = len(self.delayed) + 1

        def flow(number: int, before: Pending) -> list[tuple[int, Pending]]:
            after = Pending() if self.empties(number) else before
            if number in self.delayed:
                name = self.stored(number).variable
                after = Pending(min(before.most + 1, limit), before.variables | {name})
            return [(target, after) for target in self.code.nodes[number].next]

        return solve({self.code.entry: Pending()}, flow, lambda a, b: a | b)

    def stored(self, number: int) -> I.Place:
        """Where a store of `stores` goes."""
        instr = self.instrs[number]
        assert isinstance(instr, I.Store | I.Operate)
        return instr.place if isinstance(instr, I.Store) else self.lock(instr)

    @cached_property
    def _counts(self) -> dict[int, int] | None:
        """How many entries there can be when the thread comes to each node; None for any number."""
        counts = {number: pending.most for number, pending in self.pending.items()}
        if all(counts.get(number, 0) < len(self.delayed) for number in self.delayed):
            return counts
        empties = frozenset(number for number in counts if self.empties(number))
        return most_often(self.thread, frozenset(self.delayed), empties, MOST_COUNTED)

    @cached_property
    def need(self) -> int | None:
        """How many entries there can be at once: the longest run of stores that wait; None for any number."""
        if self._counts is None:
            return None
        return max((self._counts[n] + 1 for n in self.delayed if n in self._counts), default=0)

    @property
    def exact(self) -> bool:
        """Whether there is room for all that there can be."""
        return self.need is not None

    @property
    def entries(self) -> int:
        """How many entries the buffer has."""
        return self.size if self.need is None else self.need

    def most(self, number: int) -> int:
        """How many entries there may be when the thread comes to a node."""
        if self._counts is not None:
            return self._counts.get(number, 0)
        most = self.pending.get(number, Pending()).most
        return self.entries if most > len(self.delayed) else min(most, self.entries)

    # ------------------------------------------------------------------ where entries go

    @cached_property
    def slots(self) -> tuple[Slot, ...]:
        """Where entries of the buffer go, in order of the first store: their number in an entry is one more
        than here. Of one variable no two can be one location."""
        found: dict[str, dict[tuple[int, ...] | None, None]] = {}
        for number in sorted(self.delayed):
            place = self.stored(number)
            found.setdefault(place.variable, {})[self.parts(place, number)] = None
        slots: list[Slot] = []
        for name, ways in found.items():
            parts = [way for way in ways if way is not None]
            apart = all(len({*column}) == len(column) for column in zip(*parts, strict=True))
            one_each = None not in ways and apart
            slots += [Slot(name, way) for way in parts] if one_each else [Slot(name, None)]
        return tuple(slots)

    @cached_property
    def known(self) -> list[tuple[Known | None, ...]]:
        """For each instance the locals with a known value, by node."""
        return [constants(self.thread, index) for index in range(self.thread.instances)]

    def parts(self, place: I.Place, number: int) -> tuple[int, ...] | None:
        """Which part of its variable a place is at a node, for each instance, where that is known."""
        found: list[int] = []
        for known in self.known:
            here = known[number]  # None if it never comes there: any part will do
            part = 0 if place.index is None or here is None else constant(place.index, here)
            if part is None:
                return None
            found.append(part)
        return tuple(found)
