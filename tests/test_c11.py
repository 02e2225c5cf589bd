"""memory="c11" held against its oracle, on random models."""

from __future__ import annotations

import sys
import tempfile
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Any
from zlib import crc32

import pytest
from agreeing import WHOLE, Models, draw
from c11_models import c11_models
from hypothesis import assume, note
from oracle import explore
from oracle_c11 import C11Oracle
from oracle_graph import ModelFault as OracleFault
from reduced import Explored, Large
from support import blocked, explained, model, violated
from test_native import native, outcome
from test_symmetry import same_verdicts

from interleave.api import check as check_model
from interleave.api import program_of
from interleave.errors import ModelError, UsageError
from interleave.explain.explanation import Cause
from interleave.loader import load_models
from interleave.loader.files import _loaded
from interleave.memories import Memory
from interleave.program.kinds import FULL
from interleave.program.program import Program
from interleave.properties.result import Buffers, Result
from interleave.reduction.reduction import reduction_of
from interleave.report.comparison import design_lines
from interleave.report.json_result import memory_data
from interleave.report.style import plain
from interleave.report.summary import STRONGER, summary
from interleave.source import source_file

#: More states than these take long.
MOST = 600


def programs(source: str) -> tuple[Program, Program]:
    """A model's program, as it was written and under ``c11``."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder).resolve() / "random_model.py"
        path.write_text(source, encoding="utf-8")
        try:
            (found,) = load_models(f"{path}:Random")
            return program_of(found, memory=Memory("sc")), program_of(found, memory=Memory("c11"))
        finally:
            module = _loaded.pop(path, None)
            if module is not None:
                sys.modules.pop(module.__name__, None)
            source_file.cache_clear()


def states(program: Program, found: Explored) -> set[tuple[object, ...]]:
    """What the author's variables can be, and how the threads stand."""
    layout = found.code.layout
    assert found.found is not None
    kept = [v for v in program.variables if v.kind != "queue-length"]
    result = set()
    for state in found.found.parent:
        plain = [v for v in kept if v.kind != "queue"]
        values = [tuple(layout.value(state, v.name, k) for k in range(v.size)) for v in plain]
        done = [layout.pc(state, n) == layout.finished(t) for n, (t, _) in enumerate(found.program.instances)]
        result.add((*values, *done))
    return result


def expected(program: Program, oracle: C11Oracle, depths: object) -> set[tuple[object, ...]]:
    assert isinstance(depths, dict)
    return {
        (*(tuple(v.type.low if value is None else value for value in values)  # of no object
           for values, v in zip(state.shared, oracle.variables, strict=True) if v.kind != "queue"),
         *(thread == "finished" for thread in state.threads))
        for state in depths
    }  # fmt: skip


def check(source: str, found: Counter[str], compiled: bool = False) -> None:
    try:
        plain, program = programs(source)
    except ModelError as error:
        note(str(error))
        found["refused"] += 1
        assume(False)
        return
    assume(not any(prop.kind == FULL for prop in program.properties))  # the oracle keeps all messages
    oracle = C11Oracle(plain)
    try:
        right = explore(plain, MOST, oracle)
        assume(right.complete)
    except OracleFault:
        right = None
    try:
        explored = Explored(program, most=4 * MOST)
    except Large:
        assume(False)
    if right is None:
        assert explored.verdicts == "model error"
        found["model error"] += 1
        return
    missing = {p.name for p in plain.properties if p.kind == "reachable"} & right.violations.keys()
    assert explored.verdicts == (right.violations.keys() | right.reached.keys()) - missing
    if "known 0" in program.variable:  # else no fence is a step
        assert states(plain, explored) == expected(plain, oracle, right.depths)
    reduced = Explored(program, reduction_of(program))
    assert (reduced.verdicts, reduced.ends) == (explored.verdicts, explored.ends)
    found["reduced"] += reduced.states < explored.states
    found[f"symmetry: {same_verdicts(program)}"] += 1
    if compiled and crc32(source.encode()) % 4 == 0:
        for options in (WHOLE, {}):
            assert native(program, 2, **options) == outcome(program, engine="python", **options)
        found["compiled"] += 1
    found["agreed"] += 1
    found.update(right.violations.keys())
    found["fewer states than the oracle"] += explored.states < right.states


def drawn(models: Models, examples: int, *, compiled: bool = False) -> Counter[str]:
    """Draw so many models, and check each; what became of them."""
    found: Counter[str] = Counter()
    draw(models, examples, lambda source, *_: check(source, found, compiled))
    return found


