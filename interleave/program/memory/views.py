"""What threads know of locations, as variables: the layout of views, and of the messages of locations.

The stores of an atomic location are its *messages*, in modification order. The newest one is in the
variable itself, so that who looks at memory sees it; those before it have *ages*, from 1. A *view* says for
each location how old a message may be that is still readable: it has a bit for each age, set from the age of
the message on that it knows, so that views are joined by ``|``. Of a plain location it has a bit that says
whether the newest write is known, and one for each instance that reads it: whether its newest read is.

A thread that does not run knows everything, and a bit more says that this stays so.

A message is dropped when all threads know a newer one. What is dropped reads 0 everywhere, and its bits are
set in all views, so a state does not say how many messages there were before.
"""

from __future__ import annotations

from collections import defaultdict
from functools import cached_property

from interleave.errors import ModelError
from interleave.memories import MOST_HISTORY
from interleave.program import instr as I
from interleave.program.constants import most_often
from interleave.program.expr import Binary, Const, Expr, fold
from interleave.program.memory.locations import Listed, Plain
from interleave.program.memory.sharing import unshared
from interleave.program.memory.uses import fences_of, in_loops, orders_of, restarted, runs_of
from interleave.program.names import older
from interleave.program.operands import places
from interleave.program.program import Program, Thread, Variable
from interleave.program.types import IntType, Type

#: How many messages of a location are kept where no number is known to be enough.
HISTORY = 3
#: Bits of a view in one variable, so that it can be shifted by one in a machine word; and in all.
WORD, MOST_BITS = 60, 240
#: Orders that acquire, and that release.
ACQUIRES, RELEASES = ("acquire", "acq_rel", "seq_cst", "full"), ("release", "acq_rel", "seq_cst", "full")


