"""Expected causes: what is not known, and what nobody has looked at, is told from what is missing."""

from __future__ import annotations

from dataclasses import replace

import pytest

from interleave.api import explore, program_of
from interleave.checking.verdicts import Options
from interleave.explain.explanation import Explanation
from interleave.loader import load_models
from interleave.properties.expectations import CAUSE, INCOMPLETE, causes_differ
from interleave.properties.result import Result
from interleave.report.matrix_result import MatrixCell, MatrixResult
from interleave.report.matrix_text import cell_tables

TOO_MANY = "not explained: more than 1,000,000 states without reductions"
CUT = (
    "not explained: more states without reductions than --max-memory has room for",
    "not explained: reached --max-seconds 1",
    "interrupted while its causes were looked for",
)


@pytest.fixture(scope="module")
def deadlock() -> Result:
    (loaded,) = load_models("models/philosophers.py:philosophers")
    return explore(program_of(loaded), Options(explain=True)).result


def unexplained(result: Result, note: str) -> Result:
    (found,) = result.violated
    others = tuple(prop for prop in result.properties if prop is not found)
    return replace(result, properties=(replace(found, explanation=Explanation(note=note)), *others))


def said(result: Result, *causes: str) -> list[tuple[str, str]]:
    return [(problem.kind, str(problem)) for problem in causes_differ(result, causes)]


def test_where_no_cause_is_known_the_end_of_the_run_is_held_against_the_texts(deadlock: Result) -> None:
    result = unexplained(deadlock, TOO_MANY)
    assert said(result, "philosopher[0] waits at") == []
    assert said(result, "philosopher[0] waits at", "philosopher[1] waits at") == []
    assert said(result, "acquires too late") == [
        (CAUSE, f"the cause of deadlock is not known: {TOO_MANY}"),
        (CAUSE, "no violation has the expected cause “acquires too late”"),
    ]
    assert [kind for kind, _ in said(deadlock, "philosopher[0] waits at")] == [CAUSE] * 2, "it is known"


@pytest.mark.parametrize("note", CUT)
def test_what_was_not_looked_for_is_not_missing(deadlock: Result, note: str) -> None:
    assert said(unexplained(deadlock, note), "a cause", "philosopher[0] waits at") == [
        (INCOMPLETE, f"the cause of deadlock is not known: {note}"),
        *(
            (INCOMPLETE,
             f"the expected cause “{text}” was not found, and not all that there is was looked at: {note}")
            for text in ("a cause", "philosopher[0] waits at")
        ),
    ]  # fmt: skip


def test_a_violation_that_a_bound_came_before(deadlock: Result) -> None:
    (found,) = deadlock.violated
    cause = found.causes[0].sentence
    others = tuple(replace(prop, verdict="incomplete") for prop in deadlock.properties if prop is not found)
    cut = replace(deadlock, reason="reached --max-states 9", properties=(found, *others))
    assert said(cut, cause) == []
    assert [kind for kind, _ in said(cut, cause, "that of another violation")] == [INCOMPLETE]
    assert [kind for kind, _ in said(cut, "another one")] == [CAUSE, INCOMPLETE]


@pytest.mark.parametrize(("note", "told"), [(TOO_MANY, True), *((note, False) for note in CUT)])
def test_what_can_be_put_into_a_matrix(deadlock: Result, note: str, told: bool) -> None:
    """The ends of runs are told where causes cannot be known, and nothing where they were not looked for."""
    from interleave.report.findings import Entry

    result = unexplained(deadlock, note)
    entry = Entry("m", result, (), (), "", 0.0)
    matrix = MatrixResult("m", "m", "", "m", ("a",), ("b",), (), (MatrixCell("a", "b", entry),))
    lines = cell_tables(matrix)
    assert lines[:4] == ["[[cell]]", 'design = "a"', 'scenario = "b"', 'expect = ["violated:deadlock"]']
    assert [line.split(" = ")[0] for line in lines[4:5]] == ["causes"] * told
    if told:
        causes = [line.strip().strip(",").strip('"') for line in lines[5:-1]]
        assert len(causes) == len(result.violated[0].trace.blocked)
        assert said(result, *causes) == []
