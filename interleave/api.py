"""Checking models from Python."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import replace

from interleave.checking.verdicts import Checked, Judgement, Options
from interleave.engine.alarm import Alarm, LimitReached
from interleave.engine.exploration import Limits, NativeOptions
from interleave.engine.watch import Progress
from interleave.errors import ModelError, NothingExplored, UsageError
from interleave.frontend.compile import compile_model
from interleave.loader import Loaded
from interleave.memories import SC, Memory
from interleave.model import Model
from interleave.program.program import Program
from interleave.properties.result import Result

#: What a model may take before it is explored, however little memory that may take: in bytes.
PREPARING = 1 << 28


def program_of(
    model: type[Model] | Loaded, options: Options | None = None, expressions: Sequence[str] = (),
    marked: Collection[str] = (), memory: Memory | None = None,
) -> Program:  # fmt: skip
    """A model's program.

    Args:
        model: the model.
        options: those that it will be explored with: their bound on seconds goes for this, too.
        expressions: are its last properties.
        marked: names of procedures whose calls are events.
        memory: the memory model, in place of the one that the model's class asks for.

    Raises:
        ModelError: the author has to change it.
        NothingExplored: the bound was reached.
    """
    cls, name = (model.model, model.name) if isinstance(model, Loaded) else (model, "")
    alarm = (options or Options()).watch().alarm(least=PREPARING)
    try:
        with alarm:
            return compile_model(cls, name, expressions, marked, memory)
    except LimitReached:
        raise _nothing(name or cls.__name__, alarm) from None


def explore(program: Program, options: Options | None = None) -> Checked:
    """Check a program; the result with the explored states.

    Raises:
        ModelError: the program goes wrong where it must not, or is beyond what can be explored.
        NothingExplored: a bound was reached before there was anything to explore.
    """
    options = options or Options()
    if options.native.shards is not None and program.live and options.liveness:
        raise UsageError(
            f"{program.name} has liveness properties, which shards do not judge: leave out --shards, "
            "or judge the others with --no-liveness"
        )
    if options.random is not None:
        from interleave.checking.at_random import RandomJudgement

        return judged(RandomJudgement, program, options)
    return judged(Judgement, program, options)


def beside_sc(model: type[Model] | Loaded, checked: Checked, options: Options) -> Checked:
    """A result, with what of it is violated where memory is sequentially consistent, too: for that the model
    is checked once more, without traces and explanations. As it was if nothing is violated, if it is the
    result of such a memory, or if a bound is reached."""
    result = checked.result
    if options.random is not None or options.native.shards is not None:
        return checked  # walks do not show that something is not violated; shards may be needed for that, too
    if result.memory == SC or not result.violated or result.interrupted:
        return checked
    from interleave.checking.decided import Decision

    plain = replace(options, explain=False, progress=None, native=NativeOptions(options.native.workers))
    try:
        other = judged(Decision, program_of(model, plain, memory=Memory(SC)), plain).result
    except (ModelError, KeyboardInterrupt):
        return checked
    if other.reason:
        return checked
    return replace(checked, result=replace(result, consistent=tuple(p.name for p in other.violated)))


def judged(kind: type[Judgement], program: Program, options: Options) -> Checked:
    """The same by a `Judgement` of some kind."""
    watch = options.watch()
    alarm = watch.alarm(least=PREPARING)
    try:
        with alarm:
            judgement = kind(program, options, watch)
    except LimitReached:
        raise _nothing(program.name, alarm) from None
    except RecursionError:
        raise ModelError(
            f"{program.name}: a step goes on through too many branches", None,
            "fewer accesses in one atomic(), fewer branches without an access",
        ) from None  # fmt: skip
    return judgement.run()


def _nothing(name: str, alarm: Alarm) -> NothingExplored:
    return NothingExplored(f"{name}: {alarm.why} before there was anything to explore")


def check(
    model: type[Model] | Loaded,
    *,
    max_states: int | None = None,
    max_seconds: float | None = None,
    max_memory: int | None = None,
    fail_fast: bool = False,
    reduction: bool = True,
    symmetry: bool = True,
    engine: str = "auto",
    workers: int | None = None,
    progress: Callable[[Progress], None] | None = None,
    memory: str = "",
    buffer: int | None = None,
    history: int | None = None,
) -> Result:
    """Explore all interleavings of a model and judge all its properties.

    Args:
        model: a `Model` subclass.
        max_states, max_seconds, max_memory: bounds; reaching one makes the verdict
            ``incomplete``. Memory is in bytes; None is 80 % of what is available.
        fail_fast: stop at the first violation.
        reduction, symmetry: explore less where that changes no verdict.
        engine: ``auto``, ``python`` or ``native``.
        workers: how many threads the native engine uses; None for as many as there are cores.
        progress: called now and then while the search runs.
        memory, buffer, history: the memory model, how many entries store buffers have, and how many stores of
            a location can be read, of which no number is known to be enough; in place of what the model's
            class says.

    Returns:
        The verdicts, with a shortest trace for each violated property.

    Raises:
        ModelError: the model cannot be checked as it stands; the message says what to change.
        NothingExplored: a bound was reached before there was anything to explore.
        UsageError: a bound is no positive number, or there is no such memory model.
    """
    limits = Limits(max_states, max_seconds, max_memory)
    native = NativeOptions(workers)
    options = Options(limits, fail_fast, reduction, symmetry, engine, native, progress).begin()
    return explore(program_of(model, options, memory=Memory(memory, buffer, history=history)), options).result
