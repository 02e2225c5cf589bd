"""Fair cycles of a graph of all states, and the ways to them: plain Python that numba compiles.

Steps are given as in `interleave.explain.native.block`, marks are bytes. ``masks`` has a word for each
program counter of each thread instance, that of the instance behind ``bases``: the constraints that a step
from there meets, and that are enabled where one can be taken, as bits.
"""

from __future__ import annotations

from numba import njit

from interleave.engine.native.kernels.intrinsics import peek, poke, shifted
from interleave.explain.native.unfold import flag, raise_flag

#: The number of a part in which no run can stay: one state without a step to itself.
ALONE = -(1 << 62)


@njit(inline="always")
def mask_of(label: int, e: int, masks: int, bases: int) -> int:
    """The constraints of a step."""
    what = peek(label + 8 * e)
    base = peek(bases + 8 * (what & 0xFFFF))
    return peek(masks + 8 * (base + (shifted(what, 16) & 0xFFFF)))


@njit(inline="always")
def enabled(first: int, label: int, state: int, masks: int, bases: int) -> int:
    """The constraints that are enabled in a state."""
    found = 0
    for e in range(peek(first + 8 * state), peek(first + 8 * (state + 1))):
        found |= mask_of(label, e, masks, bases)
    return found


@njit
def close(first: int, target: int, count: int, marks: int, within: int, work: int) -> int:
    """Mark what is come to from what is marked, by way of no others than those that are ``within``."""
    left = 0
    for i in range(count):
        if flag(marks, i) != 0:
            poke(work + 8 * left, i)
            left += 1
    while left > 0:
        left -= 1
        state = peek(work + 8 * left)
        for e in range(peek(first + 8 * state), peek(first + 8 * (state + 1))):
            other = peek(target + 8 * e)
            if other >= 0 and flag(within, other) != 0 and flag(marks, other) == 0:
                raise_flag(marks, other)
                poke(work + 8 * left, other)
                left += 1
    return 0


@njit
def sweep_steps(first: int, target: int, count: int, marks: int, every: int) -> int:
    """Mark each state, the last one first, all of whose steps lead to marked ones or crash, if it has a step;
    not with ``every``, each with a step to a marked one. How many are new."""
    new = 0
    for i in range(count - 1, -1, -1):
        if flag(marks, i) != 0:
            continue
        begin, end = peek(first + 8 * i), peek(first + 8 * (i + 1))
        good = every != 0 and begin < end
        for e in range(begin, end):
            other = peek(target + 8 * e)
            if other < 0:
                continue
            there = flag(marks, other) != 0
            if there != (every != 0):
                good = there
                break
        if good:
            raise_flag(marks, i)
            new += 1
    return new


#: What `strong_parts` has of each state: its number in depth-first order, from 1 on, and after its part is
#: known, that of the part, negative, or `ALONE`; the least number that it reaches; its next step.
_NUMBER, _LOW, _NEXT, ABOUT_WORDS = range(4)


@njit
def strong_parts(first: int, target: int, count: int, within: int, about: int, work: int) -> int:
    """Number the strongly connected parts of the states that are ``within`` in which a run can stay (Tarjan,
    Depth-first search and linear graph algorithms, 1972). How many there are.

    Args:
        about: `ABOUT_WORDS` for each state, the first of them 0.
        work: two words for each state: a stack of open parts from the one end, the path from the other.
    """
    numbered, parts, stack, path = 0, 0, 0, 2 * count
    for root in range(count):
        if flag(within, root) == 0 or peek(about + 24 * root) != 0:
            continue
        path -= 1
        poke(work + 8 * path, root)
        while path < 2 * count:
            state = peek(work + 8 * path)
            here = about + 24 * state
            if peek(here) == 0:
                numbered += 1
                poke(here + 8 * _NUMBER, numbered)
                poke(here + 8 * _LOW, numbered)
                poke(here + 8 * _NEXT, peek(first + 8 * state))
                poke(work + 8 * stack, state)
                stack += 1
            low, down = peek(here + 8 * _LOW), False
            end = peek(first + 8 * (state + 1))
            e = peek(here + 8 * _NEXT)
            while e < end:
                other = peek(target + 8 * e)
                if other >= 0 and flag(within, other) != 0:
                    number = peek(about + 24 * other)
                    if number == 0:
                        path -= 1
                        poke(work + 8 * path, other)
                        down = True
                        break
                    if number > 0:  # for one that it came back from it is the least it reaches
                        low = min(low, peek(about + 24 * other + 8 * _LOW))
                e += 1
            poke(here + 8 * _NEXT, e)
            poke(here + 8 * _LOW, low)
            if down:
                continue
            path += 1
            if low < peek(here):
                continue
            stays = peek(work + 8 * (stack - 1)) != state
            if not stays:
                for k in range(peek(first + 8 * state), end):
                    stays = stays or peek(target + 8 * k) == state
            parts += stays
            while True:
                stack -= 1
                member = peek(work + 8 * stack)
                poke(about + 24 * member, -parts if stays else ALONE)
                if member == state:
                    break
    return parts


