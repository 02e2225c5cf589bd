"""States that show which of a state's bits belong together: of the first ones of a search, and of those that
random walks come to.

Of the first states each is there once, but much has never changed in them. Walks come far, but to some states
again and again.
"""

from __future__ import annotations

import ctypes
from collections.abc import Sequence
from random import Random

from interleave.engine.apart import apart
from interleave.engine.behaviour.behaviour import Behaviour
from interleave.engine.layout import Layout
from interleave.engine.native import abi
from interleave.engine.native.codegen.code import NativeCode
from interleave.engine.native.kernels import context as C
from interleave.engine.native.kernels.load import Kernel
from interleave.engine.native.memory import Words, to_words
from interleave.engine.native.search.parts import Parts, parts_of
from interleave.engine.native.search.space import Space
from interleave.engine.native.search.workers import Threads
from interleave.record import record

#: How many states are explored, and of how many bits in all; one of so many shares is expanded at a time.
FIRST, FIRST_BITS, SHARE = 200_000, 1 << 27, 16
#: How many of them are taken, and how many of those that walks come to; of how many bits in all.
TAKEN, TAKEN_BITS = 1 << 10, 1 << 19
#: How many steps there are between two of a walk, how many it takes, for how many successors there is room.
BETWEEN, LENGTH, ROOM = 8, 1 << 11, 1 << 12
#: Walks take one of the first threads' steps more often, or one of the last ones', or neither: what threads
#: have done would be about the same in all states otherwise.
LEANS = (1 / 3, 1.0, 3.0)


@record
class Sample:
    """States of a program, and for each thread instance the bits that its steps have changed in walks."""

    states: tuple[int, ...]
    changed: tuple[int, ...]


def sampled_parts(
    code: Behaviour, native: NativeCode, kernel: Kernel, threads: Threads, limit: int
) -> Parts:
    """What a program's states are cut into, by a sample of them; arguments and errors as for `sample_of`."""
    sample = sample_of(code, native, kernel, threads, limit)
    return parts_of(code.layout, sample.states, sample.changed)


def sample_of(code: Behaviour, native: NativeCode, kernel: Kernel, threads: Threads, limit: int) -> Sample:
    """A sample of a program's states, the same one each time; empty if there is no initial state.

    Args:
        code, native: the program's behaviour.
        kernel, threads, limit: as for `Space`.

    Raises:
        MemoryError: there is no room for that.
    """
    layout, initial = code.layout, list(dict.fromkeys(state for state in code.initial() if state >= 0))
    if not initial:
        return Sample((), (0,) * len(layout.threads))
    taken = min(TAKEN, TAKEN_BITS // max(1, layout.bits))
    space = Space(native, kernel, layout, threads, 1, limit, hashed=False, parts=None)
    walker = _Walker(native)

    def sample() -> Sample:
        first = _first(space, initial, min(FIRST, FIRST_BITS // max(1, layout.bits)), taken)
        found, changed = _walked(walker, layout, initial, taken)
        return Sample((*first, *found), tuple(changed))

    try:
        return apart(sample)
    except BaseException:
        walker.ended = True
        for record_ in (walker.record, space.stores[0].record):
            record_[abi.OVERFLOW] = 1  # see `abi.HURRY`
        raise


def _first(space: Space, initial: list[int], count: int, taken: int) -> list[int]:
    """Some of the first ``count`` states of a search."""
    space.seed(space.kernel, initial)
    while space.level and space.count < count:
        space.begin_alone(1 + count // SHARE, 1 << 62)
        status = space.kernel.advance(space.context.address)
        space.end_alone()
        if status in (C.FULL, C.ROOMIER) or (status == C.GROW and not space.grow(space.kernel)):
            break
    count, size = min(count, space.count), 8 * space.words
    with space.stores[0].memory.view(0, size * count) as states:
        begins = range(0, size * count, size * max(1, count // max(1, taken)))
        return [int.from_bytes(states[at : at + size], "little") for at in begins]


def _walked(
    walker: _Walker, layout: Layout, initial: Sequence[int], count: int
) -> tuple[list[int], list[int]]:
    """States that walks come to, and the bits that each thread instance's steps change there."""
    own = [_own_bits(layout, number) for number in range(len(layout.threads))]
    changed, found = [0] * len(own), list[int]()
    state, left, lean = 0, 0, 1.0
    for turn in range(BETWEEN * count):
        after = walker.step(lean) if left else None
        if after is None:
            state = initial[int(walker.random() * len(initial))]
            left, lean = LENGTH, LEANS[int(walker.random() * len(LEANS))]
            walker.place(state)
        else:
            for number, bits in enumerate(own):
                if (state ^ after) & bits:
                    changed[number] |= state ^ after
            state, left = after, left - 1
        if turn % BETWEEN == 0:
            found.append(state)
        if walker.ended:
            break
    return found, changed


def _own_bits(layout: Layout, number: int) -> int:
    """The bits where it stands how far a thread instance has come, and its locals."""
    thread = layout.threads[number]
    bits = 0
    for field in (thread.place, *thread.fields):
        bits |= field.mask << field.offset
    return bits


class _Walker:
    """Stands in a state, and takes steps at random.

    Attributes:
        random: a number from 0 to 1, the same ones each time.
        ended: whether nobody waits for it any more.
    """

    def __init__(self, native: NativeCode) -> None:
        self.random = Random(0).random
        self._size, self._native = 8 * native.words, native
        self._state, self._successors = Words(native.words), Words(ROOM * native.words)
        self.record = native.record()
        self.record[abi.ROOM] = ROOM
        self.ended = False
        word = ctypes.c_int64
        self._expand = ctypes.CFUNCTYPE(word, word, word, word)(native.expand)

    def place(self, state: int) -> None:
        """Stand in a state."""
        for k, word in enumerate(to_words(state, self._native.words)):
            self._state[k] = word

    def step(self, lean: float) -> int | None:
        """Take a step; the state that it leads to. None if there is none, or more than there is room for."""
        count = self._expand(self._state.address, self._successors.address, self.record.address)
        if self.record[abi.OVERFLOW] or not count:
            self.record[abi.OVERFLOW] = 0
            return None
        chosen = int(count * self.random() ** lean)
        ctypes.memmove(self._state.address, self._successors.address + self._size * chosen, self._size)
        return int.from_bytes(ctypes.string_at(self._state.address, self._size), "little")
