"""Walks: plain Python that numba compiles. The same as `interleave.engine.walks.walker` takes."""

from __future__ import annotations

from numba import njit

from interleave.engine.native import abi
from interleave.engine.native.kernels.backwards import copy
from interleave.engine.native.kernels.hashes import GOLDEN, mix
from interleave.engine.native.kernels.intrinsics import (
    call,
    look,
    peek,
    plus,
    poke,
    scaled,
    shifted,
    take,
    times,
)
from interleave.engine.native.kernels.visited import field, put
from interleave.engine.walks import block as B
from interleave.engine.walks.plan import (
    BOUNDS_IN_A_ROW,
    FEWEST_IN_A_ROW,
    MOST_CHANGES,
    PROBES,
    STAYS,
)


@njit(inline="always")
def draw(worker: int) -> int:
    at = plus(field(worker, B.CHANCE), GOLDEN)
    put(worker, B.CHANCE, at)
    return mix(at)


@njit(inline="always")
def pick(worker: int, count: int) -> int:
    return scaled(draw(worker), count) if count > 1 else 0


@njit(inline="always")
def ways(labels: int, k: int) -> int:
    """How many successors are a thread's."""
    before = peek(labels + 16 * (k - 1)) if k > 0 else 0
    return peek(labels + 16 * k) - before


@njit
def best(worker: int, labels: int, threads: int) -> int:
    """The thread that can move and has the highest priority."""
    priority, found = field(worker, B.PRIORITY), -1
    for k in range(threads):
        if ways(labels, k) > 0 and (found < 0 or peek(priority + 8 * k) > peek(priority + 8 * found)):
            found = k
    return found


@njit
def nth(labels: int, threads: int, number: int) -> int:
    """The thread that can move of this number among those that can."""
    for k in range(threads):
        if ways(labels, k) > 0:
            if number == 0:
                return k
            number -= 1
    return -1


@njit
def note(ctx: int, worker: int, number: int) -> int:
    """Note what was counted for the first time, in the walk of a number."""
    counters, found = field(worker, B.RECORD) + 8 * abi.FINDINGS, field(worker, B.FOUND)
    for k in range(field(ctx, B.FINDINGS)):
        if peek(counters + 8 * k) != 0 and peek(found + 8 * k) == 0:
            poke(found + 8 * k, number + 1)
            if 2 <= k < 2 + field(ctx, B.JUDGES):
                put(worker, B.WANTED, field(worker, B.WANTED) & ~(1 << (k - 2)))
    return 0


@njit
def walk(ctx: int, worker: int, number: int) -> int:
    """Take the walk of a number."""
    expand, judge, words = field(ctx, B.EXPAND), field(ctx, B.JUDGE), field(ctx, B.WORDS)
    threads, depth = field(ctx, B.THREADS), field(ctx, B.DEPTH)
    record, labels = field(worker, B.RECORD), field(worker, B.LABELS)
    out, state, stride = field(worker, B.OUT), field(worker, B.STATE), 8 * words
    priority, points = field(worker, B.PRIORITY), field(worker, B.POINTS)
    put(worker, B.CHANCE, mix(plus(field(ctx, B.SEED), times(GOLDEN, number + 1))))
    begin = pick(worker, field(ctx, B.INITIAL_COUNT))
    copy(field(ctx, B.INITIAL) + stride * begin, state, words)
    ranked = number >= PROBES and number % 2 == 1
    changes, most, stay = 0, 0, 0
    if ranked:
        for k in range(threads):
            poke(priority + 8 * k, MOST_CHANGES + shifted(draw(worker), 2))
        changes = pick(worker, MOST_CHANGES)
        for k in range(changes):
            poke(points + 8 * k, pick(worker, field(ctx, B.HORIZON)))
        most = FEWEST_IN_A_ROW << pick(worker, BOUNDS_IN_A_ROW)
    else:
        stay = pick(worker, STAYS)
    if field(worker, B.WANTED) != 0:
        call(judge, state, record, field(worker, B.WANTED))
    step, last, row = 0, -1, 0
    while True:
        if look(ctx + 8 * B.STOP) != 0:
            return B.STOPPED
        put(record, abi.ROOM, field(worker, B.OUT_ROOM))
        total = call(expand, state, out, record)
        if field(record, abi.OVERFLOW) != 0:
            if look(ctx + 8 * B.STOP) != 0:
                return B.STOPPED
            put(record, abi.OVERFLOW, 0)
            return B.ROOMIER
        if field(worker, B.WANTED) != 0:
            for j in range(total):
                call(judge, out + stride * j, record, field(worker, B.WANTED))
        note(ctx, worker, number)
        if total == 0 or step == depth:
            break
        if ranked:
            k = best(worker, labels, threads)
            for point in range(changes):
                if peek(points + 8 * point) == step:
                    poke(priority + 8 * k, point)
                    k = best(worker, labels, threads)
            if k == last and row >= most:
                poke(priority + 8 * k, -1 - step)
                k = best(worker, labels, threads)
            row = row + 1 if k == last else 1
        else:
            k = last
            if last < 0 or ways(labels, last) == 0 or pick(worker, 1 << stay) == 0:
                able = 0
                for other in range(threads):
                    able += ways(labels, other) > 0
                k = nth(labels, threads, pick(worker, able))
        last = k
        before = peek(labels + 16 * (k - 1)) if k > 0 else 0
        copy(out + stride * (before + pick(worker, ways(labels, k))), state, words)
        step += 1
    cut = 1 if total > 0 else 0
    poke(field(ctx, B.TAKEN) + 8 * (number - field(ctx, B.FIRST)), 1 + 2 * step + cut)
    return B.DONE


@njit
def stroll(ctx: int, me: int) -> int:
    """Take walks of a round until none is left."""
    worker = field(ctx, B.WORKERS) + 8 * B.WORKER_WORDS * me
    while True:
        number = take(ctx + 8 * B.NEXT, 1)
        if number >= field(ctx, B.END):
            return B.DONE
        status = walk(ctx, worker, number)
        if status != B.DONE:
            return status