def test_random_models() -> None:
    found = drawn(c11_models(), 5)
    assert found["agreed"] > 2 and found["reduced"] > 1, found


@pytest.mark.slow
def test_many_random_models() -> None:
    found = drawn(c11_models(), 30, compiled=True)
    assert found["agreed"] > 15 and min(found["deadlock"], found["compiled"]) > 2, found


# ---------------------------------------------------------------------------- the smallest models

C11 = Memory("c11")


def checked(folder: Path, body: str, **options: Any) -> Result:
    return check_model(model(folder, f"class M(Model, memory='c11'):\n{body}"), engine="python", **options)


def two(writer: str, reader: str, declare: str = "") -> str:
    """A model of two threads, each of a line's statements."""
    lines = [declare or "x = Int(0, max=3, atomic=True)", "y = Int(0, max=3, atomic=True)"]
    lines += ["d = Int(0, max=3)", "lock = Mutex()"]
    for name, body in (("writer", writer), ("reader", reader)):
        lines += ["@thread", f"def {name}(m):", *(f" {line}" for line in body.split("; "))]
    return "".join(f" {line}\n" for line in lines)


@pytest.mark.parametrize(
    ("writer", "reader", "races"),
    [
        ("m.d = 1; m.x.store(1, release)", "if m.x.load(acquire) == 1: m.d = 2", False),
        ("m.d = 1; m.x.store(1, relaxed)", "if m.x.load(acquire) == 1: m.d = 2", True),
        ("m.d = 1; m.x.store(1, release)", "if m.x.load(relaxed) == 1: m.d = 2", True),
        ("m.d = 1; fence(release); m.x.store(1, relaxed)", "a = m.x.load(relaxed); fence(acquire); "
         "if a == 1: m.d = 2", False),
        ("a = m.d; m.x.store(1, release)", "if m.x.load(acquire) == 1: m.d = 2", False),
        ("a = m.d; m.x.store(1, relaxed)", "if m.x.load(acquire) == 1: m.d = 2", True),
        ("with m.lock: m.d = 1", "with m.lock: m.d = 2", False),
        ("with atomic(): m.d = 1", "with atomic(): m.d = 2", False),
        ("with atomic(): m.d = 1", "m.d = 2", True),
        ("m.d = 1", "m.writer.join(); m.d = 2", False),
        ("m.d = 1", "if m.writer.finished: m.d = 2", False),
        ("a = m.d", "a = m.d", False),
        ("m.d = 1; m.x.store(1, release); m.x.store(2, relaxed)", "if m.x.load(acquire) == 2: m.d = 2",
         False),
    ],
)
def test_what_is_a_data_race(tmp_path: Path, writer: str, reader: str, races: bool) -> None:
    result = checked(tmp_path, two(writer, reader))
    assert violated(result).keys() == ({"data-race"} if races else set())


def test_who_comes_late_to_a_call_knows_what_it_did(tmp_path: Path) -> None:
    source = """
        class M(Model, memory="c11"):
            d = Int(0, max=1)
            once = Once()
            def init(m):
                m.d = 1
            @thread(instances=2)
            def t(m, i):
                m.once.call(m.init)
                assert m.d == 1
    """
    assert check_model(model(tmp_path, source), engine="python").verdict == "holds"


def test_a_stale_read_says_what_it_missed(tmp_path: Path) -> None:
    source = two("m.y.store(1, relaxed); m.x.store(1, relaxed)",
                 "wait_until(m.x.load(acquire) == 1); assert m.y.load(relaxed) == 1")  # fmt: skip
    trace = checked(tmp_path, source).find("assertion").trace
    assert trace is not None
    assert [step.label for step in trace.steps][-1].startswith("y → 0 (old: it is 1)")


def test_a_wait_is_told_once(tmp_path: Path) -> None:
    """Not once for each combination of values that it can read."""
    guard = "wait_until(x.load(relaxed) == 2 or y == 2)"
    waits = guard.replace("x.", "m.x.").replace("y ", "m.y ")
    source = "class M(Model, memory='c11'):\n" + two("m.x.store(1, relaxed); m.y.store(1, relaxed)", waits)
    headline, told, _ = blocked(tmp_path, source)
    who = "writer, the only other thread that writes x and y"
    assert headline == f"reader waits for ever for “{guard}”: {who}, has finished."
    assert told == [
        f"{guard}, with x = 1, y = 1; writer writes x and y, but has finished; "
        "with older values it waits, too"
    ]


