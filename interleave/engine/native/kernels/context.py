"""The memory that the search and its kernel share: 64-bit words, addressed by these numbers.

One context a search, and one block of words a worker. Addresses are of bytes; a *source* is a
piece of a level: the address of its first state and how many states it has.
"""

from __future__ import annotations

(
    EXPAND,  # the program's functions
    JUDGE,
    WORDS,  # of a state
    ENTRIES,  # what the table's entries are: `EXACT`, `STORED` or `HASHED`
    TABLE,  # the table of visited states: address, number of cache lines
    LINES,
    LIMIT,  # how many states may be entered before the table has to grow
    COUNT,  # states entered
    SOURCES,  # the level's pieces: address of (address, count) pairs; states in all
    LEVEL,
    NEXT,  # the next state of the level to be taken, and the one to stop at
    END,
    WANTED,  # judges to ask, a bit each
    STORES,  # address of the stores' addresses, by worker
    WORKERS,  # address of the workers' blocks
    ALONE,  # 1 while one worker runs
    FINDINGS_COUNT,  # counters in a record, and address of a word each: 1 once it is known
    KNOWN,
    QUOTA,  # how many states `advance` expands at most
    WIDEST,  # a level of more states is left to several workers
    ENDS,  # address of the worker's tails at the ends of levels, how many, room for how many
    ENDS_COUNT,
    ENDS_ROOM,
    REGIONS,  # for `STORED`: bits of the number of parts of the table that an entry's hash does not tell
    REACH,  # how many lines behind its first one an entry can stand and tell its hash, at most
    FAR,  # 1 once one stands farther
    CONTEXT_WORDS,
) = range(27)

(
    STORE,  # where this worker stores the states that it enters
    TAIL,  # how many it has stored, and how many before this level's successors
    LEVEL_TAIL,
    CAPACITY,  # for how many states its store has room
    TRANSITIONS,  # steps that led to a state
    COMPARED,  # entries that the new ones were compared with, for `HASHED`
    RECORD,  # the program's record: see `interleave.engine.native.abi`
    OUT,  # room for successors, their hashes, and for how many
    HASHES,
    OUT_ROOM,
    COUNTS,  # room for a number for each state of a batch
    AT,  # the rest of what this worker has taken of the level and not expanded
    UNTIL,
    WORKER_WORDS,
) = range(14)

#: An entry is one to one with a state of one word; it is a part of a state's hash and the place
#: where the state is stored; it is 32 bits of its hash (hash compaction: states can be missed).
EXACT, STORED, HASHED = range(3)

#: How `work` and `advance` come back: the range is done; the table has to grow; a state has more
#: successors than there is room for; the store is full. `advance` also: the quota is used up; a
#: level has ended and is to be looked at; there is nothing left to expand.
DONE, GROW, ROOMIER, FULL, QUOTA_USED, LEVEL_ENDED, EXHAUSTED = range(7)

#: Room for entries that `move` cannot move at once, with their hashes.
SPILL = 1 << 16

#: How many states are expanded before their successors are entered, and how many a worker takes of
#: a level at once.
BATCH = 256

#: An entry of a state of several words: 24 bits of its hash over the place, which is the worker's
#: number and the number in its store, plus one. Above these bits the hash has ``REGIONS`` more, which follow
#: from the line where the entry stands; those below say nothing of where that is. So entries tell where they
#: belong when there are more lines.
WORKER_SHIFT = 32
PLACE_BITS = 40
MAX_WORKERS = 128
#: How many states a worker's store has at most: their numbers, plus one, are a part of an entry.
MAX_PLACES = (1 << WORKER_SHIFT) - 2
