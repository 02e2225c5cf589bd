"""The memory that explanations and their kernel share: 64-bit words, addressed by these numbers."""

from __future__ import annotations

(
    EXPAND,  # the program's function
    WORDS,  # of a state
    RECORD,  # the program's record: see `interleave.engine.native.abi`
    FAULT,  # where it counts model errors
    OUT,  # room for successors, their hashes, and for how many
    HASHES,
    OUT_ROOM,
    THREADS,  # address of `THREAD_WORDS` for each thread instance that has steps, and how many
    THREADS_COUNT,
    MOST,  # how many states there may be
    STATES,  # address, room for how many, how many, how many of them are expanded
    STATES_ROOM,
    COUNT,
    DONE,
    TABLE,  # of the states' numbers plus one: address, number of slots
    SLOTS,
    FIRST,  # address of the number of each state's first step
    TARGET,  # address of the state that each step leads to, of its label, room for how many, how many
    LABEL,
    STEPS_ROOM,
    STEPS,
    CRASH,  # address of the state of each step that crashes, room for how many, how many
    CRASHES_ROOM,
    CRASHES,
    BLOCK_WORDS,
) = range(25)

#: A thread: its number, where its place stands in a state (bytes of the word, bits), the program
#: counters that its values stand for, and whether its steps are taken.
THREAD, PLACE_WORD, PLACE_SHIFT, PLACE_MASK, COUNTERS, MOVES, THREAD_WORDS = range(7)

#: How `unfold` comes back: all is done; the turn is over; there are too many states; the program has
#: a model error; something has to grow; a state has more successors than there is room for.
FINISHED, TURN_ENDED, TOO_MANY, FAULTED, GROW, ROOMIER = range(6)

#: How many states are expanded at once, and how often in one call.
BATCH, TURN = 256, 4096

(
    NODE_FIRST,  # the graph's steps: as above
    NODE_TARGET,
    NODE_LABEL,
    WIDEST,  # the most steps of a state
    BASES,  # address of the number of each thread instance's program counter 0 among all of them
    SLOT_OF,  # address of each program counter's slot in what is remembered of a run, -1 for none
    SLOT,  # address of the slots, of their levels, of what these break: see below
    LEVEL,
    BREAK,
    NEEDED,  # address of (word, shift, mask, count) of the first events of orders, and how many
    NEEDED_COUNT,
    VALUE,  # address of a word for each order: the bit of its set, or whether it must not be broken
    OTHERS,  # marks of the steps that must not be taken; or 0
    TIMED,  # address of what the marks but `NEVER` stand for, from 1 on: see below
    CHOOSING,  # address of what is told that is about a choice, and how many: see below
    CHOOSING_COUNT,
    PENDING,  # address of the orders that may be broken where a run goes on for ever, and how many: see below
    PENDING_COUNT,
    GOAL,  # marks of the states that are looked for, and of those not to go to
    AVOID,
    CRASHES_OK,  # address of a word for each way to crash: whether it is looked for
    EVERY,  # the bits of all sets
    WHOLE,  # whether every order has to be decided at the end
    NODES,  # address, words of a node, how many there are, room for how many
    NODE_WORDS,
    NODES_COUNT,
    NODES_ROOM,
    ABOUT,  # address of `PRICE` and so on for each node
    INDEX,  # table of the nodes' numbers plus one: address, number of slots
    INDEX_SLOTS,
    HEAP,  # address of (price, number of the entry and of the node), how many, room for how many
    HEAP_COUNT,
    HEAP_ROOM,
    ENTRIES,  # how many entries there have been
    LEFT,  # how many nodes may still be looked at
    RESULT,  # the node that was found
    SEARCH_WORDS,
) = range(37)

#: A slot: word of the node, bits from where on, mask, most that counts, its first level. A level: from
#: where to where it breaks. A break: the order, and the slot and the count that its first event has to have.
SLOT_WORD, SLOT_SHIFT, SLOT_MASK, SLOT_MOST, SLOT_LEVEL, SLOT_WORDS = range(6)
ORDER, BREAK_WORD, BREAK_SHIFT, BREAK_MASK, BREAK_COUNT, BREAK_WORDS = range(6)
NEEDED_WORDS = 4
#: A step that must not be taken at certain times: the count of its place (word, bits, mask), and a bit for
#: each count. A choice that is told: marks of the steps that choose otherwise, where their times begin, and
#: its bit. An order that is pending: those of both events with the least count that they have to have, and
#: marks of the states in which the second one comes.
TIMED_WORD, TIMED_SHIFT, TIMED_MASK, TIMED_BITS, TIMED_WORDS = range(5)
CHOOSING_MARKS, CHOOSING_TIMED, CHOOSING_BIT, CHOOSING_WORDS = range(4)
PENDING_FIRST, PENDING_THEN, PENDING_MARKS, PENDING_WORDS = 0, 4, 8, 9

#: Of each node: what it takes to come there, from where, by which step, and whether that is final.
PRICE, BEFORE, STEP, FINAL, ABOUT_WORDS = range(5)

#: The first word of a node of `fewest`: the state over the thread that moved last over the sets broken,
#: a bit each.
THREAD_SHIFT, STATE_SHIFT = 8, 24
MOST_SETS = THREAD_SHIFT

#: How the searches come back: found; there is none; the turn is over; something has to grow; they have
#: looked at as much as they may.
FOUND, NONE, SEARCH_TURN, MORE_ROOM, GAVE_UP = range(5)

#: The parts of a cost, in Python's searches, too: preemptions before switches before steps.
SWITCH, PREEMPTION = 1 << 24, 1 << 48
