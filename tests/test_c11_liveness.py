"""Liveness under memory="c11": stores that stay the newest become known, by weakly fair steps."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path
from typing import Any

import c11_liveness_models
import pytest
from c11_liveness_models import ReadingWriter, Writer
from commands import interleave
from liveness_checks import compare
from support import explained, model, violated, write

from interleave.api import check as check_model
from interleave.api import program_of
from interleave.properties.result import Result


def compared(numbers: range, most: int, engine: str, writer: type[Writer] = Writer) -> Counter[str]:
    found: Counter[str] = Counter()
    for number in numbers:
        found += compare(c11_liveness_models.source(number, writer), engine, most, "c11")
    return found


def test_random_models_agree_with_the_oracle() -> None:
    found = compared(range(20, 34), 100, "python")
    assert found["learns"] > 2 and found["loop"] > 2 and found["ends"] > 0, found


@pytest.mark.slow
def test_many_random_models_agree_with_the_oracle() -> None:
    found = compared(range(300, 400), 150, "python") + compared(range(400, 410), 100, "native")
    telling = ("learns", "loop", "termination violated", "leads_to violated")
    assert min(found[name] for name in telling) > 4, found


@pytest.mark.slow
def test_random_models_with_sequence_locks_agree_with_the_oracle() -> None:
    found = compared(range(60), 150, "python", ReadingWriter)
    telling = ("learns", "loop", "termination violated", "leads_to violated")
    assert min(found[name] for name in telling) > 1, found


HEAD = """
    class M(Model, memory="c11"{options}):
        x = Int(0, max=2, atomic=True)
        y = Int(0, max=2, atomic=True)
        a = Array(Int(0, max=1, atomic=True), 2)
        @thread
        def writer(m):
            {writer}
        @thread
        def reader(m):
            {reader}
        @eventually
        def it(m):
            return m.reader.finished
