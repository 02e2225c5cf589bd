"""Whether a property treats the instances of a template alike.

Its code names instances by number (``m.worker[0].finished``, a loop over all of them), so its text
says little. Instead it is evaluated: on symbols for data, and on all values of what names instances, as
far as the property looks. What is left, a diagram of tests on symbols, has to be the same for a state and
for the renamed state. If it is not, all values are looked at of what is an instance's own, too: tests on
symbols may depend on each other. The transpositions of neighbours generate all renamings, and each moves
little.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, assert_never

from interleave.program import instr as I
from interleave.program.expr import (
    Address,
    Binary,
    BinaryOp,
    Const,
    Expr,
    Local,
    Lookup,
    ThreadId,
    Unary,
    apply_binary,
    apply_unary,
)
from interleave.program.program import Code, Program
from interleave.symmetry.diagrams import Diagram, Diagrams
from interleave.symmetry.sorts import DATA, OWNER, Sorts

#: How many nodes are evaluated at most, for one property and template.
BUDGET = 100_000
#: Inputs with more values than this stay symbols.
MAX_VALUES = 16

IDLE, RUNNING, FINISHED = range(3)

#: What a renaming moves: ("status", template, instance), ("element" or "value", variable, element).
Input = tuple[str, str, int]
#: A number, or a symbol: a nested tuple of strings, numbers and symbols.
Value = Any


class GiveUp(Exception):
    """The property is too large, or it looks at what is moved in a way that is not understood."""


class Unknown(Exception):
    """An input is needed that has no value yet."""

    def __init__(self, key: Input) -> None:
        super().__init__(key)
        self.key = key


class Evaluation:
    """Evaluates one property's graph to a tree.

    Args:
        program, sorts: the model.
        code: the graph.
        moved: the templates whose statuses and arrays are inputs.
        read: gives an input's value.
        diagrams: what it comes to is one of these.
        spend: called for each node.
    """

    def __init__(
        self,
        program: Program,
        sorts: Sorts,
        code: Code,
        read: Callable[[Input], Value],
        diagrams: Diagrams,
        spend: Callable[[], None],
    ) -> None:
        self.program, self.sorts, self.code, self.read = program, sorts, code, read
        self.diagrams, self.spend = diagrams, spend
        self._known: dict[tuple[int, tuple[tuple[int, Value], ...]], Diagram] = {}

    def diagram(self, node: int, env: dict[int, Value]) -> Diagram:
        """What the graph comes to from a node on."""
        key = node, tuple(sorted(env.items()))
        if key not in self._known:
            self._known[key] = self._walk(node, dict(env))
        return self._known[key]

    def _walk(self, node: int, env: dict[int, Value]) -> Diagram:
        made = self.diagrams
        while True:
            self.spend()
            here = self.code.nodes[node]
            match here.instr:
                case I.Assign(dst, expr):
                    env[dst] = self.value(expr, env)
                case I.Branch(condition):
                    test = self.value(condition, env)
                    if isinstance(test, int):
                        node = here.next[0 if test else 1]
                        continue
                    return made.choice(test, *(self.diagram(target, env) for target in here.next))
                case I.Check(condition) | I.Require(condition) | I.Assume(condition):
                    test = self.value(condition, env)
                    if test != 1:
                        kind = here.instr.kind if isinstance(here.instr, I.Check) else "no violation"
                        wrong = made.end(("fails", kind))
                        return made.choice(test, self.diagram(here.next[0], env), wrong)
                case I.Load(dst, place):
                    value = self._load(place, env)
                    env[dst] = value
                    if place.ref is not None:  # it may be None or stale
                        there = ("there", value)
                        return made.choice(there, self.diagram(here.next[0], env), made.end(("fails", value)))
                case I.Status(dst, name, index, what):
                    env[dst] = self._status(name, index, what, env)
                case I.Result(expr):
                    return made.choice(self.value(expr, env), made.end(True), made.end(False))
                case I.Emit() | I.Fence() | I.AtomicBegin() | I.AtomicEnd():
                    pass
                case (
                    I.End() | I.Store() | I.New() | I.Free() | I.Choose() | I.ChooseRange() | I.Operate()
                    | I.Put() | I.Get() | I.Notify() | I.Start() | I.Join()
                ):  # fmt: skip
                    raise GiveUp  # in a graph that is no property's
                case _:
                    assert_never(here.instr)
            node = here.next[0]

    def _load(self, place: I.Place, env: dict[int, Value]) -> Value:
        variable = self.program.variable[place.variable]
        ref = None if place.ref is None else self.value(place.ref, env)
        index = 0 if place.index is None else self.value(place.index, env)
        belongs = self.sorts.sort(("index", variable.name))
        holds = self.sorts.sort(("value", variable.name))
        if belongs[0] == "of" or holds == OWNER or holds[0] == "of":
            if ref is not None or not isinstance(index, int) or not 0 <= index < variable.length:
                raise GiveUp
            count = self.program.thread[str(belongs[1])].instances if belongs[0] == "of" else 0
            return self.read(("element" if index < count else "value", variable.name, index))
        if isinstance(index, int) and not 0 <= index < variable.length:  # a symbol may be out of range
            raise GiveUp
        return ("load", variable.name, ref, index)

    def _status(self, name: str, index: Expr | None, what: str, env: dict[int, Value]) -> Value:
        number = 0 if index is None else self.value(index, env)
        if not isinstance(number, int) or not 0 <= number < self.program.thread[name].instances:
            raise GiveUp
        status = self.read(("status", name, number))
        return binary("==", status, FINISHED if what == "finished" else RUNNING)

    def value(self, expr: Expr, env: dict[int, Value]) -> Value:
        match expr:
            case Const(number):
                return number
            case Local(slot):
                return env[slot]
            case Unary(op, operand):
                inner = self.value(operand, env)
                return apply_unary(op, inner) if isinstance(inner, int) else (op, inner)
            case Binary(op, left, right):
                return binary(op, self.value(left, env), self.value(right, env))
            case Address(operand, _, capacity):
                inner = self.value(operand, env)
                if isinstance(inner, int):
                    return inner - capacity if inner > capacity else inner
                return ("&", inner)
            case Lookup(values, index):
                at = self.value(index, env)
                return values[at] if isinstance(at, int) else ("table", values, at)
            case ThreadId():
                raise GiveUp
        assert_never(expr)


def binary(op: BinaryOp, a: Value, b: Value) -> Value:
    """An operation on numbers and symbols. Sums, and what else does not care about the order of its
    operands, have a normal form."""
    if isinstance(a, int) and isinstance(b, int):
        try:
            return apply_binary(op, a, b)
        except (ZeroDivisionError, ValueError):  # the check before it fails
            return ("undefined",)
    if op in ("+", "*", "&", "|", "^", "min", "max"):
        terms = [t for x in (a, b) for t in (x[1] if isinstance(x, tuple) and x[0] == op else (x,))]
        numbers = [t for t in terms if isinstance(t, int)]
        rest = sorted((t for t in terms if not isinstance(t, int)), key=repr)
        for number in numbers[1:]:
            numbers[0] = apply_binary(op, numbers[0], number)
        return (op, (*rest, *numbers[:1]))
    if op in ("==", "!="):
        a, b = sorted((a, b), key=repr)
    return (op, a, b)


class Renaming:
    """What an exchange of two instances of a template does to inputs.

    Args:
        one, other: the instances.
        closely: all values are looked at of all that belongs to instances, not only of what may name one.
    """

    def __init__(
        self, program: Program, sorts: Sorts, template: str, one: int, other: int, *, closely: bool
    ) -> None:
        self.program, self.sorts, self.template, self.closely = program, sorts, template, closely
        self.arrays = frozenset(sorts.arrays(template))
        self._image = {one: other, other: one}

    def before(self, key: Input) -> Input:
        """The input that becomes this one."""
        kind, name, number = key
        return (kind, name, self._image.get(number, number)) if self._belongs(key) else key

    def value(self, key: Input, value: Value) -> Value:
        """What the value of an input becomes."""
        if not self._names_instances(key):
            return value
        if not isinstance(value, int):
            raise GiveUp
        thread, owner = self.program.thread[self.template], self.sorts.sort(("value", key[1])) == OWNER
        first = thread.first + 1 if owner else 0
        return first + self._image.get(value - first, value - first)

    def values(self, key: Input) -> range | None:
        """What an input can be, if it is looked at closely, or is the number of an instance of some template,
        which says where to look. None, for a symbol, else, and if that is too much."""
        kind, name, _ = key
        plain = kind == "status" or self.sorts.sort(("value", name)) == DATA
        if plain and not (self.closely and self._belongs(key)):
            return None
        if kind == "status":
            return range(RUNNING if self.program.thread[name].start else IDLE, FINISHED + 1)
        type_ = self.program.variable[name].type
        return range(type_.low, type_.high + 1) if type_.high - type_.low < MAX_VALUES else None

    def _belongs(self, key: Input) -> bool:
        """Whether an input is an instance's own."""
        kind, name, _ = key
        return (kind, name) == ("status", self.template) or (kind == "element" and name in self.arrays)

    def _names_instances(self, key: Input) -> bool:
        """Whether the value of an input may be the number of an instance."""
        if key[0] == "status":
            return False
        return self.sorts.sort(("value", key[1])) in (OWNER, ("of", self.template))


