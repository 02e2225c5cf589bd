"""Which of a location's stores a step reads, and before which ones it puts its own, under C11."""

from __future__ import annotations

from itertools import islice

from interleave.memories import C11
from interleave.program import instr as I
from interleave.program.names import older
from interleave.record import record
from interleave.trace.step_paths import StepPath, StepPaths
from interleave.trace.step_state import Element


@record
class Aged:
    """A load of what is not the newest store of its location, or a store that is put before others.

    Attributes:
        element: the location.
        stores: whether it is a store.
        value: what is read or written.
        age: how many stores there are behind the one that is read, or behind where it is put.
    """

    element: Element
    stores: bool
    value: int
    age: int

    @property
    def seen(self) -> tuple[Element, bool, int]:
        """What is seen of it without the age."""
        return self.element, self.stores, self.value


def aged(paths: StepPaths, number: int, path: StepPath) -> list[Aged]:
    """What is not the newest on a way through a thread's step, in order."""
    if paths.program.memory != C11:
        return []
    code = paths.program.instances[number][0].code
    ages = iter([taken for node, taken in path.choices if node in code.hidden])
    found: list[Aged] = []
    read = False
    for operation in path.operations:
        instr = I.written(code.nodes[operation.node].instr)
        element = operation.element
        if element is None or operation.node in code.hidden or not isinstance(instr, I.Load | I.Store):
            continue
        if older(element[0]) not in paths.program.variable:
            continue
        stores = isinstance(instr, I.Store)
        if stores and read:
            continue  # a read-modify-write: its store comes right behind the one that was read
        read = not stores
        if (age := next(ages, 0)) > 0:
            found.append(Aged(element, stores, operation.value or 0, age))
    return found


def told_apart(paths: StepPaths, state: int, number: int, path: StepPath, most: int) -> bool:
    """Whether nothing else that the step can do looks the same if it is not said how old is what it reads:
    the newest store has another value, and so has each other one, as far as ``most`` alternatives show."""
    found = aged(paths, number, path)
    if any(paths.layout.value(state, *one.element) == one.value for one in found if not one.stores):
        return False
    others = [aged(paths, number, way) for way in islice(paths.paths(state, number), most)]
    here = [one.seen for one in found]
    return all(other == found for other in others if [one.seen for one in other] == here)
