"""What tests come to, whatever the order in which they are made: ordered decision diagrams.

Bryant, Graph-Based Algorithms for Boolean Function Manipulation, 1986, with any values at the ends. Two
diagrams are one object if and only if they have the same value for every outcome of their tests.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

#: A test or an end: a number, or a nested tuple of strings, numbers and such.
Symbol = Any
#: An end, or what begins with a test.
Diagram = tuple[Any, ...]

END, TEST = "end", "if"


class Diagrams:
    """Makes diagrams, each once.

    Args:
        spend: called for each that is looked for.
    """

    def __init__(self, spend: Callable[[], None]) -> None:
        self._spend = spend
        self._made: dict[tuple[object, ...], Diagram] = {}
        self._chosen: dict[tuple[str, int, int], Diagram] = {}

    def end(self, value: Symbol) -> Diagram:
        """No test is left."""
        return self._once((END, type(value), value), (END, value))

    def choice(self, test: Symbol, yes: Diagram, no: Diagram) -> Diagram:
        """One diagram or the other, by what a test says."""
        if isinstance(test, int):
            return yes if test else no
        match test:
            case ("not", inner):
                return self.choice(inner, no, yes)
            case ("!=", a, b):
                return self.choice(("==", a, b), no, yes)
            case (">" | ">=" as op, a, b):
                return self.choice(("<" if op == ">" else "<=", b, a), yes, no)
        return self._choice(repr(test), yes, no)

    def _choice(self, name: str, yes: Diagram, no: Diagram) -> Diagram:
        """The same by the text of a test, by which tests are ordered."""
        if yes is no:
            return yes
        key = name, id(yes), id(no)
        if (known := self._chosen.get(key)) is not None:
            return known
        self._spend()
        first = min([name, *(d[1] for d in (yes, no) if d[0] == TEST)])
        if first == name:
            made = self._node(name, _after(yes, name, True), _after(no, name, False))
        else:
            ways = [
                self._choice(name, _after(yes, first, holds), _after(no, first, holds))
                for holds in (True, False)
            ]
            made = self._node(first, *ways)
        self._chosen[key] = made
        return made

    def _node(self, name: str, yes: Diagram, no: Diagram) -> Diagram:
        return yes if yes is no else self._once((TEST, name, id(yes), id(no)), (TEST, name, yes, no))

    def _once(self, key: tuple[object, ...], diagram: Diagram) -> Diagram:
        return self._made.setdefault(key, diagram)


def _after(diagram: Diagram, name: str, holds: bool) -> Diagram:
    """What is left of a diagram when it is known what the first of all tests says."""
    if diagram[0] != TEST or diagram[1] != name:
        return diagram
    left: Diagram = diagram[2 if holds else 3]
    return left
