"""Small models of which something false, or beside the point, could be said: what is said of them.

Each is one of a kind; what is right was written down by people who know the bug.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest

from interleave.api import explore, program_of
from interleave.checking.verdicts import Options
from interleave.engine.exploration import Limits
from interleave.explain.explanation import Cause
from interleave.loader import load_models
from interleave.properties.result import Result
from interleave.report.explained import marks, passes

CASES = (Path(__file__).parent / "cases").resolve()


@cache
def result(target: str) -> Result:
    (loaded,) = load_models(f"{CASES}/{target}")
    return explore(program_of(loaded), Options(explain=True)).result


def causes(target: str, name: str) -> list[Cause]:
    explanation = result(target).find(name).explanation
    assert explanation is not None
    return list(explanation.causes)


def shown(cause: Cause) -> list[tuple[str, str]]:
    """The steps that are not folded."""
    return [(step.thread, step.label) for k, step in enumerate(cause.trace.steps) if k in cause.matters]


def marked(cause: Cause) -> dict[tuple[str, str], list[str]]:
    steps = cause.trace.steps
    return {(steps[at].thread, steps[at].label): texts for at, texts in marks(cause).items()}


# fmt: off
SAID = {
    ("loop_label.py", "assertion"): [
        "r's “read a[1]” in r() runs before w's “a[i] = True” (second time) in w(), which has not run by "
        "then."
    ],
    ("self2.py", "assertion"): [
        "q's “read a” (line 16) in q() runs before p's “a = 1” in p(), and p's “a = 1” in p() runs before "
        "q's “read a” (line 17) in q(), and q's “read a” (line 17) in q() runs before p's “a = 2” in p(), "
        "and p's “a = 2” in p() runs before q's “read a” (line 19) in q()."
    ],
    ("kth.py", "assertion"): [
        "b's “read x” (line 19) in b() runs before a's “x = x + 1” in a(), and a's “x = x + 1” in a() runs "
        "before b's “read x” (line 21) in b(), and b's “read x” (line 21) in b() runs before a's “x = x + "
        "1” (second time) in a().",
        "a's “x = x + 1” (first time) in a() runs before b's “read x” (line 19) in b(), and b's “read x” "
        "(line 19) in b() runs before a's “x = x + 1” (second time) in a(), and a's “x = x + 1” (second "
        "time) in a() runs before b's “read x” (line 21) in b().",
    ],
    # not what the writer of the flag does, which has nothing to do with it
    ("lock_cause.py", "deadlock"): [
        "handler waits for lock, which close holds, and close waits for “wait_until(not busy)”, and no "
        "other thread than handler writes busy. close's “acquire lock” in close() runs before handler's "
        "“acquire lock” in handler(), and handler's “busy = True” in handler() runs before close's "
        "“wait_until(not busy)” in close()."
    ],
    # one cause, although the threads have two names
    ("../fixes/check_act.py:Two", "assertion"): [
        "a's “read closed” … “atomic: read closed” in close() is not atomic: b's “atomic: closed = True” "
        "in close() runs in between."
    ],
    # a step that some passing run turns round, and not one that nobody can run later
    ("../fixes/join_before.py:Loads", "assertion"): [
        "receiver's “atomic: head = 0” in swap() runs too soon: before sender's “head = 1” in sender()."
    ],
}
# fmt: on


@pytest.mark.parametrize(("target", "name"), SAID)
def test_what_is_said(target: str, name: str) -> None:
    assert [cause.sentence for cause in causes(target, name)] == SAID[target, name]


def test_the_same_two_steps_decide() -> None:
    """One table a bug: the second cause is a line."""
    first, second = causes("kth.py", "assertion")
    assert (first.again, second.again) == (None, 1)


def test_the_nearest_run_that_passes() -> None:
    (cause,) = causes("../fixes/join_before.py:Loads", "assertion")
    assert passes(cause) == (
        "The nearest run that passes has sender's “head = 1” in sender() before receiver's “atomic: head = "
        "0”."
    )


def test_a_choice_and_then_an_order() -> None:
    (cause,) = causes("choice2.py", "not_hit")
    label = cause.trace.steps[cause.choices[0].at].label
    assert "ctx" in label
    assert cause.sentence == (
        f"Of the runs in which watcher takes “{label}” in watcher(): query's “user = True” in query() runs "
        "too soon: before watcher's “read user” in watcher()."
    )
    assert ("watcher", label) in shown(cause)


def test_what_frees_the_object_is_shown() -> None:
    (cause,) = causes("uaf_folded.py:Old", "use-after-free")
    assert ("main", "free Obj#0") in shown(cause)


def test_a_token_that_is_taken_back() -> None:
    """NuttX: main takes the token that its own signal posted, before worker does; the post is shown."""
    (cause,) = causes("nuttx_cond.py:Today", "deadlock")
    take = next(o for o in cause.orders if o.then.thread == "worker" and o.first.thread == "main")
    assert take.first.label == "atomic: sem_count = 0" and take.then.label == "atomic: blocked[0] = True"
    assert ("main", "atomic: sem_count = 1") in shown(cause)
    assert cause.no_return == take.first_at


def test_the_last_chance() -> None:
    """Zephyr: a take that fails, before the give that it should have waited for."""
    cause, *_ = causes("zephyr_rwlock.py:Today", "exclusive")
    (chance,) = cause.chances
    assert (cause.trace.steps[chance.at].thread, cause.trace.steps[chance.at].line) == ("reader[1]", 39)
    assert (chance.instead.thread, chance.name.does) == ("reader[0]", "reader_active = 1")
    texts = [text for step in marked(cause).values() for text in step]
    assert "until here: reader[0]'s “reader_active = 1” first would rule it out" in texts


def test_a_wake_up_that_nobody_is_left_to_give() -> None:
    """QEMU: the return path ends without the PONG."""
    first, *_ = causes("pong.py:WaitForPong", "deadlock")
    assert first.headline == (
        "mig/src/main waits for ever for “wait rp_pong_acks”: mig/src/return, the only other thread that "
        "posts it, has finished without doing so."
    )
    assert first.sentence.startswith(first.headline)
    assert ("mig/src/return", "error = True") in shown(first)
    assert marked(first)["destination", "shut = True"] == ["failure is unavoidable since this was chosen"]
    device, *_ = causes("device_pong.py:PostcopyDevice", "deadlock")
    assert device.headline == (
        "mig/src/main waits for ever for “wait_until(event)”: mig/src/return, the only other thread that "
        "writes event, has finished without doing so."
    )


def test_why_nobody_wakes_who_waits() -> None:
    """Never folded: the branch by which a thread ends without the notification, and what led it there."""
    (cause,) = causes("blocking_limiter.py", "deadlock")
    rows = [(thread, label) for thread, label in shown(cause) if label.startswith("blocked ")]
    assert rows == [
        ("request[2]", "blocked = True"), ("request[0]", "blocked → True"), ("request[0]", "blocked = False"),
        ("request[1]", "blocked → False"),
    ]  # fmt: skip


def test_a_step_that_crashes_within_a_call_is_named_where_it_is_called() -> None:
    """And not by the function that it is a call of."""
    (cause,) = causes("misuse_in_operation.py", "out-of-range")
    assert cause.trace.steps[-1].frames[-1].name == "read_lock"
    assert cause.sentence == (
        "reader[0]'s “read_lock()” … “read_unlock()” in look() is not atomic: reader[1]'s “read_lock()” in "
        "look() runs in between, and “read_unlock()” has not run by then."
    )


@pytest.mark.slow
def test_a_large_model() -> None:
    """glibc's condition variable: a stale reading of the group's start, and a wait that begins while the
    signaller switches groups."""
    (cause,) = causes("condvar.py:condvar(plan=(1, 3), posts=4)", "deadlock")
    told = [
        (c.instead.thread, c.instead.line, c.before.thread, c.before.line, c.before.label)
        for c in cause.chances
    ]
    assert told == [
        ("waiter[0]", 105, "signaler", 164, "atomic: g1_start = 5"),
        ("signaler", 167, "waiter[1]", 73, "atomic: wseq = 8"),
        ("signaler", 37, "waiter[1]", 80, "acquire mutex"),
    ]
    assert "It could have been ruled out by waiter[0]'s “read g1_start”" in cause.sentence


@pytest.mark.slow
def test_a_very_large_model() -> None:
    """More than a million states: what two threads do alone explains it."""
    (loaded,) = load_models(f"{CASES}/early.py")
    options = Options(Limits(states=200_000), explain=True)
    found = explore(program_of(loaded), options).result.find("never_three").explanation
    assert found is not None and [cause.sentence for cause in found.causes] == [
        "All the runs in which only w[2] takes steps come to a violation."
    ]
