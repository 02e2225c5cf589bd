"""What a shard's kernel knows beside the search's context: a block of 64-bit words, by these numbers."""

from __future__ import annotations

(
    SHARDS,  # how many there are, and which one this is
    OWN,
    MASKS,  # address of a word for each of a state's: the bits that say whose it is
    BUCKETS,  # address of the addresses where states for each shard are put, and of how many there are
    COUNTS,
    CAPACITY,  # for how many states each has room
    RECENT,  # states that were sent lately, a slot each: a hash, and a state if it has several words
    RECENT_MASK,  # the number of slots less one, a power of two less one
    SENT,  # how many states were put into buckets
    MARKS,  # address of the address of a bit for each state
    ASKING,  # address of the addresses where the numbers of those stand that ask, beside the buckets
    FIRST,  # a piece of a level: its first state, how many there are, how many were looked at
    STATES,
    AT,
    BLOCK_WORDS,
) = range(15)

#: How `spread` comes back: all is done; the table has to grow; a state has more successors than there is room
#: for; the store is full; a bucket may not have room for the next successors.
DONE, GROW, ROOMIER, FULL, CROWDED = range(5)
