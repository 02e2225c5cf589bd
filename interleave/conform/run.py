"""Holds logs against a model within bounds, for whoever is asked to: the command and the gate."""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from pathlib import Path

from interleave.api import program_of
from interleave.conform.conform import Conformer, Order, marked
from interleave.conform.mapping import beside, read_mapping
from interleave.conform.result import INCOMPLETE, Conformance
from interleave.engine.alarm import LimitReached
from interleave.engine.exploration import Limits
from interleave.engine.memory import most_memory
from interleave.engine.watch import Watch
from interleave.errors import ModelError, UsageError
from interleave.loader import Loaded, split_target
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
    return Conformer(program_of(loaded, marked=marked(found)), found, most)


def conform_logs(
    conformer: Conformer, logs: Sequence[Path], order: Order, *, ends: str, steps: int | None,
    seconds: float | None, memory: int | None,
) -> Iterator[tuple[Path, Conformance | ModelError | UsageError]]:  # fmt: skip
    """Hold logs against a model, one after the other, each within the bounds: what came out, or why it cannot
    be told.

    Args:
        conformer, order, ends, steps: see `interleave.conform.conform`.
        logs: the logs.
        seconds, memory: bounds, as in `interleave.engine.exploration.Limits`.
    """
    limits = Limits(None, seconds, memory or most_memory())
    for log in logs:
        alarm, begun = Watch(limits).alarm(), time.monotonic()
        found: Conformance | ModelError | UsageError
        try:
            with alarm:
                found = conformer.conform(log, order, ends=ends, steps=steps)
        except (LimitReached, MemoryError):
            why = alarm.why or "out of memory"
            took = time.monotonic() - begun
            found = Conformance(conformer.program.name, shown(str(log)), INCOMPLETE, why, seconds=took)
        except (ModelError, UsageError) as problem:
            found = problem
        yield log, found
