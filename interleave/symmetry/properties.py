"""Whether a property treats the instances of a template alike.

Its code names instances by number (``m.worker[0].finished``, a loop over all of them), so its text
says little. Instead it is evaluated: on symbols for what a renaming leaves alone, and on all values
of what it moves, as far as the property looks. What is left, a tree of tests on symbols, has to be
the same for a state and for the renamed state. A transposition and a cycle generate all renamings.
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
from interleave.symmetry.sorts import OWNER, Sorts

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
        spend: called for each node.
    """

    def __init__(
        self,
        program: Program,
        sorts: Sorts,
        code: Code,
        read: Callable[[Input], Value],
        spend: Callable[[], None],
    ) -> None:
        self.program, self.sorts, self.code, self.read, self.spend = program, sorts, code, read, spend

    def tree(self, node: int, env: dict[int, Value]) -> Value:
        """What the graph comes to from a node on."""
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
                    yes, no = (self.tree(target, dict(env)) for target in here.next)
                    return yes if yes == no else ("if", test, yes, no)
                case I.Check(condition) | I.Require(condition) | I.Assume(condition):
                    test = self.value(condition, env)
                    if not isinstance(test, int):
                        return ("check", test, self.tree(here.next[0], env))
                    if not test:
                        return ("fails",)
                case I.Load(dst, place):
                    value = self._load(place, env)
                    env[dst] = value
                    if place.ref is not None:  # it may be None or stale
                        return ("follow", value, self.tree(here.next[0], env))
                case I.Status(dst, name, index, what):
                    env[dst] = self._status(name, index, what, env)
                case I.Result(expr):
                    result = self.value(expr, env)
                    return bool(result) if isinstance(result, int) else result
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
        return int(status == (FINISHED if what == "finished" else RUNNING))

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
    """What a renaming of a template's instances does to inputs.

    Args:
        image: for each instance the one that it becomes.
    """

    def __init__(self, program: Program, sorts: Sorts, template: str, image: tuple[int, ...]) -> None:
        self.program, self.sorts, self.template, self.image = program, sorts, template, image
        self.arrays = frozenset(sorts.arrays(template))

    def before(self, key: Input) -> Input:
        """The input that becomes this one."""
        kind, name, number = key
        if (kind, name) == ("status", self.template) or (kind == "element" and name in self.arrays):
            return kind, name, self.image.index(number)
        return key

    def value(self, key: Input, value: Value) -> Value:
        """What the value of an input becomes."""
        if key[0] == "status":
            return value
        sort = self.sorts.sort(("value", key[1]))
        thread = self.program.thread[self.template]
        first = thread.first + 1 if sort == OWNER else 0
        if sort in (OWNER, ("of", self.template)):
            if not isinstance(value, int):
                raise GiveUp
            if first <= value < first + thread.instances:
                return first + self.image[value - first]
        return value

    def values(self, key: Input) -> range | None:
        """What an input can be; None if that is too much, and it stays a symbol."""
        kind, name, _ = key
        if kind == "status":
            return range(RUNNING if self.program.thread[name].start else IDLE, FINISHED + 1)
        type_ = self.program.variable[name].type
        return range(type_.low, type_.high + 1) if type_.high - type_.low < MAX_VALUES else None


def treats_alike(program: Program, sorts: Sorts, code: Code, template: str) -> bool:
    """Whether a property has the same value in any state and in that state with the instances of a
    template renamed."""
    left = [BUDGET]

    def spend() -> None:
        left[0] -= 1
        if left[0] < 0:
            raise GiveUp

    numbers = tuple(range(program.thread[template].instances))
    generators = {(1, 0, *numbers[2:]), (*numbers[1:], 0)}
    try:
        return all(
            _invariant(program, sorts, code, Renaming(program, sorts, template, image), {}, spend)
            for image in sorted(generators)
        )
    except (GiveUp, RecursionError):
        return False


def _invariant(
    program: Program,
    sorts: Sorts,
    code: Code,
    renaming: Renaming,
    known: dict[Input, int],
    spend: Callable[[], None],
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
        trees = [
            Evaluation(program, sorts, code, look, spend).tree(code.entry, {})
            for look in (read, read_renamed)
        ]
    except Unknown as unknown:
        values = renaming.values(unknown.key)
        assert values is not None
        return all(
            _invariant(program, sorts, code, renaming, {**known, unknown.key: value}, spend)
            for value in values
        )
    return bool(trees[0] == trees[1])
