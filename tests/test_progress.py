"""What is said while a check runs, and how long its parts have taken."""

from __future__ import annotations

import io
from dataclasses import replace
from pathlib import Path

import pytest
from support import model

from interleave.api import explore, program_of
from interleave.checking.verdicts import Options
from interleave.cli.progress import ProgressShown
from interleave.engine.exploration import Limits
from interleave.engine.phases import BACKWARDS, EXPLAINING, EXPLORING, LOOKING, PREPARING, Phases
from interleave.engine.watch import Progress, Violation, Watch
from interleave.gate.checks import run_gate
from interleave.gate.entries import GateCheck
from interleave.report.json_result import result_data
from interleave.report.summary import counts

MEMORY = 300 << 20
BAD = Violation("bad", 2, reduced=False)


class Clock:
    """Stands still unless told otherwise."""

    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def searching(states: int = 5_000, *violated: Violation) -> Progress:
    return Progress(EXPLORING, states, 300, 7, 2.5, 2.0, MEMORY, violated)


# ---------------------------------------------------------------------------- lines


def test_in_a_pipe_there_is_a_line_every_30_seconds() -> None:
    clock, stream = Clock(), io.StringIO()
    shown = ProgressShown("f.py:M", stream, clock=clock, work=clock)
    shown.tick()
    shown._noted = searching(), clock.now
    for clock.now in (100.2, 110.0, 129.9):
        shown.tick()
    assert stream.getvalue() == ""
    clock.now = 130.0
    shown.tick()
    shown._noted = searching(1_000_000), clock.now
    clock.now = 159.0
    shown.tick()
    line = "f.py:M: exploring: 5,000 states, frontier 300, depth 7, 2,500 states/s, 300 MiB, 32 s in all\n"
    assert stream.getvalue() == line
    clock.now = 160.0
    shown.tick()
    assert stream.getvalue().count("\n") == 2


@pytest.mark.parametrize(("share", "soon", "then"), [(1.0, 0.9, 1.0), (0.1, 2.9, 3.0)])
def test_a_violation_is_named_at_once_and_only_once(share: float, soon: float, then: float) -> None:
    """Unless the check is over in a moment anyway: one of CPU time, or a longer one of a busy machine's."""
    clock, stream = Clock(), io.StringIO()
    shown = ProgressShown("f.py:M", stream, clock=clock, work=lambda: share * clock.now)
    shown._noted = searching(5_000, BAD), clock.now
    clock.now = 100.0 + soon
    shown.tick()
    assert stream.getvalue() == ""
    for clock.now in (100.0 + then, 104.0):
        shown.tick()
    assert stream.getvalue() == "f.py:M: violated so far: bad (2 steps)\n"
    more = Violation("deadlock", 1, reduced=False), Violation("worse", 1_000, reduced=True)
    shown._noted = searching(5_000, BAD, *more), clock.now
    shown.tick()
    assert stream.getvalue().splitlines()[1:] == [
        "f.py:M: violated so far: deadlock (1 step), worse (depth 1,000)"
    ]
    clock.now = 130.0
    shown.tick()
    assert stream.getvalue().endswith(" s in all, violated so far: bad, deadlock, worse\n")


@pytest.mark.parametrize(
    ("at", "line"),
    [
        (
            Progress(LOOKING, 9_000, 0, 7, 40.0, 10.0, MEMORY, share=0.25),
            "looking for the run: 25%, about 25 s more, 9,000 states, 300 MiB, 45 s in all",
        ),
        (
            Progress(EXPLAINING, 9_000, 0, 7, 40.0, 10.0, MEMORY),
            "explaining: 15 s, 9,000 states, 300 MiB, 45 s in all",
        ),
        (
            Progress(PREPARING, 0, 0, 0, 0.0, 0.0, MEMORY),
            "preparing: 5 s, 300 MiB, 5 s in all",
        ),
    ],
)
def test_phases_say_what_they_know(at: Progress, line: str) -> None:
    clock, stream = Clock(), io.StringIO()
    shown = ProgressShown("M", stream, line=5, clock=clock)
    shown._noted = at, clock.now
    clock.now += 5
    shown.tick()
    assert stream.getvalue() == f"M: {line}\n"


def test_on_a_terminal_one_line_is_drawn_again() -> None:
    clock, stream = Clock(), Terminal()
    shown = ProgressShown("f.py:M", stream, clock=clock, work=clock)
    shown._noted = searching(5_000, BAD), clock.now
    for clock.now in (102.0, 102.2):
        shown.tick()
    shown.close()
    text = stream.getvalue()
    assert text.count("f.py:M: violated so far: bad (2 steps)") == 1
    assert text.count("f.py:M: exploring: 5,000 states") >= 2


def test_it_is_a_thread_that_draws() -> None:
    """For phases that have nothing to tell themselves."""
    stream = io.StringIO()
    shown = ProgressShown("M", stream, line=0.0)
    shown.note(searching())
    assert shown._thread is not None
    while not stream.getvalue():
        shown._thread.join(0.01)
    shown.close()
    assert not shown._thread.is_alive()


# ---------------------------------------------------------------------------- what is told


