"""Running a schedule again, on a program that may have changed since."""

from __future__ import annotations

from collections.abc import Sequence

from interleave.engine.behaviour.codes import ModelFault
from interleave.engine.behaviour.expander import successors
from interleave.engine.behaviour.judges import judge_of_kind
from interleave.engine.exploration import (
    Judge,
    Limits,
    NativeOptions,
    Run,
    declared,
    unfinished,
)  # fmt: skip
from interleave.engine.memory import most_memory
from interleave.engine.select import explore_program
from interleave.engine.watch import Until
from interleave.record import record
from interleave.trace.build import TraceBuilder
from interleave.violations import DEADLOCK


@record
class Turn:
    """One step of a schedule: the thread, which of its alternatives it takes, and what it did, beginning
    in which function; nothing of that if it does not matter."""

    thread: str
    choice: int = 0
    does: str = ""
    function: str = ""


@record
class Replayed:
    """How far a schedule runs: ``run`` as far as it goes, and why it does not go on; empty if it runs to
    its end, or to a crash."""

    run: Run
    problem: str = ""


def replay(builder: TraceBuilder, turns: Sequence[Turn], initial: int = 0) -> Replayed:
    """Take the steps of a schedule.

    Args:
        builder: describes the program.
        turns: the schedule.
        initial: which of the initial states it begins in.
    """
    code = builder.code
    beginnings = code.initial()
    if initial >= len(beginnings):
        return Replayed(Run(()), f"there are {len(beginnings)} initial states, it begins in another one")
    if beginnings[initial] < 0:
        return Replayed(Run((), (-1, 0, beginnings[initial])))
    states = [beginnings[initial]]
    steps: list[tuple[int, int]] = []
    for number, turn in enumerate(turns, 1):
        taken = _take(builder, states[-1], turn)
        if isinstance(taken, str):
            return Replayed(Run(tuple(states), taken=tuple(steps)), f"step {number}: {taken}")
        thread, after = taken
        if after < 0:
            problem = "" if number == len(turns) else f"it crashes in step {number} of {len(turns)}"
            return Replayed(Run(tuple(states), (thread, turn.choice, after), tuple(steps)), problem)
        states.append(after)
        steps.append((thread, turn.choice))
    return Replayed(Run(tuple(states), taken=tuple(steps)))


def _take(builder: TraceBuilder, state: int, turn: Turn) -> tuple[int, int] | str:
    """The thread's number and what its step leads to; or why it cannot be taken."""
    if turn.thread not in builder.columns:
        return f"there is no thread {turn.thread}"
    number = builder.columns.index(turn.thread)
    thread, _ = builder.program.instances[number]
    pc = builder.layout.pc(state, number)
    if pc >= len(thread.code.locations):
        return f"{turn.thread} {builder.standing(state, number).removeprefix('but ')}"
    here = builder.place(number, pc)
    if turn.does and (here.label, here.frames[-1].name) != (turn.does, turn.function):
        return (
            f"{turn.thread} is at “{here.label}” in {here.frames[-1].name}(), "
            f"and not at “{turn.does}” in {turn.function}()"
        )
    try:
        steps = {choice: after for n, choice, after in successors(builder.code, state) if n == number}
    except ModelFault as fault:
        return fault.fault.message
    if not steps:
        return builder.waits(state, number)
    if turn.choice not in steps:
        return f"“{here.label}” of {turn.thread} has no alternative {turn.choice} any more"
    return number, steps[turn.choice]


def violates(builder: TraceBuilder, name: str, kind: str, run: Run) -> bool | None:
    """Whether a run ends in a violation; None if that takes more memory than there is.

    Args:
        builder: describes the program.
        name, kind: of the property, as in `interleave.properties.result`.
        run: the run.
    """
    code = builder.code
    if run.crash is not None:
        return kind == "built-in" and code.crashes[code.crash_of(run.crash[2])].kind == name
    if not run.states:
        return False
    state = run.states[-1]
    if kind == "built-in":
        if name == DEADLOCK:
            return not successors(code, state) and unfinished(code.layout, state)
        return name in code.program.kinds_of_states and judge_of_kind(code, name)(state)
    found = next((n for n, p in enumerate(code.program.properties) if (p.name, p.kind) == (name, kind)), None)
    if found is None:
        return False
    try:
        if kind == "recoverable":
            return _out_of_reach(builder, found, state)
        return not code.property_value(found, state)
    except ModelFault:
        return False


def _out_of_reach(builder: TraceBuilder, number: int, state: int) -> bool | None:
    """Whether a property is false in all states that can be reached from one; None if not all could be
    looked at."""
    code = builder.code.begun_in(state)
    goal = declared(code.program.properties[number].name)
    judges = {goal: Judge(number, holds=True, violation=False)}
    watch = Until(Limits(memory=most_memory()), judges)
    found = explore_program(code, judges, watch, "auto", NativeOptions(), None)
    return False if goal in found.found else None if found.stopped else True
