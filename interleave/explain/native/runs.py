"""The searches of `interleave.explain.run_search`: plain Python that numba compiles.

A node is a word for the state, and words for what is remembered of the run. They are taken from a
heap by price, among equals in the order in which they came.
"""

from __future__ import annotations

from numba import njit

from interleave.engine.native.kernels.backwards import copy
from interleave.engine.native.kernels.hashes import hash_of
from interleave.engine.native.kernels.intrinsics import peek, poke, shifted
from interleave.engine.native.kernels.visited import field, put
from interleave.explain.marks import NEVER
from interleave.explain.native import block as B
from interleave.explain.native.unfold import flag, number_of


@njit
def push(b: int, price: int, node: int) -> None:
    """Put a node on the heap."""
    heap, at, number = field(b, B.HEAP), field(b, B.HEAP_COUNT), field(b, B.ENTRIES)
    put(b, B.HEAP_COUNT, at + 1)
    put(b, B.ENTRIES, number + 1)
    while at > 0:  # it is later than all with the same price
        parent = (at - 1) >> 1
        if peek(heap + 16 * parent) <= price:
            break
        copy(heap + 16 * parent, heap + 16 * at, 2)
        at = parent
    poke(heap + 16 * at, price)
    poke(heap + 16 * at + 8, (number << 32) | node)


@njit(inline="always")
def before(a: int, b: int) -> bool:
    """Whether one entry of the heap comes before another one."""
    return peek(a) < peek(b) or (peek(a) == peek(b) and peek(a + 8) < peek(b + 8))


@njit
def pop(b: int) -> int:
    """Take the first node from the heap."""
    heap, count = field(b, B.HEAP), field(b, B.HEAP_COUNT) - 1
    node = peek(heap + 8) & 0xFFFFFFFF
    put(b, B.HEAP_COUNT, count)
    last, at = heap + 16 * count, 0
    while 2 * at + 1 < count:
        child = 2 * at + 1
        if child + 1 < count and before(heap + 16 * (child + 1), heap + 16 * child):
            child += 1
        if before(last, heap + 16 * child):
            break
        copy(heap + 16 * child, heap + 16 * at, 2)
        at = child
    copy(last, heap + 16 * at, 2)
    return node


@njit
def reach(b: int, price: int, source: int, step: int) -> int:
    """Note that the node behind the last one has been come to at a price."""
    words, nodes, count = field(b, B.NODE_WORDS), field(b, B.NODES), field(b, B.NODES_COUNT)
    table, slots, node = field(b, B.INDEX), field(b, B.INDEX_SLOTS), nodes + 8 * words * count
    number = number_of(node, hash_of(node, words), nodes, count, words, table, slots)
    about = field(b, B.ABOUT) + 8 * B.ABOUT_WORDS * number
    if number == count:
        put(b, B.NODES_COUNT, count + 1)
    elif price >= field(about, B.PRICE):
        return 0
    put(about, B.PRICE, price)
    put(about, B.BEFORE, source)
    put(about, B.STEP, step)
    push(b, price, number)
    return 0


@njit
def begin(b: int, word: int) -> int:
    """Begin a search in a node, of which nothing is remembered."""
    words = field(b, B.NODE_WORDS)
    node = field(b, B.NODES) + 8 * words * field(b, B.NODES_COUNT)
    for k in range(1, words):
        poke(node + 8 * k, 0)
    poke(node, word)
    return reach(b, 0, -1, -1)


@njit
def widest(first: int, count: int) -> int:
    """The most steps of a state."""
    most = 0
    for i in range(count):
        most = max(most, peek(first + 8 * (i + 1)) - peek(first + 8 * i))
    return most


@njit(inline="always")
def short(b: int) -> bool:
    """Whether there is not enough room for what follows a state."""
    more = field(b, B.WIDEST) + 1
    nodes = field(b, B.NODES_COUNT) + more
    full = nodes > field(b, B.NODES_ROOM) or 2 * nodes > field(b, B.INDEX_SLOTS)
    return full or field(b, B.HEAP_COUNT) + more > field(b, B.HEAP_ROOM)


