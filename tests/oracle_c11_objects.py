"""What locks, channels and futexes order under C11, for the oracle, as the documents say it that they come
from: C++'s shared_mutex ([thread.sharedmutex.requirements]), Go's memory model, Linux' kernel/futex."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interleave.program import instr as I

if TYPE_CHECKING:
    from oracle_c11 import C11Execution

TAKES = (
    "acquire", "try_acquire", "spin_lock", "spin_trylock", "acquire_again", "try_acquire_again", "wait",
    "try_wait", "wake", "wake_spuriously", "wait_set", "wait_done", "wait_completed", "try_wait_completed",
)  # fmt: skip
GIVES = (
    "release", "spin_unlock", "release_once", "post", "begin_wait", "set", "done", "complete", "complete_all",
)  # fmt: skip
NOTHING = ("look_notified", "give_up", "sleep", "return_woken")
READERS = ("read_lock", "read_lock_behind", "try_read_lock", "try_read_lock_behind")
WRITERS = ("write_lock", "write_lock_announced", "try_write_lock", "upgrade")


def operated(run: C11Execution, name: str, places: tuple[I.Place, ...]) -> None:
    """An operation that has done something."""
    first = run.find(places[0])
    of_writers, of_readers = (run.memory.view(who, *first) for who in ("writers", "readers"))
    if name in READERS:
        run.acquire(of_writers)
    elif name in WRITERS:
        run.acquire(of_writers)
        run.acquire(of_readers)
    elif name == "read_unlock":
        run.leave(of_readers)
    elif name in ("write_unlock", "downgrade"):
        run.leave(of_writers)
    elif name not in (*NOTHING, "announce"):
        for place in places:
            if run.program.variable[place.variable].kind != "condition":
                view = run.memory.view("lock", *run.find(place))
                if name in TAKES:
                    run.acquire(view)
                elif name in GIVES:
                    run.leave(view)
                else:
                    raise AssertionError(name)


def queued(run: C11Execution, place: I.Place, sends: bool) -> None:
    """Something was put into a queue, or taken out: the k-th receive comes after the k-th send, and the
    (k+C)-th send after the k-th receive. A queue that is no channel has a lock."""
    variable, at = run.program.variable[place.variable], run.find(place)
    if f"closed({variable.name})" not in run.program.variable:
        view = run.memory.view("lock", *at)
        run.acquire(view)
        run.leave(view)
        return
    mine, theirs = ("sent", "received") if sends else ("received", "sent")
    k = run.memory.count[mine, *at] = run.memory.count.get((mine, *at), 0) + 1
    run.acquire(run.memory.view(theirs, *at, k - variable.unit if sends else k))
    run.leave(run.memory.view(mine, *at, k))


def met(run: C11Execution, place: I.Place) -> None:
    """The thread meets another one that waits at a channel without a buffer, by saying by which case."""
    assert place.index is not None
    other = run.value(place.index)
    both = dict(run.cur)
    for key, position in run.memory.view("cur", other).items():
        both[key] = max(both.get(key, 0), position)
    run.acquire(both)
    for name in ("cur", "acq"):
        found = run.memory.view(name, other)
        for key, position in both.items():
            found[key] = max(found.get(key, 0), position)


def flag(run: C11Execution, name: str, at: int, order: str) -> None:
    """A channel is closed, or found to be."""
    if order == "acquire":
        run.acquire(run.memory.view("closed", name, at))
    elif order == "release":
        run.leave(run.memory.view("closed", name, at))