@njit
def about_parts(
    first: int, target: int, label: int, count: int, about: int, masks: int, bases: int, found: int
) -> int:
    """Of each part the constraints that its inner steps meet, that are always enabled in it, and that ever
    are: three words, the second one -1 at first."""
    for i in range(count):
        part = -peek(about + 24 * i)
        if part <= 0 or part == -ALONE:
            continue
        here, moves = 0, 0
        for e in range(peek(first + 8 * i), peek(first + 8 * (i + 1))):
            mask = mask_of(label, e, masks, bases)
            here |= mask
            other = peek(target + 8 * e)
            if other >= 0 and peek(about + 24 * other) == -part:
                moves |= mask
        where = found + 24 * (part - 1)
        poke(where, peek(where) | moves)
        poke(where + 8, peek(where + 8) & here)
        poke(where + 16, peek(where + 16) | here)
    return 0


@njit
def sort_parts(
    first: int, label: int, count: int, about: int, masks: int, bases: int, found: int, strong: int,
    within: int, fair: int,
) -> int:  # fmt: skip
    """Sort the parts by what is known of them. States of fair parts get their number in ``fair``; of a part
    with a strong constraint that is enabled and not met those states stay ``within`` in which it is not; how
    many these are. The others are marked as none. ``found`` has for each part its number as a fair one in the
    first word, 0 if it is none, and the strong constraints to do without in the second; -1 if that is of no
    use."""
    left = 0
    for i in range(count):
        number = peek(about + 24 * i)
        poke(about + 24 * i, 0)
        byte = within + (i & ~7)
        poke(byte, peek(byte) & ~(0xFF << ((i & 7) << 3)))
        if number >= 0 or number == ALONE:
            continue
        where = found + 24 * (-number - 1)
        if peek(where) != 0:
            poke(fair + 8 * i, peek(where))
            continue
        unmet = peek(where + 8)
        if unmet != -1 and enabled(first, label, i, masks, bases) & unmet & strong == 0:
            raise_flag(within, i)
            left += 1
    return left


@njit
def stem(
    first: int, target: int, begins: int, region: int, ends: int, parts: int, before: int, queue: int,
    count: int,
) -> int:  # fmt: skip
    """Breadth first from the entries of a queue, each twice a state and whether the region was entered. The
    first entry in the region that is an end, or in a part; -1 if there is none. ``before`` has for each the
    step that led there over whether that began in the region, plus one; -1 for those that are there at
    first."""
    at = 0
    while at < count:
        here = peek(queue + 8 * at)
        state, inside = here >> 1, here & 1
        at += 1
        if inside != 0 and (flag(ends, state) != 0 or peek(parts + 8 * state) != 0):
            return here
        for e in range(peek(first + 8 * state), peek(first + 8 * (state + 1))):
            other = peek(target + 8 * e)
            if other < 0 or (inside != 0 and flag(region, other) == 0):
                continue
            for k in range(2):
                entered = 1 - k
                if inside != 0 and entered == 0:
                    continue
                if inside == 0 and entered == 1 and flag(begins, other) == 0:
                    continue
                node = 2 * other + entered
                if peek(before + 8 * node) == 0:
                    poke(before + 8 * node, ((e << 1) | inside) + 1)
                    poke(queue + 8 * count, node)
                    count += 1
    return -1


@njit
def nearest(
    first: int, target: int, label: int, start: int, back: int, parts: int, masks: int, bases: int,
    unmet: int, weak: int, before: int, queue: int, reached: int,
) -> int:  # fmt: skip
    """Breadth first from a state in its part to the nearest step that meets one of the constraints ``unmet``,
    or that leads to a state in which one of them that is weak is not enabled; or, if there are none, that
    leads ``back``. Its number, -1 if there is none. ``before`` has for each state the step that led there,
    plus one, and is 0 at first; it is 0 again after a call with ``reached``, which forgets so many states of
    the queue."""
    if reached > 0:
        for k in range(reached):
            poke(before + 8 * peek(queue + 8 * k), 0)
        return 0
    part = peek(parts + 8 * start)
    at, count = 0, 1
    poke(queue, start)
    poke(before + 8 * start, -1)
    while at < count:
        state = peek(queue + 8 * at)
        at += 1
        for e in range(peek(first + 8 * state), peek(first + 8 * (state + 1))):
            other = peek(target + 8 * e)
            if other < 0 or peek(parts + 8 * other) != part:
                continue
            if unmet == 0:
                good = other == back
            else:
                good = mask_of(label, e, masks, bases) & unmet != 0
                good = good or weak & unmet & ~enabled(first, label, other, masks, bases) != 0
            if good:
                poke(queue + 8 * count, -1)
                return e
            if peek(before + 8 * other) == 0:
                poke(before + 8 * other, e + 1)
                poke(queue + 8 * count, other)
                count += 1
    return -1
