"""The meaning of operations on reader-writer locks, for the oracle; see `oracle`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oracle_graph import Crash

from interleave.program import instr as I

if TYPE_CHECKING:
    from oracle_step import Execution

RWLOCK = (
    "read_lock", "read_unlock", "try_read_lock", "write_lock", "write_unlock", "try_write_lock", "downgrade",
    "upgrade", "read_lock_behind", "try_read_lock_behind", "announce", "write_lock_announced",
)  # fmt: skip


def rwlock(
    run: Execution, name: str, dst: int | None, lock: I.Place, own: I.Place, announced: I.Place | None = None
) -> None:
    """One operation. ``own`` is 1 for each thread that reads, 2 for one that waits to write."""
    assert run.me is not None
    (word,), threads = run.shared[lock.variable], run.shared[own.variable]
    assert word is not None
    me, count = run.me, len(threads)
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
    run.shared[lock.variable][0] = many if writer is None else writer + 1
    threads[:] = [1 if n in readers else 2 if n in writers else 0 for n in range(count)]
    if announced is not None:
        run.shared[announced.variable][0] = len(writers)
    if dst is not None:
        run.env[dst] = int(got)
