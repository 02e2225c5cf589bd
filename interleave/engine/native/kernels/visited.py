"""The table of visited states; plain Python that numba compiles.

It is open addressing with one word an entry, entered with
compare-and-swap, so that any number of workers share it (Laarman, van de Pol, Weber, Boosting
Multi-Core Reachability Performance with Shared Hash Tables, 2010). Entries fill cache lines of
eight from the left; who finds a line full goes on to the next one. A state of one word is its own
entry, by way of a one-to-one hash. An entry of a longer one is a part of its hash and the place
where the state was stored before the entry was made. The upper bits of a hash are its line, so the
table is in order of hashes: growing it moves through memory once. Where an entry has only a part of its
hash, the line where it stands tells the rest. With hash compaction (Wolper,
Leroy, Reliable Hashing without Collision Detection, 1993) an entry is 32 bits of the hash, sixteen
to a line, and the table cannot grow.
"""

from __future__ import annotations

from numba import njit

from interleave.engine.native.kernels import context as C
from interleave.engine.native.kernels.hashes import hash_of
from interleave.engine.native.kernels.intrinsics import (
    halves,
    lanes,
    look,
    lowest,
    peek,
    plus,
    poke,
    prefetch,
    scaled,
    shifted,
    swap,
    swap_half,
)

_TAG = -1 << C.PLACE_BITS
_BELOW = C.PLACE_BITS - 1
_PLACE = (1 << C.PLACE_BITS) - 1


@njit(inline="always")
def field(block: int, number: int) -> int:
    return peek(block + 8 * number)


@njit(inline="always")
def put(block: int, number: int, value: int) -> None:
    poke(block + 8 * number, value)


@njit(inline="always")
def same(a: int, b: int, words: int) -> bool:
    # numba has no generators in all()
    for k in range(words):  # noqa: SIM110
        if peek(a + 8 * k) != peek(b + 8 * k):
            return False
    return True


@njit(inline="always")
def stored_at(stores: int, place: int, stride: int) -> int:
    """The address of the state at a place."""
    return peek(stores + 8 * shifted(place, C.WORKER_SHIFT)) + stride * (place & ((1 << C.WORKER_SHIFT) - 1))


@njit(inline="always")
def line_of(ctx: int, h: int) -> int:
    """The address of the line where a hash's entry is looked for first."""
    return field(ctx, C.TABLE) + 64 * scaled(h, field(ctx, C.LINES))


@njit(inline="always")
def told(h: int, regions: int) -> int:
    """As much of the hash of a state of several words as its entry tells: what is below says nothing of where
    it stands."""
    return h & (-2 << _BELOW - regions)


@njit(inline="always")
def tag_of(h: int, regions: int) -> int:
    """The part of a hash that is in an entry."""
    return (h << regions) & _TAG


@njit(inline="always")
def reach_of(lines: int, regions: int) -> int:
    """How many lines behind its first one an entry tells its hash: less than a region has whole ones."""
    return lines if regions == 0 else (lines >> regions) - 2


@njit(inline="always")
def region_of(number: int, lines: int, regions: int) -> int:
    """The last region that begins in a line or before: all hashes of one have the same uppermost bits, and
    each tag once."""
    return (((number + 1) << regions) - 1) // lines


@njit(inline="always")
def hash_at(entry: int, number: int, lines: int, regions: int, region: int) -> int:
    """What an entry tells of its hash by the line where it stands, of which ``region`` is the region, within
    reach of its first line: that is one of this region, or else of the one before it."""
    h = (region << 1 << 63 - regions) | shifted(entry & _TAG, regions)
    if scaled(h, lines) > number:
        h = plus(h, -2 << 63 - regions)
    return h


@njit(inline="always")
def note_far(ctx: int, distance: int, lines: int, reach: int) -> None:
    """Note it if an entry stands too far from its first line; ``distance`` is in bytes, round the end of a
    table."""
    if distance < 0:
        distance += 64 * lines
    if distance > 64 * reach:
        poke(ctx + 8 * C.FAR, 1)


