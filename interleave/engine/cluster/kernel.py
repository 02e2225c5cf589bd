"""A shard's inner loops: plain Python that numba compiles.

A state belongs to one shard, by a hash of some of its bits. Expanding puts what belongs to others into a
bucket for each of them; what others have put there is entered as if it had been met here. Table, store and
compiled models are the search's own (`engine/native/kernels/`).
"""

from __future__ import annotations

from numba import njit

from interleave.engine.cluster import block as B
from interleave.engine.native import abi
from interleave.engine.native.kernels import context as C
from interleave.engine.native.kernels.backwards import copy, mark, marked, number_of
from interleave.engine.native.kernels.hashes import FACTOR, GOLDEN, hash_of, mix
from interleave.engine.native.kernels.intrinsics import (
    call,
    folded,
    look,
    peek,
    peek_byte,
    plus,
    poke,
    poke_byte,
    prefetch,
    scaled,
)
from interleave.engine.native.kernels.kernel import enter, state_of_level
from interleave.engine.native.kernels.packing import bytes_at, put_bytes
from interleave.engine.native.kernels.visited import field, line_of, put, same


@njit(inline="always")
def owner_of(job: int, state: int, words: int) -> int:
    """The shard that a state belongs to. The hash is none that the table knows: if it had bits in common with
    a state's line there, each shard would fill a part of its lines only."""
    masks = field(job, B.MASKS)
    h = plus(peek(state) & peek(masks), GOLDEN)
    for k in range(1, words):
        h = plus(folded(h, FACTOR), peek(state + 8 * k) & peek(masks + 8 * k))
    return scaled(mix(h), field(job, B.SHARDS))


@njit
def owner(job: int, state: int, words: int) -> int:
    """The same, to be called."""
    return owner_of(job, state, words)


@njit(inline="always")
def _sent_lately(job: int, state: int, h: int, words: int) -> bool:
    """Whether a state is one of those that were sent last; it is from now on. A hash of 0 stands in the first
    slot only, which has another one at first."""
    recent = field(job, B.RECENT)
    if words == 1:
        slot = recent + 8 * (h & field(job, B.RECENT_MASK))
        if peek(slot) == h:
            return True
    else:
        slot = recent + 8 * (words + 1) * (h & field(job, B.RECENT_MASK))
        if peek(slot) == h and same(slot + 8, state, words):
            return True
        copy(state, slot + 8, words)
    poke(slot, h)
    return False


@njit(inline="always")
def _spare(job: int, shards: int) -> int:
    """For how many states each bucket has room still."""
    counts, most = field(job, B.COUNTS), 0
    for s in range(shards):
        most = max(most, peek(counts + 8 * s))
    return field(job, B.CAPACITY) - most


@njit
def spread(ctx: int, job: int) -> int:
    """Expand states of the level up to its `END`, until something has to be done elsewhere."""
    worker, words = field(ctx, C.WORKERS), field(ctx, C.WORDS)
    expand, limit, shards = field(ctx, C.EXPAND), field(ctx, C.LIMIT), field(job, B.SHARDS)
    out, hashes, room = field(worker, C.OUT), field(worker, C.HASHES), field(worker, C.OUT_ROOM)
    record, end, stride = field(worker, C.RECORD), field(ctx, C.END), 8 * words
    own, buckets, counts = field(job, B.OWN), field(job, B.BUCKETS), field(job, B.COUNTS)
    at, status = field(ctx, C.NEXT), B.DONE
    while at < end:
        if look(ctx + 8 * C.COUNT) > limit:
            status = B.GROW
            break
        if field(worker, C.TAIL) + room > field(worker, C.CAPACITY):
            status = B.FULL
            break
        spare = _spare(job, shards) if shards > 1 else room
        if spare < room:
            status = B.CROWDED
            break
        begin, until = at, min(at + C.BATCH, end)
        taken, mine, sent = 0, 0, 0
        crowded = False
        while at < until and sent + room <= spare:
            crashes = field(record, abi.CRASHES)
            put(record, abi.ROOM, room - mine)
            first = out + stride * mine
            found = call(expand, state_of_level(ctx, at, stride), first, record)
            if field(record, abi.OVERFLOW) != 0:
                put(record, abi.OVERFLOW, 0)
                put(record, abi.CRASHES, crashes)
                crowded = True
                break
            at += 1
            taken += found
            for j in range(found):
                state = first + stride * j
                h = hash_of(state, words)
                if shards > 1:
                    o = owner_of(job, state, words)
                    if o != own:
                        if not _sent_lately(job, state, h, words):
                            number = peek(counts + 8 * o)
                            copy(state, peek(buckets + 8 * o) + stride * number, words)
                            poke(counts + 8 * o, number + 1)
                            sent += 1
                        continue
                    target = out + stride * mine
                    if target != state:
                        copy(state, target, words)
                poke(hashes + 8 * mine, h)
                prefetch(line_of(ctx, h))
                mine += 1
        put(worker, C.TRANSITIONS, field(worker, C.TRANSITIONS) + taken)
        put(job, B.SENT, field(job, B.SENT) + sent)
        if mine > 0:
            enter(ctx, 0, mine)
        elif crowded and at == begin:
            status = B.ROOMIER
            break
    put(ctx, C.NEXT, at)
    return status


