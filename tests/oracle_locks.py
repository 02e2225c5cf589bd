"""The meaning of operations on locks other than mutexes, and on counters, for the oracle; see `oracle`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oracle_graph import Crash, ModelFault

from interleave.program import instr as I

if TYPE_CHECKING:
    from oracle_step import Execution

#: The operations at which a thread can have to wait.
WAITS = (
    "acquire", "wait", "wait_set", "arrive", "leave", "wake", "wake_spuriously", "return_woken",
    "wait_completed", "wait_done", "read_lock", "read_lock_behind", "write_lock", "write_lock_announced",
    "upgrade", "spin_lock", "acquire_again", "begin_call", "wait_for_reader",
    "write_seqlock", "wait_for_writer",
)  # fmt: skip
RWLOCK = (
    "read_lock", "read_unlock", "try_read_lock", "write_lock", "write_unlock", "try_write_lock", "downgrade",
    "upgrade", "read_lock_behind", "try_read_lock_behind", "announce", "write_lock_announced",
)  # fmt: skip


def rwlock(
    run: Execution, name: str, dst: int | None, lock: I.Place, own: I.Place, announced: I.Place | None = None
) -> None:
    """One operation. ``own`` is 1 for each thread that reads, 2 for one that waits to write."""
    assert run.me is not None
    me, count = run.me, len(run.program.instances)
    (variable, at), words = run.find(lock), run.shared[own.variable]
    word, threads = run.read(variable, at), words[at * count : (at + 1) * count]
    writer = word - 1 if 0 < word <= count else None
    readers = {number for number, says in enumerate(threads) if says == 1}
    writers = {number for number, says in enumerate(threads) if says == 2}
    assert len(readers) == max(word - count, 0)
    got = True
    match name.removesuffix("_behind"):
        case "read_lock" | "try_read_lock":
            if me in readers or (name.startswith("read") and writer == me):
                raise Crash("lock-misuse")
            got = writer is None and not ("behind" in name and writers)
            if name.startswith("read"):
                run.block_unless(got)
            readers |= {me} if got else set()
        case "write_lock" | "announce":
            if me in readers or writer == me:
                raise Crash("lock-misuse")
            if name == "announce":
                writers |= {me}
            else:
                run.block_unless(writer is None and not readers)
                writer = me
        case "write_lock_announced":
            run.block_unless(writer is None and not readers)
            writers -= {me}
            writer = me
        case "try_write_lock":
            got = writer is None and not readers
            writer = me if got else writer
        case "read_unlock" | "upgrade":
            if me not in readers:
                raise Crash("lock-misuse")
            if name == "upgrade":
                run.block_unless(readers == {me})
                writer = me
            readers -= {me}
        case "write_unlock" | "downgrade":
            if writer != me:
                raise Crash("lock-misuse")
            writer = None
            readers |= {me} if name == "downgrade" else set()
    many = count + len(readers) if readers else 0
    run.write(variable, at, many if writer is None else writer + 1)
    says = [1 if n in readers else 2 if n in writers else 0 for n in range(count)]
    words[at * count : (at + 1) * count] = says
    if announced is not None:
        run.write(announced.variable, at, len(writers))
    if dst is not None:
        run.env[dst] = int(got)


FUTEX = ("sleep", "return_woken")


def futex(run: Execution, name: str, dst: int | None, sleepers: I.Place) -> None:
    """One operation on who sleeps on a location: each thread's element is 1 while it does."""
    assert run.me is not None
    variable, at = run.find(sleepers)
    sleeping, me = run.shared[variable], at + run.me
    if name == "return_woken":
        run.block_unless(not sleeping[me])
    sleeping[me] = int(name == "sleep")


RCU = ("begin_reading", "end_reading", "look_who_reads", "wait_no_longer", "wait_for_reader")


def rcu(run: Execution, name: str, dst: int | None, place: I.Place, waits: I.Place | None = None) -> None:
    """One operation: how many sections a thread is in, and whether one thread waits for another."""
    variable, at = run.find(place)
    value = run.read(variable, at)
    match name:
        case "begin_reading":
            if value == run.program.variable[variable].type.high:
                raise ModelFault("too many sections")
            run.write(variable, at, value + 1)
        case "end_reading":
            if not value:
                raise Crash("lock-misuse")
            run.write(variable, at, value - 1)
            assert dst is not None
            run.env[dst] = int(value == 1)
        case "look_who_reads":
            assert waits is not None
            run.write(*run.find(waits), int(value > 0))
        case _:
            run.block_unless(name == "wait_no_longer" or not value)
            run.write(variable, at, 0)


SEQLOCK = ("write_seqlock", "write_sequnlock", "wait_for_writer")