@njit
def enter_exact(ctx: int, out: int, hashes: int, found: int, store: int, tail: int) -> int:
    """Enter states of one word; the new ones are stored behind ``tail``, which is returned."""
    table, lines, alone = field(ctx, C.TABLE), field(ctx, C.LINES), field(ctx, C.ALONE) != 0
    end = table + 64 * lines
    for j in range(found):
        entry = peek(hashes + 8 * j)
        line = table + 64 * scaled(entry, lines)
        while True:
            seen = lanes(line, entry, -1)
            if seen & 0xFF != 0:
                break
            empty = seen >> 8
            if empty == 0:
                line += 64
                if line == end:
                    line = table
                continue
            where = line + 8 * lowest(empty)
            if alone:
                poke(where, entry)
            elif swap(where, 0, entry) != 0:
                continue  # another worker was first, perhaps with this state
            poke(store + 8 * tail, peek(out + 8 * j))
            tail += 1
            break
    return tail


@njit
def find_stored(ctx: int, line: int, candidates: int, state: int, words: int) -> int:
    """The place of a state that can be at some entries of a line only; -1 if it is not there."""
    stores = field(ctx, C.STORES)
    while candidates != 0:
        entry = look(line + 8 * lowest(candidates))
        if entry != 0:
            place = (entry & _PLACE) - 1
            if same(stored_at(stores, place, 8 * words), state, words):
                return place
        candidates &= candidates - 1
    return -1


@njit
def enter_stored(
    ctx: int, me: int, out: int, hashes: int, found: int, store: int, tail: int, words: int
) -> int:
    """Enter states of any length; the new ones are stored behind ``tail``, which is returned."""
    table, lines = field(ctx, C.TABLE), field(ctx, C.LINES)
    end = table + 64 * lines
    stride = 8 * words
    stores, regions, reach = field(ctx, C.STORES), field(ctx, C.REGIONS), field(ctx, C.REACH)
    for j in range(found):  # the states that will be compared, so that these misses overlap, too
        h = peek(hashes + 8 * j)
        line = table + 64 * scaled(told(h, regions), lines)
        candidates = lanes(line, tag_of(h, regions), _TAG) & 0xFF
        if candidates != 0:
            entry = look(line + 8 * lowest(candidates))
            if entry != 0:
                prefetch(stored_at(stores, (entry & _PLACE) - 1, stride))
    for j in range(found):
        state = out + stride * j
        h = peek(hashes + 8 * j)
        first, tag = table + 64 * scaled(told(h, regions), lines), tag_of(h, regions)
        line = first
        while True:
            seen = lanes(line, tag, _TAG)
            if find_stored(ctx, line, seen & 0xFF, state, words) >= 0:
                break
            empty = seen >> 8
            if empty == 0:
                line += 64
                if line == end:
                    line = table
                continue
            for k in range(words):  # before others can find it
                poke(store + stride * tail + 8 * k, peek(state + 8 * k))
            if swap(line + 8 * lowest(empty), 0, tag | ((me << C.WORKER_SHIFT) + tail + 1)) == 0:
                note_far(ctx, line - first, lines, reach)
                tail += 1
                break
    return tail


@njit
def enter_hashed(ctx: int, worker: int, found: int, store: int, tail: int, words: int) -> int:
    """Enter states by their hashes alone; the new ones are stored behind ``tail``, which is
    returned."""
    out, hashes = field(worker, C.OUT), field(worker, C.HASHES)
    table, lines = field(ctx, C.TABLE), field(ctx, C.LINES)
    end = table + 64 * lines
    for j in range(found):
        h = peek(hashes + 8 * j)
        entry = h & 0xFFFFFFFF
        if entry == 0:
            entry = 1
        line = table + 64 * scaled(h, lines)
        compared = 0
        while True:
            seen = halves(line, entry)
            if seen & 0xFFFF != 0:
                break
            empty = seen >> 16
            if empty == 0:
                compared += 16
                line += 64
                if line == end:
                    line = table
                continue
            place = lowest(empty)
            if swap_half(line + 4 * place, 0, entry) == 0:
                put(worker, C.COMPARED, field(worker, C.COMPARED) + compared + place)
                for k in range(words):
                    poke(store + 8 * (words * tail + k), peek(out + 8 * (words * j + k)))
                tail += 1
                break
    return tail