@njit
def absorb(ctx: int, states: int, count: int) -> int:
    """Enter states that were received, from where they lie; returns how many: all, unless the table has to
    grow or the store is full."""
    worker, words = field(ctx, C.WORKERS), field(ctx, C.WORDS)
    out, hashes, limit = field(worker, C.OUT), field(worker, C.HASHES), field(ctx, C.LIMIT)
    at = 0
    while at < count:
        part = min(C.BATCH, count - at)
        if look(ctx + 8 * C.COUNT) > limit or field(worker, C.TAIL) + part > field(worker, C.CAPACITY):
            break
        first = states + 8 * words * at
        for j in range(part):
            h = hash_of(first + 8 * words * j, words)
            poke(hashes + 8 * j, h)
            prefetch(line_of(ctx, h))
        put(worker, C.OUT, first)
        enter(ctx, 0, part)
        put(worker, C.OUT, out)
        at += part
    return at


# ---------------------------------------------------------------------------- states on their way


@njit
def squeeze(states: int, count: int, words: int, target: int) -> int:
    """Write states in their order to ``target``: of each word which bytes differ from the state before it, a
    bit for each, and these. Returns how many bytes that took: nine a word at most."""
    at = target
    for i in range(count):
        state = states + 8 * words * i
        for k in range(words):
            rest = peek(state + 8 * k)
            at = put_bytes(at, rest ^ peek(state + 8 * (k - words)) if i > 0 else rest)
    return at - target


@njit
def unsqueeze(source: int, count: int, words: int, target: int) -> int:
    """Read states that `squeeze` has written; returns the address of what follows."""
    for i in range(count):
        state = target + 8 * words * i
        for k in range(words):
            source, word = bytes_at(source)
            if i > 0:
                word ^= peek(state + 8 * (k - words))
            poke(state + 8 * k, word)
    return source


# ---------------------------------------------------------------------------- marks across shards


@njit
def ask(ctx: int, job: int) -> int:
    """Go through a piece of a level. A state with a successor that is marked here is marked; one without asks
    the owners of its other successors: these go into buckets, and its number beside. Returns how many were
    marked; looked at are the piece's states up to `AT`, as far as buckets have room."""
    worker, words = field(ctx, C.WORKERS), field(ctx, C.WORDS)
    record, out, room = field(worker, C.RECORD), field(worker, C.OUT), field(worker, C.OUT_ROOM)
    stride, expand, marks = 8 * words, field(ctx, C.EXPAND), field(job, B.MARKS)
    own, buckets, counts = field(job, B.OWN), field(job, B.BUCKETS), field(job, B.COUNTS)
    asking, shards = field(job, B.ASKING), field(job, B.SHARDS)
    at, count, changed = field(job, B.AT), field(job, B.STATES), 0
    while at < count and _spare(job, shards) >= room:
        state = field(job, B.FIRST) + stride * at
        at += 1
        me = number_of(ctx, state, hash_of(state, words))
        if marked(marks, me):
            continue
        put(record, abi.ROOM, room)
        found = call(expand, state, out, record)
        good = False
        for j in range(found):
            successor = out + stride * j
            if owner_of(job, successor, words) == own and marked(
                marks, number_of(ctx, successor, hash_of(successor, words))
            ):
                good = True
                break
        if good:
            mark(marks, me)
            changed += 1
            continue
        for j in range(found):
            successor = out + stride * j
            o = owner_of(job, successor, words)
            if o != own:
                number = peek(counts + 8 * o)
                copy(successor, peek(buckets + 8 * o) + stride * number, words)
                poke(peek(asking + 8 * o) + 8 * number, me)
                poke(counts + 8 * o, number + 1)
    put(job, B.AT, at)
    return changed


@njit
def answer(ctx: int, states: int, count: int, marks: int, target: int) -> int:
    """A byte for each state that is asked about: whether it is marked."""
    words = field(ctx, C.WORDS)
    for i in range(count):
        state = states + 8 * words * i
        good = marked(marks, number_of(ctx, state, hash_of(state, words)))
        poke_byte(target + i, 1 if good else 0)
    return 0


@njit
def heard(marks: int, asking: int, answers: int, count: int) -> int:
    """Mark those whose question was answered by yes; how many are new."""
    new = 0
    for i in range(count):
        if peek_byte(answers + i) != 0:
            me = peek(asking + 8 * i)
            if not marked(marks, me):
                mark(marks, me)
                new += 1
    return new


@njit
def unmarked(ctx: int, first: int, count: int, marks: int, target: int) -> int:
    """How many of some states are not marked; they are copied to ``target`` unless that is 0."""
    words, found = field(ctx, C.WORDS), 0
    for i in range(count):
        state = first + 8 * words * i
        if not marked(marks, number_of(ctx, state, hash_of(state, words))):
            if target != 0:
                copy(state, target + 8 * words * found, words)
            found += 1
    return found
