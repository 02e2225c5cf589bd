"""Where a thread stands: codes for its program counter that leave room for locals."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar

from interleave.record import record

T = TypeVar("T")

#: How many bits a place with locals may have: there are tables and switches over what it holds.
PLACE_BITS = 8


@record
class Field:
    """``width`` bits from bit ``offset``."""

    offset: int
    width: int

    @property
    def mask(self) -> int:
        return (1 << self.width) - 1


@record
class ThreadField:
    """Where a thread instance stands, and with which locals. Locals that are never live at one location
    share bits; references only with references of their struct.

    Attributes:
        place: holds the code of its program counter.
        codes: the code of each counter; those of a thread that has finished and of one that was not
            started come last, and are the largest.
        counters: the counter by what the place holds, -1 for what it never holds.
        locals: where each local stands, by number.
        fields: those places, in order of their bits.
        structs: the struct of the references that a field holds, None for other values.
        inside: the fields that lie in ``place``.
    """

    place: Field
    codes: tuple[int, ...]
    counters: tuple[int, ...]
    locals: dict[int, Field]
    fields: tuple[Field, ...]
    structs: tuple[str | None, ...]
    inside: frozenset[Field]

    @property
    def finished(self) -> int:
        """What the place holds when the thread has finished; less while it runs."""
        return self.codes[-2]

    def by_place(self, row: Sequence[T], otherwise: T) -> tuple[T, ...]:
        """What belongs to each program counter by what the place holds; ``otherwise`` for counters that
        the row does not have, and for what the place never holds."""
        return tuple(row[pc] if 0 <= pc < len(row) else otherwise for pc in self.counters)


@record
class Packing:
    """Codes, counters: see `ThreadField`.

    Attributes:
        inside: the groups of locals that lie in the place, lowest bits first.
    """

    inside: tuple[int, ...]
    codes: tuple[int, ...]
    counters: tuple[int, ...]

    @property
    def width(self) -> int:
        """How many bits the place has."""
        return self.codes[-1].bit_length()


def packing(needed: Sequence[frozenset[int]], widths: Sequence[int], movable: Sequence[int]) -> Packing:
    """The packing with the fewest bits for a place and the groups that are not in it.

    Args:
        needed: the groups of locals that are stored at each location.
        widths: how many bits each group takes.
        movable: the groups that may lie in the place.
    """
    often = sorted(movable, key=lambda k: -sum(k in groups for groups in needed))
    found = [_packing(needed, widths, [])]
    for count in range(1, len(often) + 1):
        if sum(widths[k] for k in often[:count]) <= PLACE_BITS:  # else there would be many counters
            found.append(_packing(needed, widths, often[:count]))

    def bits(packed: Packing) -> int:
        return packed.width - sum(widths[k] for k in packed.inside)

    return min((p for p in found if not p.inside or p.width <= PLACE_BITS), key=bits)


def _packing(needed: Sequence[frozenset[int]], widths: Sequence[int], inside: Sequence[int]) -> Packing:
    """Codes that have as many low bits free as their locations need; all with the most such bits
    first, so that each code is a multiple. Threads that have finished and those that were not
    started come last and need none."""
    sizes = []
    for groups in needed:
        tops = [sum(widths[k] for k in inside[: i + 1]) for i, group in enumerate(inside) if group in groups]
        sizes.append(max(tops, default=0))
    sizes += [0, 0]
    codes, counters = [0] * len(sizes), list[int]()
    for pc in sorted(range(len(sizes)), key=lambda pc: -sizes[pc]):
        codes[pc] = len(counters)
        counters += [pc] * (1 << sizes[pc])
    counters += [-1] * ((1 << codes[-1].bit_length()) - len(counters))
    return Packing(tuple(inside), tuple(codes), tuple(counters))
