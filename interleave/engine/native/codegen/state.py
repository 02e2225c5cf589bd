"""The state that a function works on: words in registers, or in memory if there are many.

`Env` is what is known at one point of a function. A word or a local that it does not have is as
it was when the function began.
"""

from __future__ import annotations

from collections.abc import Callable

from interleave.engine.native.codegen.assembly import WORD, Function, Operand, signed
from interleave.engine.native.codegen.bounds import ANY, Bounds, needed
from interleave.engine.native.codegen.unit import Unit
from interleave.engine.native.codegen.values import Value, ValueWriter
from interleave.engine.standing import Field, ThreadField
from interleave.program.program import Code, Thread


class Env:
    """The words of the state and the locals that have changed, by number. ``retry`` is the label at which the
    last choice is made otherwise, if the state has not been changed since; else it is empty."""

    __slots__ = ("locals", "retry", "words")

    def __init__(self, words: dict[int, Operand], locals_: dict[int, Operand], retry: str = "") -> None:
        self.words, self.locals, self.retry = words, locals_, retry

    def copy(self) -> Env:
        return Env(dict(self.words), dict(self.locals), self.retry)


class StateWriter(ValueWriter):
    """Reads and writes the state and the locals.

    Args:
        unit: the program's.
        f: the function.
        code: the graph that the locals belong to.
        number: the thread instance, None for a property.
        location: the node at which the thread stands when the function begins, None if nowhere.
        params: locals that are the function's arguments ``%p0``, ``%p1``…

    Attributes:
        memory: where the state is if it is not in registers.
    """

    def __init__(
        self,
        unit: Unit,
        f: Function,
        code: Code,
        number: int | None,
        location: int | None,
        params: tuple[int, ...] = (),
    ) -> None:
        super().__init__(unit, f, number or 0)
        self.code, self.number, self.location = code, number, location
        self.thread: Thread | None = None
        self.index = 0
        self.fields: ThreadField | None = None
        #: the locals that the state has when the function begins, and where
        self.held: dict[int, Field] = {}
        #: the locals that are what they are wherever the thread comes from
        self.known: dict[int, int] = {}
        if number is not None:
            self.thread, self.index = unit.program.instances[number]
            self.fields = unit.layout.threads[number]
            if location is not None:
                stored = unit.layout.stored(self.thread, location)
                self.held = {slot: self.fields.locals[slot] for slot in stored}
                self.known = unit.layout.known(number, location)
        self.bounds: list[Bounds] = unit.bounds(code)
        self.env = Env({}, {slot: f"%p{i}" for i, slot in enumerate(params)})
        self.memory = ""
        self._params = frozenset(params)
        self._first_words: dict[int, Operand] = {}
        self._first_locals: dict[int, Operand] = {}
        self._scratch = ""

    # ------------------------------------------------------------------ locals

    def local(self, slot: int) -> Value:
        if self.thread is not None and slot == self.thread.index:
            return Value(self.index, self.index, self.index)
        operand = self.env.locals.get(slot)
        if operand is None:
            operand = self.first_local(slot)
        if isinstance(operand, int):
            return Value(operand, operand, operand)
        return Value(operand, *(ANY if slot in self._params else self.bounds[slot]))

    def bits_of(self, slot: int) -> int:
        """How wide a local's register is."""
        return WORD if slot < 0 or slot in self._params else needed(*self.bounds[slot])

    def assign(self, slot: int, value: Value) -> None:
        self.env.locals[slot] = self.fit(value, self.bits_of(slot))

    def first_local(self, slot: int) -> Operand:
        """A local as it is when the function begins; it is read there when it is first needed."""
        if slot not in self._first_locals:
            place = self.held.get(slot)
            if place is None:  # where it is not known either, it is read on no way that can be gone
                return self.known.get(slot, 0)
            low = self.code.locals[slot].type.low
            if not place.width:
                return low
            lines, self.f.lines = self.f.lines, self.f.entry
            word = self.first_word(place.offset // WORD)
            coded = field_of(self.f, word, place.offset % WORD, place.width)
            self._first_locals[slot] = self.f.op("add", coded, low)
            self.f.lines = lines
        return self._first_locals[slot]

    def changed(self, slot: int, value: Operand) -> bool:
        """Whether a value may differ from what the state has for a local."""
        return slot not in self.held or self._first_locals.get(slot) != value

    # ------------------------------------------------------------------ words

    def first_word(self, k: int) -> Operand:
        """A word of the state as it is when the function begins."""
        if k not in self._first_words:
            lines, self.f.lines = self.f.lines, self.f.entry
            self._first_words[k] = self.f.load("%s", k)
            self.f.lines = lines
        return self._first_words[k]

    def read_word(self, k: int) -> Operand:
        if self.memory:
            return self.f.load(self.memory, k)
        word = self.env.words.get(k)
        return self.first_word(k) if word is None else word

    def write_word(self, k: int, value: Operand) -> None:
        if self.memory:
            self.f.store(value, self.memory, k)
        else:
            self.env.words[k] = value

    def change_word(
        self, first: int, last: int, index: Operand, change: Callable[[Operand], Operand]
    ) -> None:
        """Change the word whose number is ``index``, one from ``first`` to ``last``."""
        f = self.f
        if isinstance(index, int):
            self.write_word(index, change(self.read_word(index)))
        elif self.memory:
            at = f.address(self.memory, index)
            f.store(change(f.load(at)), at)
        else:
            for k in range(first, last + 1):
                word = self.read_word(k)
                self.write_word(k, f.select(f.compare("eq", index, k), change(word), word))

    def find_word(self, first: int, last: int, index: Operand) -> Operand:
        """The word whose number is ``index``, one from ``first`` to ``last``."""
        f = self.f
        if isinstance(index, int):
            return self.read_word(index)
        if self.memory:
            return f.load(self.memory, index)
        found = self.read_word(last)
        for k in range(first, last):
            found = f.select(f.compare("eq", index, k), self.read_word(k), found)
        return found

    def in_memory(self, action: Callable[[str], None]) -> None:
        """Let something work on the state in memory, whose address it is given."""
        if self.memory:
            action(self.memory)
            return
        f, scratch = self.f, self.scratch()
        for k in range(self.unit.words):
            f.store(self.read_word(k), scratch, k)
        action(scratch)
        for k in range(self.unit.words):
            self.env.words[k] = f.load(scratch, k)

    def scratch(self) -> str:
        """Memory for a state that is in registers otherwise."""
        if not self._scratch:
            self._scratch = self.f.alloca(self.unit.words)
        return self._scratch

    # ------------------------------------------------------------------ fields

    def read_field(self, offset: int, width: int) -> Operand:
        """The bits of a field at a place that is known."""
        if not width:
            return 0
        return field_of(self.f, self.read_word(offset // WORD), offset % WORD, width)

    def pack(self, node: int | None) -> None:
        """Bring the thread's counter and locals up to date: it stands at a node, or has finished."""
        if self.number is None or self.thread is None or self.fields is None:
            return
        f, layout, fields = self.f, self.unit.layout, self.fields
        pcs = self.code.pcs
        target = fields.codes[layout.finished(self.thread) if node is None else pcs[node]]
        stored = layout.stored(self.thread, node) if node is not None else frozenset[int]()
        wanted = {fields.locals[slot]: slot for slot in stored}
        held = set(self.held.values())
        clear: dict[int, int] = {}
        flip: dict[int, int] = {}
        terms: dict[int, list[Operand]] = {}

        def update(place: Field, value: Operand, old: int | None) -> None:
            """A field gets a value; ``old`` is what it is, if that is known."""
            k, shift = divmod(place.offset, WORD)
            if isinstance(value, int) and old is not None:
                flip[k] = flip.get(k, 0) ^ (value ^ old) << shift
                return
            if old is None:
                clear[k] = clear.get(k, 0) | place.mask << shift
            if isinstance(value, int):
                flip[k] = flip.get(k, 0) ^ value << shift
            else:
                terms.setdefault(k, []).append(f.op("shl", value, shift))

        update(fields.place, target, None if self.location is None else fields.codes[pcs[self.location]])
        for place in fields.fields:
            slot = wanted.get(place)
            if not place.width or (slot is None and place not in held):
                continue
            if slot is None:
                update(place, 0, None)
                continue
            value = self.env.locals.get(slot)
            if value is None and self.held.get(slot) == place:
                continue  # as it was
            value = self.local(slot).operand
            if self.held.get(slot) == place and not self.changed(slot, value):
                continue
            coded = f.op("sub", value, self.code.locals[slot].type.low)
            update(place, coded, None if place in held else 0)
        for k in sorted({*clear, *flip, *terms}):
            word = f.op("and", self.read_word(k), signed(~clear.get(k, 0)))
            word = f.op("xor", word, signed(flip.get(k, 0)))
            for term in terms.get(k, []):
                word = f.op("or", word, term)
            self.write_word(k, word)


def field_of(f: Function, word: Operand, shift: Operand, width: int) -> Operand:
    """Some bits of a word."""
    bits = f.op("lshr", word, shift)
    if isinstance(shift, int) and shift + width == WORD:
        return bits
    return f.op("and", bits, signed((1 << width) - 1))
