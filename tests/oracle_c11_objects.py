"""What locks, channels and futexes order under C11, for the oracle, as the documents say it that they come
from: C++'s shared_mutex ([thread.sharedmutex.requirements]), Go's memory model, Linux' kernel/futex."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any

from oracle_graph import Crash

from interleave.program import instr as I
from interleave.program.types import RefType

if TYPE_CHECKING:
    from oracle_c11 import C11Execution, Memory

TAKES = (
    "acquire", "try_acquire", "spin_lock", "spin_trylock", "acquire_again", "try_acquire_again", "wait",
    "try_wait", "wake", "wake_spuriously", "wait_set", "wait_done", "wait_completed", "try_wait_completed",
)  # fmt: skip
GIVES = (
    "release", "spin_unlock", "release_once", "post", "post_saturating", "begin_wait", "set", "done",
    "complete", "complete_all",
)  # fmt: skip
NOTHING = ("look_notified", "give_up", "sleep", "return_woken", "wait_for_writer")
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


# ---------------------------------------------------------------------------- the heap


def accessed(run: C11Execution, name: str, at: int) -> None:
    """A field is accessed: its object has to be known, and whoever frees that has to know of the access."""
    variable = run.program.variable[name]
    if variable.struct is None or variable.ghost:
        return
    life = variable.struct, at // variable.length
    if run.cur.get(("made", *life), 0) != run.memory.count.get(("made", *life), 0):
        raise Crash("data-race")
    run.happens(("used", *life, run.me))


def made(run: C11Execution, struct: str, ref: int) -> None:
    forgotten(run, struct, ref)
    run.happens(("made", struct, ref - 1))


def freed(run: C11Execution, struct: str, ref: int) -> None:
    life = struct, ref - 1
    events = [("made", *life), *(("used", *life, t) for t in range(len(run.program.instances)))]
    if any(run.cur.get(event, 0) != run.memory.count.get(event, 0) for event in events):
        raise Crash("data-race")
    forgotten(run, struct, ref)
    for (name, _), found in run.memory.messages.items():
        type_ = run.program.variable[name].type
        for message in found if isinstance(type_, RefType) and type_.struct == struct else ():
            if message.value == ref:
                message.value = ref + run.program.struct[struct].capacity


#: What objects hand on, by the first word of what it is called; then come the variable and the element.
HANDED = ("lock", "writers", "readers", "sent", "received", "closed")


def forgotten(run: C11Execution, struct: str, ref: int) -> None:
    """Nothing is known any more of what there was in a slot, as there is nothing."""
    slot, memory = ref - 1, run.memory

    def there(key: tuple[Any, ...]) -> bool:
        if len(key) > 2 and key[0] in ("made", "used"):
            return key[1:3] == (struct, slot)
        if len(key) > 2 and key[0] not in ("w", "r", *HANDED):
            return False
        name, at = key if len(key) == 2 else key[1:3]
        variable = run.program.variable[name]
        return variable.struct == struct and at // variable.length == slot

    for view in (memory.count, *memory.all_views()):
        for key in [key for key in view if there(key)]:
            del view[key]
    for key in [key for key in memory.messages if there(key)]:
        del memory.messages[key]
    for name in list(memory.views):
        if (name[0] == "led" and there(name[2:])) or (name[0] in HANDED and there(name)):
            del memory.views[name]


def readable(memory: Memory, threads: Iterable[int]) -> Iterator[tuple[tuple[str, int], int]]:
    """The values of messages that are not the newest, by location, which some of the threads may read."""
    running = [memory.view("cur", thread) for thread in threads]
    for key, found in memory.messages.items():
        least = min((view.get(key, 0) for view in running), default=len(found) - 1)
        yield from ((key, message.value) for message in found[least:-1])
