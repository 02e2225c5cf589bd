"""Searches by shards held against the native engine's."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache
from operator import attrgetter
from pathlib import Path
from typing import Any

from support import compiled

from interleave.checking.verdicts import Judgement, Options
from interleave.engine.behaviour.behaviour import Behaviour
from interleave.engine.cluster.exchange import Exchange, transposed
from interleave.engine.cluster.exploration import ClusterExploration
from interleave.engine.cluster.search import ClusterSearch
from interleave.engine.cluster.shard import Shard
from interleave.engine.cluster.task import Report, Task
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


class Here(Exchange):
    """Shards of this process, one after the other, each always in the same order.

    Args:
        task: what is explored.
        limit: how many bytes the process may use.
    """

    def __init__(self, task: Task, limit: int) -> None:
        self.task, self.limit, self.shards = task, limit, task.shards
        self.made = [Shard(task, number, limit) for number in range(task.shards)]

    def call(self, number: int, method: str, *arguments: Any) -> Any:
        """Call a method of one shard."""
        return attrgetter(method)(self.made[number])(*arguments)

    def each(self, method: str, arguments: Sequence[tuple[Any, ...]]) -> list[Any]:
        return [self.call(number, method, *own) for number, own in enumerate(arguments)]

    def rounds(
        self, give: str, take: str, arguments: tuple[Any, ...], count: int
    ) -> Iterator[list[Any]]:
        for _ in range(count):
            given = self.all(give, *arguments)
            yield self.each(take, transposed(given))

    def share(self, give: str, one: tuple[Any, ...], take: str, other: tuple[Any, ...]) -> list[Any]:
        given = self.all(give, *one)
        return self.all(take, *other, *given)

    def ask(self, ask: str, answer: str, hear: str) -> list[tuple[Any, Any]]:
        asked = self.all(ask)
        answers = self.each(answer, transposed(asked))
        heard = self.each(hear, transposed(answers))
        return [(own[-1], new) for own, new in zip(asked, heard, strict=True)]

    def revive(self) -> None:
        self.made = [Shard(self.task, number, self.limit) for number in range(self.shards)]

    def close(self) -> None:
        self.made = []


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


def skew(reports: Sequence[Report]) -> Mapping[str, float]:
    """How evenly the states are spread, and what that costs: the largest share over the mean one; states
    sent, and bytes, for each step."""
    states = [report.states for report in reports]
    steps = max(1, sum(report.transitions for report in reports))
    return {
        "skew": max(states) * len(states) / max(1, sum(states)),
        "sent": sum(report.sent for report in reports) / steps,
        "bytes": sum(report.bytes for report in reports) / steps,
    }
