"""The graph of all states with all steps; plain Python that numba compiles.

States are words behind each other, in order of exploration; a table has their numbers plus one.
Step ``e`` has a label, a word: the thread instance in bits 0 to 15, its program counter in bits 16 to
31, which of the alternatives it is above. Marks are bytes.
"""

from __future__ import annotations

from numba import njit

from interleave.engine.native import abi
from interleave.engine.native.kernels.backwards import copy
from interleave.engine.native.kernels.hashes import hash_of
from interleave.engine.native.kernels.intrinsics import call, peek, poke, prefetch, scaled, shifted
from interleave.engine.native.kernels.visited import field, put, same
from interleave.explain.native import block as B


@njit(inline="always")
def flag(marks: int, number: int) -> int:
    """A state's mark: not 0 if it is marked."""
    return shifted(peek(marks + (number & ~7)), (number & 7) << 3) & 0xFF


@njit(inline="always")
def raise_flag(marks: int, number: int) -> None:
    where = marks + (number & ~7)
    poke(where, peek(where) | (1 << ((number & 7) << 3)))


@njit(inline="always")
def number_of(item: int, h: int, items: int, count: int, words: int, table: int, slots: int) -> int:
    """The number of what is in a list, by its hash; the next one if it is new, which is written to the
    list's table."""
    slot = scaled(h, slots)
    while True:
        number = peek(table + 8 * slot) - 1
        if number < 0:
            poke(table + 8 * slot, count + 1)
            return count
        if same(items + 8 * words * number, item, words):
            return number
        slot += 1
        if slot == slots:
            slot = 0


@njit
def unfold(b: int) -> int:
    """Take the steps of all states, as far as there is room for what they lead to."""
    words, record, out = field(b, B.WORDS), field(b, B.RECORD), field(b, B.OUT)
    hashes, room, stride = field(b, B.HASHES), field(b, B.OUT_ROOM), 8 * field(b, B.WORDS)
    states, table, slots = field(b, B.STATES), field(b, B.TABLE), field(b, B.SLOTS)
    first, target, expand = field(b, B.FIRST), field(b, B.TARGET), field(b, B.EXPAND)
    done, count, step = field(b, B.DONE), field(b, B.COUNT), field(b, B.STEPS)
    threads, labels, most = field(b, B.THREADS), field(record, abi.LABELS), field(b, B.MOST)
    status = B.FINISHED
    for _ in range(B.TURN):
        if done >= count:
            break
        if count > most:
            status = B.TOO_MANY
            break
        # every place that room is needed in has as much of it as what is expanded at once can take
        if 2 * (count + room) > slots or count + room > field(b, B.STATES_ROOM):
            status = B.GROW
            break
        if step + room > field(b, B.STEPS_ROOM) or field(b, B.CRASHES) + room > field(b, B.CRASHES_ROOM):
            status = B.GROW
            break
        begin, end, found = step, min(count, done + B.BATCH), 0
        while done < end:
            crashes = field(record, abi.CRASHES)
            left = room - max(step - begin, found)  # there are more successors than steps that are taken
            put(record, abi.ROOM, left)
            state = states + stride * done
            taken = call(expand, state, out + stride * found, record)
            full = field(record, abi.OVERFLOW) != 0
            if field(record, field(b, B.FAULT)) != 0 and not full:
                return B.FAULTED
            if full or taken + field(record, abi.CRASHES) - crashes > left:
                put(record, abi.OVERFLOW, 0)
                put(record, abi.CRASHES, crashes)
                break
            step, found = note_steps(b, threads, labels, state, done, step, found, crashes)
            poke(first + 8 * (done + 1), step)
            done += 1
        if step == begin and done < end:
            status = B.ROOMIER
            break
        for j in range(found):
            h = hash_of(out + stride * j, words)
            poke(hashes + 8 * j, h)
            prefetch(table + 8 * scaled(h, slots))
        for e in range(begin, step):
            j = peek(target + 8 * e)
            if j < 0:
                continue
            state = out + stride * j
            number = number_of(state, peek(hashes + 8 * j), states, count, words, table, slots)
            if number == count:
                copy(state, states + stride * count, words)
                count += 1
            poke(target + 8 * e, number)
    else:
        status = B.TURN_ENDED
    put(b, B.DONE, done)
    put(b, B.COUNT, count)
    put(b, B.STEPS, step)
    return status


@njit(inline="always")
def note_steps(
    b: int, threads: int, labels: int, state: int, number: int, step: int, found: int, crashes: int
) -> tuple[int, int]:
    """Write down a state's steps, those of threads that move; each leads to its place in what was expanded,
    or crashes."""
    target, label = field(b, B.TARGET), field(b, B.LABEL)
    begin = found
    for k in range(field(b, B.THREADS_COUNT)):
        until, crashed = peek(labels + 16 * k), peek(labels + 16 * k + 8)
        if begin + until == found and crashed == crashes:
            continue
        thread = threads + 8 * B.THREAD_WORDS * k
        if field(thread, B.MOVES) == 0:
            found, crashes = begin + until, crashed
            continue
        place = shifted(peek(state + field(thread, B.PLACE_WORD)), field(thread, B.PLACE_SHIFT))
        pc = peek(field(thread, B.COUNTERS) + 8 * (place & field(thread, B.PLACE_MASK)))
        what = field(thread, B.THREAD) | (pc << 16)
        choice = 0
        while found < begin + until:
            poke(target + 8 * step, found)
            poke(label + 8 * step, what | (choice << 32))
            found += 1
            step += 1
            choice += 1
        while crashes < crashed:  # which alternatives crash, and how, is looked up later
            last = field(b, B.CRASHES)
            poke(field(b, B.CRASH) + 8 * last, number)
            put(b, B.CRASHES, last + 1)
            poke(target + 8 * step, -1)
            poke(label + 8 * step, what | (choice << 32))
            crashes += 1
            step += 1
            choice += 1
    return step, found


@njit
def judge_all(b: int, judge: int, wanted: int, found: int, undecided: int, marks: int) -> int:
    """Mark the states in which a property holds, or has no value."""
    words, record, states = field(b, B.WORDS), field(b, B.RECORD), field(b, B.STATES)
    for number in range(field(b, B.COUNT)):
        put(record, found, 0)
        put(record, undecided, 0)
        call(judge, states + 8 * words * number, record, wanted)
        if field(record, found) != 0 or field(record, undecided) != 0:
            raise_flag(marks, number)
    return 0