"""


def checked(folder: Path, writer: str, reader: str, options: str = "", engine: str = "python") -> Result:
    indented = {"writer": writer, "reader": reader}
    indented = {name: body.replace("; ", "\n" + 12 * " ") for name, body in indented.items()}
    return check_model(model(folder, HEAD.format(options=options, **indented)), engine=engine)


def verdicts(result: Result) -> dict[str, str]:
    return {prop.name: prop.verdict for prop in result.properties if prop.name in ("it", "deadlock")}


@pytest.mark.parametrize("engine", ["python", "native"])
@pytest.mark.parametrize(
    ("writer", "reader", "holds", "without"),
    [
        ("m.x.store(1, relaxed)", "while m.x.load(relaxed) == 0: pass", True, False),
        ("m.a[1].store(1, relaxed)", "while m.a[1].load(relaxed) == 0: pass", True, False),
        # it waits, so the others are forced on, but nobody has it look
        ("m.x.store(1, relaxed)", "wait_until(m.x.load(relaxed) == 1)", True, True),
        # the store may be made twice before it is looked at
        ("m.x.store(1, relaxed); m.x.store(2, relaxed)", "while m.x.load(relaxed) != 1: pass", False, False),
        ("m.x.store(1, relaxed); m.x.store(2, relaxed)", "while m.x.load(relaxed) != 2: pass", True, False),
        # what is gone is not waited for in vain where it can still be read
        ("m.x.store(1, relaxed)", "wait_until(m.x.load(relaxed) == 0)", False, False),
        # what is learnt acquires nothing
        ("m.x.store(1, relaxed); m.y.store(1, relaxed)",
         "while m.y.load(relaxed) == 0: pass; while m.x.load(relaxed) == 0: pass", True, False),
        # a compare-and-swap may fail by an old value
        ("m.x.store(1, relaxed)", "while not m.x.cas(1, 2, relaxed): pass", True, False),
        # a store for ever is new for ever
        ("while True:;     m.x.store(1, relaxed);     m.x.store(0, relaxed)",
         "while m.x.load(relaxed) == 0: pass", False, False),
    ],
)
def test_what_comes_to_be(
    tmp_path: Path, writer: str, reader: str, holds: bool, without: bool, engine: str
) -> None:
    found = verdicts(checked(tmp_path, writer, reader, engine=engine))
    assert (found["it"] == "holds") == holds
    none = tmp_path / "none"
    none.mkdir()
    found = verdicts(checked(none, writer, reader, ', fair="none"', engine))
    assert (found["it"] == "holds") == without


def test_a_wait_may_look_too_late(tmp_path: Path) -> None:
    writer, reader = "m.x.store(1, relaxed)", "wait_until(m.x.load(relaxed) == 0)"
    result = explained(tmp_path, HEAD.format(options="", writer=writer, reader=reader))
    assert verdicts(result) == {"deadlock": "violated", "it": "violated"}
    (cause,) = result.find("deadlock").causes
    assert [(step.label, step.column, step.of) for step in cause.trace.steps] == [
        ("x = 1", 0, None), ("learns of x = 1", 1, 1),
    ]  # fmt: skip
    assert cause.sentence == (
        "reader waits for ever for “wait_until(x.load(relaxed) == 0)”: writer, the only other thread that "
        "writes x, has finished. reader's view of x's “learns of x” in reader() runs before reader's "
        "“wait_until(x.load(relaxed) == 0)” in reader(), which waits for ever."
    )
    assert len(cause.trace.blocked) == 1  # who learns stands nowhere


def test_where_a_thread_cannot_look_again_it_has_nothing_to_learn(tmp_path: Path) -> None:
    def learners(reader: str) -> list[str]:
        folder = tmp_path / str(len(list(tmp_path.iterdir())))
        folder.mkdir()
        text = HEAD.format(options="", writer="m.x.store(1); m.a[0].store(1)", reader=reader)
        return [thread.name for thread in program_of(model(folder, text)).threads if thread.of]

    assert learners("r = m.x.load(relaxed)") == []
    assert learners("wait_until(m.x.load(relaxed) == 1)") == ["learns(reader: x)"]
    assert learners("while m.a[0].load() == 0: pass") == ["learns(reader: a[0])", "learns(reader: a[1])"]


def test_a_loop_says_who_does_not_learn(tmp_path: Path) -> None:
    result = checked(tmp_path, "m.x.store(1, relaxed)", "while m.x.load(relaxed) == 0: pass", ', fair="none"')
    (prop,) = [prop for prop in result.properties if prop.name == "it"]
    assert prop.trace is not None
    said = " ".join(prop.trace.said)
    assert "It holds with weak fairness." in said
    assert "view" not in said


def test_nothing_of_it_is_left_out(tmp_path: Path) -> None:
    """With and without reductions the same states."""
    folder = model(tmp_path, HEAD.format(
        options="", writer="m.x.store(1, relaxed)", reader="while m.x.load(relaxed) == 0: pass"
    ))  # fmt: skip
    with_, without = (check_model(folder, reduction=reduction) for reduction in (True, False))
    assert (with_.states, with_.transitions) == (without.states, without.transitions)


def test_files(tmp_path: Path) -> None:
    """A run with such a step is in JSON, and replayed."""
    saved, wait = str(tmp_path / "run.json"), "wait_until(m.x.load(relaxed) == 0)"
    file = write(tmp_path, HEAD.format(options="", writer="m.x.store(1, relaxed)", reader=wait))
    assert interleave("check", "-q", str(file), "--trace", saved).returncode == 1
    data: dict[str, Any] = json.loads(Path(saved).read_text("utf-8"))
    (its,) = data["models"]
    trace = next(prop for prop in its["properties"] if prop["name"] == "deadlock")["trace"]
    assert [(step["thread"], step.get("buffer")) for step in trace["steps"]] == [
        ("writer", None), ("reader's view of x", True),
    ]  # fmt: skip
    replayed = interleave("replay", saved, "--model", str(file))
    assert replayed.returncode == 1 and "learns of x = 1" in replayed.stdout


@pytest.mark.parametrize("engine", ["python", "native"])
def test_what_is_left_when_all_have_finished_is_a_leak(tmp_path: Path, engine: str) -> None:
    """Who learns never finishes, and is no thread of the model."""
    source = """
        class Node(Struct, capacity=1):
            value = Int(0, max=1)
        class M(Model, memory="c11", check=("memory-leak", "termination")):
            x = Int(0, max=1, atomic=True)
            last = Ref(Node)
            @thread
            def writer(m):
                m.last = Node()
                m.x.store(1)
            @thread
            def reader(m):
                while m.x.load() == 0:
                    pass
    """
    assert violated(check_model(model(tmp_path, source), engine=engine)).keys() == {"memory-leak"}


def test_the_least_fairness_that_helps_is_named(tmp_path: Path) -> None:
    """Where only what a thread learns has no fairness, weak fairness is enough."""
    text = """
from interleave import Bool, Model, relaxed, thread

class M(Model, memory="c11", fair="none", check="termination"):
    f = Bool(False, atomic=True)
    @thread(fair="weak")
    def a(m):
        m.f.store(True, relaxed)
    @thread(fair="weak")
    def b(m):
        while not m.f.load(relaxed):
            pass
"""
    (tmp_path / "spin.py").write_text(text)
    done = interleave("check", "spin.py", cwd=tmp_path)
    assert done.returncode == 1 and "It holds with weak fairness." in done.stdout
