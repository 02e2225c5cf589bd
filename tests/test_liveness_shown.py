"""Lassos as they are shown, written, replayed and compared."""

from __future__ import annotations

import json
from pathlib import Path
from subprocess import CompletedProcess
from typing import Any

import pytest
from commands import interleave
from live import check, locks, printed
from support import write

from interleave.engine.exploration import Limits
from interleave.report.columns import AGAIN, FOR_EVER, across
from interleave.report.style import plain
from interleave.report.summary import summary


def run(folder: Path, *args: str) -> CompletedProcess[str]:
    return interleave(*args, cwd=folder)


def test_a_lasso_on_the_terminal(tmp_path: Path) -> None:
    text = printed(tmp_path, locks())
    assert "✗ no_starvation[0]  leads_to  not on every run: 2 steps and a loop of 3 steps" in text
    assert "✓ progress          again     whatever the schedule" in text
    assert "liveness is judged without reductions: 8 states instead of 1" in text
    head, _, _ = text.partition("no_starvation[1]: ")
    before, _, after = head.partition("── from here for ever ─")
    assert "acquire lock" in before and "▲ worker[0] could move now" in after
    assert "↺ and again from there" in after
    told = "no_starvation[0] is asked for and never comes: starvation of worker[0]: worker[1] goes round"
    assert told in after
    assert "cannot move after worker[1]'s “acquire lock”: weak fairness asks for no more." in after
    assert "No step decides that: from each state of this run another schedule brings it." in after


def test_without_reductions_a_bound_makes_the_difference(tmp_path: Path) -> None:
    """The search and the graph of liveness then have other numbers of states, and nothing is to be said."""
    checked = check(tmp_path, locks(), reduction=False, symmetry=False, limits=Limits(states=6))
    result = checked.result
    assert not result.reduced and result.live_states not in (0, result.states)
    assert "without reductions" not in "\n".join(summary(result, None, plain))


def test_a_narrow_table_has_the_line_behind_its_title() -> None:
    for columns in (5, 21, 22, 40):
        line = across(FOR_EVER, columns)
        assert line.startswith("── from here for ever ──") and len(line) == max(columns, 24)
    assert across(AGAIN, 5) == AGAIN


def test_a_deadlock_is_told_once(tmp_path: Path) -> None:
    source = """
    class M(Model):
        a = Mutex()
        b = Mutex()
        @thread
        def one(m):
            with m.a:
                with m.b:
                    pass
        @thread
        def two(m):
            with m.b:
                with m.a:
                    pass
        @eventually
        def ends(m):
            return m.one.finished and m.two.finished
    """
    text = printed(tmp_path, source)
    assert "ends: 2 steps to a deadlock; deadlock tells how that comes about" in text
    assert text.count("no thread can move") == 2  # the verdict and the ending of deadlock


def test_a_point_of_no_return(tmp_path: Path) -> None:
    source = """
    class M(Model):
        cancel = Bool(False)
        done = Bool(False)
        @thread
        def worker(m):
            m.cancel = False
            while not m.cancel:
                pass
            m.done = True
        @thread
        def caller(m):
            m.cancel = True
            wait_until(m.done)
        @eventually
        def cancelled(m):
            return m.caller.finished
    """
    result = check(tmp_path, source).result
    trace = result.find("cancelled").trace
    assert trace is not None and trace.loop is not None
    marks = [(trace.steps[at].label, text) for at, text in trace.marks]
    assert marks == [("cancel = True", "out of reach from here: no schedule brings it any more")]


