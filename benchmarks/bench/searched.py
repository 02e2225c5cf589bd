"""What a search alone has cost: a whole command's cost, less that of one that starts and prepares as much."""

from __future__ import annotations

import os
import sys
import tempfile
import threading
from collections.abc import Iterable, Mapping
from contextlib import nullcontext
from pathlib import Path
from typing import Self

from bench.cases import Case
from bench.ours import FULL, Interleave, sample
from bench.process import Cost
from bench.tool import Sample

#: After so many states the run ends that starts, compiles and prepares as much as the one that is measured.
FEW = ("--max-states", "1000")
#: `interleave check`'s exit status of a search that has not explored everything.
INCOMPLETE = 3
#: How often processes are looked at that are not the command's own, in seconds.
TICK = 0.05


class Search(Interleave):
    """A way to search, with what starting takes taken off.

    Args:
        name: in the tables.
        options: of `interleave check`; `{folder}` is a folder that is empty, `{tenth}` a tenth of the memory
            that the states need, beside what a process begins with, in MiB.
        cases: those that are searched so.
        room: how many bytes a state needs, by the case's name, where a tenth of that is asked for.
        python: another Python than the one that runs this.
        once: in one round only.
    """

    patience = 4 * 3600.0

    def __init__(
        self,
        name: str,
        options: tuple[str, ...],
        cases: Iterable[Case],
        *,
        room: Mapping[str, int] | None = None,
        python: str = sys.executable,
        once: bool = False,
    ) -> None:
        self._more, self._once, self._room = options, once, room or {}
        self._cases = frozenset(case.name for case in cases)
        self._small: dict[str, Cost] = {}
        super().__init__(name, "", FULL, python=python)

    def has(self, case: Case) -> bool:
        return case.name in self._cases

    def rounds(self, case: Case, rounds: int) -> int:
        return 1 if self._once else rounds

    def prepare(self, case: Case) -> None:
        for _ in range(2):  # the first one compiles
            self._small[case.name] = self._run(case, INCOMPLETE, FEW).cost

    def check(self, case: Case) -> Sample:
        found = self._run(case, case.status)
        cost = found.cost - self._small[case.name]
        return Sample(cost, cost.wall, found.states, found.transitions)

    def _run(self, case: Case, status: int, bound: tuple[str, ...] = ()) -> Sample:
        actors = Actors() if "--shards" in self._more else nullcontext()
        with tempfile.TemporaryDirectory(prefix="bench-") as folder, actors as others:
            tenth = 128 + case.states * self._room.get(case.name, 0) // 10 // 2**20
            options = tuple(option.format(folder=folder, tenth=tenth) for option in self._more)
            found = sample(self.ask(case.target, status, more=(*options, *bound)))
        if others is None:
            return found
        cost = Cost(found.cost.wall, found.cost.cpu + others.cpu, max(found.cost.memory, others.memory))
        return Sample(cost, found.search, found.states, found.transitions)


class Actors:
    """Ray's actors while something runs: no command's children, so they are looked at now and then.

    Attributes:
        cpu: seconds that those have taken that began meanwhile.
        memory: bytes of the largest.
    """

    def __enter__(self) -> Self:
        self.cpu, self.memory = 0.0, 0
        self._seen: dict[int, tuple[float, int]] = {}
        self._before = set(self._pids())
        self._done = threading.Event()
        self._thread = threading.Thread(target=self._watch, daemon=True)
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._done.set()
        self._thread.join()
        self.cpu = sum(cpu for cpu, _ in self._seen.values())
        self.memory = max((memory for _, memory in self._seen.values()), default=0)

    @staticmethod
    def _pids() -> Iterable[int]:
        return (int(path.name) for path in Path("/proc").glob("[0-9]*"))

    def _watch(self) -> None:
        ticks, page = os.sysconf("SC_CLK_TCK"), os.sysconf("SC_PAGE_SIZE")
        while not self._done.wait(TICK):
            for pid in self._pids():
                if pid in self._before:
                    continue
                try:
                    if not Path(f"/proc/{pid}/cmdline").read_bytes().startswith(b"ray::"):
                        continue
                    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
                except OSError:
                    continue
                cpu, memory = (int(fields[11]) + int(fields[12])) / ticks, int(fields[21]) * page
                self._seen[pid] = cpu, max(memory, self._seen.get(pid, (0.0, 0))[1])
