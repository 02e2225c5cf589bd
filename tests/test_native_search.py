"""The native search: workers, limits, interrupts, hash compaction, and what it does without its libraries."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path

import pytest
from native_checks import COUNTER, PHILOSOPHERS, PROGRAM, ROOT, check, counts
from support import model

from interleave.api import explore, program_of
from interleave.checking.verdicts import Options
from interleave.engine.exploration import Limits, NativeOptions
from interleave.engine.native import memory
from interleave.engine.native.search import search, space
from interleave.errors import UsageError
from interleave.loader import load_models

# ---------------------------------------------------------------------------- workers


@pytest.mark.parametrize(
    ("target", "expected"),
    [
        (f"{COUNTER}(threads=3, increments=4)", ("violated", 42_237, 110_595, 24)),
        (f"{COUNTER}(threads=4, increments=2)", ("violated", 17_231, 51_708, 16)),
        (f"{PHILOSOPHERS}(n=9)", ("holds", 19_683, 118_098, 25)),
    ],
)
def test_workers_never_enter_a_state_twice(
    target: str, expected: tuple[str, int, int, int], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Many short runs: workers that look twice at a line of the table, first for the state and then
    for an empty place, enter it twice in one run out of some."""
    monkeypatch.setattr(search, "WIDE", 64)
    found: Counter[tuple[str, int, int, int]] = Counter()
    for round_ in range(20):
        monkeypatch.setattr(search, "FIRST_QUOTA", (300, 2_000, 1 << 17)[round_ % 3])
        found[counts(check(target, workers=2 + round_ % 4))] += 1
    assert found == {expected: 20}


@pytest.mark.parametrize("workers", [1, 2, 3])
def test_levels_that_are_moved_over_old_ones(workers: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(space, "KEPT", 100)
    monkeypatch.setattr(search, "WIDE", 1000)
    monkeypatch.setattr(search, "FIRST_QUOTA", 500)
    monkeypatch.setattr(search, "MOST_QUOTA", 5000)
    monkeypatch.setattr(memory, "_LARGE", memory._PAGE)
    result = check(f"{COUNTER}(threads=3, increments=5)", workers=workers)
    assert counts(result) == ("violated", 169_771, 460_203, 30)
    trace = result.find("no_lost_update").trace
    assert trace is not None and len(trace.steps) == 30


def test_more_workers_than_there_may_be() -> None:
    assert check(f"{COUNTER}(threads=2, increments=2)", workers=1000).states > 12


# ---------------------------------------------------------------------------- limits


def test_a_bound_on_states_ends_it() -> None:
    result = check(f"{COUNTER}(threads=3, increments=6)", Limits(states=100_000))
    assert (result.verdict, result.reason) == ("incomplete", "reached --max-states 100,000")
    assert 100_000 <= result.states < 110_000


def test_a_bound_on_seconds_ends_it() -> None:
    target = f"{COUNTER}(threads=4, increments=6)"
    check(target, Limits(states=10))  # compiled, if it was not yet: that takes time, too
    result = check(target, Limits(seconds=1))
    assert (result.verdict, result.reason) == ("incomplete", "reached --max-seconds 1")
    assert result.states > 1000


@pytest.mark.parametrize(
    "target",
    [f"{COUNTER}(threads=4, increments=6)", pytest.param(f"{PHILOSOPHERS}(n=16)", marks=pytest.mark.slow)],
)
def test_a_bound_on_memory_ends_it(target: str) -> None:
    """In a process of its own: the bound is on all that a process has."""
    done = subprocess.run(
        [*PROGRAM, "check", "-q", "--engine", "native", "--max-memory", "200M", "--no-reduction", target],
        capture_output=True, text=True, timeout=300,
    )  # fmt: skip
    assert done.returncode == 3, done.stderr
    assert "incomplete (reached --max-memory 200 MiB)" in done.stdout


def test_what_was_found_in_an_unfinished_level_is_told(tmp_path: Path) -> None:
    """The bound is reached in the level in which the invariant is false, with most states left."""
    source = """
        class M(Model):
            x = Int(0, max=60000)
            done = Bool(False)
            @thread
            def t(m):
                m.x = choose(range(60000))
                m.done = True
            @invariant
            def small(m):
                return m.x < 100
    """
    program = program_of(model(tmp_path, source))
    result = explore(program, Options(Limits(states=61_000), engine="native", reduction=False)).result
    found = result.find("small")
    assert (result.verdict, found.verdict) == ("violated", "violated")
    assert found.trace is not None and len(found.trace.steps) == 2


@pytest.mark.parametrize("extra", [[], ["--hash-compact"]])
def test_a_bound_on_memory_that_is_below_what_the_program_takes(extra: list[str]) -> None:
    bounds = ["--engine", "native", "--max-memory", "1M", *extra]
    command = [*PROGRAM, "check", "-q", *bounds, f"{COUNTER}(threads=3)"]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120)
    assert (done.returncode, "--max-memory 1 MiB" in done.stdout) == (3, True), done.stderr


