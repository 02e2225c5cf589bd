"""Sequence locks under C11, for the oracle: Linux' `include/linux/seqlock.h`, line by line, where ``smp_wmb``
is a fence that releases and ``smp_rmb`` one that acquires."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oracle_c11_objects import accessed
from oracle_graph import Blocked, Crash

from interleave.program import instr as I

if TYPE_CHECKING:
    from oracle_c11 import C11Execution

WRITING, READING = ("write_seqlock", "write_sequnlock"), "wait_for_writer"


def writing(run: C11Execution, name: str, lock: I.Place, count: I.Place | None = None) -> None:
    assert run.me is not None
    word, mine = run.find(lock), run.me + 1
    writer, view = run.read(*word), run.memory.view("lock", *word)
    if count is None:  # who reads must not be the one who writes
        accessed(run, *word)
        if writer == mine:
            raise Crash("lock-misuse")
        run.waits_to_read = True
        return
    sequence = run.find(count)
    run.messages(*sequence)
    if name == "write_seqlock":  # spin_lock(); sequence++; smp_wmb()
        if writer == mine:
            raise Crash("lock-misuse")
        run.block_unless(not writer)
        accessed(run, *word)
        run.write(*word, mine)
        run.acquire(view)
        _next(run, *sequence)
        run.fence("release")
        return
    accessed(run, *sequence)  # smp_wmb(); sequence++; spin_unlock()
    if writer != mine:
        raise Crash("lock-misuse")
    run.fence("release")
    _next(run, *sequence)
    accessed(run, *word)
    run.write(*word, 0)
    run.leave(view)


def _next(run: C11Execution, name: str, at: int) -> None:
    places = run.program.variable[name].type.high + 1
    run.put(name, at, (run.loaded(name, at, "relaxed") + 1) % places, "relaxed")


def counted(run: C11Execution, count: I.Place) -> int:
    """What a reader reads: the count, which has to be even where it begins."""
    found = run.find(count)
    if run.waits_to_read:  # do { READ_ONCE(sequence) } while (odd); smp_rmb()
        value = run.loaded(*found, "relaxed")
        if value % 2:
            raise Blocked
        run.fence("acquire")
        return value
    run.fence("acquire")  # smp_rmb(); READ_ONCE(sequence)
    return run.loaded(*found, "relaxed")
