"""Sequence locks and RCU under C11, for the oracle. Of the former Linux' `include/linux/seqlock.h`, line by
line, where ``smp_wmb`` is a fence that releases and ``smp_rmb`` one that acquires; of the latter the law that
Alglave and others (2018) call fundamental."""

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


# ---------------------------------------------------------------------------- read-copy-update

RCU = ("begin_reading", "end_reading", "look_who_reads", "wait_no_longer", "wait_for_reader")


def rcu(run: C11Execution, instr: I.Operate) -> None:
    """An operation: of each section and each grace period, either what comes before the end of the former is
    known behind the latter, or what comes before the latter is known in the former."""
    assert run.me is not None
    memory, threads, place = run.memory, len(run.program.instances), instr.places[0]
    domain = place.variable.removeprefix("grace(").removesuffix(")")
    name, at = run.find(place)

    def inside() -> int:
        return run.read(name, at)

    def words(reader: int) -> range:
        return range(reader * threads, (reader + 1) * threads)

    def asked(waiter: int) -> bool:
        return bool(memory.count.get(("asked", domain, waiter), 0))

    if instr.name == "look_who_reads":
        waiter = run.find(instr.places[1])[1] % threads
        if run.form is not None and not run.starts and at == 0:
            run.fence("seq_cst")
        memory.count["asked", domain, waiter] = 1
        memory.views["asked", domain, waiter] = dict(run.cur)
        memory.views["told", domain, waiter] = dict(memory.view("left", domain))
    waited = run.shared[f"grace({domain})"]
    if instr.name == "end_reading" and inside() == 1:
        run.leave(memory.view("left", domain))
        for waiter, word in enumerate(words(run.me)):
            if waited[word]:
                run.leave(memory.view("told", domain, waiter))
    run.plainly(instr)
    if instr.name == "begin_reading" and inside() == 1:
        run.acquire(memory.view("gone by", domain))
        for waiter in filter(asked, range(threads)):
            if run.chooser.pick(2):
                run.acquire(memory.view("asked", domain, waiter))
            else:
                waited[words(run.me)[waiter]] = 1
    if instr.name == "wait_for_reader" and at // threads == threads - 1 and asked(run.me):  # the last one
        del memory.count["asked", domain, run.me]
        run.acquire(memory.views.pop(("told", domain, run.me), {}))
        before = memory.views.pop(("asked", domain, run.me), {})
        for key, position in before.items():
            past = memory.view("gone by", domain)
            past[key] = max(past.get(key, 0), position)
