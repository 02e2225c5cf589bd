"""What is not as expected in a gate, whatever format tells it."""

from __future__ import annotations

import shutil
from dataclasses import replace

import pytest
from ci_checks import EVERYTHING, FINDINGS, RACE, ROOT, entry, found, gate, listing

from interleave.checking import endings
from interleave.explain.explanation import Explanation

LOST = "no_update_lost"


def test_everything_that_is_not_as_expected_is_found_with_its_place(tmp_path):
    entries, findings, _ = found(listing(tmp_path, EVERYTHING))

    assert len(entries) == 10
    assert [(f.rule, f.place.file, f.place.line) for f in findings] == FINDINGS
    assert {f.model for f in findings} == {
        "race.py:Race", "race.py:Never", "race.py:Wrong", "race.py:Gone", "gone.py",
    }  # fmt: skip


def test_what_is_said_of_them(tmp_path):
    _, findings, _ = found(listing(tmp_path, EVERYTHING))

    texts = [finding.text for finding in findings]
    cause = "adder[0] and adder[1] both run “read n” before any other runs “n = loaded + 1”, in add()."
    assert texts[0] == (
        f"no_update_lost is violated in race.py:Race: {cause} invariant no_update_lost is false here: "
        "adder[0].finished = True, adder[1].finished = True, n = 1. The nearest run that passes has "
        "adder[1]'s “n = loaded + 1” in add() before adder[0]'s “read n”. In the C source: add.c:3."
    )
    assert texts[1] == (
        "race.py:Race is not as expected: no_update_lost has a cause that is not expected: "
        f"{cause} In the C source: add.c:3."
    )
    assert texts[2:8] == [
        "race.py:Race is not as expected: no violation has the expected cause “is not atomic”",
        "race.py:Race is not as expected: deadlock is expected to be violated, and its verdict is holds",
        "race.py:Race is not as expected: 12 states, expected 13",
        "race.py:Race is not as expected: not everything was explored: reached --max-states 3",
        "one_from_the_beginning is violated in race.py:Never: "
        "invariant one_from_the_beginning is false here: n = 0.",
        "two is violated in race.py:Never: no reachable state satisfies two.",
    ]
    assert "race.py:Wrong cannot be checked: " in texts[8] and "has no attribute 'gone'" in texts[8]
    assert texts[9].startswith("race.py:Gone cannot be checked: ") and "has no model 'Gone'" in texts[9]
    assert texts[10].endswith("gone.py: no such file or directory")


def test_nothing_to_check_is_a_finding(tmp_path):
    _, (finding,), _ = found(listing(tmp_path, "\n"))

    assert (finding.rule, finding.place.file, finding.place.line) == ("gate.error", "pyproject.toml", 1)
    assert finding.message == "no [[tool.interleave.gate]]: nothing was checked"


def test_a_crash_before_any_step_is_where_the_model_is(tmp_path):
    (checked,), (finding,), _ = found(listing(tmp_path, entry("race.py:Early")))

    assert checked.result.find("assertion").trace.steps == ()
    assert (finding.rule, finding.place.file, finding.place.line) == ("assertion", "race.py", 54)
    assert finding.text == "assertion is violated in race.py:Early: 1 > 2, in only()."


def test_an_expectation_of_what_there_is_not_is_the_configuration_s_fault(tmp_path):
    _, (finding,), _ = found(listing(tmp_path, entry("race.py:Race", 'expect = ["violated:gone"]')))

    assert (finding.rule, finding.place.file, finding.place.line) == ("gate.error", "pyproject.toml", 2)
    assert "has no property 'gone'; it has: null-dereference, " in finding.message


def test_a_violation_is_a_finding_for_each_of_its_causes(tmp_path):
    shutil.copytree(ROOT / "models" / "qemu_return_path", tmp_path / "models")
    path = listing(tmp_path, entry("models/old.py:ReturnPathOld"))

    _, findings, _ = found(path)

    first, second = [f for f in findings if f.rule == "null-dereference"]
    assert first.title == "null-dereference is violated in models/old.py:ReturnPathOld, cause 1 of 2"
    assert "runs too soon: before" in first.message and "is not atomic" in second.message
    # where the store is that runs too soon, and that comes in between: not where the pointer is used
    assert first.place == second.place
    source = (tmp_path / first.place.file).read_text().splitlines()[first.place.line - 1]
    assert "from_dst_file = f" in source


# ---------------------------------------------------------------------------- places


def test_paths_are_relative_to_the_repository(tmp_path):
    (tmp_path / ".git").mkdir()
    below = tmp_path / "design" / "models of é"
    below.mkdir(parents=True)

    _, findings, root = found(listing(below, EVERYTHING))

    assert root == tmp_path
    assert [(f.rule, f.place.file, f.place.line) for f in findings] == [
        (rule, f"design/models of é/{file}", line) for rule, file, line in FINDINGS
    ]
    assert findings[0].model == "design/models of é/race.py:Race"


