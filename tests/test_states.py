"""States as people see them: what is shown of a state, and the last one below a trace."""

from __future__ import annotations

import textwrap
from pathlib import Path

import pytest
from hypothesis import Phase, given, settings
from random_models import PROFILES, load_program, models
from support import model
from test_random import SETTINGS

from interleave.api import explore, program_of
from interleave.checking.verdicts import Checked, Options
from interleave.engine.exploration import Limits
from interleave.errors import ModelError
from interleave.report.state_text import last_state, state_lines
from interleave.trace.trace import Trace, Value

EVERYTHING = """
    class Mode(Enum):
        IDLE = auto()
        BUSY = auto()

    class File(Struct, capacity=2):
        mode = Var(Mode.IDLE)
        bits = Array(Bool(False), 2)
        lock = Mutex()

    class M(Model):
        lock = Mutex()
        changed = Condition(lock)
        q = Queue(Int(0, max=3), capacity=2)
        current = Ref(File)
        forks = Array(Mutex(), 2)
        done = Bool(False)

        def setup(m):
            m.current = File()

        @thread("the waiter", instances=2)
        def waiter(m, i):
            left = i
            with m.lock:
                m.changed.wait()
            with m.forks[left]:
                m.done = True

        @thread
        def maker(m):
            f = m.current
            m.q.put(3)
            m.q.put(1)
            got = m.q.get()
            f.lock.acquire()
            f.mode = Mode.BUSY
            other = m.take(f)
            m.done = got + m.q.get() > 4 and other.mode is Mode.BUSY
            free(f)
            m.current = other
            if f is not None:
                assert not m.done or m.current is f

        def take(m, f):
            f.bits[1] = True
            g = File()
            return g

        @invariant
        def never_done(m):
            return not m.done
"""


def checked(tmp_path: Path, source: str) -> Checked:
    return explore(
        program_of(model(tmp_path, source)), Options(reduction=False, symmetry=False, explain=False)
    )


def states_with(found: Checked, *wanted: tuple[str, str]) -> list[dict[str, str]]:
    """The states in which the values are as wanted."""
    described = map(found.builder.describe, found.exploration.parent)  # type: ignore[attr-defined]
    return [state for state in described if all(state.get(key) == text for key, text in wanted)]


def test_what_is_shown_of_a_state(tmp_path: Path) -> None:
    found = checked(tmp_path, EVERYTHING)
    (begin,) = found.code.initial()
    assert found.builder.describe(begin) == {
        "lock": "free", "changed": "nobody waits", "q": "[]", "current": "File#0",
        "forks[0]": "free", "forks[1]": "free", "done": "False",
        "File#0.mode": "IDLE", "File#0.bits[0]": "False", "File#0.bits[1]": "False", "File#0.lock": "free",
        "thread the waiter[0]": "waiter:26", "thread the waiter[0]: left": "0",
        "thread the waiter[1]": "waiter:26", "thread the waiter[1]: left": "1",
        "thread maker": "maker:33",
    }  # fmt: skip


def test_who_waits_who_holds_and_what_locals_refer_to(tmp_path: Path) -> None:
    found = checked(tmp_path, EVERYTHING)
    assert states_with(found, ("changed", "the waiter[1] waits"), ("lock", "held by the waiter[0]"))
    assert states_with(found, ("changed", "the waiter[0], the waiter[1] wait"), ("lock", "free"))
    (state,) = states_with(
        found, ("thread maker", "take:48"), ("changed", "the waiter[1] waits"), ("lock", "free")
    )
    assert state["q"] == "[1]"
    assert (state["File#0.lock"], state["File#0.mode"]) == ("held by maker", "BUSY")
    assert {key: text for key, text in state.items() if key.startswith("thread maker")} == {
        "thread maker": "take:48", "thread maker: f": "File#0", "thread maker: got": "3",
    }  # fmt: skip
    freed = states_with(found, ("thread maker: f", "File#0 (freed)"))
    assert freed
    assert all("File#0.mode" not in state and state["File#1.mode"] == "IDLE" for state in freed)
    assert {state["thread maker"] for state in freed} == {"maker:42", "maker:44"}


