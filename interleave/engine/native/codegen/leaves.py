"""How a state is cut into leaves, see `kernels/tree.py`: a thread's fields stay together, with the variables
that it uses most.

What a step changes is mostly one thread's, so there are few different leaves. Cut by the order of its bits, a
state has nearly as many as there are states.
"""

from __future__ import annotations

from collections import Counter

from interleave.engine.fitting import WORD
from interleave.engine.layout import Layout
from interleave.program.constants import constants
from interleave.program.footprint import VARIABLE, node_footprint
from interleave.record import record

#: States of so many bits, more than a word, have leaves, of at most so many bits each.
LEAST, LEAF = WORD + 1, WORD


@record
class Run:
    """Bits that stay together: ``width`` of them, from a bit of a state's word on, and where they are in
    which leaf."""

    word: int
    shift: int
    width: int
    leaf: int
    at: int


@record
class Part:
    """A field, or an element of a variable: from which bit of a state on, how many."""

    offset: int
    width: int


def runs_of(layout: Layout) -> tuple[Run, ...]:
    """The runs of bits of a state's leaves, of which there are two at least, in order of the state's bits."""
    leaves = _cut([group for group in _groups(layout) if group])
    found: list[Run] = []
    ends = [0] * len(leaves)
    parts = sorted((part.offset, part.width, leaf) for leaf, parts in enumerate(leaves) for part in parts)
    for offset, width, leaf in parts:
        word, shift = divmod(offset, WORD)
        last = found[-1] if found else None
        if last is not None and (last.word, last.shift + last.width, last.leaf) == (word, shift, leaf):
            found[-1] = Run(word, last.shift, last.width + width, leaf, last.at)
        else:
            found.append(Run(word, shift, width, leaf, ends[leaf]))
        ends[leaf] += width
    return tuple(found)


def leaves_count(layout: Layout) -> int:
    """How many leaves a state has: 0 if it is of one word."""
    return max([2, *(1 + run.leaf for run in runs_of(layout))]) if layout.bits >= LEAST else 0


def _groups(layout: Layout) -> list[list[Part]]:
    """For each thread instance its fields, and the elements of variables that it uses more than others do;
    those that none uses are the last one's."""
    program = layout.program
    uses = _uses(layout)
    groups: list[list[Part]] = []
    for thread in layout.threads:
        fields = [thread.place, *(field for field in thread.fields if field not in thread.inside)]
        groups.append([Part(field.offset, field.width) for field in fields if field.width])
    if not groups:
        groups.append([])
    for name, field in layout.variables.items():
        for k in range(field.variable.size if field.width else 0):
            element = k % field.variable.length
            by = [uses[number][name, element] for number in range(len(program.instances))]
            most = max(by, default=0)
            groups[by.index(most) if most else -1].append(Part(field.at(k), field.width))
    return groups


def _uses(layout: Layout) -> list[Counter[tuple[str, int]]]:
    """For each thread instance how often its text mentions each element of a variable. Where it does not say
    which element, each is mentioned less."""
    program = layout.program
    found: list[Counter[tuple[str, int]]] = []
    for thread, index in program.instances:
        known, count = constants(thread, index), Counter[tuple[str, int]]()
        for node, here in enumerate(known):
            if here is None:
                continue
            footprint = node_footprint(program, thread, node, index, here)
            for location in footprint.reads | footprint.writes:
                if location.kind != VARIABLE:
                    continue
                length = program.variable[location.name].length
                if location.element is not None:
                    count[location.name, location.element] += 2 * length
                    continue
                for element in range(length):
                    count[location.name, element] += 2 if length > 1 else 2 * length
        found.append(count)
    return found


def _cut(groups: list[list[Part]]) -> list[list[Part]]:
    """Leaves of about the same size, as few as there can be, of whole groups if that can be."""
    parts = [part for group in groups for part in group]
    bits = sum(part.width for part in parts)
    widest = max([LEAF, *(part.width for part in parts)])
    count = max(2, -(-bits // widest))
    while True:
        for pieces in (groups, [[part] for part in parts]):
            for most in range(-(-bits // count), widest + 1):
                leaves = _filled(pieces, most)
                if leaves is not None and len(leaves) <= count:
                    return leaves
        count += 1


def _filled(pieces: list[list[Part]], most: int) -> list[list[Part]] | None:
    """Pieces in their order as leaves of at most so many bits; None if one is larger."""
    leaves: list[list[Part]] = []
    room = 0
    for piece in pieces:
        size = sum(part.width for part in piece)
        if size > most:
            return None
        if size > room:
            leaves.append([])
            room = most
        leaves[-1] += piece
        room -= size
    return leaves
