"""The memory that states as trees share with their kernel: 64-bit words, addressed by these numbers.

One block a worker, and one of `NODE_WORDS` a node. Addresses are of bytes.
"""

from __future__ import annotations

(
    EXPAND,  # the program's functions, on states of several words
    JUDGE,
    CUT,
    JOIN,
    WORDS,  # of a state
    LEAVES,  # how many nodes are leaves: the first ones; and how many nodes there are
    NODES_COUNT,
    NODES,  # address of the nodes' words
    CHILDREN,  # of each node two numbers of nodes, and behind them the root's
    SHARED,  # address of a word: `PRESSED` once a node has to grow, `FROZEN` while none may, else 0
    SPARES,  # by node: a number, plus one, that this worker has taken and not used
    STATE,  # room for a state's words
    NUMBERS,  # room for its nodes' numbers and for what they hold
    HELD,
    WIDE,  # room for successors; by successor and node `abi.ROW_WORDS`
    ROWS,
    MEMO,  # by node: values that were looked for lately, each with its number
    BLOCK_WORDS,
) = range(18)

(
    VALUES,  # by number
    SLOTS,  # 32 bits each, how many
    SLOTS_COUNT,
    COUNT,  # values
    LIMIT,  # how many there may be before the node has to grow
    NODE_WORDS,
) = range(6)

PRESSED, FROZEN = 1, 2

#: Where the second number of a pair begins. A number has one bit less: a root of two has 63 at most.
SHIFT = 32
NUMBER = (1 << SHIFT) - 1
#: How many values a worker remembers by node, as a power of two.
MEMO_BITS = 12
