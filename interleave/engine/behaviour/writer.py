"""Writes one function: names, values, and the ways out of a step."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import assert_never

from interleave.engine.behaviour.codes import BLOCKED, Crash, Fault
from interleave.engine.behaviour.region import Context
from interleave.program.expr import Address, Binary, Const, Expr, Local, Lookup, ThreadId, Unary
from interleave.program.program import Site


@dataclass
class Path:
    """What is known on the way through a step: the names that hold the state and the locals,
    and which locals differ from what the state has."""

    state: str
    names: dict[int, str]
    dirty: frozenset[int]
    inside: bool

    def copy(self) -> Path:
        return Path(self.state, dict(self.names), self.dirty, self.inside)


class Writer:
    """Writes one function.

    Args:
        context: the graph it belongs to.
        location: the node whose step this is, None where no thread stands anywhere (setup, a
            thread's start, a property).
        several: the step has alternatives, so the function fills the list ``out``.
    """

    def __init__(self, context: Context, location: int | None, several: bool) -> None:
        self.x, self.location, self.several = context, location, several
        if several and context.number is not None and not context.record:
            context.module.several.add(context.number)
        self.lines: list[str] = []
        self.depth = 1
        self.tree = True
        self.blocks: dict[tuple[int, bool], int] = {}
        self.pending: list[tuple[int, bool]] = []
        #: in a function of basic blocks: where several ways meet, and whether a block has begun
        self.joins: set[tuple[int, bool]] = set()
        self.begun = False
        #: whether it has one block only, and whether the loop over the blocks has begun
        self.single = self.looping = False
        #: the step's own location is passed once; a way back to it is an arrival
        self.first = False
        #: the place of the node that is being written
        self.at: Site

    # ------------------------------------------------------------------ text

    def put(self, line: str) -> None:
        self.lines.append("    " * self.depth + line)

    @contextmanager
    def under(self, line: str) -> Iterator[None]:
        """While this lasts, what is written belongs to a line: an ``if`` or a ``for``."""
        self.put(line)
        self.depth += 1
        yield
        self.depth -= 1

    def name(self, prefix: str) -> str:
        return self.x.module.fresh(prefix)

    def hold(self, text: str, prefix: str = "v") -> str:
        """A new variable that holds the value of an expression."""
        name = self.name(prefix)
        self.put(f"{name} = {text}")
        return name

    def simple(self, text: str) -> str:
        """The text of a value that may be used twice: a name or a number."""
        return text if text.isidentifier() or text.isdigit() else self.hold(text)

    def new_state(self, path: Path, expr: str) -> None:
        """The state becomes ``expr``."""
        if self.tree:
            path.state = self.name("s")
        self.put(f"{path.state} = {expr}")

    def local(self, path: Path, slot: int) -> str:
        """The text of a local's value; it is read from the state at its first use."""
        if slot not in path.names:
            thread = self.x.thread
            if thread is not None and slot == thread.index:
                return str(self.x.index)
            path.names[slot] = self._read(path, slot)
        return path.names[slot]

    def _read(self, path: Path, slot: int) -> str:
        """Bring a local from the state into a variable; the text of its value."""
        x = self.x
        assert x.number is not None
        known = x.layout.known(x.number, self.location) if self.location is not None else {}
        if slot in known and self.tree and known[slot] >= 0:
            return str(known[slot])
        name = self.name("v") if self.tree else f"l{slot}"
        if slot in known:
            self.put(f"{name} = {known[slot]}")
        else:
            place, low = x.layout.threads[x.number].locals[slot], x.code.locals[slot].type.low
            self.put(f"{name} = {read_bits(path.state, place.offset, place.mask, low)}")
        return name

    def assign(self, path: Path, slot: int, text: str) -> None:
        """A local gets a value; simple values are not copied."""
        if self.tree:
            path.names[slot] = self.simple(text)
        else:
            self.put(f"l{slot} = {text}")
            path.names[slot] = f"l{slot}"
        path.dirty |= {slot}

    def expr(self, path: Path, expr: Expr) -> str:
        """An expression as Python source; comparisons give bools, which count as 0 and 1."""
        match expr:
            case Const(value):
                return str(value) if value >= 0 else f"({value})"
            case Local(slot):
                return self.local(path, slot)
            case ThreadId():
                return str(self.x.number)
            case Unary("not", operand):
                return f"(not {self.expr(path, operand)})"
            case Unary(op, operand):
                return f"({op}{self.expr(path, operand)})"
            case Binary("min" | "max" | "c_div" | "c_mod" as op, left, right):
                return f"{op}({self.expr(path, left)}, {self.expr(path, right)})"
            case Binary(op, left, right):
                a, b = self.expr(path, left), self.expr(path, right)
                if op == "+" and a.isdigit() and b.isdigit():
                    return str(int(a) + int(b))
                return f"({a} {op} {b})"
            case Address(operand, struct, capacity):
                if not self.x.program.struct[struct].freed:
                    return self.expr(path, operand)
                text = self.value(path, operand)
                return f"({text} - {capacity} if {text} > {capacity} else {text})"
            case Lookup(values, index):
                return f"{self.x.module.constant(values)}[{self.expr(path, index)}]"
        assert_never(expr)

    def value(self, path: Path, expr: Expr) -> str:
        """An expression as text that may be used twice."""
        return self.simple(self.expr(path, expr))

    # ------------------------------------------------------------------ ways out

    def give(self, text: str) -> None:
        """The end of a path, with its result."""
        if self.x.record:
            self.put("return")
        elif self.several:
            self.put(f"out.append({text})")
            self.put("return")
        else:
            self.put(f"return {text}")

    def block(self) -> None:
        """The end of a path that is no step. Nothing runs before ``setup`` has ended."""
        if self.x.number is None:
            hint = "setup runs before any thread: what waits belongs into one"
            self.fault("setup blocks here, and nothing could wake it", hint, self.at)
            return
        self.put("return" if self.several or self.x.record else f"return {BLOCKED}")

    def crash(self, kind: str, message: str, site: Site) -> None:
        if self.x.prop:  # it has no value here, neither true nor false
            hint = "test for it first: ms.f is not None and ms.f.open"
            self.fault(f"{self.x.prop}() has no value in some reachable state: {kind}: {message}", hint, site)
            return
        if self.x.number is None:
            self.fault(f"setup goes wrong: {kind}: {message}", "setup makes the initial states", site)
            return
        self.give(str(self.x.module.crash(Crash(kind, message, site))))

    def crash_if(self, condition: str, kind: str, message: str, site: Site) -> None:
        with self.under(f"if {condition}:"):
            self.crash(kind, message, site)

    def block_if(self, condition: str) -> None:
        with self.under(f"if {condition}:"):
            self.block()

    def fault(self, message: str, hint: str, site: Site) -> None:
        self.put(f"raise ModelFault({self.x.module.fault(Fault(message, hint, site))})")

    def arrive(self, path: Path, node: int | None) -> None:
        """The thread stands at a node (or has finished): the state it leaves behind."""
        self.give(self.arrival(path, node))

    def arrival(self, path: Path, node: int | None) -> str:
        """The state with the thread's counter and locals brought up to date."""
        x = self.x
        if x.number is None:
            return path.state
        assert x.thread is not None
        thread_field = x.layout.threads[x.number]
        target = thread_field.codes[x.layout.finished(x.thread) if node is None else x.code.pcs[node]]
        stored = x.layout.stored(x.thread, node) if node is not None else frozenset[int]()
        before = x.layout.stored(x.thread, self.location) if self.location is not None else frozenset[int]()
        held = {thread_field.locals[slot]: slot for slot in before}
        clear, constant, terms = 0, 0, []
        if self.location is None:
            clear |= thread_field.place.mask << thread_field.place.offset
            constant += target << thread_field.place.offset
        else:
            constant += (target - thread_field.codes[x.code.pcs[self.location]]) << thread_field.place.offset
        wanted = {thread_field.locals[slot]: slot for slot in stored}
        for place in thread_field.fields:
            slot = wanted.get(place)
            if slot is not None and slot not in path.dirty and held.get(place) == slot:
                continue
            if place in held and place.width:
                clear |= place.mask << place.offset
            if slot is not None:
                low = x.code.locals[slot].type.low
                text = self.local(path, slot)
                if text.isdigit():
                    constant += (int(text) - low) << place.offset
                elif place.width:
                    text = f"({encoded(text, low)})" if low else text
                    terms.append(f"({text} << {place.offset})" if place.offset else text)
        result = f"({path.state} & {x.all_but(clear)})" if clear else path.state
        for term in terms:
            result += f" + {term}"
        if constant:
            result += f" + {constant}" if constant > 0 else f" - {-constant}"
        return result


def read_bits(state: str, offset: int | str, mask: int, low: int) -> str:
    """The text of a field's value; its bits hold the value less ``low``."""
    if not mask:
        return str(low)
    text = f"{state} >> {offset} & {mask}" if offset else f"{state} & {mask}"
    return f"({text}) + {low}" if low > 0 else f"({text}) - {-low}" if low else text


def encoded(text: str, low: int) -> str:
    """The text of the bits that hold a value."""
    if text.isdigit():
        return str(int(text) - low)
    return f"{text} - {low}" if low > 0 else f"{text} + {-low}" if low else text
