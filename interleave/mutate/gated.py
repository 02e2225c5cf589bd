"""A model and its mutants in one go: for a gate, and for tests."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from interleave.checking.verdicts import Options
from interleave.engine.watch import Progress
from interleave.loader import Loaded
from interleave.mutate.accepted import read_accepted
from interleave.mutate.mutants import mutants
from interleave.mutate.operators import OPERATORS
from interleave.mutate.outcomes import Mutation
from interleave.mutate.run import run


def mutation(
    loaded: Loaded,
    options: Options | None = None,
    operators: Iterable[str] = OPERATORS,
    accept: Iterable[str] = (),
    progress: Callable[[Progress], None] | None = None,
) -> Mutation:
    """Make a model's mutants, check them, and see which survive.

    Args:
        loaded: the model, as it was named.
        options: how to check each, with the bounds on each.
        operators: which ones to use.
        accept: names of mutants that may survive, beside those that the file beside the model lists.
        progress: called with how far it is before each mutant.

    Returns:
        What became of them. It is as it should be if `Mutation.survivors` is empty, nothing is undecided, and
        there are outcomes at all.

    Raises:
        ModelError: the model cannot be checked.
        NothingExplored: a bound was reached before there was anything to explore.
        UsageError: the file with what is accepted makes no sense.
    """
    reasons = read_accepted(loaded.name)
    reasons |= {name: "--accept" for name in accept if name not in reasons}
    return run(mutants(loaded.model, loaded.name, operators), options or Options(), reasons, progress)
