"""Reviews of fixes that are none: the program in other words, whose runs are those of the old one. Every
cause is still possible there, all runs that have it fail, and the old schedule comes to a failure."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from hypothesis import assume, given, note, settings
from hypothesis import strategies as st
from racy_models import racy_models
from random_models import load_program
from test_random import SETTINGS

from interleave.api import explore
from interleave.checking.reviews import reviews
from interleave.checking.verdicts import Checked, Options
from interleave.errors import ModelError
from interleave.fixes.alone import CRASHES
from interleave.fixes.rerun import ENDS, FAILS
from interleave.report.reviewed import outcome, schedule

BODY = " " * 8
Change = Callable[[str, list[int]], str]


def other_names(source: str, numbers: list[int]) -> str:
    """The threads are called otherwise, and come in another order."""
    return re.sub(r"\bt([0-2])\b", lambda found: f"s{2 - int(found[1])}", source)


def more_lines(source: str, numbers: list[int]) -> str:
    """Lines that nobody looks at."""
    source = source.replace("    f = Bool", "    log = Int(0, max=9)\n    f = Bool")
    lines, found = source.split("\n"), []
    begin = next(i for i, line in enumerate(lines) if line.startswith("    @thread"))
    end = next(i for i, line in enumerate(lines) if line.startswith("    @invariant"))
    for i, line in enumerate(lines):
        if begin < i < end and line.startswith(BODY) and line[8] != " " and numbers[i % len(numbers)] == 0:
            found.append(f"{BODY}m.log = {numbers[(i + 1) % len(numbers)]}")
        found.append(line)
    return "\n".join(found)


def locals_between(source: str, numbers: list[int]) -> str:
    """Values are kept in a local first."""
    return re.sub(
        r"^( +)(m\.[xy]) = (m\.[xy]|m\.a\[\d\]|m\.r\.v)$", r"\1kept = \3\n\1\2 = kept", source, flags=re.M
    )


def procedures(source: str, numbers: list[int]) -> str:
    """Lines are moved to procedures."""
    lines, more = source.split("\n"), []
    begin = next(i for i, line in enumerate(lines) if line.startswith("    @thread"))
    end = next(i for i, line in enumerate(lines) if line.startswith("    @invariant"))
    for i, line in enumerate(lines):
        plain = line.startswith(f"{BODY}m.") and begin < i < end
        if plain and numbers[i % len(numbers)] == 0:
            more += [f"    def part{i}(m):", line]
            lines[i] = f"{BODY}m.part{i}()"
    return "\n".join([*lines, *more]) + "\n"


def checked(source: str) -> Checked:
    try:
        return explore(load_program(source), Options(explain=True))
    except ModelError:
        assume(False)
        raise


CHANGES = [other_names, more_lines, locals_between, procedures]


@pytest.mark.parametrize("change", CHANGES)
def test_the_same_in_other_words(change: Change) -> None:
    check_many(change, 4)


@pytest.mark.slow
@pytest.mark.parametrize("change", CHANGES)
def test_more_of_the_same_in_other_words(change: Change) -> None:
    check_many(change, 25)


def check_many(change: Change, examples: int) -> None:
    @settings(SETTINGS, max_examples=examples)
    @given(racy_models(), st.lists(st.integers(0, 2), min_size=3, max_size=7))
    def run(source: str, numbers: list[int]) -> None:
        changed = change(source, numbers)
        note(source)
        note(changed)
        for found in reviews(checked(source), checked(changed)):
            note(f"{outcome(found)} {schedule(found)}")
            assert not found.missed
            assert not found.note
            assert found.held.possible
            assert found.held.fails
            assert not found.held.passes or not (found.cause and found.cause.orders)
            ran = found.schedule
            if found.trace.steps[-1].crash:
                assert (ran.end, ran.crash) == (CRASHES, found.trace.steps[-1].crash)
            else:
                assert ran.end == ENDS
                assert ran.violates or ran.earlier or ran.onward == FAILS

    run()
