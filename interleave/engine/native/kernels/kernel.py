"""The search's inner loops: plain Python that numba compiles.

States are expanded in batches; a batch's slots are prefetched before they are probed, so that the
cache misses overlap.
"""

from __future__ import annotations

from numba import njit

from interleave.engine.native import abi
from interleave.engine.native.kernels import context as C
from interleave.engine.native.kernels.hashes import hash_of
from interleave.engine.native.kernels.intrinsics import call, look, peek, poke, prefetch, take
from interleave.engine.native.kernels.tree import expand_part, expect, fold
from interleave.engine.native.kernels.visited import (
    enter_exact,
    enter_hashed,
    enter_stored,
    field,
    line_of,
    put,
)


@njit
def enter(ctx: int, me: int, found: int) -> int:
    """Enter what lies in a worker's room for successors, and judge what is new."""
    worker = field(ctx, C.WORKERS) + 8 * C.WORKER_WORDS * me
    out, hashes = field(worker, C.OUT), field(worker, C.HASHES)
    store, before, words = field(worker, C.STORE), field(worker, C.TAIL), field(ctx, C.WORDS)
    entries = field(ctx, C.ENTRIES)
    if entries == C.EXACT:
        tail = enter_exact(ctx, out, hashes, found, store, before)
    elif entries == C.HASHED:
        tail = enter_hashed(ctx, worker, found, store, before, words)
    else:
        tail = enter_stored(ctx, me, out, hashes, found, store, before, words)
    if tail > before:
        put(worker, C.TAIL, tail)
        take(ctx + 8 * C.COUNT, tail - before)
        wanted = field(ctx, C.WANTED)
        if wanted != 0:
            judge, record = field(ctx, C.JUDGE), field(worker, C.RECORD)
            for i in range(before, tail):
                call(judge, store + 8 * words * i, record, wanted)
    return 0


@njit(inline="always")
def state_of_level(ctx: int, number: int, stride: int) -> int:
    """The address of a level's state by its number."""
    source = field(ctx, C.SOURCES)
    while number >= peek(source + 8):
        number -= peek(source + 8)
        source += 16
    return peek(source) + stride * number


@njit(inline="always")
def look_ahead(ctx: int, out: int, hashes: int, begin: int, end: int, words: int) -> None:
    """Hash successors, and ask for their lines."""
    for j in range(begin, end):
        h = hash_of(out + 8 * words * j, words)
        poke(hashes + 8 * j, h)
        prefetch(line_of(ctx, h))


@njit
def work(ctx: int, me: int) -> int:
    """Expand states of a level until none is left or the table has to grow."""
    worker = field(ctx, C.WORKERS) + 8 * C.WORKER_WORDS * me
    expand, words = field(ctx, C.EXPAND), field(ctx, C.WORDS)
    limit = field(ctx, C.LIMIT)
    out, hashes, room = field(worker, C.OUT), field(worker, C.HASHES), field(worker, C.OUT_ROOM)
    record, end, stride = field(worker, C.RECORD), field(ctx, C.END), 8 * words
    at, until, tree = field(worker, C.AT), field(worker, C.UNTIL), field(record, abi.TREE)
    while True:
        if look(ctx + 8 * C.COUNT) > limit:
            break
        if at >= until:
            at = take(ctx + 8 * C.NEXT, C.BATCH)
            if at >= end:
                at = until = 0
                break
            until = min(at + C.BATCH, end)
        if field(worker, C.TAIL) + room > field(worker, C.CAPACITY):
            put(worker, C.AT, at)
            put(worker, C.UNTIL, until)
            return C.FULL
        found = 0
        crowded = False
        if tree != 0:
            for i in range(at, until):
                expect(tree, peek(state_of_level(ctx, i, stride)))
        while at < until:
            crashes = field(record, abi.CRASHES)
            put(record, abi.ROOM, room - found)
            target = out + stride * found
            state = state_of_level(ctx, at, stride)
            if tree != 0:
                count = expand_part(tree, peek(state), found, record)
            else:
                count = call(expand, state, target, record)
            if field(record, abi.OVERFLOW) != 0:
                put(record, abi.OVERFLOW, 0)
                put(record, abi.CRASHES, crashes)
                crowded = True
                break
            if tree == 0:
                look_ahead(ctx, out, hashes, found, found + count, words)
            found += count
            at += 1
        if found > 0:
            if tree != 0:
                fold(tree, found, out)
                look_ahead(ctx, out, hashes, 0, found, 1)
            put(worker, C.TRANSITIONS, field(worker, C.TRANSITIONS) + found)
            enter(ctx, me, found)
        elif crowded:
            put(worker, C.AT, at)
            put(worker, C.UNTIL, until)
            return C.ROOMIER
    put(worker, C.AT, at)
    put(worker, C.UNTIL, until)
    return C.GROW if at < until or look(ctx + 8 * C.NEXT) < end else C.DONE


@njit
def unknown_finding(ctx: int, worker: int) -> bool:
    """Whether a worker's record counts something that was not known."""
    counters, known = field(worker, C.RECORD) + 8 * abi.FINDINGS, field(ctx, C.KNOWN)
    for k in range(field(ctx, C.FINDINGS_COUNT)):
        if peek(counters + 8 * k) != 0 and peek(known + 8 * k) == 0:
            return True
    return False


@njit
def advance(ctx: int) -> int:
    """Expand level after level with one worker, until there is something to be done elsewhere."""
    worker, stride = field(ctx, C.WORKERS), 8 * field(ctx, C.WORDS)
    expanded = 0
    while True:
        begin, level = field(ctx, C.NEXT), field(ctx, C.LEVEL)
        put(ctx, C.END, min(level, begin + field(ctx, C.QUOTA) - expanded))
        status = work(ctx, 0)
        end = min(field(ctx, C.NEXT), field(ctx, C.END))
        put(ctx, C.NEXT, end)
        if status != C.DONE:
            return status
        expanded += end - begin
        if end < level:
            return C.QUOTA_USED
        tail, before = field(worker, C.TAIL), field(worker, C.LEVEL_TAIL)
        ends = field(ctx, C.ENDS_COUNT)
        poke(field(ctx, C.ENDS) + 8 * ends, tail)
        put(ctx, C.ENDS_COUNT, ends + 1)
        sources = field(ctx, C.SOURCES)
        poke(sources, field(worker, C.STORE) + stride * before)
        poke(sources + 8, tail - before)
        put(ctx, C.LEVEL, tail - before)
        put(ctx, C.NEXT, 0)
        put(worker, C.LEVEL_TAIL, tail)
        if tail == before:
            return C.EXHAUSTED
        if unknown_finding(ctx, worker) or tail - before > field(ctx, C.WIDEST):
            return C.LEVEL_ENDED
        if expanded >= field(ctx, C.QUOTA) or ends + 1 == field(ctx, C.ENDS_ROOM):
            return C.LEVEL_ENDED


@njit
def seed(ctx: int, count: int) -> int:
    """Enter the initial states, which lie in worker 0's room for successors."""
    worker, words = field(ctx, C.WORKERS), field(ctx, C.WORDS)
    out, hashes = field(worker, C.OUT), field(worker, C.HASHES)
    for j in range(count):
        poke(hashes + 8 * j, hash_of(out + 8 * words * j, words))
    return enter(ctx, 0, count)
