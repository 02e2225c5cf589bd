"""Which other fairness would make a property hold."""

from __future__ import annotations

from collections.abc import Callable

from interleave.liveness.fairness import NONE, STRONG, WEAK, at_least, fairable, level_of, with_fair
from interleave.program.program import Program

#: How a declaration says that an object is fair, by the kind of the variable.
_DECLARED = {
    "mutex": "Mutex(fair=True)",
    "semaphore": "Semaphore(…, fair=True)",
    "queue": "Queue(…, fair=True)",
}


def cures(program: Program, cured: Callable[[Program], bool]) -> list[str]:
    """Which other fairness would make it hold, the least first, in words.

    Args:
        program: with the fairness with which it does not hold.
        cured: whether it holds with that of a program.
    """
    found = list[str]()
    levels = {level_of(program, thread) for thread in program.threads}  # those of memory's steps, too
    for level in (WEAK, STRONG):
        weaker = levels & ({NONE} if level == WEAK else {NONE, WEAK})
        if weaker and not found and cured(at_least(program, level)):
            found.append(f"{level} fairness")
    for variable in fairable(program):
        if not variable.fair and cured(with_fair(program, variable.name)):
            found.append(f"{variable.name} = {_DECLARED[variable.kind]}")
    return found
