"""Expressions over a run that is replayed."""

from __future__ import annotations

from pathlib import Path

import pytest
from commands import interleave
from saved_runs import RACE
from support import HEADER, model

from interleave.api import program_of
from interleave.errors import ModelError

pytest_plugins = ["saved_runs"]


def test_an_expression_over_the_run(race: Path) -> None:
    done = interleave("replay", "t.json", "--eval", "m.x", "--eval", "done - x == 1", cwd=race)
    assert (done.returncode, done.stderr) == (1, "")
    assert done.stdout.splitlines() == [
        "both: 4 of 4 steps",
        "m.x",
        "   0  0",
        "   3  1  t[1]: x = 1  @race.py:10",
        "",
        "done - x == 1",
        "   0  False",
        "   4  True   t[0]: x = 1  @race.py:10",
        "",
        "invariant both is false here: done = 2, x = 1",
    ]


VALUES = """
class Mode(Enum):
    IDLE = auto()
    BUSY = auto()
class File(Struct, capacity=1):
    n = Int(2, max=3)
class M(Model):
    f = Ref(File)
    mode = Var(Mode.IDLE)
    lock = Mutex()
    LIMIT = 3
    @thread
    def t(ms):
        with ms.lock:
            ms.f = File()
        g = ms.f
        free(g)
        ms.mode = Mode.BUSY
    def two(ms):
        return ms.f is not None and ms.f.n == 2
    @invariant
    def idle(ms):
        return ms.mode is Mode.IDLE
"""


def test_values_of_every_type_and_none(tmp_path: Path) -> None:
    (tmp_path / "v.py").write_text(HEADER + VALUES)
    interleave("check", "-q", "v.py", "--trace", "t.json", cwd=tmp_path)

    def over(text: str) -> list[str]:
        done = interleave("replay", "t.json", "--eval", text, cwd=tmp_path)
        assert (done.returncode, done.stderr) == (1, "")
        lines = done.stdout.splitlines()
        assert lines[1] == text
        return [line[6:].split("  ")[0] for line in lines[2 : lines.index("")]]

    assert over("mode") == ["IDLE", "BUSY"]
    assert over("ms.f") == ["None", "File#0", "File#0 (freed)"]
    assert over("f.n") == [
        "null-dereference: f.n: f is None", "2", "use-after-free: f.n: the object was freed",
    ]  # fmt: skip
    assert over("f is not None") == ["False", "True"]
    assert over("lock.locked()") == ["False", "True", "False"]
    assert over("t.finished") == ["False", "True"]
    assert over("mode in (Mode.IDLE, Mode.BUSY) and LIMIT > 2") == ["True"]
    assert over("any(x == 3 for x in (1, LIMIT))") == ["True"]
    assert over("Mode.BUSY") == ["BUSY"]
    assert over("6 if mode is Mode.BUSY else -7 // 2") == ["-4", "6"]


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("1 +", "no expression: invalid syntax"),
        ("", "no expression: invalid syntax"),
        ("import os", "no expression: invalid syntax"),
        ("x = 3", "no expression: "),
        ("y", "name 'y' is not defined"),
        ("m.y", "M has no attribute 'y'; "),
        ("__import__('os').system('touch hacked')", "__import__() is not a procedure of the model; "),
        ("choose(0, 1)", "choose() in a property; properties only look at the state"),
        ("(x, done)", "a tuple is used as a value"),
        ("t", "is used as a value"),
        ("[x]", "a list here is not supported; "),
        ("(lambda: 3)()", "lambda is not supported; "),
        ("(" * 500 + "x" + ")" * 500, "no expression: too many nested parentheses"),
        ("+".join("x" * 900), "nested too deeply; take it apart"),
        ("+".join("x" * 5_000), "nested too deeply; take it apart"),
    ],
)
def test_expressions_that_are_refused(tmp_path: Path, text: str, reason: str) -> None:
    loaded = model(tmp_path, RACE)
    with pytest.raises(ModelError) as caught:
        program_of(loaded, expressions=["x", text])
    assert reason in f"{caught.value.message}; {caught.value.hint}"
    assert not Path("hacked").exists()


def test_a_refused_expression_is_wrong_usage(race: Path) -> None:
    done = interleave("replay", "t.json", "--eval", "x", "--eval", "m.y", cwd=race)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == "error: --eval 'm.y': M has no attribute 'y'; it has: both, done, t, x\n"


def test_one_way_to_print_it(race: Path) -> None:
    done = interleave("replay", "t.json", "--eval", "x", "--step", cwd=race)
    assert (done.returncode, "take one of them" in done.stderr) == (2, True)