@njit
def next_node(b: int) -> int:
    """The number of the next node to look at; negative if there is to be none: how the search comes back."""
    while field(b, B.HEAP_COUNT) > 0:
        if short(b):
            return -B.MORE_ROOM
        number = pop(b)
        here = field(b, B.ABOUT) + 8 * B.ABOUT_WORDS * number
        if field(here, B.FINAL) == 0:
            put(here, B.FINAL, 1)
            put(b, B.LEFT, field(b, B.LEFT) - 1)
            return number if field(b, B.LEFT) >= 0 else -B.GAVE_UP
    return -B.NONE


@njit(inline="always")
def counter(b: int, label: int) -> int:
    """The number of a step's program counter among those of all threads."""
    return peek(field(b, B.BASES) + 8 * (label & 0xFFFF)) + (shifted(label, 16) & 0xFFFF)


@njit
def observe(b: int, node: int, label: int) -> tuple[int, int]:
    """Remember a step; how many orders it breaks, and the values of these in one."""
    number = peek(field(b, B.SLOT_OF) + 8 * counter(b, label))
    if number < 0:
        return 0, 0
    slot = field(b, B.SLOT) + 8 * B.SLOT_WORDS * number
    word, shift = node + 8 * field(slot, B.SLOT_WORD), field(slot, B.SLOT_SHIFT)
    count = shifted(peek(word), shift) & field(slot, B.SLOT_MASK)
    if count == field(slot, B.SLOT_MOST):
        return 0, 0
    level = field(b, B.LEVEL) + 16 * (field(slot, B.SLOT_LEVEL) + count)
    broken, value = 0, 0
    for k in range(peek(level), peek(level + 8)):
        what = field(b, B.BREAK) + 8 * B.BREAK_WORDS * k
        first = shifted(peek(node + 8 * field(what, B.BREAK_WORD)), field(what, B.BREAK_SHIFT))
        if first & field(what, B.BREAK_MASK) < field(what, B.BREAK_COUNT):
            broken += 1
            value |= peek(field(b, B.VALUE) + 8 * field(what, B.ORDER))
    poke(word, peek(word) + (1 << shift))
    return broken, value


@njit(inline="always")
def came(node: int, event: int) -> bool:
    """Whether a step was taken as often as it has to be."""
    count = shifted(peek(node + 8 * peek(event)), peek(event + 8)) & peek(event + 16)
    return count >= peek(event + 24)


@njit
def decided(b: int, node: int) -> bool:
    """Whether no order can be broken any more."""
    needed = field(b, B.NEEDED)
    for k in range(field(b, B.NEEDED_COUNT)):  # noqa: SIM110
        if not came(node, needed + 8 * B.NEEDED_WORDS * k):
            return False
    return True


@njit
def pending(b: int, node: int, state: int) -> bool:
    """Whether an order will be broken, or be had, where a run goes on for ever from here."""
    for k in range(field(b, B.PENDING_COUNT)):
        order = field(b, B.PENDING) + 8 * B.PENDING_WORDS * k
        comes = flag(field(order, B.PENDING_MARKS), state) != 0
        if comes and not (came(node, order + 8 * B.PENDING_FIRST) or came(node, order + 8 * B.PENDING_THEN)):
            return True
    return False


@njit
def held_back(b: int, node: int, mark: int, begin: int) -> bool:
    """Whether a step of this mark must not be taken; with where the times that marks stand for begin."""
    if mark in (0, NEVER):
        return mark != 0
    timed = field(b, B.TIMED) + 8 * B.TIMED_WORDS * (begin + mark - 1)
    count = shifted(peek(node + 8 * field(timed, B.TIMED_WORD)), field(timed, B.TIMED_SHIFT))
    return shifted(field(timed, B.TIMED_BITS), count & field(timed, B.TIMED_MASK)) & 1 != 0


