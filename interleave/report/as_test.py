"""A saved trace as a pytest function."""

from __future__ import annotations

import re
from itertools import groupby

from interleave.report.escape import one_line
from interleave.report.trace_files import Saved


def as_test(saved: Saved) -> str:
    """The text of a test that fails while the schedule still ends in its violation."""
    name = re.sub(r"\W+", "_", saved.name).strip("_").lower()
    turns = []
    for thread, group in groupby(saved.turns, key=lambda turn: turn.thread):
        choices = [turn.choice for turn in group]
        turns.append(f"        ({thread!r}, {choices if any(choices) else len(choices)!r}),")
    doc = one_line(saved.sentence or saved.message).replace("\\", "\\\\").replace('"""', "'''")
    initial = f"        initial={saved.initial},\n" if saved.initial else ""
    schedule = "\n".join(turns)
    return f'''from interleave.testing import assert_schedule_passes


def test_{name}():
    """{doc}"""
    assert_schedule_passes(
        {saved.model!r},
        {saved.name!r},
        [
{_indented(schedule)}
        ],
{initial}    )
'''


def _indented(text: str) -> str:
    return "\n".join(f"    {line}" for line in text.splitlines())
