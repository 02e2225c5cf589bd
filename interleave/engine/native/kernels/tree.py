"""States of many bits as roots of one word; plain Python that numba compiles.

A state is cut into *leaves* of at most 64 bits. What a leaf holds is kept once, in a table of its own, and
has a number there; two numbers are a pair, which is kept once in the same way, and so on: a *node* is a
leaf's table or a pair's. The last two numbers are the root, a state's one word: different for different
states (Laarman, van de Pol, Weber, Parallel Recursive State Compression for Free, 2011). So the search
knows nothing of it: `expand_tree` and `judge_tree` take and give roots, and call the program's own functions.

A node has its values by number, and slots with a number plus one, probed one after the other. Any number of
workers add to it: a value is written before a slot leads to it.
"""

from __future__ import annotations

from numba import njit

from interleave.engine.native import abi
from interleave.engine.native.kernels import tree_block as T
from interleave.engine.native.kernels.hashes import mix
from interleave.engine.native.kernels.intrinsics import (
    call,
    look_half,
    peek,
    peek_half,
    poke,
    poke_half,
    prefetch,
    scaled,
    shifted,
    swap_half,
    take,
)
from interleave.engine.native.kernels.visited import field, put


@njit(inline="always")
def node_of(block: int, number: int) -> int:
    """The address of what is known of a node."""
    return field(block, T.NODES) + 8 * T.NODE_WORDS * number


@njit
def number_in(block: int, k: int, value: int, slot: int) -> int:
    """The number of a value in a node, looked for from a slot on. If it is new it is put there; in nodes that
    are frozen it gets a number that no value has."""
    node = node_of(block, k)
    values = field(node, T.VALUES)
    while True:
        seen = look_half(slot)
        if seen == 0:
            if peek(field(block, T.SHARED)) == T.FROZEN:
                return T.NUMBER  # nothing has it
            fresh = fresh_number(block, k, value)
            if swap_half(slot, 0, fresh + 1) == 0:
                poke(field(block, T.SPARES) + 8 * k, 0)
                return fresh
            continue
        if peek(values + 8 * (seen - 1)) == value:
            return seen - 1
        slot += 4
        if slot == field(node, T.SLOTS) + 4 * field(node, T.SLOTS_COUNT):
            slot = field(node, T.SLOTS)


@njit
def fresh_number(block: int, k: int, value: int) -> int:
    """A number that stands for a value as soon as a slot leads to it. It is the worker's until then: should
    another one be first, it is there for the next value."""
    node, spare = node_of(block, k), field(block, T.SPARES) + 8 * k
    fresh = peek(spare) - 1
    if fresh < 0:
        fresh = take(node + 8 * T.COUNT, 1)
        if fresh >= field(node, T.LIMIT):
            poke(field(block, T.SHARED), T.PRESSED)
        poke(spare, fresh + 1)
    poke(field(node, T.VALUES) + 8 * fresh, value)
    return fresh


@njit
def unfold(block: int, root: int) -> int:
    """Write what nodes hold in a state, and its words, to the worker's room for them."""
    numbers, values = field(block, T.NUMBERS), field(block, T.HELD)
    leaves, nodes, children = field(block, T.LEAVES), field(block, T.NODES_COUNT), field(block, T.CHILDREN)
    last = children + 16 * nodes
    poke(numbers + 8 * peek(last), root & T.NUMBER)
    poke(numbers + 8 * peek(last + 8), shifted(root, T.SHIFT))
    for k in range(nodes - 1, -1, -1):
        value = peek(field(node_of(block, k), T.VALUES) + 8 * peek(numbers + 8 * k))
        poke(values + 8 * k, value)
        if k >= leaves:
            poke(numbers + 8 * peek(children + 16 * k), value & T.NUMBER)
            poke(numbers + 8 * peek(children + 16 * k + 8), shifted(value, T.SHIFT))
    state = field(block, T.STATE)
    call(field(block, T.JOIN), values, state, 0)
    return state


@njit
def cut(block: int, first: int, count: int, at: int) -> int:
    """Write the leaves of states, successors of the one that was unfolded last, to rows from ``at`` on: the
    number of one that is known, else what it holds and the slot where to look for it."""
    held, numbers, before, leaves, function = (
        field(block, T.HELD), field(block, T.NUMBERS), field(block, T.STATE), field(block, T.LEAVES),
        field(block, T.CUT),
    )  # fmt: skip
    stride, size, step = 8 * field(block, T.WORDS), row_size(block), 8 * abi.ROW_WORDS
    memo, node = field(block, T.MEMO), node_of(block, 0)
    row = field(block, T.ROWS) + size * at
    for state in range(first, first + stride * count, stride):
        call(function, state, before, row)
        for k in range(leaves):
            where = row + step * k
            change = peek(where)
            if change == 0:
                poke(where, peek(numbers + 8 * k))
                poke(where + 8, 0)
            else:
                value = peek(held + 8 * k) ^ change
                seek(node + 8 * T.NODE_WORDS * k, memo + (16 << T.MEMO_BITS) * k, value, where)
        row += size
    return 0