def test_fail_fast_ends_with_the_level() -> None:
    (loaded,) = load_models(f"{COUNTER}(threads=3, increments=3)")
    program = program_of(loaded)
    results = [
        explore(
            program, Options(fail_fast=True, engine="native", native=NativeOptions(workers), reduction=False)
        ).result
        for workers in (1, 2)
    ]
    assert counts(results[0]) == counts(results[1])
    assert results[0].verdict == "violated"


# ---------------------------------------------------------------------------- interrupts


@pytest.mark.skipif(not hasattr(signal, "SIGINT"), reason="no signals")
@pytest.mark.parametrize(("number", "status"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)])
def test_a_signal_tells_what_is_known_and_writes_a_checkpoint(
    number: int, status: int, tmp_path: Path
) -> None:
    target = f"{COUNTER}(threads=4, increments=6)"
    file = tmp_path / "search"
    process = subprocess.Popen(
        [*PROGRAM, "check", "-q", "--engine", "native", "--no-reduction", "--checkpoint", str(file), target],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
    )  # fmt: skip
    wait_until_it_searches(process.pid)
    process.send_signal(number)
    out, err = process.communicate(timeout=60)
    assert process.returncode == status, err
    assert "(interrupted)" in out
    assert "Traceback" not in err
    assert file.exists(), (out, err)
    assert file.stat().st_size > 1_000_000
    known = int(out.split(" states,")[0].rsplit(" ", 1)[1].replace(",", ""))
    resumed = check(target, Limits(states=known + 100_000), resume=file)
    assert resumed.states >= known + 100_000


def wait_until_it_searches(pid: int) -> None:
    """Until a process has some 300 MB: more than all that it loads, and than its first levels."""
    deadline = time.monotonic() + 120
    while time.monotonic() < deadline:
        pages = int(Path(f"/proc/{pid}/statm").read_text().split()[1])
        if pages * os.sysconf("SC_PAGE_SIZE") > 300_000_000:
            return
        time.sleep(0.02)
    raise AssertionError("it does not come to searching")


# ---------------------------------------------------------------------------- hash compaction


@pytest.mark.parametrize("target", [f"{COUNTER}(threads=3, increments=5)", f"{PHILOSOPHERS}(n=9)"])
def test_hash_compaction_never_says_holds(target: str) -> None:
    expected = check(target)
    limits = Limits(memory=1 << 30)
    result = check(target, limits, hash_compact=True)
    assert counts(result)[1:] == counts(expected)[1:]
    assert result.verdict == ("violated" if expected.verdict == "violated" else "incomplete")
    assert "states are expected to have been missed" in result.reason
    assert [p.trace for p in result.violated] == [p.trace for p in expected.violated]


def test_python_has_no_hash_compaction() -> None:
    (loaded,) = load_models(f"{COUNTER}(threads=2)")
    with pytest.raises(UsageError, match="the native engine's"):
        explore(program_of(loaded), Options(engine="python", native=NativeOptions(hash_compact=True)))


# ---------------------------------------------------------------------------- handing over


