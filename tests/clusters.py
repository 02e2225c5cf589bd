"""Searches by shards held against the native engine's."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from pathlib import Path

from support import compiled

from interleave.checking.verdicts import Judgement, Options
from interleave.engine.behaviour.behaviour import Behaviour
from interleave.engine.cluster.exchange import Exchange, Here
from interleave.engine.cluster.exploration import ClusterExploration
from interleave.engine.cluster.search import ClusterSearch
from interleave.engine.cluster.task import Task
from interleave.engine.exploration import Exploration, Judge, Limits, NativeOptions
from interleave.engine.select import explore_program
from interleave.engine.watch import Watch

#: Shards of one process share what it may take.
MEMORY = 8 << 30


@cache
def searched(target: str, smaller: bool = False) -> tuple[Behaviour, dict[str, Judge]]:
    """What is explored of a model: with reduction and symmetry, or without."""
    options = Options(reduction=smaller, symmetry=smaller)
    judgement = Judgement(compiled(target), options, options.watch())
    return judgement.reduced or judgement.code, judgement._judges()


def here(task: Task) -> Exchange:
    return Here(task, MEMORY)


def by_shards(
    target: str,
    shards: int,
    *,
    smaller: bool = False,
    watch: Watch | None = None,
    reach: Callable[[Task], Exchange] = here,
    checkpoint: Path | None = None,
    resume: Path | None = None,
    said: list[str] | None = None,
) -> ClusterExploration:
    """What shards find; ``said`` gets what they have to say."""
    code, judges = searched(target, smaller)
    return ClusterSearch(
        code, judges, watch or Watch(Limits(memory=MEMORY)), shards, reach, checkpoint=checkpoint,
        resume=resume, notice=None if said is None else said.append,
    ).run()  # fmt: skip


@cache
def by_native(target: str, smaller: bool = False) -> tuple[object, ...]:
    """What the native engine finds; see `all_of`."""
    code, judges = searched(target, smaller)
    watch = Watch(Limits(memory=MEMORY))
    return all_of(explore_program(code, judges, watch, "native", NativeOptions(workers=1), None), code)


def all_of(found: Exploration, code: Behaviour) -> tuple[object, ...]:
    """All that is to be the same: counts, what was found, how many steps away, steps that are taken, runs."""
    names = sorted(found.found)
    recoverable = [n for n, prop in enumerate(code.program.properties) if prop.kind == "recoverable"]
    return (
        found.states, found.transitions, found.depth, found.stopped, found.taken,
        [(name, found.steps(name), found.run(name)) for name in names],
        [found.unrecoverable(number) for number in recoverable],
    )  # fmt: skip
