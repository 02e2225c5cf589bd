"""What operations on an RCU domain mean: read sections, and waiting for those that had begun before.

Each thread has a word that says how many read sections it is in, one in the other. Beside them is a word for
each two threads: whether the second waits for the end of a section of the first.
"""

from __future__ import annotations

from interleave.program.expr import Binary, Const, Local
from interleave.program.meaning import MOST, WRITE, Guard, Meaning, Need, Word

_READS = Binary("!=", Local(0), Const(0))

#: By name. They are parts of steps with names.
RCU = {
    "begin_reading": Meaning(
        "rcu", "", "enter a read section of {0}",
        (Word(WRITE, Binary("+", Local(0), Const(1))),),
        (Need(
            Binary("<", Local(0), MOST), None, "a thread is in more than {most} read sections of {0}",
            "raise its max: {variable} = RCU(max={more})",
        ),),
        silent=True,
    ),
    "end_reading": Meaning(
        "rcu", "", "leave a read section of {0}",
        (Word(WRITE, Binary("-", Local(0), Const(1))),),
        (Need(_READS, "lock-misuse", "a read section of {0} is left by a thread that is in none"),),
        result=Binary("==", Local(0), Const(1)), silent=True,
    ),
    "look_who_reads": Meaning(
        "rcu", "", "look who reads {0}", (Word(WRITE, Local(0)), Word(WRITE, _READS, place=1)), silent=True,
    ),
    "wait_no_longer": Meaning(
        "grace", "", "nobody waits for it", (Word(WRITE, Const(0)),), silent=True,
    ),
    "wait_for_reader": Meaning(
        "grace", "", "grace period of {0}", (Word(WRITE, Const(0)),),
        guards=(Guard(Binary("==", Local(0), Const(0)), keeps="read"),),
        wants="for a grace period of {0}", silent=True,
    ),
}  # fmt: skip


def grace(name: str) -> str:
    """The variable that says who waits for whom."""
    return f"grace({name})"


def waits_for(threads: int, element: int) -> tuple[int, int]:
    """Of one of its elements, of so many threads: who waits, and for whom."""
    return element % threads, element // threads