SOURCE = """
class M(Model):
    n = Int(0, max=40)
    @thread(instances=2)
    def t(m, i):
        for k in range(8):
            loaded = m.n
            m.n = loaded + 1 + i
    @invariant
    def never_three(m):
        return m.n != 3
    @reachable
    def five(m):
        return m.n == 5
    @recoverable
    def back(m):
        return m.n == 8
"""


@pytest.mark.parametrize("engine", ["python", "native"])
def test_every_phase_is_told_when_it_begins(
    tmp_path: Path, engine: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[Progress] = []
    program = program_of(model(tmp_path, SOURCE))
    options = Options(progress=told.append, explain=True, engine=engine, reduction=False)
    result = explore(program, options).result
    names = list(dict.fromkeys(at.phase for at in told))
    assert names == [PREPARING, EXPLORING, LOOKING, BACKWARDS, EXPLAINING]
    assert list(result.phases) == names
    assert sum(result.phases.values()) == pytest.approx(result.seconds)
    last = told[-1]
    assert (last.states, last.depth) == (result.states, result.depth)
    # a `reachable` that is reached is no violation; no search looks for an `recoverable`
    assert last.violated == (Violation("never_three", 4, reduced=False),)
    steps = {found.name: len(found.trace.steps) for found in result.violated if found.trace}
    assert steps["never_three"] == 4


def test_a_violation_is_told_when_it_is_found(tmp_path: Path) -> None:
    """Not when the next line would be due."""
    told: list[Progress] = []
    program = program_of(model(tmp_path, SOURCE))
    explore(program, Options(progress=told.append, engine="python"))
    first = next(at for at in told if at.violated)
    assert first.phase == EXPLORING
    assert first.depth <= first.violated[0].steps


@pytest.mark.parametrize("engine", ["python", "native"])
@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("assert False", Violation("assertion", 0, reduced=False)),
        ("m.n = 1\n        m.n = 7 // (m.n - 1)", Violation("division-by-zero", 2, reduced=False)),
        ("wait_until(m.n == 1)", Violation("deadlock", 0, reduced=False)),
    ],
)
def test_how_many_steps_a_violation_is_away(
    tmp_path: Path, engine: str, body: str, expected: Violation
) -> None:
    told: list[Progress] = []
    source = f"class M(Model):\n    n = Int(0, max=7)\n    @thread\n    def t(m):\n        {body}\n"
    options = Options(progress=told.append, engine=engine, reduction=False)
    explore(program_of(model(tmp_path, source)), options)
    assert told[-1].violated == (expected,)


# ---------------------------------------------------------------------------- how long


def test_phases_inside_one_another_are_counted_once() -> None:
    clock = Clock()
    phases = Phases(clock)
    clock.now += 1
    with phases.phase(EXPLORING):
        clock.now += 2
        with phases.phase(PREPARING):
            clock.now += 4
            assert phases.current == PREPARING
        clock.now += 8
        assert phases.seconds == {EXPLORING: 10.0, PREPARING: 4.0}
    clock.now += 16
    phases.add(EXPLORING, 100.0)
    with phases.phase(PREPARING):
        clock.now += 32
    assert phases.seconds == {EXPLORING: 110.0, PREPARING: 36.0}
    assert phases.current == ""


def test_a_phase_that_was_not_ended_ends_with_the_one_around_it() -> None:
    """As where a bound is reached in the middle of its end."""
    phases = Phases()
    with phases.phase(EXPLORING):
        inner = phases.phase(BACKWARDS)
        inner.__enter__()
    assert phases.current == ""


def test_json_has_the_seconds_of_each_phase(tmp_path: Path) -> None:
    result = explore(program_of(model(tmp_path, SOURCE)), Options(explain=True)).result
    data = result_data(result)
    assert list(data["phases"]) == [PREPARING, EXPLORING, LOOKING, BACKWARDS, EXPLAINING]
    assert data["seconds"] == pytest.approx(sum(data["phases"].values()), abs=1e-5)


def test_who_has_waited_is_told_for_what(tmp_path: Path) -> None:
    result = explore(program_of(model(tmp_path, SOURCE))).result
    assert "(" not in counts(result)
    result = replace(result, phases={LOOKING: 20.0})
    waited = result.after({EXPLORING: 10.0, LOOKING: 10.0, PREPARING: 2.0})
    assert counts(waited).endswith(", 42.00 s (looking for the run 30.00 s, exploring 10.00 s)")
    assert counts(result.after({})).endswith(", 20.00 s")


def test_the_gate_counts_explaining_and_names_the_model(tmp_path: Path) -> None:
    """Which it does only where a violation was not expected."""
    from contextlib import contextmanager

    loaded = model(tmp_path, SOURCE)
    (file,) = tmp_path.glob("*.py")
    told: list[tuple[str, str]] = []

    @contextmanager
    def shown(name):
        yield lambda at: told.append((name, at.phase))

    check = GateCheck(model=f"{file.name}:M")
    (entry,) = run_gate(tmp_path / "pyproject.toml", [check], shown, explain=True)
    assert entry.result is not None
    assert entry.result.phases[EXPLAINING] > 0
    assert entry.seconds == entry.result.seconds == pytest.approx(sum(entry.result.phases.values()))
    assert {name for name, _ in told} == {entry.name}
    assert told[-1][1] == EXPLAINING
    assert loaded is not None


def test_a_watch_without_progress_tells_nobody() -> None:
    with Watch(Limits()).phase(EXPLORING):
        pass