@njit
def otherwise(b: int, node: int, step: int) -> int:
    """The bits of what is told that is about a choice, and which this step makes otherwise."""
    bits = 0
    for k in range(field(b, B.CHOOSING_COUNT)):
        told = field(b, B.CHOOSING) + 8 * B.CHOOSING_WORDS * k
        mark = flag(field(told, B.CHOOSING_MARKS), step)
        if held_back(b, node, mark, field(told, B.CHOOSING_TIMED)):
            bits |= field(told, B.CHOOSING_BIT)
    return bits


@njit
def fewest(b: int) -> int:
    """See `interleave.explain.run_search.fewest_switches`."""
    words, nodes, about = field(b, B.NODE_WORDS), field(b, B.NODES), field(b, B.ABOUT)
    first, target, labels = field(b, B.NODE_FIRST), field(b, B.NODE_TARGET), field(b, B.NODE_LABEL)
    every, goal, useful = field(b, B.EVERY), field(b, B.GOAL), field(b, B.AVOID)
    for _ in range(B.TURN):
        number = next_node(b)
        if number < 0:
            return -number
        here, node = about + 8 * B.ABOUT_WORDS * number, nodes + 8 * words * number
        state = peek(node) >> B.STATE_SHIFT
        last, sets = (peek(node) >> B.THREAD_SHIFT) & 0xFFFF, peek(node) & 0xFF
        if state < 0 or (sets == every and flag(goal, state) != 0):
            put(b, B.RESULT, number)
            return B.FOUND
        low, high = peek(first + 8 * state), peek(first + 8 * (state + 1))
        going = False
        for e in range(low, high):
            if peek(labels + 8 * e) & 0xFFFF == last:
                going = True
        for e in range(low, high):
            after, label, broken = peek(target + 8 * e), peek(labels + 8 * e), sets
            mover = label & 0xFFFF
            following = nodes + 8 * words * field(b, B.NODES_COUNT)
            copy(node, following, words)
            if sets != every:
                broken |= observe(b, following, label)[1] | otherwise(b, node, e)
                if broken == every:
                    for k in range(1, words):
                        poke(following + 8 * k, 0)
            if after < 0:
                if broken != every or peek(field(b, B.CRASHES_OK) - 8 * (after + 1)) == 0:
                    continue
            elif flag(useful, after) == 0:
                continue
            price = field(here, B.PRICE) + 1
            if last not in (mover, 0xFFFF):
                price += B.PREEMPTION + B.SWITCH if going else B.SWITCH
            poke(following, (after << B.STATE_SHIFT) | (mover << B.THREAD_SHIFT) | broken)
            reach(b, price, number, e)
    return B.SEARCH_TURN


@njit
def nearest(b: int) -> int:
    """See `interleave.explain.run_search.nearest`."""
    words, nodes, about = field(b, B.NODE_WORDS), field(b, B.NODES), field(b, B.ABOUT)
    first, target, labels = field(b, B.NODE_FIRST), field(b, B.NODE_TARGET), field(b, B.NODE_LABEL)
    goal, avoid, whole = field(b, B.GOAL), field(b, B.AVOID), field(b, B.WHOLE)
    others = field(b, B.OTHERS)
    for _ in range(B.TURN):
        number = next_node(b)
        if number < 0:
            return -number
        here, node = about + 8 * B.ABOUT_WORDS * number, nodes + 8 * words * number
        state = peek(node)
        low, high = peek(first + 8 * state), peek(first + 8 * (state + 1))
        ends = flag(goal, state) != 0
        if ends and low != high:
            ends = (whole == 0 or decided(b, node)) and not pending(b, node, state)
        if ends:
            put(b, B.RESULT, number)
            return B.FOUND
        for e in range(low, high):
            after, label = peek(target + 8 * e), peek(labels + 8 * e)
            if after < 0 or flag(avoid, after) != 0:
                continue
            if others != 0 and held_back(b, node, flag(others, e), 0):
                continue
            following = nodes + 8 * words * field(b, B.NODES_COUNT)
            copy(node, following, words)
            broken, kept = observe(b, following, label)
            if kept != 0:
                continue
            poke(following, after)
            reach(b, field(here, B.PRICE) + 1 + B.SWITCH * broken, number, e)
    return B.SEARCH_TURN