class Views:
    """The layout of views.

    Args:
        program: where memory is sequentially consistent.
        history: how many messages are kept where no number is known to be enough.

    Raises:
        ModelError: the views are too large.
    """

    def __init__(self, program: Program, history: int | None = None) -> None:
        self.program, self.history = program, history or HISTORY
        self.listed: dict[str, Listed] = {}
        self.plain: dict[str, Plain] = {}
        #: By struct: whether objects have been made, and who has accessed them, as if that read a location.
        self.lives: dict[str, Plain] = {}
        self._look()
        #: the instances that may run more than once
        self.again = restarted(program)
        self.unshared = unshared(program, looked_at=False, again=self.again)
        self.fences = {t.name: frozenset(fences_of(t.code)) for t in program.threads}
        used = [0]
        for variable in program.variables:
            width = self._width(variable)
            size = width * self.parts(variable)
            if not size:
                continue
            if size > WORD or sum(used) + size > MOST_BITS:
                what = variable.name if variable.kind != "heap" else f"objects of {variable.struct}"
                raise ModelError(
                    f"the views of {what} would have {size} bits, and all of them "
                    f"{sum(used) + size}", variable.place,
                    "fewer elements or objects, a smaller history; or memory=\"sc\"",
                )  # fmt: skip
            if used[-1] + size > WORD:
                used.append(0)
            self._put(variable, len(used) - 1, used[-1])
            used[-1] += size
        #: All bits, for each of the variables that a view is; and those of a thread that does not run, which
        #: has one more.
        self.all = tuple((1 << bits) - 1 for bits in used)
        self.gone = tuple(2 * all_ + 1 for all_ in self.all)

    # ------------------------------------------------------------------ what threads do

    def _look(self) -> None:
        self._loads: defaultdict[str, set[str]] = defaultdict(set)
        self._stores: defaultdict[str, set[str]] = defaultdict(set)
        self._updated: set[str] = set()
        self._made: set[str] = set()  # structs of which threads make objects; those of setup are known to all
        self._users: defaultdict[str, set[int]] = defaultdict(set)
        self._readers: defaultdict[str, set[int]] = defaultdict(set)
        self._count: dict[str, int | None] = {}
        self._holders: defaultdict[str, set[int]] = defaultdict(set)  # who accesses objects of a struct
        for thread in self.program.threads:
            instances = set(range(thread.first, thread.first + thread.instances))
            fences, runs = set(fences_of(thread.code)), runs_of(self.program, thread)
            looping = in_loops(thread.code)
            for what, instr, orders in orders_of(self.program, thread.code):
                assert isinstance(instr, I.Load | I.Store)
                name, found = instr.place.variable, set(orders)
                self._users[name] |= instances
                if what == "load":
                    self._readers[name] |= instances
                    self._loads[name] |= found | ({"acquire"} if fences & set(ACQUIRES) else set())
                    continue
                self._stores[name] |= found | ({"release"} if fences & set(RELEASES) else set())
                if what == "update":
                    self._updated.add(name)
            again: defaultdict[str, set[int]] = defaultdict(set)  # the stores in loops
            for k, node in enumerate(thread.code.nodes):
                if isinstance(node.instr, I.New):
                    self._made.add(node.instr.struct)
                if isinstance(node.instr, I.New | I.Free):
                    self._holders[node.instr.struct] |= instances
                for at in places(node.instr):
                    self._holders[self.program.variable[at.variable].struct or ""] |= instances
                if isinstance(node.instr, I.Store):
                    name = node.instr.place.variable
                    if k in looping:
                        again[name].add(k)
                    self._add(name, runs, 0 if k in looping else thread.instances)
            for name, nodes in again.items():
                most = most_often(thread, frozenset(nodes), frozenset(), MOST_HISTORY)
                self._add(name, runs, None if most is None else thread.instances * max(most.values()))

    def _add(self, name: str, runs: int | None, more: int | None) -> None:
        """Count stores to a variable; None for any number."""
        old = self._count.get(name, 0)
        self._count[name] = None if old is None or runs is None or more is None else old + runs * more

    def _shared(self, variable: Variable) -> bool:
        """Whether one instance stores to it and another one accesses it, which need not know that."""
        several = variable.name in self._count and self._several(self._users[variable.name])
        return several and variable.name not in self.unshared

    def _several(self, instances: set[int]) -> bool:
        """Whether more is done by instances than by one that runs once."""
        return len(instances) > 1 or not self.again.isdisjoint(instances)

    def _most(self, variable: Variable) -> tuple[int, bool]:
        count = self._count[variable.name]
        exact = count is not None and count < MOST_HISTORY
        return (1 + count if exact and count is not None else self.history), exact

    def _width(self, variable: Variable) -> int:
        """How many bits a view has for each part."""
        if variable.kind == "heap":
            return self._width_of_life(variable.struct or "")
        if variable.kind != "data" or variable.ghost or not self._shared(variable):
            return 0
        if variable.atomic:
            return self._most(variable)[0] - 1
        return 1 + len(self._readers[variable.name])

    def _width_of_life(self, struct: str) -> int:
        """How many bits a view has for whether an object has been made, and who has accessed it."""
        several = self._several(self._holders[struct])
        several = several and (struct in self._made or self.program.struct[struct].freed)
        return several * (1 + len(self._holders[struct]) * self.program.struct[struct].freed)

    def _put(self, variable: Variable, word: int, offset: int) -> None:
        name = variable.name
        if variable.kind == "heap":
            struct = variable.struct or ""
            users = self._holders[struct] if self.program.struct[struct].freed else ()
            self.lives[struct] = Plain(name, word, offset, tuple(sorted(users)))
            return
        if not variable.atomic:
            self.plain[name] = Plain(name, word, offset, tuple(sorted(self._readers[name])))
            return
        most, exact = self._most(variable)
        acquired = any(order in ACQUIRES for order in self._loads[name])
        released = any(order in RELEASES for order in self._stores[name])
        seen, glued = acquired and released, name in self._updated
        self.listed[name] = Listed(name, most, exact, word, offset, seen, glued)

    # ------------------------------------------------------------------ names and places

    def parts(self, variable: Variable) -> int:
        """How many parts a variable has, of a field in all objects."""
        return variable.parts * variable.slots

    def part(self, at: I.Place) -> Expr | None:
        """Which of them a place is, if there can be others."""
        return part_of(self.program, at)

    @property
    def words(self) -> range:
        return range(len(self.all))

    def of_thread(self, what: str, thread: Thread, word: int, index: Expr | None) -> I.Place:
        """A view of an instance of a thread."""
        return place(f"{what}({thread.name}) {word}", index if thread.instances > 1 else None)

    def lead(self, thread: Thread, index: Expr, name: str, part: Expr | None, word: int) -> I.Place:
        """What the last store of a thread to a location that released did release."""
        parts = self.parts(self.program.variable[name])
        at = added(times(index, parts), part or Const(0)) if thread.instances > 1 else part
        return place(f"{leads_of(thread, name)} {word}", at if parts * thread.instances > 1 else None)

    def older(self, listed: Listed, part: Expr | None, age: Expr) -> I.Place:
        """The value of a message that is not the newest."""
        at = added(times(part, listed.older), fold(Binary("-", age, Const(1))))
        return place(older(listed.variable), at if self._count_of(listed, listed.older) > 1 else None)

    def message(self, listed: Listed, part: Expr | None, age: Expr, word: int) -> I.Place:
        """A word of the view of a message."""
        at = added(times(part, listed.most), age)
        return place(f"message({listed.variable}) {word}", at)

    def glue(self, listed: Listed, part: Expr | None, age: Expr) -> I.Place:
        """Whether a message is glued to the one before it."""
        at = added(times(part, listed.older), age)
        return place(f"glued({listed.variable})", at if self._count_of(listed, listed.older) > 1 else None)

    def _count_of(self, listed: Listed, each: int) -> int:
        return self.parts(self.program.variable[listed.variable]) * each

    @cached_property
    def keeps(self) -> dict[str, frozenset[str]]:
        """For each thread which views it has, beside its own: where it acquires by fences what it has read
        before, and what it released by one."""
        found = {}
        for thread in self.program.threads:
            fences = self.fences[thread.name]
            full = any("full" in orders for _, _, orders in orders_of(self.program, thread.code))
            kinds = {"acquirable"} if full or fences & set(ACQUIRES) else set()
            kinds |= {"released"} if full or fences & set(RELEASES) else set()
            found[thread.name] = frozenset(kinds)
        return found

    @cached_property
    def leads(self) -> frozenset[tuple[str, str]]:
        """The threads, with locations, that store there with an order that releases and with others: what the
        former released goes on with the latter."""
        found: defaultdict[tuple[str, str], set[bool]] = defaultdict(set)
        for thread in self.program.threads:
            for what, instr, orders in orders_of(self.program, thread.code):
                if what != "load" and isinstance(instr, I.Store) and instr.place.variable in self.listed:
                    releases = orders[0] in RELEASES and orders[0] != "full"
                    found[thread.name, instr.place.variable].add(releases)
        return frozenset(key for key, kinds in found.items() if len(kinds) > 1 and self.listed[key[1]].seen)

    @cached_property
    def ordered(self) -> bool:
        """Whether anything is `seq_cst`."""
        orders = {
            order
            for thread in self.program.threads
            for _, instr, found in orders_of(self.program, thread.code)
            if isinstance(instr, I.Load | I.Store) and self.program.variable[instr.place.variable].atomic
            for order in found
        }
        return bool((orders | set().union(*self.fences.values())) & {"seq_cst", "full"})


