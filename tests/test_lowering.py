"""Operations as what they are made of."""

from __future__ import annotations

from pathlib import Path

import pytest
from support import model

from interleave.api import program_of
from interleave.program import instr as I
from interleave.program.liveness import liveness
from interleave.program.lowering import OPERATION, Lowering, core
from interleave.program.meanings import MEANINGS
from interleave.program.memory.sequences import WRITES
from interleave.program.program import Code

SOURCE = """
    class M(Model):
        lock = Mutex()
        cond = Condition(lock)
        restless = Condition(lock, spurious=True)
        sem = Semaphore(1, max=2)
        one = BinarySemaphore()
        event = Event()
        gate = Barrier(2)
        rw = RWLock()
        fair = RWLock(prefer="writer")
        deep = RecursiveMutex()
        spin = SpinLock()
        once = Once()
        ready = Completion()
        group = WaitGroup()
        rcu = RCU()
        seq = SeqLock()
        word = Int(0, max=3, atomic=True)
        q = Queue(Int(0, max=3), capacity=2)
        x = Int(0, max=3)

        @thread(instances=2)
        def t(m, i):
            m.lock.acquire()
            m.cond.wait()
            m.restless.wait()
            m.cond.wait(timeout=True)
            m.cond.notify_all()
            m.lock.release()
            if m.lock.try_acquire():
                m.lock.release()
            m.one.post()
            m.event.set()
            m.event.wait()
            m.event.reset()
            m.gate.wait()
            m.sem.wait()
            got = m.sem.try_wait()
            with atomic():
                m.sem.post()
                m.x = int(got)
            m.q.put(i)
            m.x = m.q.get()
            if m.rw.try_read_lock():
                m.rw.upgrade()
                m.rw.downgrade()
                m.rw.read_unlock()
            with m.rw.read, m.fair.read:
                pass
            with m.rw.write, m.fair.write:
                pass
            with m.deep, m.spin:
                m.once.call(m.first)
            if m.deep.try_acquire() and m.spin.trylock() and m.ready.try_wait():
                m.ready.reinit()
            m.ready.complete()
            m.ready.complete_all()
            m.ready.wait()
            m.group.add(2)
            m.group.done()
            m.group.wait()
            m.sem.post(2)
            m.one.post(m.x)
            with m.seq.write:
                m.rcu.read_lock()
                m.rcu.read_unlock()
            m.rcu.synchronize()
            start = m.seq.read_begin()
            if m.seq.read_retry(start) and m.word.futex_wait(start) and m.word.futex_wait(1, timeout=True):
                m.word.futex_wake()
            if m.rw.try_write_lock() and m.fair.try_read_lock():
                m.fair.read_unlock()

        def first(m):
            m.x = 1

        @thread
        def u(m):
            m.t[0].join()
"""


def codes(folder: Path) -> list[tuple[Code, Code]]:
    """The code of each thread, and what it is lowered to."""
    program = program_of(model(folder, SOURCE))
    lowering = Lowering(program)
    return [(thread.code, lowering.code(thread.code)) for thread in program.threads]


def test_nothing_that_has_to_be_lowered_is_left(tmp_path: Path) -> None:
    nodes = [node for code, _ in codes(tmp_path) for node in code.nodes]
    assert set(I.LoweredInstr.__args__) <= {type(node.instr) for node in nodes}
    operations = {node.instr.name for node in nodes if isinstance(node.instr, I.Operate)}
    assert set(MEANINGS) - set(WRITES.values()) <= operations
    for _, lowered in codes(tmp_path):
        for node in lowered.nodes:
            assert core(node.instr) is node.instr


def test_locations_nodes_and_locals_stay_what_they_were(tmp_path: Path) -> None:
    for code, lowered in codes(tmp_path):
        assert lowered.locations == code.locations
        assert lowered.entry == code.entry
        assert lowered.locals[: len(code.locals)] == code.locals
        for number, node in enumerate(code.nodes):
            assert lowered.live[number] == code.live[number]
            if not isinstance(node.instr, I.LoweredInstr):
                assert lowered.nodes[number] == node


def test_an_operation_alone_is_one_step(tmp_path: Path) -> None:
    """And one inside atomic() is part of that."""
    for code, lowered in codes(tmp_path):
        for number, node in enumerate(code.nodes):
            if not isinstance(node.instr, I.LoweredInstr):
                continue
            alone = number in code.locations
            assert (lowered.nodes[number].instr == I.AtomicBegin(OPERATION)) == alone == (not node.inside)
            made, here = [], number
            while here not in node.next:
                made.append(lowered.nodes[here])
                (here,) = lowered.nodes[here].next
            assert isinstance(made[-1].instr, I.AtomicEnd) == alone
            assert all(one.inside for one in made[1:])
            assert {one.site for one in made} == {node.site}


def test_what_is_live_is_what_the_equations_say(tmp_path: Path) -> None:
    for _, lowered in codes(tmp_path):
        assert lowered.live == liveness(lowered.nodes)


def test_an_operation_is_refused_where_code_is_generated() -> None:
    with pytest.raises(ValueError, match="Operate has to be lowered"):
        core(I.Operate("post", (I.Place("s"),)))
