"""The memory that walks share with their kernel: 64-bit words, addressed by these numbers."""

from __future__ import annotations

(
    EXPAND,  # the program's functions
    JUDGE,
    WORDS,  # of a state
    THREADS,  # how many have steps
    FINDINGS,  # counters in a record; the judges' stand behind the first two
    JUDGES,
    SEED,  # what all walks of the seed begin with
    DEPTH,  # how many steps a walk takes at most, and how many walks are known to take
    HORIZON,
    INITIAL,  # the states that walks begin in, behind each other, and how many
    INITIAL_COUNT,
    FIRST,  # the first walk of a round, the next one to be taken, and the one to stop at
    NEXT,
    END,
    TAKEN,  # for each walk of the round a word: 0 until it is done, see `told`
    STOP,  # not 0: come back
    WORKERS,  # address of the workers' blocks
    BLOCK_WORDS,
) = range(18)

(
    RECORD,  # the program's record, and its labels: see `interleave.engine.native.abi`
    LABELS,
    OUT,  # room for successors, and for how many
    OUT_ROOM,
    STATE,  # where the walk is
    PRIORITY,  # a word a thread; the steps at which one gets a low priority
    POINTS,
    FOUND,  # for each finding the number of the first walk that met it, plus one
    WANTED,  # the judges to ask, a bit each
    CHANCE,  # what the last random number was made of
) = range(10)
#: Each block has cache lines of its own: workers write to theirs all the time.
WORKER_WORDS = 32

#: How the kernel comes back: the round is done; a state has more successors than there is room for; it was
#: told to.
DONE, ROOMIER, STOPPED = range(3)


def told(word: int) -> tuple[int, bool]:
    """What a word says of a walk that is done: how many steps it has, and whether it would have gone on."""
    return word - 1 >> 1, bool(word - 1 & 1)
