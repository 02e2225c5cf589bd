"""Whether a run can end, or go round fairly for ever, in the open states of a search's own table; plain
Python that numba compiles.

Depth first, with a stack of what may become strongly connected parts (Gabow, Path-based depth-first search
for strong and biconnected components, 2000). A step leads to a state of the same part if that is still on the
stack once it has been looked at, so what a part's inner steps meet is summed up on the way; no step is kept
longer than the way is, and no state but its number.
"""

from __future__ import annotations

from numba import njit

from interleave.engine.native import abi
from interleave.engine.native.kernels import context as C
from interleave.engine.native.kernels.hashes import hash_of, unmixed
from interleave.engine.native.kernels.intrinsics import (
    call,
    lowest,
    ones,
    peek,
    peek_byte,
    peek_half,
    plus,
    poke,
    poke_byte,
    poke_half,
    prefetch,
    scaled,
    shifted,
)
from interleave.engine.native.kernels.visited import field, line_of, put, stored_at
from interleave.liveness.native import block as B
from interleave.liveness.native.open import number_at

#: What is known of a part is a word: the constraints that its inner steps meet, those that are enabled in all
#: of its states, those that are in some; and a bit that there is an inner step.
EACH = (1 << B.MOST_CONSTRAINTS) - 1
ALWAYS, EVER = B.MOST_CONSTRAINTS, 2 * B.MOST_CONSTRAINTS
INNER = -1 << 63
ALL_ALWAYS = EACH << ALWAYS
#: The index of a state that is looked at so many steps later is asked for.
AHEAD = 4


@njit
def index_open(b: int) -> int:
    """Make the index: open states were not looked at, others need not be; those of fair parts stay marked.
    How many are open."""
    count = 0
    for word in range(field(b, B.NUMBERS) >> 6):
        found = peek(field(b, B.OPEN) + 8 * word)
        count += ones(found)
        for k in range(64):
            where = field(b, B.INDEX) + 4 * (64 * word + k)
            if shifted(found, k) & 1 != 0:
                poke_half(where, 0)
            elif peek_half(where) < B.ON_THE_WAY:
                poke_half(where, B.CLOSED)
    return count


@njit(inline="always")
def index_of(b: int, number: int) -> int:
    """Where the index of a state is."""
    return field(b, B.INDEX) + 4 * number


@njit(inline="always")
def state_at(ctx: int, b: int, number: int) -> int:
    """The address of the state that has a number."""
    if field(ctx, C.ENTRIES) == C.EXACT:
        poke(field(b, B.STATE), plus(unmixed(peek(field(ctx, C.TABLE) + 8 * number)), -1))
        return field(b, B.STATE)
    bases = field(b, B.BASES)
    worker = field(b, B.BASES_COUNT) - 1
    while peek(bases + 8 * worker) > number:
        worker -= 1
    place = (worker << C.WORKER_SHIFT) + number - peek(bases + 8 * worker)
    return stored_at(field(ctx, C.STORES), place, 8 * field(ctx, C.WORDS))


@njit(inline="always")
def set_of(b: int, thread: int, state: int) -> int:
    """The number of the set of constraints that a thread's steps meet."""
    about = field(b, B.THREADS) + 8 * B.THREAD_WORDS * thread
    place = shifted(peek(state + field(about, B.PLACE_WORD)), field(about, B.PLACE_SHIFT))
    return peek(field(about, B.SETS) + 8 * (place & field(about, B.PLACE_MASK)))


@njit
def unfold_state(ctx: int, b: int, number: int) -> int:
    """Take the steps of a state: how many there are over 1 if one of them crashes; -1 if there is too little
    room."""
    worker, record = field(ctx, C.WORKERS), field(b, B.RECORD)
    crashes = field(record, abi.CRASHES)
    put(record, abi.ROOM, field(worker, C.OUT_ROOM))
    taken = call(field(b, B.EXPAND), state_at(ctx, b, number), field(worker, C.OUT), record)
    if field(record, abi.OVERFLOW) != 0:
        put(record, abi.OVERFLOW, 0)
        return -1
    return 2 * taken + (field(record, abi.CRASHES) != crashes)


