"""The state in bits: where each shared variable, program counter and local stands.

A state is one non-negative integer. A field holds ``value - low``, so that a cleared field is the
type's lowest value. Locals that are not read any more and the fields of free heap slots are 0:
equal states are equal integers. A local that has the same value whenever the thread comes to a
location, like one that was worked out from the thread's index, is not stored there.

A thread's *place* holds a code for its program counter. Locals can lie in its lower bits: the codes
of locations where they are live leave these bits free, and the others make use of them, so that a
location and its locals take about as many bits as there are such combinations.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cached_property

from interleave.engine.fitting import WORD, Item, fitted
from interleave.engine.standing import Field, ThreadField, packing
from interleave.program.constants import Known, constants
from interleave.program.program import Program, Thread, Variable
from interleave.program.types import RefType, bits
from interleave.record import record
from interleave.symmetry.symmetry import symmetry

#: Whether places hold locals, too; None to do so where it makes states shorter by a word. It takes time
#: to tell the counter: there are more cases.
PACKED: bool | None = None
#: Whether fields are put where they fit best, and not in their order, in which those of a thread are next to
#: each other; None to do so where it makes states shorter by a word.
FITTED: bool | None = None
#: The kind of variables of which whole words are moved, and that of which elements alone are looked at.
_WHOLE, _PLAIN = "queue", "data"


@record
class VariableField:
    """A variable's elements, one after the other, slot by slot if it is a struct's field. With ``each`` they
    begin a word, and so many are in each."""

    variable: Variable
    offset: int
    width: int
    each: int = 0

    def at(self, element: int) -> int:
        """Where an element begins."""
        return self.offset + Item(self.width, 1, self.each).at(element)

    @property
    def bits(self) -> int:
        """The bits of all elements."""
        if not self.each:
            return (1 << self.width * self.variable.size) - 1 << self.offset
        return sum(self.mask << self.at(k) for k in range(self.variable.size))

    @property
    def mask(self) -> int:
        return (1 << self.width) - 1

    @property
    def stride(self) -> int:
        """Bits from one object's elements to the next object's."""
        return self.variable.length * self.width


class Layout:
    """The layout of a program's states.

    Attributes:
        bits: how many bits of a state are fields, or lie between them.
        packed: whether places hold locals, too.
        fitted: whether fields are where they fit best.
        single: whether a state is one word that tells it from all others and is not all ones.
    """

    def __init__(self, program: Program) -> None:
        self.program = program
        self._constant = {thread.name: _constant(thread) for thread in program.threads}
        best: tuple[int, bool, bool] | None = None
        for packed in (False, True) if PACKED is None else (PACKED,):
            for fit in (False, True) if FITTED is None else (FITTED,):
                self._lay_out(packed, fit)
                if best is None or self._size() < best[0]:
                    best = self._size(), packed, fit
                if best[0] == 0:
                    return
        assert best is not None
        if best[1:] != (self.packed, self.fitted):
            self._lay_out(*best[1:])

    def _lay_out(self, packed: bool, fit: bool) -> None:
        self.packed, self.fitted = packed, fit
        self._offsets: Iterator[int] | None = None
        self._fill()
        if fit:
            self._offsets = iter(fitted(self._items))
            self._fill()
        self.single = self.bits < WORD or (self.bits == WORD and self._never_all_ones())

    def _fill(self) -> None:
        """Give each field its place."""
        self.bits = 0
        self._items: list[Item] = []
        self.variables: dict[str, VariableField] = {}
        for variable in self.program.variables:
            self._place(variable)
        self.threads = [self._thread(thread) for thread, _ in self.program.instances]

    def _never_all_ones(self) -> bool:
        """Whether no state has all bits set: some counter or variable never does."""
        return any(thread.counters[thread.place.mask] < 0 for thread in self.threads) or any(
            field.width and field.variable.type.high - field.variable.type.low < field.mask
            for field in self.variables.values()
            if field.variable.size
        )

    def _size(self) -> int:
        """What a state takes: nothing if it is its own entry in a table, else its words."""
        return 0 if self.single else -(-self.bits // WORD)

    def _place(self, variable: Variable) -> None:
        """No element lies across a word's end. For that a variable of more than a word has elements of a
        power of two of bits, unless it is fitted."""
        item = Item(bits(variable.type), variable.size)
        if item.size > WORD and not (self.fitted and item.exact and variable.kind != _WHOLE):
            plain = variable.kind == _PLAIN and variable.struct is None
            if self.fitted and plain and not isinstance(variable.type, RefType):
                item = Item(item.width, item.count, WORD // item.width)
            else:
                item = Item(1 << max(0, item.width - 1).bit_length(), variable.size)
        self.variables[variable.name] = VariableField(variable, self._offset(item), item.width, item.each)

    def _offset(self, item: Item) -> int:
        """Where an item begins: in order it begins a new word if it does not fit into this one."""
        self._items.append(item)
        if self._offsets is not None:
            begin = next(self._offsets)
        else:
            begin = self.bits
            if begin % WORD + item.size > WORD:
                begin += -begin % WORD
        self.bits = max(self.bits, begin + item.size)
        return begin

    def _take(self, width: int) -> Field:
        return Field(self._offset(Item(width)), width)

    def _thread(self, thread: Thread) -> ThreadField:
        groups = self._colours(thread)
        types = [[thread.code.locals[slot].type for slot in group] for group in groups]
        widths = [max(map(bits, group)) for group in types]
        firsts = [group[0] for group in types]
        structs = [first.struct if isinstance(first, RefType) else None for first in firsts]
        at = [self.stored(thread, node) for node in thread.code.locations]
        needed = [frozenset(k for k, group in enumerate(groups) if not held.isdisjoint(group)) for held in at]
        chosen = packing(needed, widths, self._movable(thread, groups, structs) if self.packed else ())
        place = self._take(chosen.width)
        fields: dict[int, Field] = {}
        offset = place.offset
        for k in chosen.inside:
            fields[k] = Field(offset, widths[k])
            offset += widths[k]
        for k, width in enumerate(widths):
            if k not in fields:
                fields[k] = self._take(width)
        return ThreadField(
            place, chosen.codes, chosen.counters,
            {slot: fields[k] for k, group in enumerate(groups) for slot in group},
            tuple(fields[k] for k in range(len(groups))), tuple(structs),
            frozenset(fields[k] for k in chosen.inside),
        )  # fmt: skip

    def _movable(self, thread: Thread, groups: list[list[int]], structs: Sequence[str | None]) -> list[int]:
        """The groups of locals that may lie in a thread's place: not references, which are looked for
        whatever the counter is, and not what symmetry renames."""
        renamed = {slot for name, slot, _ in self._renamed if name == thread.name}
        return [k for k, group in enumerate(groups) if structs[k] is None and renamed.isdisjoint(group)]

    @cached_property
    def _renamed(self) -> tuple[tuple[str, int, str], ...]:
        return symmetry(self.program).locals

    def _colours(self, thread: Thread) -> list[list[int]]:
        """Groups of locals that can share a field, greedily in order of their numbers."""
        at = [self.stored(thread, i) for i in thread.code.locations]
        groups: list[list[int]] = []
        for slot in sorted(frozenset().union(*at)):
            type_ = thread.code.locals[slot].type
            rivals = frozenset().union(*(live for live in at if slot in live))
            for group in groups:
                other = thread.code.locals[group[0]].type
                same = isinstance(type_, RefType) == isinstance(other, RefType) and (
                    not isinstance(type_, RefType) or type_ == other
                )
                if same and not rivals.intersection(group):
                    group.append(slot)
                    break
            else:
                groups.append([slot])
        return groups

    def stored(self, thread: Thread, node: int) -> frozenset[int]:
        """The locals that are part of the state while a thread stands at a node: the live ones,
        but for those that are `known` there."""
        return thread.code.live[node] - self._constant[thread.name][0].get(node, {}).keys() - {thread.index}

    def known(self, number: int, node: int) -> Known:
        """The live locals of a thread instance whose value does not depend on how it came to a
        location, with the value; its index is one of them."""
        thread, index = self.program.instances[number]
        return self._constant[thread.name][index].get(node, {})

    # ------------------------------------------------------------------ program counters

    @staticmethod
    def finished(thread: Thread) -> int:
        """The program counter of a thread that has finished; locations count from 0."""
        return len(thread.code.locations)

    @staticmethod
    def not_started(thread: Thread) -> int:
        return len(thread.code.locations) + 1

    @cached_property
    def initial(self) -> int:
        """The state before ``setup``: variables as declared, no thread started."""
        state = 0
        for field in self.variables.values():
            variable = field.variable
            if variable.struct is None:
                for i, value in enumerate(variable.initial):
                    state |= (value - variable.type.low) << field.at(i)
        for number, (thread, _) in enumerate(self.program.instances):
            codes, place = self.threads[number].codes, self.threads[number].place
            begins = self.finished(thread) if thread.of else self.not_started(thread)
            state |= codes[begins] << place.offset
        return state

    def references(self, struct: str, but: int | None = None) -> tuple[int, ...]:
        """The offsets of all references to a struct, but for the locals of one thread."""
        found = []
        for field in self.variables.values():
            type_ = field.variable.type
            if isinstance(type_, RefType) and type_.struct == struct:
                found += [field.at(i) for i in range(field.variable.size)]
        for number, thread in enumerate(self.threads):
            if number != but:
                found += [f.offset for f, s in zip(thread.fields, thread.structs, strict=True) if s == struct]
        return tuple(found)

    # ------------------------------------------------------------------ reading a state

    def value(self, state: int, name: str, element: int = 0) -> int:
        """A variable's element in a state."""
        field = self.variables[name]
        return (state >> field.at(element) & field.mask) + field.variable.type.low

    def element_name(self, number: int, offset: int) -> str:
        """What people call the element of a variable that stands at a bit offset."""
        variable = self.program.variables[number]
        field = self.variables[variable.name]
        far, word = offset - field.offset, 0
        if field.each:
            word, far = divmod(far, WORD)
        return variable.element_name(word * field.each + far // field.width if field.width else 0)

    def pc(self, state: int, number: int) -> int:
        field = self.threads[number]
        return field.counters[state >> field.place.offset & field.place.mask]

    def locals(self, state: int, number: int) -> dict[int, int]:
        """The locals of a thread instance that are part of a state, with the index."""
        thread, index = self.program.instances[number]
        pc = self.pc(state, number)
        values: dict[int, int] = {} if thread.index is None else {thread.index: index}
        if pc < len(thread.code.locations):
            values |= self.known(number, thread.code.locations[pc])
            for slot in self.stored(thread, thread.code.locations[pc]):
                field = self.threads[number].locals[slot]
                values[slot] = (state >> field.offset & field.mask) + thread.code.locals[slot].type.low
        return values


def _constant(thread: Thread) -> list[dict[int, Known]]:
    """For each instance and location the live locals with a known value: the same locals in all
    instances, so that their states look alike."""
    code = thread.code
    found = [constants(thread, index) for index in range(thread.instances)]
    result: list[dict[int, Known]] = [{} for _ in found]
    for node in code.locations:
        here = [known[node] or {} for known in found]
        slots = code.live[node].intersection(*here)
        for instance, known in zip(result, here, strict=True):
            instance[node] = {slot: known[slot] for slot in sorted(slots)}
    return result
