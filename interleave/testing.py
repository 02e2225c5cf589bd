"""For tests: schedules that must not go wrong any more."""

from __future__ import annotations

from collections.abc import Sequence

from interleave.model import Model

#: A thread's name, and how many steps it takes; or the alternative of each of them.
Turns = tuple[str, int | list[int]]


def assert_schedule_passes(
    model: str | type[Model], name: str, schedule: Sequence[Turns], initial: int = 0
) -> None:
    """Run a schedule; `interleave replay FILE --as-test` writes calls of this function.

    Args:
        model: the model, or a target as on the command line, ``file.py:Class``; a file is looked for
            from the working directory.
        name: the property that the schedule violated.
        schedule: threads in turn, with how many steps each takes; a list of alternatives in place of
            the number where steps have several.
        initial: which of the initial states it begins in.

    Raises:
        AssertionError: the schedule still runs to its end, and there the property is violated. A
            schedule that has become impossible passes: a fix makes it so.
        ValueError: the model has no such thread, or no such property.
        ModelError: the model cannot be loaded.
    """
    from interleave.api import program_of
    from interleave.engine.python.code import PythonCode
    from interleave.loader import load_models
    from interleave.properties.result import BUILT_IN
    from interleave.report.columns import columns
    from interleave.trace.build import TraceBuilder
    from interleave.trace.schedule import Turn, replay, violates

    program = program_of(load_models(model)[0] if isinstance(model, str) else model)
    kinds = {p.name: p.kind for p in program.properties}
    kinds |= dict.fromkeys((*BUILT_IN, *program.checks), "built-in")
    if name not in kinds:
        raise ValueError(f"{program.name} has no property {name}")
    builder = TraceBuilder(PythonCode(program))
    turns: list[Turn] = []
    for thread, steps in schedule:
        if thread not in builder.columns:
            raise ValueError(f"{program.name} has no thread {thread}: write the schedule again")
        turns += [Turn(thread, choice) for choice in ([0] * steps if isinstance(steps, int) else steps)]
    done = replay(builder, turns, initial)
    if not done.problem and violates(builder, name, kinds[name], done.run):
        trace = builder.trace(done.run, f"{name} is violated here")
        raise AssertionError("\n".join([f"{name} is still violated", *columns(trace, None)]))
