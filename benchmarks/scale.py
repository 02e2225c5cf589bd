"""What large searches cost: as they grow, with two workers, and where memory is short.

    python benchmarks/scale.py [--case 'folded 3,10'] [--rounds 3] [--shards PYTHON]
    python benchmarks/scale.py --largest

All without reductions and symmetry. CPU and time are those of the search: a whole command's, less those of
the same command with `--max-states 1000`, which starts and prepares as much; bytes a state are the largest
resident size, less that one's. Shards need a Python that has Ray, as `make cluster` makes one. The largest
searches need the whole machine for most of an hour. SCALE.md is written; the exit status is 1 if a run has
failed or has counted something else.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from bench.cases import Case
from bench.ours import ONE_WORKER, TWO_WORKERS
from bench.report import machine
from bench.rounds import Ratio, Results, measure
from bench.scale_cases import AS_ROOTS, DISK, GROWTH, IN_MEMORY, ON_DISK, SHARDS, WIDE
from bench.searched import Search
from bench.tool import HERE, ROOT
from native_engine import bits

ONE, TWO, ROOTS, DISKED = "1 worker", "2 workers", "--collapse", "--disk DIR"
SHARD, TWO_SHARDS = "1 shard", "2 shards"
#: Each of the largest searches, and what it is searched with beside two workers.
LARGEST = ((IN_MEMORY, TWO), (AS_ROOTS, f"{TWO}, {ROOTS}"), (ON_DISK, f"{TWO}, {DISKED}"))
#: What takes fewer seconds cannot be told from what a command's start takes.
LEAST, SHORT = 0.1, "–"


def main() -> int:
    """Measure what was asked for, and write the report."""
    parser = argparse.ArgumentParser(description="What large searches cost.")
    parser.add_argument("--case", action="append", help="as the report names it; may be repeated")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--shards", metavar="PYTHON", help="a Python that has Ray")
    parser.add_argument("--largest", action="store_true", help="measure the largest, and nothing else")
    parser.add_argument("--report", action="store_true", help="measure nothing, report what DATA has")
    parser.add_argument("--data", type=Path, default=ROOT / "build" / "scale.json")
    parser.add_argument("--output", type=Path, default=HERE / "SCALE.md")
    args = parser.parse_args()
    results = Results.load(args.data) if args.data.exists() else Results()
    tools = [] if args.report else largest_ways() if args.largest else ways(args.shards)
    sections = [*GROWTH, *WIDE, *(case for case, _ in DISK), *SHARDS]
    cases = {case.name: case for case in ([case for case, _ in LARGEST] if args.largest else sections)}
    for case in cases.values() if tools else ():
        if not args.case or case.name in args.case:
            results.bits.update(bits(case))
            measure(case, tools, args.rounds, results)
            results.save(args.data)
    args.output.write_text(report(results), encoding="utf-8")
    return int(any(results.problems.values()))


def ways(ray: str | None) -> list[Search]:
    """How cases are searched, each in the ways that its sections compare."""
    disk = [case for case, _ in DISK]
    cluster = ("--cluster", "auto", "--shards")
    found = [
        Search(ONE, ONE_WORKER, [*GROWTH, *WIDE, *disk, *SHARDS]),
        Search(TWO, TWO_WORKERS, [*GROWTH, *SHARDS]),
        Search(ROOTS, (*ONE_WORKER, "--collapse"), WIDE),
        Search(
            DISKED,
            (*ONE_WORKER, "--disk", "{folder}", "--max-memory", "{tenth}M"),
            disk,
            room={case.name: room for case, room in DISK},
        ),
    ]
    if ray is not None:
        found += [Search(SHARD, (*cluster, "1"), SHARDS, python=ray)]
        found += [Search(TWO_SHARDS, (*cluster, "2"), SHARDS, python=ray)]
    return found


def largest_ways() -> list[Search]:
    options = ((), ("--collapse",), ("--disk", "{folder}"))
    return [
        Search(name, (*TWO_WORKERS, *more), [case], once=True)
        for (case, name), more in zip(LARGEST, options, strict=True)
    ]


# ---------------------------------------------------------------------------- the report


@dataclass(frozen=True)
class Row:
    """What was measured of a case, as figures: the median of the rounds."""

    results: Results
    case: Case

    def middle(self, way: str, what: str) -> float:
        found = self.results.of(self.case, way).values()
        return float(median(getattr(sample.cost, what) for sample in found))

    @property
    def name(self) -> list[str]:
        return [self.case.name, f"{self.case.states:,}", str(self.results.bits.get(self.case.name, ""))]

    def told(self, seconds: float, figure: str) -> str:
        return figure if seconds >= LEAST else SHORT

    def cpu(self, way: str) -> str:
        """Seconds."""
        return f"{self.middle(way, 'cpu'):.1f}"

    def each(self, way: str) -> str:
        """Nanoseconds of CPU a transition."""
        seconds = self.middle(way, "cpu")
        return self.told(seconds, f"{seconds / self.case.transitions * 1e9:.0f}")

    def rate(self, way: str) -> str:
        """Million transitions a second."""
        seconds = self.middle(way, "wall")
        return self.told(seconds, f"{self.case.transitions / seconds / 1e6:.1f}")

    def room(self, way: str) -> str:
        """Bytes a state."""
        return self.told(self.middle(way, "wall"), f"{self.middle(way, 'memory') / self.case.states:.1f}")

    def ratio(self, way: str, other: str, what: str = "cpu") -> str:
        """How many times one way takes what the other takes."""
        mine, others = self.results.of(self.case, way), self.results.of(self.case, other)
        pairs = [(mine[n].cost, others[n].cost) for n in mine.keys() & others.keys()]
        ratio = Ratio.of(getattr(a, what) / getattr(b, what) for a, b in pairs)
        return self.told(self.middle(other, what), str(ratio))


Column = tuple[str, Callable[[Row], str]]
#: Title, what is to be said, cases, the ways that have to be measured, and columns.
SECTIONS: tuple[tuple[str, str, Sequence[Case], Sequence[str], Sequence[Column]], ...] = (
    (
        "Growth", "", GROWTH, (ONE, TWO),
        (
            ("ns of CPU a step", lambda row: row.each(ONE)),
            ("M steps/s", lambda row: row.rate(ONE)),
            ("bytes a state", lambda row: row.room(ONE)),
            ("with 2 workers", lambda row: row.room(TWO)),
            ("2 workers are faster", lambda row: row.ratio(ONE, TWO, "wall")),
        ),
    ),
    (
        "States of many bits", "One worker.", WIDE, (ONE, ROOTS),
        (
            ("bytes a state", lambda row: row.room(ONE)),
            ("`--collapse`", lambda row: row.room(ROOTS)),
            ("ns a step", lambda row: row.each(ONE)),
            ("`--collapse`", lambda row: row.each(ROOTS)),
            ("its price", lambda row: row.ratio(ROOTS, ONE)),
        ),
    ),
    (
        "On disk", "One worker; with the disk, a tenth of the memory that is needed without.",
        [case for case, _ in DISK], (ONE, DISKED),
        (
            ("ns a step", lambda row: row.each(ONE)),
            ("`--disk`", lambda row: row.each(DISKED)),
            ("its price, CPU", lambda row: row.ratio(DISKED, ONE)),
            ("time", lambda row: row.ratio(DISKED, ONE, "wall")),
        ),
    ),
    (
        "Shards over Ray", "CPU seconds, of the command and of all actors; `--cluster auto`.",
        SHARDS, (ONE, TWO, SHARD, TWO_SHARDS),
        (
            (ONE, lambda row: row.cpu(ONE)),
            (TWO, lambda row: row.cpu(TWO)),
            (SHARD, lambda row: row.cpu(SHARD)),
            (TWO_SHARDS, lambda row: row.cpu(TWO_SHARDS)),
            ("1 shard by 1 worker", lambda row: row.ratio(SHARD, ONE)),
            ("2 shards by 2 workers", lambda row: row.ratio(TWO_SHARDS, TWO)),
        ),
    ),
)  # fmt: skip


def report(results: Results) -> str:
    """SCALE.md."""
    lines = [
        "# Large searches",
        "",
        "Written by `benchmarks/scale.py`; without reductions and symmetry. CPU and time are those of the "
        "search: a whole command's, less those of one that ends after a thousand states; bytes a state are "
        "by the largest resident size, less that one's, so everything counts. A figure is the median of the "
        "rounds, a ratio that of the rounds' ratios, with the least and the greatest. – is what takes less "
        f"than {LEAST} s, which cannot be told from what starting takes.",
        "",
        machine(),
        "",
    ]
    for title, about, cases, needed, columns in SECTIONS:
        rows = [Row(results, case) for case in cases if all(results.of(case, way) for way in needed)]
        cells = [[*row.name, *(column(row) for _, column in columns)] for row in rows]
        lines += table(title, about, [name for name, _ in columns], cells)
    head = ["", "minutes", "M steps/s", "ns a state", "GiB", "bytes a state"]
    cells = [of_largest(Row(results, case), way) for case, way in LARGEST if results.of(case, way)]
    lines += table("The largest", "One run each.", head, cells)
    for name, problems in results.problems.items():
        lines += [f"* {name}: {way}: {what}" for way, what in problems.items()]
    return "\n".join(lines).rstrip() + "\n"


def of_largest(row: Row, way: str) -> list[str]:
    seconds, memory = row.middle(way, "wall"), row.middle(way, "memory")
    a_state = f"{seconds / row.case.states * 1e9:.0f}"
    minutes, gib = f"{seconds / 60:.1f}", f"{memory / 2**30:.1f}"
    return [*row.name, way, minutes, row.rate(way), a_state, gib, row.room(way)]


def table(title: str, about: str, head: Sequence[str], rows: Sequence[Sequence[str]]) -> list[str]:
    """A section; nothing if nothing was measured."""
    if not rows:
        return []
    lines = [f"| {' | '.join(row)} |" for row in (["model", "states", "bits", *head], *rows)]
    lines.insert(1, f"|---|{'--:|' * (len(head) + 2)}")
    return [f"## {title}", "", *([about, ""] if about else []), *lines, ""]


if __name__ == "__main__":
    sys.exit(main())
