"""What large searches cost: as they grow, with two workers, and where memory is short.

    python benchmarks/scale.py [--only growth] [--rounds 3] [--shards PYTHON]

All without reductions and symmetry. CPU and time are those of the search: a whole command's, less those of
the same command with `--max-states 1000`, which starts and prepares as much; bytes a state are the largest
resident size, less that one's. Shards need a Python that has Ray, as `make cluster` makes one. What is only
measured if it is asked for: `--only largest`, which needs the whole machine for most of an hour. SCALE.md is
written; the exit status is 1 if a run has failed or has counted something else.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from bench.report import machine
from bench.rounds import Ratio
from bench.scale_sizes import COLLAPSE, DISK, GROWTH, LARGEST, SHARDS
from bench.searched import Measured, Size, Way
from bench.tool import HERE, ROOT

ONE, TWO = ("--engine", "native", "--workers", "1"), ("--engine", "native", "--workers", "2")
#: A tenth of what a search takes in memory is what it may take with a disk, beside what it starts with.
SHARE = 10
MIB = 1 << 20
#: What takes fewer seconds cannot be told from what a command's start takes.
LEAST, SHORT = 0.1, "–"
SECTIONS = ("growth", "collapse", "disk", "shards", "largest")


def main() -> int:
    """Measure what was asked for, and write the report."""
    parser = argparse.ArgumentParser(description="What large searches cost.")
    parser.add_argument("--only", choices=SECTIONS, action="append", help="may be repeated")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--size", action="append", help="as the report names it; may be repeated")
    parser.add_argument("--shards", metavar="PYTHON", help="a Python that has Ray")
    parser.add_argument("--report", action="store_true", help="measure nothing, report what DATA has")
    parser.add_argument("--data", type=Path, default=ROOT / "build" / "scale.json")
    parser.add_argument("--output", type=Path, default=HERE / "SCALE.md")
    args = parser.parse_args()
    measured = Measured(args.data)
    for section in [] if args.report else args.only or SECTIONS[:-1]:
        for size in sizes(section):
            if not args.size or size.name in args.size:
                with tempfile.TemporaryDirectory(prefix="bench-") as folder:
                    ways = ways_of(section, measured, size, folder, args.shards)
                    rounds = 1 if section == "largest" else args.rounds
                    if ways:
                        measured.measure(section, size, ways, rounds)
    args.output.write_text(report(measured), encoding="utf-8")
    return int(bool(measured.wrong))


def sizes(section: str) -> Sequence[Size]:
    found: dict[str, Sequence[Size]] = {
        "growth": GROWTH, "collapse": COLLAPSE, "disk": DISK, "shards": SHARDS,
        "largest": [largest.size for largest in LARGEST],
    }  # fmt: skip
    return found[section]


def ways_of(section: str, measured: Measured, size: Size, folder: str, ray: str | None) -> dict[str, Way]:
    """How a size is checked in a section; nothing if it cannot be."""
    one, two = Way(ONE), Way(TWO)
    if section == "growth":
        return {"1 worker": one, "2 workers": two}
    if section == "collapse":
        return {"whole": one, "collapse": Way((*ONE, "--collapse"))}
    if section == "disk":
        bytes_each = 18 if size.bits <= 64 else 12 + size.bits // 4
        most = 128 + size.states * bytes_each // SHARE // MIB
        return {"memory": one, "disk": Way((*ONE, "--disk", folder, "--max-memory", f"{most}M"))}
    if section == "shards":
        cluster = ("--cluster", "auto", "--shards")
        if ray is None:
            return {}
        several = {f"{count} shard{'s' * (count > 1)}": Way((*cluster, str(count)), ray) for count in (1, 2)}
        return {"1 worker": one, "2 workers": two, **several}
    (options,) = (largest.options for largest in LARGEST if largest.size is size)
    return {"largest": Way((*TWO, *(option.format(folder=folder) for option in options)))}


# ---------------------------------------------------------------------------- the report


def report(measured: Measured) -> str:
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
        *growth(measured), *collapse(measured), *disk(measured), *shards(measured), *largest(measured),
    ]  # fmt: skip
    return "\n".join([*lines, *(f"* {wrong}" for wrong in measured.wrong)]).rstrip() + "\n"


def growth(measured: Measured) -> list[str]:
    rows = [
        [
            *named(size),
            each(measured, "growth", size, "1 worker", "cpu"),
            rate(measured, "growth", size, "1 worker"),
            room(measured, "growth", size, "1 worker"),
            room(measured, "growth", size, "2 workers"),
            ratio(measured, "growth", size, "1 worker", "2 workers", "wall"),
        ]
        for size in GROWTH
        if measured.of("growth", size)
    ]
    head = ["ns of CPU a step", "M steps/s", "bytes a state", "with 2 workers", "2 workers are faster"]
    return table("Growth", "", head, rows)


def collapse(measured: Measured) -> list[str]:
    rows = [
        [
            *named(size),
            room(measured, "collapse", size, "whole"),
            room(measured, "collapse", size, "collapse"),
            each(measured, "collapse", size, "whole", "cpu"),
            each(measured, "collapse", size, "collapse", "cpu"),
            ratio(measured, "collapse", size, "collapse", "whole", "cpu"),
        ]
        for size in COLLAPSE
        if measured.of("collapse", size)
    ]
    head = ["bytes a state", "`--collapse`", "ns a step", "`--collapse`", "its price"]
    return table("States of many bits", "One worker.", head, rows)


def disk(measured: Measured) -> list[str]:
    rows = [
        [
            *named(size),
            each(measured, "disk", size, "memory", "cpu"),
            each(measured, "disk", size, "disk", "cpu"),
            ratio(measured, "disk", size, "disk", "memory", "cpu"),
            ratio(measured, "disk", size, "disk", "memory", "wall"),
        ]
        for size in DISK
        if measured.of("disk", size)
    ]
    head = ["ns a step", "`--disk`", "its price, CPU", "time"]
    about = "One worker; with the disk, a tenth of the memory that is needed without."
    return table("On disk", about, head, rows)


def shards(measured: Measured) -> list[str]:
    ways = ("1 worker", "2 workers", "1 shard", "2 shards")
    rows = [
        [
            *named(size),
            *(f"{measured.median('shards', size, way, 'cpu'):.1f}" for way in ways),
            ratio(measured, "shards", size, "1 shard", "1 worker", "cpu"),
            ratio(measured, "shards", size, "2 shards", "2 workers", "cpu"),
        ]
        for size in SHARDS
        if measured.of("shards", size)
    ]
    head = [*ways, "1 shard by 1 worker", "2 shards by 2 workers"]
    about = "CPU seconds, of the command and of all actors; `--cluster auto`."
    return table("Shards over Ray", about, head, rows)


def largest(measured: Measured) -> list[str]:
    rows = []
    for one in LARGEST:
        if measured.of("largest", one.size):
            (cost,) = measured.of("largest", one.size)["largest"]
            steps = one.size.transitions
            told = " ".join(option.format(folder="DIR") for option in one.options)
            rows.append([
                *named(one.size),
                f"`{told}`" if told else "",
                f"{cost.wall / 60:.1f}",
                f"{steps / cost.wall / 1e6:.1f}",
                f"{cost.wall / one.size.states * 1e9:.0f}",
                f"{cost.memory / 2**30:.1f}",
                f"{cost.memory / one.size.states:.1f}",
            ])  # fmt: skip
    head = ["", "minutes", "M steps/s", "ns a state", "GiB", "bytes a state"]
    return table("The largest", "Two workers, one run each.", head, rows)


def named(size: Size) -> list[str]:
    return [size.name, f"{size.states:,}", str(size.bits)]


def table(title: str, about: str, head: Sequence[str], rows: Sequence[Sequence[str]]) -> list[str]:
    """A section; nothing if nothing was measured."""
    if not rows:
        return []
    lines = [f"| {' | '.join(row)} |" for row in (["model", "states", "bits", *head], *rows)]
    lines.insert(1, f"|---|{'--:|' * (len(head) + 2)}")
    return [f"## {title}", "", *([about, ""] if about else []), *lines, ""]


def each(measured: Measured, section: str, size: Size, way: str, what: str) -> str:
    """Nanoseconds a transition."""
    seconds = measured.median(section, size, way, what)
    return f"{seconds / size.transitions * 1e9:.0f}" if seconds > LEAST else SHORT


def rate(measured: Measured, section: str, size: Size, way: str) -> str:
    """Million transitions a second."""
    seconds = measured.median(section, size, way, "wall")
    return f"{size.transitions / seconds / 1e6:.1f}" if seconds > LEAST else SHORT


def room(measured: Measured, section: str, size: Size, way: str) -> str:
    """Bytes a state."""
    if measured.median(section, size, way, "wall") < LEAST:
        return SHORT
    return f"{measured.median(section, size, way, 'memory') / size.states:.1f}"


def ratio(measured: Measured, section: str, size: Size, way: str, other: str, what: str) -> str:
    """How many times one way takes what the other takes."""
    costs = measured.of(section, size)
    if measured.median(section, size, other, what) < LEAST:
        return SHORT
    pairs = zip(costs[way], costs[other], strict=True)
    return str(Ratio.of(getattr(a, what) / getattr(b, what) for a, b in pairs))


if __name__ == "__main__":
    sys.exit(main())
