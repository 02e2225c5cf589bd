"""What a search alone has cost: of a whole command's cost what starting and preparing take is taken off."""

from __future__ import annotations

import json
import os
import sys
import threading
from collections.abc import Iterable, Mapping
from contextlib import nullcontext
from dataclasses import astuple, dataclass
from pathlib import Path
from statistics import median
from typing import Any, Self

from bench.process import Failed, run, warm
from bench.tool import ROOT

#: At most so many bytes are found for each state before a run, and in all.
LARGE, MOST = 40, 4 << 30
#: After so many states the run ends that starts, compiles and prepares as much as the one that is measured.
FEW = 1000
PLAIN = ("--quiet", "--no-explain", "--json", "--no-reduction", "--no-symmetry")
#: Most seconds of a run.
PATIENCE = 4 * 3600.0
#: How often processes are looked at that are not the command's own, in seconds.
TICK = 0.05


@dataclass(frozen=True)
class Size:
    """A model of one size.

    Attributes:
        name: in the tables.
        target: on the command line.
        bits: of a state.
        states, transitions: what each run has to count.
    """

    name: str
    target: str
    bits: int
    states: int
    transitions: int


@dataclass(frozen=True)
class Cost:
    """Seconds of CPU and of time, and bytes of the largest process."""

    cpu: float
    wall: float
    memory: float

    def less(self, other: Cost) -> Cost:
        return Cost(self.cpu - other.cpu, self.wall - other.wall, self.memory - other.memory)


@dataclass(frozen=True)
class Way:
    """How a model is checked: a Python and options."""

    options: tuple[str, ...]
    python: str = sys.executable


class Measured:
    """Costs by section, size, way and round, kept in a file."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.wrong: list[str] = []
        self._found: dict[str, dict[str, dict[str, list[Cost]]]] = {}
        if path.exists():
            for section, sizes in json.loads(path.read_text(encoding="utf-8")).items():
                for size, ways in sizes.items():
                    costs = {way: [Cost(*cost) for cost in of] for way, of in ways.items()}
                    self._found.setdefault(section, {})[size] = costs

    def of(self, section: str, size: Size) -> dict[str, list[Cost]]:
        """By way, the rounds' costs; empty if it was not measured."""
        return self._found.get(section, {}).get(size.name, {})

    def median(self, section: str, size: Size, way: str, what: str) -> float:
        return median(getattr(cost, what) for cost in self.of(section, size)[way])

    def measure(self, section: str, size: Size, ways: Mapping[str, Way], rounds: int) -> None:
        """Run all ways in turn, each round beginning with another one. What fails is noted, and not kept."""
        costs: dict[str, list[Cost]] = {name: [] for name in ways}
        names = list(ways)
        try:
            for way in ways.values():
                once(size, way, few=True)  # compiles
            small = {name: once(size, way, few=True) for name, way in ways.items()}
            for number in range(rounds):
                first = number % len(names)
                for name in names[first:] + names[:first]:
                    print(f"{size.name}, {name}: round {number + 1} of {rounds}", file=sys.stderr, flush=True)
                    costs[name].append(once(size, ways[name]).less(small[name]))
        except Failed as failed:
            self.wrong.append(f"{section}: {size.name}: {failed}")
            print(self.wrong[-1], file=sys.stderr)
            return
        self._found.setdefault(section, {})[size.name] = costs
        self._save()

    def _save(self) -> None:
        data = {
            section: {
                size: {way: [astuple(cost) for cost in of] for way, of in ways.items()}
                for size, ways in sizes.items()
            }
            for section, sizes in self._found.items()
        }
        self.path.parent.mkdir(parents=True, exist_ok=True)
        self.path.write_text(json.dumps(data, indent=1), encoding="utf-8")


def once(size: Size, way: Way, *, few: bool = False) -> Cost:
    """Check a model once. Raises `Failed` if it counts something else than it should."""
    bound = ("--max-states", str(FEW)) if few else ()
    command = [way.python, "-m", "interleave", "check", size.target, *PLAIN, *way.options, *bound]
    warm(FEW * LARGE if few else min(size.states * LARGE, MOST))
    with Actors() if "--shards" in way.options else nullcontext(None) as actors:
        ended = run(command, ROOT, allowed=(0, 1, 3), seconds=PATIENCE)
    said: dict[str, Any] = json.loads(ended.output)
    counted = said["states"], said["transitions"]
    if not few and counted != (size.states, size.transitions):
        raise Failed(f"counts {counted[0]:,} states and {counted[1]:,} transitions: {said['verdict']}")
    cost = ended.cost
    if actors is None:
        return Cost(cost.cpu, cost.wall, cost.memory)
    return Cost(cost.cpu + actors.cpu, cost.wall, max(cost.memory, actors.memory))


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

    def _pids(self) -> Iterable[int]:
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
