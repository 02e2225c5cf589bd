"""What can become of each state: plain Python that numba compiles.

Steps are given as in `interleave.explain.native.block`; backwards, the states before state ``i`` are
entries ``first[i]`` to ``first[i + 1]`` of a second array. Marks are bytes.
"""

from __future__ import annotations

from numba import njit

from interleave.engine.native.kernels.intrinsics import peek, poke
from interleave.explain.native.unfold import flag, raise_flag


@njit
def turn_around(first: int, target: int, count: int, before_first: int, before: int) -> int:
    """Write down the graph backwards, to memory that is 0; steps that crash are left out."""
    for e in range(peek(first + 8 * count)):
        state = peek(target + 8 * e)
        if state >= 0:
            poke(before_first + 8 * state, peek(before_first + 8 * state) + 1)
    total = 0
    for i in range(count + 1):
        total += peek(before_first + 8 * i)
        poke(before_first + 8 * i, total)
    for i in range(count - 1, -1, -1):  # each state's places are taken from the last one on
        for e in range(peek(first + 8 * (i + 1)) - 1, peek(first + 8 * i) - 1, -1):
            state = peek(target + 8 * e)
            if state >= 0:
                place = peek(before_first + 8 * state) - 1
                poke(before_first + 8 * state, place)
                poke(before + 8 * place, i)
    return 0


@njit(inline="always")
def collect(marks: int, count: int, work: int) -> int:
    """Write down the states that are marked; how many there are."""
    left = 0
    for i in range(count):
        if flag(marks, i) != 0:
            poke(work + 8 * left, i)
            left += 1
    return left


@njit
def spread(before_first: int, before: int, count: int, marks: int, work: int) -> int:
    """Mark the states from which one that is marked can be reached."""
    left = collect(marks, count, work)
    while left > 0:
        left -= 1
        state = peek(work + 8 * left)
        for k in range(peek(before_first + 8 * state), peek(before_first + 8 * (state + 1))):
            source = peek(before + 8 * k)
            if flag(marks, source) == 0:
                raise_flag(marks, source)
                poke(work + 8 * left, source)
                left += 1
    return 0


@njit
def doom(
    first: int, target: int, before_first: int, before: int, count: int, marks: int, open_: int, work: int
) -> int:
    """Mark the states from which every run comes to one that is marked, or crashes."""
    for i in range(count):
        steps, crashes = peek(first + 8 * (i + 1)) - peek(first + 8 * i), 0
        for e in range(peek(first + 8 * i), peek(first + 8 * (i + 1))):
            crashes += peek(target + 8 * e) < 0
        poke(open_ + 8 * i, steps - crashes)
        if crashes > 0 and crashes == steps:
            raise_flag(marks, i)
    left = collect(marks, count, work)
    while left > 0:
        left -= 1
        state = peek(work + 8 * left)
        for k in range(peek(before_first + 8 * state), peek(before_first + 8 * (state + 1))):
            source = peek(before + 8 * k)
            ways = peek(open_ + 8 * source) - 1
            poke(open_ + 8 * source, ways)
            if ways == 0 and flag(marks, source) == 0:
                raise_flag(marks, source)
                poke(work + 8 * left, source)
                left += 1
    return 0


#: What `settle` has of each state: its number in depth-first order, from 1 on, and after its component
#: is known, that of the component, negative; the least number that it reaches; its next step.
_NUMBER, _LOW, _NEXT = range(3)


@njit
def settle(first: int, target: int, count: int, doomed: int, marks: int, about: int, work: int) -> int:
    """Mark the states of the strongly connected components that cannot be left but into doom (Tarjan,
    Depth-first search and linear graph algorithms, 1972).

    Args:
        about: three words for each state, 0.
        work: two words for each state: a stack of open components from the one end, the path from
            the other.
    """
    numbered, components, stack, path = 0, 0, 0, 2 * count
    for root in range(count):
        if flag(doomed, root) != 0 or peek(about + 24 * root) != 0:
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
                if other >= 0 and flag(doomed, other) == 0:
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
            components += 1
            begin = stack
            while True:
                begin -= 1
                member = peek(work + 8 * begin)
                poke(about + 24 * member, -components)
                if member == state:
                    break
            closed = True
            for k in range(begin, stack):
                member = peek(work + 8 * k)
                for e in range(peek(first + 8 * member), peek(first + 8 * (member + 1))):
                    other = peek(target + 8 * e)
                    if other >= 0 and flag(doomed, other) == 0 and peek(about + 24 * other) != -components:
                        closed = False
            if closed:
                for k in range(begin, stack):
                    raise_flag(marks, peek(work + 8 * k))
            stack = begin
    return 0


@njit
def mark_stuck(first: int, count: int, marks: int) -> int:
    """Mark the states without steps."""
    for i in range(count):
        if peek(first + 8 * i) == peek(first + 8 * (i + 1)):
            raise_flag(marks, i)
    return 0
