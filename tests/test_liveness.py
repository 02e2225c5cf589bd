"""Liveness under fairness: what is asked and assumed, what is refused, and bounds."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from live import check, locks, printed, spin, verdicts
from support import write

from interleave.engine.exploration import Limits, NativeOptions
from interleave.errors import ModelError, UsageError

# ---------------------------------------------------------------------------- fairness


@pytest.mark.parametrize(
    ("source", "holds"),
    [
        (locks(), False),
        (locks(', fair="strong"'), True),
        (locks(lock="fair=True"), True),
        (locks(', fair="none"', lock="fair=True"), True),
        (locks(thread=', fair="strong"'), True),
        (locks(', fair="strong"', thread=', fair="weak"'), False),
        (spin(), True),
        (spin(', fair="none"'), False),
        (spin(', fair="none"', '(fair="weak")'), True),
        (spin(setter='(fair="none")'), False),
    ],
)
def test_fairness_of_model_thread_and_object(tmp_path: Path, source: str, holds: bool) -> None:
    name = "ends" if "ends" in source else "no_starvation[0]"
    assert (verdicts(tmp_path, source)[name] == "holds") is holds


@pytest.mark.parametrize(
    ("fair", "holds"),
    [
        (("strong",), True),
        (("none",), False),
        (("worker=strong",), True),
        (("lock=strong",), True),
        (("strong", "worker=weak"), False),
        (("none", "lock=strong", "lock=none"), False),
    ],
)
def test_fairness_that_is_given(tmp_path: Path, fair: tuple[str, ...], holds: bool) -> None:
    assert (verdicts(tmp_path, locks(), fair=fair)["no_starvation[0]"] == "holds") is holds


def test_an_object_is_fair_to_those_who_only_wait_for_it(tmp_path: Path) -> None:
    source = """
    class M(Model, fair="weak"):
        s = Semaphore(1, max=1, fair=True)
        q = Queue(Int(0, max=1), capacity=1, fair=True)
        got = Bool(False, ghost=True)
        @thread
        def a(m):
            while True:
                m.s.wait()
                m.s.post()
        @thread
        def b(m):
            m.s.wait()
            m.got = True
            m.s.post()
        @thread
        def puts(m):
            while True:
                m.q.put(1)
        @thread(instances=2)
        def gets(m, i):
            while True:
                m.q.get()
        @eventually
        def b_is_in(m):
            return m.b.finished
    """
    assert verdicts(tmp_path, source) == {"b_is_in": "holds"}
    assert verdicts(tmp_path, source, fair=("s=none",)) == {"b_is_in": "violated"}


def test_which_fairness_would_help_is_found_out(tmp_path: Path) -> None:
    assert "It holds with strong fairness, or with lock = Mutex(fair=True)." in printed(tmp_path, locks())
    assert "It holds with weak fairness." in printed(tmp_path, spin(', fair="none"'))
    tries = locks().replace("with m.lock:", "if m.lock.try_acquire():")
    out = "m.inside[i] = False\n"
    tries = tries.replace(out, f"{out}                m.lock.release()\n", 1)
    assert "It does not hold with strong fairness either." in printed(tmp_path, tries)


# ---------------------------------------------------------------------------- what is asked


def test_termination(tmp_path: Path) -> None:
    source = spin(', check="termination"')
    assert verdicts(tmp_path, source) == {"ends": "holds", "termination": "holds"}
    result = check(tmp_path, source, fair=("none",)).result
    told = "not all threads finish: starvation of sets: waits goes round for ever"
    assert result.find("termination").message == told


def test_termination_is_not_about_daemons_and_those_that_rest(tmp_path: Path) -> None:
    source = """
    class M(Model, check="termination"):
        x = Int(0, max=1)
        @thread(daemon=True)
        def runs(m):
            while True:
                m.x = 1
        @rests
        @thread
        def rests_here(m):
            while True:
                wait_until(m.x == 0)
                m.x = 1
        @thread(start=False)
        def never(m):
            m.x = 0
        @thread
        def ends(m):
            m.x = 1
    """
    assert verdicts(tmp_path, source) == {"termination": "holds"}
    only = source.replace("@thread\n        def ends", "@thread(daemon=True)\n        def ends")
    only = only.replace("@thread(start=False)", "@thread(start=False, daemon=True)")
    with pytest.raises(ModelError, match="asks for termination of no thread"):
        check(tmp_path, only)


def test_a_run_that_crashes_violates_no_liveness(tmp_path: Path) -> None:
    source = """
    class M(Model):
        x = Int(0, max=1)
        @thread
        def t(m):
            m.x = 1
            assert m.x == 0
        @eventually
        def two(m):
            return m.x == 1 and m.t.finished
    """
    result = check(tmp_path, source).result
    assert result.find("assertion").verdict == "violated"
    assert result.find("two").verdict == "holds"


def test_the_end_of_a_run_counts_for_ever(tmp_path: Path) -> None:
    source = """
    class M(Model):
        x = Int({initial}, max=1)
        @thread
        def t(m):
            m.x = 1 - m.x
        @again
        def one(m):
            return m.x == 1
        @leads_to
        def back(m):
            return m.x == 0, m.x == 1
    """
    assert verdicts(tmp_path, source.format(initial=0)) == {"one": "holds", "back": "holds"}
    assert verdicts(tmp_path, source.format(initial=1)) == {"one": "violated", "back": "violated"}


def test_each_is_about_each_instance(tmp_path: Path) -> None:
    source = """
    class M(Model):
        done = Array(Bool(False), 3)
        @thread(instances=3)
        def worker(m, i):
            if i != 1:
                m.done[i] = True
        @eventually(each="worker")
        def finishes(m, i):
            return m.done[i]
        @again(each="worker")
        def stays(m, me):
            return m.worker[me].finished
    """
    found = verdicts(tmp_path, source)
    assert [found[f"finishes[{i}]"] for i in range(3)] == ["holds", "violated", "holds"]
    assert [found[f"stays[{i}]"] for i in range(3)] == ["holds"] * 3


# ---------------------------------------------------------------------------- refusals


@pytest.mark.parametrize(
    ("source", "told"),
    [
        (locks(', fair="much"'), "M: fair='much' is unknown; supported: none, weak, strong"),
        (locks(thread=', fair="much"'), "@thread: fair='much' is unknown"),
        (locks(lock='fair="strong"'), "lock: fair is 'strong'"),
        (locks().replace('each="worker"', 'each="nobody"'), "names no thread"),
        (spin().replace("@eventually", '@eventually(each="waits")'), "waits has no instances"),
        (locks().replace('each="worker"', "each=2"), "each takes the name of a thread"),
        (locks().replace("no_starvation(m, i)", "no_starvation(m)"), "takes the index as its second"),
        (locks().replace("return m.want[i], m.inside[i]", "return m.want[i]"), "a leads_to returns a pair"),
        (spin().replace("return m.waits.finished", "return m.flag, m.flag"), "a pair is always true"),
    ],
)  # fmt: skip
def test_refused(tmp_path: Path, source: str, told: str) -> None:
    with pytest.raises(ModelError) as problem:
        check(tmp_path, source)
    assert told in str(problem.value)


@pytest.mark.parametrize(
    ("fair", "told"),
    [
        ("much", "fairness is none, weak, strong, or NAME=LEVEL for a thread, not 'much'"),
        ("worker=", "not 'worker='"),
        ("=weak", "not '=weak'"),
        ("nobody=weak", "has no such thread or object; it has: worker, lock"),
        ("lock=weak", "an object is fair (strong) or not (none)"),
    ],
)
def test_fairness_that_makes_no_sense(tmp_path: Path, fair: str, told: str) -> None:
    with pytest.raises(UsageError) as problem:
        check(tmp_path, locks(), fair=(fair,))
    assert told in str(problem.value)


def test_what_is_never_asked_and_what_can_never_come(tmp_path: Path) -> None:
    source = """
    class M(Model):
        x = Int(0, max=2)
        @thread
        def t(m):
            m.x = 1
        @leads_to
        def never_asked(m):
            return m.x == 2, m.x == 1
        @leads_to
        def nowhere(m):
            return m.x == 1, m.x == 2
    """
    result = check(tmp_path, source).result
    assert [w.kind for w in result.warnings] == ["never-asked", "goal-never"]
    assert [w.span.line for w in result.warnings if w.span] == [9, 12]
    assert result.find("never_asked").verdict == "holds"
    assert result.find("nowhere").verdict == "violated"


def test_a_condition_without_a_value_is_a_model_error(tmp_path: Path) -> None:
    source = """
    class S(Struct):
        v = Int(0, max=1)
    class M(Model):
        r = Ref(S)
        @thread
        def t(m):
            m.r = S()
        @eventually
        def one(m):
            return m.r.v == 1
    """
    for engine in ("python", "native"):
        with pytest.raises(ModelError, match="one"):
            check(tmp_path, source, engine=engine)


# ---------------------------------------------------------------------------- bounds


def test_a_bound_never_says_holds(tmp_path: Path) -> None:
    assert verdicts(tmp_path, spin(), limits=Limits(states=2)) == {"ends": "incomplete"}
    found = check(tmp_path, locks(), limits=Limits(states=7), reduction=True).result
    assert found.find("progress").verdict == "incomplete"
    assert found.verdict != "holds" and found.reason


@pytest.mark.parametrize("engine", ["python", "native"])
def test_a_loop_within_the_bound_is_a_violation_all_the_same(tmp_path: Path, engine: str) -> None:
    source = """
    class M(Model):
        x = Int(0, max=1)
        n = Int(0, max=200)
        @thread
        def spins(m):
            while m.x == 0:
                pass
            for k in range(200):
                m.n = k
        @thread(fair="none")
        def sets(m):
            m.x = 1
        @eventually
        def ends(m):
            return m.spins.finished
    """
    result = check(tmp_path, source, engine=engine, limits=Limits(states=100)).result
    assert result.reason == "reached --max-states 100"
    found = result.find("ends")
    assert found.verdict == "violated" and found.trace is not None and found.trace.loop == 0
    assert not any("fairness" in line and "hold" in line for line in found.trace.said)  # not all is known
    assert found.trace.said[-2:] == (
        "Whether a step decides that is not known: not all states were explored.",
        "Which fairness would help is not known.",
    )
    fair = check(tmp_path, source, engine=engine, limits=Limits(states=100), fair=("sets=weak",)).result
    assert fair.find("ends").verdict == "incomplete"


def test_no_liveness_and_hash_compact(tmp_path: Path) -> None:
    result = check(tmp_path, locks(), liveness=False).result
    assert result.verdict == "incomplete" and result.reason == "--no-liveness"
    assert {p.verdict for p in result.properties if p.kind == "built-in"} == {"holds"}
    with pytest.raises(UsageError, match="--hash-compact may miss states"):
        check(tmp_path, locks(), engine="native", native=NativeOptions(1, hash_compact=True))


def test_fail_fast_judges_liveness_if_nothing_was_found(tmp_path: Path) -> None:
    assert verdicts(tmp_path, locks(), fail_fast=True)["no_starvation[0]"] == "violated"


def test_nothing_is_loaded_for_models_without_liveness(tmp_path: Path) -> None:
    source = "class M(Model, check='deadlock'):\n x = Bool(False)\n @thread\n def t(m):\n  m.x = True"
    path = write(tmp_path, source)
    code = (
        "import sys; from interleave.loader import load_models; from interleave.api import check\n"
        f"(m,) = load_models({str(path)!r}); check(m)\n"
        "print([n for n in sys.modules if n.startswith('interleave.liveness')])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"
