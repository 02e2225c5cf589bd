"""Events, barriers, and semaphores that saturate."""

from __future__ import annotations

from pathlib import Path

import pytest
from agreeing import check_many, explain_many, operations_on
from object_models import object_models
from support import refusal, run, violated

from interleave.program.expr import COMPARISONS, Binary, Expr, ThreadId, children, locals_of
from interleave.program.meaning import ARGUMENT, most_of
from interleave.program.meanings import MEANINGS
from interleave.report.state_text import last_state

# ---------------------------------------------------------------------------- what they do


def test_nobody_leaves_a_barrier_before_all_have_come(tmp_path: Path) -> None:
    source = """
        class M(Model):
            b = Barrier(3)
            x = Array(Int(0, max=2), 3)
            @thread(instances=3)
            def t(m, i):
                m.x[i] = 1
                m.b.wait()
                assert m.x[0] and m.x[1] and m.x[2]
                m.b.wait()
                m.x[i] = 2
                m.b.wait()
                assert m.x[0] == 2 and m.x[1] == 2 and m.x[2] == 2
    """
    assert run(tmp_path, source).verdict == "holds"


def test_a_barrier_for_more_than_there_are(tmp_path: Path) -> None:
    source = """
        class M(Model):
            b = Barrier(3)
            @thread(instances=2)
            def t(m, i):
                m.b.wait()
    """
    result = run(tmp_path, source)
    assert violated(result) == {"deadlock": 2}
    found = result.find("deadlock")
    assert found.trace is not None
    assert [line.partition(": ")[2] for line in found.trace.blocked] == [
        "b.wait(), not all have come; t[1] comes to it, but is past that",
        "b.wait(), not all have come; t[0] comes to it, but is past that",
    ]
    assert "  b = 2 of 3 came" in last_state(found.trace, None)


def test_an_event_stays_set_until_it_is_reset(tmp_path: Path) -> None:
    source = """
        class M(Model):
            e = Event()
            n = Int(0, max=3)
            @thread
            def t(m):
                m.e.wait()
                m.e.wait()
                assert m.e.is_set
                m.e.reset()
                assert not m.e.is_set
                m.e.wait()
            @thread
            def u(m):
                m.e.set()
    """
    result = run(tmp_path, source)
    assert list(violated(result)) == ["deadlock"]
    found = result.find("deadlock")
    assert found.trace is not None
    assert found.trace.blocked[0].endswith(": e.wait(), not set; u sets it, but has finished")


def test_a_post_too_many_is_lost(tmp_path: Path) -> None:
    source = """
        class M(Model):
            s = BinarySemaphore()
            @thread
            def t(m):
                m.s.post()
                m.s.post()
                m.s.wait()
                assert m.s.value == 0
                assert not m.s.try_wait()
    """
    assert run(tmp_path, source).verdict == "holds"
    plain = source.replace("BinarySemaphore()", "Semaphore(0, max=1)")
    error, _ = refusal(tmp_path, plain)
    assert "s would count past 1" in str(error)


@pytest.mark.parametrize(
    ("declared", "used", "message"),
    [
        ("b = Barrier(0)", "pass", "error: b: parties must be a positive integer, not 0"),
        ("b = Barrier(2.5)", "pass", "error: b: parties must be a positive integer, not 2.5"),
        ("e = Event(1)", "pass", "error: e: Event starts at 1"),
        ("e = Event()", "m.e.clear()", "error: the event e has no attribute 'clear'"),
        ("e = Event()", "m.e = True", "error: the event e cannot be assigned"),
        ("e = Event()", "if m.e: pass", "help: e.set(), e.reset(), e.wait(), e.is_set"),
        ("e = Event()", "m.e.wait(1)", "error: e.wait() takes no arguments"),
        ("s = BinarySemaphore(2)", "pass", "error: s: Semaphore starts at 2, outside 0..1"),
        ("b = Barrier(2)", "with atomic(): m.b.wait()", "error: b.wait() inside atomic()"),
        ("b = Barrier(2)", "wait_until(m.b.wait() is None)", "error: b.wait() inside one step"),
        ("b = Barrier(2)", "if m.b: pass", "error: the barrier b is used as a condition"),
    ],
)
def test_wrong_uses_are_refused(tmp_path: Path, declared: str, used: str, message: str) -> None:
    source = f"""
        class M(Model):
            {declared}
            @thread
            def t(m):
                {used}
    """
    error, _ = refusal(tmp_path, source)
    assert message in str(error)


# ---------------------------------------------------------------------------- the table


def test_an_entry_is_about_its_words() -> None:
    """Expressions over the words that there are, by operations that there are."""
    for name, meaning in MEANINGS.items():
        words = set(range(len(meaning.words)))
        words |= {most_of(k).slot for k in words} | ({ARGUMENT.slot} if meaning.argument else set())
        guards = [guard.condition for guard in meaning.guards]
        needs = [need.condition for need in meaning.needs]
        after = [word.after for word in meaning.words]
        for expr in (*guards, *needs, *after, *([meaning.result] if meaning.result else [])):
            assert words.issuperset(locals_of(expr)), name
        ends = [end for guard in meaning.guards if guard.ended for end in guard.ended.by]
        assert {*MEANINGS, "notify"}.issuperset(ends), name
        assert not (meaning.tries and meaning.guards) or meaning.on == "once", name
        assert meaning.result is None or is_comparison(meaning.result), name  # it is 0 or 1
        for word in meaning.words:
            # only a lock holds the number of a thread: symmetry knows what that is
            assert not mentions_thread(word.after) or meaning.takes == word.place, name
            assert not word.own or meaning.on in ("condition", "rwlock"), name


def is_comparison(expr: Expr) -> bool:
    return isinstance(expr, Binary) and expr.op in COMPARISONS


def mentions_thread(expr: Expr) -> bool:
    """Whether a value depends on the number of the running thread, but for whether that is the same."""
    inner = () if is_comparison(expr) else children(expr)
    return isinstance(expr, ThreadId) or any(map(mentions_thread, inner))


# ---------------------------------------------------------------------------- random models


def test_random_models() -> None:
    check_many(object_models(), 5)


@pytest.mark.slow
def test_many_random_models() -> None:
    found = check_many(object_models(), 40)
    assert found.keys() >= operations_on("event", "barrier") | {"post_saturating", "wait", "try_wait"}
    assert found["unique"] > 8  # are symmetric


@pytest.mark.slow
def test_random_explanations() -> None:
    explain_many(object_models(), 10)