@pytest.mark.parametrize("command", [[], ["--fair", "worker=none"]])
def test_saved_and_replayed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, command: list[str]) -> None:
    monkeypatch.chdir(tmp_path)
    path = write(tmp_path, locks())
    target = f"{path.name}:M"
    assert run(tmp_path, "check", target, "--trace", "t.json", "-q", *command).returncode == 1
    data = json.loads(Path("t.json").read_text(encoding="utf-8"))
    (first, _) = data["models"][0]["properties"]
    assert first["trace"]["loop"] is not None and first["kind"] == "leads_to"
    assert first["trace"].get("fair", []) == command[1:]
    done = run(tmp_path, "replay", "t.json")
    assert done.returncode == 1 and "from here for ever" in done.stdout
    text = run(tmp_path, "replay", "t.json", "--as-test").stdout
    assert f"        loop={first['trace']['loop']},\n" in text
    scope: dict[str, Any] = {}
    exec(text, scope)
    (test,) = (value for name, value in scope.items() if name.startswith("test_"))
    with pytest.raises(AssertionError, match="still violated"):
        test()
    fair = path.read_text(encoding="utf-8").replace("Mutex()", "Mutex(fair=True)")
    path.write_text(fair, encoding="utf-8")
    done = run(tmp_path, "replay", "t.json")
    assert done.returncode == 0 and "it is not fair to worker[0]" in done.stdout


def test_in_other_formats(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    target = f"{write(tmp_path, locks()).name}:M"
    assert run(tmp_path, "check", target, "--trace", "t.itf.json", "-q").returncode == 1
    data = json.loads(Path("t.itf.json").read_text(encoding="utf-8"))
    first, last = data["states"][data["loop"]], data["states"][-1]
    assert {**first, "#meta": None} == {**last, "#meta": None}
    assert run(tmp_path, "check", target, "--trace", "t.mmd", "-q").returncode == 1
    lines = Path("t.mmd").read_text(encoding="utf-8").splitlines()
    assert lines.index("  loop for ever") < lines.index("  end")
    result = json.loads(run(tmp_path, "check", target, "--json").stdout)
    prop = next(p for p in result["properties"] if p["name"] == "no_starvation[0]")
    assert prop["fair"] == "weak fairness" and prop["trace"]["loop"] == 2 and prop["trace"]["said"]
    assert result["live_states"] == 8
    page = run(tmp_path, "report", target, "-o", "out")
    assert page.returncode == 1
    html = (tmp_path / "out" / "M.html").read_text(encoding="utf-8")
    assert "from here on for ever" in html and "with step 3 again" in html
    assert '"loop":2' in html.replace(" ", "")


def test_gate_and_its_fairness(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    name = write(tmp_path, locks()).name
    names = '["no_starvation[0]", "no_starvation[1]", "progress"]'
    entry = f'[[tool.interleave.gate]]\nmodel = "{name}:M"\nproperties = {names}\n'
    given = (('fair = "strong"', 0), ('fair = ["worker=strong"]', 0), ("", 1), ('fair = "much"', 2))
    for fair, status in given:
        Path("pyproject.toml").write_text(f"{entry}{fair}\n", encoding="utf-8")
        assert run(tmp_path, "gate").returncode == status, fair
    sarif = run(tmp_path, "check", f"{name}:M", "--sarif", "s.sarif", "-q")
    assert sarif.returncode == 1
    assert "what no_starvation[0] asks for never comes" in Path("s.sarif").read_text(encoding="utf-8")


def test_compared_with_the_fix() -> None:
    file = "models/gallery/linux_cancel_work.py"
    done = interleave("compare", f"{file}:RacingCancels", f"{file}:SleepsUntilUnmarked")
    assert done.returncode == 1 and "fixed" in done.stdout
    assert "What became of it" not in done.stdout  # of the loop nothing is known there
    again = interleave("compare", f"{file}:RacingCancels", f"{file}:RacingCancels")
    assert "RacingCancels violates both_return by the same steps as" in again.stdout


def test_compared(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    old, new = write(tmp_path, locks()).name, write(tmp_path, locks(', fair="strong"')).name
    done = run(tmp_path, "compare", f"{old}:M", f"{new}:M", "-q")
    assert "changed" in done.stdout and "fixed" not in done.stdout
    assert "assumes other fairness for no_starvation[0], no_starvation[1]" in done.stdout