def leads_of(thread: Thread, variable: str) -> str:
    """What the views are called that a thread's stores to a location go on with."""
    return f"leads({thread.name}: {variable})"


def part_of(program: Program, at: I.Place) -> Expr | None:
    """Which part of a variable a place is, of a field in all objects, if there can be others."""
    if at.ref is None:
        return at.index
    return added(times(slot_of(at.ref), program.variable[at.variable].parts), at.index or Const(0))


def slot_of(ref: Expr) -> Expr:
    """Where an object is, that has not been freed."""
    return fold(Binary("-", ref, Const(1)))


def place(name: str, index: Expr | None = None) -> I.Place:
    return I.Place(name, index=index, text=name)


def times(part: Expr | None, count: int) -> Expr:
    if part is None or count == 1:
        return part or Const(0)
    return fold(Binary("*", part, Const(count)))


def added(one: Expr, other: Expr) -> Expr:
    if one == Const(0):
        return other
    return fold(Binary("+", one, other)) if other != Const(0) else one


def variable_of(name: str, type_: Type, values: tuple[int, ...], of: Variable | Thread) -> Variable:
    """A variable of ours, with its values at first."""
    dims = (len(values),) if len(values) > 1 else ()
    site = of.place if isinstance(of, Variable) else of.span
    return Variable(name, type_, len(values), values, "view", site, dims=dims, atomic=True)


def bits_of(all_: int) -> IntType:
    return IntType(0, all_)
