"""Guarded-command models beside SPIN: what reductions leave, and how fast all states are searched.

    python benchmarks/guarded.py [--case 'anderson, in sequence 8'] [--rounds 3]

Each model is written for both tools in the same atomic steps (`styles/`, `spin/`); every run has to count the
states and transitions that `bench/guarded_cases.py` states, with the reduction those that it says are left.
GUARDED.md is written. The exit status is 1 if a tool has failed or has counted something else.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable
from math import exp, log
from pathlib import Path
from statistics import median

from bench.cases import Case
from bench.compiled import Spin
from bench.guarded_cases import LARGE, REDUCED, Reduced
from bench.ours import FULL, ONE_WORKER, Interleave
from bench.report import machine
from bench.rounds import Ratio, Results, measure, rate, searching
from bench.tables import MIB
from bench.tool import HERE, ROOT, Tool
from native_engine import bits

OURS, COLLAPSED, LEFT = "interleave", "interleave-collapse", "interleave-left"


def main() -> int:
    """Measure what was asked for, and write the report."""
    parser = argparse.ArgumentParser(description="Compare guarded-command models with SPIN.")
    parser.add_argument("--case", action="append", help="as the report names it; may be repeated")
    parser.add_argument("--only", choices=("reductions", "speed"), help="one of the two tables")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--report", action="store_true", help="measure nothing, report what DATA has")
    parser.add_argument("--data", type=Path, default=ROOT / "build" / "guarded.json")
    parser.add_argument("--output", type=Path, default=HERE / "GUARDED.md")
    args = parser.parse_args()
    small, large = [one.case for one in REDUCED], list(LARGE)
    unknown = set(args.case or ()) - {case.name for case in small + large}
    if unknown:
        parser.error(f"no such case: {', '.join(sorted(unknown))}")
    results = Results.load(args.data) if args.data.exists() else Results()
    for cases, tools, rounds, name in (
        (small, reducing(), 1, "reductions"),
        (large, searching_all(), args.rounds, "speed"),
    ):
        for case in [] if args.report or args.only not in (None, name) else cases:
            if not args.case or case.name in args.case:
                results.bits.update(bits(case))
                measure(case, tools, rounds, results)
                results.save(args.data)
    for one in REDUCED:
        wrong_left(one, results)
    args.output.write_text(report(results), encoding="utf-8")
    return int(any(results.problems.values()))


def reducing() -> list[Tool]:
    """What is run on small sizes."""
    ours = Interleave(LEFT, "", (*ONE_WORKER, "--no-symmetry"))
    return [ours, Spin(reduced=False), Spin(reduced=True)]


def searching_all() -> list[Tool]:
    """What is run on large sizes."""
    return [
        Interleave(OURS, "", (*ONE_WORKER, *FULL)),
        Spin(reduced=False),
        Interleave(COLLAPSED, "", (*ONE_WORKER, *FULL, "--collapse")),
        Spin(reduced=False, collapse=True),
    ]


def wrong_left(one: Reduced, results: Results) -> None:
    """Note it if our reduction has left another number of states than it should."""
    for sample in results.of(one.case, LEFT).values():
        if sample.states != one.left:
            said = f"leaves {sample.states:,} states and not {one.left:,}"
            results.problems.setdefault(one.case.name, {})[LEFT] = said
            print(f"{one.case.name}: {said}", file=sys.stderr)


# ---------------------------------------------------------------------------- the report


def report(results: Results) -> str:
    """GUARDED.md."""
    lines = [
        "# Guarded-command models beside SPIN",
        "",
        "Written by `benchmarks/guarded.py`. Processes run for ever, and each of their commands is atomic. "
        "They are written in sequence, as loops over a local `pc`, and with choices that are guarded by what "
        "shared arrays hold. The same models for SPIN have equally many states and transitions without "
        "reductions.",
        "",
        machine(),
        "",
        *tool_lines([*reducing(), *searching_all()]),
        "",
        "## What reductions leave",
        "",
        *left_table(results),
        "",
        "## Searching all states",
        "",
        *speed_table(results),
    ]
    for name, problems in sorted(results.problems.items()):
        lines += [f"* {name}: {tool} {what.splitlines()[0]}" for tool, what in problems.items()]
    return "\n".join(lines).rstrip() + "\n"


def tool_lines(tools: Iterable[Tool]) -> list[str]:
    """How each tool is run."""
    found = {tool.name: f"* **{tool.name}** {tool.version}: {tool.missing or tool.about}" for tool in tools}
    return list(found.values())


def left_table(results: Results) -> list[str]:
    """A line a small case, and what that is in all."""
    lines = [
        "States, symmetry apart. The last column is what ours takes away, by what SPIN's does. SPIN's lets "
        "statements go first that touch nothing shared, and those on channels with one reader and one "
        "writer. As local work is part of a step, only the election has such.",
        "",
        "| model | states | left | | left by SPIN | | ours by SPIN's |",
        "|---|--:|--:|--:|--:|--:|--:|",
    ]
    for one in REDUCED:
        case = one.case
        theirs = [sample.states for sample in results.of(case, "spin-reduced").values()]
        cells = [case.name, f"{case.states:,}", f"{one.left:,}", percent(one.left / case.states)]
        if theirs:
            gone = case.states - theirs[0]
            share = percent((case.states - one.left) / gone) if gone else ""
            cells += [f"{theirs[0]:,}", percent(theirs[0] / case.states), share]
        else:
            cells += ["", "", ""]
        lines.append(f"| {' | '.join(cells)} |")
    return [*lines, "", *means(results)]


def means(results: Results) -> list[str]:
    """Geometric means of what is left."""
    hungry = [one for one in REDUCED if one.case.model.name.startswith("philosophers")]
    both = [one for one in REDUCED if results.of(one.case, "spin-reduced")]
    groups = [
        ("all", REDUCED),
        ("all but the philosophers", [one for one in REDUCED if one not in hungry]),
        ("in sequence", [one for one in REDUCED if one.case.model.name.endswith("in sequence")]),
        ("loops over `pc`", [one for one in REDUCED if one.case.model.name.endswith("a loop over `pc`")]),
        ("guarded choices", [one for one in REDUCED if one.case.model.name.endswith("guarded")]),
    ]
    lines = ["| geometric mean | models | left |", "|---|--:|--:|"]
    for name, ones in groups:
        left = mean(one.left / one.case.states for one in ones)
        lines.append(f"| {name} | {len(ones)} | {percent(left)} |")
    if both:
        ours = mean(one.left / one.case.states for one in both)
        theirs = mean(
            results.of(one.case, "spin-reduced")[0].states / one.case.states for one in both
        )
        lines.append(f"| those that SPIN has | {len(both)} | {percent(ours)}, by SPIN {percent(theirs)} |")
    return lines


def speed_table(results: Results) -> list[str]:
    """A line a large case: medians, and ratios of each round."""
    lines = [
        "One core, no reductions. How many times as fast our search is (transitions a second), and the "
        "whole process, in CPU seconds from the source to the verdict: the median of the rounds' ratios, the "
        "least and the greatest. Memory is the largest resident size of a process, ours with Python and "
        "compiled code.",
        "",
        "| model | states | bits | M transitions/s | SPIN's | search | process, CPU | MiB | `--collapse` "
        "| SPIN | `-DCOLLAPSE` |",
        "|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|",
    ]
    faster: list[float] = []
    ready: list[float] = []
    cheaper: list[float] = []
    for case in LARGE:
        mine, theirs = results.of(case, OURS), results.of(case, "spin")
        search, process = searching(results, case, OURS, "spin"), by_cpu(results, case)
        compiled = with_compiling(results, case)
        if search is None or process is None or compiled is None:
            continue
        faster.append(search.middle)
        ready.append(compiled.middle)
        cheaper.append(process.middle)
        cells = [
            case.name,
            f"{case.states:,}",
            str(results.bits.get(case.name, "")),
            *(f"{median(rate(case, s) for s in found.values()) / 1e6:.2f}" for found in (mine, theirs)),
            str(search),
            str(process),
            *(memory(results, case, tool) for tool in (OURS, COLLAPSED, "spin", "spin-collapse")),
        ]
        lines.append(f"| {' | '.join(cells)} |")
    if faster:
        lines += [
            "",
            f"Search: {min(faster):.1f} to {max(faster):.1f} times as fast, median {median(faster):.1f}.",
            "With the time in which our process compiles the model, or loads what was compiled, and without "
            f"SPIN's gcc: {min(ready):.1f} to {max(ready):.1f}, median {median(ready):.1f}.",
            f"CPU: {min(cheaper):.1f} to {max(cheaper):.1f} times less, median {median(cheaper):.1f}.",
        ]
    return lines


def with_compiling(results: Results, case: Case) -> Ratio | None:
    """How many times as fast our search is with what compiling takes in it, SPIN's without."""
    mine, others = results.of(case, OURS), results.of(case, "spin")
    common = mine.keys() & others.keys()
    return Ratio.of(others[n].search / (mine[n].search + mine[n].prepared) for n in common)


def by_cpu(results: Results, case: Case) -> Ratio | None:
    """How many times the CPU of our process SPIN needs, its compiler included."""
    mine, others = results.of(case, OURS), results.of(case, "spin")
    return Ratio.of(others[n].cost.cpu / mine[n].cost.cpu for n in mine.keys() & others.keys())


def memory(results: Results, case: Case, tool: str) -> str:
    found = list(results.of(case, tool).values())
    return f"{median(s.cost.memory for s in found) / MIB:,.0f}" if found else ""


def mean(shares: Iterable[float]) -> float:
    """The geometric mean."""
    logs = [log(share) for share in shares]
    return exp(sum(logs) / len(logs))


def percent(share: float) -> str:
    """In as many digits as tell something."""
    return f"{100 * share:.1f} %" if share < 0.1 else f"{100 * share:.0f} %"


if __name__ == "__main__":
    sys.exit(main())
