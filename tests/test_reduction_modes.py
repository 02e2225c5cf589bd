"""What one step may be taken before another one: every exception is needed.

Each test leaves one condition out and shows that what it is for is then missed.
docs/decisions/0008-reduction.md has the argument.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from reduced import MODEL_ERROR, Explored, Needed, Patch
from support import model

from interleave.api import program_of
from interleave.reduction import effects as reduction_effects
from interleave.reduction import steps as reduction_steps
from interleave.reduction.reduction import reduction_of


@pytest.fixture
def needed(tmp_path: Path) -> Needed:
    return Needed(tmp_path)


def passing(mode: str, more: str) -> Callable[[Patch], None]:
    """Let a step of a mode be taken before another thread's of another mode, too."""

    def leave_out(patch: Patch) -> None:
        passes = reduction_effects.PASSES
        patch.setitem(passes, mode, {*passes.get(mode, ()), more})

    return leave_out


def test_a_release_does_not_pass_a_look_at_the_lock(needed: Needed) -> None:
    source = """
class M(Model):
    lock = Mutex()
    @thread
    def a(m):
        m.lock.acquire()
        m.lock.release()
    @thread
    def b(m):
        assert not m.lock.locked()
"""
    needed(source, "assertion", passing("release", "read"))


def test_a_put_does_not_pass_a_put(needed: Needed) -> None:
    source = """
class M(Model):
    q = Queue(Int(0, max=2), capacity=2)
    @thread
    def a(m):
        m.q.put(1)
    @thread
    def b(m):
        m.q.put(2)
    @thread
    def c(m):
        assert m.q.get() == 1
"""
    needed(source, "assertion", passing("put", "put"))


def test_a_get_does_not_pass_a_get(needed: Needed) -> None:
    source = """
class M(Model):
    q = Queue(Int(0, max=2), capacity=2)
    def setup(m):
        m.q.put(1)
        m.q.put(2)
    @thread
    def a(m):
        x = m.q.get()
    @thread
    def b(m):
        assert m.q.get() == 2
"""
    needed(source, "assertion", passing("get", "get"))


def test_a_post_does_not_pass_a_look_at_the_semaphore(needed: Needed) -> None:
    source = """
class M(Model):
    s = Semaphore(0)
    @thread
    def a(m):
        m.s.post()
    @thread
    def b(m):
        assert m.s.try_wait()
"""
    needed(source, "assertion", passing("post", "write"))


def test_a_wait_does_not_pass_a_post_that_may_be_one_too_many(tmp_path: Path) -> None:
    source = """
class M(Model):
    s = Semaphore(1, max=1)
    @thread
    def a(m):
        m.s.wait()
    @thread
    def b(m):
        m.s.post()
"""
    found = program_of(model(tmp_path, source))
    assert Explored(found).verdicts == Explored(found, reduction_of(found)).verdicts == MODEL_ERROR
    with pytest.MonkeyPatch.context() as patch:
        passing("wait", "post")(patch)
        assert Explored(found, reduction_of(found)).verdicts == frozenset()


def test_a_put_that_is_one_of_several_ways_does_not_pass_a_get(needed: Needed) -> None:
    source = """
class M(Model):
    q = Queue(Int(0, max=1), capacity=1)
    def setup(m):
        m.q.put(1)
    @thread
    def a(m):
        with atomic():
            if maybe():
                m.q.put(1)
    @thread(daemon=True)
    def b(m):
        x = m.q.get()
        x = m.q.get()
        assert False
    @thread(daemon=True)
    def c(m):
        x = m.q.get()
"""

    def leave_out(patch: Patch) -> None:
        effects = reduction_effects.step_effects
        patch.setattr(reduction_steps, "step_effects", lambda *args: effects(*args[:-1], False))

    needed(source, "assertion", leave_out)


def test_a_use_of_an_object_does_not_pass_its_end(needed: Needed) -> None:
    source = """
class Node(Struct):
    x = Int(0, max=1)
class M(Model):
    r = Ref(Node)
    def setup(m):
        m.r = Node()
    @thread
    def a(m):
        p = m.r
        p.x = 1
    @thread
    def b(m):
        free(m.r)
"""
    needed(source, "use-after-free", passing("read", "write"))
