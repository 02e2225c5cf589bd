"""The language in whole models: interleavings, initial states, instances, start and join."""

from __future__ import annotations

from pathlib import Path

import pytest
from support import counts, run, violated

# name: (source, states, transitions, {violated property: trace length})
MODELS = {
    # Two threads of one store each: 4 states, 4 transitions (a diamond); the same values.
    "two threads": ("""
        class M(Model):
            x = Int(0, max=3)
            @thread
            def a(m): m.x = 1
            @thread
            def b(m): m.x = 1
        """, 4, 4, {}),
    # Locals that no later step reads are no part of the state: a loads x (0 or 1) and forgets it.
    # a: 2 positions, b: 2 positions: 4 states.
    "dead locals": ("""
        class M(Model):
            x = Int(0, max=3)
            @thread
            def a(m):
                k = m.x
            @thread
            def b(m): m.x = 1
        """, 4, 4, {}),
    # k is read by a later step: after a's load the state has k. a: load, store y.
    # (a0b0) → (a1 k0 b0), (a0 b1); → (a2 y0 b0), (a1 k0 b1), (a1 k1 b1); → (a2 y0 b1), (a2 y1 b1).
    # states: 1 + 2 + 3 + 2 = 8; transitions: 2 + 2 (a1k0b0) + 1 (a0b1) + 1 + 1 + 1 = 8.
    "live locals": ("""
        class M(Model):
            x = Int(0, max=3)
            y = Int(0, max=3)
            @thread
            def a(m): m.y = m.x
            @thread
            def b(m): m.x = 1
        """, 8, 8, {}),
    # A loop counter stays in the state while the loop can go on: before each of 3 stores of the
    # same value i is 0, 1, 2: the states differ by it. 4 states in all; not 2.
    "loop counter": ("""
        class M(Model):
            x = Int(0, max=3)
            @thread
            def t(m):
                for i in range(3):
                    m.x = 0
        """, 4, 3, {}),
    # A step back to the same state is a transition: while x == 0 loads and comes back.
    "a step back": ("""
        class M(Model):
            x = Int(0, max=3)
            @thread
            def t(m):
                while m.x == 0: pass
        """, 1, 1, {}),
    # Several initial states: setup counts nothing. x = 0, 1, 2, then one store each.
    "choice in setup": ("""
        class M(Model):
            x = Int(0, max=3)
            y = Int(0, max=3)
            def setup(m):
                m.x = choose(range(3))
            @thread
            def t(m): m.y = 1
        """, 6, 3, {}),
    # Two ways through setup to one state are one initial state.
    "equal choices in setup": ("""
        class M(Model):
            x = Int(0, max=3)
            def setup(m):
                if maybe(): m.x = 1
                else: m.x = 1
            @thread
            def t(m): m.x = 2
        """, 2, 1, {}),
    # Local work before the first access is done in the initial state: k = 1 is not a step.
    "local prefix": ("""
        class M(Model):
            x = Int(0, max=3)
            @thread
            def t(m):
                k = 0
                while k < 3: k += 1
                m.x = k
        """, 2, 1, {}),
    # A thread without any access has finished in the initial state.
    "nothing to do": ("""
        class M(Model):
            @thread
            def t(m): pass
            @invariant
            def p(m): return m.t.finished and not m.t.running
        """, 1, 0, {}),
    # Three instances with an index, each stores to its own element: 2**3 states, 3 × 4 steps.
    "instances": ("""
        class M(Model):
            a = Array(Bool(False), 3)
            @thread("worker", instances=3)
            def w(m, i): m.a[i] = True
            @reachable
            def all_done(m): return all(m.w[i].finished for i in range(3))
        """, 8, 12, {}),
    # start takes the lowest free instance: both run at once, or the first twice.
    # t: start, start. w: x += i + 1 … here: store a[i]. t0 → t1 w0 → w0 done → start w[0] again.
    # (t0), (t1 r-), (t2 rr), (t1 f-): start → (t2 r-), then …; with a[0] and a[1]:
    # t2 rr: fr, rf, ff. t1 f-: t2 r- (a0 set), t2 f- (a0 set).
    # States: t0; t1 r-; t2 rr, t1 f-; t2 fr, t2 rf, t2 r-'; t2 ff, t2 f-'. 9 in all.
    # Transitions: 1; 2 (start, w0); rr: 2; t1f-: 1; fr: 1; rf: 1; r-': 1. 9 in all.
    "lowest free instance": ("""
        class M(Model):
            a = Array(Bool(False), 2)
            @thread
            def t(m):
                m.w.start()
                m.w.start()
            @thread(instances=2, start=False)
            def w(m, i): m.a[i] = True
            @reachable
            def second(m): return m.a[1]
        """, 9, 9, {}),
    # load y, start; w's store; join, load x: in a line.
    "arguments": ("""
        class M(Model):
            x = Int(0, max=9)
            y = Int(2, max=9)
            @thread
            def t(m):
                m.w.start(3, b=m.y)
                m.w.join()
                assert m.x == 6
            @thread(start=False)
            def w(m, a, b, c=1): m.x = a + b + c
        """, 6, 5, {}),
    # A given instance. start; w's store; join, load a[1], load a[0]: in a line.
    "start of a given instance": ("""
        class M(Model):
            a = Array(Int(0, max=9), 2)
            @thread
            def t(m):
                m.w[1].start(5)
                m.w[1].join()
                assert m.a[1] == 5 and m.a[0] == 0
            @thread(instances=2, start=False)
            def w(m, i, v): m.a[i] = v
        """, 6, 5, {}),
    # The local work of the started thread up to its first access belongs to the start: it crashes.
    "a start that crashes": ("""
        class M(Model):
            x = Int(0, max=9)
            @thread
            def t(m): m.w.start(0)
            @thread(start=False)
            def w(m, v): m.x = 1 // v
        """, 1, 1, {"division-by-zero": 1}),
    # join of a thread that runs from the beginning blocks until it has finished: a line of 3.
    "join": ("""
        class M(Model):
            x = Int(0, max=3)
            @thread
            def t(m):
                m.w.join()
                m.x = 2
            @thread
            def w(m): m.x = 1
        """, 4, 3, {}),
    # A finished thread is started again; the first start is setup's.
    # (w at its store) → x = 1 → join → start → x = 1: 5 states.
    "restart": ("""
        class M(Model):
            x = Int(0, max=3)
            def setup(m): m.w.start()
            @thread
            def t(m):
                m.w.join()
                m.w.start()
            @thread(start=False)
            def w(m): m.x = 1
        """, 5, 4, {}),
    # A thread that was never started is not unfinished, and neither running nor finished.
    "never started": ("""
        class M(Model):
            x = Int(0, max=3)
            @thread
            def t(m): m.x = 1
            @thread(start=False)
            def w(m): wait_until(m.x == 3)
            @invariant
            def p(m): return not m.w.finished and not m.w.running
        """, 2, 1, {}),
    # A thread with defaults runs from the beginning with them, and may be started with others:
    # store 2; join, start; store 5; join, load x.
    "defaults of a thread": ("""
        class M(Model):
            x = Int(0, max=9)
            @thread
            def w(m, v=2): m.x = v
            @thread
            def t(m):
                m.w.join()
                m.w.start(5)
                m.w.join()
                assert m.x == 5
        """, 7, 6, {}),
}  # fmt: skip


@pytest.mark.parametrize("name", MODELS)
def test_models(name: str, tmp_path: Path) -> None:
    source, states, transitions, expected = MODELS[name]
    result = run(tmp_path, source)
    assert violated(result) == expected
    assert counts(result) == (states, transitions)
