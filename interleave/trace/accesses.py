"""What a step really reads and writes, element by element, in the state in which it is taken."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from interleave.engine.layout import Layout
from interleave.program import instr as I
from interleave.program.expr import Expr, evaluate, locals_of
from interleave.program.instr import Place
from interleave.program.program import Thread
from interleave.program.types import RefType

#: An element of a variable: name and number; for a thread's status its name behind a word, and the
#: index.
Element = tuple[str, int]
THREAD_STATUS = "thread "

#: How many instructions of one step are followed.
MAX_INSTRUCTIONS = 2000


@dataclass
class Accesses:
    """The elements that a step reads and writes; an operation on a synchronisation object does
    both."""

    reads: set[Element] = field(default_factory=set)
    writes: set[Element] = field(default_factory=set)

    def conflicts(self, other: Accesses) -> set[Element]:
        """The elements that both touch and one of them writes."""
        return self.writes & (other.reads | other.writes) | self.reads & other.writes


class AccessReader:
    """Follows steps of one program.

    Args:
        layout: of its states.
    """

    def __init__(self, layout: Layout) -> None:
        self.layout, self.program = layout, layout.program
        self.heaps = {s.name: s.heap for s in self.program.structs if s.freed}

    def accesses(self, state: int, number: int, after: int | None) -> Accesses:
        """What a thread's next step accesses.

        Args:
            state, number: the thread's next step in this state.
            after: the state that it leads to; None if it crashes.
        """
        found = Accesses()
        _Walk(self, state, number, found).run()
        if after is not None:
            self._changed(state, after, found)
        return found

    def _changed(self, state: int, after: int, found: Accesses) -> None:
        """What is different after the step was written: choices within it are not followed."""
        different = state ^ after
        for place in self.layout.variables.values():
            bits = different >> place.offset & (1 << place.width * place.variable.size) - 1
            while bits:
                element = ((bits & -bits).bit_length() - 1) // place.width
                bits &= ~(place.mask << element * place.width)
                name = place.variable.name
                if not self._turned(name, element, state, after):
                    found.writes.add((name, element))
        for number, (thread, index) in enumerate(self.program.instances):
            end = self.layout.finished(thread)
            was, is_ = self.layout.pc(state, number), self.layout.pc(after, number)
            if (was >= end) != (is_ >= end):
                found.writes.add((THREAD_STATUS + thread.name, index))

    def _turned(self, name: str, element: int, state: int, after: int) -> bool:
        """Whether a reference only turned stale."""
        type_ = self.program.variable[name].type
        if not isinstance(type_, RefType):
            return False
        old, new = self.layout.value(state, name, element), self.layout.value(after, name, element)
        return old != 0 and new == old + type_.capacity


class _Walk:
    """One step, instruction by instruction, as far as its values are known."""

    def __init__(self, reader: AccessReader, state: int, number: int, found: Accesses) -> None:
        self.reader, self.state, self.number, self.found = reader, state, number, found
        self.thread: Thread = reader.program.instances[number][0]
        self.values: dict[int, int] = dict(reader.layout.locals(state, number))
        self.stored: dict[Element, int] = {}

    def run(self) -> None:
        code = self.thread.code
        node = code.locations[self.reader.layout.pc(self.state, self.number)]
        inside = False
        stops = frozenset(code.locations)
        for count in range(MAX_INSTRUCTIONS):
            if count and not inside and node in stops:
                return
            here = code.nodes[node]
            instr = here.instr
            if isinstance(instr, I.AtomicBegin):
                inside = True
            elif isinstance(instr, I.AtomicEnd):
                inside = False
            if isinstance(instr, I.Branch):
                condition = self._value(instr.condition)
                if condition is None:
                    return
                node = here.next[0 if condition else 1]
                continue
            if isinstance(instr, (I.Check, I.Assume)) and self._value(instr.condition) == 0:
                return
            self._instruction(instr)
            if not here.next:
                return
            node = here.next[0]

    def _value(self, expr: Expr) -> int | None:
        if any(slot not in self.values for slot in locals_of(expr) if slot != self.thread.index):
            return None
        return evaluate(expr, self.values, self.number)

    def _assign(self, dst: int, value: int | None) -> None:
        if value is None:
            self.values.pop(dst, None)
        else:
            self.values[dst] = value

    def _instruction(self, instr: I.Instr) -> None:
        reads, writes = self.found.reads, self.found.writes
        match instr:
            case I.Assign(dst, expr):
                self._assign(dst, self._value(expr))
            case I.Load(dst, place):
                element = self._element(place)
                if element is not None:
                    reads.add(element)
                    self._assign(dst, self._at(element))
                else:
                    self._assign(dst, None)
            case I.Store(place, expr, _):
                element = self._element(place)
                if element is not None:
                    writes.add(element)
                    value = self._value(expr)
                    if value is not None:
                        self.stored[element] = value
            case (
                I.Acquire(place) | I.Release(place) | I.Wait(place) | I.Post(place)
                | I.TryAcquire(_, place) | I.TryWait(_, place) | I.Put(place, _) | I.Get(_, place)
            ):  # fmt: skip
                self._operate(place)
            case I.CondWait(condition, lock) | I.CondWake(condition, lock, _):
                self._operate(lock)
                self._both((condition.variable, self.number))
            case I.Notify(condition, _):
                for number in range(self.reader.program.variable[condition.variable].size):
                    self._both((condition.variable, number))
            case I.Free(struct, ref, _):
                slot = self._value(ref)
                if slot is not None and struct in self.reader.heaps:
                    writes.add((self.reader.heaps[struct], (slot - 1) % self._capacity(struct)))
            case I.Join(name, index) | I.Status(_, name, index, _) | I.Start(name, index, _):
                reads |= set(self._instances(name, index))
        assigned = getattr(instr, "dst", None)
        if assigned is not None and not isinstance(instr, (I.Assign, I.Load)):
            self._assign(assigned, None)

    def _operate(self, place: Place) -> None:
        """An operation on a synchronisation object. A queue is one for all its places."""
        element = self._element(place)
        if element is not None:
            queue = self.reader.program.variable[place.variable].kind == "queue"
            self._both((place.variable, 0) if queue else element)

    def _both(self, element: Element) -> None:
        self.found.reads.add(element)
        self.found.writes.add(element)

    def _capacity(self, struct: str) -> int:
        return self.reader.program.struct[struct].capacity

    def _instances(self, name: str, index: Expr | None) -> Iterator[Element]:
        thread = self.reader.program.thread[name]
        known = 0 if thread.instances == 1 else None if index is None else self._value(index)
        for i in range(thread.instances) if known is None else (known,):
            yield THREAD_STATUS + name, i

    def _element(self, place: Place) -> Element | None:
        """The element that a place is; None if that is not known or there is none."""
        variable = self.reader.program.variable[place.variable]
        index = self._value(place.index) if place.index is not None else 0
        if index is None or not 0 <= index < variable.length:
            return None
        if place.ref is not None:
            ref = self._value(place.ref)
            struct = variable.struct
            if not ref or struct is None:
                return None
            slot = (ref - 1) % self._capacity(struct)
            if struct in self.reader.heaps:
                self.found.reads.add((self.reader.heaps[struct], slot))
            index += slot * variable.length
        return place.variable, index

    def _at(self, element: Element) -> int:
        """The value that an element has at this point of the step."""
        if element in self.stored:
            return self.stored[element]
        name, number = element
        value: int = self.reader.layout.value(self.state, name, number)
        return value
