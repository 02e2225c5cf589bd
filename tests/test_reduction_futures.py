"""What other threads may do before a step: every part of the analysis is needed.

Each test leaves one condition out and shows that what it is for is then missed.
docs/decisions/0008-reduction.md has the argument.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from reduced import Needed, Patch, without_folding

from interleave.program import locks as reduction_locks
from interleave.program.footprint import Location
from interleave.program.program import Code, Program
from interleave.reduction import sets as reduction_sets
from interleave.reduction import steps as reduction_steps
from interleave.reduction.futures import Futures
from interleave.reduction.sets import Analysis
from interleave.reduction.steps import Step


@pytest.fixture
def needed(tmp_path: Path) -> Needed:
    return Needed(tmp_path)


#: `a` is folded or goes first, unless it is seen that `b` reads x later.
READS_LATER = """
class M(Model):
    x = Int(0, max=1)
    y = Int(0, max=1)
    @thread
    def a(m):
        m.x = 1
    @thread
    def b(m):
        m.y = 1
        assert m.x == 1
"""


@pytest.mark.parametrize("folding", [True, False])
def test_what_others_do_at_all(needed: Needed, folding: bool) -> None:
    def leave_out(patch: Patch) -> None:
        if not folding:
            without_folding(patch)
        patch.setattr(Futures, "hindering", lambda self, effects: 0)

    needed(READS_LATER, "assertion", leave_out)


def test_what_others_do_after_their_next_step(needed: Needed) -> None:
    def leave_out(patch: Patch) -> None:
        solve = Futures._solve

        def next_only(self: Futures, *args: Any) -> Any:
            return _with_steps(self, lambda step: replace(step, ends=()), solve, *args)

        patch.setattr(Futures, "_solve", next_only)

    source = f"""{READS_LATER}
    @thread
    def c(m):
        m.y = 0
"""
    needed(source, "assertion", leave_out)


def _with_steps(futures: Futures, change: Callable[[Step], Step], what: Any, *args: Any) -> Any:
    """Do something with other steps."""
    kept, futures.step = futures.step, {at: change(step) for at, step in futures.step.items()}
    try:
        return what(futures, *args)
    finally:
        futures.step = kept


def test_what_threads_do_that_are_started_later(needed: Needed) -> None:
    source = """
class M(Model):
    x = Int(0, max=1)
    @thread
    def a(m):
        m.x = 1
    @thread
    def b(m):
        m.c.start()
    @thread(start=False)
    def c(m):
        assert m.x == 1
"""

    def leave_out(patch: Patch) -> None:
        solve = Futures._solve

        def no_starts(self: Futures, *args: Any) -> Any:
            return _with_steps(self, lambda step: replace(step, starts=()), solve, *args)

        patch.setattr(Futures, "_solve", no_starts)

    needed(source, "assertion", leave_out)


def test_what_third_threads_do_to_a_pair(needed: Needed) -> None:
    source = """
class M(Model):
    x = Int(0, max=2)
    y = Int(0, max=1)
    @thread
    def a(m):
        m.x = 1
    @thread
    def b(m):
        m.x = 2
    @thread
    def c(m):
        m.y = 1
        assert m.x != 0
    @thread
    def d(m):
        m.s.post()
    s = Semaphore(0)
"""

    def leave_out(patch: Patch) -> None:
        pairs = Analysis.pairs

        def forgetful(self: Analysis) -> Any:
            classes = [replace(one, free=one.free | one.hindered) for one in self.classes]
            other = Analysis(self.steps)
            other.__dict__["classes"] = classes
            return (replace(candidate, hindered=0) for candidate in pairs(other))

        patch.setattr(Analysis, "pairs", forgetful)

    needed(source, "assertion", leave_out)


def test_what_third_threads_make_possible_in_a_pair(needed: Needed) -> None:
    """`b` cannot move, so that the two are enough is only true until there is something to get."""
    source = """
class M(Model):
    x = Int(0, max=1)
    q = Queue(Int(0, max=1), capacity=2)
    @thread
    def a(m):
        assert m.x == 0
    @thread
    def b(m):
        v = m.q.get()
        m.x = 1
    @thread
    def c(m):
        m.q.put(1)
    @thread
    def d(m):
        m.q.put(1)
"""

    def leave_out(patch: Patch) -> None:
        patch.setattr(reduction_sets, "perhaps_blocked", lambda effects: effects)

    needed(source, "assertion", leave_out)


def test_locks_that_are_held_for_certain(needed: Needed) -> None:
    source = """
class M(Model):
    c = Bool(False)
    ready = Bool(False)
    x = Int(0, max=1)
    lock = Mutex()
    @thread
    def a(m):
        if m.c:
            m.lock.acquire()
        m.ready = True
        m.x = 1
    @thread
    def b(m):
        wait_until(m.ready)
        m.lock.acquire()
        assert m.x == 1
"""

    def leave_out(patch: Patch) -> None:
        held = reduction_locks.held_locks

        def on_one_way(found: Program, code: Code, known: Any) -> Any:
            nodes = tuple(replace(node, next=node.next[:1] * len(node.next)) for node in code.nodes)
            return held(found, replace(code, nodes=nodes), known)

        patch.setattr(reduction_steps, "held_locks", on_one_way)

    needed(source, "assertion", leave_out)


def test_the_instance_that_is_waited_for(needed: Needed) -> None:
    source = """
class M(Model):
    x = Int(0, max=1)
    y = Int(0, max=2)
    @thread
    def main(m):
        m.w[0].join()
        assert m.x == 1
    @thread(instances=2)
    def w(m, i):
        if i:
            m.x = 1
        else:
            m.y = 1
    @thread
    def c(m):
        m.y = 2
"""

    def leave_out(patch: Patch) -> None:
        standing = Futures.standing

        def any_instance(self: Futures, number: int) -> Location:
            return replace(standing(self, number), element=None)

        patch.setattr(Futures, "standing", any_instance)

    needed(source, "assertion", leave_out)
