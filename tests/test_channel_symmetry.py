"""Channels and symmetry: who waits at one moves with the thread."""

from __future__ import annotations

from pathlib import Path

from support import counts, model
from test_symmetry import same_verdicts

from interleave.api import check, program_of
from interleave.symmetry.symmetry import symmetry

POOL = """
    class M(Model):
        jobs = Channel(Int(0, max=3))
        done = Channel(Int(0, max=3))
        @thread(instances=3)
        def worker(m, i):
            for job in m.jobs:
                m.done.send({job})
        @thread
        def main(m):
            for k in range(3):
                m.jobs.send(k + 1)
            m.jobs.close()
        @thread
        def sink(m):
            total: Int(0, max=9) = 0
            for _ in range(3):
                total += m.done.receive()
            assert total == 6
"""


def test_workers_change_places(tmp_path: Path) -> None:
    source = POOL.format(job="job")
    one, all_ = (check(model(tmp_path, source), symmetry=on) for on in (True, False))
    assert one.verdict == all_.verdict == "holds"
    assert (counts(one)[0], counts(all_)[0]) == (1977, 10038)


def test_a_number_that_is_sent_tells_them_apart(tmp_path: Path) -> None:
    program = program_of(model(tmp_path, POOL.format(job="i")))
    reason = "its index is calculated with, or mixed with other numbers"
    assert symmetry(program).reasons == (("worker", reason),)


def test_objects_stay_in_their_slots_where_threads_wait_in_them(tmp_path: Path) -> None:
    source = """
        class Box(Struct, capacity=2):
            c = Channel(Int(0, max=3))
        class M(Model):
            a = Ref(Box)
            b = Ref(Box)
            def setup(m):
                m.a = Box()
                m.b = Box()
            @thread(instances=2)
            def t(m, i):
                box = m.a
                if maybe():
                    box = m.b
                box.c.send(choose(1, 2))
            @thread
            def r(m):
                match select(timeout=True):
                    case m.a.c.receive(v):
                        assert v == 1
                    case _:
                        pass
    """
    program = program_of(model(tmp_path, source))
    found = symmetry(program)
    assert [template.name for template in found.templates] == ["t"] and not found.structs
    assert same_verdicts(program) == "unique"
