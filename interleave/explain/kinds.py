"""Tells causes apart, but for what is of no account for the bug that they are."""

from __future__ import annotations

from collections import Counter

from interleave.explain.cause import Found
from interleave.explain.events import Event
from interleave.program.program import Program, Span


def kind_of(program: Program, found: Found | None) -> Counter[object]:
    """The same for two causes of one kind: their orders are of the same lines, whichever threads take them,
    by whichever calls, and how often they have come there; their choices are made at the same steps,
    whichever of several alike threads makes them, how often it has come there, and whatever it takes."""
    if found is None:
        return Counter()
    if found.orders:
        return Counter((_span(program, o.first), _span(program, o.then)) for o in found.orders)
    instances = program.instances
    return Counter({(instances[c.here[0]][0].name, c.here[1]) for c in found.choices})


def _span(program: Program, event: Event) -> Span:
    return program.instances[event.thread][0].code.at(event.pc).site.span
