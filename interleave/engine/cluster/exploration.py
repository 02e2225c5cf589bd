"""What a search by shards found, and the runs to it. The states stay with the shards."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeVar

from interleave.engine.behaviour.behaviour import Behaviour
from interleave.engine.cluster.exchange import Exchange
from interleave.engine.cluster.task import Report
from interleave.engine.exploration import Run, declared
from interleave.engine.native.abi import property_fault
from interleave.engine.native.codegen.code import NativeCode
from interleave.engine.native.search.found import Found, Goal
from interleave.engine.watch import Watch
from interleave.errors import NothingExplored

T = TypeVar("T")


class ShardSets:
    """For each level up to one of them a set of states, a part of it with each shard; the last is given."""

    def __init__(self, exchange: Exchange, level: int) -> None:
        self.exchange, self.level = exchange, level

    def go_back(self, tell: Callable[[float], None]) -> None:
        """Take from each earlier level the states with a successor that is taken."""
        for level in range(self.level - 1, -1, -1):
            self.exchange.share("sets.of", (level + 1,), "sets.back", (level,))
            tell(1 - level / self.level)

    def first(self, level: int, states: Sequence[int]) -> int | None:
        """The first of some states that a level's set has."""
        found = [n for n in self.exchange.all("sets.first", level, tuple(states)) if n is not None]
        return states[min(found)] if found else None


class ClusterExploration(Found):
    """What a search by shards found.

    Args:
        code, native: what was explored.
        exchange: reaches the shards.
        watch: told how far looking for a run is.
        again: does something with the shards' states, once more where a shard was lost on the way.

    Attributes:
        reports: what shards have said last.
        lost: whether a shard was lost on the way.
    """

    engine = "cluster"

    def __init__(
        self, code: Behaviour, native: NativeCode, exchange: Exchange, watch: Watch,
        again: Callable[[Callable[[], object]], object],
    ) -> None:  # fmt: skip
        super().__init__(code, watch)
        self.native, self.exchange, self._again = native, exchange, again
        self.reports: list[Report] = []
        self.lost = False

    @property
    def states(self) -> int:
        return sum(report.states for report in self.reports)

    def release(self) -> None:
        self.exchange.close()

    def note_taken(self) -> None:
        """Note the steps that shards have taken."""

        def marked(count: int) -> bytes:
            rows = self.exchange.all("part.marked", count)
            return bytes(map(any, zip(*rows, strict=True)))

        self.note_marked(marked)

    def _surely(self, work: Callable[[], T]) -> T:
        found: list[T] = []
        self._again(lambda: found.append(work()))
        return found[-1]

    def _check_kept(self) -> None:
        if not all(report.kept for report in self.reports):
            raise MemoryError("levels had to be dropped")

    def _states(self, finding: Goal) -> list[int]:
        self._check_kept()

        def work() -> list[int]:
            sets = ShardSets(self.exchange, finding.level)
            found = self.exchange.all("sets.choose", finding.level, finding.number, finding.wanted)
            if self.lost and not any(found):
                raise NothingExplored(
                    f"{self.code.program.name}: what was found went with a lost shard, and the search ended "
                    "before it was found again"
                )
            return self._walk(sets)

        return self._surely(work)

    # ------------------------------------------------------------------ AG EF

    def unrecoverable(self, number: int) -> Run | None:
        self._check_kept()
        return self._surely(lambda: self._unrecoverable(number))

    def _unrecoverable(self, number: int) -> Run | None:
        name, exchange = declared(self.code.program.properties[number].name), self.exchange
        wanted = 1 << self.native.judges.index(name)
        finding = self.native.findings.index(name)
        fault = self.native.findings.index(property_fault(name))
        if any(exchange.all("marks.begin", finding, wanted, fault)):
            self._no_value_backwards(number, fault, wanted)
        changed = 1
        while changed:
            changed = 0
            for level in range(self.depth, -1, -1):
                exchange.all("marks.start", level)
                more = True
                while more:
                    found = exchange.ask("marks.ask", "marks.answer", "marks.heard")
                    more = any(left for (left, _), _ in found)
                    changed += sum(marked + new for (_, marked), new in found)
        rows = exchange.all("marks.left")
        for level in range(self.depth + 1):
            if any(row[level] for row in rows if level < len(row)):
                exchange.all("marks.choose", level)
                return Run(tuple(self._walk(ShardSets(exchange, level))))
        return None

    def _no_value_backwards(self, number: int, fault: int, wanted: int) -> None:
        """Raise the model error that a property has no value in some state."""
        for level in range(self.depth + 1):
            if any(self.exchange.all("sets.choose", level, fault, wanted)):
                self.code.property_value(number, self._walk(ShardSets(self.exchange, level))[-1])
