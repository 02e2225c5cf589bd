"""Checking models from Python."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from interleave.engine.exploration import Limits, NativeOptions, Progress
from interleave.frontend.compile import compile_model
from interleave.loader import Loaded
from interleave.model import Model
from interleave.program.program import Program
from interleave.properties.result import Result
from interleave.properties.verdicts import Checked, Judgement, Options


def program_of(model: type[Model] | Loaded, expressions: Sequence[str] = ()) -> Program:
    """A model's program; ``expressions`` are its last properties. Raises `ModelError` where the author has to
    change it."""
    if isinstance(model, Loaded):
        return compile_model(model.model, model.name, expressions)
    return compile_model(model, expressions=expressions)


def explore(program: Program, options: Options | None = None) -> Checked:
    """Check a program; the result with the explored states."""
    return Judgement(program, options or Options()).run()


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

    Returns:
        The verdicts, with a shortest trace for each violated property.

    Raises:
        ModelError: the model cannot be checked as it stands; the message says what to change.
    """
    limits = Limits(max_states, max_seconds, max_memory)
    options = Options(limits, fail_fast, reduction, symmetry, engine, NativeOptions(workers), progress)
    return explore(program_of(model), options).result