def seqlock(run: Execution, name: str, dst: int | None, lock: I.Place, count: I.Place | None = None) -> None:
    """One operation: the writer's number, and how often writing began or ended."""
    assert run.me is not None
    variable, at = run.find(lock)
    mine, writer = run.me + 1, run.read(variable, at)
    if (writer == mine) != (name == "write_sequnlock"):
        raise Crash("lock-misuse")
    run.block_unless(name == "write_sequnlock" or not writer)
    if count is not None:
        sequence, part = run.find(count)
        places = run.program.variable[sequence].type.high + 1
        run.write(sequence, part, (run.read(sequence, part) + 1) % places)
        run.write(variable, at, mine if name == "write_seqlock" else 0)


ALONE = (
    "spin_lock", "spin_unlock", "spin_trylock", "acquire_again", "release_once", "try_acquire_again",
    "begin_call", "end_call",
)  # fmt: skip


def alone(run: Execution, name: str, dst: int | None, lock: I.Place, times: I.Place | None = None) -> None:
    """One operation on a lock for one thread at a time; ``times`` says how often that has taken it."""
    assert run.me is not None
    variable, at = run.find(lock)
    owner, me = run.read(variable, at), run.me + 1
    over = len(run.program.instances) + 1  # a call that is over
    got = owner == 0
    match name:
        case "spin_lock":
            if owner == me:
                raise Crash("lock-misuse")
            run.block_unless(got)
            owner = me
        case "spin_trylock":
            owner = me if got else owner
        case "spin_unlock" | "release_once":
            if owner != me:
                raise Crash("lock-misuse")
            owner = 0
        case "acquire_again" | "try_acquire_again":
            got = owner in (0, me)
            if name == "acquire_again":
                run.block_unless(got)
            owner = me if got else owner
        case "begin_call":
            if owner == me:
                raise Crash("lock-misuse")
            run.block_unless(owner in (0, over))
            owner = me if got else owner
        case "end_call":
            assert owner == me
            owner = over
    if times is not None:
        taken, at = run.find(times)
        count = run.read(taken, at) + (-1 if name == "release_once" else int(got))
        if count > run.program.variable[taken].type.high:
            raise ModelFault("the mutex's max is too small")
        run.write(taken, at, count)
        owner = me if name == "release_once" and count else owner
    run.write(variable, at, owner)
    if dst is not None:
        run.env[dst] = int(got)


COUNTS = (
    "post_several", "post_several_saturating", "complete", "complete_all", "reinit", "wait_completed",
    "try_wait_completed", "add", "done", "wait_done",
)  # fmt: skip


def counter(run: Execution, name: str, dst: int | None, place: I.Place, given: int | None) -> None:
    """One operation on what counts; ``given`` is its argument."""
    variable, at = run.find(place)
    count, most = run.read(variable, at), run.program.variable[variable].type.high
    some = count > 0
    match name:
        case "post_several" | "post_several_saturating" | "add":
            assert given is not None
            if (given if "post" in name else count + given) < 0:
                raise Crash("out-of-range")
            count += given
            if "saturating" in name:
                count = min(count, most)
        case "complete":
            if count != most:  # all are complete
                count += 1
                if count == most:
                    raise ModelFault("the completion's max is too small")
        case "complete_all":
            count = most
        case "reinit":
            count = 0
        case "wait_completed" | "try_wait_completed":
            if dst is None:
                run.block_unless(some)
            count -= some and count != most
        case "done":
            if not some:
                raise Crash("out-of-range")
            count -= 1
        case "wait_done":
            run.block_unless(not some)
    if count > most:
        raise ModelFault("its max is too small")
    run.write(variable, at, count)
    if dst is not None:
        run.env[dst] = int(some)


def given_up(run: Execution, condition: I.Place, dst: int | None) -> None:
    """A timed wait at a condition: looks whether it has been notified, or waits no more."""
    assert run.me is not None
    name, at = run.find(condition)
    if dst is None:
        run.shared[name][at + run.me] = 0
    else:
        run.env[dst] = int(not run.shared[name][at + run.me])


def operate(run: Execution, instr: I.Operate) -> None:
    """Carry out an operation of those above."""
    name, places, dst = instr.name, instr.places, instr.dst
    for names, does in ((RWLOCK, rwlock), (ALONE, alone), (FUTEX, futex), (RCU, rcu), (SEQLOCK, seqlock)):
        if name in names:
            does(run, name, dst, *places)
            return
    if name not in COUNTS:
        raise ValueError(f"the oracle does not know the operation {name}")
    counter(run, name, dst, places[0], None if instr.argument is None else run.value(instr.argument))
