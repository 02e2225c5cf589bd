"""A state as a few lines for people: shared variables, objects, and where the threads stand."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from interleave.report.style import Style, paragraph, plain
from interleave.trace.trace import Trace, Value

#: What is said of a store buffer with nothing in it; it is told where all of a state is.
EMPTY = "empty"


def last_state(trace: Trace, terminal: int | None, style: Style = plain) -> list[str]:
    """The state at the end of a run, below its table; nothing for a run without one."""
    if not trace.last:
        return []
    crashed = bool(trace.steps and trace.steps[-1].crash)
    heading = "last state, before the step that fails" if crashed else "last state"
    lines = [style(line, "dim") for line in paragraph(heading, terminal)]
    for line in state_lines(trace.last):
        lines += paragraph(f"  {line}", terminal, "      ")
    return lines


def state_lines(values: Sequence[Value]) -> list[str]:
    """The state in lines that are as long as they need: the shared variables, one for each object and for
    each thread that stands somewhere, one for those that have finished or were not started."""
    shared = _listed(value for value in values if not value.owner)
    lines = [shared] if shared else []
    owners = dict.fromkeys((value.of_thread, value.owner) for value in values if value.owner)
    elsewhere: dict[str, list[str]] = {}
    for of_thread, owner in owners:
        own = [value for value in values if (value.of_thread, value.owner) == (of_thread, owner)]
        if not of_thread:
            lines.append(f"{owner}: {_listed(own)}")
            continue
        place, *kept = own
        if " = " in place.text:  # what a store buffer holds
            lines.append(f"{owner}: {place.text}")
        elif ":" in place.text:
            lines.append(f"{owner} at {place.text}{f': {_listed(kept)}' if kept else ''}")
        else:
            elsewhere.setdefault(place.text, []).append(owner)
    told = ((where, names) for where, names in elsewhere.items() if where != EMPTY)
    return [*lines, *(f"{where}: {', '.join(names)}" for where, names in told)]


def _listed(values: Iterable[Value]) -> str:
    """Values one after the other, an array as one."""
    found: dict[str, list[str]] = {}
    for value in values:
        array = re.fullmatch(r"(.+)\[(\d+)\]", value.name)
        found.setdefault(f"{array[1]}[]" if array else value.name, []).append(value.text)
    return ", ".join(
        f"{name.removesuffix('[]')} = [{', '.join(texts)}]" if name.endswith("[]") else f"{name} = {texts[0]}"
        for name, texts in found.items()
    )