def treats_alike(program: Program, sorts: Sorts, code: Code, template: str) -> bool:
    """Whether a property has the same value in any state and in that state with the instances of a
    template renamed."""
    return any(_looked_at(program, sorts, code, template, closely) for closely in (False, True))


def _looked_at(program: Program, sorts: Sorts, code: Code, template: str, closely: bool) -> bool:
    """Whether that is seen, with so much to spend."""
    left = [BUDGET]

    def spend() -> None:
        left[0] -= 1
        if left[0] < 0:
            raise GiveUp

    diagrams = Diagrams(spend)
    try:
        return all(
            _invariant(code, renaming, {}, diagrams, spend)
            for one in range(program.thread[template].instances - 1)
            for renaming in [Renaming(program, sorts, template, one, one + 1, closely=closely)]
        )
    except (GiveUp, RecursionError):
        return False


def _invariant(
    code: Code, renaming: Renaming, known: dict[Input, int], diagrams: Diagrams, spend: Callable[[], None]
) -> bool:
    """The same for one renaming and all states in which inputs have the known values."""

    def read(key: Input) -> Value:
        if key not in known:
            if renaming.values(key) is not None:
                raise Unknown(key)
            return ("input", *key)
        return known[key]

    def read_renamed(key: Input) -> Value:
        return renaming.value(key, read(renaming.before(key)))

    try:
        one, other = (
            Evaluation(renaming.program, renaming.sorts, code, look, diagrams, spend).diagram(code.entry, {})
            for look in (read, read_renamed)
        )
    except Unknown as unknown:
        values = renaming.values(unknown.key)
        assert values is not None
        return all(
            _invariant(code, renaming, {**known, unknown.key: value}, diagrams, spend)
            for value in values
        )
    return one is other
