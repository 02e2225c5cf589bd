"""Holds logs against a model within bounds, for whoever is asked to: the command and the gate."""

from __future__ import annotations

import time
from collections.abc import Callable
from fractions import Fraction
from pathlib import Path

from interleave.api import program_of
from interleave.conform.conform import Conformer, marked
from interleave.conform.mapping import beside, read_mapping
from interleave.conform.result import INCOMPLETE, Conformance
from interleave.engine.alarm import LimitReached
from interleave.engine.exploration import Limits
from interleave.engine.memory import most_memory
from interleave.engine.watch import Progress, Watch
from interleave.errors import UsageError
from interleave.loader import Loaded, split_target
from interleave.memories import SC
from interleave.paths import shown


def conformer_of(loaded: Loaded, target: str, mapping: Path | None, most: int | None) -> Conformer:
    """A model, ready to have logs held against it.

    Args:
        loaded: the model; ``target`` how it was named.
        mapping: how logs are read; None for what is beside the model.
        most: how many states are kept for a log; None for as many as is usual.

    Raises:
        ModelError, UsageError: the model or the mapping are not right, or do not fit.
    """
    found = read_mapping(mapping or beside(str(split_target(target)[0])))
    program = program_of(loaded, marked=marked(found))
    if program.memory != SC:
        raise UsageError(
            f"{target}: logs are held against models with memory=\"{SC}\"; this one has {program.memory}"
        )
    return Conformer(program, found, most)


def conform_log(
    conformer: Conformer, log: Path, slack: Fraction | None, *, ends: str, steps: int | None,
    seconds: float | None, memory: int | None, progress: Callable[[Progress], None] | None = None,
) -> Conformance:  # fmt: skip
    """Hold a log against a model, within bounds.

    Args:
        conformer: the model.
        log, slack, ends, steps: see `Conformer.conform`, which says what is raised, too.
        seconds, memory: bounds, as in `interleave.engine.exploration.Limits`.
        progress: called now and then.
    """
    watch = Watch(Limits(None, seconds, memory or most_memory()), progress=progress)
    alarm, begun = watch.alarm(), time.monotonic()
    try:
        with alarm:
            return conformer.conform(log, slack, ends=ends, steps=steps, watch=watch)
    except (LimitReached, MemoryError):
        why, took = alarm.why or "out of memory", time.monotonic() - begun
        return Conformance(conformer.program.name, shown(str(log)), INCOMPLETE, why, seconds=took)