@njit
def enabled_at(b: int, state: int, before: int) -> int:
    """The constraints that are enabled in the state whose steps were taken; ``before`` them there had been so
    many crashes."""
    labels, found, enabled = field(field(b, B.RECORD), abi.LABELS), 0, 0
    for k in range(field(b, B.THREADS_COUNT)):
        until, crashed = peek(labels + 16 * k), peek(labels + 16 * k + 8)
        if until != found or crashed != before:
            enabled |= peek(field(b, B.MASKS) + 8 * set_of(b, k, state))
        found, before = until, crashed
    return enabled


@njit
def join_parts(b: int, index: int, met: int) -> None:
    """A step leads from the state that is looked at to the one at a place of the stack: all that may be parts
    between them are one. ``met`` are the constraints that the step meets."""
    last = field(b, B.PARTS_COUNT) - 1
    firsts, about = field(b, B.FIRSTS), field(b, B.ABOUT)
    known = peek(about + 8 * last)
    while peek_half(firsts + 4 * last) > index:
        last -= 1
        other = peek(about + 8 * last)
        known = ((known | other) & ~ALL_ALWAYS) | (known & other & ALL_ALWAYS)
    poke(about + 8 * last, known | met | INNER)
    put(b, B.PARTS_COUNT, last + 1)


@njit
def visit(ctx: int, b: int, number: int, by: int) -> int:
    """Come to a state that was not looked at, by a step that meets a set of constraints."""
    worker, words, stride = field(ctx, C.WORKERS), field(ctx, C.WORDS), 8 * field(ctx, C.WORDS)
    out, hashes = field(worker, C.OUT), field(worker, C.HASHES)
    crashes = field(field(b, B.RECORD), abi.CRASHES)
    taken = unfold_state(ctx, b, number)
    if taken < 0:
        return B.NO_ROOM
    if taken == 0:
        return B.STUCK
    taken >>= 1
    exact = field(ctx, C.ENTRIES) == C.EXACT
    for j in range(taken):  # what is looked at next is asked for at once, so that these misses overlap
        h = hash_of(out + stride * j, words)
        poke(hashes + 8 * j, h)
        prefetch(line_of(ctx, h))
        if exact:  # its entry is most likely in this line
            prefetch(index_of(b, scaled(h, field(ctx, C.LINES)) << 3))
    state = state_at(ctx, b, number)
    enabled = enabled_at(b, state, crashes)
    place, last, steps = field(b, B.STACK_COUNT), field(b, B.PARTS_COUNT), field(b, B.STEPS_COUNT)
    if steps + taken + 1 > field(b, B.STEPS_ROOM):
        return B.NO_ROOM
    poke_half(field(b, B.STACK) + 4 * place, number)
    put(b, B.STACK_COUNT, place + 1)
    poke_half(index_of(b, number), place + 1)
    poke_half(field(b, B.FIRSTS) + 4 * last, place)
    poke(field(b, B.ABOUT) + 8 * last, (enabled << ALWAYS) | (enabled << EVER))
    put(b, B.PARTS_COUNT, last + 1)
    poke_half(field(b, B.STEPS) + 4 * steps, B.ON_THE_WAY + place)
    poke_byte(field(b, B.BY) + steps, by)
    steps += 1
    for j in range(taken):
        other = number_at(ctx, b, out + stride * j, peek(hashes + 8 * j))
        poke(hashes + 8 * j, other)
        if not exact:
            prefetch(index_of(b, other))
    labels, j = field(field(b, B.RECORD), abi.LABELS), 0
    for k in range(field(b, B.THREADS_COUNT)):
        until = peek(labels + 16 * k)
        if j == until:
            continue
        meets = set_of(b, k, state)
        while j < until:
            other = peek(hashes + 8 * j)
            j += 1
            index = peek_half(index_of(b, other))
            if index == 0:
                poke_half(field(b, B.STEPS) + 4 * steps, other)
                poke_byte(field(b, B.BY) + steps, meets)
                steps += 1
            elif index < B.ON_THE_WAY:
                join_parts(b, index - 1, peek(field(b, B.MASKS) + 8 * meets))
    put(b, B.STEPS_COUNT, steps)
    return B.TURN_ENDED


