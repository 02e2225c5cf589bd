"""A saved trace as a pytest function. Whatever stands in the trace, all of it gets there as literals."""

from __future__ import annotations

import re
from itertools import groupby

from interleave.report.escape import one_line
from interleave.report.saved import Saved


def as_test(saved: Saved, model: str, *, ascii_only: bool = False) -> str:
    """The text of a test that fails while the schedule still ends in its violation on a model; with
    ``ascii_only`` what is not ASCII is escaped."""
    turns = []
    for thread, group in groupby(saved.turns, key=lambda turn: turn.thread):
        choices = [turn.choice for turn in group]
        turns.append(f"            ({thread!r}, {choices if any(choices) else len(choices)!r}),\n")
    doc = one_line(saved.sentence or saved.message).replace("\\", "\\\\").replace('"', '\\"')
    initial = f"        initial={saved.initial!r},\n" if saved.initial else ""
    if saved.loop is not None:
        initial += f"        loop={saved.loop!r},\n"
    if saved.fair:
        initial += f"        fair={list(saved.fair)!r},\n"
    text = f'''from interleave.testing import assert_schedule_passes


def {_name(saved.name, ascii_only=ascii_only)}():
    """{doc}"""
    assert_schedule_passes(
        {model!r},
        {saved.name!r},
        [
{"".join(turns)}        ],
{initial}    )
'''
    return text.encode("ascii", "backslashreplace").decode() if ascii_only else text


def _name(violated: str, *, ascii_only: bool) -> str:
    """A function's name after a property."""
    for allowed in (r"\w", "[0-9A-Za-z]")[ascii_only:]:
        words = re.findall(f"{allowed}+", violated.lower())
        name = "_".join(("test", *words))
        if name.isidentifier():
            return name
    raise AssertionError("ASCII letters and digits are allowed everywhere")
