"""Looking at the explored graph again: states backwards from what was found, for traces, and from
a goal, for ``recoverable``. Plain Python that numba compiles; one worker, but for `predecessors`.

A *list* is states behind each other in memory; a *set* of its states is a table of their numbers
plus one, with twice as many slots as there are states at least.
"""

from __future__ import annotations

from numba import njit

from interleave.engine.native import abi
from interleave.engine.native.kernels import context as C
from interleave.engine.native.kernels.hashes import hash_of
from interleave.engine.native.kernels.intrinsics import call, lanes, lowest, peek, poke, prefetch, scaled
from interleave.engine.native.kernels.visited import field, find_stored, line_of, put, same, tag_of, told


@njit(inline="always")
def copy(source: int, target: int, words: int) -> None:
    for k in range(words):
        poke(target + 8 * k, peek(source + 8 * k))


@njit
def select(ctx: int, first: int, count: int, finding: int, wanted: int, target: int) -> int:
    """Copy to ``target`` each of ``count`` states in which a finding is met: judged with
    ``wanted``, or expanded if that is 0. Returns how many."""
    worker, words = field(ctx, C.WORKERS), field(ctx, C.WORDS)
    record, out = field(worker, C.RECORD), field(worker, C.OUT)
    counter = record + 8 * (abi.FINDINGS + finding)
    chosen = 0
    for i in range(count):
        state = first + 8 * words * i
        poke(counter, 0)
        if wanted != 0:
            call(field(ctx, C.JUDGE), state, record, wanted)
        else:
            put(record, abi.ROOM, field(worker, C.OUT_ROOM))
            call(field(ctx, C.EXPAND), state, out, record)
        if peek(counter) != 0:
            copy(state, target + 8 * words * chosen, words)
            chosen += 1
    return chosen


@njit
def index(states: int, count: int, words: int, table: int, slots: int) -> int:
    """Make the set of a list, in memory that is 0."""
    for low in range(0, count, C.BATCH):
        high = min(low + C.BATCH, count)
        for i in range(low, high):
            prefetch(table + 8 * scaled(hash_of(states + 8 * words * i, words), slots))
        for i in range(low, high):
            slot = scaled(hash_of(states + 8 * words * i, words), slots)
            while peek(table + 8 * slot) != 0:
                slot += 1
                if slot == slots:
                    slot = 0
            poke(table + 8 * slot, i + 1)
    return 0


@njit
def member(state: int, states: int, words: int, table: int, slots: int) -> int:
    """Whether the set of a list has the state at an address."""
    slot = scaled(hash_of(state, words), slots)
    while True:
        number = peek(table + 8 * slot)
        if number == 0:
            return 0
        if same(states + 8 * words * (number - 1), state, words):
            return 1
        slot += 1
        if slot == slots:
            slot = 0


@njit
def predecessors(
    ctx: int, me: int, first: int, count: int, states: int, table: int, slots: int, target: int
) -> int:
    """Copy to ``target`` each of ``count`` states with a successor in a set. Returns how many. Any number of
    workers do it at once, each with a block of its own."""
    worker, words = field(ctx, C.WORKERS) + 8 * C.WORKER_WORDS * me, field(ctx, C.WORDS)
    record, out, expand = field(worker, C.RECORD), field(worker, C.OUT), field(ctx, C.EXPAND)
    room, counts = field(worker, C.OUT_ROOM), field(worker, C.COUNTS)
    stride = 8 * words
    chosen = 0
    at = 0
    while at < count:
        begin, found = at, 0
        while at < count and at - begin < C.BATCH:
            put(record, abi.ROOM, room - found)
            successors = call(expand, first + stride * at, out + stride * found, record)
            if field(record, abi.OVERFLOW) != 0:  # not for the first: there was room in the search
                put(record, abi.OVERFLOW, 0)
                break
            poke(counts + 8 * (at - begin), successors)
            for j in range(found, found + successors):
                prefetch(table + 8 * scaled(hash_of(out + stride * j, words), slots))
            found += successors
            at += 1
        found = 0
        for i in range(begin, at):
            successors = peek(counts + 8 * (i - begin))
            for j in range(found, found + successors):
                if member(out + stride * j, states, words, table, slots) != 0:
                    copy(first + stride * i, target + stride * chosen, words)
                    chosen += 1
                    break
            found += successors
    return chosen