def test_what_lies_outside_has_an_absolute_path(tmp_path):
    for name in ("inside", "outside"):
        (tmp_path / name).mkdir()
    listing(tmp_path / "outside", "")
    path = listing(tmp_path / "inside", entry("../outside/race.py:Race"))

    _, (finding,), _ = found(path)

    assert finding.place.file == f"{tmp_path}/outside/race.py"


@pytest.mark.parametrize(
    ("config", "line"),
    [
        ("\n[[tool.interleave.gate]]\n# the first\nmodel = 'no.py'\n", 4),
        ("[[ tool . interleave.gate ]]\nexpect = []\nmodel='no.py'\n", 3),
        ("tool.interleave.gate = [{model = 'no.py'}]\n", 1),
        ("[tool.interleave]\ngate = [\n  {model = 'no.py'},\n]\n", 1),
    ],
)
def test_the_line_that_lists_a_check(tmp_path, config, line):
    _, (finding,), _ = found(listing(tmp_path, config))

    assert finding.place.line == line


def test_the_line_is_no_key(tmp_path):
    from interleave.errors import UsageError

    with pytest.raises(UsageError, match="unknown key 'line'; it has: model, expect, causes, properties, "):
        gate(listing(tmp_path, entry("race.py", "line = 3")))


# ---------------------------------------------------------------------------- fingerprints


def test_fingerprints_stay_when_lines_move_and_counts_change(tmp_path):
    old, new = tmp_path / "old", tmp_path / "new"
    old.mkdir(), new.mkdir()
    before = found(listing(old, EVERYTHING))[1]

    moved = RACE.replace("from interleave", "# a comment\n\n    from interleave").replace(
        "add.c:3", "add.c:9"
    )
    config = "\n\n" + EVERYTHING.replace("states = 13", "states = 14").replace(
        "max_states = 3", "max_states = 4"
    )
    after = found(listing(new, config, moved))[1]

    assert [f.place.line for f in before] != [f.place.line for f in after]
    assert [f.fingerprint for f in before] == [f.fingerprint for f in after]
    assert all(len(f.fingerprint) == 32 for f in before)


def test_fingerprints_tell_findings_apart(tmp_path):
    _, findings, _ = found(listing(tmp_path, EVERYTHING + EVERYTHING))

    assert len({f.fingerprint for f in findings}) == len(findings) == 2 * len(FINDINGS)


def test_another_cause_has_another_fingerprint(tmp_path):
    old, new = tmp_path / "old", tmp_path / "new"
    old.mkdir(), new.mkdir()
    (before,) = found(listing(old, entry("race.py:Race")))[1]
    (after,) = found(listing(new, entry("race.py:Race"), RACE.replace("def add(m)", "def plus(m)").replace(
        "add(m)\n", "plus(m)\n")))[1]  # fmt: skip

    assert before.rule == after.rule and before.fingerprint != after.fingerprint


# ---------------------------------------------------------------------------- explanations


@pytest.fixture
def explanations(monkeypatch):
    """The names of the violations, for each time that they are explained."""
    seen: list[list[str]] = []
    real = endings.explained

    def explained(properties, *more):
        seen.append([p.name for p in properties if p.verdict == "violated"])
        return real(properties, *more)

    monkeypatch.setattr(endings, "explained", explained)
    return seen


@pytest.mark.parametrize(
    ("table", "explain", "times"),
    [
        (entry("race.py:Race"), True, 1),
        (entry("race.py:Race"), False, 0),
        (entry("race.py:Race", f'expect = ["violated:{LOST}"]'), True, 0),
        (entry("race.py:Race", f'expect = ["violated:{LOST}"]', "states = 13"), True, 0),
        (entry("race.py:Race", f'expect = ["violated:{LOST}", "violated:deadlock"]'), True, 0),
        (entry("race.py:Race", "max_states = 3"), True, 0),
    ],
)
def test_only_a_violation_that_nobody_expects_is_explained_afterwards(
    tmp_path, explanations, table, explain, times
):
    (checked,) = gate(listing(tmp_path, table), explain)

    assert len(explanations) == times
    assert all(bool(prop.causes) == bool(times) for prop in checked.result.violated)


def test_a_bound_on_states_is_one_for_explanations_too(tmp_path):
    config = entry("race.py:Race", "max_states = 12")

    (checked,) = gate(listing(tmp_path, config))

    assert checked.result.find(LOST).causes
    assert [str(problem) for problem in checked.problems] == [f"{LOST} is violated, which is not expected"]


def test_ctrl_c_during_an_explanation_ends_the_gate(tmp_path, monkeypatch):
    def interrupted(properties, ends, means, watch):
        watch.interrupted = True
        note = Explanation(note="interrupted while its causes were looked for")
        return [replace(p, explanation=note) if p.verdict == "violated" else p for p in properties]

    monkeypatch.setattr(endings, "explained", interrupted)
    with pytest.raises(KeyboardInterrupt):
        gate(listing(tmp_path, entry("race.py:Race") + entry("race.py:Never")))
