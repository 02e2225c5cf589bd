"""Where threads may stay for ever without that being a deadlock."""

from __future__ import annotations

from collections.abc import Mapping

from interleave.program import instr as I
from interleave.program.program import Code
from interleave.program.steps import waits
from interleave.remembered import remembered


@remembered()
def rests(code: Code) -> Mapping[int, str | None]:
    """The program counters at which a thread may stay for ever: those of the steps that wait for nothing
    but what may never come. Where that is a notification, with the condition: a thread that has been
    notified waits for the lock, which is no rest."""
    found: dict[int, str | None] = {}
    for pc, location in enumerate(code.locations if code.rests else ()):
        waiting = waits(code, location)
        if waiting and waiting <= code.rests:
            instr = code.nodes[location].instr
            notified = isinstance(instr, I.Operate) and any(word.own for word in instr.meaning.words)
            found[pc] = instr.places[0].variable if isinstance(instr, I.Operate) and notified else None
    return found