@njit(inline="always")
def row_size(block: int) -> int:
    return 8 * abi.ROW_WORDS * field(block, T.NODES_COUNT)


@njit(inline="always")
def seek(node: int, memo: int, value: int, where: int) -> None:
    """Begin to look for a value's number."""
    h = mix(value)
    seen = memo + 16 * shifted(h, 64 - T.MEMO_BITS)
    if peek(seen) == value:
        poke(where, peek(seen + 8))
        poke(where + 8, 0)
        return
    slot = field(node, T.SLOTS) + 4 * scaled(h, field(node, T.SLOTS_COUNT))
    prefetch(slot)
    poke(where, value)
    poke(where + 8, slot)


@njit
def fold(block: int, count: int, out: int) -> int:
    """Write the roots of ``count`` states, whose leaves are in the rows, to ``out``. Node by node, so that
    their cache misses overlap."""
    nodes, leaves, children = field(block, T.NODES_COUNT), field(block, T.LEAVES), field(block, T.CHILDREN)
    rows, size, step = field(block, T.ROWS), row_size(block), 8 * abi.ROW_WORDS
    end = rows + size * count
    for k in range(nodes):
        node, memo = node_of(block, k), field(block, T.MEMO) + (16 << T.MEMO_BITS) * k
        if k >= leaves:
            left, right = step * peek(children + 16 * k), step * peek(children + 16 * k + 8)
            for row in range(rows, end, size):
                value = peek(row + left) | (peek(row + right) << T.SHIFT)
                seek(node, memo, value, row + step * k)
        values = field(node, T.VALUES)
        for where in range(rows + step * k, end, size):
            slot = peek(where + 8)
            if slot != 0:
                prefetch(values + 8 * (peek_half(slot) - 1))
        for where in range(rows + step * k, end, size):
            slot = peek(where + 8)
            if slot != 0:
                value = peek(where)
                found = number_in(block, k, value, slot)
                poke(where, found)
                if found != T.NUMBER:
                    seen = memo + 16 * shifted(mix(value), 64 - T.MEMO_BITS)
                    poke(seen, value)
                    poke(seen + 8, found)
    left, right = step * peek(children + 16 * nodes), step * peek(children + 16 * nodes + 8)
    for row in range(rows, end, size):
        poke(out, peek(row + left) | (peek(row + right) << T.SHIFT))
        out += 8
    return 0


@njit
def root_of(block: int, state: int, out: int) -> int:
    """Write the root of any state, by its words."""
    unfold(block, 0)  # there is nothing in a node but has a number, so it can be any
    cut(block, state, 1, 0)
    return fold(block, 1, out)


@njit
def expand_part(block: int, root: int, at: int, record: int) -> int:
    """Take the steps of a state: the leaves of its successors are put to rows from ``at`` on."""
    if peek(field(block, T.SHARED)) == T.PRESSED:
        put(record, abi.OVERFLOW, 1)
        return 0
    wide = field(block, T.WIDE) + 8 * field(block, T.WORDS) * at
    count = call(field(block, T.EXPAND), unfold(block, root), wide, record)
    if field(record, abi.OVERFLOW) == 0:
        cut(block, wide, count, at)
    return count


@njit(inline="always")
def expect(block: int, root: int) -> None:
    """Ask for the memory that unfolding a root begins with."""
    last = field(block, T.CHILDREN) + 16 * field(block, T.NODES_COUNT)
    prefetch(field(node_of(block, peek(last)), T.VALUES) + 8 * (root & T.NUMBER))
    prefetch(field(node_of(block, peek(last + 8)), T.VALUES) + 8 * shifted(root, T.SHIFT))


@njit
def expand_tree(state: int, out: int, record: int) -> int:
    """As the program's ``expand``, but that states are roots."""
    block = field(record, abi.TREE)
    count = expand_part(block, peek(state), 0, record)
    if field(record, abi.OVERFLOW) == 0:
        fold(block, count, out)
    return count


@njit
def judge_tree(state: int, record: int, wanted: int) -> int:
    """As the program's ``judge``, of a root."""
    block = field(record, abi.TREE)
    return call(field(block, T.JUDGE), unfold(block, peek(state)), record, wanted)


@njit
def refill(node: int, slots: int, count: int) -> int:
    """Enter a node's numbers into more slots, which are empty."""
    values, old = field(node, T.VALUES), field(node, T.SLOTS)
    for k in range(field(node, T.SLOTS_COUNT)):
        number = peek_half(old + 4 * k)
        if number != 0:
            slot = scaled(mix(peek(values + 8 * (number - 1))), count)
            while peek_half(slots + 4 * slot) != 0:
                slot += 1
                if slot == count:
                    slot = 0
            poke_half(slots + 4 * slot, number)
    return 0