def causes(folder: Path, body: str, name: str) -> Sequence[Cause]:
    return explained(folder, f"class M(Model, memory='c11'):\n{body}").find(name).causes


@pytest.mark.parametrize(
    ("writer", "reader", "said"),
    [
        ("m.x.store(1); m.y.store(1, relaxed)", "a = m.y.load(relaxed); b = m.x", True),
        ("m.x.exchange(1); m.y.store(1, relaxed)", "a = m.y.load(relaxed); b = m.x", True),
        ("m.x.store(1); m.y.store(1, relaxed)", "a = m.y.load(relaxed); m.x.store(2)", True),
        ("m.x.store(1); m.y.store(1, relaxed)",
         "a = m.y.load(relaxed); fence(seq_cst); b = m.x.load(relaxed)", True),
        ("m.x.store(1); m.y.store(1, relaxed)", "a = m.y.load(relaxed); b = m.x.load(acquire)", False),
        ("m.x.store(1); m.y.store(1)", "a = m.y; b = m.x", False),
        ("m.x.store(1, release); m.y.store(1, release)", "a = m.y.load(acquire); b = m.x", False),
        ("m.x.store(1, relaxed); fence(seq_cst); m.y.store(1, relaxed)",
         "a = m.y.load(relaxed); fence(seq_cst); b = m.x.load(relaxed)", False),
        ("with m.lock: m.x.store(1)", "with m.lock: m.x.store(m.y.load(relaxed))", False),
    ],
)  # fmt: skip
def test_it_is_said_where_rc11_may_let_more_happen(
    tmp_path: Path, writer: str, reader: str, said: bool
) -> None:
    result = checked(tmp_path, two(writer, reader))
    assert result.stronger == said
    assert any(STRONGER in line for line in summary(result, None, plain)) == said
    assert memory_data(result).get("stronger_than_rc11", False) == said


def headlines(folder: Path, body: str, name: str) -> list[str]:
    return [cause.headline for cause in causes(folder, body, name)]


def test_a_cause_says_which_old_values_it_reads(tmp_path: Path) -> None:
    source = two("m.y.store(1, relaxed); m.x.store(1, relaxed)",
                 "wait_until(m.x.load(acquire) == 1); assert m.y.load(relaxed) == 1")  # fmt: skip
    [cause] = causes(tmp_path, source, "assertion")
    assert cause.headline == "reader reads an old value of y: 0, though it is 1."
    assert cause.sentence.startswith(f"{cause.headline} It is no matter of order, but of what reader's")
    both = two("m.y.store(1, relaxed); m.z.store(2, relaxed); m.x.store(1, release)",
               "a = m.x.load(relaxed); b = m.y.load(relaxed); c = m.z.load(relaxed); "
               "assert a == 0 or b + c > 0")  # fmt: skip
    both = both.replace(" d = ", " z = Int(0, max=2, atomic=True)\n d = ")
    assert headlines(tmp_path, both, "assertion") == ["reader reads old values of y and z."]


def test_an_old_value_is_told_of_each_thread_that_reads_one(tmp_path: Path) -> None:
    source = two("m.x.store(1, release); a = m.y.load(acquire); m.a = a",
                 "m.y.store(1, release); b = m.x.load(acquire); m.b = b")  # fmt: skip
    source = source.replace(" d = ", " a = Int(1, max=3, ghost=True)\n b = Int(1, max=3, ghost=True)\n d = ")
    source += " @invariant\n def one(m):\n  return m.a + m.b > 0\n"
    one, other = (f"{thread} reads an old value of {name}: 0, though it is 1."
                  for thread, name in (("reader", "x"), ("writer", "y")))  # fmt: skip
    assert sorted(headlines(tmp_path, source, "one")) == [one, f"{one} {other}", other]


def test_what_is_read_of_the_newest_is_not_said_to_be_old(tmp_path: Path) -> None:
    source = two("m.x.store(1, relaxed)", "m.x.store(2, relaxed); assert m.x.load(relaxed) == 2")
    found = headlines(tmp_path, source, "assertion")
    assert found and not any(found)


def test_a_store_says_where_it_is_put(tmp_path: Path) -> None:
    """It is not the newest, though it comes last: only so can the load behind it read the other one."""
    reader = "wait_until(m.x.load(relaxed) == 1); m.y.store(2, relaxed); assert m.y.load(relaxed) == 2"
    source = two("m.y.store(1, relaxed); m.x.store(1, relaxed)", reader)
    trace = checked(tmp_path, source).find("assertion").trace
    assert trace is not None
    assert [step.label for step in trace.steps][-2:-1] == ["y = 2 (put before 1)"]