# ---------------------------------------------------------------------------- marks on all states


@njit
def number_of(ctx: int, state: int, h: int) -> int:
    """The number of a visited state: its place, or where its entry is if it is its own entry."""
    words, table, regions = field(ctx, C.WORDS), field(ctx, C.TABLE), field(ctx, C.REGIONS)
    exact, end = field(ctx, C.ENTRIES) == C.EXACT, table + 64 * field(ctx, C.LINES)
    line = line_of(ctx, h if exact else told(h, regions))
    while True:
        if exact:
            found = lanes(line, h, -1) & 0xFF
            if found != 0:
                return ((line - table) >> 3) + lowest(found)
        else:
            candidates = lanes(line, tag_of(h, regions), -1 << C.PLACE_BITS) & 0xFF
            place = find_stored(ctx, line, candidates, state, words)
            if place >= 0:
                return place
        line += 64
        if line == end:
            line = table


@njit(inline="always")
def mark_address(marks: int, number: int) -> int:
    """A state has a bit in one piece of memory for each worker."""
    base = peek(marks + 8 * (number >> C.WORKER_SHIFT))
    return base + 8 * ((number & ((1 << C.WORKER_SHIFT) - 1)) >> 6)


@njit(inline="always")
def marked(marks: int, number: int) -> bool:
    return (peek(mark_address(marks, number)) >> (number & 63)) & 1 != 0


@njit(inline="always")
def mark(marks: int, number: int) -> None:
    where = mark_address(marks, number)
    poke(where, peek(where) | (1 << (number & 63)))


@njit
def mark_goals(ctx: int, first: int, count: int, wanted: int, finding: int, marks: int) -> int:
    """Mark each of ``count`` states that the judge ``wanted`` accepts."""
    worker, words = field(ctx, C.WORKERS), field(ctx, C.WORDS)
    record, judge = field(worker, C.RECORD), field(ctx, C.JUDGE)
    counter = record + 8 * (abi.FINDINGS + finding)
    for i in range(count):
        state = first + 8 * words * i
        poke(counter, 0)
        call(judge, state, record, wanted)
        if peek(counter) != 0:
            mark(marks, number_of(ctx, state, hash_of(state, words)))
    return 0


@njit
def sweep(ctx: int, first: int, count: int, marks: int, left: int) -> int:
    """Mark each of ``count`` states, the last one first, that has a marked successor. Those that
    stay unmarked are copied to ``left``, unless that is 0. Returns how many stay unmarked."""
    worker, words = field(ctx, C.WORKERS), field(ctx, C.WORDS)
    record, out, hashes = field(worker, C.RECORD), field(worker, C.OUT), field(worker, C.HASHES)
    stride, expand = 8 * words, field(ctx, C.EXPAND)
    unmarked = 0
    for i in range(count - 1, -1, -1):
        state = first + stride * i
        own = number_of(ctx, state, hash_of(state, words))
        if marked(marks, own):
            continue
        put(record, abi.ROOM, field(worker, C.OUT_ROOM))
        found = call(expand, state, out, record)
        for j in range(found):
            h = hash_of(out + stride * j, words)
            poke(hashes + 8 * j, h)
            prefetch(line_of(ctx, h))
        good = False
        for j in range(found):
            if marked(marks, number_of(ctx, out + stride * j, peek(hashes + 8 * j))):
                good = True
                break
        if good:
            mark(marks, own)
        else:
            if left != 0:
                copy(state, left + stride * unmarked, words)
            unmarked += 1
    return unmarked