@njit
def leave(ctx: int, b: int, place: int, met: int) -> int:
    """Go back from the state at a place of the stack, to which a step led that meets some constraints."""
    last = field(b, B.PARTS_COUNT) - 1
    known = peek(field(b, B.ABOUT) + 8 * last)
    if peek_half(field(b, B.FIRSTS) + 4 * last) != place:
        poke(field(b, B.ABOUT) + 8 * last, known | met | INNER)
        return B.TURN_ENDED
    unmet, mark = 0, B.CLOSED
    if known < 0:
        put(b, B.CYCLES, 1)
        moves, always, ever = known & EACH, shifted(known, ALWAYS) & EACH, shifted(known, EVER) & EACH
        if always & ~moves & field(b, B.WEAK) == 0:
            unmet = ever & ~moves & field(b, B.STRONG)
            if unmet == 0:
                if field(b, B.MARKING) == 0:
                    return B.FAIR
                mark = B.ON_THE_WAY + field(b, B.EVERS_COUNT)
                poke(field(b, B.EVERS) + 8 * field(b, B.EVERS_COUNT), ever)
                put(b, B.EVERS_COUNT, field(b, B.EVERS_COUNT) + 1)
    for k in range(place, field(b, B.STACK_COUNT)):
        number = peek_half(field(b, B.STACK) + 4 * k)
        poke_half(index_of(b, number), mark)
        if unmet != 0:  # without the states in which it is enabled there may be a part in which it never is
            crashes = field(field(b, B.RECORD), abi.CRASHES)
            if unfold_state(ctx, b, number) < 0:
                return B.NO_ROOM
            if enabled_at(b, state_at(ctx, b, number), crashes) & unmet == 0:
                where = field(b, B.NEXT) + 8 * (number >> 6)
                poke(where, peek(where) | (1 << (number & 63)))
                put(b, B.NEXT_COUNT, field(b, B.NEXT_COUNT) + 1)
    put(b, B.STACK_COUNT, place)
    put(b, B.PARTS_COUNT, last)
    return B.TURN_ENDED


@njit
def root(b: int) -> int:
    """The next open state in which it is asked for that was not looked at; -1 if there is none."""
    word = field(b, B.CURSOR)
    while word < field(b, B.NUMBERS) >> 6:
        found = peek(field(b, B.BEGINS) + 8 * word)
        while found != 0:
            number = 64 * word + lowest(found)
            if peek_half(index_of(b, number)) == 0:
                put(b, B.CURSOR, word)
                return number
            found &= found - 1
        word += 1
    put(b, B.CURSOR, word)
    return -1


@njit
def deepen(ctx: int, b: int) -> int:
    """Look at open states, depth first; how it ends.

    ``STEPS`` has each state on the way, by its place on the stack, and behind it its steps to states that
    were not looked at when it was.
    """
    for _ in range(B.TURN):
        steps = field(b, B.STEPS_COUNT) - 1
        if steps < 0:
            number = root(b)
            if number < 0:
                return B.FINISHED
            status = visit(ctx, b, number, 0)
        else:
            put(b, B.STEPS_COUNT, steps)
            what, by = peek_half(field(b, B.STEPS) + 4 * steps), peek_byte(field(b, B.BY) + steps)
            met, status = peek(field(b, B.MASKS) + 8 * by), B.TURN_ENDED
            soon = peek_half(field(b, B.STEPS) + 4 * max(0, steps - AHEAD))
            if soon < B.ON_THE_WAY:
                prefetch(index_of(b, soon))
            if what >= B.ON_THE_WAY:
                status = leave(ctx, b, what - B.ON_THE_WAY, met)
            else:
                index = peek_half(index_of(b, what))
                if index == 0:
                    status = visit(ctx, b, what, by)
                elif index < B.ON_THE_WAY:
                    join_parts(b, index - 1, met)
        if status != B.TURN_ENDED:
            return status
    return B.TURN_ENDED