def test_auto_stays_with_python_for_small_models() -> None:
    """And loads nothing for the other engine."""
    code = (
        "import sys; from interleave.cli import main\n"
        "try: main(['check', '-q', 'models/qemu_return_path/old.py'])\n"
        "except SystemExit: pass\n"
        "print([m for m in ('numba', 'llvmlite', 'numpy') if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, timeout=120)
    assert done.stdout.splitlines()[-1] == "[]", done.stderr


def test_without_llvm_the_python_engine_goes_on(tmp_path: Path) -> None:
    """``auto`` says so and goes on from where it is; ``native`` is refused."""
    (tmp_path / "llvmlite").mkdir()
    (tmp_path / "llvmlite" / "__init__.py").write_text("raise ImportError('it is broken')\n")
    target = f"{COUNTER}(threads=3, increments=6)"
    environment = os.environ | {
        "PYTHONPATH": str(tmp_path), "INTERLEAVE_CACHE_DIR": str(tmp_path / "cache"),
    }  # fmt: skip
    run = [*PROGRAM, "check", "-q", "--no-reduction", "--no-symmetry", target]
    done = subprocess.run(run, capture_output=True, text=True, env=environment, cwd=ROOT, timeout=300)
    assert done.returncode == 1
    assert "540,512 states, 1,497,117 transitions, depth 36" in done.stdout
    assert "the native engine cannot be used: it is broken; the Python engine goes on" in done.stderr
    run = [*run, "--engine", "native"]
    done = subprocess.run(run, capture_output=True, text=True, env=environment, cwd=ROOT, timeout=120)
    assert done.returncode == 2
    assert done.stderr.startswith("error: the native engine cannot be used: it is broken")


# ---------------------------------------------------------------------------- odd sizes


def test_a_model_with_one_state(tmp_path: Path) -> None:
    source = "class M(Model):\n x = Int(0, max=1)\n @thread\n def t(m):\n  pass\n"
    result = explore(program_of(model(tmp_path, source)), Options(engine="native")).result
    assert counts(result) == ("holds", 1, 0, 0)


def test_twenty_threads(tmp_path: Path) -> None:
    source = """
        class M(Model):
            a = Array(Bool(False), 20)
            lock = Mutex()
            @thread(instances=20)
            def t(m, i):
                m.a[i] = True
            @reachable
            def all_set(m):
                return all(m.a[i] for i in range(20))
    """
    program = program_of(model(tmp_path, source))
    options = Options(Limits(states=3_000_000), engine="native", reduction=False, symmetry=False)
    result = explore(program, options).result
    assert counts(result) == ("holds", 1 << 20, 20 << 19, 20)


def test_five_hundred_bits(tmp_path: Path) -> None:
    source = """
        class M(Model):
            a = Array(Int(0, max=(1 << 50) - 1), 10)
            @thread(instances=2)
            def t(m, i):
                for k in range(5):
                    m.a[5 * i + k] = (1 << 50) - 1 - k
            @invariant
            def small(m):
                return m.a[9] == 0 or m.a[4] == 0
    """
    program = program_of(model(tmp_path, source))
    native = explore(program, Options(engine="native", reduction=False, symmetry=False)).result
    python = explore(program, Options(engine="python", reduction=False, symmetry=False)).result
    assert counts(native) == counts(python)
    assert native.find("small").trace == python.find("small").trace is not None


@pytest.mark.parametrize(
    ("model", "states", "transitions"),
    [
        ("(threads=2, increments=15)", 126_887, 244_098),
        pytest.param("(threads=3, increments=10)", 14_161_794, 40_741_677, marks=pytest.mark.slow),
    ],
)
def test_a_counterexample_of_sixty_steps(model: str, states: int, transitions: int) -> None:
    result = check(f"{COUNTER}{model}", Limits(seconds=600))
    trace = result.find("no_lost_update").trace
    assert trace is not None and len(trace.steps) == 60
    assert counts(result) == ("violated", states, transitions, 60)


def test_a_model_error_at_depth_forty(tmp_path: Path) -> None:
    source = """
        class M(Model):
            x = Int(0, max=60)
            s = Semaphore(0, max=1)
            @thread
            def t(m):
                while m.x < 40:
                    m.x += 1
                m.s.post()
                m.s.post()
            @thread
            def u(m):
                v = m.x
                m.x = v
    """
    program = program_of(model(tmp_path, source))
    messages = []
    for engine in ("python", "native"):
        with pytest.raises(Exception, match="would count past 1") as caught:
            explore(program, Options(engine=engine))
        messages.append(str(caught.value))
    assert messages[0] == messages[1]
