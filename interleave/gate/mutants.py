"""The gate's entries that ask how strong a model's properties are: no mutant may survive unaccepted."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from interleave.errors import ModelError, NothingExplored, UsageError
from interleave.gate.entries import name_by
from interleave.record import record
from interleave.tables import described, positive, whole

if TYPE_CHECKING:
    from interleave.gate.kinds import Shown
    from interleave.mutate.outcomes import Mutation
    from interleave.properties.expectations import Problem
    from interleave.report.findings import Entry

KEYS = ("mutate", "max_states", "max_seconds")
#: The kind of a problem with a mutant.
MUTANT = "mutant"


@record
class MutantCheck:
    """One ``[[tool.interleave.gate]]`` table about mutants.

    Attributes:
        mutate: the model; its path is relative to the file.
        max_states, max_seconds: bounds for each mutant.
        line: where the file lists it.
    """

    mutate: str
    max_states: int | None
    max_seconds: float | None
    line: int

    kind = "mutate"


def read(where: str, entry: Mapping[str, Any], line: int) -> MutantCheck:
    """An entry about mutants: see `interleave.gate.kinds.Kind`."""
    model = entry["mutate"]
    if not isinstance(model, str) or not model.strip():
        raise UsageError(f'{where}: {described(model)} is no model: mutate = "path/to/file.py:Class"')
    return MutantCheck(
        model, whole(where, entry, "max_states", 1), positive(where, entry, "max_seconds"), line
    )


#: See `interleave.gate.kinds.Kind`.
name = name_by("mutate")


def run(config: Path, check: MutantCheck, shown: Shown, *, explain: bool) -> Iterator[Entry]:
    """Make and check the mutants: see `interleave.gate.checks.run_gate`."""
    from interleave.checking.verdicts import Options
    from interleave.engine.exploration import Limits
    from interleave.loader import load_model
    from interleave.mutate.gated import mutation
    from interleave.properties.expectations import INCOMPLETE, Problem, SourceLine
    from interleave.report.findings import Entry
    from interleave.report.places import of_error

    called, listed = name(config, check), SourceLine(str(config), check.line)
    options = Options(Limits(check.max_states, check.max_seconds))
    try:
        loaded = load_model(str(config.parent / check.mutate))
        with shown(called) as progress:
            found = mutation(loaded, options, progress=progress)
    except NothingExplored as problem:
        wrong = (Problem(INCOMPLETE, str(problem), ""),)
        yield Entry(called, None, (), wrong, "", 0.0, listed, kind=check.kind, verdict="nothing explored")
        return
    except (ModelError, UsageError) as problem:
        yield Entry(called, None, (), (), str(problem), 0.0, listed, of_error(problem), kind=check.kind)
        return
    yield Entry(
        called, None, (), tuple(_problems(found)), "", found.seconds, listed, kind=check.kind,
        verdict=_verdict(found), data={"mutants": len(found.outcomes)},
        notes=tuple(f"accepted, and does not survive: {one}" for one, _ in found.stale),
    )  # fmt: skip
    if found.interrupted:
        raise KeyboardInterrupt


def _verdict(found: Mutation) -> str:
    from interleave.mutate.outcomes import NOTICED, SAME, SURVIVED, UNDECIDED

    counts = {verdict: len(found.of(verdict)) for verdict in (NOTICED, SURVIVED, SAME, UNDECIDED)}
    told = [f"{counts[NOTICED]} noticed", f"{counts[SURVIVED] - len(found.survivors)} accepted"]
    told += [f"{len(found.survivors)} survived"] if found.survivors else []
    told += [f"{counts[SAME]} doing the same"]
    told += [f"{counts[UNDECIDED]} undecided"] if counts[UNDECIDED] else []
    return f"{len(found.outcomes)} mutants: {', '.join(told)}  ({found.seconds:.2f} s)"


def _problems(found: Mutation) -> Iterator[Problem]:
    """Each mutant that no property notices, at its first step, and what is not known."""
    from interleave.mutate.outcomes import UNDECIDED
    from interleave.properties.expectations import INCOMPLETE, Problem, SourceLine

    for outcome in found.survivors:
        step = outcome.mutant.steps[0]
        text = f"no property notices it: {outcome.mutant.name}"
        yield Problem(MUTANT, text, outcome.mutant.name, place=SourceLine(step.file, step.line))
    for outcome in found.of(UNDECIDED):
        yield Problem(INCOMPLETE, f"undecided: {outcome.mutant.name}: {outcome.why}", outcome.mutant.name)
    if not found.outcomes:
        yield Problem(INCOMPLETE, "there are no mutants", "")
