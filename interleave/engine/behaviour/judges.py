"""Judges of the kinds of violation that are of a state: what it says of the heap and of the next steps."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable
from functools import cached_property

from interleave.engine.behaviour.behaviour import Behaviour
from interleave.engine.exploration import JUDGE_NUMBERS
from interleave.engine.holders import holder_of
from interleave.engine.layout import Layout
from interleave.program.dataflow import reachable
from interleave.program.program import Variable
from interleave.program.types import RefType
from interleave.violations import DATA_RACE, MEMORY_LEAK


class KindJudge(ABC):
    """Finds the states that are violations of a kind."""

    @abstractmethod
    def __call__(self, state: int) -> bool:
        """Whether a state is one."""

    @abstractmethod
    def message(self, state: int) -> str:
        """What is wrong in such a state."""

    def threads(self, state: int) -> tuple[int, ...]:
        """The numbers of the threads whose next steps it is about, if it is about any."""
        return ()


class LeakJudge(KindJudge):
    """True for a state in which an object is allocated that no chain of references from a shared
    variable or a local leads to, or in which all threads have finished and an object is left."""

    def __init__(self, layout: Layout) -> None:
        self.layout = layout
        self.program = layout.program
        threads = zip(layout.threads, layout.program.instances, strict=True)
        own = (field for field, (thread, _) in threads if not thread.learns)
        self._ends = [(field.place.offset, field.place.mask, field.finished) for field in own]
        #: the bits on which it depends what is reached; a local that there is not refers to nothing
        self._heap = _heap_bits(layout)
        self._known: dict[int, bool] = {}

    def leaked(self, state: int) -> list[tuple[str, int]]:
        """The objects (struct, slot) that are leaked in a state."""
        layout, program = self.layout, self.program
        live = {
            (struct.name, slot)
            for struct in program.structs
            for slot in range(struct.capacity)
            if layout.value(state, struct.heap, slot)
        }
        if not live:
            return []
        if self.all_finished(state):
            return sorted(live)

        def after(item: tuple[str, int]) -> set[tuple[str, int]]:
            return live.intersection(self._fields(state, *item))

        reached = reachable(live.intersection(self._roots(state)), after)
        return sorted(live.difference(reached))

    def message(self, state: int) -> str:
        objects = ", ".join(f"{struct}#{slot}" for struct, slot in self.leaked(state))
        if self.all_finished(state):
            return f"{objects} not freed when all threads have finished"
        return f"nothing refers to {objects} any more"

    def all_finished(self, state: int) -> bool:
        return all(state >> offset & mask >= finished for offset, mask, finished in self._ends)

    def __call__(self, state: int) -> bool:
        if self.all_finished(state):
            return bool(self.leaked(state))
        heap = state & self._heap  # many states have the same
        if heap not in self._known:
            self._known[heap] = bool(self.leaked(state))
        return self._known[heap]

    def _roots(self, state: int) -> list[tuple[str, int]]:
        found = []
        for field in self.layout.variables.values():
            type_ = field.variable.type
            if isinstance(type_, RefType) and holder_of(self.program, field.variable)[0] is None:
                for i in range(field.variable.size):
                    found += _object(type_, self.layout.value(state, field.variable.name, i))
        for number, (thread, _) in enumerate(self.program.instances):
            for slot, value in self.layout.locals(state, number).items():
                type_ = thread.code.locals[slot].type
                if isinstance(type_, RefType):
                    found += _object(type_, value)
        return found

    def _fields(self, state: int, struct: str, slot: int) -> list[tuple[str, int]]:
        found = []
        for variable, each in self._held[struct]:
            assert isinstance(variable.type, RefType)
            for i in range(slot * each, (slot + 1) * each):
                found += _object(variable.type, self.layout.value(state, variable.name, i))
        return found

    @cached_property
    def _held(self) -> dict[str, list[tuple[Variable, int]]]:
        """By struct the variables with references that are in its objects, and how many each has."""
        found: dict[str, list[tuple[Variable, int]]] = {struct.name: [] for struct in self.program.structs}
        for variable in self.program.variables:
            struct, each = holder_of(self.program, variable)
            if struct is not None and isinstance(variable.type, RefType):
                found[struct].append((variable, each))
        return found


def _heap_bits(layout: Layout) -> int:
    """The bits that say which objects are allocated, and all references."""
    found = 0
    heaps = {struct.heap for struct in layout.program.structs}
    for name, field in layout.variables.items():
        if name in heaps or isinstance(field.variable.type, RefType):
            found |= field.bits
    for thread in layout.threads:
        for place, struct in zip(thread.fields, thread.structs, strict=True):
            if struct is not None:
                found |= place.mask << place.offset
    return found


def _object(type_: RefType, value: int) -> list[tuple[str, int]]:
    return [(type_.struct, value - 1)] if 0 < value <= type_.capacity else []


class RaceJudge(KindJudge):
    """True for a state in which the next steps of two threads access one location that is not
    declared ``atomic=True``, at least one of them writing."""

    def __init__(self, code: Behaviour) -> None:
        self.code = code

    def race(self, state: int) -> tuple[int, int, str] | None:
        """Two threads' numbers and the location's name, or None."""
        seen: dict[tuple[int, int], list[tuple[int, bool]]] = {}
        layout = self.code.layout
        for number, row in enumerate(self.code.accesses):
            pc = layout.pc(state, number)
            if pc >= len(row):
                continue
            accesses: list[tuple[int, int, bool]] = []
            row[pc](state, accesses)
            for variable, offset, writes in accesses:
                earlier = seen.setdefault((variable, offset), [])
                for other, other_writes in earlier:
                    if other != number and (writes or other_writes):
                        return other, number, layout.element_name(variable, offset)
                earlier.append((number, writes))
        return None

    def __call__(self, state: int) -> bool:
        return self.race(state) is not None

    def message(self, state: int) -> str:
        first, second, name = self._found(state)
        both = " and ".join(map(self.code.program.instance_name, (first, second)))
        return f"the next steps of {both} both access {name}, and not only to read"

    def threads(self, state: int) -> tuple[int, ...]:
        return self._found(state)[:2]

    def _found(self, state: int) -> tuple[int, int, str]:
        race = self.race(state)
        assert race is not None
        return race


#: By what stands for a kind in place of a property's number.
KIND_JUDGES: dict[int, Callable[[Behaviour], KindJudge]] = {
    JUDGE_NUMBERS[MEMORY_LEAK]: lambda code: LeakJudge(code.layout),
    JUDGE_NUMBERS[DATA_RACE]: RaceJudge,
}


def judge_of(code: Behaviour, number: int) -> Callable[[int], object]:
    """The function that judges a state, by its property's number or that of a kind."""
    if number in KIND_JUDGES:
        return KIND_JUDGES[number](code)
    function: Callable[[int], object] = code.scope[f"property_{number}"]
    return function


def judge_of_kind(code: Behaviour, name: str) -> KindJudge:
    """What finds the states that are violations of a kind."""
    return KIND_JUDGES[JUDGE_NUMBERS[name]](code)