@njit
def move(ctx: int, begin: int, end: int, lines: int, spill: int) -> int:
    """Move entries from a piece of the table to where they stand when it has ``lines`` lines, in place.

    Entries are in order of their hashes, so each goes upwards, the last ones first. What would go
    to a line that is still to be emptied, or leave the part of the new table that the piece becomes,
    waits in ``spill`` behind its hash: there is room for `SPILL` entries. Returns how many wait; -1 if they
    are too many.
    """
    table, before = field(ctx, C.TABLE), field(ctx, C.LINES)
    low, high = table + 64 * (begin * lines // before), table + 64 * (end * lines // before)
    exact, regions = field(ctx, C.ENTRIES) == C.EXACT, field(ctx, C.REGIONS)
    reach = reach_of(lines, regions)
    waiting = 0
    for number in range(end - 1, begin - 1, -1):
        line = table + 64 * number
        region = 0 if exact else region_of(number, before, regions)
        for k in range(8):
            where = line + 8 * k
            entry = peek(where)
            if entry == 0:
                break
            poke(where, 0)
            h = entry if exact else hash_at(entry, number, before, regions, region)
            first = table + 64 * scaled(h, lines)
            if first > line and first >= low:
                target = first
                while target < high:
                    empty = lanes(target, 0, -1) & 0xFF
                    if empty != 0:
                        break
                    target += 64
                if target < high:
                    poke(target + 8 * lowest(empty), entry)
                    if not exact:
                        note_far(ctx, target - first, lines, reach)
                    continue
            if waiting == C.SPILL:
                return -1
            poke(spill + 16 * waiting, h)
            poke(spill + 16 * waiting + 8, entry)
            waiting += 1
    return waiting


@njit
def insert(ctx: int, entries: int, count: int) -> int:
    """Put entries, each behind its hash, into a table in which they are not."""
    for j in range(count):
        _insert(ctx, peek(entries + 16 * j), peek(entries + 16 * j + 8))
    return 0


@njit(inline="always")
def _insert(ctx: int, h: int, entry: int) -> None:
    first, lines = line_of(ctx, h), field(ctx, C.LINES)
    line = first
    empty = lanes(line, 0, -1) & 0xFF
    while empty == 0:
        line += 64
        if line == field(ctx, C.TABLE) + 64 * lines:
            line = field(ctx, C.TABLE)
        empty = lanes(line, 0, -1) & 0xFF
    poke(line + 8 * lowest(empty), entry)
    if field(ctx, C.ENTRIES) == C.STORED:
        note_far(ctx, line - first, lines, field(ctx, C.REACH))


@njit
def rebuild(ctx: int, me: int, begin: int, end: int) -> int:
    """Enter stored states of several words, all of them different, into an empty table."""
    worker, words = field(ctx, C.WORKERS) + 8 * C.WORKER_WORDS * me, field(ctx, C.WORDS)
    store, hashes, regions = field(worker, C.STORE), field(worker, C.HASHES), field(ctx, C.REGIONS)
    for low in range(begin, end, C.BATCH):
        high = min(low + C.BATCH, end)
        for j in range(low, high):
            h = told(hash_of(store + 8 * words * j, words), regions)
            poke(hashes + 8 * (j - low), h)
            prefetch(line_of(ctx, h))
        for j in range(low, high):
            h = peek(hashes + 8 * (j - low))
            _insert(ctx, h, tag_of(h, regions) | ((me << C.WORKER_SHIFT) + j + 1))
    return 0
