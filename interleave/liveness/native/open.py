"""Which states have no run on which what is to come never comes, found backwards on a search's own table by
all of its workers; plain Python that numba compiles."""

from __future__ import annotations

from numba import njit

from interleave.engine.native import abi
from interleave.engine.native.kernels import context as C
from interleave.engine.native.kernels.backwards import number_of
from interleave.engine.native.kernels.hashes import hash_of
from interleave.engine.native.kernels.intrinsics import (
    call,
    look,
    peek,
    poke,
    prefetch,
    scaled,
    shifted,
    swap,
)
from interleave.engine.native.kernels.visited import field, put
from interleave.liveness.native import block as B


@njit(inline="always")
def bit(bits: int, number: int) -> int:
    return shifted(peek(bits + 8 * (number >> 6)), number & 63) & 1


@njit(inline="always")
def change_bit(bits: int, number: int, value: int) -> None:
    """Set a bit to a value while others set those beside it."""
    where, one = bits + 8 * (number >> 6), 1 << (number & 63)
    while True:
        old = look(where)
        new = old | one if value != 0 else old & ~one
        if old == new or swap(where, old, new) == old:
            break


@njit(inline="always")
def number_at(ctx: int, b: int, state: int, h: int) -> int:
    """The number of a visited state, by its hash."""
    place = number_of(ctx, state, h)
    base = peek(field(b, B.BASES) + 8 * shifted(place, C.WORKER_SHIFT))
    return base + (place & ((1 << C.WORKER_SHIFT) - 1))


@njit(inline="always")
def ask_for(ctx: int, bits: int, h: int, exact: bool) -> None:
    """Ask for the line of a hash's entry, and for the bit of the state if that is where its entry most likely
    is: in this line."""
    line = scaled(h, field(ctx, C.LINES))
    prefetch(field(ctx, C.TABLE) + 64 * line)
    if exact:
        prefetch(bits + 8 * (line >> 3))


@njit
def open_entries(table: int, begin: int, end: int, bits: int) -> int:
    """Set the bits of the entries of a table from one, a multiple of 64, to another one that are not empty;
    of all of them if there is no table."""
    for low in range(begin, end, 64):
        word = 0
        for k in range(min(64, end - low)):
            if table == 0 or peek(table + 8 * (low + k)) != 0:
                word |= 1 << k
        poke(bits + 8 * (low >> 6), word)
    return 0


@njit
def sweep_open(ctx: int, me: int, first: int, count: int, b: int, judging: int) -> int:
    """Close each of ``count`` states all of whose steps lead to closed ones or crash, if it has a step; if
    they are judged, too, each in which the goal is there. How many are closed; -1 if there is too little
    room."""
    worker, words = field(ctx, C.WORKERS) + 8 * C.WORKER_WORDS * me, field(ctx, C.WORDS)
    record, out, hashes = field(worker, C.RECORD), field(worker, C.OUT), field(worker, C.HASHES)
    counts, room, expand = field(worker, C.COUNTS), field(worker, C.OUT_ROOM), field(ctx, C.EXPAND)
    own, bits, stride = field(b, B.OWN) + 8 * B.OWN_WORDS * me, field(b, B.OPEN), 8 * words
    counter = record + 8 * (abi.FINDINGS + field(b, B.FINDING))
    closed, at, exact = 0, 0, field(ctx, C.ENTRIES) == C.EXACT
    while at < count:
        begin, end = at, min(count, at + C.BATCH)
        for i in range(begin, end):
            h = hash_of(first + stride * i, words)
            poke(own + 8 * (i - begin), h)
            ask_for(ctx, bits, h, exact)
        found = 0
        while at < end:
            state, where = first + stride * at, own + 8 * (at - begin)
            number = number_at(ctx, b, state, peek(where))
            poke(where, number)
            poke(counts + 8 * (at - begin), 0)
            if bit(bits, number) == 0:
                at += 1
                continue
            if judging != 0:
                poke(counter, 0)
                call(field(ctx, C.JUDGE), state, record, field(b, B.WANTED))
                if peek(counter) != 0:
                    poke(own + 8 * B.GOALS, 1)
                    change_bit(bits, number, 0)
                    closed += 1
                    at += 1
                    continue
            crashes = field(record, abi.CRASHES)
            put(record, abi.ROOM, room - found)
            taken = call(expand, state, out + stride * found, record)
            if field(record, abi.OVERFLOW) != 0:
                put(record, abi.OVERFLOW, 0)
                put(record, abi.CRASHES, crashes)
                if found == 0:
                    return -1
                break
            if taken > 0 or field(record, abi.CRASHES) != crashes:  # a run can end in any other state
                poke(counts + 8 * (at - begin), 1 + taken)
            for j in range(found, found + taken):
                h = hash_of(out + stride * j, words)
                poke(hashes + 8 * j, h)
                ask_for(ctx, bits, h, exact)
            found += taken
            at += 1
        found = 0
        for i in range(begin, at):
            steps = peek(counts + 8 * (i - begin))
            if steps == 0:
                continue
            good = True
            for j in range(found, found + steps - 1):
                if bit(bits, number_at(ctx, b, out + stride * j, peek(hashes + 8 * j))) != 0:
                    good = False
                    break
            found += steps - 1
            if good:
                change_bit(bits, peek(own + 8 * (i - begin)), 0)
                closed += 1
    return closed


@njit
def begin_open(ctx: int, me: int, first: int, count: int, b: int, judging: int) -> int:
    """Note the open ones of ``count`` states in which what is to come is asked for: if they are not judged,
    all of them. In how many it is asked for, closed ones among them."""
    worker, words = field(ctx, C.WORKERS) + 8 * C.WORKER_WORDS * me, field(ctx, C.WORDS)
    record = field(worker, C.RECORD)
    counter = record + 8 * (abi.FINDINGS + field(b, B.FINDING))
    asked = 0
    for i in range(count):
        state = first + 8 * words * i
        if judging != 0:
            poke(counter, 0)
            call(field(ctx, C.JUDGE), state, record, field(b, B.WANTED))
            if peek(counter) == 0:
                continue
        asked += 1
        number = number_at(ctx, b, state, hash_of(state, words))
        if bit(field(b, B.OPEN), number) != 0:
            change_bit(field(b, B.BEGINS), number, 1)
    return asked
