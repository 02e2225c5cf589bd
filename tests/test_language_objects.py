"""The language in whole models: locks, conditions, statements as one step, structs, ghosts and procedures."""

from __future__ import annotations

from pathlib import Path

import pytest
from support import counts, run, violated

# name: (source, states, transitions, {violated property: trace length})
MODELS = {
    # A mutex: each thread acquire, release. Positions: 0, held, done for two: 9 minus both held.
    # Transitions: from (0,0): 2; (h,0),(0,h): 1 each (the other blocks); (d,0),(0,d): 1 each;
    # (d,h),(h,d): 1 each; (d,d): 0.
    "mutex": ("""
        class M(Model):
            l = Mutex()
            @thread(instances=2)
            def w(m, i):
                with m.l: pass
        """, 8, 8, {}),
    # A lost notify: n notifies before w waits. w: acquire, wait (release), wake, release;
    # n: notify. States (w position × n position): w0n0, w1n0, w2n0 (waiting), w0n1, w1n1,
    # w2n1 lost, from w2n0 notified: w2n1', w3n1, w4n1. 9 states.
    # Transitions: w0n0: 2, w1n0: 2, w2n0: 1 (notify), w0n1: 1, w1n1: 1, w2n1 lost: 0,
    # w2n1': 1, w3n1: 1. 9.
    "lost notify": ("""
        class M(Model):
            l = Mutex()
            c = Condition(l)
            @thread
            def w(m):
                with m.l: m.c.wait()
            @thread
            def n(m): m.c.notify()
        """, 9, 9, {"deadlock": 3}),
    # Spurious: the waiter may wake without a notify, so nothing is lost: w3n0, w4n0 too, and
    # from the lost state on. States: w0..w4 × n0, n1 with w2n1 twice (waiting, notified): 11.
    # Transitions: notify from each of 5 w×n0 states: 5; w's own: w0→w1→w2→w3→w4 in n0: 4, in n1: 4,
    # and from the notified w2n1': 1. 14.
    "spurious": ("""
        class M(Model):
            l = Mutex()
            c = Condition(l, spurious=True)
            @thread
            def w(m):
                with m.l: m.c.wait()
            @thread
            def n(m): m.c.notify()
        """, 11, 14, {}),
    # Statement atomicity: m.y = m.x is one step, a condition is one, += is one.
    "statement": ("""
        class M(Model, atomicity="statement"):
            x = Int(0, max=9)
            y = Int(0, max=9)
            l = Mutex()
            @thread
            def t(m):
                m.y = m.x + m.y
                m.x += 1
                if m.x == 1 and m.y == 0:
                    m.x, m.y = m.y, m.x
                while m.x < m.y: m.x += 1
                k = 1
                with m.l: m.x = k
        """, 11, 10, {}),
    # Its steps: y =, x +=, if, swap, while, x +=, while, acquire, x =, release: 10.
    # A call's statements are steps: the argument (two loads), x =, y =; wait_until; assert.
    "statement atomicity of calls": ("""
        class M(Model, atomicity="statement"):
            x = Int(0, max=9)
            y = Int(0, max=9)
            @thread
            def t(m):
                m.set(m.x + m.y)
                wait_until(m.x == 0)
                assert m.x == 0 and m.y == 0
            def set(m, v):
                m.x = v
                m.y = v
        """, 6, 5, {}),
    # An allocation explores the free slot a stale reference points to, and the lowest other one.
    # new (one way, all slots are alike), free, new (slot 0, where the stale `a` points; or slot 1),
    # then the comparison is local and the store is one step on either branch: 1 + 1 + 1 + 2 + 2
    # states, 1 + 1 + 2 + 2 transitions.
    "allocation choices": ("""
        class S(Struct, capacity=3):
            v = Int(0, max=3)
        class M(Model):
            b = Bool(False)
            @thread
            def t(m):
                a = S()
                free(a)
                c = S()
                m.b = a == c
            @reachable
            def aba(m): return m.b
            @reachable
            def not_aba(m): return m.t.finished and not m.b
        """, 7, 6, {}),
    # Without a stale reference there is one way only.
    "no allocation choice": ("""
        class S(Struct, capacity=3):
            v = Int(0, max=3)
        class M(Model):
            b = Bool(False)
            @thread
            def t(m):
                a = S()
                free(a)
                c = S()
                m.b = c is None
        """, 5, 4, {}),
    # Stale references to one slot are alike, whatever object they once meant.
    "stale references are alike": ("""
        class S(Struct, capacity=1):
            v = Int(0, max=3)
        class M(Model):
            b = Bool(False)
            @thread
            def t(m):
                a = S(v=1)
                free(a)
                c = S(v=2)
                free(c)
                m.b = a == c
            @invariant
            def p(m): return not m.t.finished or m.b
        """, 6, 5, {}),
    # Ghosts between two accesses fall together into the step before: other threads see x = 1 and
    # g = 1 together, never x without g.
    "ghosts": ("""
        class M(Model):
            x = Int(0, max=3)
            g = Int(0, max=3, ghost=True)
            @thread
            def t(m):
                m.g = 1
                m.x = 1
                m.g = 2
                m.g = 3
            @invariant
            def together(m): return m.g == (3 if m.x else 1)
        """, 2, 1, {}),
    # A subclass overrides, calls super(), redeclares; the decorator is inherited.
    "overriding": ("""
        class Base(Model, check="memory-leak", atomicity="statement"):
            x = Int(0, max=3)
            N = 1
            @thread("shown")
            def t(m): m.set(m.N)
            def set(m, v): m.x = v
            @invariant
            def p(m): return m.x != 3
        class M(Base):
            x = Int(2, max=10)
            N = 4
            def t(m):
                super().t()
                m.x += m.x
            def set(m, v):
                super().set(v + 1)
            def p(m): return m.x != 10
        """, 3, 2, {"p": 2}),
    # return through with releases the locks, innermost first: acquire l, k; load x twice; release
    # k, l; store x; look at l, at k: 9 steps.
    "return through with": ("""
        class M(Model):
            l = Mutex()
            k = Mutex()
            x = Int(0, max=3)
            @thread
            def t(m):
                m.x = m.f()
                assert not m.l.locked() and not m.k.locked()
            def f(m):
                while True:
                    with m.l, m.k:
                        if m.x == 0: return m.x + 1
        """, 10, 9, {}),
    # with atomic(): return leaves the step.
    "return through atomic": ("""
        class M(Model):
            x = Int(0, max=3)
            y = Int(0, max=3)
            @thread
            def t(m):
                m.f()
                m.y = 1
            def f(m):
                with atomic():
                    m.x = 1
                    if m.x == 1: return
                    m.x = 2
                m.x = 3
        """, 3, 2, {}),
    # A thread's index is a number like any other, and may be assigned.
    "index": ("""
        class M(Model):
            a = Array(Int(0, max=9), 2)
            @thread(instances=2)
            def w(m, i):
                j = i
                i += 3
                m.a[j] = i
            @invariant
            def p(m): return all(not m.w[k].finished or m.a[k] == k + 3 for k in range(2))
        """, 4, 4, {}),
    # Annotated parameters: 9 is none of put's, and the check is local work of the step before, the
    # start.
    "annotated parameters": ("""
        class M(Model):
            x = Int(0, max=9)
            @thread
            def t(m):
                m.w.start(3)
                m.put(9)
            def put(m, v: Int(0, max=8)): m.x = v
            @thread(start=False)
            def w(m, n: Int(0, max=3)): m.x = n
        """, 1, 1, {"out-of-range": 1}),
    # Queues of references, blocking get: c waits until p has put. p: new, put; c: get, store.
    # new, put; get, load v, store: in a line.
    "queue of references": ("""
        class S(Struct):
            v = Int(1, max=3)
        class M(Model):
            q = Queue(Ref(S), capacity=1)
            x = Int(0, max=3)
            @thread
            def p(m): m.q.put(S(v=2))
            @thread
            def c(m): m.x = m.q.get().v
        """, 6, 5, {}),
}  # fmt: skip


@pytest.mark.parametrize("name", MODELS)
def test_models(name: str, tmp_path: Path) -> None:
    source, states, transitions, expected = MODELS[name]
    result = run(tmp_path, source)
    assert violated(result) == expected
    assert counts(result) == (states, transitions)