def test_a_history_that_is_full_is_told(tmp_path: Path) -> None:
    loop = two("while m.y.load() == 0: m.x.store(1)", "a = m.x; m.y.store(1, relaxed)")
    assert checked(tmp_path, loop).buffers == Buffers(3, True)
    assert checked(tmp_path, loop, history=5).buffers == Buffers(5, True)
    assert checked(tmp_path, two("m.x.store(1)", "a = m.x")).buffers is None


def test_the_heads_of_a_comparison_say_so_too(tmp_path: Path) -> None:
    loop = two("while m.y.load() == 0: m.x.store(1, relaxed)", "a = m.x.load(relaxed); m.y.store(1)")
    found = checked(tmp_path, loop)
    *_, full, weaker = design_lines("old", [found], None, plain, quiet=True, memory=False)
    assert (full, weaker) == ("         histories of 3 were full", f"         {STRONGER}")


@pytest.mark.parametrize("history", [1, 9, 0])
def test_a_history_that_makes_no_sense(tmp_path: Path, history: int) -> None:
    with pytest.raises(UsageError, match=f"a history has 2 to 8 stores, not {history}"):
        Memory("c11", history=history)
    with pytest.raises(ModelError, match="history must be an integer from 2 to 8"):
        model(tmp_path, f"class M(Model, history={history}):\n pass")


def test_statements_are_refused(tmp_path: Path) -> None:
    whole = "class M(Model, memory='c11', atomicity='statement'):\n @thread\n def t(m):\n  pass\n"
    with pytest.raises(ModelError, match="atomicity='statement'"):
        program_of(model(tmp_path, whole))


def test_views_that_are_too_large_are_refused(tmp_path: Path) -> None:
    many = "x = Array(Int(0, max=1, atomic=True), 40)"
    with pytest.raises(ModelError, match="the views of x would have 80 bits"):
        checked(tmp_path, two("i = choose(range(40)); m.x[i].store(1); m.x[i].store(0)",
                              "a = m.x[1]", many))  # fmt: skip


def test_states_are_not_asked_for_races(tmp_path: Path) -> None:
    """A step commits them, as it knows what has been read: what two next steps access is no matter."""
    body = two("m.d = 1; m.x.store(1, release)", "while m.x.load(acquire) == 0: pass; m.d = 2")
    body = body.replace("while m.x.load(acquire) == 0: pass", "wait_until(m.x.load(acquire) == 1)")
    loaded = model(tmp_path, f"class M(Model, memory='c11'):\n{body}")
    for engine in ("python", "native"):
        assert check_model(loaded, engine=engine, reduction=False, symmetry=False).verdict == "holds"
    assert "data-race" not in program_of(loaded).kinds_of_states


def test_what_a_thread_that_has_finished_could_read_is_no_difference(tmp_path: Path) -> None:
    source = """
        class M(Model, memory="c11"):
            x = Int(0, max=3, atomic=True)
            @thread
            def t(m):
                a = m.x.load(relaxed)
            @thread
            def u(m):
                m.x.store(1, release)
                m.x.store(2, release)
                m.x.store(3, release)
    """
    loaded = model(tmp_path, source)
    assert Explored(program_of(loaded)).states == 8
    assert Explored(program_of(loaded, memory=Memory("sc"))).states == 8


def test_a_thread_that_is_started_again_has_released_nothing_yet(tmp_path: Path) -> None:
    """What it released when it ran before is not handed on by its relaxed store."""
    source = """
        class M(Model, memory="c11"):
            x = Int(0, max=2, atomic=True)
            d = Int(0, max=3)
            @thread(start=False)
            def u(m, k: Int(0, max=2)):
                if k == 0:
                    m.d = 1
                elif k == 1:
                    m.x.store(1, relaxed)
                else:
                    m.x.store(2, release)
            @thread
            def starter(m):
                m.u.start(0)
                m.u.join()
                m.u.start(1)
            @thread
            def reader(m):
                if m.x.load(acquire) == 1:
                    m.d = 2
    """
    loaded = model(tmp_path, source)
    plain = program_of(loaded, memory=Memory("sc"))
    assert explore(plain, oracle=C11Oracle(plain)).violations.keys() == {"data-race"}
    assert Explored(program_of(loaded)).verdicts == {"data-race"}
