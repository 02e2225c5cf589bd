"""Breadth first through the open states of a search's own table, for the run that shows a violation; plain
Python that numba compiles. Lists have 32 bits a state: its number."""

from __future__ import annotations

from numba import njit

from interleave.engine.native import abi
from interleave.engine.native.kernels import context as C
from interleave.engine.native.kernels.backwards import copy
from interleave.engine.native.kernels.hashes import hash_of
from interleave.engine.native.kernels.intrinsics import call, peek, peek_half, poke, poke_half, prefetch
from interleave.engine.native.kernels.visited import field, line_of, put
from interleave.liveness.native import block as B
from interleave.liveness.native.deepen import enabled_at, index_of, set_of, state_at, unfold_state
from interleave.liveness.native.open import bit, change_bit, number_at


@njit
def place_of(ctx: int, b: int, state: int) -> int:
    """The number of the visited state at an address."""
    return number_at(ctx, b, state, hash_of(state, field(ctx, C.WORDS)))


@njit
def state_of(ctx: int, b: int, number: int, target: int) -> int:
    """Copy the state that has a number to an address."""
    copy(state_at(ctx, b, number), target, field(ctx, C.WORDS))
    return 0


@njit
def mark_seen(seen: int, number: int) -> int:
    """Note that a state is seen."""
    change_bit(seen, number, 1)
    return 0


@njit
def unfold_numbers(ctx: int, b: int, number: int) -> int:
    """Take the steps of a state; the numbers of those that they lead to are where their hashes were. What
    `unfold_state` returns."""
    worker, words = field(ctx, C.WORKERS), field(ctx, C.WORDS)
    out, hashes = field(worker, C.OUT), field(worker, C.HASHES)
    taken = unfold_state(ctx, b, number)
    if taken < 0:
        return taken
    for j in range(taken >> 1):
        h = hash_of(out + 8 * words * j, words)
        poke(hashes + 8 * j, h)
        prefetch(line_of(ctx, h))
    for j in range(taken >> 1):
        poke(hashes + 8 * j, number_at(ctx, b, out + 8 * words * j, peek(hashes + 8 * j)))
    return taken


@njit
def is_end(ctx: int, b: int, number: int, what: int) -> bool:
    """Whether a state is of a part in which a run can stay, or one in which the judge that is asked finds
    something."""
    if what == B.A_PART:
        index = peek_half(index_of(b, number))
        return B.ON_THE_WAY <= index < B.CLOSED
    if what != B.A_GOAL:
        return False
    record = field(field(ctx, C.WORKERS), C.RECORD)
    counter = record + 8 * (abi.FINDINGS + field(b, B.FINDING))
    poke(counter, 0)
    call(field(ctx, C.JUDGE), state_at(ctx, b, number), record, field(b, B.WANTED))
    return peek(counter) != 0


@njit
def spread(ctx: int, b: int, at: int, count: int, to: int, seen: int, within: int, what: int) -> int:
    """List the states that steps from some lead to, that are not ``seen`` and ``within`` a set, if that is
    one; how many. It ends when one of those from which steps are taken is what is looked for: its place in
    the list is ``FOUND``. -1 if there is too little room for steps."""
    hashes, new = field(field(ctx, C.WORKERS), C.HASHES), 0
    for k in range(count):
        number = peek_half(at + 4 * k)
        if is_end(ctx, b, number, what):
            put(b, B.FOUND, k)
            return new
        taken = unfold_numbers(ctx, b, number)
        if taken < 0:
            return -1
        if taken == 0 and what == B.AN_END:
            put(b, B.FOUND, k)
            return new
        for j in range(taken >> 1):
            other = peek(hashes + 8 * j)
            if (within == 0 or bit(within, other) != 0) and bit(seen, other) == 0:
                change_bit(seen, other, 1)
                poke_half(to + 4 * new, other)
                new += 1
    return new


@njit
def enter_begins(
    ctx: int, b: int, first: int, count: int, to: int, seen: int, within: int, begins: int
) -> int:
    """List those of ``count`` states that are of two sets and not ``seen``; how many."""
    new, stride = 0, 8 * field(ctx, C.WORDS)
    for k in range(count):
        number = place_of(ctx, b, first + stride * k)
        if bit(within, number) != 0 and bit(begins, number) != 0 and bit(seen, number) == 0:
            change_bit(seen, number, 1)
            poke_half(to + 4 * new, number)
            new += 1
    return new


@njit
def source_of(ctx: int, b: int, at: int, count: int, target: int) -> int:
    """The place in a list of the first state with a step to another one; -1 if there is none, -2 if there is
    too little room for steps."""
    hashes = field(field(ctx, C.WORKERS), C.HASHES)
    for k in range(count):
        taken = unfold_numbers(ctx, b, peek_half(at + 4 * k))
        if taken < 0:
            return -2
        for j in range(taken >> 1):
            if peek(hashes + 8 * j) == target:
                return k
    return -1


@njit
def spread_in_part(
    ctx: int, b: int, at: int, count: int, to: int, seen: int, part: int, unmet: int, back: int, here: int
) -> int:  # fmt: skip
    """List the states of a part that steps from some of its states lead to and that are not ``seen``; how
    many, -1 if there is too little room for steps.

    What is looked for is a state in which a weak constraint of ``unmet`` is not enabled, if ``here``: its
    place in the list is ``FOUND``. Else a step that meets one of them; if there are none, one that leads
    ``back``: ``FOUND`` is where it comes from, and ``LEADS`` where it leads, -1 for a state.
    """
    hashes, labels, new = field(field(ctx, C.WORKERS), C.HASHES), field(field(b, B.RECORD), abi.LABELS), 0
    for k in range(count):
        number = peek_half(at + 4 * k)
        crashes = field(field(b, B.RECORD), abi.CRASHES)
        if unfold_numbers(ctx, b, number) < 0:
            return -1
        state = state_at(ctx, b, number)
        if here != 0 and field(b, B.WEAK) & unmet & ~enabled_at(b, state, crashes) != 0:
            put(b, B.FOUND, k)
            put(b, B.LEADS, -1)
            return new
        j = 0
        for thread in range(field(b, B.THREADS_COUNT)):
            until = peek(labels + 16 * thread)
            if j == until:
                continue
            met = peek(field(b, B.MASKS) + 8 * set_of(b, thread, state))
            while j < until:
                other = peek(hashes + 8 * j)
                j += 1
                if peek_half(index_of(b, other)) != part:
                    continue
                good = other == back if unmet == 0 else met & unmet != 0
                if good and field(b, B.FOUND) < 0:
                    put(b, B.FOUND, k)
                    put(b, B.LEADS, other)
                if bit(seen, other) == 0:
                    change_bit(seen, other, 1)
                    poke_half(to + 4 * new, other)
                    new += 1
    return new
