"""What objects hand on: by which views an operation on a lock or the like is ordered after others."""

from __future__ import annotations

from collections.abc import Iterator

from interleave.program import channels
from interleave.program import instr as I
from interleave.program.expr import Expr
from interleave.program.kinds import BESIDE
from interleave.program.memory.views import part_of
from interleave.program.program import Program
from interleave.record import record

#: What operations on locks and the like acquire and release.
ACQUIRING = (
    "acquire", "try_acquire", "spin_lock", "spin_trylock", "acquire_again", "try_acquire_again", "wait",
    "try_wait", "wait_completed", "try_wait_completed", "wait_done", "wait_set", "wake", "wake_spuriously",
    "begin_writing",
)  # fmt: skip
RELEASING = (
    "release", "spin_unlock", "release_once", "post", "post_saturating", "post_several",
    "post_several_saturating", "complete", "complete_all", "done", "set", "begin_wait", "end_writing",
)  # fmt: skip
BOTH = ("add", "reset", "reinit", "arrive", "leave", "begin_call", "end_call")
#: Acquires even if it finds that there is nothing to do any more: what was called before.
CALLS = "begin_call"
#: Operations of which nothing is ordered: on who waits for a condition or sleeps on a location, which is a
#: matter of the object alone; and whether somebody writes to what a sequence lock is for.
NEITHER = ("look_notified", "give_up", "sleep", "return_woken", "announce", "wait_for_writer")
#: The shapes of RCU. Its views: what came before the ends of all sections, and before the grace periods that
#: are over; and for each who waits what came before, and what it will know behind (see `sections`).
RCU = ("rcu", "grace")
ENDED, PAST, BEFORE, BEHIND = "ended", "past", "before", "behind"
#: Of reader-writer locks: who reads acquires what writers have released, who writes what all have.
TO_READ = ("read_lock", "try_read_lock", "read_lock_behind", "try_read_lock_behind")
TO_WRITE = ("write_lock", "try_write_lock", "write_lock_announced", "upgrade")
READ, WRITTEN = "read_unlock", ("write_unlock", "downgrade")

#: All operations that are there.
KNOWN = (*ACQUIRING, *RELEASING, *BOTH, *NEITHER, *TO_READ, *TO_WRITE, READ, *WRITTEN)


@record
class Hand:
    """A view by which an instruction is ordered.

    Attributes:
        name: the view's.
        count: how many there are under it.
        index: which of them, None if it is the only one.
        acquires, releases: what the instruction does there.
    """

    name: str
    count: int
    index: Expr | None
    acquires: bool
    releases: bool


def hands(program: Program, instr: I.Instr) -> list[Hand]:
    """The views of locks and the like by which an instruction is ordered, but for those of channels."""
    if isinstance(instr, I.Put | I.Get) and not places_of(program, instr.queue):
        return [_hand(program, "view", instr.queue, True, True)]
    if isinstance(instr, I.Load | I.Store) and _closing(program, instr):
        return [_hand(program, "view", instr.place, isinstance(instr, I.Load), isinstance(instr, I.Store))]
    if not isinstance(instr, I.Operate) or instr.name in NEITHER or instr.meaning.on in RCU:
        return []
    if instr.meaning.on == "rwlock":
        return _of_rwlock(program, instr)
    acquires, releases = (instr.name in (*names, *BOTH) for names in (ACQUIRING, RELEASING))
    return [
        _hand(program, "view", at, acquires, releases)
        for at in instr.places
        if program.variable[at.variable].kind not in ("condition", *BESIDE)
    ]


def places_of(program: Program, at: I.Place) -> int:
    """How many places the buffer of a channel has; 0 if this is none."""
    return program.variable[at.variable].unit if channels.closed(at.variable) in program.variable else 0


def _closing(program: Program, instr: I.Load | I.Store) -> bool:
    """Whether an access closes a channel, or is ordered after that."""
    of_channel = program.variable[instr.place.variable].kind in ("channel", "closed")
    return of_channel and instr.order in ("acquire", "release")


def views_of(program: Program, instr: I.Instr) -> Iterator[tuple[str, int]]:
    """The names of the views by which an instruction is ordered, with how many there are under each."""
    yield from ((hand.name, hand.count) for hand in hands(program, instr))
    if isinstance(instr, I.Operate) and instr.meaning.on == RCU[0]:
        domain, count = instr.places[0].variable, len(program.instances)
        yield from ((f"{what}({domain})", 1) for what in (ENDED, PAST))
        yield from ((f"{what}({domain})", count) for what in (BEFORE, BEHIND))
    if isinstance(instr, I.Put | I.Get) and (places := places_of(program, instr.queue)):
        variable = program.variable[instr.queue.variable]
        yield f"view({variable.name})", variable.parts * variable.slots * places


def waiting_of(domain: str) -> str:
    """The variable that says for each thread whether it waits for a grace period of a domain."""
    return f"waits({domain})"


def _of_rwlock(program: Program, instr: I.Operate) -> list[Hand]:
    """Readers are not ordered after each other. So there is a view that writers hand on, and one with what
    readers do besides."""
    at, name = instr.places[0], instr.name
    writers = _hand(program, "view", at, name in TO_READ, name in WRITTEN)
    all_ = _hand(program, "shared", at, name in TO_WRITE, name == READ or name in WRITTEN)
    return [hand for hand in (writers, all_) if hand.acquires or hand.releases]


def _hand(program: Program, what: str, at: I.Place, acquires: bool, releases: bool) -> Hand:
    variable = program.variable[at.variable]
    parts = variable.parts * variable.slots
    index = part_of(program, at) if parts > 1 else None
    return Hand(f"{what}({variable.name})", parts, index, acquires, releases)
