"""Store buffers on the command line: memory models by name, what is printed, and what is written."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest
from commands import ROOT, interleave

PETERSON = "tso_peterson.py:Peterson"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    shutil.copy(ROOT / "examples" / "tso_peterson.py", tmp_path)
    return tmp_path


def test_a_verdict_for_each_memory_model(folder: Path) -> None:
    done = interleave("check", "-q", PETERSON, "--memory", "sc,tso", cwd=folder)
    verdicts = [line.partition("   ")[0] for line in done.stdout.splitlines() if " under " in line]
    assert (done.returncode, verdicts) == (1, ["✓ holds under sc", "✗ violated under tso"])
    done = interleave("check", "-q", PETERSON, "--memory", "sc,sc", cwd=folder)
    assert (done.returncode, done.stdout.count("✓ holds under sc")) == (0, 1)
    done = interleave("check", "--json", PETERSON, "--memory", "sc,tso", cwd=folder)
    sc, tso = json.loads(done.stdout)
    assert (sc["verdict"], "memory" in sc, "violated_under_sc" in sc) == ("holds", False, False)
    assert (tso["verdict"], tso["memory"], tso["violated_under_sc"]) == ("violated", "tso", [])
    assert "buffers" not in tso  # it is known how many entries are enough


def test_what_arrives_is_a_row_of_its_thread(folder: Path) -> None:
    done = interleave("check", PETERSON, cwd=folder)
    lines = done.stdout.splitlines()
    head = next(line for line in lines if line.endswith("│ where"))
    assert head.split() == ["p[0]", "│", "p[1]", "│", "where"]
    rows = [[cell.strip() for cell in line.split("│")] for line in lines if "│" in line]
    first = [(text, where) for text, _, where in rows if text]
    issued = first.index(("flag[0] = True  → buffer", "tso_peterson.py:12"))
    arrived = first.index(("· flag[0] = True reaches memory", "tso_peterson.py:12"))
    assert issued < first.index(("flag[1] → False", "tso_peterson.py:18")) < arrived
    assert lines[-1] == 'With memory="sc" this model holds; `interleave fences` says which fences help.'


def test_a_violation_that_is_there_anyhow(folder: Path) -> None:
    text = (folder / "tso_peterson.py").read_text()
    broken = text.replace("m.turn.load(acquire) == 1 - i", "m.turn.load(acquire) == 3")
    (folder / "tso_peterson.py").write_text(broken)
    done = interleave("check", PETERSON, cwd=folder)
    assert (done.returncode, "With memory" in done.stdout) == (1, False)
    assert json.loads(interleave("check", "--json", PETERSON, cwd=folder).stdout)["violated_under_sc"] == [
        "no_lost_update"
    ]


def test_the_size_of_buffers(folder: Path) -> None:
    text = (folder / "tso_peterson.py").read_text()
    stores = text.replace("            pass", "            m.flag[i].store(True, relaxed)")
    (folder / "tso_peterson.py").write_text(stores)
    done = interleave("check", "-q", PETERSON, "--buffer", "3", cwd=folder)
    assert "    store buffers of 3 were full" in done.stdout.splitlines()
    assert json.loads(interleave("check", "--json", PETERSON, cwd=folder).stdout)["buffers"] == {
        "size": 2, "full": True,
    }  # fmt: skip


def test_a_trace_is_replayed_under_its_memory_model(folder: Path) -> None:
    interleave("check", "-q", PETERSON, "--memory", "tso", "--trace", "t.json", cwd=folder)
    done = interleave("replay", "t.json", cwd=folder)
    assert (done.returncode, done.stderr) == (1, "")
    assert "  · turn = 0 reaches memory" in done.stdout
    (model,) = json.loads((folder / "t.json").read_text())["models"]
    assert model["memory"] == "tso"
    steps = model["properties"][0]["causes"][0]["trace"]["steps"]
    assert {step["thread"] for step in steps if "buffer" in step} == {"p[0]'s buffer", "p[1]'s buffer"}
    done = interleave("replay", "t.json", "--memory", "sc", cwd=folder)
    assert done.returncode == 3
    assert "the trace does not fit any more: step 8: p[1] is at “turn.load(acquire)”" in done.stderr
    (folder / "t.itf.json").touch()
    interleave("check", "-q", PETERSON, "--trace", "t.itf.json", cwd=folder)
    state = json.loads((folder / "t.itf.json").read_text())["states"][2]
    assert state["thread p[0]'s buffer"] == "flag[0] = True, then turn = 1"


def test_designs_are_compared_under_each(folder: Path) -> None:
    done = interleave(
        "compare", "-q", PETERSON, "tso_peterson.py:PetersonFixed", "--memory", "sc,tso", cwd=folder
    )
    printed = done.stdout.splitlines()
    head, row = (printed[k] for k, line in enumerate(printed) if line.startswith(("property", "no_lost")))
    assert head.split() == ["property", "kind", "sc", "tso"]
    assert row.split() == ["no_lost_update", "invariant", *"✓ → ✓".split(), *"✗ → ✓".split(), "fixed"]
    assert head.index("tso") == row.index("✗")
    assert printed[-2:] == [
        "sc: Nothing changed for the better or the worse.",
        "tso: The new design does not violate no_lost_update.",
    ]
    assert [line for line in printed if " under " in line] == printed[1:3] + printed[4:6]
    assert done.returncode == 1


def test_what_goes_wrong_is_told_under_its_memory_model(folder: Path) -> None:
    fixed = "tso_peterson.py:PetersonFixed"
    done = interleave("compare", fixed, PETERSON, "--memory", "sc,tso,c11", cwd=folder)
    printed = done.stdout.splitlines()
    told = [line for line in printed if line.startswith(("How ", "What "))]
    assert told == [
        f"What goes wrong in {PETERSON} only under tso", f"How {fixed} goes wrong under c11",
        f"How {PETERSON} goes wrong under c11", f"What became of it in {PETERSON} under c11",
    ]  # fmt: skip
    row = next(line for line in printed if line.startswith("data-race"))
    assert row.split()[:5] == ["data-race", "built-in", "–", "→", "–"]
    done = interleave("compare", "--json", fixed, PETERSON, "--memory", "sc,tso", cwd=folder)
    data = json.loads(done.stdout)
    assert [[p["became"] for p in one["properties"]] for one in data] == [[""], ["broken"]]


def test_a_memory_model_that_one_design_cannot_have(folder: Path) -> None:
    """What is known of the others is told, and the status is that of the one that cannot be."""
    text = (folder / "tso_peterson.py").read_text().replace("class PetersonFixed", "class Gone")
    coarse = text.replace("class Peterson(Model", 'class Peterson(Model, atomicity="statement"')
    (folder / "coarse.py").write_text(coarse)
    done = interleave("compare", "-q", PETERSON, "coarse.py:Peterson", "--memory", "sc,c11", cwd=folder)
    assert done.returncode == 2 and 'memory="c11" does not have atomicity' in done.stderr
    assert "sc: Nothing changed for the better or the worse." in done.stdout


def test_the_steps_are_those_that_are_written(folder: Path) -> None:
    done = interleave("steps", PETERSON, cwd=folder)
    assert "buffer(p)" not in done.stdout and "thread p's" not in done.stdout
    lines = [line.strip() for line in done.stdout.splitlines()]
    at = lines.index("1. flag[i].store(True, relaxed)")
    assert lines[at + 1] == "its store waits in the store buffer"
    assert lines[lines.index("6. count = (count) + 1") + 1] == "waits until the store buffer is empty"
    (thread,) = json.loads(interleave("steps", "--json", PETERSON, cwd=folder).stdout)["threads"]
    assert [step["number"] for step in thread["steps"] if "buffer" in step] == [1, 2, 6]
    done = interleave("steps", "tso_peterson.py:PetersonFixed", cwd=folder)  # the fence is enough
    assert "3. fence(seq_cst)" in done.stdout and "buffer" not in done.stdout


def test_a_walk(folder: Path) -> None:
    done = interleave("simulate", PETERSON, "-i", cwd=folder, text="1\n1\ns\nq\n")
    assert "p[0]'s buffer: flag[0] = True reaches memory" in done.stdout
    assert "  thread p[0]'s buffer = flag[0] = True, then turn = 1" in done.stdout


@pytest.mark.parametrize(("args", "said"), [
    (("--memory", "tso,pso"), "the memory model 'pso' is unknown; supported: sc, tso, c11"),
    (("--history", "1"), "1 is not in the range 2<=x<=8."),
    (("--memory", ""), "the memory model '' is unknown; supported: sc, tso, c11"),
    (("--buffer", "0"), "0 is not in the range x>=1."),
])  # fmt: skip
def test_options_that_make_no_sense(folder: Path, args: tuple[str, ...], said: str) -> None:
    done = interleave("check", PETERSON, *args, cwd=folder)
    assert (done.returncode, said in done.stderr) == (2, True), done.stderr


@pytest.mark.parametrize("command", [
    ("graph", "-o", "g.dot"), ("steps",), ("simulate",), ("report", "--compare", "-o", "out", PETERSON),
])  # fmt: skip
def test_what_is_of_one_memory_model(folder: Path, command: tuple[str, ...]) -> None:
    done = interleave(*command, PETERSON, "--memory", "sc,tso", cwd=folder)
    assert (done.returncode, " is of one memory model" in done.stderr) == (2, True), done.stderr
    assert not (folder / "out").exists()


GATE = """
[[tool.interleave.gate]]
model = "tso_peterson.py:Peterson"
memory = "{}"
{}
"""


def test_the_gate_has_memory_models(folder: Path) -> None:
    def gate(*args: str) -> tuple[int, str]:
        (folder / "pyproject.toml").write_text(GATE.format(*args))
        done = interleave("gate", "--quiet", cwd=folder)
        return done.returncode, done.stdout + done.stderr

    assert gate("tso", 'expect = ["violated:no_lost_update"]')[0] == 0
    assert gate("sc", "")[0] == 0
    assert gate("tso", "")[0] == 1
    assert gate("tso", 'buffer = 1\nexpect = ["violated:no_lost_update"]')[0] == 0
    status, said = gate("pso", "")
    assert status == 2 and "`memory`, 'pso', is unknown; supported: sc, tso, c11" in said
    status, said = gate("c11", "history = 9")
    assert status == 2 and "`history` is a whole number up to 8, not 9" in said
    assert gate("c11", 'history = 2\nexpect = ["violated:data-race"]')[0] == 0
    status, said = gate("tso", "buffer = 0")
    assert status == 2 and "buffer" in said


MATRIX = """
memory = "tso"

[designs]
plain = "tso_peterson.py:Peterson"
fixed = "tso_peterson.py:PetersonFixed"

[scenarios]
all = {}

[[cell]]
design = "plain"
memory = "sc"
"""


def test_a_matrix_has_memory_models(folder: Path) -> None:
    (folder / "m.toml").write_text(MATRIX)
    done = interleave("matrix", "m.toml", "--json", cwd=folder)
    (matrix,) = [data] if isinstance(data := json.loads(done.stdout), dict) else data
    assert {c["design"]: (c["verdict"], c["result"].get("memory")) for c in matrix["cells"]} == {
        "plain": ("holds", None), "fixed": ("holds", "tso"),
    }  # fmt: skip


def test_logs_are_not_held_against_store_buffers(folder: Path) -> None:
    (folder / "conform.toml").write_text('[line]\nregex = "(?P<event>\\\\w+)"\n')
    (folder / "a.log").write_text("a\n")
    done = interleave("conform", PETERSON, "a.log", "--mapping", "conform.toml", cwd=folder)
    assert done.returncode == 2, done.stderr
