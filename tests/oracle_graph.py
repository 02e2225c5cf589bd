"""What the oracle knows of states, expressions and control-flow graphs; see `oracle`."""

from __future__ import annotations

import operator
from collections.abc import Callable, Iterator
from dataclasses import fields, is_dataclass
from fractions import Fraction
from functools import cache
from typing import Any, NamedTuple

from interleave.program import instr as I
from interleave.program.expr import Address, Binary, Const, Expr, Local, Lookup, ThreadId, Unary
from interleave.program.program import Code
from interleave.program.steps import MAX_CHOICES

IDLE = "not started"
FINISHED = "finished"


class Standing(NamedTuple):
    """A thread between two steps: the node it stands at, and the locals that are still needed."""

    node: int
    locals: tuple[tuple[int, int], ...]


class Entry(NamedTuple):
    """A store on its way to memory: the variable, the object if it is a field, the part, and the value."""

    variable: str
    ref: int | None
    part: int
    value: int


class State(NamedTuple):
    """``shared`` has each variable's values in the order of declaration: behind the end of a queue and in
    a free slot they are None. ``buffers`` has what is on its way to memory, see `oracle_tso`."""

    shared: tuple[tuple[int | None, ...], ...]
    threads: tuple[Standing | str, ...]
    buffers: tuple[tuple[Entry, ...], ...] = ()


class Crash(Exception):
    """The step commits a violation; ``starting`` a thread's local work as it starts."""

    def __init__(self, kind: str) -> None:
        super().__init__(kind)
        self.kind = kind
        self.starting = False


class Blocked(Exception):
    """This way through the step is none."""


class ModelFault(Exception):
    """The author has to change the model."""


#: A plain-data access: variable, element, is it a write?
Access = tuple[str, int, bool]
#: What is chosen on a way through a step: which alternative each time.
Way = tuple[int, ...]
#: How a way through a step ends: a state, or the kind of a violation.
Outcome = State | str


class Chooser:
    """Answers choices by a script, and with the first alternative beyond it."""

    def __init__(self, script: list[int]) -> None:
        self.script = script
        self.made: list[tuple[int, int]] = []

    def pick(self, count: int) -> int:
        if len(self.made) > MAX_CHOICES:
            raise ModelFault("a step makes choices without end")
        at = len(self.made)
        answer = self.script[at] if at < len(self.script) else 0
        self.made.append((answer, count))
        return answer

    @property
    def way(self) -> Way:
        """The alternatives that were taken."""
        return tuple(answer for answer, _ in self.made)

    def next_script(self) -> list[int] | None:
        """The script of the next way, in lexicographic order."""
        made = list(self.made)
        while made and made[-1][0] + 1 == made[-1][1]:
            made.pop()
        if not made:
            return None
        return [answer for answer, _ in made[:-1]] + [made[-1][0] + 1]


def every_way(run: Callable[[Chooser], Any]) -> Iterator[Any]:
    """What each way through ``run`` returns."""
    script: list[int] | None = []
    while script is not None:
        chooser = Chooser(script)
        yield run(chooser)
        script = chooser.next_script()


# ---------------------------------------------------------------------------- expressions

OPERATORS: dict[str, Callable[[int, int], int]] = {
    "+": operator.add, "-": operator.sub, "*": operator.mul, "//": operator.floordiv, "%": operator.mod,
    "&": operator.and_, "|": operator.or_, "^": operator.xor, "<<": operator.lshift, ">>": operator.rshift,
    "==": operator.eq, "!=": operator.ne, "<": operator.lt, "<=": operator.le, ">": operator.gt,
    ">=": operator.ge, "min": min, "max": max,
    "c_div": lambda a, b: int(Fraction(a, b)), "c_mod": lambda a, b: a - b * int(Fraction(a, b)),
}  # fmt: skip
UNARY: dict[str, Callable[[int], int]] = {"-": operator.neg, "~": operator.invert, "not": operator.not_}


def value_of(expr: Expr, env: dict[int, int], me: int) -> int:
    match expr:
        case Const(value):
            return value
        case Local(slot):
            return env[slot]
        case Unary(op, operand):
            return int(UNARY[op](value_of(operand, env, me)))
        case Binary(op, left, right):
            return int(OPERATORS[op](value_of(left, env, me), value_of(right, env, me)))
        case Address(operand, _, capacity):  # a stale reference has the address of its slot
            value = value_of(operand, env, me)
            return value if value <= capacity else value - capacity
        case Lookup(values, index):
            at = value_of(index, env, me)
            assert 0 <= at < len(values), "a constant table is read outside its range"
            return values[at]
        case ThreadId():
            return me
    raise AssertionError(expr)


def places_in(instr: I.Instr) -> list[I.Place]:
    """The shared places that an instruction names."""
    parts = [v if isinstance(v, tuple) else (v,) for v in vars(instr).values()]
    return [part for several in parts for part in several if isinstance(part, I.Place)]


def locals_in(thing: object) -> frozenset[int]:
    """Every local that an instruction reads: all there are anywhere in its operands."""
    if isinstance(thing, Local):
        return frozenset({thing.slot})
    if isinstance(thing, tuple):
        return frozenset().union(*map(locals_in, thing))
    if is_dataclass(thing):
        return frozenset().union(*(locals_in(getattr(thing, f.name)) for f in fields(thing)))
    return frozenset()


# ---------------------------------------------------------------------------- graphs


class Graph:
    """A control-flow graph, and what can be told from its nodes alone."""

    def __init__(self, code: Code, ghosts: frozenset[str]) -> None:
        self.code = code
        self.nodes = code.nodes
        self.ghosts = ghosts
        self.reads = [locals_in(node.instr) for node in code.nodes]
        self.writes = [getattr(node.instr, "dst", None) for node in code.nodes]
        self.needed = cache(self._needed)
        self.begins_step = cache(self._begins_step)

    def _begins_step(self, node: int) -> bool:
        """Whether a thread that comes to the node outside ``atomic()`` stops before it."""
        instr = self.nodes[node].instr
        if isinstance(instr, I.AtomicBegin):
            return True
        if not isinstance(instr, I.AccessInstr):
            return False
        return not self.ghosts.intersection(place.variable for place in places_in(instr))

    def _needed(self, node: int) -> frozenset[int]:
        """The locals that some path from the node reads before it writes them."""
        return frozenset(s for s in range(len(self.code.locals)) if self._read_before_written(node, s))

    def _read_before_written(self, node: int, slot: int) -> bool:
        seen, ahead = set(), [node]
        while ahead:
            here = ahead.pop()
            if slot in self.reads[here]:
                return True
            if here not in seen and self.writes[here] != slot:
                ahead += self.nodes[here].next
            seen.add(here)
        return False
