"""What a scheduler is assumed to do: constraints on runs, for each thread, and for objects that are fair.

A thread is *enabled* in a state if one of its steps can be taken there, a step that crashes among them. A
run is fair if it meets each constraint: a *weak* one if its thread takes infinitely many steps, or is not
enabled in infinitely many states; a *strong* one if it takes infinitely many steps, or is enabled in finitely
many. The constraint of a fair object and a thread is strong, and only about the steps that wait for this
object. What is in a store buffer arrives, and of a store that stays the newest every thread learns: a buffer
is a thread whose constraint is weak, and so is what has a thread learn.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from interleave.errors import UsageError
from interleave.program import instr as I
from interleave.program.program import Code, Program, Thread, Variable
from interleave.record import record

NONE, WEAK, STRONG = LEVELS = ("none", "weak", "strong")


@record
class Constraint:
    """A constraint on runs.

    Attributes:
        thread: the number of the thread instance that it is about.
        strong: whether it is strong.
        variable: the name of the object that is fair; empty if it is about all steps of the thread.
    """

    thread: int
    strong: bool
    variable: str = ""


@record
class Fairness:
    """All constraints. Those of ``masks`` are bits, by their place in ``constraints``: for each thread
    instance and program counter those that a step from there meets, and that are enabled where one can be
    taken."""

    constraints: tuple[Constraint, ...]
    masks: tuple[tuple[int, ...], ...]

    @property
    def strong(self) -> int:
        """The bits of the strong ones."""
        return sum(1 << bit for bit, found in enumerate(self.constraints) if found.strong)

    @property
    def weak(self) -> int:
        """The bits of the weak ones."""
        return (1 << len(self.constraints)) - 1 & ~self.strong


def fairness_of(program: Program) -> Fairness:
    """What a program's scheduler is assumed to do."""
    constraints: list[Constraint] = []
    masks: list[tuple[int, ...]] = []
    fair = {variable.name for variable in program.variables if variable.fair}
    for number, (thread, _) in enumerate(program.instances):
        level, own = level_of(program, thread), 0
        if level != NONE:
            own = 1 << len(constraints)
            constraints.append(Constraint(number, level == STRONG))
        objects: dict[str, int] = {}
        row = []
        for node in thread.code.locations:
            mask = own
            for name in sorted(fair & waited_for(thread.code, node)):
                if name not in objects:
                    objects[name] = 1 << len(constraints)
                    constraints.append(Constraint(number, True, name))
                mask |= objects[name]
            row.append(mask)
        masks.append(tuple(row))
    return Fairness(tuple(constraints), tuple(masks))


def level_of(program: Program, thread: Thread) -> str:
    """The fairness of a thread: what it says itself, or else the model."""
    if thread.of and not thread.fair:
        return NONE if program.fair == NONE else WEAK
    return thread.fair or program.fair


def levels_of(program: Program) -> list[tuple[str, str]]:
    """The author's threads, as they are shown, with the fairness of each."""
    return [(thread.shown, level_of(program, thread)) for thread in program.threads if not thread.of]


def waited_for(code: Code, location: int) -> frozenset[str]:
    """The names of the objects that a step waits for, which does nothing but wait for it and take it. A
    step of several instructions, a wait that may give up among them, is none."""
    instr = I.written(code.nodes[location].instr)
    if isinstance(instr, I.Put | I.Get):
        return frozenset({instr.queue.variable})
    if isinstance(instr, I.Operate) and instr.meaning.guards:
        return frozenset(place.variable for place in instr.places)
    return frozenset()


# ---------------------------------------------------------------------------- other assumptions


def assumed(program: Program, texts: Sequence[str]) -> Program:
    """A program with other fairness.

    Args:
        program: the model.
        texts: each a level, in place of the model's own; or ``NAME=LEVEL`` for a thread, by the name of its
            method or the one that traces show, or for an object that can be fair, whose level is
            ``strong`` or ``none``. The last one that is said of something counts.

    Raises:
        UsageError: it makes no sense, or there is no such thread or object.
    """
    for text in texts:
        name, equals, level = text.rpartition("=")
        if level not in LEVELS or (equals and not name):
            raise UsageError(f"fairness is {', '.join(LEVELS)}, or NAME=LEVEL for a thread, not {text!r}")
        program = _named(program, name, level) if equals else replace(program, fair=level)
    return program


def _named(program: Program, name: str, level: str) -> Program:
    """The same with the fairness of what has a name."""
    own = [thread for thread in program.threads if not thread.of]
    named = [thread for thread in own if name in (thread.name, thread.shown)]
    if named:
        threads = tuple(replace(t, fair=level) if t in named else t for t in program.threads)
        return replace(program, threads=threads)
    objects = {variable.name: variable for variable in fairable(program)}
    if name not in objects:
        known = ", ".join([*(thread.name for thread in own), *objects])
        has = f"{program.name} has no such thread or object; it has: {known}"
        raise UsageError(f"fairness for {name!r}: {has}")
    if level == WEAK:
        raise UsageError(f"fairness for {name!r}: an object is fair (strong) or not (none)")
    return with_fair(program, name, level == STRONG)


def with_fair(program: Program, name: str, fair: bool = True) -> Program:
    """The same with an object that is fair, or not."""
    variables = tuple(replace(v, fair=fair) if v.name == name else v for v in program.variables)
    return replace(program, variables=variables)


def fairable(program: Program) -> list[Variable]:
    """The objects that can be declared fair."""
    kinds = ("mutex", "semaphore", "queue")
    return [v for v in program.variables if v.kind in kinds and not program.is_channel(v.name)]


def at_least(program: Program, level: str) -> Program:
    """The same with no thread that is assumed to get less than this."""
    order = LEVELS.index
    threads = tuple(
        replace(t, fair=max(level, level_of(program, t), key=order)) for t in program.threads
    )
    return replace(program, threads=threads)
