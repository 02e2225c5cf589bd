"""For tests: models that must hold or must not, and schedules that must not go wrong any more."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from interleave.model import Model

if TYPE_CHECKING:
    from interleave.loader import Loaded
    from interleave.properties.result import Result

#: A thread's name, and how many steps it takes; or the alternative of each of them.
Turns = tuple[str, int | list[int]]


def assert_holds(
    model: str | type[Model],
    *,
    properties: Iterable[str] | None = None,
    max_states: int | None = None,
    max_seconds: float | None = None,
    max_memory: int | None = None,
) -> None:
    """Check a model; all its properties have to hold, in every interleaving.

    Args:
        model: the model, or a target as on the command line, ``file.py:Class``; a file is looked for
            from the working directory.
        properties: the names of those that have to hold; the others are not looked at.
        max_states, max_seconds, max_memory: bounds, as of `interleave.api.check`.

    Raises:
        AssertionError: one is violated, and the text says why, with the trace; or a bound was reached
            before everything was explored.
        ValueError: the model has no such property, or the target names several models.
        ModelError: the model cannot be checked as it stands.
    """
    __tracebackhide__ = True
    from interleave.report import failure

    result = _checked(model, max_states, max_seconds, max_memory)
    names = _named(result, properties)
    violated = [found for found in result.violated if found.name in names]
    if violated:
        raise AssertionError("\n".join(failure.violated(result, violated)))
    if any(found.verdict != "holds" for found in result.properties if found.name in names):
        raise AssertionError(f"{result.model}: {failure.unexplored(result)}")


def assert_violates(
    model: str | type[Model],
    name: str,
    cause: str | Sequence[str] | None = None,
    *,
    max_states: int | None = None,
    max_seconds: float | None = None,
    max_memory: int | None = None,
) -> None:
    """Check a model with a known bug: a property has to be violated, as it was before the fix.

    Args:
        model: as for `assert_holds`.
        name: the property.
        cause: part of the sentence that states its cause; where it has several, part of each.
        max_states, max_seconds, max_memory: bounds, as of `interleave.api.check`.

    Raises:
        AssertionError: it holds, or was not found to be violated before a bound was reached; or it has
            another cause, and the text says which.
        ValueError: the model has no such property, or the target names several models.
        ModelError: the model cannot be checked as it stands.
    """
    __tracebackhide__ = True
    from dataclasses import replace

    from interleave.properties.expectations import causes_differ
    from interleave.report import failure

    result = _checked(model, max_states, max_seconds, max_memory, explain=cause is not None)
    _named(result, [name])
    found = result.find(name)
    if found.verdict != "violated":
        raise AssertionError(failure.not_violated(result, found))
    if cause is not None:
        causes = (cause,) if isinstance(cause, str) else tuple(cause)
        result = replace(result, properties=(found,))
        problems = causes_differ(result, causes)
        if problems:
            raise AssertionError("\n".join(failure.other_causes(result, problems)))


def assert_schedule_passes(
    model: str | type[Model],
    name: str,
    schedule: Sequence[Turns],
    initial: int = 0,
    *,
    loop: int | None = None,
    fair: Sequence[str] = (),
) -> None:
    """Run a schedule; `interleave replay FILE --as-test` writes calls of this function.

    Args:
        model: the model, or a target as on the command line, ``file.py:Class``; a file is looked for
            from the working directory.
        name: the property that the schedule violated.
        schedule: threads in turn, with how many steps each takes; a list of alternatives in place of
            the number where steps have several.
        initial: which of the initial states it begins in.
        loop: of a liveness property, from which step on the schedule goes round for ever; None if it ends.
        fair: the fairness that is assumed in place of the model's own, as for ``--fair``.

    Raises:
        AssertionError: the schedule still runs to its end, and there the property is violated, or memory
            is too small to tell. A schedule that has become impossible passes: a fix makes it so.
        ValueError: the model has no such thread, or no such property; or the target names several models.
        ModelError: the model cannot be loaded.
    """
    from interleave.api import program_of
    from interleave.engine.behaviour.behaviour import Behaviour
    from interleave.report.columns import columns
    from interleave.trace.build import TraceBuilder
    from interleave.trace.schedule import Turn, replay, violates
    from interleave.violations import LIVE

    program = program_of(_one(model))
    kinds = {p.name: p.kind for p in program.asked}
    kinds |= {p.name: p.kind for p in program.live} | dict.fromkeys(program.kinds, "built-in")
    if name not in kinds:
        raise ValueError(f"{program.name} has no property {name}")
    builder = TraceBuilder(Behaviour(program))
    turns: list[Turn] = []
    for thread, steps in schedule:
        if thread not in builder.columns:
            raise ValueError(f"{program.name} has no thread {thread}: write the schedule again")
        turns += [Turn(thread, choice) for choice in ([0] * steps if isinstance(steps, int) else steps)]
    done = replay(builder, turns, initial)
    if done.problem:
        return
    if kinds[name] in LIVE:
        from interleave.liveness.again import lassoed

        found = lassoed(builder, name, kinds[name], turns, initial, done.run, loop, fair)
        if found.trace is not None:
            raise AssertionError("\n".join([f"{name} is still violated", *columns(found.trace, None)]))
        return
    still = violates(builder, name, kinds[name], done.run)
    if still is None:
        raise AssertionError(f"memory is too small to tell whether {name} is still violated")
    if still:
        trace = builder.trace(done.run, f"{name} is violated here")
        raise AssertionError("\n".join([f"{name} is still violated", *columns(trace, None)]))


def _checked(
    model: str | type[Model],
    max_states: int | None,
    max_seconds: float | None,
    max_memory: int | None,
    *,
    explain: bool = True,
) -> Result:
    from interleave.api import explore, program_of
    from interleave.checking.verdicts import Options
    from interleave.engine.exploration import Limits

    limits = Limits(max_states, max_seconds, max_memory)
    options = Options(limits, explain=explain).begin()
    result = explore(program_of(_one(model), options), options).result
    if result.interrupted:
        raise KeyboardInterrupt
    return result


def _one(model: str | type[Model]) -> Loaded | type[Model]:
    """The model that is meant."""
    from interleave.loader import load_models

    if not isinstance(model, str):
        return model
    found = load_models(model)
    if len(found) > 1:
        names = ", ".join(loaded.name.rpartition(":")[2] for loaded in found)
        raise ValueError(f"{model} names several models; it has: {names}")
    return found[0]


def _named(result: Result, names: Iterable[str] | None) -> set[str]:
    """The names of properties, all of them if none are given."""
    from interleave.report import failure

    known = [found.name for found in result.properties]
    wanted = {names} if isinstance(names, str) else set(known if names is None else names)
    for name in sorted(wanted):
        if name not in known:
            raise ValueError(failure.unknown(result.model, name, known))
    return wanted
