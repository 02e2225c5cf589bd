"""The memory that judging liveness on a search's own table shares with its kernel: 64-bit words, addressed by
these numbers.

A state's *number* is the place of its entry in the table, if that is the state itself; else its place in its
worker's store, those of all workers behind each other. Sets of states have a bit a number.
"""

from __future__ import annotations

(
    BASES,  # address of the number of each worker's first state, how many; of the one store of the table
    BASES_COUNT,
    NUMBERS,  # how many numbers there are, a multiple of 64
    OPEN,  # the set of states that what is to come may never come after
    BEGINS,  # of those in which it is asked for
    OWN,  # address of `OWN_WORDS` for each worker
    WANTED,  # the judge's bit, and the number of its finding
    FINDING,
    EXPAND,  # the program's labelled function, and its record
    RECORD,
    STATE,  # room for a state
    THREADS,  # address of `THREAD_WORDS` for each thread instance that has steps, and how many
    THREADS_COUNT,
    MASKS,  # address of the sets of constraints that steps meet, each with a number
    WEAK,  # the sets of weak and of strong constraints
    STRONG,
    INDEX,  # address of 32 bits by number: 0, a state's place on the stack plus one, or `CLOSED`
    STACK,  # address of 32 bits for each state on it: its number; how many there are
    STACK_COUNT,
    STEPS,  # the way to the state that is looked at: see `deepen`; address, room for how many, how many
    STEPS_ROOM,
    STEPS_COUNT,
    BY,  # address of a byte for each of these: the number of a set of constraints
    FIRSTS,  # address of 32 bits for each part that may still grow: the place of its first state on the stack
    ABOUT,  # address of a word for each of them: see `deepen`
    PARTS_COUNT,
    CURSOR,  # from which word of `BEGINS` on there may be a state that was not looked at
    NEXT,  # the set of the states that are to be looked at once more, and how many
    NEXT_COUNT,
    CYCLES,  # whether there was a part in which a run can stay
    MARKING,  # whether all fair parts are looked for and marked, or the first one ends it
    EVERS,  # address of a word for each of them: the constraints that are enabled in it; how many there are
    EVERS_COUNT,
    FOUND,  # what is looked for: see `ways`
    LEADS,
    BLOCK_WORDS,
) = range(36)

#: A thread: where its place stands in a state (bytes of the word, bits), and for each place the number of the
#: set of constraints that steps from there meet.
PLACE_WORD, PLACE_SHIFT, PLACE_MASK, SETS, THREAD_WORDS = range(5)

#: What a worker has: room for a word a state of a batch, and how many goals it has met.
GOALS = 256
OWN_WORDS = GOALS + 1

#: The index of a state whose part is known, or that is not open; that of a state of a fair part is below it
#: and from `ON_THE_WAY` on. From there on an entry of `STEPS` is a state on the way.
CLOSED, ON_THE_WAY = (1 << 32) - 1, 1 << 31
#: There can be so many numbers, constraints, and sets of them.
MOST_NUMBERS, MOST_CONSTRAINTS, MOST_SETS = ON_THE_WAY, 21, 256

#: How `deepen` comes back: nothing is left; the turn is over; a run can end where what is to come has not; or
#: go round fairly; there is not enough room.
FINISHED, TURN_ENDED, STUCK, FAIR, NO_ROOM = range(5)
#: What a run is to come to: a state without steps, one of a fair part, one in which the goal is there.
AN_END, A_PART, A_GOAL = range(3)
#: How many steps are looked at in one call.
TURN = 1 << 20