def test_locals_of_one_name_and_what_has_none(tmp_path: Path) -> None:
    found = checked(
        tmp_path,
        """
        class M(Model):
            x = Int(0, max=2)
            y = Int(0, max=9)
            @thread
            def t(m):
                v = m.x
                m.inner(v + 1)
                m.y = v
            def inner(m, n):
                v = m.x + n
                m.y = m.x + m.x + v
            @invariant
            def small(m):
                return m.y < 5
        """,
    )
    kept = [
        {key.removeprefix("thread t: "): text for key, text in found.builder.describe(state).items()
         if key.startswith("thread t: ")}
        for state in found.exploration.parent  # type: ignore[attr-defined]
    ]  # fmt: skip
    assert kept == [
        {},
        {"v": "0", "(v + 1)": "1"},
        {"v": "0", "v@2": "1"},
        {"v": "0", "v@2": "1", "(x)": "0"},
        {"v": "0", "(x + x + v)": "1"},
        {"v": "0"},
        {},
    ]


def test_a_state_in_lines() -> None:
    values = [
        Value("", "x", "1"), Value("", "a[0]", "2"), Value("", "a[1]", "3"), Value("", "z", "None"),
        Value("F#0", "b[0]", "True"), Value("F#0", "n", "1"), Value("F#1", "n", "0"),
        Value("t", "", "run:7", True), Value("t", "f", "F#1", True), Value("t", "n", "2", True),
        Value("u", "", "run:9", True), Value("v", "", "finished", True), Value("w", "", "not started", True),
        Value("F#0", "", "finished", True),
    ]  # fmt: skip
    assert state_lines(values) == [
        "x = 1, a = [2, 3], z = None",
        "F#0: b = [True], n = 1",
        "F#1: n = 0",
        "t at run:7: f = F#1, n = 2",
        "u at run:9",
        "finished: v, F#0",
        "not started: w",
    ]
    assert last_state(Trace((), (), (), "fails", last=tuple(values[:1])), None) == ["last state", "  x = 1"]
    assert last_state(Trace((), (), (), "fails"), None) == []


def test_the_last_state_of_a_crash_is_the_one_before_it(tmp_path: Path) -> None:
    found = checked(
        tmp_path,
        """
        class M(Model):
            x = Int(0, max=2)
            @thread
            def t(m):
                m.x = 1
                assert m.x == 2
        """,
    )
    (violation,) = found.result.violated
    assert violation.trace is not None
    assert last_state(violation.trace, None) == textwrap.dedent("""\
        last state, before the step that fails
          x = 1
          t at t:8""").splitlines()  # fmt: skip
    assert [width for width in map(len, last_state(violation.trace, 24)) if width > 24] == []


@pytest.mark.parametrize("profile", PROFILES)
def test_states_that_differ_are_shown_to_differ(profile: str) -> None:
    """But for where threads stand, which is shown as a line."""
    check_many(profile, 2)


@pytest.mark.slow
@pytest.mark.parametrize("profile", PROFILES)
def test_states_of_many_models_are_shown_to_differ(profile: str) -> None:
    check_many(profile, 16)


def check_many(profile: str, examples: int) -> None:
    @settings(SETTINGS, max_examples=examples, phases=[Phase.generate])
    @given(models(profile))
    def differ(source: str) -> None:
        try:
            found = explore(
                load_program(source), Options(Limits(states=300), reduction=False, symmetry=False)
            )
        except ModelError:
            return
        layout, shown = found.code.layout, {}
        for state in found.exploration.parent:  # type: ignore[attr-defined]
            values = found.builder.values(state)
            keys = [value.key for value in values]
            assert len(keys) == len(set(keys)), keys
            counters = tuple(layout.pc(state, number) for number in range(len(found.builder.columns)))
            other = shown.setdefault((counters, values), state)
            assert other == state, values

    differ()


def test_threads_of_one_name_are_told_apart_in_states(tmp_path: Path) -> None:
    found = checked(
        tmp_path,
        """
        class M(Model):
            lock = Mutex()
            @thread("same")
            def one(m):
                m.lock.acquire()
            @thread("same")
            def two(m):
                m.lock.acquire()
        """,
    )
    assert states_with(found, ("lock", "held by same (two)"), ("thread same (one)", "one:7"))
