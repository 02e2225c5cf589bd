"""Which values are numbers of thread instances, and of which template.

Every variable, subscript and local gets a *sort*: the index of a template, the owner of a mutex, or
plain data. What is assigned to or compared with each other has one sort, by unification. A template
is symmetric if its index never meets data: if it is only stored, compared for equality, and used as
the subscript of arrays that nothing else subscripts. These are Ip and Dill's scalarsets (Better
Verification Through Symmetry, 1996), inferred instead of declared.

Constants outside of a template's numbers (a -1 that stands for nobody) are the same after any
renaming, and may be assigned to its indices and compared with them. `setup`, the initial values and
defaults are left out: initial states need not be symmetric, only steps.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import assert_never

from interleave.program import instr as I
from interleave.program.expr import Address, Binary, Const, Expr, Local, Lookup, ThreadId, Unary, children
from interleave.program.kinds import BY_THREAD, OF_VIEWS, PER_THREAD
from interleave.program.meaning import ME
from interleave.program.meanings import LOCKS
from interleave.program.names import queue_length
from interleave.program.operands import places
from interleave.program.program import Program, Thread

#: What has a sort: ("local", thread, slot), ("value", variable), ("index", variable); and the sorts
#: themselves: ("of", template), `DATA`, `OWNER`.
Key = tuple[str, ...] | tuple[str, str, int]
DATA: Key = ("data",)
OWNER: Key = ("owner",)


@dataclass
class Sorts:
    """The sorts of a program.

    Args:
        program: the model.
        candidates: the templates whose indices are told from data.

    Attributes:
        broken: the candidates that are not symmetric, with the reason.
    """

    program: Program
    candidates: frozenset[str]
    broken: dict[str, str] = field(default_factory=dict)
    _above: dict[Key, Key] = field(default_factory=dict)
    _constants: list[tuple[Key, tuple[int, ...]]] = field(default_factory=list)

    def __post_init__(self) -> None:
        for variable in self.program.variables:
            if variable.kind in LOCKS:
                self._same(("value", variable.name), OWNER)
            if variable.kind == "queue":
                self._same(("index", variable.name), ("index", queue_length(variable.name)))
        for thread in self.program.threads:
            if thread.index is not None:
                self._same(("local", thread.name, thread.index), self._index_of(thread.name))
            for node in thread.code.nodes:
                self._instruction(thread, node.instr)
        self._check_meetings()
        for key, constants in self._constants:
            self._check_constants(key, constants)
        self._check_variables()
        self._check_locals()

    # ------------------------------------------------------------------ results

    def sort(self, key: Key) -> Key:
        """``("of", template)``, `OWNER`, or else `DATA`."""
        root = self._find(key)
        if root == self._find(OWNER):
            return OWNER
        for name in self.candidates:
            if root == self._find(("of", name)):
                return ("of", name)
        return DATA

    def arrays(self, template: str) -> tuple[str, ...]:
        """The variables whose elements belong to the instances of a template."""
        wanted = ("of", template)
        return tuple(v.name for v in self.program.variables if self.sort(("index", v.name)) == wanted)

    # ------------------------------------------------------------------ unification

    def _find(self, key: Key) -> Key:
        above = self._above.get(key, key)
        if above == key:
            return key
        root = self._find(above)
        self._above[key] = root
        return root

    def _same(self, a: Key | int, b: Key | int) -> None:
        """Two things have one sort; constants are looked at when all sorts are known."""
        if isinstance(a, int):
            a, b = b, a
        if isinstance(a, int):
            return
        if isinstance(b, int):
            self._constants.append((a, (b,)))
        else:
            self._above[self._find(a)] = self._find(b)

    def _index_of(self, template: str) -> Key:
        """The sort of a template's index; a store buffer has that of its thread."""
        name = self.program.thread[template].of or template
        return ("of", name) if name in self.candidates else DATA

    def _term(self, thread: Thread, expr: Expr) -> Key | int:
        """The sort of an expression's value; or the value, if it is constant."""
        match expr:
            case Const(value):
                return value
            case Local(slot):
                return ("local", thread.name, slot)
            case ThreadId():
                self._break(thread.name, "a thread uses its own number")
            case Binary() if expr == ME:
                return OWNER
            case Binary("==" | "!=", left, right):
                self._same(self._term(thread, left), self._term(thread, right))
            case Unary() | Binary() | Address() | Lookup():
                for child in children(expr):
                    self._same(self._term(thread, child), DATA)
            case _:
                assert_never(expr)
        return DATA

    # ------------------------------------------------------------------ instructions

    def _instruction(self, thread: Thread, instr: I.Instr) -> None:
        def term(expr: Expr) -> Key | int:
            return self._term(thread, expr)

        def local(slot: int) -> Key:
            return ("local", thread.name, slot)

        for place in places(instr):
            kind = self.program.variable[place.variable].kind
            own = place.index == ThreadId() and kind in BY_THREAD  # its own element moves with it
            every = isinstance(place.index, Const) and kind in OF_VIEWS  # the same is done to all of them
            if place.index is not None and not own and not every:
                self._same(("index", place.variable), term(place.index))
            if place.ref is not None:
                self._same(term(place.ref), DATA)
        match instr:
            case I.Assign(dst, expr):
                self._same(local(dst), term(expr))
            case I.Load(dst, place) | I.Get(dst, place):
                self._same(local(dst), ("value", place.variable))
            case I.Store(place, expr, _) | I.Put(place, expr):
                self._same(("value", place.variable), term(expr))
            case I.Branch(test) | I.Assume(test) | I.Check(test, _, _) | I.Require(test, _):
                self._same(term(test), DATA)
            case I.New(_, _, inits):
                for name, expr in inits:
                    self._same(("value", name), term(expr))
            case I.Free(_, ref, _):
                self._same(term(ref), DATA)
            case I.Choose(dst, values):
                terms = [term(value) for value in values]
                self._constants.append((local(dst), tuple(t for t in terms if isinstance(t, int))))
                for t in terms:
                    if not isinstance(t, int):
                        self._same(local(dst), t)
            case I.ChooseRange(dst, start, stop, _):
                self._same(local(dst), DATA)
                self._same(term(start), DATA)
                self._same(term(stop), DATA)
            case I.Operate(_, _, dst, argument):
                if dst is not None:
                    self._same(local(dst), DATA)
                if argument is not None:
                    self._same(term(argument), DATA)
            case I.Start(name, index, args):
                self._at(thread, name, index)
                for slot, arg in zip(self.program.thread[name].params, args, strict=True):
                    self._same(("local", name, slot), term(arg))
            case I.Join(name, index):
                self._at(thread, name, index)
            case I.Status(dst, name, index, _):
                self._same(local(dst), DATA)
                self._at(thread, name, index)
            case I.Emit() | I.Fence() | I.End() | I.Result() | I.AtomicBegin() | I.AtomicEnd() | I.Notify():
                pass
            case _:
                assert_never(instr)

    def _at(self, thread: Thread, name: str, index: Expr | None) -> None:
        if index is not None:
            self._same(self._index_of(name), self._term(thread, index))

    # ------------------------------------------------------------------ checks

    def _break(self, template: str, reason: str) -> None:
        if template in self.candidates:
            self.broken.setdefault(template, reason)

    def _break_all(self, reason: str) -> None:
        for template in self.candidates:
            self._break(template, reason)

    def _check_meetings(self) -> None:
        data, owner = self._find(DATA), self._find(OWNER)
        roots: dict[Key, str] = {}
        for name in sorted(self.candidates):
            root = self._find(("of", name))
            if root == data:
                self._break(name, "its index is calculated with, or mixed with other numbers")
            if root == owner:
                self._break(name, "its index is mixed with the owners of locks")
            other = roots.setdefault(root, name)
            if other != name:
                self._break(name, f"its index is mixed with that of {other}")
                self._break(other, f"its index is mixed with that of {name}")
        if data == owner:
            self._break_all("the owner of a lock is used as a number")

    def _check_constants(self, key: Key, constants: Iterable[int]) -> None:
        """Constants that come or are compared with something, one by one; or the alternatives of
        a choice, which may be all instances equally often."""
        values = tuple(constants)
        sort = self.sort(key)
        if sort == OWNER and any(values):
            self._break_all("the owner of a lock is compared with a number")
        if sort[0] == "of":
            name = str(sort[1])
            if len({values.count(number) for number in range(self.program.thread[name].instances)}) > 1:
                self._break(name, "some instance is named by its number")

    def _check_variables(self) -> None:
        for variable in self.program.variables:
            index, value = self.sort(("index", variable.name)), self.sort(("value", variable.name))
            if index[0] == "of":
                name = str(index[1])
                few = variable.parts < self.program.thread[name].instances
                if variable.struct is not None or variable.kind in PER_THREAD or few:
                    self._break(name, f"{variable.name} has not one element for each instance")
            if value[0] == "of":
                name = str(value[1])
                if variable.struct is not None or variable.kind != "data":
                    self._break(name, f"its index is kept in {variable.name}")
                elif not self._holds_all(name, variable.type.low, variable.type.high):
                    self._break(name, f"{variable.name} cannot hold every index")

    def _check_locals(self) -> None:
        """A local that is part of some state has to have room for any index."""
        for thread, slot in stored_locals(self.program):
            sort = self.sort(("local", thread.name, slot))
            type_ = thread.code.locals[slot].type
            if sort[0] == "of" and not self._holds_all(str(sort[1]), type_.low, type_.high):
                self._break(str(sort[1]), f"{thread.code.locals[slot].name} cannot hold every index")
            if sort == OWNER and not (type_.low <= 0 and type_.high >= len(self.program.instances)):
                self._break_all(f"{thread.code.locals[slot].name} cannot hold every owner")

    def _holds_all(self, template: str, low: int, high: int) -> bool:
        return low <= 0 and high >= self.program.thread[template].instances - 1


def stored_locals(program: Program) -> Iterator[tuple[Thread, int]]:
    """The locals that are part of some state."""
    for thread in program.threads:
        live = frozenset().union(*(thread.code.live[node] for node in thread.code.locations))
        yield from ((thread, slot) for slot in sorted(live - {thread.index}))
