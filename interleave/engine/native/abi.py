"""What a program's machine code and the search's kernel agree on.

A state is ``words`` 64-bit words in memory, the layout's bits from bit 0 of the first word on.
The code has two functions, both on addresses as 64-bit integers:

``expand(state, out, record)``
    writes the successors of the state behind each other to ``out`` and returns how many there
    are. A step that crashes or is a model error writes none and is counted in the record. If there
    are more successors than ``record[ROOM]``, it sets ``record[OVERFLOW]``, and what it returns
    and counted means nothing.

``judge(state, record, wanted)``
    looks at one state; ``wanted`` has bit *k* set if the *k*-th judge is to be asked. Returns 0.

If a state has leaves (see `kernels/tree.py`), there are two more:

``cut(state, before, row)``
    writes what differs between two states to the first words of as many entries of `ROW_WORDS` as there are
    leaves. Returns 0.

``join(leaves, state, 0)``
    writes the state that leaves make. Returns 0.

A record is memory of one worker, of 64-bit words:

========== ==================================================================================
CRASHES    transitions that ended in a crash
OVERFLOW   1 if there was not enough room
ROOM       for how many successors there is room
HURRY      where there is a word that is not 0 if a step which has no end of alternatives is to end as if
           there were not enough room: `OVERFLOW` of the record that the kernel gave
LABELS     where labelled code (see `generate`) notes, behind each other, for each thread instance that has
           steps, how many successors there are up to its last one, and what CRASHES is then
TREE       where a worker's block is if states are roots of trees (see `kernels/tree.py`)
FINDINGS   from here on a counter for each of `Source.findings`: how often it was met
========== ==================================================================================
"""

from __future__ import annotations

from interleave.record import record

CRASHES, OVERFLOW, ROOM, HURRY, LABELS, TREE, FINDINGS = range(7)

#: Names in `Source.findings` beside kinds of crash and judges: a state without a step in which a
#: thread is unfinished; a step that is a model error; and, with a judge's name behind it, a
#: property that has no value in a state.
DEADLOCK, FAULT = "deadlock", "model-error"

#: Words of a row's entry: a number; or what has one, and the slot where to look for it, else 0.
ROW_WORDS = 2


def property_fault(judge: str) -> str:
    """The finding that a judge's property has no value."""
    return f"{FAULT}:{judge}"


@record
class Source:
    """A program's LLVM text.

    Attributes:
        text: the module, with the functions ``expand`` and ``judge``.
        words: of a state.
        findings: what the record counts: kinds of crash, `DEADLOCK`, `FAULT`, judges and their
            `property_fault`.
        judges: the judges' names; bit *k* of ``wanted`` is the *k*-th.
        steps: how many step functions there are, a measure of what compiling costs.
    """

    text: str
    words: int
    findings: tuple[str, ...]
    judges: tuple[str, ...]
    steps: int
